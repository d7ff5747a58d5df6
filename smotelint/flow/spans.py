"""Sites to spans: positions cost as much as the parse, so only those statements are measured that a finding names.

LibCST knows the position of a node when it writes out the code before it. One statement of a module is written out by
itself; the line where it begins comes from Python's own parser, which takes a fiftieth of the time.
"""

from __future__ import annotations

import ast
import warnings
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.diagnostic import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import libcst as cst

Statement = tuple[int, int]
"""Index of the place, number of the statement there."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file, or a cell of a notebook."""

    path: str
    number: int | None
    """Of the cell, from 1 over all cells."""
    text: str
    module: cst.Module


class Locator:
    """Finds the place of a site; what holds it is measured when the first of its sites is asked for."""

    def __init__(
        self,
        sites: Sequence[cst.CSTNode | Span],
        starts: Sequence[tuple[int, int, int]],
        places: Sequence[Place],
    ) -> None:
        """`starts`: of each statement (its first site, index of the place, its number there), in order."""
        self._sites = sites
        self._starts = starts
        self._places = places
        self._lines: dict[int, list[int] | None] = {}
        self._measured: dict[Statement, tuple[Mapping[cst.CSTNode, cst.metadata.CodeRange], int]] = {}

    @property
    def measured(self) -> tuple[Statement, ...]:
        """Statements whose positions were asked for."""
        return tuple(self._measured)

    def fresh(self) -> Locator:
        """The same, with nothing measured yet."""
        return Locator(self._sites, self._starts, self._places)

    def __call__(self, site: int) -> Span:
        """The span of a site; columns are 1-based code points, the end is exclusive."""
        node = self._sites[site]
        if isinstance(node, Span):
            return node
        _, index, number = self._starts[bisect_right(self._starts, site, key=lambda start: start[0]) - 1]
        ranges, above = self.measure((index, number))
        start, end = ranges[node].start, ranges[node].end
        place = self._places[index]
        return Span(
            place.path, start.line + above, start.column + 1, end.line + above, end.column + 1, place.number
        )

    def measure(self, statement: Statement) -> tuple[Mapping[cst.CSTNode, cst.metadata.CodeRange], int]:
        """Positions of the nodes of a statement, and the number of lines to be added to them."""
        known = self._measured.get(statement)
        if known is not None:
            return known
        index, number = statement
        module = self._places[index].module
        if index not in self._lines:
            self._lines[index] = first_lines(self._places[index])
        lines = self._lines[index]
        if lines is None:
            whole = (_ranges(module), 0)
            self._measured.update({(index, each): whole for each in range(len(module.body))})
            return whole
        only = module.body[number]
        ranges = _ranges(module.with_changes(header=(), body=(only,), footer=()))
        measured = self._measured[statement] = (ranges, lines[number] - ranges[only].start.line)
        return measured


def first_lines(place: Place) -> list[int] | None:
    """The line on which each statement of a module begins; None where this Python cannot parse what LibCST can."""
    import libcst as cst

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the user's code: an invalid escape, `is` with a literal
        try:
            known = ast.parse(place.text).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
    lines: list[int] = []
    position = 0
    for statement in place.module.body:
        if position >= len(known):
            return None
        lines.append(known[position].lineno)
        # `a = 1; b = 2` is two statements to Python, and one line to LibCST.
        position += len(statement.body) if isinstance(statement, cst.SimpleStatementLine) else 1
    return lines if position == len(known) else None


def _ranges(module: cst.Module) -> Mapping[cst.CSTNode, cst.metadata.CodeRange]:
    from libcst.metadata import MetadataWrapper, PositionProvider

    # Nodes of a parsed tree are distinct objects, so no copy is needed.
    return dict(MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider))
