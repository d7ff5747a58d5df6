"""Loops: a short known sequence is walked item by item, another loop runs once, or twice where a value is carried.

Many numbers are a grid or seeds, and one round does for all what each would do; two may be the values of a switch.

for name, sampler in {"smote": SMOTE(), "over": RandomOverSampler()}.items():    two rounds, each with its sampler
for train, test in folds.split(X):                                              one round for any fold
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import containers, ir, naming, operations, sieves
from smotelint.flow.state import Changes
from smotelint.flow.values import (
    UNKNOWN,
    ListRecord,
    Value,
    join_all,
    only_constant,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.sieves import Sieve

UNROLL: Final = 12  # items of a known sequence that a loop walks one by one
SWITCH: Final = 2  # values that a switch has
MAX_ROUNDS: Final = 24  # bodies of nested loops that are walked one by one, in all


class Loop:
    """Where the `break` and `continue` of a loop go."""

    def __init__(
        self, mark: int, header: ir.Expr, targets: Iterable[str] = (), *, is_walked: bool = False
    ) -> None:
        self.mark = mark
        self.header = header
        """What is walked, or asked before each round."""
        self.round = mark
        self.targets = frozenset(targets)
        """The variables that a round sets."""
        self.sieves: list[Sieve] = []
        """Undecided conditions of the running statement, within the loop."""
        self.is_walked = is_walked
        """Item by item: it tries what it was given, where other loops go on with what a round before has left."""
        self.breaks: list[Changes] = []
        self.continues: list[Changes] = []

    @property
    def left(self) -> int:
        """How often a statement has left the running round, or the loop."""
        return len(self.breaks) + len(self.continues)


def run_for(run: Interpreter, statement: ir.For) -> bool:
    """Walk a short known sequence item by item; run other loops once, or twice where a value is carried."""
    known, items = containers.iterate(run, run.evaluate(statement.iterable), statement.iterable.site)
    if known and not items:
        return run.block(statement.orelse)
    unroll = known and len(items) <= UNROLL and len(items) * run.width <= MAX_ROUNDS and not _is_grid(items)
    if not unroll:
        items = [join_all(items)] * (2 if statement.is_carried else 1)
    loop = Loop(run.state.mark(), statement.iterable, _names(statement.target), is_walked=unroll)
    run.frame.loops.append(loop)
    outer, width = run.rounds, run.width
    run.width = width * (len(items) if unroll else 1)
    reached = True
    for number, item in enumerate(items):
        run.rounds = (*outer, number) if unroll else outer
        first = number == 0 or unroll
        reached = _round(run, statement, item, loop, skippable=not first)
        if not reached:
            break
    run.rounds, run.width = outer, width
    return _leave_loop(run, loop, statement.orelse, reached=reached)


def _is_grid(items: list[Value]) -> bool:
    """Whether a loop walks nothing but several numbers."""
    constants = [only_constant(item) for item in items]
    return len(items) > SWITCH and all(each and type(each.value) in (int, float) for each in constants)


def _round(
    run: Interpreter, statement: ir.For | ir.While, item: Value, loop: Loop, *, skippable: bool
) -> bool:
    """One round of a loop; returns whether another can follow. A skippable round may not happen."""
    loop.round = run.state.mark()
    loop.continues = []
    if isinstance(statement, ir.For):
        # What a loop tries is tried whatever led to the loop: no figure has chosen it.
        outer, run.chosen_by = run.chosen_by, UNKNOWN
        target = statement.target
        if type(target) is ir.Name and naming.is_a_value(target):
            run.bind(target.id, item)
        else:
            run.assign(target, item, statement.iterable.site)
        run.chosen_by = outer
    reached = run.block(statement.body)
    loop.sieves.clear()
    if reached and not loop.continues and not skippable:
        return True
    changes = run.state.undo(loop.round)
    arms = [*loop.continues, *([changes] if reached else []), *([Changes()] if skippable else [])]
    if arms:
        run.state.merge(arms)
    return bool(arms)


def run_while(run: Interpreter, statement: ir.While) -> bool:
    """Run the body once, and once more where a value is carried."""
    verdict = operations.verdict(run.evaluate(statement.test))
    if verdict is False:
        return run.block(statement.orelse)
    loop = Loop(run.state.mark(), statement.test)
    run.frame.loops.append(loop)
    reached = _round(run, statement, UNKNOWN, loop, skippable=False)
    if reached and statement.is_carried:
        reached = _round(run, statement, UNKNOWN, loop, skippable=True)
    return _leave_loop(run, loop, statement.orelse, reached=reached)


def _leave_loop(run: Interpreter, loop: Loop, orelse: tuple[ir.Stmt, ...], *, reached: bool) -> bool:
    run.frame.loops.pop()
    if reached:
        reached = run.block(orelse)
    if not loop.breaks:
        return reached
    changes = run.state.undo(loop.mark)
    run.state.merge([*loop.breaks, *([changes] if reached else [])])
    return True


# Comprehensions


def comprehend(run: Interpreter, expr: ir.Comprehension) -> Value:
    """The list, set, dict or iterator that a comprehension makes."""
    mark = run.state.mark()
    items: list[tuple[Value, Value]] = []
    exact = _run_clauses(run, expr.clauses, expr, items)
    own = {(run.frame.ref, name) for clause in expr.clauses for name in _names(clause.target)}
    changes = run.state.undo(mark)
    # A comprehension's own variables end with it; what its calls wrote stays.
    run.state.merge([{key: value for key, value in changes.items() if key not in own}])
    if expr.kind == "dict":
        return containers.dict_of(run, expr.site, items, exact=exact)
    values = tuple(value for _, value in items)
    record = ListRecord(values) if exact else ListRecord(None, join_all(values))
    return run.allocate(expr.site, record)


def _run_clauses(
    run: Interpreter,
    clauses: tuple[ir.Clause, ...],
    expr: ir.Comprehension,
    out: list[tuple[Value, Value]],
    chosen: tuple[Sieve, ...] = (),
) -> bool:
    """Run the clauses; returns whether `out` holds each item once."""
    if not clauses:
        key = run.evaluate(expr.key) if expr.key is not None else UNKNOWN
        is_zip = _called(expr.clauses[-1].iterable) in ("enumerate", "zip")
        item = sieves.passed(run, run.evaluate(expr.element), chosen, numbers_only=not is_zip)
        out.append((key, item))
        return True
    first, *others = clauses
    known, items = containers.iterate(run, run.evaluate(first.iterable), first.iterable.site)
    exact = known and len(items) <= UNROLL and not first.conditions
    for number, item in enumerate(items if exact else [join_all(items)]):
        rounds = run.rounds
        run.rounds = (*rounds, number)
        run.assign(first.target, item, first.iterable.site)
        passed = tuple(sieves.of(each, run.evaluate(each)) for each in first.conditions)
        exact = _run_clauses(run, tuple(others), expr, out, chosen + passed) and exact
        run.rounds = rounds
    return exact


def _called(expr: ir.Expr) -> str:
    return expr.func.id if isinstance(expr, ir.Call) and isinstance(expr.func, ir.Name) else ""


def _names(target: ir.Expr) -> Iterable[str]:
    if isinstance(target, ir.Name):
        yield target.id
    elif isinstance(target, ir.Sequence):
        for item in target.items:
            yield from _names(item)
