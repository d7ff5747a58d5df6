"""Other files: helpers in a file of their own."""

from __future__ import annotations

import ast
import builtins
from copy import deepcopy
from pathlib import PurePath
from typing import TYPE_CHECKING

from tests.metamorphic.calls import extract_helpers
from tests.metamorphic.places import added, divide, make_module
from tests.metamorphic.variant import BESIDE, Parted

if TYPE_CHECKING:
    from collections.abc import Iterable

    Definition = ast.FunctionDef | ast.ClassDef


def move_helpers(tree: ast.Module) -> Parted | None:
    """What `extract_helpers` makes, and the helpers that are there, in a file that the script imports.

    A helper that nobody is seen to use stays, and so do models and samplers, whose methods a library calls: what they
    do is told where their own file is linted.
    """
    (tree,) = extract_helpers(tree) or [tree]
    head, body = divide(tree)
    definitions = _definitions(body)
    used = _used(body)
    called = [each for each in definitions if each.name in used]
    moved = _movable(called, head, _stored(body))
    if not moved:
        return None
    rest = [each for each in body if each not in moved]
    names = ", ".join(each.name for each in moved)
    imports = added(f"from {PurePath(BESIDE).stem} import {names}")
    own = [deepcopy(each) for each in head if isinstance(each, (ast.Import, ast.ImportFrom))]
    return Parted(make_module([*head, *imports, *rest]), make_module([*own, *moved]))


def _definitions(body: list[ast.stmt]) -> list[Definition]:
    """Functions, and classes that are no models or samplers: those have bases."""
    return [
        each
        for each in body
        if isinstance(each, ast.FunctionDef) or (isinstance(each, ast.ClassDef) and not each.bases)
    ]


def _used(body: list[ast.stmt]) -> set[str]:
    """The names that a program reads when it runs, those in the definitions that it uses included."""
    definitions = {each.name: each for each in _definitions(body)}
    waiting = [each for each in body if not isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    found: set[str] = set()
    while waiting:
        statement = waiting.pop()
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)} - found
        found |= names
        waiting += [definitions[name] for name in sorted(names & definitions.keys())]
    return found


def _movable(definitions: list[Definition], head: Iterable[ast.stmt], bound: set[str]) -> list[Definition]:
    """Definitions of names bound once that use nothing but imports, builtins, and one another."""
    names = [each.name for each in definitions]
    moved = [each for each in definitions if names.count(each.name) == 1 and each.name not in bound]
    known = {
        alias.asname or alias.name.split(".")[0]
        for statement in head
        if isinstance(statement, (ast.Import, ast.ImportFrom))
        for alias in statement.names
    }
    known = (known - bound) | vars(builtins).keys()
    while True:
        own = known | {each.name for each in moved}
        kept = [each for each in moved if _uses(each) <= own]
        if len(kept) == len(moved):
            return moved
        moved = kept


def _uses(definition: Definition) -> set[str]:
    """The names that a definition reads and does not bind, or that it declares to be of the module."""
    read = {node.id for node in ast.walk(definition) if isinstance(node, ast.Name)}
    given = {node.arg for node in ast.walk(definition) if isinstance(node, ast.arg)}
    declared = {name for node in ast.walk(definition) if isinstance(node, ast.Global) for name in node.names}
    inner = {
        node.name
        for node in ast.walk(definition)
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node is not definition
    }
    return (read - _stored([definition]) - given - inner) | declared


def _stored(statements: Iterable[ast.stmt]) -> set[str]:
    return {
        node.id
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
