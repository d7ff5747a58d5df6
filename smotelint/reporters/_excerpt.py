"""A piece of source with its spans marked and labelled.

     9 |   X_res, y_res = SMOTE(
       |  ________________-
    10 | |     k_neighbors=3,
    11 | | ).fit_resample(X, y)
       | |____________________- resampled here, on all rows
    ...
    40 |   X_train, X_test = train_test_split(X_res)
       |                     ^^^^^^^^^^^^^^^^ ----- all rows
       |                     |
       |                     split here, after resampling

A span within one line is underlined. One over several lines has a bar beside them, in a margin that is one column
for each such span that is open at once. Labels stand after the last underline, or hang below their own. All that is
here counts columns of the terminal from 0; only a `Span` counts code points from 1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from smotelint.reporters._canvas import Row
from smotelint.reporters._text import WIDTH_MIN, columns, plain
from smotelint.reporters._view import ELLIPSIS, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smotelint.diagnostic import Span
    from smotelint.reporters._view import View

WIDTH = 140  # columns of a line of source where no terminal sets a limit
LINES_MAX = 6  # of a span that is shown whole; a longer one is shown by its first two lines and its last
PRIMARY, RELATED = "^", "-"
"""Pens: of the finding's own span, and of the others."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span fitted to the text that is at hand."""

    line: int
    start: int
    """Index of its first character in that line."""
    end_line: int
    end: int
    label: str
    style: str
    pen: str
    level: int = 0
    """Column of its bar, if it has one."""

    @property
    def has_bar(self) -> bool:
        """Whether it covers several lines."""
        return self.end_line > self.line


@dataclass(frozen=True, slots=True)
class Frame:
    """What all rows of an excerpt share."""

    gutter: int
    """Columns of the line numbers."""
    margin: int
    """Columns of the bars."""
    width: int
    """Columns of the terminal, or 0."""

    @property
    def edge(self) -> int:
        """First column after `12 | `."""
        return self.gutter + 3

    @property
    def base(self) -> int:
        """First column of the source."""
        return self.edge + self.margin

    def fits(self, column: int, label: str) -> bool:
        """Whether a label from that column on stays within the terminal."""
        return not self.width or column + columns(label) <= self.width


def fit(span: Span, lines: Sequence[str], style: str, pen: str) -> Mark:
    """The span as a mark, cut to the lines that there are: a parser may point past the end of a line or file."""
    line, start = _inside(lines, span.line, span.column)
    end_line, end = max(_inside(lines, span.end_line, span.end_column), (line, start))
    if end_line > line and end == 0:
        # The end of the line before, for a reader.
        end_line -= 1
        end = max(len(_bare(lines[end_line - 1])), start if end_line == line else 0)
    return Mark(line, start, end_line, end, plain(span.label), style, pen)


def _inside(lines: Sequence[str], line: int, column: int) -> tuple[int, int]:
    if line > len(lines):
        return len(lines), len(_bare(lines[-1]))
    line = max(line, 1)
    return line, min(max(column - 1, 0), len(_bare(lines[line - 1])))


def _bare(line: str) -> str:
    return line.rstrip("\r\n")


def draw(lines: Sequence[str], marks: Sequence[Mark], gutter: int, width: int) -> Iterator[Row]:
    """The rows of an excerpt, without the empty ones before and after it."""
    marks = _with_levels(marks)
    frame = Frame(gutter, max((mark.level + 2 for mark in marks if mark.has_bar), default=0), width)
    before = 0
    for number in _pick(marks):
        if before and number > before + 1:
            yield _gap(frame, [mark for mark in marks if mark.line < number <= mark.end_line])
        before = number
        yield from _line(frame, number, _bare(lines[number - 1]), marks)


def _with_levels(marks: Iterable[Mark]) -> list[Mark]:
    """Give each span over several lines the leftmost free column, outer ones first."""
    placed: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.line, -mark.end_line)):
        taken = {other.level for other in placed if other.has_bar and other.end_line >= mark.line}
        level = next(level for level in range(len(placed) + 1) if level not in taken)
        placed.append(replace(mark, level=level))
    return placed


def _pick(marks: Sequence[Mark]) -> list[int]:
    """The numbers of the lines to show; a gap of one line is not worth an ellipsis."""
    chosen: set[int] = set()
    for mark in marks:
        if mark.end_line - mark.line < LINES_MAX:
            chosen.update(range(mark.line, mark.end_line + 1))
        else:
            chosen.update((mark.line, mark.line + 1, mark.end_line))
    chosen.update(number + 1 for number in tuple(chosen) if number + 2 in chosen)
    return sorted(chosen)


def _gap(frame: Frame, passing: Sequence[Mark]) -> Row:
    """The row that stands for lines left out."""
    row = Row()
    row.put(0, ELLIPSIS, "frame")
    for mark in passing:
        row.put(frame.edge + mark.level, "|", mark.style)
    return row


def _line(frame: Frame, number: int, text: str, marks: Sequence[Mark]) -> Iterator[Row]:
    """A source line, then the spans within it, then those that begin here, then those that end here."""
    here = [mark for mark in marks if mark.line == number and not mark.has_bar]
    opening = [mark for mark in marks if mark.line == number and mark.has_bar]
    closing = [mark for mark in marks if mark.end_line == number and mark.has_bar]
    # A span from the first word of the line on needs no row to show where it begins.
    slashed = [mark for mark in opening if not text[: mark.start].strip()]
    bars = [mark for mark in marks if mark.line < number <= mark.end_line]

    room = max((frame.width or WIDTH) - frame.base, WIDTH_MIN)
    view = cut(text, _focus(here, opening, closing), room)
    row = _framed(frame, bars, str(number))
    for mark in slashed:
        row.put(frame.edge + mark.level, "/", mark.style)
    row.put(frame.base, view.text)
    yield row

    bars += slashed
    if here:
        yield from _underline(frame, here, view, bars)
    for mark in opening:
        if mark not in slashed:
            yield _hook(frame, mark, view.stretch(mark.start, mark.start + 1)[0], bars)
            bars.append(mark)
    for mark in sorted(closing, key=lambda mark: -mark.level):
        row = _hook(frame, mark, view.stretch(max(mark.end - 1, 0), mark.end)[1] - 1, bars)
        row.put(row.width, f" {mark.label}" * bool(mark.label), mark.style)
        yield row
        bars.remove(mark)


def _focus(here: Sequence[Mark], opening: Sequence[Mark], closing: Sequence[Mark]) -> list[tuple[int, int]]:
    """The characters that a cut should leave in sight, the finding's own first."""
    parts = [(mark, mark.start, mark.end) for mark in here]
    parts += [(mark, mark.start, mark.start + 1) for mark in opening]
    parts += [(mark, max(mark.end - 1, 0), mark.end) for mark in closing]
    parts.sort(key=lambda part: part[0].pen != PRIMARY)
    return [(start, end) for _, start, end in parts]


def _framed(frame: Frame, bars: Iterable[Mark], number: str = "") -> Row:
    """A row with its number and the bars that pass through it."""
    row = Row()
    row.put(0, f"{number:>{frame.gutter}} |", "frame")
    for mark in bars:
        row.put(frame.edge + mark.level, "|", mark.style)
    return row


def _hook(frame: Frame, mark: Mark, column: int, bars: Iterable[Mark]) -> Row:
    """The row that joins the bar of a span to the character where it begins or ends: `|____^`."""
    row = _framed(frame, ())
    tip, first = frame.base + column, frame.edge + mark.level + 1
    row.put(first, "_" * (tip - first), mark.style)
    for other in bars:
        row.put(frame.edge + other.level, "|", other.style)
    row.put(tip, mark.pen, mark.style)
    return row


def _underline(frame: Frame, here: Sequence[Mark], view: View, bars: Sequence[Mark]) -> Iterator[Row]:
    """The row of underlines, and the labels that hang below them."""
    placed = []
    for mark in here:
        first, last = view.stretch(mark.start, mark.end)
        placed.append(_Placed(frame.base + first, frame.base + last, mark))
    row = _framed(frame, bars)
    # The shorter over the longer, the finding's own over an equal one.
    for item in sorted(placed, key=lambda item: (item.first - item.last, item.mark.pen == PRIMARY)):
        row.put(item.first, item.mark.pen * (item.last - item.first), item.mark.style)
    # From the right; of two that begin together the finding's own comes last and is read last.
    hanging = sorted((item for item in placed if item.mark.label), key=lambda item: -item.first)
    if hanging and hanging[0].last == row.width and frame.fits(row.width + 1, hanging[0].mark.label):
        row.put(row.width, f" {hanging[0].mark.label}", hanging[0].mark.style)
        hanging.pop(0)
    yield row
    if hanging and len(placed) > 1:
        yield _pillars(frame, hanging, bars)
    while hanging:
        item = hanging.pop(0)
        left = [other for other in hanging if other.first < item.first]
        row = _pillars(frame, left, bars)
        row.put(_pull(frame, item, least=max(row.width + 1, frame.base)), item.mark.label, item.mark.style)
        yield row


@dataclass(frozen=True, slots=True)
class _Placed:
    """An underline: first and past-the-end column of the row."""

    first: int
    last: int
    mark: Mark


def _pillars(frame: Frame, placed: Iterable[_Placed], bars: Iterable[Mark]) -> Row:
    """The row of strokes that lead from underlines down to their labels."""
    row = _framed(frame, bars)
    for item in placed:
        row.put(item.first, "|", item.mark.style)
    return row


def _pull(frame: Frame, item: _Placed, least: int) -> int:
    """Where a hanging label begins: below its underline, or farther left if it would pass the terminal's edge."""
    if frame.fits(item.first, item.mark.label):
        return item.first
    return max(min(item.first, frame.width - columns(item.mark.label)), least)
