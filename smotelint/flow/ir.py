"""The flow IR: what a program says about values and their order, without its spelling.

    X_res, y_res = SMOTE().fit_resample(X, y)

becomes

    Assign(targets=(Sequence("tuple", (Name("X_res"), Name("y_res"))),),
           value=Call(Attribute(Call(Name("SMOTE")), "fit_resample"), (Name("X"), Name("y"))))

Every node has a `site`, a number that stands for its place in the source; `spans.py` turns the few that end up in
a diagnostic into positions.
"""

from __future__ import annotations

from dataclasses import dataclass, field

node = dataclass(slots=True, eq=False)


@node
class Expr:
    """An expression."""

    site: int


@node
class Const(Expr):
    """A literal: string, bytes, number, bool, None or Ellipsis."""

    value: object


@node
class Name(Expr):
    """A variable."""

    id: str


@node
class Attribute(Expr):
    """`value.name`."""

    value: Expr
    name: str


@node
class Slice(Expr):
    """`lower:upper:step` inside a subscript."""

    lower: Expr | None
    upper: Expr | None
    step: Expr | None


@node
class Subscript(Expr):
    """`value[index]`; several indices are a tuple."""

    value: Expr
    index: Expr


@node
class Starred(Expr):
    """`*value` in a call, a display or a target."""

    value: Expr


@node
class Call(Expr):
    """`func(*args, **keywords)`; a keyword named None is `**value`."""

    func: Expr
    args: tuple[Expr, ...]
    keywords: tuple[tuple[str | None, Expr], ...]


@node
class Operation(Expr):
    """A binary or unary arithmetic operation."""

    operator: str
    operands: tuple[Expr, ...]


@node
class Compare(Expr):
    """`left op right op ...`."""

    operators: tuple[str, ...]
    operands: tuple[Expr, ...]


@node
class Logical(Expr):
    """`and` or `or`."""

    operator: str
    operands: tuple[Expr, ...]


@node
class Not(Expr):
    """`not operand`."""

    operand: Expr


@node
class Sequence(Expr):
    """A tuple, list or set display."""

    kind: str
    items: tuple[Expr, ...]


@node
class Mapping(Expr):
    """A dict display; a key of None is `**value`."""

    items: tuple[tuple[Expr | None, Expr], ...]


@node
class Conditional(Expr):
    """`body if test else orelse`."""

    test: Expr
    body: Expr
    orelse: Expr


@node
class Lambda(Expr):
    """A function without a name."""

    function: Function


@node
class Clause:
    """`for target in iterable if condition ...` of a comprehension."""

    target: Expr
    iterable: Expr
    conditions: tuple[Expr, ...]


@node
class Comprehension(Expr):
    """`[element for ...]`; a dict comprehension has a key as well."""

    kind: str
    key: Expr | None
    element: Expr
    clauses: tuple[Clause, ...]


@node
class Walrus(Expr):
    """`target := value`."""

    target: Expr
    value: Expr


@node
class Text(Expr):
    """An f-string: its values are evaluated for their effects."""

    values: tuple[Expr, ...]


@node
class Yield(Expr):
    """`yield value`."""

    value: Expr | None


@node
class Parameter:
    """A parameter of a function; `kind` is "", "*" or "**"."""

    name: str
    default: Expr | None
    kind: str = ""
    keyword_only: bool = False


@node
class Function:
    """What a `def` or a lambda makes."""

    name: str
    site: int
    parameters: tuple[Parameter, ...]
    body: tuple[Stmt, ...]
    is_generator: bool = False


@node
class Stmt:
    """A statement."""

    site: int


@node
class Assign(Stmt):
    """`target = ... = value`."""

    targets: tuple[Expr, ...]
    value: Expr


@node
class AugAssign(Stmt):
    """`target op= value`."""

    target: Expr
    operator: str
    value: Expr


@node
class ExprStmt(Stmt):
    """An expression for its effects."""

    value: Expr


@node
class If(Stmt):
    """`if`; an `elif` is an `if` in `orelse`."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]


@node
class While(Stmt):
    """`while`."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    is_carried: bool
    """Some variable that the body assigns is read there before it is assigned: a second round may see more."""


@node
class For(Stmt):
    """`for`."""

    target: Expr
    iterable: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    is_carried: bool


@node
class With(Stmt):
    """`with item as target, ...`."""

    items: tuple[tuple[Expr, Expr | None], ...]
    body: tuple[Stmt, ...]


@node
class Try(Stmt):
    """`try`; a handler is (name or None, body)."""

    body: tuple[Stmt, ...]
    handlers: tuple[tuple[str | None, tuple[Stmt, ...]], ...]
    orelse: tuple[Stmt, ...]
    final: tuple[Stmt, ...]


@node
class FunctionDef(Stmt):
    """`def`."""

    function: Function
    decorators: tuple[Expr, ...]


@node
class ClassDef(Stmt):
    """`class`."""

    name: str
    bases: tuple[Expr, ...]
    body: tuple[Stmt, ...]
    decorators: tuple[Expr, ...]


@node
class Return(Stmt):
    """`return value`."""

    value: Expr | None


@node
class Leave(Stmt):
    """`break`, `continue` or `raise`."""

    kind: str
    value: Expr | None = None


@node
class Import(Stmt):
    """`import module as name`: bind `name` to `module`."""

    names: tuple[tuple[str, str], ...]
    """(module bound, variable): `import a.b` binds `a`, `import a.b as c` binds `a.b` to `c`."""
    modules: tuple[str, ...]
    """The full dotted names."""


@node
class ImportFrom(Stmt):
    """`from module import name as variable`; no names mean `*`."""

    module: str
    level: int
    names: tuple[tuple[str, str], ...]


@node
class Scope(Stmt):
    """`global` or `nonlocal`."""

    kind: str
    names: tuple[str, ...]


@node
class Delete(Stmt):
    """`del target, ...`."""

    targets: tuple[Expr, ...]


@node
class Match(Stmt):
    """`match`; a case is (literal or None, bound names, guard, body)."""

    subject: Expr
    cases: tuple[tuple[Expr | None, tuple[str, ...], Expr | None, tuple[Stmt, ...]], ...]


@node
class Program:
    """A script or notebook: one block of statements for each cell."""

    cells: list[tuple[Stmt, ...]] = field(default_factory=list)


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
