"""Names say what rows are for: `X_train, X_test = prepare(df)` makes two parts, `df = load()` a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow import containers, ir, traces
from smotelint.flow.facts import Split
from smotelint.flow.lineage import Derived, Lineage, Part, Source, Subset, Union, positive
from smotelint.flow.roles import Role, role_of_name
from smotelint.flow.values import (
    UNKNOWN,
    Count,
    Data,
    Figure,
    ListRecord,
    Obj,
    Prediction,
    Value,
    join,
    join_all,
    lineages,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom


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


def is_a_value(target: ir.Expr, beside: tuple[ir.Expr, ...] = ()) -> bool:
    """Whether a name is short for "value", and names no rows: `for val in row`, `for i, val in enumerate(row)`.

    Beside a name of rows it is one too: `train, val = divide(df)`.
    """
    return (
        isinstance(target, ir.Name)
        and target.id.rstrip("_0123456789") == "val"
        and not any(role_of_name(_name_of(other)) for other in beside if other is not target)
    )


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


def unpacked(run: Interpreter, atom: Obj, name: str) -> Data:
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
        return piece_of(run, data, name)
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


def piece_of(run: Interpreter, data: Data, name: str) -> Value:
    """One of several pieces; two of them share no rows."""
    return (Data(run.lineages.subset(data.lineage, ("piece", name)), run.ref("part", data.ref, name)),)


def _claimed(run: Interpreter, target: ir.Expr, site: int) -> Value:
    """A value of which nothing but the name of its variable is known."""
    if isinstance(target, ir.Name) and role_of_name(target.id) is not None:
        return run.outside(("claimed", site, target.id), target.id)
    return UNKNOWN


def named(run: Interpreter, value: Value, name: str, site: int) -> Value:
    """A value that is given a name: `train = df[mask]` says what a subset is for, `df = load()` that it is a table."""
    first = value[0] if value else None
    if type(first) is Obj and len(value) == 1 and run.record(first) is None and is_table(name):
        return (Data(run.lineages.source(("table", first.ref), name, role_of_name(name)), first.ref),)
    if type(first) is not Data:
        return value
    role = role_of_name(name)
    if role is None:
        return value
    return tuple(_with_role(run, each, role, site) if isinstance(each, Data) else each for each in value)


_TABLE: Final = re.compile(r"(?:^|_)(?:df|data_?frame|frame)(?:\d*$|_)|^(?:data|dataset)$", re.IGNORECASE)


def is_table(name: str) -> bool:
    """Whether a name is one that people give to tables: `df`, `df_train`, `data`."""
    return _TABLE.search(name) is not None


def _with_role(run: Interpreter, data: Data, role: Role, site: int) -> Data:
    lineage = data.lineage
    if isinstance(lineage, Source):
        if lineage.role is None and not lineage.name.isidentifier():
            return Data(run.lineages.source(lineage.key, lineage.name, role), data.ref, data.traces)
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
            return Data(run.lineages.part(parent, lineage.split, role), data.ref, data.traces)
        return data
    if not isinstance(lineage, Subset) or lineage.selector in _KEEPS:
        return data
    seam = _side_of_seam(run, lineage, role)
    if seam is not None:
        return Data(seam, data.ref, data.traces)
    selector = lineage.selector
    base = positive(selector)
    if lineage.parents[0].role is role and not lineage.parents[0].resamples:
        return data
    part = run.lineages.part(lineage.parents[0], ("subset", base), role, named=True)
    assert isinstance(part, (Part, Subset)) or part.depth
    if isinstance(part, Part) and not lineage.by_class:
        _note_named(run, part, part.split, site)
    return Data(part, data.ref, data.traces)


_KEEPS: Final = frozenset({"cleaned", "groups"})
"""Selectors that say nothing about a division: `dropna`, `groupby`."""


def _note_named(run: Interpreter, part: Part, split: Hashable, site: int) -> None:
    """Resampled rows are divided by slices, masks or row numbers, and the names say which part is held out."""
    parent = part.parents[0]
    held_out = part.role is not None and part.role.is_held_out
    by_name = part.is_named and isinstance(split, tuple) and split[0] == "subset"
    if parent.resamples and held_out and by_name:
        run.emit(Split, site, function="", rows=(parent,), text="", key=split, confidence=Confidence.MEDIUM)


def _side_of_seam(run: Interpreter, lineage: Subset, role: Role) -> Lineage | None:
    """The train or the test rows again, where both were put together and a slice takes them apart by name."""
    selector = lineage.selector
    base = positive(selector)
    if not isinstance(base, tuple) or base[0] != "head":
        return None
    joined = next((each for each in lineage if isinstance(each, Union)), None)
    parts = joined.parents if joined is not None and all(each.role for each in joined.parents) else ()
    own = tuple(each for each in parts if each.role is not None and each.role.is_held_out == role.is_held_out)
    return run.lineages.union(own) if len(own) < len(parts) else None
