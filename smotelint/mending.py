"""Makes a text parse by blanking as little of it as possible, lines and columns unmoved.

The text is divided into blocks (a statement with its body and its further clauses). Blocks that fail together are
halved until one is left; of that one the bodies are mended first, then its headers. A header that cannot be read is
replaced by one of its kind, so that its body is kept: `def f(a, (b, c)):` -> `def f(*_):`. What stands for an unknown
expression is `_`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.lines import indent_width, logical_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from smotelint.lines import LogicalLine

MAX_PROBLEMS = 100  # of one cell; then the rest is not Python, and trying on costs more than it finds
MAX_TRIALS = 3_000  # calls of the parser for one cell
MAX_EFFORT = 40  # times the length of the text that the parser may read, and as many thousand characters

NO_COLON = "a colon is missing at the end of this line"
NO_PARSE = "this does not parse"
UNEXPECTED_INDENT = "this is indented unexpectedly"

_TRY = re.compile(r"try\b")
_HANDLER = re.compile(r"(?:except|finally)\b")
_MATCH = re.compile(r"match\b")
_CLAUSE = re.compile(r"(?:elif|else|except|finally)\b")
_CONTEXTS = (
    (re.compile(r"(?:elif|else)\b"), "if _:\n pass\n", ""),
    (re.compile(r"(?:except|finally)\b"), "try:\n pass\n", ""),
    (re.compile(r"try\b"), "", "finally:\n pass\n"),
    (re.compile(r"case\b"), "match _:\n ", ""),
    (re.compile(r"@"), "", "def _():\n pass\n"),
)  # what a line needs before and behind it to be tried alone
_STUBS = (
    (re.compile(r"(?:async[ \t]+)?def[ \t]+(\w+)"), "def {}(*_):"),
    (re.compile(r"class[ \t]+(\w+)"), "class {}:"),
    (re.compile(r"(?:async[ \t]+)?(for)\b"), "for _ in _:"),
    (re.compile(r"(?:async[ \t]+)?(with)\b"), "with _:"),
    (re.compile(r"(while|elif|match|case)\b"), "{} _:"),
    (re.compile(r"(else|try|finally|except)\b"), "{}:"),
    (re.compile(r"(if)\b"), "if _:"),
)  # a header that cannot be read -> one of its kind
_PRINT = re.compile(r"(^|[;:])([ \t]*)(print|exec)\b([ \t]*)(?=[\w\"'`\[{~+-])")
_OPENS = re.compile(
    r"(?:async[ \t]+)?(?:class|def|elif|else|except|finally|for|if|try|while|with)\b|(?:match|case)[ \t]+[^\s=.(,\[]"
)  # how a header begins
_OLD_EXCEPT = re.compile(r"(?<=[\w)\]])[ \t]*,[ \t]*\w+[ \t]*(?=:)")
_OLD_RAISE = re.compile(r"(raise[ \t]+[\w.]+)[ \t]*,[^\n]*")
_OLD_TOKENS = (
    (re.compile(r"<>"), "!="),
    (re.compile(r"\b(\d+)[lL]\b"), r"\1 "),
    (re.compile(r"\b(0[xX][\da-fA-F]+)[lL]\b"), r"\1 "),
    (re.compile(r"(?<![\w.])0(?=\d+\b(?!\.))"), " "),
    (re.compile(r"\b[uU]([rR])(?=[\"'])"), r" \1"),
)  # Python 2 -> Python 3 of the same width


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A piece of text that is not analysed; 1-based, columns in code points, end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
    message: str


def describe_problem(text: str, line: LogicalLine, message: str) -> SyntaxProblem:
    """A problem at the first physical line of a logical one."""
    start = line.start + len(line.margin)
    first = text[start : line.end].split("\n", 1)[0].rstrip()
    column = len(line.margin) + 1
    return SyntaxProblem(line.first, column, line.first, column + max(1, len(first)), message)


def stub_for(code: str) -> str:
    """What stands for a statement that cannot be read: a header of its kind, or `pass`.

    `"def f(a, (b, c)):"` -> `"def f(*_):"`, `"else: x y"` -> `"else: pass"`, `"x y"` -> `"pass"`
    """
    if not _OPENS.match(code):
        return "if _:" if code.endswith(":") else "pass"
    for pattern, template in _STUBS:
        found = pattern.match(code)
        if found is not None:
            return template.format(found[1]) + ("" if code.endswith(":") else " pass")
    return "if _:" if code.endswith(":") else "pass"


class Mender:
    """A text in the course of being mended: its logical lines, what stands for each, and what was wrong."""

    def __init__(self, text: str, parses: Callable[[str], bool]) -> None:
        self._text = text
        self._parses = parses
        self._lines = list(logical_lines(text))
        self._drafts = [text[line.start : line.end] for line in self._lines]
        self._trials = MAX_TRIALS
        self._effort = MAX_EFFORT * (len(text) + 1000)
        self._new: list[tuple[int, str]] = []  # logical line, what is wrong with it
        self._old: list[tuple[int, str]] = []  # the same, where it is Python 2 and was read as such
        self._gave_up = False

    def mend(self) -> str:
        """The mended text; as many lines as before."""
        self._mend_prints()
        everything = (0, len(self._lines))
        self._align(*everything, "")
        self._mend_range(*everything, "")
        return "".join(self._drafts)

    def problems(self) -> list[SyntaxProblem]:
        """What was wrong, each thing once."""
        words = [*self._new, *self._old]
        return [describe_problem(self._text, self._lines[index], message) for index, message in words]

    # Trying

    @property
    def _is_spent(self) -> bool:
        return self._trials < 0 or self._effort < 0 or len(self._new) >= MAX_PROBLEMS

    def _try(self, text: str) -> bool:
        self._trials -= 1
        self._effort -= len(text)
        return not self._is_spent and self._parses(text)

    def _try_range(self, low: int, high: int, opening: str) -> bool:
        return self._try(opening + "".join(self._drafts[low:high]))

    def _try_alone(self, code: str) -> bool:
        """Whether a statement or header parses with what it needs around it."""
        suite = ""
        if code.endswith(":"):
            suite = " case _:\n  pass\n" if _MATCH.match(code) else "  pass\n"
        for pattern, before, after in _CONTEXTS:
            if pattern.match(code):
                return self._try(f"{before}{code}\n{suite}{after}")
        return self._try(f"{code}\n{suite}")

    # Looking

    def _code_lines(self, low: int, high: int) -> list[int]:
        """Lines that hold code, as they stand now."""
        return [
            index
            for index in range(low, high)
            if (draft := self._drafts[index].lstrip()) and not draft.startswith("#")
        ]

    def _code(self, index: int) -> str:
        """What stands for a line, without margin and closing comment."""
        line = self._lines[index]
        start, end = line.start, line.end
        if self._drafts[index] != self._text[start:end]:
            return self._drafts[index][len(line.margin) :].rstrip()
        for comment_start, comment_end in line.comments:
            if comment_end >= line.end - 1:
                end = comment_start
        return self._text[start + len(line.margin) : end].rstrip()

    def _blocks(self, low: int, high: int) -> list[tuple[int, int]]:
        """Ranges of lines, each a statement with its body, its further clauses and its decorators."""
        starts: list[int] = []
        base = -1
        is_decorated = False
        for index in self._code_lines(low, high):
            indent = self._lines[index].indent
            if 0 <= base < indent:
                continue
            base = indent
            code = self._code(index)
            if not starts or not (is_decorated or _CLAUSE.match(code)):
                starts.append(index)
            is_decorated = code.startswith("@")
        return list(zip(starts, [*starts[1:], high][: len(starts)], strict=True))

    # Mending

    def _report(self, index: int, message: str) -> None:
        if not self._gave_up:
            self._new.append((index, message))

    def _put(self, index: int, code: str) -> None:
        """Let `code` stand for a line, at its margin; its lines are made up with blank ones."""
        line = self._lines[index]
        newlines = self._text.count("\n", line.start, line.end) - code.count("\n")
        self._drafts[index] = (line.margin + code if code else "") + "\n" * newlines

    def _blank(self, low: int, high: int, code: str = "pass") -> None:
        """Let one statement stand for a range, or nothing."""
        for place in self._code_lines(low, high):
            self._put(place, code)
            code = ""

    def _give_up(self, low: int, high: int) -> None:
        places = self._code_lines(low, high)
        if places and not self._gave_up:
            self._new.append((places[0], "too much does not parse here; the rest is not analysed"))
            self._gave_up = True
        self._blank(low, high)

    def _mend_prints(self) -> None:
        """Read `print x` as the expression `x`, and `exec` alike; before all else, as Python 2 is full of them."""
        for index in self._code_lines(0, len(self._lines)):
            if "print" not in self._drafts[index] and "exec" not in self._drafts[index]:
                continue
            code = self._code(index)
            found = _PRINT.search(code)
            if found is None or self._try_alone(code):
                continue
            mended = _PRINT.sub(_read_operand, code)
            if self._try_alone(mended):
                self._put(index, mended)
                self._old.append((index, f"this is a Python 2 `{found[3]}` statement"))

    def _align(self, low: int, high: int, margin: str) -> None:
        """Drop the blocks whose indentation differs from that of their neighbours."""
        for start, end in self._blocks(low, high):
            line = self._lines[start]
            if line.margin.replace("\f", "") != margin.replace("\f", ""):
                is_mixed = line.indent == indent_width(margin)
                self._report(start, "tabs and spaces are mixed" if is_mixed else UNEXPECTED_INDENT)
                self._blank(start, end, "")

    def _mend_range(self, low: int, high: int, opening: str) -> None:
        """Halve the blocks of a range until each part parses behind `opening`."""
        if self._try_range(low, high, opening):
            return
        if self._is_spent:
            self._give_up(low, high)
            return
        blocks = self._blocks(low, high)
        if len(blocks) > 1:
            middle = blocks[len(blocks) // 2][0]
            self._mend_range(low, middle, opening)
            self._mend_range(middle, high, opening)
        elif blocks:
            self._mend_block(*blocks[0], opening)

    def _mend_block(self, low: int, high: int, opening: str) -> None:
        """Mend the bodies of one statement, then its headers; blank it where that does not do."""
        places = self._code_lines(low, high)
        heads = [place for place in places if self._lines[place].indent <= self._lines[low].indent]
        self._complete(heads)
        for head, end in zip(heads, [*heads[1:], high], strict=True):
            self._mend_body(head, end)
            self._mend_header(head)
        if not self._try_range(low, high, opening):
            if self._is_spent:
                self._give_up(low, high)
                return
            if not any(low <= index < high for index, _ in self._new):
                self._report(low, self._lines[low].problem or NO_PARSE)
            self._blank(low, high)

    def _complete(self, heads: list[int]) -> None:
        """Let `if _:` stand for an `else` without its `if`, and for a `try` without handlers."""
        first = self._code(heads[0])
        clause = _CLAUSE.match(first)
        if clause is not None:
            self._report(heads[0], f"this `{clause[0]}` belongs to nothing")
        elif _TRY.match(first) and not any(_HANDLER.match(self._code(head)) for head in heads[1:]):
            self._report(heads[0], "this `try` has neither `except` nor `finally`")
        else:
            return
        self._put(heads[0], "if _:" if first.endswith(":") else "pass")

    def _mend_body(self, head: int, end: int) -> None:
        """Mend what is indented under a header."""
        code = self._code(head)
        places = self._code_lines(head + 1, end)
        if not places:
            if code.endswith(":") and _OPENS.match(code):
                self._put(head, code + " pass")
                self._report(head, "this has no body")
            return
        if not code.endswith(":") and _OPENS.match(code):
            is_whole = self._try_alone(code + ":")
            self._put(head, code + ":" if is_whole else stub_for(code + ":"))
            self._report(head, NO_COLON if is_whole else self._lines[head].problem or NO_PARSE)
        elif not code.endswith(":") and code[0] != "@":
            self._report(places[0], UNEXPECTED_INDENT)
            self._blank(head + 1, end, "")
            return
        self._align(head + 1, end, self._lines[places[0]].margin)
        self._mend_range(head + 1, end, "match _:\n" if _MATCH.match(code) else "if _:\n")

    def _mend_header(self, head: int) -> None:
        """Mend one line, with what it needs around it."""
        code = self._code(head)
        if self._try_alone(code):
            return
        for mended, message in _modernise(code):
            if mended != code and self._try_alone(mended):
                self._put(head, mended)
                self._old.append((head, message))
                return
        if self._is_spent:
            return
        self._put(head, stub_for(code))
        self._report(head, self._lines[head].problem or NO_PARSE)


def _modernise(code: str) -> Iterator[tuple[str, str]]:
    """Python 3 of the same width for a Python 2 line, and what to call it."""
    yield (
        _OLD_EXCEPT.sub(_spaces, code) if code.startswith("except") else code,
        "this is a Python 2 `except` clause",
    )
    yield _OLD_RAISE.sub(r"\1", code), "this is a Python 2 `raise` statement"
    for pattern, replacement in _OLD_TOKENS:
        code = pattern.sub(replacement, code)
    yield code, "this is Python 2 syntax"


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _read_operand(found: re.Match[str]) -> str:
    """`print x` -> `0;    x`."""
    return found[1] + found[2] + "0;".ljust(len(found[3] + found[4]))
