"""Sites to spans, only for files with a diagnostic: positions cost twice a parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Span

if TYPE_CHECKING:
    import libcst as cst

    from smotelint.flow.lower import Sites


class Locator:
    """Finds the place of a site; the positions of a cell are computed when the first of its sites is asked for."""

    def __init__(
        self, path: str, sites: Sites, modules: list[cst.Module | None], numbers: list[int | None]
    ) -> None:
        self._path = path
        self._sites = sites
        self._modules = modules
        self._numbers = numbers
        self._positions: dict[int, dict[cst.CSTNode, cst.metadata.CodeRange]] = {}

    @property
    def cells(self) -> tuple[int, ...]:
        """Cells whose positions were asked for."""
        return tuple(self._positions)

    def fresh(self) -> Locator:
        """The same, with nothing computed yet."""
        return Locator(self._path, self._sites, self._modules, self._numbers)

    def __call__(self, site: int) -> Span:
        """The span of a site; columns are 1-based code points, the end is exclusive."""
        cell, node = self._sites[site]
        place = self.resolve(cell)[node]
        return Span(
            self._path,
            place.start.line,
            place.start.column + 1,
            place.end.line,
            place.end.column + 1,
            self._numbers[cell],
        )

    def resolve(self, cell: int) -> dict[cst.CSTNode, cst.metadata.CodeRange]:
        """The positions of all nodes of a cell."""
        known = self._positions.get(cell)
        if known is None:
            from libcst.metadata import MetadataWrapper, PositionProvider

            module = self._modules[cell]
            assert module is not None
            # Nodes of a parsed tree are distinct objects, so no copy is needed.
            wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
            known = self._positions[cell] = dict(wrapper.resolve(PositionProvider))
        return known
