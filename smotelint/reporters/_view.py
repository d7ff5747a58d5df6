"""The part of a source line that a terminal has room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.reporters._text import layout

if TYPE_CHECKING:
    from collections.abc import Sequence

ELLIPSIS = "..."
CONTEXT = 4  # columns kept on either side of the spans when a line is cut


@dataclass(frozen=True, slots=True)
class View:
    """A line as it is shown, and where its characters went; columns count from 0."""

    text: str
    offsets: list[int]
    """Column of each character, and of the end, in the whole line."""
    left: int
    """Columns cut off before it."""
    shift: int
    """Columns of the ellipsis that stands for them."""
    width: int
    """Columns of the text."""
    tail: int
    """Columns of the ellipsis at its end."""

    def column(self, index: int) -> int:
        """Where a character stands: at the ellipsis if it is cut off."""
        column = self.offsets[min(index, len(self.offsets) - 1)]
        return 0 if column < self.left else min(column - self.left + self.shift, self.width)

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """First and past-the-end column of some characters; at least one column wide."""
        first, last = self.column(start), self.column(end)
        if self.tail and first >= self.width - self.tail:
            first, last = self.width - self.tail, self.width
        return first, max(last, first + 1)


def cut(line: str, focus: Sequence[tuple[int, int]], room: int) -> View:
    """The line, cut to some columns such that the characters in focus, each from and to, stay in sight.

    Where they are too far apart for that, those named first stay.
    """
    shown, offsets = layout(line)
    total = offsets[-1]
    if total <= room:
        return View("".join(shown), offsets, 0, 0, total, 0)
    left = _left(focus, offsets, room)
    shift = len(ELLIPSIS) if left else 0
    right = left + room - shift
    tail = len(ELLIPSIS) if right < total else 0
    kept = [
        index
        for index in range(len(shown))
        if left <= offsets[index] and offsets[index + 1] <= right - tail
    ] or [0]  # fmt: skip
    text = "".join(shown[index] for index in kept)
    begin, end = offsets[kept[0]], offsets[kept[-1] + 1]
    width = shift + end - begin + tail
    return View(ELLIPSIS[:shift] + text + ELLIPSIS[:tail], offsets, begin, shift, width, tail)


def _left(focus: Sequence[tuple[int, int]], offsets: Sequence[int], room: int) -> int:
    """Columns to cut off before: none, if what is in focus stands early enough in the line."""
    stretches = [(offsets[start], offsets[min(end, len(offsets) - 1)]) for start, end in focus]
    if not stretches:
        return 0
    first, last = min(first for first, _ in stretches), max(last for _, last in stretches)
    inner = room - 2 * len(ELLIPSIS)
    if last - first > inner:
        first, last = stretches[0]
    if last <= room - len(ELLIPSIS):
        return 0
    return max(0, min(first - CONTEXT, min(last + CONTEXT, offsets[-1]) - inner))
