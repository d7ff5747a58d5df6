"""What functions and methods of tables and arrays do to rows, by the effect that the tables of libraries name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.diagnostic import Confidence
from smotelint.flow import (
    alignment,
    calls,
    classes,
    files,
    generators,
    ir,
    judging,
    levels,
    rarity,
    sieves,
    spark,
    traces,
    weights,
)
from smotelint.flow.facts import Resample
from smotelint.flow.lineage import Lineage, Part, Subset, complement
from smotelint.flow.roles import Role, role_of_name
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Count,
    Data,
    DictRecord,
    FunctionValue,
    ListRecord,
    Method,
    Obj,
    Prediction,
    Random,
    Tuple,
    Value,
    join_all,
    lineages,
    only_constant,
    predictions,
)
from smotelint.libraries.model import Kind, Param, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter

REPLACE: Final = Param(2, "replace", ("withReplacement", "with_replacement"))
FRACTION: Final = Param(1, "frac", ("fraction",))
COUNT: Final = Param(0, "n")
FIRST: Final = Param(0, "labels", ("index", "other", "func"))
NUMBERS: Final = Param(1, "indices")
GROWS: Final = frozenset({"append", "extend", "insert"})
INPLACE: Final = Param(None, "inplace")


def numbers(run: Interpreter, site: int) -> Value:
    """Row numbers of no table in particular: `range(n)`, `np.arange(n)`."""
    return (Data(run.lineages.source(("numbers", site), "numbers")),)


def is_row_call(run: Interpreter, data: Data, name: str, args: Arguments) -> bool:
    """Whether a method that models have too is one of tables here: `df.sample(n=5)`, `text.split(",")`."""
    given = [
        value for value in args.values() if lineages(value) or (value and isinstance(value[0], (Obj, Tuple)))
    ]
    if name in ("sample", "split", "transform", "evaluate", "score"):
        return not given
    return False


def call_method(run: Interpreter, data: Data, name: str, args: Arguments) -> Value:
    """`table.name(...)`."""
    called = _call_back(run, data, args, name)
    if called:
        return called
    if name in GROWS and data.ref in run.lists:
        sieves.grow(run, data, args)
        return UNKNOWN
    if name in ("randomSplit", "split_frame", "train_test_split"):
        return divide(run, data, name, args)
    masks = (
        [each for each in lineages(args.get(FIRST)) if isinstance(each, Subset)] if name == "filter" else ()
    )
    if masks:
        return (
            Data(run.lineages.rebase(data.lineage, masks[0])),
        )  # `df.filter(df.y == 1)` of Spark and Polars
    by_condition = spark.chosen(run, data, name, args)
    if by_condition:
        return by_condition
    effect = libraries.row_method(name)
    result = apply_rows(run, effect or Rows.KEEP, data.lineage, args, name)
    if name == "pop":
        return traces.popped(run, data, args, result)
    result = traces.after_method(run, data, args, name, result)
    result = alignment.renumbered(run, result, name, args.site)
    inplace = only_constant(args.get(INPLACE))
    if inplace is not None and inplace.value is True:
        _replace(run, data, args, result)
        return UNKNOWN
    return result


def _call_back(run: Interpreter, data: Data, args: Arguments, name: str) -> Value:
    """The rows that a function returns which is handed to `apply`, `pipe` or `map`."""
    results = [
        calls.call(run, value, calls.Arguments(None, args.site, [(Data(data.lineage, 0, data.traces),)]))
        for value in args.positional[:1]
        if any(isinstance(each, (FunctionValue, Method)) for each in value)
    ]
    result = join_all(results)
    found = tuple(each for each in result if isinstance(each, (Data, Prediction)))
    return found or levels.returned(data, result, name, args.site)


def divide(run: Interpreter, data: Data, name: str, args: Arguments) -> Value:
    """Methods that divide a table.

    Hugging Face's `ds.train_test_split(0.2)`, Spark's `df.randomSplit([0.8, 0.2])`, H2O's `df.split_frame([0.8])`.
    """
    from smotelint.flow.tables import note_split

    key = ("split", args.site, run.path, run.rounds)
    text = ir.text_of(args.receiver) if args.receiver else ""
    note_split(run, args.site, name, None, (data.lineage,), text, key)
    train, test = (
        (Data(run.lineages.part(data.lineage, key, role), run.ref("part", args.site, role), data.traces),)
        for role in (Role.TRAIN, Role.TEST)
    )
    if name != "train_test_split":
        return (Tuple((train, test)),)
    return run.allocate(args.site, DictRecord((("train", train), ("test", test))))


def _replace(run: Interpreter, data: Data, args: Arguments, result: Value) -> None:
    """`df.dropna(inplace=True)`: every name of the table sees the new rows."""
    from smotelint.flow.tables import ROWS

    new = next((each for each in result if isinstance(each, Data)), None)
    if new is None:
        return
    target = args.receiver
    if data.ref:
        run.change(data.ref, ROWS, Data(new.lineage, data.ref, new.traces))
        traces.mark(run, data, new.traces, target)
    elif isinstance(target, ir.Name):
        run.bind(target.id, (Data(new.lineage, new.ref if new.ref in run.renumbered else 0, new.traces),))


def apply_rows(run: Interpreter, effect: Rows, lineage: Lineage, args: Arguments, name: str) -> Value:
    """What an effect makes of the rows of one table."""
    handler = _EFFECTS.get(effect)
    if handler is not None:
        return handler(run, lineage, args, name)
    path = files.literal_path(args) if effect is Rows.WRITE else ""
    if path:
        files.save(run, args.site, path, (Data(lineage),))  # `df.to_csv("balanced.csv")`
    if effect is Rows.NONE:
        return weights.counted(name, [(Data(lineage),)])
    return UNKNOWN if effect in (Rows.WRITE, Rows.RANDOM) else (Data(lineage),)


def write(run: Interpreter, args: Arguments) -> None:
    """`joblib.dump(model, "model.pkl")`, `np.save("x.npy", X)`: the file holds the one thing that is given.

    `np.savez("both.npz", X=X, y=y)`: it holds what is named.
    """
    path = files.literal_path(args)
    things = [value for value in args.positional if not (value and isinstance(value[0], Const))]
    if path and not things and args.keywords and all(map(lineages, args.keywords.values())):
        files.save(run, args.site, path, run.allocate(args.site, DictRecord(tuple(args.keywords.items()))))
    if path and len(things) == 1 and not args.keywords:
        files.save(run, args.site, path, things[0])


def _subset(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    if name in CLEANS:
        return (Data(run.lineages.subset(lineage, "cleaned")),)
    if name in MASKS:
        return (Data(_mask(run, lineage, args, name)),)
    query = only_constant(args.positional[0]) if args.positional else None
    if name == "query" and query is not None and isinstance(query.value, str):
        by_class = "==" in query.value and " and " not in query.value and "&" not in query.value
        return (Data(run.lineages.subset(lineage, ("query", query.value), by_class=by_class)),)
    is_group = isinstance(lineage, Subset) and lineage.selector == "groups"
    if is_group and name in ("head", "tail") and any(isinstance(n, Count) for n in args.get(COUNT)):
        # `df.groupby("y").head(smallest)`: as many of each class.
        text = ir.text_of(args.receiver) if args.receiver else ""
        return (Data(draw(run, lineage, args, name, text, with_replacement=False)),)
    if name in ("head", "tail", "take") and args.expr is not None and args.expr.args:
        return (Data(run.lineages.subset(lineage, (name, ir.text_of(args.expr.args[0]) or args.site))),)
    if name == "Subset":
        return _numbered(run, lineage, args)
    return (Data(run.lineages.subset(lineage, ("chosen", args.site))),)


def _numbered(run: Interpreter, lineage: Lineage, args: Arguments) -> Value:
    """`Subset(dataset, numbers)`; without any it stands where there is no part."""
    from smotelint.flow.tables import numbers_in, select

    given = args.get(NUMBERS)
    if _is_empty(run, given):
        return UNKNOWN
    numbers = [each for each in lineages(given) if lineage in each] or numbers_in(run, given)
    return tuple(Data(select(run, lineage, each)) for each in numbers) or (
        Data(run.lineages.subset(lineage, ("chosen", args.site))),
    )


def _is_empty(run: Interpreter, value: Value) -> bool:
    records = [run.record(each) for each in value]
    return bool(records) and all(each == ListRecord() for each in records)


def _mask(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Lineage:
    """`df.year.isin([2019, 2020])`: some rows, or those of a part where the labels are taken from one."""
    given = (
        args.after(1) if name != "between" and len(args.positional) > 1 else args
    )  # `np.isin(df.year, years)`
    cut = [each for value in given.values() for each in lineages(value) if isinstance(each, (Part, Subset))]
    if cut:
        return run.lineages.rebase(lineage, cut[0])
    words = tuple(ir.text_of(each) or f"@{args.site}" for each in (given.expr.args if given.expr else ()))
    return run.lineages.subset(lineage, (name, words))


MASKS: Final = frozenset({"between", "in1d", "isin"})
"""Conditions on a column that choose rows."""

CLEANS: Final = frozenset({"dropna", "drop_duplicates", "truncate"})
"""Subsets that keep what the table is for: all rows but bad ones."""


def _union(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    others = [each for value in args.positional for each in calls.rows_in(run, value)]
    run.copies.note_stack(args)
    whole = run.lineages.union(_balanced(run, [lineage, *others], args))
    return (Data(whole or lineage),)


def _join(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    """Columns side by side: the rows are those of the first, unless another has been resampled."""
    others = [each for value in args.values() for each in calls.rows_in(run, value)]
    fresh = tuple(o for o in others if o.resamples - lineage.resamples)
    return (Data(run.lineages.union((lineage, *fresh)) or lineage),)


def _sample(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    """`df.sample(...)`: a shuffle, a random part, or a resampling of the rows of one class."""
    if name == "sampleBy" and not spark.is_proportional(run, args):
        text = ir.text_of(args.receiver) if args.receiver else ""
        return (Data(draw(run, lineage, args, name, text, with_replacement=False)),)
    fraction = only_constant(args.get(FRACTION))
    replace = only_constant(args.get(REPLACE))
    first = only_constant(args.positional[0]) if args.positional else None
    is_spark = first is not None and isinstance(first.value, bool)  # `rows.sample(True, 5.0)`
    if is_spark:
        replace = first
    with_replacement = replace is not None and bool(replace.value)
    if fraction is not None and fraction.value in (1, 1.0) and not with_replacement:
        return (Data(lineage),)
    count = args.find(COUNT)
    # A share of each group, or one row: of each patient, say.
    is_alike = count is None or ((number := only_constant(count)) is not None and number.value == 1)
    is_proportional = isinstance(lineage, Subset) and lineage.selector == "groups" and is_alike
    if is_proportional and not with_replacement:
        return (Data(run.lineages.subset(lineage.parents[0], ("sample", args.site))),)
    if rarity.class_of(lineage) is not None and (
        with_replacement or args.find(COUNT) is not None or args.find(FRACTION) is not None
    ):
        text = ir.text_of(args.receiver) if args.receiver else ""
        return (Data(draw(run, lineage, args, name, text, with_replacement=with_replacement)),)
    return (Data(run.lineages.subset(lineage, ("sample", args.site))),)


def draw(
    run: Interpreter, lineage: Lineage, args: Arguments, name: str, text: str, *, with_replacement: bool
) -> Lineage:
    """A resampling by hand: rows of one class are drawn again, or some of them are dropped.

    Rows of the rare class are dropped to study imbalance, as `make_imbalance` does: that is none. Nor is the same
    share of each class.
    """
    if not with_replacement and (rarity.is_named_rare(lineage) or weights.is_share(args)):
        chosen = rarity.class_of(lineage) if weights.is_share(args) else None
        return run.lineages.subset(chosen.parents[0] if chosen else lineage, ("sample", args.site))
    event = run.emit(
        Resample, args.site, sampler=name, kind=Kind.OVER if with_replacement else Kind.UNDER, rows=(lineage,),
        text=text, is_manual=True, confidence=Confidence.HIGH if rarity.class_of(lineage) else Confidence.MEDIUM,
    )  # fmt: skip
    return run.lineages.resampled(lineage, event)


def drawn_at_random(run: Interpreter, data: Data, site: int) -> Value:
    """`rare.iloc[rng.integers(0, len(rare), n)]`: rows at random numbers, the same ones again and again."""
    from smotelint.flow.calls import Arguments

    if rarity.class_of(data.lineage) is None:
        return (Data(run.lineages.subset(data.lineage, ("choice", site))),)
    args = Arguments(None, site)
    return (Data(draw(run, data.lineage, args, "random rows", "", with_replacement=True)),)


def _drop(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    """`df.drop(train.index)`: the rows that are not in the other part."""
    for chosen in lineages(args.get(FIRST)):
        fresh = [event for event in chosen.resamples - lineage.resamples if event.kind is Kind.UNDER]
        if fresh and len(chosen.parents) == 1 and rarity.class_of(chosen.parents[0]) is not None:
            # `df.drop(df[df.y == 0].sample(frac=0.9).index)` drops rows of one class.
            return (Data(run.lineages.resampled(lineage, fresh[0])),)
        rest = without(run, lineage, chosen)
        if rest is not None:
            return (Data(rest),)
    return (Data(lineage),)


def without(run: Interpreter, whole: Lineage, chosen: Lineage) -> Lineage | None:
    """The rows, or row numbers, that are not among those chosen; None where these were not cut out of the whole."""
    if isinstance(chosen, Subset) and chosen.parents[0] is whole:
        return run.lineages.subset(whole, complement(chosen.selector), by_class=chosen.by_class)
    if chosen is not whole and whole in chosen:
        # A part with a name: what is left is the other part of the same split.
        return run.lineages.subset(whole, complement(_selector_of(chosen)))
    return None


def _selector_of(chosen: Lineage) -> object:
    split = getattr(chosen, "split", None)
    return split[1] if isinstance(split, tuple) and split[0] == "subset" else ("rows", chosen)


def _groupby(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    return (Data(run.lineages.subset(lineage, "groups", by_class=True)),)


def _repeat(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    """`rare.repeat(5)`, and where the class of each row says how often: `repeat(np.where(y == 1, 5, 1))`."""
    times = [each for value in args.values() for each in lineages(value)]
    if not any(rarity.class_of(each) for each in (lineage, *times)) and not levels.are_mapped(args):
        return (Data(lineage),)
    return (Data(draw(run, lineage, args, name, "", with_replacement=True)),)


def _choice(run: Interpreter, lineage: Lineage, args: Arguments, name: str) -> Value:
    """`np.random.choice(rows, n, replace)`."""
    replace = only_constant(args.get(REPLACE))
    with_replacement = rarity.is_minority(lineage) if replace is None else bool(replace.value)
    if rarity.class_of(lineage) is None:
        return (Data(run.lineages.subset(lineage, ("choice", args.site))),)
    return (Data(draw(run, lineage, args, "np.random.choice", "", with_replacement=with_replacement)),)


_Handler = "Callable[[Interpreter, Lineage, Arguments, str], Value]"

_EFFECTS: Final[dict[Rows, Callable[[Interpreter, Lineage, Arguments, str], Value]]] = {
    Rows.CHOICE: _choice,
    Rows.DROP: _drop,
    Rows.GROUPBY: _groupby,
    Rows.JOIN: _join,
    Rows.REPEAT: _repeat,
    Rows.SAMPLE: _sample,
    Rows.SUBSET: _subset,
    Rows.UNION: _union,
}


# Functions


def call_function(run: Interpreter, effect: Rows, given: Value, args: Arguments, name: str) -> Value:
    """A function of tables: `pd.concat([a, b])`, `np.where(y == 1)`, `pd.read_csv(path)`."""
    judged = predictions(given)
    if not judged and effect is Rows.UNION and not calls.rows_in(run, given):
        judged = judging.judged_in(run, given)  # a list of answers, batch by batch
    if judged and name == "where":
        judged = predictions(join_all(args.positional[1:3])) or judged  # `np.where(z > 0, p, 1 - p)`
    judging.mean_of_matches(run, given, args, name)
    if judged and effect not in (Rows.NONE, Rows.RANDOM, Rows.WRITE):
        return judging.labelled(judged, args.after(1), name)
    if effect is Rows.RANDOM:
        return (Random(args.site, is_one=_is_one_number(name, args)),)
    if effect is Rows.WRITE:
        write(run, args)
    if effect is Rows.NONE or effect is Rows.WRITE:
        return UNKNOWN
    if effect is Rows.SOURCE:
        return read(run, args, name)
    found = list(dict.fromkeys(calls.rows_in(run, given)))
    if not found:
        return _without_rows(run, effect, args, name)
    if effect in (Rows.UNION, Rows.JOIN):
        result = _put_together(run, effect, found, args)
    else:
        kept = join_all(apply_rows(run, effect, lineage, args, name) for lineage in found)
        result = kept + judging.pair(run, given)
        if effect is Rows.KEEP:
            result = alignment.carried(run, (given,), result)
    return traces.after_function(run, given, args, name, result)


def _without_rows(run: Interpreter, effect: Rows, args: Arguments, name: str) -> Value:
    """Functions that make row numbers of a length, or an empty table: `np.random.permutation(len(X))`."""
    if name in MAKES:
        return judging.figures_in(run, args) or read(run, args, name)
    if effect in (Rows.PERMUTE, Rows.INDEX):
        return numbers(run, args.site)
    if effect is Rows.CHOICE:
        whole = run.lineages.source(("numbers", args.site), "numbers")
        return (Data(run.lineages.subset(whole, ("choice", args.site))),)
    return UNKNOWN


def _put_together(run: Interpreter, effect: Rows, found: list[Lineage], args: Arguments) -> Value:
    run.copies.note_stack(args)
    axis = only_constant(args.get(Param(None, "axis")))
    side_by_side = effect is Rows.JOIN or (axis is not None and axis.value in (1, "columns"))
    if side_by_side:
        if effect is Rows.UNION:
            alignment.note_concat(run, found, args)
        fresh = tuple(o for o in found[1:] if o.resamples - found[0].resamples)
        return (Data(run.lineages.union((found[0], *fresh)) or found[0], run.ref("object", args.site)),)
    return (Data(run.lineages.union(_balanced(run, found, args)) or found[0], run.ref("object", args.site)),)


def _balanced(run: Interpreter, parts: Sequence[Lineage], args: Arguments) -> tuple[Lineage, ...]:
    """The parts of a union, the rows of a class that was cut short taken as under-sampled.

    `pd.concat([fraud, normal[:492]])`, where both are classes of one table. Where each class is cut at a place of its
    own, or loses its head, the table is divided by hand: `concat([fraud[n:], normal[m:]])`.
    """
    if run.generated:
        parts = generators.beside_real(run, tuple(parts))
    classes = {part: known for part in parts if (known := rarity.class_of(part)) is not None}
    named = run.copies.named_again(run, args)
    again = [p for p, c in classes.items() if (c.parents[0] in parts or p in named) and not p.resamples]
    if again:
        # `pd.concat([df, df[df.y == 1]])`, `pd.concat([frequent, rare, rare])`: these rows are there once more.
        drawn = {part: draw(run, part, args, "concat", "", with_replacement=True) for part in again}
        for part, copy in drawn.items():
            run.copies.note_drawn(copy.resamples - part.resamples, rarity.class_words(part)[0])
        return tuple(drawn.get(part, part) for part in parts)
    bases = [known.parents[0] for known in set(classes.values())]

    def is_cut(part: Lineage) -> bool:
        whole = classes.get(part)
        has_other = whole is not None and bases.count(whole.parents[0]) > 1
        is_tail = isinstance(part, Subset) and isinstance(part.selector, tuple) and part.selector[0] == "not"
        return has_other and part is not whole and not part.resamples and not is_tail

    cuts = {part: part.selector for part in parts if isinstance(part, Subset) and is_cut(part)}
    if len(cuts) == len(classes) and len(set(cuts.values())) > 1:
        return tuple(parts)
    return tuple(
        draw(run, part, args, "slice", "", with_replacement=False) if part in cuts else part for part in parts
    )


def read(run: Interpreter, args: Arguments, name: str) -> Value:
    """Rows from a file or a generator; a literal path may say what they are for."""
    path = files.literal_path(args)
    label = path or name
    ref = run.ref("object", args.site)
    restored = files.restore(run, path, args.site) if path else None
    if restored is not None:
        return restored
    kind = "made" if name in MAKES else "read"
    stem = label.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    whole = path and name.startswith("read_") and PARTIAL.isdisjoint(args.keywords)
    source = run.lineages.source((kind, path if whole else ref), f"{label}()", role_of_name(stem))
    if classes.has_many(name, args):
        run.many_classes.add(source)
    return (Data(source, ref),)


def _is_one_number(name: str, args: Arguments) -> bool:
    """Whether one whole number is drawn: `rng.integers(len(rare))`; at such a place stands one row."""
    return name in ("integers", "randint", "randrange") and args.find(Param(2, "size")) is None


PARTIAL: Final = frozenset({"chunksize", "nrows", "sheet_name", "skipfooter", "skiprows"})
"""Parameters by which some rows of a file are read; else those that are read again are the same rows."""

MAKES: Final = frozenset({"DataFrame", "Series", "empty", "full", "ones", "zeros"})
"""Functions that make an empty table, to be filled."""
