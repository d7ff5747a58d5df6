r"""Logical lines of Python text, read tolerantly: the text may be broken, or not be Python at all.

A logical line is a statement's worth of physical lines: brackets, triple quotes and backslashes join them.
`"x = f(\n  1)  # why\n"` is one logical line with one comment. Blank lines and lines with a comment alone
are logical lines too, so that the lines of a text add up to the text. An unclosed bracket costs the lines up
to the next one that can only be a statement, not the rest of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_RESCANS = 20  # scans to the end of the text for a bracket that never closes; each costs the whole text
MAX_FIELD_DEPTH = 20  # strings within fields of f-strings; recursion here is one frame per level
MAX_FIELD_SCAN = 2_000  # characters in which the end of an f-string that seems cut in a field is looked for

_TAB = 8  # a tab moves to the next multiple of this, as in CPython's tokenizer
_BREAK = re.compile(r"#[^\n]*|\"\"\"|'''|[\"'()\[\]{}\n]|\\\n")
_MARGIN = re.compile(r"[ \t\f]*")
_FORMATTED = frozenset({"f", "fr", "rf", "t", "tr", "rt"})
_PREFIX = re.compile(r"(?<!\w)[A-Za-z]{1,3}$")
_SINGLE_REST = {
    quote: re.compile(rf"[^{quote}\\\n]*(?:\\[\s\S][^{quote}\\\n]*)*") for quote in ("'", '"')
}  # up to the closing quote or the end of the line
_FIELD_BREAK = re.compile(r"\\[\s\S]|\"\"\"|'''|[\"'()\[\]{}]")
_STATEMENT = re.compile(
    r"[ \t]*(?:(?:class|def|del|global|import|nonlocal|raise|return|while|with|assert)[ \t]+[\w('\"*\[{]"
    r"|(?:pass|break|continue)[ \t]*(?:\n|$|#)|(?:try|finally)[ \t]*:|async[ \t]+def\b|from[ \t]+[\w.]+[ \t]+import\b)"
)  # what cannot stand at the start of a line within brackets
_LIKELY_STATEMENT = re.compile(
    r"(?:[A-Za-z_][\w.]*(?:\[[^\]\n]*\])?(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*[ \t]+=[ \t]|(?:if|for|print|from|@)\b"
    r"|[A-Za-z_][\w.]*\([^\n]*\)[ \t]*$)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class LogicalLine:
    """One logical line of a text."""

    start: int
    """Offset of its first character, indentation included."""
    end: int
    """Offset behind its last character, newline included."""
    first: int
    """Number of its first physical line, from 1."""
    last: int
    """Number of its last physical line."""
    margin: str
    """Its indentation as written."""
    comments: tuple[tuple[int, int], ...] = ()
    """Offsets of its comments."""
    brackets: int = 0
    """How deep brackets are nested in it."""
    problem: str = ""
    """What is never closed, in words for a person; empty when all is."""

    @property
    def indent(self) -> int:
        """Width of the indentation, tabs to the next multiple of eight."""
        return indent_width(self.margin)

    def is_blank(self, text: str) -> bool:
        """Whether it holds no code: nothing, or one comment."""
        code = self.start + len(self.margin)
        return code >= self.end or text[code] in "#\n"


def indent_width(margin: str) -> int:
    r"""Column that a margin of spaces, tabs and form feeds reaches: `"\t "` -> 9."""
    width = 0
    for char in margin:
        if char == "\t":
            width += _TAB - width % _TAB
        elif char == "\f":
            width = 0
        else:
            width += 1
    return width


def logical_lines(text: str) -> Iterator[LogicalLine]:
    r"""Divide a text with `\n` newlines into logical lines; together they cover it."""
    scanner = Scanner(text)
    while (line := scanner.read()) is not None:
        yield line


class Scanner:
    """A place in a text, and how often a search for a closing bracket has failed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.number = 1
        self._rescans = 0

    def read(self) -> LogicalLine | None:
        """Take the next logical line; None at the end of the text."""
        if self.position >= len(self.text):
            return None
        line = self._scan()
        self.position = line.end
        self.number = line.last + 1
        return line

    def peek_physical(self) -> str | None:
        """The next physical line with its newline; None at the end of the text."""
        return self.text[self.position : line_end(self.text, self.position)] or None

    def skip_physical(self) -> tuple[int, int]:
        """Take the next physical line and those it continues with a backslash; their offsets."""
        start = self.position
        end = line_end(self.text, start)
        self.number += 1
        while self.text.endswith("\\\n", start, end) and end < len(self.text):
            end = line_end(self.text, end)
            self.number += 1
        self.position = end
        return start, end

    def _scan(self) -> LogicalLine:
        text, start = self.text, self.position
        margin = _MARGIN.match(text, start)
        assert margin is not None
        comments: list[tuple[int, int]] = []
        depth = deepest = 0
        problem = ""
        position = margin.end()
        while (found := _BREAK.search(text, position)) is not None:
            token, position = found.group(), found.end()
            if token == "\n":
                if depth == 0:
                    return self._line(position, margin.group(), comments, deepest, problem)
                if _STATEMENT.match(text, position):
                    return self._line(
                        position, margin.group(), comments, deepest, "a bracket is never closed"
                    )
            elif token[0] == "#":
                comments.append(found.span())
            elif token[0] in "\"'":
                position, is_closed = string_end(text, found.start(), token)
                if not is_closed:
                    problem = problem or "a string is never closed"
            elif token in "([{":
                depth += 1
                deepest = max(deepest, depth)
            elif token in ")]}":
                depth = max(0, depth - 1)
        if depth == 0:
            return self._line(len(text), margin.group(), comments, deepest, problem)
        end = self._statement_after(start, margin.group())
        kept = [comment for comment in comments if comment[1] <= end]
        return self._line(end, margin.group(), kept, deepest, problem or "a bracket is never closed")

    def _line(
        self, end: int, margin: str, comments: list[tuple[int, int]], brackets: int, problem: str
    ) -> LogicalLine:
        text, start = self.text, self.position
        newlines = text.count("\n", start, end) - (end > start and text[end - 1] == "\n")
        return LogicalLine(
            start, end, self.number, self.number + newlines, margin, tuple(comments), brackets, problem
        )

    def _statement_after(self, start: int, margin: str) -> int:
        """Where the line with a bracket that never closes is cut: before the next likely statement."""
        text = self.text
        self._rescans += 1
        end = line_end(text, start)
        if self._rescans > MAX_RESCANS:
            return end
        width = indent_width(margin)
        while end < len(text):
            found = _MARGIN.match(text, end)
            assert found is not None
            if indent_width(found.group()) <= width and _LIKELY_STATEMENT.match(text, found.end()):
                return end
            end = line_end(text, end)
        return end


def line_end(text: str, position: int) -> int:
    """Offset behind the newline that ends the physical line at `position`."""
    newline = text.find("\n", position)
    return len(text) if newline < 0 else newline + 1


def string_end(text: str, start: int, quote: str) -> tuple[int, bool]:
    """Where the string with its opening quote at `start` ends, and whether it is closed.

    An unclosed one ends with its line, or, if triple-quoted, with the text.
    """
    end, is_closed = _plain_end(text, start, quote)
    if _may_hold_its_quotes(text, start, end, quote):
        nested = _formatted_end(text, start, quote, min(len(text), end + MAX_FIELD_SCAN), 0)
        if nested is not None:
            return nested, True
    return end, is_closed


def _may_hold_its_quotes(text: str, start: int, end: int, quote: str) -> bool:
    """Whether a string looks cut in a field: since Python 3.12 `f"{x["a"]}"` is one string."""
    if not is_formatted(text, start):
        return False
    body = text[start + len(quote) : end]
    return body.count("{") != body.count("}")


def is_formatted(text: str, start: int) -> bool:
    """Whether the opening quote at `start` has the prefix of an f-string or a t-string."""
    prefix = _PREFIX.search(text, max(0, start - 4), start)
    return prefix is not None and prefix.group().lower() in _FORMATTED


def _plain_end(text: str, start: int, quote: str) -> tuple[int, bool]:
    position = start + len(quote)
    if len(quote) == 1:
        rest = _SINGLE_REST[quote].match(text, position)
        assert rest is not None
        is_closed = text.startswith(quote, rest.end())
        return rest.end() + is_closed, is_closed
    while (found := text.find(quote, position)) >= 0:
        backslashes = found
        while text[backslashes - 1] == "\\":
            backslashes -= 1
        if (found - backslashes) % 2 == 0:
            return found + 3, True
        position = found + 1
    return len(text), False


def _formatted_end(text: str, start: int, quote: str, limit: int, depth: int) -> int | None:
    """End of an f-string whose fields may hold its own quotes; None if it has none before `limit`."""
    brackets = 0
    position = start + len(quote)
    while (found := _FIELD_BREAK.search(text, position, limit)) is not None:
        token, position = found.group(), found.end()
        if brackets == 0 and token.startswith(quote):
            return found.start() + len(quote)
        if brackets == 0 and token == "{":
            is_escaped = text.startswith("{", position)
            position += is_escaped
            brackets += not is_escaped
        elif brackets and token[0] in "\"'":
            end, is_closed = _plain_end(text, found.start(), token)
            inner: int | None = end if is_closed else None
            if _may_hold_its_quotes(text, found.start(), end, token):
                is_allowed = depth < MAX_FIELD_DEPTH
                inner = _formatted_end(text, found.start(), token, limit, depth + 1) if is_allowed else None
            if inner is None:  # a text that fails once is not tried again from the string after it
                return None
            position = inner
        elif brackets and token in "([{":
            brackets += 1
        elif brackets and token in ")]}":
            brackets -= 1
    return None
