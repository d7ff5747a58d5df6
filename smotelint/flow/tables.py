"""Tables and arrays: subscripts, and mutation in place. Names are read in `naming.py`, methods in `rows.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import alignment, calls, containers, ir, judging, naming, networks, rows, traces
from smotelint.flow.facts import CrossValidate, Split
from smotelint.flow.lineage import Lineage, Part, Source, Subset, Union, complement, is_numbers
from smotelint.flow.roles import role_of_name
from smotelint.flow.values import (
    UNKNOWN,
    Count,
    Data,
    DictRecord,
    Figure,
    ListRecord,
    Obj,
    Prediction,
    Random,
    Symbol,
    Tuple,
    Value,
    constants,
    join,
    join_all,
    lineages,
    only_constant,
    predictions,
)
from smotelint.libraries.model import Shuffle

if TYPE_CHECKING:
    from collections.abc import Hashable

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom


# Subscripts


def subscript(run: Interpreter, expr: ir.Subscript) -> Value:
    """`value[index]`."""
    value = run.evaluate(expr.value)
    index = UNKNOWN if isinstance(expr.index, ir.Slice) else run.evaluate(expr.index)
    items = (
        item_of(run, value[0], expr, index)
        if len(value) == 1
        else join_all([item_of(run, each, expr, index) for each in value])
    )
    # `limits[np.argmax(scores)]` is chosen by the scores.
    chosen_by = [each for each in index if type(each) is Figure and each not in items]
    return items + tuple(chosen_by) if chosen_by else items


def item_of(run: Interpreter, atom: Atom, expr: ir.Subscript, index: Value) -> Value:
    """`atom[index]`."""
    if isinstance(atom, Data):
        taken = traces.carry(rows_at(run, atom, expr, index), traces.at(run, atom, expr.index, index))
        return alignment.taken_out(run, taken, expr)
    if isinstance(atom, (Count, Figure, Prediction, Random)):
        some = networks.some_of(run, atom, expr, index) if isinstance(atom, Prediction) else (atom,)
        return judging.some_of(run, some, expr.site, index) if lineages(index) else some
    if isinstance(atom, Tuple):
        return _item_of_items(atom.items, expr.index, index)
    if isinstance(atom, Symbol) and atom.name.endswith(("r_", "c_")):
        # `np.r_[a, b]` is a call in other brackets.
        parts = index[0].items if index and isinstance(index[0], Tuple) else (index,)
        written = ir.Call(expr.site, expr.value, (expr.index,), ())
        return calls.call(run, (atom,), calls.Arguments(written, expr.site, parts))
    record = run.record(atom)
    if isinstance(record, ListRecord):
        if isinstance(expr.index, ir.Slice):
            return _slice_of_list(run, atom, record, expr)
        if record.items is None or record.rest:
            return record.element
        return _item_of_items(record.items, expr.index, index)
    if isinstance(record, DictRecord):
        return run.current(containers.item(record, index))
    if isinstance(atom, Obj) and record is None:
        name = only_constant(index)
        if name is not None and isinstance(name.value, str):
            return run.outside((atom.ref, name.value), name.value)
        if name is not None and isinstance(name.value, int):
            return (naming.unpacked(run, atom, str(name.value)),)
        return (Obj(run.ref("item", atom.ref)),)
    return UNKNOWN


def _item_of_items(items: tuple[Value, ...], expr: ir.Expr, index: Value) -> Value:
    constant = only_constant(index)
    if (
        constant is not None
        and isinstance(constant.value, int)
        and -len(items) <= constant.value < len(items)
    ):
        return items[constant.value]
    if isinstance(expr, ir.Slice):
        return (Tuple(items),)
    return join_all(items)


def _slice_of_list(run: Interpreter, atom: Atom, record: ListRecord, expr: ir.Subscript) -> Value:
    if not isinstance(expr.index, ir.Slice):
        return (atom,)
    if record.items is None:
        # Row numbers in a list: `rows[:k]`, `rows[k:]`.
        bounds_of = expr.index
        cut = [
            Data(_slice(run, each.lineage, bounds_of), each.ref, each.traces)
            if isinstance(each, Data)
            else each
            for each in record.element
        ]
        return run.allocate(expr.site, ListRecord(None, tuple(cut)))
    bounds = [
        None if b is None else only_constant(run.evaluate(b)) for b in (expr.index.lower, expr.index.upper)
    ]
    if any(b is not None and not isinstance(b.value, int) for b in bounds) or expr.index.step is not None:
        return (atom,)
    low, high = (b.value if b is not None and isinstance(b.value, int) else None for b in bounds)
    return run.allocate(expr.site, ListRecord(record.items[low:high]))


def rows_at(run: Interpreter, data: Data, expr: ir.Subscript, index: Value) -> Value:
    """Rows, columns or one part of a table."""
    first = expr.index
    if isinstance(first, ir.Sequence) and first.items:
        first = first.items[0]
        index = UNKNOWN if isinstance(first, ir.Slice) else run.evaluate(first)
    if isinstance(first, ir.Slice):
        return (Data(_cut_at_seam(run, data.lineage, first) or _slice(run, data.lineage, first)),)
    chosen = [lineage for lineage in lineages(index) if not _is_label(lineage)] or _listed(run, index)
    if isinstance(first, ir.Name) and role_of_name(first.id) is not None and _is_unclear(run, index, chosen):
        return (Data(run.lineages.subset(data.lineage, ("rows", first.id))),)
    if chosen:
        alignment.note_selection(run, data.lineage, first, chosen, expr.site)
        return tuple(Data(select(run, data.lineage, each)) for each in chosen)
    if any(isinstance(each, Random) and not each.is_one for each in index):
        return rows.drawn_at_random(run, data, expr.site)
    if predictions(index):
        return (Data(run.lineages.subset(data.lineage, ("predicted", expr.site))),)
    name = only_constant(index)
    if (
        name is not None
        and isinstance(name.value, int)
        and data.ref
        and naming.is_one_of_pieces(data.lineage)
    ):
        return naming.piece_of(run, data, str(name.value))
    if name is not None and isinstance(name.value, str) and data.ref:
        kept = run.state.get((data.ref, name.value))
        if kept and predictions(kept):  # type: ignore[arg-type]
            return kept  # type: ignore[return-value]
        role = role_of_name(name.value)
        if role is not None and not isinstance(data.lineage, Source):
            return (Data(run.lineages.part(data.lineage, ("key", data.ref), role, named=True)),)
        if role is not None:
            return run.outside((data.ref, name.value), name.value)
    return (Data(data.lineage),)


def _is_unclear(run: Interpreter, index: Value, chosen: list[Lineage]) -> bool:
    """Whether only its name says that an index is a part of the rows: an unknown list, any numbers."""
    if chosen:
        return all(isinstance(each, Source) and each.name == "numbers" for each in chosen)
    held = [run.record(each) for each in index]
    return all(isinstance(record, ListRecord) and not record.element for record in held)


def _listed(run: Interpreter, index: Value) -> list[Lineage]:
    """The row numbers that a list holds, as a comprehension made it."""
    held = join_all(record.element for record in containers.records(run, index, ListRecord))
    return [lineage for lineage in lineages(held) if is_numbers(lineage)]


def numbers_in(run: Interpreter, value: Value) -> list[Lineage]:
    """The row numbers that a value may hold."""
    return [lineage for lineage in lineages(value) if is_numbers(lineage)] or _listed(run, value)


def _is_label(lineage: Lineage) -> bool:
    """Whether an index is something of which only the name is known: it may be a list of columns."""
    return isinstance(lineage, Source) and lineage.role is None and lineage.name != "numbers"


def _cut_at_seam(run: Interpreter, lineage: Lineage, bounds: ir.Slice) -> Lineage | None:
    """The table that was put first in another, or the rest, where it is cut out again: `both[: len(train)]`."""
    length = bounds.upper if bounds.lower is None else bounds.lower if bounds.upper is None else None
    joined = next((each for each in lineage if isinstance(each, Union)), None)
    measured = length is not None and _measured(length)
    if joined is None or not measured:
        return None
    first = lineages(run.evaluate(measured))
    if first != joined.parents[:1]:
        return None
    return joined.parents[0] if bounds.lower is None else run.lineages.union(joined.parents[1:])


def _measured(length: ir.Expr) -> ir.Expr | None:
    """The table of which this is the number of rows: `len(train)`, `train.shape[0]`."""
    if isinstance(length, ir.Call) and isinstance(length.func, ir.Name) and length.func.id == "len":
        return length.args[0] if length.args else None
    if isinstance(length, ir.Subscript) and isinstance(length.value, ir.Attribute):
        return length.value.value if length.value.name == "shape" else None
    return None


def _slice(run: Interpreter, lineage: Lineage, bounds: ir.Slice) -> Lineage:
    if bounds.lower is None and bounds.upper is None:
        return lineage
    words = [_bound(b) for b in (bounds.lower, bounds.upper)]
    for bound in (bounds.lower, bounds.upper):
        if bound is not None:
            run.evaluate(bound)
    if words[0] is None:
        return run.lineages.subset(lineage, ("head", words[1]))
    if words[1] is None:
        return run.lineages.subset(lineage, complement(("head", words[0])))
    return run.lineages.subset(lineage, ("slice", *words))


def _bound(expr: ir.Expr | None) -> str | None:
    if expr is None:
        return None
    return repr(expr.value) if isinstance(expr, ir.Const) else ir.text_of(expr) or f"@{expr.site}"


def select(run: Interpreter, table: Lineage, index: Lineage) -> Lineage:
    """The rows of a table that an index names.

    A fold of resampled rows is noted here where the splitter was given something else: `split(range(len(X_res)))`.
    """
    selected = run.lineages.rebase(table, index)
    if isinstance(selected, Part) and isinstance(index, Part) and table.resamples and not index.resamples:
        known = run.splits.get(selected.split)
        if known is not None and selected.parents[0].resamples:
            site, function, shuffle = known
            note_split(run, site, function, shuffle, (selected.parents[0],), "", selected.split)
    return selected


def note_split(
    run: Interpreter,
    site: int,
    function: str,
    shuffle: Shuffle | None,
    lineage: tuple[Lineage, ...],
    text: str,
    key: Hashable,
) -> None:
    """Note that rows are divided: once (train and test) or into folds."""
    run.splits.setdefault(key, (site, function, shuffle))
    if shuffle in (None, Shuffle.HOLDOUT):
        run.emit(Split, site, function=function, rows=lineage, text=text, key=key)
    elif shuffle is not Shuffle.GIVEN:
        run.emit(
            CrossValidate,
            site,
            function=function,
            rows=lineage,
            text=text,
            how="folds",
            shuffle=shuffle,
            key=key,
        )


def element(run: Interpreter, atom: Data | Prediction, site: int) -> Value:
    """What a loop over rows yields: a row, a group, a batch, or a pair of a key and a group."""
    if isinstance(atom, Data) and isinstance(atom.lineage, Subset) and atom.lineage.selector == "groups":
        return (Tuple((UNKNOWN, (Data(atom.lineage),))),)
    return (atom,)


# Mutation


def store(run: Interpreter, target: ir.Subscript, value: Value, site: int) -> None:
    """`container[index] = value`."""
    locator = target.value
    if isinstance(locator, ir.Attribute) and locator.name in ("at", "iat", "iloc", "loc"):
        _store_through_locator(run, target, locator.value, value)
        return
    container = run.evaluate(target.value)
    for each in container:
        record = run.record(each)
        if isinstance(each, Obj) and isinstance(record, DictRecord):
            key = run.evaluate(target.index)
            held = naming.named(run, value, containers.name_of_key(key), site)
            containers.store_dict(run, each, record, key, held)
            containers.note_settings(run, run.record(each), target.site)
        elif isinstance(each, Obj) and isinstance(record, ListRecord):
            run.state.set(each.ref, _with_item(record, constants(run.evaluate(target.index)), value))
        elif isinstance(each, Obj) and record is None:
            containers.store_dict(run, each, DictRecord(), run.evaluate(target.index), value)
        elif isinstance(each, Data):
            mutate(run, each, value, target)
    if not container and predictions(value) and isinstance(target.value, ir.Name):
        # `scores[test_index] = model.predict(...)` fills an array of zeros.
        run.bind(target.value.id, value)


def _store_through_locator(run: Interpreter, target: ir.Subscript, table: ir.Expr, value: Value) -> None:
    """`df.loc[:, "city"] = codes`."""
    for each in run.evaluate(table):
        if isinstance(each, Data):
            traces.mark(run, each, traces.stored(run, each, value, target, ""), table)


def _with_item(record: ListRecord, index: list[object], value: Value) -> ListRecord:
    if (
        record.items is not None
        and len(index) == 1
        and isinstance(index[0], int)
        and 0 <= index[0] < len(record.items)
    ):
        items = list(record.items)
        items[index[0]] = value
        return ListRecord(tuple(items), record.rest)
    return ListRecord(None, join(record.element, value))


def mutate(
    run: Interpreter, data: Data, new: Value, target: ir.Subscript | None = None, column: str = ""
) -> None:
    """`df["y"] = new`, `df.y = new`: the table takes rows in that have passed through a resampling it has not."""
    # `df["a"] = df["b"]`: where the table itself may be one of several, so is its column.
    extra = [
        lineage
        for lineage in lineages(new)
        if lineage.resamples - data.lineage.resamples and data.lineage not in lineages(new)
    ]
    name = target.value.id if target is not None and isinstance(target.value, ir.Name) else None
    is_empty = _is_made_here(data.lineage)
    if predictions(new) and is_empty and name is not None:
        run.bind(name, new)
        return
    _keep_predictions(run, data, new, target)
    marks = traces.stored(run, data, new, target, column)
    if not extra:
        traces.mark(run, data, marks, target and target.value)
        return
    lineage = extra[0] if is_empty else run.lineages.union((data.lineage, *extra))
    if lineage is None:
        return
    if data.ref:
        run.change(data.ref, ROWS, Data(lineage, data.ref, marks))
        traces.mark(run, data, marks, None)
    elif name is not None and target is not None:
        run.bind(name, traces.instead(run, target.value, data, Data(lineage, 0, marks)))


def _keep_predictions(run: Interpreter, data: Data, new: Value, target: ir.Subscript | None) -> None:
    """`df["guess"] = model.predict(X)`: the column that is read later is what the model says."""
    name = target.index.value if target is not None and isinstance(target.index, ir.Const) else None
    place = (data.ref, name)
    if data.ref and isinstance(name, str) and (predictions(new) or run.state.get(place) is not None):
        run.state.set(place, new)


ROWS: Final = "<rows>"
"""Field under which the state keeps the rows of a table that was mutated in place."""


def is_read(lineage: Lineage) -> bool:
    """Whether this is a table from outside as it was read."""
    return isinstance(lineage, Source) and isinstance(lineage.key, tuple) and lineage.key[0] == "read"


def _is_made_here(lineage: Lineage) -> bool:
    """Whether a table was made empty by the program: `pd.DataFrame()`, `np.zeros(n)`."""
    return isinstance(lineage, Source) and isinstance(lineage.key, tuple) and lineage.key[0] == "made"
