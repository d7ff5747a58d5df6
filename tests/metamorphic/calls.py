"""Calls in other forms: a chain in steps, a call in a helper."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.metamorphic.variant import Cells

    Function = ast.FunctionDef | ast.AsyncFunctionDef

LAZY = (
    ast.BoolOp,
    ast.IfExp,
    ast.Lambda,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.JoinedStr,
)
"""Expressions that evaluate their parts sometimes, often, or later."""
SIMPLE = (ast.Assign, ast.AugAssign, ast.Expr, ast.Return, ast.AnnAssign)


def split_chains(tree: ast.Module) -> Cells | None:
    """`f(g(y))` becomes `step_1 = g(y)`, then `f(step_1)`; every call and every member of a chain gets a line."""
    splitting = _Splitting()
    splitting.visit(tree)
    return [tree] if splitting.count else None


def extract_helpers(tree: ast.Module) -> Cells | None:
    """`a, b = f(x)` at the top becomes `a, b = helper_1(x)`, with a helper that returns `f(x)`."""
    bound = {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    body: list[ast.stmt] = []
    count = 0
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
            count += 1
            body += _extract(statement, f"helper_{count}", bound)
        else:
            body.append(statement)
    return [ast.Module(body, [])] if count else None


def _extract(statement: ast.Assign, name: str, bound: set[str]) -> list[ast.stmt]:
    call = statement.value
    own = _bound_inside(call)
    given = sorted(
        {node.id for node in ast.walk(call) if isinstance(node, ast.Name)}
        & bound - own - vars(builtins).keys()
    )
    helper = ast.parse(f"def {name}({', '.join(given)}): return None").body[0]
    assert isinstance(helper, ast.FunctionDef)
    helper.body = [ast.copy_location(ast.Return(call), statement)]
    helper.lineno = 0
    asked = ast.parse(f"{name}({', '.join(given)})", mode="eval").body
    return [helper, ast.copy_location(ast.Assign(statement.targets, asked), statement)]


def _bound_inside(expression: ast.expr) -> set[str]:
    """Variables of comprehensions and lambdas."""
    names = {node.arg for node in ast.walk(expression) if isinstance(node, ast.arg)}
    return names | {
        node.id
        for node in ast.walk(expression)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


class _Splitting(ast.NodeTransformer):
    """Puts the calls inside a statement before it."""

    def __init__(self) -> None:
        self.count = 0
        self.before: list[ast.stmt] = []

    def visit(self, node: ast.AST) -> ast.AST | list[ast.stmt]:
        """Split simple statements and the heads of loops; go into the blocks of others."""
        if isinstance(node, SIMPLE):
            return [*self._split(node), node]
        if isinstance(node, ast.For):
            before = self._split_head(node)
            self.generic_visit(node)
            return [*before, node]
        if isinstance(node, ast.expr):
            return node
        self.generic_visit(node)
        return node

    def _split(self, statement: ast.stmt) -> list[ast.stmt]:
        value = getattr(statement, "value", None)
        if value is None:
            return []
        hoisting = _Hoisting(statement, self.count)
        hoisting.generic_visit(value) if isinstance(value, ast.Call) else hoisting.visit(statement)
        self.count = hoisting.count
        return hoisting.before

    def _split_head(self, loop: ast.For) -> list[ast.stmt]:
        hoisting = _Hoisting(loop, self.count)
        loop.iter = hoisting.evaluate(loop.iter)
        self.count = hoisting.count
        return hoisting.before


class _Hoisting(ast.NodeTransformer):
    """Gives each call of an expression a variable, in the order in which they happen."""

    def __init__(self, statement: ast.stmt, count: int) -> None:
        self.statement, self.count = statement, count
        self.before: list[ast.stmt] = []

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        self.count += 1
        name = f"step_{self.count}"
        step = ast.Assign([ast.Name(name, ast.Store())], node)
        self.before.append(ast.copy_location(step, self.statement))
        return ast.Name(name, ast.Load())

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        node.value = self.evaluate(node.value)
        return node

    def evaluate(self, node: ast.expr) -> ast.expr:
        """The expression without its calls."""
        found = self.visit(node)
        assert isinstance(found, ast.expr)
        return found

    def visit(self, node: ast.AST) -> ast.AST:
        """Leave alone what is not evaluated here and once."""
        if isinstance(node, LAZY):
            return node
        found: ast.AST = super().visit(node)
        return found
