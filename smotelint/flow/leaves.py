"""Leaves of LibCST's trees in the words of the engine: literals, dotted names, operators, the names of a pattern."""

from __future__ import annotations

import warnings

import libcst as cst

MAX_DIGITS = 1000  # far above any seed or size, below CPython's own limit of 4300

CONSTANTS = {"None": None, "True": True, "False": False}

COMPREHENSIONS: dict[type, str] = {
    cst.DictComp: "dict",
    cst.GeneratorExp: "generator",
    cst.ListComp: "list",
    cst.SetComp: "set",
}

COMPARISONS: dict[type, str] = {
    cst.Equal: "==",
    cst.GreaterThan: ">",
    cst.GreaterThanEqual: ">=",
    cst.In: "in",
    cst.Is: "is",
    cst.IsNot: "is not",
    cst.LessThan: "<",
    cst.LessThanEqual: "<=",
    cst.NotEqual: "!=",
    cst.NotIn: "not in",
}

OPERATORS: dict[type, str] = {
    cst.Add: "+",
    cst.AddAssign: "+",
    cst.BitAnd: "&",
    cst.BitAndAssign: "&",
    cst.BitOr: "|",
    cst.BitOrAssign: "|",
    cst.Divide: "/",
    cst.DivideAssign: "/",
    cst.FloorDivide: "//",
    cst.Modulo: "%",
    cst.Multiply: "*",
    cst.MultiplyAssign: "*",
    cst.Power: "**",
    cst.Subtract: "-",
    cst.SubtractAssign: "-",
}


def take_apart(literal: str) -> tuple[str, str]:
    """The prefix of a string literal, in lower case, and what stands between its quotes."""
    quote = literal[-1]
    start = literal.index(quote)
    width = 3 if literal.startswith(quote * 3, start) and len(literal) > start + 5 else 1
    return literal[:start].lower(), literal[start + width : -width]


def value_of_text(node: cst.SimpleString) -> str | None:
    """The value of a text with escapes; None of bytes, and where an escape is wrong."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the user's code
        try:
            value = node.evaluated_value
        except (SyntaxError, ValueError):
            return None
    return value if isinstance(value, str) else None


def annotated(body: cst.BaseSuite) -> tuple[str, ...]:
    """The annotated names of a class body."""
    lines = (statement for statement in body.body if isinstance(statement, cst.SimpleStatementLine))
    assigned = (part for line in lines for part in line.body if isinstance(part, cst.AnnAssign))
    return tuple(part.target.value for part in assigned if isinstance(part.target, cst.Name))


def dotted_name(node: cst.BaseExpression) -> str:
    """`a.b.c` of nested attributes."""
    parts = []
    while isinstance(node, cst.Attribute):
        parts.append(node.attr.value)
        node = node.value
    if isinstance(node, cst.Name):
        parts.append(node.value)
    return ".".join(reversed(parts))


def captures(pattern: cst.CSTNode) -> tuple[str, ...]:
    """Names that a `case` pattern binds."""
    own: tuple[str, ...] = ()
    if isinstance(pattern, (cst.MatchAs, cst.MatchStar)) and pattern.name is not None:
        own = (pattern.name.value,)
    if isinstance(pattern, cst.MatchMapping) and pattern.rest is not None:
        own = (pattern.rest.value,)
    return own + tuple(name for child in pattern.children for name in captures(child))
