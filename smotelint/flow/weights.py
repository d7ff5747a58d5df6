"""Weights of classes: from which labels they come, and what the model that takes them learns from.

ratio = (y == 0).sum() / (y == 1).sum()                  a Count of the classes of `y`
XGBClassifier(scale_pos_weight=ratio).fit(X_res, y_res)  Weighted: by the counts of `y`, fitted on other rows
SVC(class_weight="balanced").fit(X_res, y_res)           Weighted: by the labels that `fit` is given
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smotelint.flow import alternatives, containers, ir, models, pipelines
from smotelint.flow.facts import Inner, Weighted
from smotelint.flow.lineage import Subset
from smotelint.flow.values import Count, DictRecord, ListRecord, Made, lineages, only_constant
from smotelint.libraries.model import Estimator, Kind, Pipeline, Sampler
from smotelint.libraries.weights import ARGUMENTS, BALANCED, COUNTING, PASSING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Atom, Record, Value


def counted(name: str, given: Iterable[Value]) -> Value:
    """What a function, method or attribute that returns no rows says of the classes in what it is given."""
    values = list(given)
    if name in COUNTING:
        counted = [lineage for value in values for lineage in lineages(value)]
        if counted:
            found = tuple(dict.fromkeys(map(_whole, counted)))
            is_part = len(counted) == 1 and counted[0] is not found[0]
            return (Count(found, counted[0] if is_part else None),)
    if name in COUNTING or name in PASSING:
        return counts_in(values)
    return ()


def counts_in(values: Iterable[Value]) -> Value:
    """The counts among values, put together."""
    found = dict.fromkeys(each for value in values for each in value if isinstance(each, Count))
    return tuple(found)[:1]


def quotient(counted: Value, by: Value) -> Value:
    """`len(rows_of_class) / len(rows)`, the share of a class, however it is scaled; other numbers as they are."""
    whole = {each.rows for each in by if isinstance(each, Count) and each.part is None}
    return tuple(
        replace(each, is_share=True) if isinstance(each, Count) and each.part and each.rows in whole else each
        for each in counted
    )


def is_share(args: Arguments) -> bool:
    """Whether a draw takes the same share of each class: a stratified sample, which keeps the class mix."""
    return any(isinstance(each, Count) and each.is_share for value in args.values() for each in value)


def _whole(lineage: Lineage) -> Lineage:
    """The rows of which those of one class were taken: `y[y == 1]`."""
    while isinstance(lineage, Subset):
        lineage = lineage.parents[0]
    return lineage


# Models


def note(
    run: Interpreter,
    value: Value,
    rows: tuple[Lineage, ...],
    args: Arguments,
    settings: Value = (),
    function: str = "",
) -> None:
    """Note the weights by which a model learns: its own, those that its `fit` is given, those in a dict of settings."""
    own = [(name, given) for name, given in args.keywords.items() if name.rpartition("__")[2] in ARGUMENTS]
    for record in containers.records(run, settings, DictRecord):
        own += [(name, given) for name, given in record.entries if isinstance(name, str)]
    alternatives.note_settings(run, own, args.site)
    first = next((model for model, _ in _models(run, value, ())), None)
    name = function or (first.name if first is not None else _model_name(args))
    _note_all(run, own, rows, args, (), name, args.site)
    for model, inner in _models(run, value, ()):
        # In `model.fit(X, y)` the model may be another.
        before = tuple(replace(each, is_certain=each.is_certain and args.choices == 1) for each in inner)
        _note_all(run, model.keywords.items(), rows, args, before, model.name, model.site)


def _models(
    run: Interpreter, value: Value, before: tuple[Inner, ...], depth: int = 0
) -> Iterator[tuple[Made, tuple[Inner, ...]]]:
    """The models in a value, with the samplers that stand before each in its pipeline."""
    for record in containers.records(run, value if depth <= pipelines.MAX_NESTING else (), Made):
        effect = record.effect
        if isinstance(effect, Pipeline):
            inner = before
            known, steps = pipelines.named_steps(run, record)
            for _, step in steps:
                yield from _models(run, step, inner, depth + 1)
                inner += tuple(_samplers(run, step, is_certain=known and len(value) == 1))
        elif isinstance(effect, Estimator) and not effect.resamples_inside:
            yield record, before
            if effect.wraps is not None:
                yield from _models(run, models.argument(record, effect.wraps) or (), before, depth + 1)


def _samplers(run: Interpreter, step: Value, *, is_certain: bool) -> Iterator[Inner]:
    made = [each for each in containers.records(run, step, Made) if isinstance(each.effect, Sampler)]
    for record in made:
        if isinstance(record.effect, Sampler) and record.effect.kind is not Kind.CLEAN:
            yield Inner(record.name, record.site, is_exact(record), is_certain and len(made) == len(step))


def _note_all(
    run: Interpreter,
    settings: Iterable[tuple[object, Value]],
    rows: tuple[Lineage, ...],
    args: Arguments,
    inner: tuple[Inner, ...],
    model: str,
    built: int,
) -> None:
    for name, value in settings:
        constant = only_constant(value)
        is_balanced = constant is not None and constant.value in BALANCED.get(str(name), ())
        count = (
            counts_of(run, value) if name in ARGUMENTS or str(name).rpartition("__")[2] in ARGUMENTS else ()
        )
        if is_balanced or count:
            run.emit(
                Weighted, args.site, model=model, argument=str(name), is_balanced=is_balanced, counted=count,
                rows=rows, inner=inner, built=built, text=args.text(models.X),
                is_certain=is_balanced or all(_is_counted(run, each) for each in value),
            )  # fmt: skip


def _model_name(args: Arguments) -> str:
    """The user's name for the model whose `fit` is called."""
    func = args.expr.func if args.expr is not None else None
    return ir.text_of(func.value) if isinstance(func, ir.Attribute) else ""


def counts_of(run: Interpreter, value: Value) -> tuple[Lineage, ...]:
    """The rows whose classes were counted for a weight, or for the weights in a dict or list."""
    found = list(value)
    for each in value:
        record = run.record(each)
        if isinstance(record, (DictRecord, ListRecord)):
            found.extend(record.element)
    return tuple(dict.fromkeys(row for each in found if isinstance(each, Count) for row in each.rows))


def _is_counted(run: Interpreter, atom: Atom) -> bool:
    """Whether a weight is counted, or some of the weights in a dict or list are, on every path."""
    record = run.record(atom)
    if isinstance(record, DictRecord):
        weights = [record.rest, *(weight for _, weight in record.entries)]
    else:
        weights = [record.rest, *(record.items or ())] if isinstance(record, ListRecord) else [(atom,)]
    return any(weight and all(isinstance(each, Count) for each in weight) for weight in weights)


def is_exact(record: Record | None) -> bool:
    """Whether a sampler leaves exactly as many rows of each class."""
    if not isinstance(record, Made) or not isinstance(record.effect, Sampler):
        return False
    return record.effect.is_exact and models.is_full(record, record.effect)
