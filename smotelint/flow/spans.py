"""Sites to spans, only for files with a diagnostic: positions cost twice a parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.diagnostic import Span

if TYPE_CHECKING:
    import libcst as cst

    Tree = cst.Module
    from smotelint.flow.lower import Sites


@dataclass(frozen=True, slots=True)
class Place:
    """A file, or a cell of a notebook."""

    path: str
    number: int | None
    """Of the cell, from 1 over all cells."""
    module: cst.Module


class Locator:
    """Finds the place of a site; the positions of a cell are computed when the first of its sites is asked for."""

    def __init__(self, sites: Sites, places: list[Place]) -> None:
        self._sites = sites
        self._places = places
        self._positions: dict[int, dict[cst.CSTNode, cst.metadata.CodeRange]] = {}

    @property
    def cells(self) -> tuple[int, ...]:
        """Cells whose positions were asked for."""
        return tuple(self._positions)

    def fresh(self) -> Locator:
        """The same, with nothing computed yet."""
        return Locator(self._sites, self._places)

    def __call__(self, site: int) -> Span:
        """The span of a site; columns are 1-based code points, the end is exclusive."""
        cell, node = self._sites[site]
        if isinstance(node, Span):
            return node
        range_ = self.resolve(cell)[node]
        start, end = range_.start, range_.end
        place = self._places[cell]
        return Span(place.path, start.line, start.column + 1, end.line, end.column + 1, place.number)

    def resolve(self, cell: int) -> dict[cst.CSTNode, cst.metadata.CodeRange]:
        """The positions of all nodes of a cell."""
        known = self._positions.get(cell)
        if known is None:
            from libcst.metadata import MetadataWrapper, PositionProvider

            # Nodes of a parsed tree are distinct objects, so no copy is needed.
            wrapper = MetadataWrapper(self._places[cell].module, unsafe_skip_copy=True)
            known = self._positions[cell] = dict(wrapper.resolve(PositionProvider))
        return known
