"""Whether the linter and the oracle say the same of a program, and the smallest program of which they do not."""

from __future__ import annotations

import ast
import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from smotelint.flow import analyze
from smotelint.reference.program import Piece, read_program
from smotelint.rules._rule import load_rules
from smotelint.source import read_source
from tests.differential.writer import CELL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Diagnostic
    from smotelint.reference.oracle import Finding, Oracle, Verdict
    from smotelint.reference.record import Place

JUDGED = frozenset(f"SMT{number}" for number in range(101, 109))
"""Codes of which the oracle knows the truth."""
DIVIDED = frozenset({"SMT101", "SMT102", "SMT103", "SMT107", "SMT108"})
"""Codes whose findings name the line where rows are divided."""
ONCE = frozenset({"SMT101", "SMT108"})
"""Codes that are told once for each resampling."""
Line = tuple[int | None, int]


@dataclass(frozen=True)
class Comparison:
    """What the two say of one program."""

    text: str
    verdict: Verdict
    diagnostics: tuple[Diagnostic, ...]

    @property
    def differences(self) -> tuple[str, ...]:
        """In words that do not depend on line numbers; empty where they agree."""
        if self.verdict.error:
            return (f"does not run: {self.verdict.error}",)
        if self.verdict.status.value == "unknown":
            return ("the oracle does not know",)
        said = {diagnostic.code for diagnostic in self.diagnostics}
        missed = [f"{code} missed" for code in sorted(self.verdict.codes - said)]
        false = [f"{code} false" for code in sorted(said - self.verdict.codes)]
        return tuple(missed + false) or tuple(sorted(set(self._elsewhere())))

    def _elsewhere(self) -> Iterator[str]:
        # A finding for which several resamplings are to blame may name one of them. What one resampling made is told
        # where it is divided first; dividing the parts again is the same mistake.
        found: dict[tuple[object, ...], list[Finding]] = {}
        for finding in self.verdict.findings:
            place = (
                (finding.resample,)
                if finding.code in ONCE
                else (finding.division, finding.fit, finding.evaluation)
            )
            found.setdefault((finding.code, *place), []).append(finding)
        for group in found.values():
            said = [each for each in self.diagnostics if each.code == group[0].code]
            if not any(self._lines_of(finding) <= covered(each) for each in said for finding in group):
                yield f"{group[0].code} elsewhere"
        for each in self.diagnostics:
            true = [finding for finding in self.verdict.findings if finding.code == each.code]
            # A division whose parts nobody judges in this run is told all the same, by the name of its parts.
            places = [
                self._lines_of(replace(f, division=None) if f.code in ONCE and f.resample else f)
                for f in true
            ]
            if not any(lines <= covered(each) for lines in places):
                yield f"{each.code} false on another line"

    def _lines_of(self, finding: Finding) -> set[Line]:
        """The lines to be named; where `df.sample` draws and `df.drop` takes the rest, either line is the division."""
        lines, pieces = lines_of(finding), [cell.split("\n") for cell in self.text.split(f"{CELL}\n")]
        return {
            (cell, line) for cell, line in lines if ".sample(frac" not in pieces[(cell or 1) - 1][line - 1]
        }

    def __str__(self) -> str:
        said = "".join(f"  {each.code} at {sorted(covered(each), key=str)}\n" for each in self.diagnostics)
        return f"{self.text}\noracle: {self.verdict}\nlinter:\n{said or '  nothing'}"


def lines_of(finding: Finding) -> set[Line]:
    """The lines that a diagnostic of this finding has to point at; what is made by hand is made on several."""
    places: list[Place | None] = [] if finding.is_by_hand else [finding.resample]
    if finding.code in DIVIDED:
        places.append(finding.division)
    elif finding.code in ("SMT105", "SMT106"):
        places.append(finding.fit)
    return {(place.cell, place.line) for place in places if place is not None}


def covered(diagnostic: Diagnostic) -> set[Line]:
    """The lines that a diagnostic points at."""
    return {
        (span.cell, line)
        for span in diagnostic.spans
        for line in range(span.line, max(span.end_line, span.line) + 1)
    }


def compare(oracle: Oracle, text: str) -> Comparison:
    """Run and lint a program; with cell marks in it, as a notebook."""
    with TemporaryDirectory() as folder:  # where it may write files
        if CELL not in text.split("\n"):
            source, name = text, "program.py"
            pieces = [Piece(f"{folder}/{name}", text)]
        else:
            cells = text.split(f"{CELL}\n")
            source, name = as_notebook(cells), "program.ipynb"
            pieces = [Piece(f"{folder}/{name}", cell, number) for number, cell in enumerate(cells, 1)]
        return Comparison(text, oracle.run(pieces), lint(source, name))


def compare_file(oracle: Oracle, path: Path) -> Comparison:
    """Run and lint a script or a notebook; it runs in a folder of its own, where it may write files."""
    with TemporaryDirectory() as folder:
        pieces = read_program(Path(shutil.copy(path, folder)))
        cells = {piece.cell or 1: piece.text for piece in pieces}
        text = f"{CELL}\n".join(f"{cells.get(number, '')}\n" for number in range(1, max(cells) + 1))
        return Comparison(text, oracle.run(pieces), lint(path.read_text(encoding="utf-8"), str(path)))


def lint(text: str, name: str) -> tuple[Diagnostic, ...]:
    """What the rules that the oracle can judge say of a source."""
    facts = analyze(read_source(name, text.encode()))
    return tuple(each for rule in load_rules() if rule.code in JUDGED for each in rule.check(facts))


def as_notebook(cells: list[str]) -> str:
    """The text of a notebook with these code cells."""
    document = {
        "cells": [
            {
                "cell_type": "code", "execution_count": None, "id": f"cell-{number}", "metadata": {}, "outputs": [],
                "source": cell.splitlines(keepends=True),
            }
            for number, cell in enumerate(cells, 1)
        ],
        "metadata": {"language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }  # fmt: skip
    return json.dumps(document, indent=1)


def shrink(oracle: Oracle, found: Comparison) -> Comparison:
    """The program without the statements that the disagreement does not need."""
    best, changed = found, True
    while changed:
        changed = False
        for text in simpler(best.text):
            tried = compare(oracle, text)
            judges = tried.verdict.evaluations or not found.verdict.evaluations
            if judges and tried.differences == found.differences:
                best, changed = tried, True
                break
    return best


def simpler(text: str) -> Iterator[str]:
    """The program as a script, then without each of its statements, the last first."""
    if CELL in text.split("\n"):
        yield text.replace(f"{CELL}\n", "")
    tree = ast.parse(text)
    for place in reversed(list(_statements(tree))):
        smaller = _without(text, place)
        if smaller is not None:
            yield smaller


def _statements(tree: ast.AST) -> Iterator[tuple[int, int, int]]:
    """First line, last line and number of statements beside it, of each statement, outer ones first."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                for statement in block:
                    yield statement.lineno, statement.end_lineno, len(block)


def _without(text: str, place: tuple[int, int, int]) -> str | None:
    first, last, siblings = place
    lines = text.split("\n")
    indent = lines[first - 1][: len(lines[first - 1]) - len(lines[first - 1].lstrip())]
    instead = [f"{indent}pass"] if siblings == 1 and indent else []
    if instead == lines[first - 1 : last]:
        return None
    smaller = "\n".join(lines[: first - 1] + instead + lines[last:])
    try:
        ast.parse(smaller)
    except SyntaxError:  # a `try` without its handlers
        return None
    return smaller
