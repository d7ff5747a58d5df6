"""Sites to spans: positions cost as much as the parse, so only those statements are measured that a finding names.

LibCST knows the position of a node when it writes out the code before it. Here one statement is written out by itself,
inside the bare statements around it; the line on which it begins comes from Python's own parser, which takes a
fiftieth of the time.
"""

from __future__ import annotations

import ast
import warnings
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from smotelint.diagnostic import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libcst._batched_visitor import VisitorMethod

    from smotelint.parsing import Margin

    Pair = tuple[cst.CSTNode, ast.stmt]
    """A statement, as LibCST and as Python sees it."""
    Measured = tuple[Mapping[cst.CSTNode, cst.metadata.CodeRange], int]
    """Positions of nodes, and the number of lines to be added to them."""

Path = tuple[int, ...]
"""Index of a place, number of a statement there, number of a statement in the body of that one, and so on."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file, or a cell of a notebook."""

    path: str
    number: int | None
    """Of the cell, from 1 over all cells."""
    text: str
    module: cst.Module
    margin: Margin
    """Columns in front of its lines that are not part of the text."""


class Locator:
    """Finds the place of a site; the statement that holds it is measured when the first of its sites is asked for."""

    def __init__(
        self,
        sites: Sequence[cst.CSTNode | Span],
        starts: Sequence[tuple[int, int, int]],
        places: Sequence[Place],
    ) -> None:
        """`starts`: of each statement of a place (its first site, index of the place, its number there), in order."""
        self._sites = sites
        self._starts = starts
        self._places = places
        self._inside: dict[Path, Sequence[Pair]] = {}
        self._numbered: dict[int, dict[object, int]] = {}
        self._measured: dict[Path, Measured] = {}

    @property
    def measured(self) -> tuple[Path, ...]:
        """Statements whose positions were asked for."""
        return tuple(self._measured)

    def __call__(self, site: int) -> Span:
        """The span of a site; columns are 1-based code points, the end is exclusive."""
        node = self._sites[site]
        if isinstance(node, Span):
            return node
        path = self._find(site)
        ranges, above = self.measure(path)
        while node not in ranges:  # it stands behind the body, in the `else`
            path = path[:-1]
            ranges, above = self.measure(path)
        start, end = ranges[node].start, ranges[node].end
        place = self._places[path[0]]
        first, last = start.line + above, end.line + above
        return Span(
            place.path,
            first,
            start.column + place.margin.before(first) + 1,
            last,
            end.column + place.margin.before(last) + 1,
            place.number,
        )

    def measure(self, path: Path) -> Measured:
        """The positions of what is in a statement; of all in a place, if the path has nothing but its index."""
        if path not in self._measured:
            self._measured[path] = self._measure(path)
        return self._measured[path]

    def _measure(self, path: Path) -> Measured:
        module = self._places[path[0]].module
        if len(path) == 1:
            return _ranges(module), 0
        pairs = [self._statements(path[:depth])[path[depth]] for depth in range(1, len(path))]
        only, begin = pairs.pop()
        wrapped = only
        for around, _ in reversed(pairs):
            wrapped = _with_only(around, wrapped)
        ranges = _ranges(module.with_changes(header=(), body=(wrapped,), footer=()))
        first, last = ranges[only].start.line, ranges[only].end.line
        if pairs:  # what stands behind the body has come nearer
            ranges = {node: each for node, each in ranges.items() if first <= each.start.line <= last}
        return ranges, begin.lineno - first

    def _find(self, site: int) -> Path:
        """The innermost statement that a site lies in or behind."""
        number = bisect_right(self._starts, site, key=lambda start: start[0]) - 1
        first, index, top = self._starts[number]
        if not self._statements((index,)):
            return (index,)
        path: Path = (index, top)
        if number not in self._numbered:
            behind = self._starts[number + 1][0] if number + 1 < len(self._starts) else len(self._sites)
            self._numbered[number] = {self._sites[each]: each for each in range(first, behind)}
        numbered = self._numbered[number]
        while True:
            inner = enumerate(self._statements(path))
            begun = [n for n, (statement, _) in inner if numbered.get(_head(statement), site + 1) <= site]
            if not begun:
                return path
            path = (*path, begun[-1])

    def _statements(self, path: Path) -> Sequence[Pair]:
        """The statements of a place, or in the body of a statement; none where Python does not see the same."""
        if path not in self._inside:
            if len(path) == 1:
                place = self._places[path[0]]
                self._inside[path] = _pair(place.module.body, _parse(place.text))
            else:
                statement, same = self._statements(path[:-1])[path[-1]]
                self._inside[path] = _pair(_body(statement), getattr(same, "body", ()))
        return self._inside[path]


def _parse(text: str) -> Sequence[ast.stmt]:
    """The statements of a text; none where this Python cannot parse what LibCST can."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the user's code: an invalid escape, `is` with a literal
        try:
            return ast.parse(text).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return ()


def _pair(statements: Sequence[cst.CSTNode], parsed: Sequence[ast.stmt]) -> Sequence[Pair]:
    """Each statement with what Python sees there; none where the numbers differ."""
    pairs: list[Pair] = []
    position = 0
    for statement in statements:
        if position >= len(parsed):
            return ()
        pairs.append((statement, parsed[position]))
        # `a = 1; b = 2` is two statements to Python, and one line to LibCST.
        position += len(statement.body) if isinstance(statement, cst.SimpleStatementLine) else 1
    return pairs if position == len(parsed) else ()


def _body(statement: cst.CSTNode) -> Sequence[cst.CSTNode]:
    """The statements in the indented body of a statement."""
    body = getattr(statement, "body", None)
    return body.body if isinstance(body, cst.IndentedBlock) else ()


def _head(statement: cst.CSTNode) -> cst.CSTNode:
    """The node that is lowered first."""
    return statement.body[0] if isinstance(statement, cst.SimpleStatementLine) else statement


def _with_only(statement: cst.CSTNode, inner: cst.CSTNode) -> cst.CSTNode:
    """The statement with one statement in its body."""
    body = statement.body.with_changes(body=(inner,), footer=())  # type: ignore[attr-defined]
    return statement.with_changes(body=body)


class _Wrapper(MetadataWrapper):
    """Walks a tree for no providers: positions come from writing it out, and LibCST would walk it as well."""

    def visit_batched(
        self,
        visitors: Iterable[cst.BatchableCSTVisitor],
        before_visit: VisitorMethod | None = None,
        after_leave: VisitorMethod | None = None,
    ) -> cst.CSTNode:
        asked = tuple(visitors)
        return super().visit_batched(asked, before_visit, after_leave) if asked else self.module


def _ranges(module: cst.Module) -> Mapping[cst.CSTNode, cst.metadata.CodeRange]:
    # Nodes of a parsed tree are distinct objects, so no copy is needed.
    return dict(_Wrapper(module, unsafe_skip_copy=True).resolve(PositionProvider))
