"""What the program does not call: functions, and the methods of classes, run with things from outside.

    def prepare(X, y): ...                       called by `main`, not run by itself
    def main(X, y): prepare(X, y)                run with an `X` and a `y` from outside

What calls others comes first: they are run with what they are given there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smotelint.flow import calls, instances
from smotelint.flow.values import UNKNOWN, ClassValue, Const, FunctionValue, Instance, Obj, Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.interpret import Interpreter

_TESTS: Final = re.compile(r"(?:^|/)(?:test_[^/]*|[^/]*_test)\.py$")


def run_uncalled(run: Interpreter) -> None:
    """Run every function and method that the program does not call, classes after functions.

    Not those of a test module, which pytest calls: they try code out, and report the quality of no model.
    """
    if _TESTS.search(run.main.path.replace("\\", "/")):
        return
    pending = [function for function, called in run.functions.items() if not called]
    mentioned = {name for function in pending for name in function.function.mentions}
    _run_functions(run, [each for each in pending if each.function.name not in mentioned])
    for ref in list(run.classes):
        _run_class(run, ClassValue(ref))
    _run_functions(run, list(run.functions))


def _run_functions(run: Interpreter, functions: Iterable[FunctionValue]) -> None:
    """Run those of the functions that still nobody has called, no methods."""
    for function in functions:
        if not function.owner and not run.functions[function]:
            calls.call_uncalled(run, function)


def _run_class(run: Interpreter, cls: ClassValue) -> None:
    """Run the methods that nobody calls on one instance: `__init__`, then first those that no other one calls."""
    methods = [f for f in run.functions if f.owner == cls.ref]
    if all(run.functions[method] for method in methods):
        return
    ref = run.ref("object", methods[0].function.site)
    run.state.set(ref, Instance(cls, instances.library_effect(run, cls)))
    for method in methods:
        if method.function.name == "__init__":
            _run_method(run, method, cls, Obj(ref))
    _share_fields(run, cls, ref)
    pending = [method for method in methods if not run.functions[method]]
    mentioned = {name for method in pending for name in method.function.mentions}
    pending.sort(key=lambda method: method.function.name in mentioned)
    for method in _run_methods(run, pending, cls, Obj(ref)):
        _run_method(run, method, cls, Obj(ref))


def _share_fields(run: Interpreter, cls: ClassValue, ref: int) -> None:
    """Give a fresh instance what methods that the program calls have set in others: their callers do not come again."""
    for key, value in list(run.state.entries.items()):
        if type(key) is not tuple or key[0] == ref or type(value) is not tuple:
            continue
        other = run.state.get(key[0])
        if isinstance(other, Instance) and other.cls == cls:
            place = (ref, key[1])
            if run.state.get(place) in (None, UNKNOWN, (Const(None),)):
                run.state.set(place, value)


def _run_methods(
    run: Interpreter, pending: list[FunctionValue], cls: ClassValue, instance: Obj
) -> list[FunctionValue]:
    """Run methods unless others have called them by then; returns those in front of one that sets what they read."""
    done: list[FunctionValue] = []
    early: list[FunctionValue] = []
    read: set[str] = set()
    for method in pending:
        if run.functions[method]:
            continue
        mark = run.state.mark()
        _run_method(run, method, cls, instance)
        written = [key for key in run.state.changes(mark) if type(key) is tuple and key[0] == instance.ref]
        if any(name in read for _, name in written):
            early = list(done)
        done.append(method)
        read.update(*(each.function.mentions for each in pending if run.functions[each]))
    return early


def _run_method(run: Interpreter, method: FunctionValue, cls: ClassValue, instance: Obj) -> None:
    """Run a method with things from outside as arguments."""
    receivers: dict[str, Value] = {"static": UNKNOWN, "class": (cls,)}
    calls.call_uncalled(run, method, receivers.get(method.flavour, (instance,)))
