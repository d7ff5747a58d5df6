"""A program and its variants as text, and where each line of a variant comes from.

    x = f(g(y))          t1 = g(y)       from line 1
                         x = f(t1)       from line 1

A transformation returns the syntax trees of a script, of the cells of a notebook, or of a script and a file that it
imports. What it makes of a statement keeps that statement's line; what it adds has none. So a finding in a variant is a
finding on a line of the program.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from smotelint.flow import analyze
from smotelint.rules._rule import load_rules
from smotelint.source import read_source
from tests.differential.compare import as_notebook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smotelint.diagnostic import Diagnostic

    Cells = Sequence[ast.Module]
    """A script has one."""
    Transformation = Callable[[ast.Module], "Cells | Parted | None"]
    """None where it does not apply."""

ADDED = 0
"""The line of what comes from no line."""
FOLLOWED = frozenset(
    {*(f"SMT{number}" for number in range(101, 110)), "SMT201", "SMT301", "SMT401", "SMT402"}
)
"""Codes of rules that ask what happens to rows, not how a program is written."""
Told = tuple[str, int]
"""Code, and line of the program."""
TOLD_AT_HOME = frozenset({"SMT301"})
"""Codes that are told in the file where a sampler is made, whoever uses it."""
BESIDE = "helpers.py"
"""The file beside a script, which it imports."""


@dataclass(frozen=True)
class Parted:
    """A program of two files."""

    script: ast.Module
    beside: ast.Module


@dataclass(frozen=True)
class Variant:
    """A text, and for each of its lines the line that it comes from."""

    text: str
    cells: tuple[str, ...]
    origins: tuple[dict[int, int], ...]
    beside: str = ""
    """The text of the file beside it."""
    origins_beside: dict[int, int] = field(default_factory=dict)

    def lint(self) -> frozenset[Told]:
        """What the rules say that follow rows, by line of the program."""
        if not self.beside:
            return self._lint("program.py" if len(self.cells) == 1 else "program.ipynb")
        with TemporaryDirectory() as folder:
            Path(folder, BESIDE).write_text(self.beside)
            told = self._lint(f"{folder}/program.py")
        return without_own(told)

    def lint_beside(self) -> frozenset[Told]:
        """What they say of the file beside, by itself."""
        return self._tell(BESIDE, self.beside)

    def _lint(self, name: str) -> frozenset[Told]:
        return self._tell(name, self.text)

    def _tell(self, name: str, text: str) -> frozenset[Told]:
        facts = analyze(read_source(name, text.encode()))
        return frozenset(
            (diagnostic.code, self._origin(diagnostic))
            for rule in load_rules()
            if rule.code in FOLLOWED
            for diagnostic in rule.check(facts)
        )

    def _origin(self, diagnostic: Diagnostic) -> int:
        place = diagnostic.origin or diagnostic.span
        if self.beside and place.path.endswith(BESIDE):
            return self.origins_beside.get(place.line, ADDED)
        return self.origins[(place.cell or 1) - 1].get(place.line, ADDED)


def without_own(told: frozenset[Told]) -> frozenset[Told]:
    """What stays in a program when its helpers move to another file."""
    return frozenset((code, line) for code, line in told if code not in TOLD_AT_HOME)


def read(text: str) -> ast.Module:
    """The tree of a program whose statements stand on lines of their own."""
    return ast.parse(ast.unparse(ast.parse(text)))


def write(cells: Cells | Parted) -> Variant:
    """The text of some trees."""
    if isinstance(cells, Parted):
        script, beside = write([cells.script]), write([cells.beside])
        return replace(script, beside=beside.text, origins_beside=beside.origins[0])
    texts = tuple(f"{ast.unparse(ast.fix_missing_locations(cell))}\n" for cell in cells)
    text = texts[0] if len(texts) == 1 else as_notebook(list(texts))
    return Variant(text, texts, tuple(map(_find_origins, cells, texts)))


def _find_origins(tree: ast.Module, text: str) -> dict[int, int]:
    """Line of the text -> line that the innermost statement on it comes from."""
    origins: dict[int, int] = {}
    for old, new in zip(_statements(tree), _statements(ast.parse(text)), strict=True):
        for line in range(_first_line(new), (new.end_lineno or 0) + 1):
            origins[line] = old.lineno
    return origins


def _statements(tree: ast.Module) -> list[ast.stmt]:
    """All statements, outer ones first."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])
