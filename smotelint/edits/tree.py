"""The tree of a script or cell with the place of each node, for fixes that must know what stands where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from smotelint.diagnostic import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import libcst as cst
    from libcst.metadata import CodePosition, CodeRange

    from smotelint.source import Source

    _N = TypeVar("_N", bound=cst.CSTNode)
    _M = TypeVar("_M", bound=cst.CSTNode)


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

    def text_of(self, node: cst.CSTNode) -> str:
        """What a node is written as."""
        place = self.positions[node]
        return self.text(place.start, place.end)

    def spell(self, node: cst.CSTNode, inside: Mapping[_M, str]) -> str:
        """What a node is written as, with other texts in the places of some nodes in it."""
        parts, place = [], self.positions[node].start
        for each in sorted(inside, key=self._order):
            parts += [self.text(place, self.positions[each].start), inside[each]]
            place = self.positions[each].end
        return "".join([*parts, self.text(place, self.positions[node].end)])

    def _order(self, node: cst.CSTNode) -> tuple[int, int]:
        start = self.positions[node].start
        return start.line, start.column

    def place_of(self, node: cst.CSTNode) -> tuple[int, int]:
        """Cell and line of a node, which order nodes of one file."""
        return self.number or 0, self.positions[node].start.line

    def variables(self, node: cst.CSTNode) -> Iterator[cst.Name]:
        """The names in a node that stand for values: no attributes, no names of arguments."""
        import libcst as cst

        if isinstance(node, cst.Name):
            yield node
        elif isinstance(node, (cst.Arg, cst.Attribute)):
            yield from self.variables(node.value)
        else:
            for child in node.children:
                yield from self.variables(child)

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
