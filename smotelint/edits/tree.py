"""The tree of a script or cell with the place of each node, for fixes that must know what stands where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from smotelint.diagnostic import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    import libcst as cst
    from libcst.metadata import CodePosition, CodeRange

    from smotelint.source import Source

    _N = TypeVar("_N", bound=cst.CSTNode)


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed cell."""

    path: str
    number: int | None
    """Of the cell; None for a script."""
    code: str
    module: cst.Module
    positions: Mapping[cst.CSTNode, CodeRange]

    def find(self, span: Span, kind: type[_N]) -> _N | None:
        """The node of a kind at a place, the outermost of several."""
        return next(
            (node for node in self.positions if isinstance(node, kind) and self.is_at(node, span)), None
        )

    def is_at(self, node: cst.CSTNode, span: Span) -> bool:
        """Whether a node is exactly what stands at a place."""
        start, end = self.positions[node].start, self.positions[node].end
        place = (start.line, start.column + 1, end.line, end.column + 1)
        return place == (span.line, span.column, span.end_line, span.end_column)

    def replace(self, node: cst.CSTNode, text: str) -> Edit:
        """Write a text in the place of a node."""
        place = self.positions[node]
        return self.edit(place.start, place.end, text)

    def insert(self, node: cst.CSTNode, text: str) -> Edit:
        """Write a text before a node."""
        start = self.positions[node].start
        return self.edit(start, start, text)

    def edit(self, start: CodePosition, end: CodePosition, text: str) -> Edit:
        """Write a text in the place of another."""
        span = Span(self.path, start.line, start.column + 1, end.line, end.column + 1, self.number)
        return Edit(span, text)

    def text(self, start: CodePosition, end: CodePosition) -> str:
        """What stands between two places."""
        lines = self.code.split("\n")[start.line - 1 : end.line]
        lines[-1] = lines[-1][: end.column]
        lines[0] = lines[0][start.column :]
        return "\n".join(lines)

    def is_alone(self, node: cst.CSTNode) -> bool:
        """Whether nothing but blanks stands before a node on its line."""
        start = self.positions[node].start
        return not self.code.split("\n")[start.line - 1][: start.column].strip()


def read_tree(source: Source, number: int | None) -> Tree | None:
    """The tree of a cell; None where it does not parse whole: what has been mended is not what is written."""
    cell = source.cell(number)
    return None if cell is None else _parse(source.path, number, cell.code)


@lru_cache(8)  # the findings of one file come one after another
def _parse(path: str, number: int | None, code: str) -> Tree | None:
    from libcst.metadata import MetadataWrapper, PositionProvider

    from smotelint.parsing import parse

    parsed = parse(code)
    if parsed.module is None or parsed.problems:
        return None
    wrapper = MetadataWrapper(parsed.module, unsafe_skip_copy=True)
    return Tree(path, number, code, parsed.module, wrapper.resolve(PositionProvider))
