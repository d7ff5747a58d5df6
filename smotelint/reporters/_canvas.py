"""Rows of a terminal picture, drawn piece by piece, each piece in a style."""

from __future__ import annotations

from itertools import groupby

from smotelint.reporters._text import glyph

SGR = {
    "": "",
    "bold": "1",
    "error": "1;91",
    "warning": "1;93",
    "info": "1;96",
    "related": "1;94",
    "frame": "1;94",
    "help": "1;92",
    "passed": "1;92",
}
"""Styles, and the codes that terminals know them by: bright variants, since plain blue is hard to read on black."""


def paint(text: str, style: str, color: bool) -> str:
    """The text in a style, where there is colour."""
    return f"\x1b[{SGR[style]}m{text}\x1b[0m" if color and style and text else text


def link(text: str, url: str) -> str:
    """The text as a hyperlink of the terminal (OSC 8)."""
    return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\"


class Row:
    """One row; pieces may come in any order, a later one covers an earlier."""

    def __init__(self) -> None:
        self._cells: list[tuple[str, str]] = []

    @property
    def width(self) -> int:
        """Columns written so far."""
        return len(self._cells)

    def put(self, column: int, text: str, style: str = "") -> None:
        """Write printable text from a column on, counted from 0; a wide character fills two cells."""
        for char in text:
            width = glyph(char)[1]
            if not width:
                self._join(column - 1, char)
                continue
            self._cells += [(" ", "")] * (column + width - len(self._cells))
            self._cells[column] = (char, style)
            self._cells[column + 1 : column + width] = [("", style)] * (width - 1)
            column += width

    def _join(self, column: int, char: str) -> None:
        """Add a combining character to what stands before it."""
        while column >= 0 and column < len(self._cells) and not self._cells[column][0]:
            column -= 1
        if 0 <= column < len(self._cells):
            text, style = self._cells[column]
            self._cells[column] = (text + char, style)

    def render(self, color: bool) -> str:
        """The row as text, without blanks at its end."""
        cells = list(self._cells)
        while cells and cells[-1][0] == " ":
            cells.pop()
        runs = groupby(cells, key=lambda cell: cell[1])
        return "".join(paint("".join(text for text, _ in run), style, color) for style, run in runs)
