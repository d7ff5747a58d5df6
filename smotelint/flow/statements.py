"""Statements: what each kind does to the state, and whether the end is reached.

Branches join. Loops are in `loops.py`, imports in `modules.py`, classes in `instances.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smotelint.flow import (
    alignment,
    attributes,
    calls,
    choosing,
    containers,
    instances,
    ir,
    loops,
    modules,
    operations,
    outdated,
    sieves,
    traces,
)
from smotelint.flow.values import UNKNOWN, FunctionValue, figures, join

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.sieves import Sieve


def _function_def(run: Interpreter, statement: ir.FunctionDef) -> bool:
    function = run.define(statement.function, run.frame.owner if run.frame.owner == run.frame.ref else 0)
    flavour = instances.flavour_of(run, statement.decorators)
    if flavour:
        run.functions.pop(function, None)
        function = FunctionValue(
            function.function, function.frame, function.defaults, function.owner, flavour
        )
        run.register(function)
    run.bind(statement.function.name, (function,))
    return True


def _class(run: Interpreter, statement: ir.ClassDef) -> bool:
    run.bind(statement.name, (instances.define_class(run, statement),))
    return True


def _expr_stmt(run: Interpreter, statement: ir.ExprStmt) -> bool:
    run.evaluate(statement.value)
    return True


def _assign(run: Interpreter, statement: ir.Assign) -> bool:
    value = run.evaluate(statement.value)
    site = statement.value.site
    for target in statement.targets:
        if type(target) is ir.Subscript:
            alignment.note_column(run, target, statement.value, value)
        run.assign(target, value, site)
    return True


def _aug_assign(run: Interpreter, statement: ir.AugAssign) -> bool:
    site, target = statement.site, run.evaluate(statement.target)
    value = run.evaluate(statement.value)
    if statement.operator == "+" and run.frame.loops and containers.is_list(run, target):
        # `rows += [row] * 4` is `rows.extend([row] * 4)`.
        method = ir.Attribute(site, statement.target, "extend")
        args = calls.Arguments(ir.Call(site, method, (statement.value,), ()), site, (value,))
        calls.call(run, attributes.method(run, target, "extend"), args)
        return True
    run.assign(statement.target, operations.combine(run, statement.operator, [target, value], site), site)
    return True


def _delete(run: Interpreter, statement: ir.Delete) -> bool:
    for target in statement.targets:
        if isinstance(target, ir.Name):
            run.state.remove((run.frame.declared.get(target.id, run.frame.ref), target.id))
        elif isinstance(target, ir.Subscript):
            traces.deleted(run, target)
    return True


def _if(run: Interpreter, statement: ir.If) -> bool:
    test = run.evaluate(statement.test)
    verdict = False if outdated.is_gone(statement.test) else operations.verdict(test)
    if verdict is not None:
        return run.block(statement.body if verdict else statement.orelse)
    found = figures([test])
    if found:
        choosing.keep(run, statement, found)
    outer, run.chosen_by = run.chosen_by, found or run.chosen_by
    by_release = outdated.asks_release(statement.test)  # one branch fails with the releases of today
    run.frame.attempts += by_release
    passed = sieves.of(statement.test, test)
    reached = branch(
        run, [statement.body, statement.orelse], operations.fallback_of(statement), (passed, passed.other)
    )
    run.frame.attempts -= by_release
    run.chosen_by = outer
    return reached


def branch(
    run: Interpreter,
    bodies: Sequence[tuple[ir.Stmt, ...]],
    fallback: tuple[ir.Stmt, ...] | None = None,
    passed: Sequence[Sieve] = (),
) -> bool:
    """Run each body from here and join those whose end is reached."""
    mark = run.state.mark()
    arms = []
    frame = run.frame
    frame.conditions += 1
    exits = len(frame.exits)
    loop = frame.loops[-1] if frame.loops and passed else None
    left = loop.left if loop is not None else 0
    depth = 0
    through: list[Sieve] = []
    for number, body in enumerate(bodies):
        run.handling += body is fallback
        if loop is not None:
            depth = len(loop.sieves)
            loop.sieves.append(passed[number])
        reached = run.block(body)
        if loop is not None:
            del loop.sieves[depth:]
            through += [passed[number]] if reached else []
        run.handling -= body is fallback
        changes = run.state.undo(mark)
        if reached:
            arms.append(changes)
    # `if i % 5 == 0: continue`: the rest of the round is for the others. What ends the program is for none.
    if loop is not None and len(through) == 1 and (loop.left > left or frame.attempts):
        loop.sieves += through
    if len(frame.exits) == exits:
        frame.conditions -= 1  # else an arm has returned: what follows depends on the condition as well
    if arms:
        run.state.merge(arms)
    return bool(arms)


def _match(run: Interpreter, statement: ir.Match) -> bool:
    subject = run.evaluate(statement.subject)
    bodies = []
    for literal, names, guard, body in statement.cases:
        verdict = literal is not None and operations.equal(subject, run.evaluate(literal))
        if literal is not None and verdict is False:
            continue
        for name in names:
            run.bind(name, subject)
        if guard is not None:
            run.evaluate(guard)
        bodies.append(body)
        if verdict is True:
            break
    return branch(run, [*bodies, ()])


def _leave(run: Interpreter, statement: ir.Leave) -> bool:
    if statement.value is not None:
        run.evaluate(statement.value)
    if run.frame.loops:
        loop = run.frame.loops[-1]
        if statement.kind == "break":
            loop.breaks.append(run.state.changes(loop.mark))
        elif statement.kind == "continue":
            loop.continues.append(run.state.changes(loop.round))
    return False


def _return(run: Interpreter, statement: ir.Return) -> bool:
    value = run.evaluate(statement.value) if statement.value is not None else UNKNOWN
    frame = run.frame
    frame.returned = join(frame.returned, value)
    if frame.ref != frame.scope.ref:
        frame.exits.append(run.state.changes(frame.mark))
    return False


def _try(run: Interpreter, statement: ir.Try) -> bool:
    mark = run.state.mark()
    run.frame.attempts += 1
    risky = _last_risk(statement.body)
    reached = run.block(statement.body[:risky])
    written = run.state.changes(mark)
    reached = reached and run.block(statement.body[risky:])
    if not all(isinstance(each, ir.Assign) for each in statement.body[risky:]):
        written = run.state.changes(mark)
    reached = reached and run.block(statement.orelse)
    body = run.state.undo(mark)
    arms = [body] if reached else []
    for name, handler in statement.handlers:
        # The body may have stopped anywhere: its writes may or may not have happened, the last one has not.
        run.state.merge([written, {}])
        if name is not None:
            run.bind(name, UNKNOWN)
        run.handling += 1
        handled = run.block(handler)
        run.handling -= 1
        changes = run.state.undo(mark)
        if handled:
            arms.append(changes)
    run.frame.attempts -= 1
    if arms:
        run.state.merge(arms)
    return run.block(statement.final) and bool(arms)


def _last_risk(body: tuple[ir.Stmt, ...]) -> int:
    """Where the last statement stands that may fail: names and parts of what is there do not."""
    safe = (ir.Attribute, ir.Const, ir.Name, ir.Subscript)
    place = len(body) - 1
    while place > 0 and isinstance(last := body[place], ir.Assign) and isinstance(last.value, safe):
        place -= 1
    return max(place, 0)


def _with(run: Interpreter, statement: ir.With) -> bool:
    for context, target in statement.items:
        value = run.evaluate(context)
        if target is not None:
            run.assign(target, value, context.site)
    return run.block(statement.body)


def _scope(run: Interpreter, statement: ir.Scope) -> bool:
    for name in statement.names:
        frame: int | None = run.frame.scope.ref
        if statement.kind == "nonlocal":
            frame = run.parents[run.frame.ref]
            while frame is not None and run.state.get((frame, name)) is None:
                frame = run.parents[frame]
        run.frame.declared[name] = run.frame.scope.ref if frame is None else frame
    return True


def _import(run: Interpreter, statement: ir.Import) -> bool:
    modules.import_module(run, statement)
    return True


def _import_from(run: Interpreter, statement: ir.ImportFrom) -> bool:
    modules.import_names(run, statement)
    return True


STATEMENTS: Final[dict[type, Callable[[Interpreter, Any], bool]]] = {
    ir.Assign: _assign,
    ir.AugAssign: _aug_assign,
    ir.ClassDef: _class,
    ir.Delete: _delete,
    ir.ExprStmt: _expr_stmt,
    ir.For: loops.run_for,
    ir.FunctionDef: _function_def,
    ir.If: _if,
    ir.Import: _import,
    ir.ImportFrom: _import_from,
    ir.Leave: _leave,
    ir.Match: _match,
    ir.Return: _return,
    ir.Scope: _scope,
    ir.Try: _try,
    ir.While: loops.run_while,
    ir.With: _with,
}
"""What runs each kind of statement."""
