"""Other forms: arguments by name, unpacking by position, blocks around statements, fields and keys for variables."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.metamorphic.places import added, divide, is_of_module, make_module

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.metamorphic.variant import Cells

TABLES = frozenset({"fit", "fit_resample", "score"})
"""Methods whose arguments are X and y."""

PARTING = frozenset({"fit_resample", "load", "make_classification", "shuffle", "train_test_split"})
"""Functions that return several tables."""


def name_arguments(tree: ast.Module) -> Cells | None:
    """`sampler.fit_resample(a, b)` becomes `sampler.fit_resample(y=b, X=a)`."""
    count = 0
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in TABLES and len(node.args) == 2 and not _has_star(node):
            table, labels = node.args
            node.args, node.keywords = [], [ast.keyword("y", labels), ast.keyword("X", table), *node.keywords]
            count += 1
    return [tree] if count else None


def unpack_by_position(tree: ast.Module) -> Cells | None:
    """`a, b = f()` becomes `both_1 = f()`, `a = both_1[0]`, `b = both_1[1]`, if it is known that `f` returns parts."""
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    unpacking = _Unpacking(defined | PARTING)
    unpacking.visit(tree)
    return [tree] if unpacking.count else None


def put_in_blocks(tree: ast.Module) -> Cells | None:
    """Each statement that is not an import or a definition stands in a `with` or in a `try`."""
    heads = ("with memoryview(b'') as stream: pass", "try: pass\nfinally: print()")
    body: list[ast.stmt] = []
    for number, statement in enumerate(tree.body):
        if not isinstance(statement, (ast.Assign, ast.Expr, ast.For)) or isinstance(
            getattr(statement, "value", None), ast.Constant
        ):
            body.append(statement)
            continue
        (block,) = added(heads[number % 2])
        assert isinstance(block, (ast.With, ast.Try))
        block.body = [statement]
        body.append(block)
    return [make_module(body)]


def put_in_fields(tree: ast.Module) -> Cells | None:
    """Variables become fields of an object, and each statement a method that is called in turn."""
    head, body = divide(tree)
    definitions = [each for each in body if isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    rest = [each for each in body if each not in definitions]
    names = _variables(rest)
    if is_of_module(tree) or not names or _reads(definitions, names):
        return None
    methods: list[ast.stmt] = []
    for number, statement in enumerate(rest, 1):
        (method,) = added(f"def step_{number}(self): pass")
        assert isinstance(method, ast.FunctionDef)
        method.body = [_Owning(names, "self").visit(statement)]
        methods.append(method)
    calls = "".join(f"holder.step_{number}()\n" for number in range(1, len(rest) + 1))
    study, *after = added(f"class Holder: pass\nholder = Holder()\n{calls}")
    assert isinstance(study, ast.ClassDef)
    study.body = methods
    return [make_module([*head, *definitions, study, *after])]


def put_in_dict(tree: ast.Module) -> Cells | None:
    """Variables become values of a dict: `X` is `held["X"]`."""
    head, body = divide(tree)
    definitions = [each for each in body if isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    rest = [each for each in body if each not in definitions]
    names = _variables(rest)
    if is_of_module(tree) or not names or _reads(definitions, names):
        return None
    keyed = [_Keyed(names, "held").visit(statement) for statement in rest]
    return [make_module([*head, *definitions, *added("held = {}"), *keyed])]


def _has_star(call: ast.Call) -> bool:
    return any(isinstance(arg, ast.Starred) for arg in call.args)


def _variables(statements: list[ast.stmt]) -> set[str]:
    """What statements bind, but for names that a loop, a comprehension or a lambda uses for itself."""
    bound, hidden = set(), set()
    for statement in statements:
        for node in ast.walk(statement):
            if isinstance(node, (ast.For, ast.comprehension)):
                hidden |= {each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)}
            elif isinstance(node, ast.arg):
                hidden.add(node.arg)
            elif isinstance(node, ast.NamedExpr):
                hidden.add(node.target.id)
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                hidden |= {alias.asname or alias.name for alias in node.names}
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                hidden.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                bound.add(node.id)
    return bound - hidden


def _reads(definitions: Sequence[ast.stmt], names: set[str]) -> bool:
    """Whether functions use variables of the module."""
    for definition in definitions:
        found = {node.id for node in ast.walk(definition) if isinstance(node, ast.Name)}
        own = {node.arg for node in ast.walk(definition) if isinstance(node, ast.arg)} | {
            node.id
            for node in ast.walk(definition)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        if (found - own) & names:
            return True
    return False


class _Unpacking(ast.NodeTransformer):
    """Gives what is unpacked a name, and takes its members by number."""

    def __init__(self, parting: set[str]) -> None:
        self.parting = parting
        self.count = 0

    def visit_Assign(self, node: ast.Assign) -> ast.Assign | list[ast.stmt]:
        target = node.targets[0]
        if len(node.targets) > 1 or not isinstance(target, ast.Tuple) or not isinstance(node.value, ast.Call):
            return node
        function = ast.unparse(node.value.func).rpartition(".")[2]
        if function not in self.parting or any(_is_left(each) for each in target.elts):
            return node
        self.count += 1
        name = f"both_{self.count}"
        made: list[ast.stmt] = [ast.Assign([ast.Name(name, ast.Store())], node.value)]
        for number, each in enumerate(target.elts):
            member = ast.Subscript(ast.Name(name, ast.Load()), ast.Constant(number), ast.Load())
            made.append(ast.Assign([each], member))
        return [ast.copy_location(statement, node) for statement in made]


def _is_left(target: ast.expr) -> bool:
    """Whether a target takes all that is left, or leaves its part unused."""
    return isinstance(target, ast.Starred) or (isinstance(target, ast.Name) and target.id == "_")


class _Owning(ast.NodeTransformer):
    """Puts fields of an object for variables."""

    def __init__(self, names: set[str], owner: str) -> None:
        self.names, self.owner = names, owner

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self.names:
            return node
        return ast.Attribute(ast.Name(self.owner, ast.Load()), node.id, node.ctx)


class _Keyed(_Owning):
    """Puts values of a dict for variables."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self.names:
            return node
        return ast.Subscript(ast.Name(self.owner, ast.Load()), ast.Constant(node.id), node.ctx)
