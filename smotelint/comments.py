r"""Comments that speak to smotelint, read from the comments of a cell and never from its strings.

    model.fit(X)  # smotelint: ignore[SMT101, full-balance] the test rows come from another file
    # smotelint: ignore[resample-before-cv]     (alone on its line: the next logical line)
    # smotelint: file-ignore[SMT4]
    model.fit(X)  # noqa: E501, SMT101

Each becomes an `Ignore`: which lines it covers, which rules it names, and what is wrong with it, if anything is. A
comment may hold several, each from a `#` of its own. The grammar of `noqa` is that of flake8.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.diagnostic import Span
from smotelint.flow.remarks import Form, Ignore, Word
from smotelint.lines import logical_lines
from smotelint.options import suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from smotelint.lines import LogicalLine
    from smotelint.source import Cell, Source

CELL_TAG = "smotelint-ignore"
FORMS = {"ignore": Form.LINE, "file-ignore": Form.FILE}
FOREIGN = frozenset(
    {"disable", "disable-file", "disable-line", "disable-next-line", "enable", "ignore-file", "ignore-next-line",
     "no-lint", "nolint", "noqa", "nosec", "off", "on", "skip", "skip-file"}
)  # fmt: skip
"""What other linters say where smotelint says `ignore`."""

_PIECE = re.compile(r"(?<=\s)#(?=\s*[A-Za-z])")
"""Where another comment begins within a comment: `# why  # noqa`, but not `# see issue #12`."""
_OWN = re.compile(r"#\s*smotelint\b\s*(?P<colon>:)?\s*(?P<verb>[A-Za-z][\w-]*)?", re.IGNORECASE)
_LIST = re.compile(r"\s*\[(?P<words>[^\[\]]*)(?P<end>\]?)")
_LIKE_LIST = re.compile(r"\s*(?:[:=(]\s*)?(?P<word>[A-Za-z][\w-]*)?")
_WORD = re.compile(r"[^\s,]+")
_NOQA = re.compile(r"#\s*noqa\b(?::\s?(?P<codes>[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*))?", re.IGNORECASE)
_CODE = re.compile(r"SMT\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a comment stands: the logical line, and how offsets become spans."""

    path: str
    cell: Cell
    line: LogicalLine
    covered: tuple[int, int]
    """The lines that it covers."""

    def span(self, start: int, end: int) -> Span:
        """From offsets in the code of the cell."""
        (line, column), (end_line, end_column) = self._position(start), self._position(end)
        return Span(self.path, line, column, end_line, end_column, self.cell.number)

    def _position(self, offset: int) -> tuple[int, int]:
        code = self.cell.code
        start = self.line.start
        line = self.line.first + code.count("\n", start, offset) - code.count("\n", offset, start)
        return line, offset - (code.rfind("\n", 0, offset) + 1) + 1


def find_ignores(source: Source, is_rule: Callable[[str], bool], names: tuple[str, ...]) -> list[Ignore]:
    """Every comment and cell tag that silences, or tries to, in the order of the source.

    `is_rule` says whether a word names rules; `names` are the words that a misspelled one may mean.
    """
    found: list[Ignore] = []
    for cell in filter(may_hold_ignores, source.cells):
        if CELL_TAG in cell.tags:
            top = Span(source.path, 1, 1, 1, 1 + len(cell.text.partition("\n")[0]), cell.number)
            found.append(Ignore(Form.CELL, top, top, 1, cell.text.count("\n") + 1))
        found += _Reader(is_rule, names).read(source.path, cell)
    return found


def may_hold_ignores(cell: Cell) -> bool:
    """A quick look: most cells hold none."""
    lowered = cell.code.lower()
    return "smotelint" in lowered or "noqa" in lowered or CELL_TAG in cell.tags


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the comments of a cell, with the names of the rules at hand."""

    is_rule: Callable[[str], bool]
    names: tuple[str, ...]

    def read(self, path: str, cell: Cell) -> Iterator[Ignore]:
        """The ignores of the cell, in order."""
        lines = list(logical_lines(cell.code))
        following = (0, -1)  # nothing: no line comes after the last
        covered: list[tuple[int, int]] = []
        for line in reversed(lines):
            own = (line.first, line.last)
            is_alone = line.is_blank(cell.code)
            covered.append(following if is_alone else own)
            following = following if is_alone else own
        for line, lines_covered in zip(lines, reversed(covered), strict=True):
            for start, end in line.comments:
                yield from self._read_comment(_Place(path, cell, line, lines_covered), start, end)

    def _read_comment(self, place: _Place, start: int, end: int) -> Iterator[Ignore]:
        code = place.cell.code
        starts = [start, *(piece.start() for piece in _PIECE.finditer(code, start + 1, end))]
        for piece, stop in zip(starts, [*starts[1:], end], strict=True):
            rest = code[piece:stop].rstrip()
            own = _OWN.match(rest)
            ignore = self._read_own(place, piece, rest, own) if own else self._read_noqa(place, piece, rest)
            if ignore is not None:
                yield ignore

    def _read_own(self, place: _Place, start: int, text: str, own: re.Match[str]) -> Ignore | None:
        """The comment from its `#`, told by its first words; None where it is prose about smotelint."""
        verb = (own["verb"] or "").lower()
        listed = _LIST.match(text, own.end())
        whole = place.span(start, start + len(text))
        removal = _removal(place, start, start + len(text))
        form = FORMS.get(verb)
        first, last = (1, 0) if form is Form.FILE else place.covered

        def make(problem: str = "", words: tuple[Word, ...] = ()) -> Ignore:
            return Ignore(form or Form.LINE, whole, removal, first, last, words, problem)

        if not own["colon"]:
            return make("a colon is missing after `smotelint`") if form and listed else None
        if form is None:
            near = suggest(verb, FORMS) or (" (did you mean `ignore`?)" if verb in FOREIGN else "")
            said = f"`{verb}` is no directive{near}" if verb else "`ignore` is missing before the bracket"
            return make(said) if near or listed else None
        if listed is None:
            like = _LIKE_LIST.match(text, own.end())
            word = like["word"] if like else None
            if word and (_CODE.fullmatch(word) or self.is_rule(word)):
                return make(f"rules are named in brackets: `{verb}[{word}]`")
            return make()
        if not listed["end"]:
            return make("the bracket is never closed")
        words = tuple(
            self._make_word(place, start + word.start(), word.group())
            for word in _WORD.finditer(text, *listed.span("words"))
        )
        return make(words=words) if words else make("it names no rule: the brackets are empty")

    def _read_noqa(self, place: _Place, start: int, text: str) -> Ignore | None:
        noqa = _NOQA.match(text)
        if noqa is None or place.line.is_blank(place.cell.code):
            return None
        words = tuple(
            self._make_word(place, start + word.start(), word.group(), is_foreign=not _CODE.fullmatch(word.group()))
            for word in (_WORD.finditer(text, *noqa.span("codes")) if noqa["codes"] else ())
        )  # fmt: skip
        whole = place.span(start, start + noqa.end())
        return Ignore(Form.NOQA, whole, _removal(place, start, start + len(text)), *place.covered, words)

    def _make_word(self, place: _Place, start: int, text: str, *, is_foreign: bool = False) -> Word:
        is_known = not is_foreign and self.is_rule(text)
        near = (
            "" if is_foreign or is_known else suggest(text.upper(), self.names) or suggest(text, self.names)
        )
        return Word(text, place.span(start, start + len(text)), is_known, is_foreign, near)


def _removal(place: _Place, start: int, end: int) -> Span:
    """What goes when the comment goes: the blanks before it, and its whole line where nothing else is on it."""
    code = place.cell.code
    before = code.rfind("\n", 0, start) + 1
    newline = code.find("\n", end)
    after = len(code) if newline < 0 else newline
    if not code[before:start].strip() and not code[end:after].strip():
        # The last line takes the newline before it along, so that the text ends as it did.
        return place.span(before, after + 1) if newline >= 0 else place.span(max(before - 1, 0), after)
    if not code[before:start].strip():  # another comment follows: it moves to the place of this one
        return place.span(start, end + len(code[end:after]) - len(code[end:after].lstrip()))
    return place.span(start - (len(code[before:start]) - len(code[before:start].rstrip())), end)
