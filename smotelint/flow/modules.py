"""Imports: a file of the project is run once, in a scope of its own; anything else is a name from outside.

    from src.balance import oversample      `oversample` is the function that src/balance.py defines
    from imblearn.over_sampling import SMOTE   `SMOTE` is the symbol `imblearn.over_sampling.SMOTE`

A file is read when something of it is first used. A module that is being imported by what it imports itself gives
what it has defined so far, as in Python.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow import containers, outdated
from smotelint.flow.frames import ExhaustedError, Frame
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Imported,
    ListRecord,
    ModuleValue,
    Symbol,
    Value,
    constants,
    only_constant,
)

if TYPE_CHECKING:
    from smotelint.flow import ir
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.project import Module

MAX_MODULES: Final = 60  # files that one program may bring in; more belong to a framework
SHARE: Final = 3_000  # of the budget, for the statements of one imported file


_OPTIONS: Final = re.compile(r"^(?:-\w+ +)+")
"""Of `%run`, as an exported notebook has them: `-i ../helpers.py`."""


class Scope:
    """The names of one file, apart from those that it binds."""

    def __init__(self, ref: int, path: str, name: str = "__main__") -> None:
        self.ref = ref
        self.path = path
        self.name = name
        self.stars: list[str] = []
        """Packages from outside of which everything is imported."""
        self.globals: dict[str, Value] = {}
        """Names that the file does not bind, as far as they were looked up."""


def import_module(run: Interpreter, statement: ir.Import) -> None:
    """`import a.b, c as d`."""
    for (module, variable), whole in zip(statement.names, statement.modules, strict=True):
        found = _find(run, whole, 0) and _find(run, module, 0)
        run.bind(variable, (ModuleValue(found),) if found else (Symbol(module),))


def import_names(run: Interpreter, statement: ir.ImportFrom) -> None:
    """`from a.b import c as d`, `from . import c`, `from a import *`."""
    found = _find(run, statement.module, statement.level)
    module = "." * statement.level + statement.module
    if not statement.names:
        if found is None:
            run.frame.scope.stars.append(module)
            run.frame.scope.globals.clear()
        else:
            _bind_all(run, found)
    for name, variable in statement.names:
        symbol = Symbol(f"{module}.{name}")
        outdated.note_import(run, symbol, name, statement.site)
        is_own = run.program.is_own(symbol.name)
        run.bind(variable, (Imported(found, name),) if found and not is_own else (symbol,))


def member(run: Interpreter, module: Module, name: str) -> Value:
    """What a module of the project calls `name`; unknown where it has no such name."""
    if run.program.is_own(f"{module.name}.{name}"):
        return (Symbol(f"{module.name}.{name}"),)
    ref = load(run, module)
    value = run.state.get((ref, name))
    if isinstance(value, tuple):
        return resolve(run, value[0]) if value and isinstance(value[0], Imported) else value
    below = run.program.project.find_below(module, name)
    if below is not None:
        return (ModuleValue(below),)
    exported = (libraries.exports(package, name) for package in run.scopes[ref].stars)
    return next(((Symbol(each),) for each in exported if each), UNKNOWN)


def extend_path(run: Interpreter, values: list[Value]) -> None:
    """`sys.path.append("../src")`, `sys.path.insert(0, "lib")`: folders in which imports are looked for as well."""
    for value in values:
        for text in constants(value):
            if isinstance(text, str):
                run.program.project.add_folder(text)


def run_magic(run: Interpreter, args: Arguments) -> Value:
    """`%run ../src/helpers.py`: the file is run, what it binds is bound here, and it may use what is bound here."""
    words = [only_constant(value) for value in args.positional]
    if len(words) == 2 and words[0] == Const("run") and words[1] is not None:
        path = _OPTIONS.sub("", str(words[1].value)).strip("\"'")
        found = run.program.project.find_file(path, run.frame.scope.path)
        if found is not None:
            _bind_all(run, found, run.frame.ref)
    return UNKNOWN


def resolve(run: Interpreter, imported: Imported) -> Value:
    """What a name means that was imported; a name that its module does not have is one from outside."""
    module, name = imported.module, imported.name
    return member(run, module, name) or (Symbol(f"{module.name}.{name}"),)


def _find(run: Interpreter, name: str, level: int) -> Module | None:
    """The module of the project; a package whose facts are known is not looked for."""
    if not level and libraries.is_elsewhere(name):
        return None
    return run.program.project.find(name, level, run.frame.scope.path)


def _bind_all(run: Interpreter, module: Module, outer: int | None = None) -> None:
    """`from module import *`; of a file that is run in the frame `outer`, names with an underscore as well."""
    ref = load(run, module, outer)
    declared: Value = run.state.get((ref, "__all__")) or UNKNOWN  # type: ignore[assignment]
    listed = {
        name for record in containers.records(run, declared, ListRecord) for name in constants(record.element)
    }
    names = [key[1] for key in run.state.entries if type(key) is tuple and key[0] == ref and len(key) == 2]
    for name in names:
        if isinstance(name, str) and (
            outer is not None or (name in listed if listed else not name.startswith("_"))
        ):
            is_own = run.program.is_own(f"{module.name}.{name}")
            own = (Symbol(f"{module.name}.{name}"),) if is_own else None
            run.bind(name, own or run.state.get((ref, name)))  # type: ignore[arg-type]
    run.frame.scope.stars += run.scopes[ref].stars
    run.frame.scope.globals.clear()


def load(run: Interpreter, module: Module, outer: int | None = None) -> int:
    """Run the file of a module, unless that has been done; returns the frame of its names.

    `outer`: the frame whose names it sees besides its own; a module that is imported sees none.
    """
    if module.file == run.main.path:
        return run.main.ref
    ref = run.fixed_ref(("module", module.place))
    if ref in run.scopes:
        return ref
    run.parents[ref] = outer
    scope = run.scopes[ref] = Scope(ref, module.file or "", module.name)
    if module.file is None or len(run.scopes) > MAX_MODULES:
        return ref
    body = run.program.read(module.file)
    if body:
        mark = run.state.mark()
        _run(run, scope, body)
        run.state.commit(mark)  # a module is run once, whichever branch came to it first
    return ref


def _run(run: Interpreter, scope: Scope, body: tuple[ir.Stmt, ...]) -> None:
    """Run the statements of an imported file as if nothing else were running."""
    outside = run.frames, run.path, run.rounds, run.fuel
    share = min(run.fuel, SHARE)
    run.frames, run.path, run.rounds, run.fuel = [Frame(scope.ref, run.state.mark(), scope)], (), (), share
    try:
        run.block(body)
    except ExhaustedError:
        pass  # what it has bound so far is bound
    finally:
        used = share - run.fuel
        run.frames, run.path, run.rounds, fuel = outside
        run.fuel = fuel - used
