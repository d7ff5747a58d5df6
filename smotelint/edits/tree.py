"""The tree of a script or cell with the place of each node, for fixes that must know what stands where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeVar

from smotelint.diagnostic import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import libcst as cst
    from libcst.metadata import CodePosition, CodeRange

    from smotelint.source import Source

    _N = TypeVar("_N", bound=cst.CSTNode)
    _M = TypeVar("_M", bound=cst.CSTNode)


@dataclass(frozen=True, eq=False)  # no slots: what is found out about a tree is kept
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
        return next((node for node in self.at(span) if isinstance(node, kind)), None)

    def at(self, span: Span) -> list[cst.CSTNode]:
        """The nodes at a place, the outermost first."""
        return self._by_place.get((span.line, span.column, span.end_line, span.end_column), [])

    @cached_property
    def _lines(self) -> list[str]:
        return self.code.split("\n")

    @cached_property
    def _by_place(self) -> dict[tuple[int, int, int, int], list[cst.CSTNode]]:
        found: dict[tuple[int, int, int, int], list[cst.CSTNode]] = {}
        for node, place in self.positions.items():
            start, end = place.start, place.end
            found.setdefault((start.line, start.column + 1, end.line, end.column + 1), []).append(node)
        return found

    @cached_property
    def arguments(self) -> dict[cst.CSTNode, tuple[cst.Call, cst.Arg]]:
        """Value of an argument -> its call, and the argument."""
        import libcst as cst

        calls = (node for node in self.positions if isinstance(node, cst.Call))
        return {argument.value: (call, argument) for call in calls for argument in call.args}

    @cached_property
    def assignments(self) -> dict[cst.CSTNode, tuple[cst.CSTNode, cst.Assign]]:
        """What is assigned by a statement alone on its line -> the block that this is in, and the statement."""
        import libcst as cst

        blocks = (node for node in self.positions if isinstance(node, (cst.Module, cst.IndentedBlock)))
        return {
            line.body[0].value: (block, line.body[0])
            for block in blocks
            for line in block.body
            if isinstance(line, cst.SimpleStatementLine)
            and len(line.body) == 1
            and isinstance(line.body[0], cst.Assign)
        }

    @cached_property
    def _mentions(self) -> dict[str, list[int]]:
        """Name of a variable -> the lines that it stands in, in order."""
        found: dict[str, list[int]] = {}
        for name in self.variables(self.module):
            found.setdefault(name.value, []).append(self.positions[name].start.line)
        return {name: sorted(lines) for name, lines in found.items()}

    def count_mentions(self, name: str, low: float, high: float) -> int:
        """How often a variable is named in the lines from `low` up to `high`, if there are any."""
        lines = self._mentions.get(name, [])
        return max(0, bisect_right(lines, high) - bisect_left(lines, low))

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
        lines = self._lines[start.line - 1 : end.line]
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
        return not self._lines[start.line - 1][: start.column].strip()


def read_tree(source: Source, number: int | None) -> Tree | None:
    """The tree of a cell; None where it does not parse whole: what has been mended is not what is written."""
    known = _trees_of(source)
    if number not in known:
        cell = source.cell(number)
        known[number] = None if cell is None else _parse(source.path, number, cell.code)
    return known[number]


@lru_cache(1)  # the findings of one file come one after another
def _trees_of(source: Source) -> dict[int | None, Tree | None]:  # noqa: ARG001  # by which they are kept
    """Room for the trees of a file's cells."""
    return {}


def _parse(path: str, number: int | None, code: str) -> Tree | None:
    from libcst.metadata import MetadataWrapper, PositionProvider

    from smotelint.parsing import parse

    parsed = parse(code)
    if parsed.module is None or parsed.problems:
        return None
    wrapper = MetadataWrapper(parsed.module, unsafe_skip_copy=True)
    return Tree(path, number, code, parsed.module, wrapper.resolve(PositionProvider))
