"""Tables and arrays: subscripts, unpacking, names that say what rows are for, and mutation in place.

What a method does to rows is in `rows.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow import alignment, calls, containers, ir, rows, traces
from smotelint.flow.facts import CrossValidate, Split
from smotelint.flow.lineage import Derived, Lineage, Part, Source, Subset, Union, complement
from smotelint.flow.roles import Role, role_of_name
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
    items = join_all(item_of(run, each, expr, index) for each in value)
    # `limits[np.argmax(scores)]` is chosen by the scores.
    return items + tuple(each for each in index if isinstance(each, Figure) and each not in items)


def item_of(run: Interpreter, atom: Atom, expr: ir.Subscript, index: Value) -> Value:
    """`atom[index]`."""
    if isinstance(atom, Data):
        return traces.carry(rows_at(run, atom, expr, index), traces.at(run, atom, expr.index, index))
    if isinstance(atom, (Count, Figure, Prediction, Random)):
        return (atom,)
    if isinstance(atom, Tuple):
        return _item_of_items(atom.items, expr.index, index)
    if isinstance(atom, Symbol) and atom.name.endswith(("r_", "c_")):
        # `np.r_[a, b]` is a call in other brackets.
        parts = index[0].items if index and isinstance(index[0], Tuple) else (index,)
        return calls.call(run, (atom,), calls.Arguments(None, expr.site, parts))
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
            return (_unpacked(run, atom, str(name.value)),)
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
    if record.items is None or not isinstance(expr.index, ir.Slice):
        return (atom,)
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
    chosen = [lineage for lineage in lineages(index) if not _is_label(lineage)]
    if chosen:
        alignment.note_selection(run, data.lineage, first, chosen, expr.site)
        return tuple(Data(_select(run, data.lineage, each)) for each in chosen)
    if any(isinstance(each, Random) for each in index):
        return rows.drawn_at_random(run, data, expr.site)
    if predictions(index):
        return (Data(run.lineages.subset(data.lineage, ("predicted", expr.site))),)
    name = only_constant(index)
    if name is not None and isinstance(name.value, int) and data.ref and is_one_of_pieces(data.lineage):
        return _piece(run, data, str(name.value))
    if name is not None and isinstance(name.value, str) and data.ref:
        role = role_of_name(name.value)
        if role is not None and not isinstance(data.lineage, Source):
            return (Data(run.lineages.part(data.lineage, ("key", data.ref), role, named=True)),)
        if role is not None:
            return run.outside((data.ref, name.value), name.value)
    return (Data(data.lineage),)


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


def _side_of_seam(run: Interpreter, lineage: Subset, role: Role) -> Lineage | None:
    """The train or the test rows again, where both were put together and a slice takes them apart by name."""
    selector = lineage.selector
    base = complement(selector) if isinstance(selector, tuple) and selector[0] == "not" else selector
    if not isinstance(base, tuple) or base[0] != "head":
        return None
    joined = next((each for each in lineage if isinstance(each, Union)), None)
    parts = joined.parents if joined is not None and all(each.role for each in joined.parents) else ()
    own = tuple(each for each in parts if each.role is not None and each.role.is_held_out == role.is_held_out)
    return run.lineages.union(own) if len(own) < len(parts) else None


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


def _select(run: Interpreter, table: Lineage, index: Lineage) -> Lineage:
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
            CrossValidate, site, function=function, rows=lineage, text=text, how="folds", shuffle=shuffle
        )


def element(run: Interpreter, atom: Data | Prediction, site: int) -> Value:
    """What a loop over rows yields: a row, a group, a batch, or a pair of a key and a group."""
    if isinstance(atom, Data) and isinstance(atom.lineage, Subset) and atom.lineage.selector == "groups":
        return (Tuple((UNKNOWN, (Data(atom.lineage),))),)
    return (atom,)


# Unpacking and naming


def unpack(run: Interpreter, value: Value, target: ir.Sequence, site: int) -> list[Value]:
    """The parts of a value for each target of `a, b = value`."""
    parts: list[Value] = [UNKNOWN] * len(target.items)
    names = [_name_of(item) for item in target.items]
    claimed = {role for name in names if (role := role_of_name(name))}
    for each in value:
        known, items = (
            containers.iterate_atom(run, each, site)
            if not isinstance(each, (Data, Prediction))
            else (False, [])
        )
        own = (
            _spread(run, items, target)
            if known
            else [
                _part(run, each, items, role_of_name(name) if len(claimed) > 1 else None, name, site)
                for name in names
            ]
        )
        parts = [join(part, new) for part, new in zip(parts, own, strict=True)]
    if not value:
        return [_claimed(run, item, site) for item in target.items]
    return _without_dropped(run, names, parts)


def _without_dropped(run: Interpreter, names: list[str], parts: list[Value]) -> list[Value]:
    """The parts, where a split of which only one side is kept has merely drawn a sample.

    `_, X_small, _, y_small = train_test_split(X, y, test_size=500)`
    """
    dropped = [not name.strip("_") and bool(name) for name in names]
    if not any(dropped):
        return parts
    sides = {(each.split, each.claim) for part in parts for each in lineages(part) if isinstance(each, Part)}
    kept = {
        (each.split, each.claim)
        for part, is_dropped in zip(parts, dropped, strict=True)
        if not is_dropped
        for each in lineages(part)
        if isinstance(each, Part)
    }
    lost = {split for split, _ in sides - kept}
    run.samples |= lost

    def redrawn(atom: Atom) -> Atom:
        if not isinstance(atom, Data) or not isinstance(atom.lineage, Part) or atom.lineage.split not in lost:
            return atom
        whole, split = atom.lineage.parents[0], atom.lineage.split
        return Data(run.lineages.subset(whole, ("sample", split)), atom.ref)

    return [tuple(map(redrawn, part)) for part in parts]


def _name_of(target: ir.Expr) -> str:
    """What a target is called: a variable, a field, a key."""
    if isinstance(target, ir.Subscript):
        key = target.index
        return key.value if isinstance(key, ir.Const) and isinstance(key.value, str) else ""
    return (
        target.id if isinstance(target, ir.Name) else target.name if isinstance(target, ir.Attribute) else ""
    )


def _spread(run: Interpreter, items: list[Value], target: ir.Sequence) -> list[Value]:
    stars = [number for number, item in enumerate(target.items) if isinstance(item, ir.Starred)]
    if stars:
        star, rest = stars[0], len(target.items) - stars[0] - 1
        middle = items[star : len(items) - rest]
        items = [
            *items[:star],
            run.allocate(target.site, ListRecord(tuple(middle))),
            *items[len(items) - rest :],
        ]
    items = items[: len(target.items)]
    return items + [UNKNOWN] * (len(target.items) - len(items))


def _part(run: Interpreter, atom: Atom, items: list[Value], role: Role | None, name: str, site: int) -> Value:
    """What one target gets of something whose parts are not known."""
    if isinstance(atom, (Count, Figure, Prediction)):
        return (atom,)
    if isinstance(atom, Data):
        return _part_of_rows(run, atom, role, name, site)
    if isinstance(atom, Obj) and run.record(atom) is None:
        whole = run.lineages.source(("unpacked", atom.ref), "")
        return _part_of_rows(run, Data(whole, atom.ref), role, name, site)
    return join_all(items)


def _unpacked(run: Interpreter, atom: Obj, name: str) -> Data:
    """A member of something unknown: `X = loaded[0]` is to `X, y = loaded` as a field is to an object."""
    return Data(run.lineages.source(("unpacked", atom.ref), ""), run.ref("part", atom.ref, name))


def _part_of_rows(run: Interpreter, data: Data, role: Role | None, name: str, site: int) -> Value:
    return traces.carry(_claimed_part(run, data, role, name, site), data.traces)


def _claimed_part(run: Interpreter, data: Data, role: Role | None, name: str, site: int) -> Value:
    """What one target gets of rows: the part that its name claims, where an unknown function made them.

    `X_train, X_test = prepare(df)` claims two parts; `stat, p_val = jarque_bera(df)` claims none.
    """
    if not data.ref:
        return (data,)
    if role is None and is_one_of_pieces(data.lineage):
        return _piece(run, data, name)
    fresh = run.ref("part", data.ref, name)
    if role is None or data.lineage.role is role:
        return (Data(data.lineage, fresh),)
    if isinstance(data.lineage, Part) and data.lineage.claim is None:
        parent, split = data.lineage.parents[0], data.lineage.split
        if parent.resamples and role.is_held_out:
            site, function, _ = run.splits.get(split, (site, "", None))
            run.emit(Split, site, function=function, rows=(parent,), text="", key=split)
        return (Data(run.lineages.part(parent, split, role), fresh),)
    if isinstance(data.lineage, Derived):
        same = tuple(parent for parent in data.lineage.parents if parent.role is role)
        if same:
            derived = run.lineages.derived(same, data.lineage.site)
            return (Data(derived or data.lineage, fresh),)
        if data.lineage.role is not None:
            return (Data(data.lineage, fresh),)
    key = ("unpacked", data.ref)
    part = run.lineages.part(data.lineage, key, role, named=True)
    if data.lineage.resamples and role.is_held_out:
        run.emit(
            Split, site, function="", rows=(data.lineage,), text="", key=key, confidence=Confidence.LOW
        )  # fmt: skip
    return (Data(part, fresh),)


def is_one_of_pieces(lineage: Lineage) -> bool:
    """Whether a table was cut in pieces, of which it is not known yet what they are for."""
    return isinstance(lineage, Part) and lineage.claim is None


def _piece(run: Interpreter, data: Data, name: str) -> Value:
    """One of several pieces; two of them share no rows."""
    return (Data(run.lineages.subset(data.lineage, ("piece", name)), run.ref("part", data.ref, name)),)


def _claimed(run: Interpreter, target: ir.Expr, site: int) -> Value:
    """A value of which nothing but the name of its variable is known."""
    if isinstance(target, ir.Name) and role_of_name(target.id) is not None:
        return run.outside(("claimed", site, target.id), target.id)
    return UNKNOWN


def named(run: Interpreter, value: Value, name: str, site: int) -> Value:
    """A value that is given a name: `train = df[mask]` says what a subset is for, `df = load()` that it is a table."""
    if not value:
        return value
    if len(value) == 1 and isinstance(value[0], Obj) and run.record(value[0]) is None and is_table(name):
        ref = value[0].ref
        return (Data(run.lineages.source(("table", ref), name, role_of_name(name)), ref),)
    if not isinstance(value[0], Data):
        return value
    role = role_of_name(name)
    if role is None:
        return value
    return tuple(
        replace(_with_role(run, each, role, site), traces=each.traces) if isinstance(each, Data) else each
        for each in value
    )


_TABLE: Final = re.compile(r"(?:^|_)(?:df|data_?frame|frame)(?:\d*$|_)|^(?:data|dataset)$", re.IGNORECASE)


def is_table(name: str) -> bool:
    """Whether a name is one that people give to tables: `df`, `df_train`, `data`."""
    return _TABLE.search(name) is not None


def _with_role(run: Interpreter, data: Data, role: Role, site: int) -> Data:
    lineage = data.lineage
    if isinstance(lineage, Source):
        if lineage.role is None and not lineage.name.isidentifier():
            return Data(run.lineages.source(lineage.key, lineage.name, role), data.ref)
        return data
    if isinstance(lineage, Part):
        _note_named(run, lineage, lineage.split, site)
        parent = lineage.parents[0]
        if (
            role.is_held_out
            and lineage.claim is Role.TRAIN
            and parent.role is not None
            and parent.role.is_held_out
        ):
            # `X_val, X_test = train_test_split(X_rest)`: both halves of a held-out part are held out.
            return Data(run.lineages.part(parent, lineage.split, role), data.ref)
        return data
    if not isinstance(lineage, Subset) or lineage.selector in _KEEPS:
        return data
    seam = _side_of_seam(run, lineage, role)
    if seam is not None:
        return Data(seam, data.ref)
    selector = lineage.selector
    base = complement(selector) if isinstance(selector, tuple) and selector[0] == "not" else selector
    if lineage.parents[0].role is role and not lineage.parents[0].resamples:
        return data
    part = run.lineages.part(lineage.parents[0], ("subset", base), role, named=True)
    assert isinstance(part, (Part, Subset)) or part.depth
    if isinstance(part, Part) and not lineage.by_class:
        _note_named(run, part, part.split, site)
    return Data(part, data.ref)


_KEEPS: Final = frozenset({"cleaned", "groups"})
"""Selectors that say nothing about a division: `dropna`, `groupby`."""


def _note_named(run: Interpreter, part: Part, split: Hashable, site: int) -> None:
    """Resampled rows are divided by slices, masks or row numbers, and the names say which part is held out."""
    parent = part.parents[0]
    held_out = part.role is not None and part.role.is_held_out
    by_name = part.is_named and isinstance(split, tuple) and split[0] == "subset"
    if parent.resamples and held_out and by_name:
        run.emit(Split, site, function="", rows=(parent,), text="", key=split, confidence=Confidence.MEDIUM)


# Mutation


def store(run: Interpreter, target: ir.Subscript, value: Value, site: int) -> None:
    """`container[index] = value`."""
    container = run.evaluate(target.value)
    for each in container:
        record = run.record(each)
        if isinstance(each, Obj) and isinstance(record, DictRecord):
            key = run.evaluate(target.index)
            held = named(run, value, containers.name_of_key(key), site)
            containers.store_dict(run, each, record, key, held)
            containers.note_settings(run, run.record(each), target.site)
        elif isinstance(each, Obj) and isinstance(record, ListRecord):
            run.state.set(each.ref, _with_item(record, constants(run.evaluate(target.index)), value))
        elif isinstance(each, Obj) and record is None:
            containers.store_dict(run, each, DictRecord(), run.evaluate(target.index), value)
        elif isinstance(each, Data):
            mutate(run, each, value, target)
    _store_through_locator(run, target, value)
    if not container and predictions(value) and isinstance(target.value, ir.Name):
        # `scores[test_index] = model.predict(...)` fills an array of zeros.
        run.bind(target.value.id, value)


def _store_through_locator(run: Interpreter, target: ir.Subscript, value: Value) -> None:
    """`df.loc[:, "city"] = codes`."""
    locator = target.value
    if isinstance(locator, ir.Attribute) and locator.name in ("at", "iat", "iloc", "loc"):
        for each in run.evaluate(locator.value):
            if isinstance(each, Data):
                traces.mark(run, each, traces.stored(run, each, value, target, ""), locator.value)


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
    extra = [lineage for lineage in lineages(new) if lineage.resamples - data.lineage.resamples]
    name = target.value.id if target is not None and isinstance(target.value, ir.Name) else None
    is_empty = _is_made_here(data.lineage)
    if predictions(new) and is_empty and name is not None:
        run.bind(name, new)
        return
    marks = traces.stored(run, data, new, target, column)
    if not extra:
        traces.mark(run, data, marks, target and target.value)
        return
    lineage = extra[0] if is_empty else run.lineages.union((data.lineage, *extra))
    if lineage is None:
        return
    if data.ref:
        run.state.set((data.ref, ROWS), (Data(lineage, data.ref, marks),))
        traces.mark(run, data, marks, None)
    elif name is not None:
        run.bind(name, (Data(lineage, 0, marks),))


ROWS: Final = "<rows>"
"""Field under which the state keeps the rows of a table that was mutated in place."""


def _is_made_here(lineage: Lineage) -> bool:
    """Whether a table was made empty by the program: `pd.DataFrame()`, `np.zeros(n)`."""
    return isinstance(lineage, Source) and isinstance(lineage.key, tuple) and lineage.key[0] == "made"
