"""Nodes of a pipeline that name what goes in and out: each is a call, in the order in which they are written.

node(balance, inputs=["X", "y"], outputs=["X_res", "y_res"])     X_res, y_res = balance(X, y)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.flow import calls, containers, ir, naming
from smotelint.flow.values import UNKNOWN, Const, DictRecord, Value, join_all, only_constant

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Symbol
    from smotelint.libraries.model import Node


def call_node(run: Interpreter, effect: Node, name: str, symbol: Symbol, args: Arguments) -> Value:
    """Call the function of a node with the data of these names, and keep what it returns under others."""
    inputs, outputs = args.get(effect.inputs), args.get(effect.outputs)
    keywords = {key: _load(run, held) for key, held in _pairs(run, inputs)}
    positional = () if keywords else [_load(run, held) for held in _names(run, inputs, args.site)]
    given = calls.Arguments(None, args.site, positional, keywords)
    result = calls.call(run, args.get(effect.function), given)
    pairs = _pairs(run, outputs)
    for key, held in pairs:
        found = [
            containers.item(record, (Const(key),)) for record in containers.records(run, result, DictRecord)
        ]
        _save(run, held, join_all(found), args.site)
    names = [] if pairs else _names(run, outputs, args.site)
    if len(names) == 1 and only_constant(outputs) is not None:
        _save(run, names[0], result, args.site)
    elif names:
        targets = ir.Sequence(args.site, "list", tuple(ir.Name(args.site, held) for held in names))
        for held, part in zip(names, naming.unpack(run, result, targets, args.site), strict=True):
            _save(run, held, part, args.site)
    return UNKNOWN


def _pairs(run: Interpreter, value: Value) -> list[tuple[str, str]]:
    """The items of a dict of names: `{"X": "X_train"}`."""
    return [
        (key, constant.value)
        for record in containers.records(run, value, DictRecord)
        for key, item in record.entries
        if isinstance(key, str) and (constant := only_constant(item)) and isinstance(constant.value, str)
    ]


def _names(run: Interpreter, value: Value, site: int) -> list[str]:
    """One name, or a list of them."""
    constant = only_constant(value)
    items = [value] if constant is not None else containers.iterate(run, value, site)[1]
    constants = [only_constant(item) for item in items]
    return [each.value for each in constants if each is not None and isinstance(each.value, str)]


def _load(run: Interpreter, name: str) -> Value:
    held = run.state.get(("node", name))
    return held if isinstance(held, tuple) else run.outside(("node", name), name)


def _save(run: Interpreter, name: str, value: Value, site: int) -> None:
    run.state.set(("node", name), naming.named(run, value, name, site))
