"""Other places: in a function, in a method, under a guard, in cells; statements moved and others put between."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from tests.metamorphic.variant import ADDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.metamorphic.variant import Cells

UNRELATED = """
import itertools
print("-" * 20)
notes = {"seed": 7, "title": "a study"}
for turn in itertools.islice(itertools.count(), 2):
    notes["turn"] = turn
if notes.get("turn", 0) > 5:
    raise SystemExit
def greet(name="reader"):
    return f"hello, {name}"
greet(notes["title"])
squares = [number ** 2 for number in range(3)]
"""


def wrap_in_function(tree: ast.Module) -> Cells | None:
    """Everything but the imports happens in `main`."""
    head, body = divide(tree)
    if not body or is_of_module(tree):
        return None
    return [make_module([*head, _function("main", body), *added("main()")])]


def wrap_in_method(tree: ast.Module) -> Cells | None:
    """Everything but the imports happens in a method."""
    head, body = divide(tree)
    if not body or is_of_module(tree):
        return None
    method = _function("run", body, "self")
    study, call = added("class Study: pass\nStudy().run()")
    assert isinstance(study, ast.ClassDef)
    study.body = [method]
    return [make_module([*head, study, call])]


def guard(tree: ast.Module) -> Cells | None:
    """Everything but imports and definitions happens below `if __name__ == "__main__"`."""
    head, body = divide(tree)
    definitions = [each for each in body if isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    rest = [each for each in body if each not in definitions]
    if not rest or any(_is_decided_late(each, body) for each in definitions):
        return None
    (block,) = added('if __name__ == "__main__": pass')
    assert isinstance(block, ast.If)
    block.body = rest
    return [make_module([*head, *definitions, block])]


def put_in_cells(tree: ast.Module) -> Cells | None:
    """A notebook, each statement in a cell of its own."""
    return [make_module([statement]) for statement in tree.body] if len(tree.body) > 1 else None


def insert_unrelated(tree: ast.Module) -> Cells | None:
    """Something else happens after each statement."""
    extra = _endless(UNRELATED)

    def spread(body: list[ast.stmt]) -> list[ast.stmt]:
        return [each for statement in body for each in (statement, next(extra))]

    for node in [tree, *(node for node in ast.walk(tree) if isinstance(node, (ast.For, ast.If, ast.With)))]:
        start = 1 if node is tree and ast.get_docstring(tree) is not None else 0
        while node is tree and start < len(node.body) and _is_future(node.body[start]):
            start += 1
        node.body[start:] = spread(node.body[start:])
    return [tree]


def define_first(tree: ast.Module) -> Cells | None:
    """Functions and classes are defined right after the imports, the last one first."""
    head, body = divide(tree)
    definitions = [each for each in body if isinstance(each, ast.FunctionDef)]
    if not definitions or any(_is_decided_late(each, body) for each in definitions):
        return None
    rest = [each for each in body if each not in definitions]
    return [make_module([*head, *reversed(definitions), *rest])]


def move_up(tree: ast.Module) -> Cells | None:
    """A sampler or a model, which depends on imports alone, is made as early as it can be."""
    free = _imported_names(tree)
    moved = False
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        for place in range(1, len(body)):
            at = place
            while at > 0 and _may_swap(body[at - 1], body[at], free):
                body[at - 1], body[at] = body[at], body[at - 1]
                at, moved = at - 1, True
    return [tree] if moved else None


def swap_neighbours(tree: ast.Module) -> Cells | None:
    """Of two statements that share no names but imported ones, with the functions they call, the second comes first."""
    free = _imported_names(tree) | vars(builtins).keys()
    inner = {
        each.name: _names(each) for each in tree.body if isinstance(each, (ast.FunctionDef, ast.ClassDef))
    }
    swapped = False
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        place = 0
        while place + 1 < len(body):
            first, second = body[place : place + 2]
            if _is_computation(first) and _is_computation(second) and _are_apart(first, second, inner, free):
                body[place : place + 2] = second, first
                swapped, place = True, place + 1
            place += 1
    return [tree] if swapped else None


def _is_computation(statement: ast.stmt) -> bool:
    """Whether a statement computes or prints something; other calls for their effect may concern all that follow."""
    return isinstance(statement, ast.Assign) or ast.unparse(statement).startswith("print(")


def _are_apart(first: ast.stmt, second: ast.stmt, inner: dict[str, set[str]], free: set[str]) -> bool:
    """Whether two statements, with the functions that they name, share no names but free ones."""
    own, others = (
        _names(each).union(*(inner.get(name, ()) for name in _names(each))) for each in (first, second)
    )
    return own & others <= free


def _may_swap(first: ast.stmt, second: ast.stmt, free: set[str]) -> bool:
    """Whether the second makes something new of imports alone that the first does not know."""
    if not isinstance(second, ast.Assign) or not _is_construction(second.value):
        return False
    if isinstance(first, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)):
        return False
    if any(isinstance(each, (ast.Return, ast.Break, ast.Continue, ast.Raise)) for each in ast.walk(first)):
        return False
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        return False  # a docstring stays first
    own = _names(second.value) - free
    targets = _names(second) - _names(second.value)
    return not own and not _names(first) & targets and len(targets) == len(second.targets)


def _is_construction(value: ast.expr) -> bool:
    """Whether a value is of the form `SMOTE(…)` or `ovs.SMOTE(…)`, with nothing else called inside."""
    calls = [node for node in ast.walk(value) if isinstance(node, ast.Call)]
    names = [ast.unparse(call.func).rpartition(".")[2] for call in calls]
    return isinstance(value, ast.Call) and all(name[:1].isupper() for name in names)


def _imported_names(tree: ast.Module) -> set[str]:
    return {
        alias.asname or alias.name.split(".")[0]
        for statement in tree.body
        if isinstance(statement, (ast.Import, ast.ImportFrom))
        for alias in statement.names
    } - {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def divide(tree: ast.Module) -> tuple[list[ast.stmt], list[ast.stmt]]:
    """The imports with the docstring, and the rest."""
    docstring = tree.body[:1] if ast.get_docstring(tree) is not None else []
    rest = tree.body[len(docstring) :]
    head = [each for each in rest if isinstance(each, (ast.Import, ast.ImportFrom))]
    return [*docstring, *head], [each for each in rest if each not in head]


def is_of_module(tree: ast.Module) -> bool:
    """Whether the program is bound to a module: it speaks of globals."""
    return any(isinstance(node, ast.Global) for node in ast.walk(tree)) or "globals" in _names(tree)


def _is_decided_late(definition: ast.stmt, body: Iterable[ast.stmt]) -> bool:
    """Whether a definition, when it is made, needs what the program has bound, or is bound again."""
    bound = {
        node.id
        for statement in body
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    made = [each.name for each in body if isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    if isinstance(definition, ast.FunctionDef):
        early = _names(definition.args) | {
            name for each in definition.decorator_list for name in _names(each)
        }
    else:
        early = _names(definition)
    name = getattr(definition, "name", "")
    return bool(early & (bound | set(made))) or name in bound or made.count(name) > 1


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _endless(text: str) -> Iterator[ast.stmt]:
    """The statements of a text again and again, without lines."""
    while True:
        yield from added(text)


def added(text: str) -> list[ast.stmt]:
    """Statements that come from no line of the program."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            node.lineno = ADDED
    return tree.body


def _function(name: str, body: list[ast.stmt], *parameters: str) -> ast.stmt:
    (made,) = added(f"def {name}({', '.join(parameters)}): pass")
    assert isinstance(made, ast.FunctionDef)
    made.body = body
    return made


def make_module(body: list[ast.stmt]) -> ast.Module:
    return ast.Module(body, [])
