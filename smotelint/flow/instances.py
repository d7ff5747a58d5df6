"""Classes of the program: what their bodies define, and their instances.

@dataclass
class Data:
X: object
Data(X_res).X        the rows of `X_res`
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from smotelint.flow import attributes, calls
from smotelint.flow.frames import Frame
from smotelint.flow.values import ClassValue, Instance, Symbol, Value

if TYPE_CHECKING:
    from smotelint.flow import ir
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.libraries.model import Effect


@dataclass(frozen=True, slots=True)
class ClassInfo:
    """What is known of a class of the program."""

    name: str
    bases: tuple[Value, ...]
    fields: tuple[str, ...] = ()
    """What its constructor takes where it has no `__init__`."""


def flavour_of(run: Interpreter, decorators: tuple[ir.Expr, ...]) -> str:
    """What the decorators make of a method; unknown decorators are transparent."""
    flavour = ""
    for decorator in decorators:
        for each in run.evaluate(decorator):
            if isinstance(each, Symbol):
                flavour = FLAVOURS.get(each.name, flavour)
    return flavour


FLAVOURS: Final = {
    "builtins.classmethod": "class",
    "builtins.property": "property",
    "builtins.staticmethod": "static",
    "functools.cached_property": "property",
}


def define_class(run: Interpreter, statement: ir.ClassDef) -> ClassValue:
    """Run the body of a class; its names become entries of the class."""
    for decorator in statement.decorators:
        run.evaluate(decorator)
    bases = tuple(run.evaluate(base) for base in statement.bases)
    frame = Frame(run.ref("class", statement.site), run.state.mark(), run.frame.scope)
    run.classes[frame.ref] = ClassInfo(statement.name, bases, _all_fields(run, bases, statement))
    run.parents[frame.ref] = run.frame.ref
    run.frame.is_kept = True
    frame.owner = frame.ref
    run.frames.append(frame)
    run.block(statement.body)
    run.frames.pop()
    return ClassValue(frame.ref)


def _all_fields(run: Interpreter, bases: tuple[Value, ...], statement: ir.ClassDef) -> tuple[str, ...]:
    inherited = (
        run.classes[each.ref].fields
        for base in bases
        for each in base
        if isinstance(each, ClassValue) and each.ref in run.classes
    )
    return tuple(dict.fromkeys((*(name for fields in inherited for name in fields), *statement.fields)))


def library_effect(run: Interpreter, cls: ClassValue, depth: int = 0) -> Effect | None:
    """What is known of the first class from outside that a class extends: `class Mine(SMOTE)` -> of `SMOTE`."""
    for each in (each for base in run.classes[cls.ref].bases for each in base):
        effect = None
        if isinstance(each, Symbol):
            effect = run.program.lookup(each.name)
        elif isinstance(each, ClassValue) and each.ref in run.classes and depth < attributes.MAX_BASES:
            effect = library_effect(run, each, depth + 1)
        if effect is not None:
            return effect
    return None


def instantiate(run: Interpreter, cls: ClassValue, args: Arguments) -> Value:
    """A new instance, after its `__init__`."""
    instance = run.allocate(args.site, Instance(cls, library_effect(run, cls)))
    init = attributes.find(run, instance[0], "__init__")
    fields = () if init else run.classes[cls.ref].fields
    # A dataclass stores its arguments; an `__init__` overwrites what it takes.
    for name, value in (*zip(fields, args.positional, strict=False), *args.keywords.items()):
        run.state.set((instance[0].ref, name), value)  # type: ignore[attr-defined]
    if init:
        calls.call(run, init, args)
    return instance
