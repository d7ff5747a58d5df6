"""Expressions: what evaluates each kind. Names and literals, most of all, `interpret.py` evaluates itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smotelint.flow import attributes, calls, containers, files, ir, loops, operations, tables
from smotelint.flow.facts import Tuned
from smotelint.flow.frames import ExhaustedError
from smotelint.flow.values import UNKNOWN, Const, Value, join, only_constant, predictions

if TYPE_CHECKING:
    from collections.abc import Callable

    from smotelint.flow.interpret import Interpreter


def _attribute(run: Interpreter, expr: ir.Attribute) -> Value:
    return attributes.read(run, run.evaluate(expr.value), expr.name, expr.site)


def _lambda(run: Interpreter, expr: ir.Lambda) -> Value:
    return (run.define(expr.function),)


def _starred(run: Interpreter, expr: ir.Starred) -> Value:
    return run.evaluate(expr.value)


def _slice(_run: Interpreter, _expr: ir.Slice) -> Value:
    return UNKNOWN


def _call(run: Interpreter, expr: ir.Call) -> Value:
    run.fuel -= 1
    if run.fuel <= 0:
        raise ExhaustedError
    func = expr.func
    if type(func) is ir.Attribute:
        callee = attributes.method(run, run.evaluate(func.value), func.name)
    else:
        callee = run.evaluate(func)
    return calls.call(run, callee, calls.arguments(run, expr))


def _conditional(run: Interpreter, expr: ir.Conditional) -> Value:
    test = run.evaluate(expr.test)
    verdict = operations.verdict(test)
    if verdict is not None:
        return run.evaluate(expr.body if verdict else expr.orelse)
    # `1 if p > 0.5 else 0` is the prediction, cut.
    return join(join(run.evaluate(expr.body), run.evaluate(expr.orelse)), tuple(predictions(test)))


def _text(run: Interpreter, expr: ir.Text) -> Value:
    values = [only_constant(run.evaluate(value)) for value in expr.values]
    if expr.pieces and expr.pieces[-1].endswith(containers.STRATEGY):
        run.emit(Tuned, expr.site)  # the name of a parameter that is set or searched
    if not expr.pieces:
        return UNKNOWN
    known = [files.ANY if each is None else str(each.value) for each in values]
    first, *others = expr.pieces
    text = first + "".join(map("".join, zip(known, others, strict=True)))
    return (Const(text),) if None not in values or files.is_path(text) else UNKNOWN


def _walrus(run: Interpreter, expr: ir.Walrus) -> Value:
    value = run.evaluate(expr.value)
    run.assign(expr.target, value, expr.site)
    return value


def _yield(run: Interpreter, expr: ir.Yield) -> Value:
    if expr.value is not None:
        run.frame.yielded = join(run.frame.yielded, run.evaluate(expr.value))
    return UNKNOWN


EXPRESSIONS: Final[dict[type, Callable[[Interpreter, Any], Value]]] = {
    ir.Attribute: _attribute,
    ir.Call: _call,
    ir.Compare: operations.compare,
    ir.Comprehension: loops.comprehend,
    ir.Conditional: _conditional,
    ir.Lambda: _lambda,
    ir.Logical: operations.logical,
    ir.Mapping: containers.mapping,
    ir.Not: operations.negate,
    ir.Operation: operations.operate,
    ir.Sequence: containers.sequence,
    ir.Slice: _slice,
    ir.Starred: _starred,
    ir.Subscript: tables.subscript,
    ir.Text: _text,
    ir.Walrus: _walrus,
    ir.Yield: _yield,
}
"""What evaluates each kind of expression."""
