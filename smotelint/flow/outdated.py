"""Names and arguments that imbalanced-learn has removed, where a program still uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow import ir
from smotelint.flow.facts import RemovedUse
from smotelint.flow.values import Made
from smotelint.libraries import removed
from smotelint.libraries.model import Param, Pipeline, Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Record, Symbol
    from smotelint.libraries.removed import Removed

PACKAGE: Final = "imblearn."


def note_import(run: Interpreter, symbol: Symbol, name: str, site: int) -> None:
    """`from imblearn.ensemble import EasyEnsemble`."""
    known = removed.NAMES.get(name)
    if known is not None and symbol.name.startswith(PACKAGE):
        _note(run, site, "name", name, name, known, is_certain=True)


def note_call(run: Interpreter, symbol: Symbol, name: str, args: Arguments) -> None:
    """`SMOTE(ratio=1.0)`, `SMOTE("minority")`, `EasyEnsemble()`."""
    if not symbol.name.startswith(PACKAGE):
        return
    known = removed.NAMES.get(name)
    if known is not None:
        _note(run, args.site, "name", name, name, known, is_certain=symbol.is_certain)
        return  # what its arguments were called does not matter any more
    arguments = removed.ARGUMENTS.get(name, {})
    for given in args.keywords:
        if given in arguments:
            site = _site_of(args, Param(None, given))
            _note(run, site, "argument", name, given, arguments[given], is_certain=symbol.is_certain)
    if name in removed.POSITIONAL:
        allowed, following = removed.POSITIONAL[name]
        extra = len(args.positional) - allowed
        if extra > 0:
            # Past the first, the order of the arguments was another one in each release.
            known = removed.Removed(
                removed.BY_POSITION, following if extra == 1 else "", "name the arguments"
            )
            site = _site_of(args, Param(allowed, ""))
            _note(run, site, "position", name, "", known, is_certain=symbol.is_certain)


def is_own(record: Made) -> bool:
    """Whether a sampler is one of imbalanced-learn; one of this name from another library has another effect."""
    return isinstance(record.effect, Sampler) and libraries.lookup(PACKAGE + record.name) is record.effect


def asks_release(test: ir.Expr) -> bool:
    """Whether a test asks for the release: `imblearn.__version__ < "0.8"`, `signature(SMOTE)`."""
    return any("version" in name.lower() or name in _SIGNATURE for name in _names(test))


def is_gone(test: ir.Expr) -> bool:
    """Whether a test asks for an argument that is removed: `"n_jobs" in signature(SMOTE).parameters`."""
    if not isinstance(test, ir.Compare) or test.operators != ("in",):
        return False
    argument, asked = test.operands
    names = set(_names(asked))
    known = (removed.ARGUMENTS[name] for name in names & removed.ARGUMENTS.keys())
    return (
        bool(names & _SIGNATURE)
        and isinstance(argument, ir.Const)
        and any(argument.value in each for each in known)
    )


_SIGNATURE: Final = frozenset({"getfullargspec", "signature"})


def _names(expr: ir.Expr) -> Iterator[str]:
    """The names in a test, those of attributes too."""
    if isinstance(expr, ir.Name):
        yield expr.id
    elif isinstance(expr, ir.Attribute):
        yield expr.name
        yield from _names(expr.value)
    elif isinstance(expr, ir.Call):
        for part in (expr.func, *expr.args):
            yield from _names(part)
    elif isinstance(expr, ir.Subscript):
        yield from _names(expr.value)
    elif isinstance(expr, (ir.Compare, ir.Logical)):
        for part in expr.operands:
            yield from _names(part)
    elif isinstance(expr, ir.Not):
        yield from _names(expr.operand)


def _site_of(args: Arguments, param: Param) -> int:
    """The place of an argument's value; of the call where the argument comes out of a dict or a list."""
    source = args.source(param)
    return args.site if source is None else source.site


def note_method(run: Interpreter, record: Record | None, args: Arguments, name: str) -> None:
    """`SMOTE().fit_sample(X, y)`."""
    if not isinstance(record, Made):
        return
    effect = record.effect
    if is_own(record) or (isinstance(effect, Pipeline) and effect.flavour == "imblearn"):
        known = removed.METHODS[name]
        _note(run, args.site, "method", record.name, name, known, is_certain=record.is_certain)


def _note(
    run: Interpreter, site: int, how: str, owner: str, old: str, known: Removed, *, is_certain: bool
) -> None:
    if run.frame.attempts:
        return  # `try: sm.fit_resample(X, y)`, `except AttributeError: sm.fit_sample(X, y)` works with any release
    run.emit(
        RemovedUse, site, how=how, owner=owner, old=old, new=known.new, version=known.version,
        advice=known.advice, is_certain=is_certain,
    )  # fmt: skip
