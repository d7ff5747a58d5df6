"""Conditions on single rows: they choose rows as a mask does.

rare = [i for i in range(n) if y[i] == 1]                           rows of a class
for row in rows:
    if random() < 0.8: train.append(row)                            two parts that share no row
    else: test.append(row)
for row, label in zip(rows, labels):
    for _ in range(times[label]): chosen.append(row)                rows that are over-sampled
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, NamedTuple

from smotelint.flow import calls, ir, rows
from smotelint.flow.lineage import Subset, complement, is_numbers, positive
from smotelint.flow.state import MISSING
from smotelint.flow.values import (
    UNKNOWN,
    Data,
    DictRecord,
    Obj,
    Tuple,
    Value,
    join_all,
    lineages,
    only_constant,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.loops import Loop
    from smotelint.flow.values import Atom


class Sieve(NamedTuple):
    """What tells the rows that a condition lets through."""

    selector: Hashable
    by_class: bool

    @property
    def other(self) -> Sieve:
        """What lets all other rows through."""
        return Sieve(complement(self.selector), self.by_class)


def of(condition: ir.Expr, value: Value) -> Sieve:
    """A condition and its value: a comparison of rows, or else the place where it stands."""
    masks = [each for each in lineages(value) if isinstance(each, Subset)]
    if len(masks) == 1 and isinstance(condition, ir.Compare):
        return Sieve(masks[0].selector, masks[0].by_class)
    if isinstance(condition, ir.Compare) and condition.is_order:  # `counts[label] < limit`
        indices = (each.index for each in condition.operands if isinstance(each, ir.Subscript))
        return Sieve(("count", condition.site, *indices), by_class=False)
    return Sieve(("if", condition.site), by_class=False)


def passed(run: Interpreter, value: Value, sieves: Iterable[Sieve], *, numbers_only: bool) -> Value:
    """Row numbers that have passed conditions, or rows as well: not columns, which are taken for rows too."""
    for sieve in sieves:
        value = tuple(_passed(run, each, sieve, numbers_only=numbers_only) for each in value)
    return value


def _passed(run: Interpreter, atom: Atom, sieve: Sieve, *, numbers_only: bool) -> Atom:
    if isinstance(atom, Tuple):
        return Tuple(tuple(passed(run, item, (sieve,), numbers_only=numbers_only) for item in atom.items))
    if not isinstance(atom, Data) or (numbers_only and not is_numbers(atom.lineage)):
        return atom
    lineage = run.lineages.subset(atom.lineage, sieve.selector, by_class=sieve.by_class)
    return Data(lineage, atom.ref, atom.traces)


def taken(run: Interpreter, target: Obj | Data, held: Value, item: Value, args: Arguments) -> Value:
    """What a list takes in under conditions in a loop; rows of a class are over-sampled where all are in it already."""
    loops = run.frame.loops
    passed_here = [sieve for loop in loops for sieve in loop.sieves]
    if loops and args.choices > 1:
        passed_here += _choosing(run, target, args)
    if not passed_here and len(loops) < 2:
        return item
    targets = frozenset[str]().union(*(loop.targets for loop in loops))
    written = args.expr.args[-1] if args.expr is not None and args.expr.args else None
    is_row = written is not None and all(_is_row(run, each, targets) for each in _parts(written))
    if written is not None and is_row and _is_repeated(run, target, written, passed_here):
        return tuple(_again(run, each, args) for each in item)
    if not passed_here:
        return item
    present = lineages(held)
    return tuple(
        _again(run, each, args)
        if isinstance(each, Data)
        and isinstance(each.lineage, Subset)
        and each.lineage.by_class
        and each.lineage.parents[0] in present
        else each
        for each in passed(run, item, passed_here, numbers_only=not is_row)
    )


def _again(run: Interpreter, atom: Atom, args: Arguments) -> Atom:
    if not isinstance(atom, Data):
        return atom
    return Data(rows.draw(run, atom.lineage, args, "append", "", with_replacement=True))


def _is_repeated(
    run: Interpreter, target: Obj | Data, written: ir.Expr, passed_here: Iterable[Sieve]
) -> bool:
    """Whether a list takes the same row in once more, as often as its label says.

    In a loop within the one that walks the rows, `for _ in range(times[label])`; or where the rows are walked again
    and again, and those are taken of which there are too few, `if counts[label] < limit`.
    """
    loops = run.frame.loops
    walks = [number for number, loop in enumerate(loops) if _mentions(written, loop.targets)]
    if not walks:
        return False
    walk = loops[walks[-1]]
    if any(_depends(run, loop.header, walk) for loop in loops[walks[-1] + 1 :]):
        return True
    outer = loops[: walks[0]]
    selectors = [positive(sieve.selector) for sieve in passed_here]
    counts = [each for each in selectors if isinstance(each, tuple) and each[0] == "count"]
    return any(_depends(run, index, walk) for each in counts for index in each[2:]) and any(
        run.state.before(loop.mark, target.ref) is not MISSING and not _is_another(run, walk.header, loop)
        for loop in outer
    )


def _is_another(run: Interpreter, walked: ir.Expr, loop: Loop) -> bool:
    """Whether what is walked differs from round to round: a whole table does not, whatever it is called."""
    if not _depends(run, walked, loop):
        return False
    return not isinstance(walked, ir.Name) or any(
        each.parents for each in calls.rows_in(run, run.evaluate(walked))
    )


def _depends(run: Interpreter, expr: ir.Expr, loop: Loop) -> bool:
    """Whether an expression depends on the row of a loop, not on its number alone."""
    if isinstance(expr, ir.Name):
        if expr.id in loop.targets:
            return not any(map(is_numbers, lineages(run.evaluate(expr))))
        return _is_bound_since(run, expr.id, loop.round)
    if isinstance(expr, ir.Subscript) and _mentions(expr.index, loop.targets):
        return True
    if isinstance(expr, (ir.Attribute, ir.Subscript)) and _is_set_in(run, expr, loop):
        return True
    return any(_depends(run, each, loop) for each in _inner(expr))


def _is_set_in(run: Interpreter, expr: ir.Attribute | ir.Subscript, loop: Loop) -> bool:
    """Whether a field, or an entry of a dict, has got another value in this round."""
    for each in run.evaluate(expr.value):
        if not isinstance(each, Obj):
            continue
        if isinstance(expr, ir.Attribute):
            if run.state.before(loop.round, (each.ref, expr.name)) is not None:
                return True
            continue
        before, now = run.state.before(loop.round, each.ref), run.record(each)
        key = only_constant(run.evaluate(expr.index))
        if key is not None and isinstance(before, DictRecord) and isinstance(now, DictRecord):
            return before.get(key.value) != now.get(key.value)
    return False


def _mentions(expr: ir.Expr, names: frozenset[str]) -> bool:
    if isinstance(expr, ir.Name):
        return expr.id in names
    return any(_mentions(each, names) for each in _inner(expr))


def _inner(expr: ir.Expr) -> Iterator[ir.Expr]:
    """The expressions that one is made of."""
    for each in fields(expr):
        held = getattr(expr, each.name)
        yield from (
            part for part in (held if isinstance(held, tuple) else (held,)) if isinstance(part, ir.Expr)
        )


def grow(run: Interpreter, listed: Data, args: Arguments) -> None:
    """`X_new = list(X)`, and in a loop `X_new.append(x)`."""
    from smotelint.flow.containers import iterate
    from smotelint.flow.tables import mutate

    given = args.positional[-1] if args.positional else UNKNOWN
    items = join_all(iterate(run, given, args.site)[1]) if run.record(given[0] if given else None) else given
    mutate(run, listed, taken(run, listed, (listed,), items, args))


def _choosing(run: Interpreter, target: Obj | Data, args: Arguments) -> Iterator[Sieve]:
    """What tells the rows for one of several lists: `(train if lucky else test).append(row)`."""
    receiver = args.receiver
    if isinstance(receiver, ir.Conditional):
        chosen = of(receiver.test, run.evaluate(receiver.test))
        yield chosen if target in run.evaluate(receiver.body) else chosen.other
    elif not isinstance(receiver, ir.Name) or _is_bound_since(run, receiver.id, run.frame.loops[-1].mark):
        yield Sieve(("into", args.site, target.ref), by_class=False)


def _is_bound_since(run: Interpreter, name: str, mark: int) -> bool:
    key = run.frame.declared.get(name, run.frame.ref), name
    return run.state.before(mark, key) is not None


def _parts(expr: ir.Expr) -> Iterator[ir.Expr]:
    if isinstance(expr, ir.Sequence):
        yield from expr.items
    elif isinstance(expr, ir.Operation):  # `[row] * 4`
        yield from (item for each in expr.operands if isinstance(each, ir.Sequence) for item in each.items)
    else:
        yield expr


def _is_row(run: Interpreter, expr: ir.Expr, targets: frozenset[str]) -> bool:
    """Whether an expression is what the loop walks, or a row at its number: `row`, `X[i]`."""
    if isinstance(expr, ir.Subscript) and isinstance(expr.index, ir.Name):
        return expr.index.id in targets and any(map(is_numbers, lineages(run.evaluate(expr.index))))
    return isinstance(expr, ir.Name) and expr.id in targets
