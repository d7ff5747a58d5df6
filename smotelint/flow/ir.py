"""The flow IR: what a program says about values and their order, without its spelling.

    X_res, y_res = SMOTE().fit_resample(X, y)

becomes

    Assign(targets=(Sequence("tuple", (Name("X_res"), Name("y_res"))),),
           value=Call(Attribute(Call(Name("SMOTE")), "fit_resample"), (Name("X"), Name("y"))))

Every node has a `site`, a number that stands for its place in the source; `spans.py` turns the few that end up in
a diagnostic into positions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set


@dataclass(slots=True, eq=False)
class Expr:
    """An expression."""

    site: int


@dataclass(slots=True, eq=False)
class Const(Expr):
    """A literal: string, bytes, number, bool, None or Ellipsis."""

    value: object


@dataclass(slots=True, eq=False)
class Name(Expr):
    """A variable."""

    id: str


@dataclass(slots=True, eq=False)
class Attribute(Expr):
    """`value.name`."""

    value: Expr
    name: str


@dataclass(slots=True, eq=False)
class Slice(Expr):
    """`lower:upper:step` inside a subscript."""

    lower: Expr | None
    upper: Expr | None
    step: Expr | None


@dataclass(slots=True, eq=False)
class Subscript(Expr):
    """`value[index]`; several indices are a tuple."""

    value: Expr
    index: Expr


@dataclass(slots=True, eq=False)
class Starred(Expr):
    """`*value` in a call, a display or a target."""

    value: Expr


@dataclass(slots=True, eq=False)
class Call(Expr):
    """`func(*args, **keywords)`; a keyword named None is `**value`."""

    func: Expr
    args: tuple[Expr, ...]
    keywords: tuple[tuple[str | None, Expr], ...]


@dataclass(slots=True, eq=False)
class Operation(Expr):
    """A binary or unary arithmetic operation."""

    operator: str
    operands: tuple[Expr, ...]


ORDERS: Final = frozenset({"<", "<=", ">", ">="})
"""Operators that ask which of two is larger."""


@dataclass(slots=True, eq=False)
class Compare(Expr):
    """`left op right op ...`."""

    operators: tuple[str, ...]
    operands: tuple[Expr, ...]

    @property
    def is_order(self) -> bool:
        """Whether it begins with the question which of two is larger."""
        return self.operators[0] in ORDERS


@dataclass(slots=True, eq=False)
class Logical(Expr):
    """`and` or `or`."""

    operator: str
    operands: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class Not(Expr):
    """`not operand`."""

    operand: Expr


@dataclass(slots=True, eq=False)
class Sequence(Expr):
    """A tuple, list or set display."""

    kind: str
    items: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class Mapping(Expr):
    """A dict display; a key of None is `**value`."""

    items: tuple[tuple[Expr | None, Expr], ...]


@dataclass(slots=True, eq=False)
class Conditional(Expr):
    """`body if test else orelse`."""

    test: Expr
    body: Expr
    orelse: Expr


@dataclass(slots=True, eq=False)
class Lambda(Expr):
    """A function without a name."""

    function: Function


@dataclass(slots=True, eq=False)
class Clause:
    """`for target in iterable if condition ...` of a comprehension."""

    target: Expr
    iterable: Expr
    conditions: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class Comprehension(Expr):
    """`[element for ...]`; a dict comprehension has a key as well."""

    kind: str
    key: Expr | None
    element: Expr
    clauses: tuple[Clause, ...]


@dataclass(slots=True, eq=False)
class Walrus(Expr):
    """`target := value`."""

    target: Expr
    value: Expr


@dataclass(slots=True, eq=False)
class Text(Expr):
    """An f-string: its values are evaluated for their effects."""

    values: tuple[Expr, ...]
    pieces: tuple[str, ...] = ()
    """The literal texts before, between and behind the values, one more than there are values."""


@dataclass(slots=True, eq=False)
class Yield(Expr):
    """`yield value`."""

    value: Expr | None


@dataclass(slots=True, eq=False)
class Parameter:
    """A parameter of a function; `kind` is "", "*" or "**"."""

    name: str
    default: Expr | None
    kind: str = ""
    keyword_only: bool = False


@dataclass(slots=True, eq=False)
class Function:
    """What a `def` or a lambda makes."""

    name: str
    site: int
    parameters: tuple[Parameter, ...]
    body: tuple[Stmt, ...]
    is_generator: bool = False
    mentions: Set[str] = frozenset()
    """Names that the body reads from around it, and those of the attributes that it reads."""
    assigned: Set[str] = frozenset()
    """Names that the body assigns."""


@dataclass(slots=True, eq=False)
class Stmt:
    """A statement."""

    site: int


@dataclass(slots=True, eq=False)
class Assign(Stmt):
    """`target = ... = value`."""

    targets: tuple[Expr, ...]
    value: Expr


@dataclass(slots=True, eq=False)
class AugAssign(Stmt):
    """`target op= value`."""

    target: Expr
    operator: str
    value: Expr


@dataclass(slots=True, eq=False)
class ExprStmt(Stmt):
    """An expression for its effects."""

    value: Expr


@dataclass(slots=True, eq=False)
class If(Stmt):
    """`if`; an `elif` is an `if` in `orelse`."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]


@dataclass(slots=True, eq=False)
class While(Stmt):
    """`while`."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    is_carried: bool
    """Some variable that the body assigns is read there before it is assigned: a second round may see more."""


@dataclass(slots=True, eq=False)
class For(Stmt):
    """`for`."""

    target: Expr
    iterable: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    is_carried: bool


@dataclass(slots=True, eq=False)
class With(Stmt):
    """`with item as target, ...`."""

    items: tuple[tuple[Expr, Expr | None], ...]
    body: tuple[Stmt, ...]


@dataclass(slots=True, eq=False)
class Try(Stmt):
    """`try`; a handler is (name or None, body)."""

    body: tuple[Stmt, ...]
    handlers: tuple[tuple[str | None, tuple[Stmt, ...]], ...]
    orelse: tuple[Stmt, ...]
    final: tuple[Stmt, ...]


@dataclass(slots=True, eq=False)
class FunctionDef(Stmt):
    """`def`."""

    function: Function
    decorators: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class ClassDef(Stmt):
    """`class`."""

    name: str
    bases: tuple[Expr, ...]
    body: tuple[Stmt, ...]
    decorators: tuple[Expr, ...]
    fields: tuple[str, ...] = ()
    """Names that are annotated in the body: what a dataclass or a `NamedTuple` takes, in this order."""


@dataclass(slots=True, eq=False)
class Return(Stmt):
    """`return value`."""

    value: Expr | None


@dataclass(slots=True, eq=False)
class Leave(Stmt):
    """`break`, `continue` or `raise`."""

    kind: str
    value: Expr | None = None


@dataclass(slots=True, eq=False)
class Import(Stmt):
    """`import module as name`: bind `name` to `module`."""

    names: tuple[tuple[str, str], ...]
    """(module bound, variable): `import a.b` binds `a`, `import a.b as c` binds `a.b` to `c`."""
    modules: tuple[str, ...]
    """The full dotted names."""


@dataclass(slots=True, eq=False)
class ImportFrom(Stmt):
    """`from module import name as variable`; no names mean `*`."""

    module: str
    level: int
    names: tuple[tuple[str, str], ...]


@dataclass(slots=True, eq=False)
class Scope(Stmt):
    """`global` or `nonlocal`."""

    kind: str
    names: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Delete(Stmt):
    """`del target, ...`."""

    targets: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class Match(Stmt):
    """`match`; a case is (literal or None, bound names, guard, body)."""

    subject: Expr
    cases: tuple[tuple[Expr | None, tuple[str, ...], Expr | None, tuple[Stmt, ...]], ...]


def text_of(expr: Expr, limit: int = 40) -> str:
    """The expression as the user would recognise it in a message, empty when it has no short form.

    `Name("X_res")` -> `X_res`; `X_res.values` -> `X_res.values`; `f(X_res)` -> `f(...)`.
    """
    rendered = _render(expr)
    return rendered if len(rendered) <= limit else ""


def _render(expr: Expr) -> str:
    if isinstance(expr, Name):
        return expr.id
    if isinstance(expr, Attribute):
        inner = _render(expr.value)
        return f"{inner}.{expr.name}" if inner else ""
    if isinstance(expr, Call):
        inner = _render(expr.func)
        return f"{inner}({'...' if expr.args or expr.keywords else ''})" if inner else ""
    if isinstance(expr, Subscript):
        inner = _render(expr.value)
        key = repr(expr.index.value) if isinstance(expr.index, Const) else _render(expr.index) or "..."
        return f"{inner}[{key}]" if inner else ""
    return ""
