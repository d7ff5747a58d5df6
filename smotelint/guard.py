"""Measures how deep a text nests before a recursive parser reads it; LibCST's overflows the C stack, which kills.

The unit of depth is what one binary operator costs LibCST's parser: about 1.3 KB of C stack, and two Python frames
where the tree is walked. Measured on a thread of 512 KB (macOS gives its threads that), the parser died at 384
operators, 67 brackets, 185 links of a chain of method calls, 197 lambdas, 430 `elif`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from smotelint.lines import MAX_FIELD_DEPTH, is_formatted, logical_lines, string_end
from smotelint.mending import describe_problem, stub_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.lines import LogicalLine
    from smotelint.mending import SyntaxProblem

MAX_DEPTH = 280  # of the 384 that a thread of 512 KB holds; 560 of the 1,000 frames that Python allows
BRACKET = 6  # a bracket in units of depth
LAMBDA = 2
BLOCK = 2  # a level of indentation
MAX_INDENTS = 60  # LibCST and CPython stop at 100 levels; deeper blocks take Python frames from all they hold
MAX_ELIFS = 60  # each is nested in the one before
FIELD_MIN = 20  # characters; a shorter f-string cannot nest deeply

_OPERATOR = re.compile(
    r"#[^\n]*|\"\"\"|'''|[\"'()\[\]{},;\n]|\b(?:and|as|await|else|for|if|in|is|lambda|not|or|yield)\b"
    r"|\*\*=?|//=?|<<=?|>>=?|->|[!=<>]=|<>|:=|[-+*/%@&|^]=|[-+*/%@&|^~<>.=:]"
)
_BRACE = re.compile(r"\{\{(?!\{)|\}\}|[{}]")


def is_deep(text: str) -> bool:
    """Whether anything in a text is nested too deeply for a recursive parser."""
    return any(True for _ in _find_deep_lines(text))


def blank_deep_lines(text: str) -> tuple[str, list[SyntaxProblem]]:
    """The text without the statements that are nested too deeply, and a problem for each run of them.

    A long chain of `elif` is cut into several of `if`, which nest less and read alike.
    """
    parts: list[str] = []
    problems: list[SyntaxProblem] = []
    position = 0
    last = 0  # last line of the run
    for line, words, stub in _find_deep_lines(text):
        parts += [text[position : line.start], line.margin if stub else "", stub]
        if not words:  # an `elif`: the rest of the line stays
            position = line.start + len(line.margin) + len(stub)
            continue
        parts.append("\n" * text.count("\n", line.start, line.end))
        position = line.end
        if line.first > last + 1 or not last:
            problems.append(
                describe_problem(text, line, f"this is nested too deeply to be analysed: {words}")
            )
        last = line.last
    return "".join(parts) + text[position:], problems


def _find_deep_lines(text: str) -> Iterator[tuple[LogicalLine, str, str]]:
    """Logical lines too deep to parse, what is too many in each, and what stands for it.

    For an `elif` that ends too long a chain, nothing is too many and `if` of the same width stands for the word.
    """
    blocks: list[list[int]] = [[0, 0]]  # of each open block: its indentation, its place in a chain of `elif`
    for line in logical_lines(text):
        if line.is_blank(text):
            continue
        while len(blocks) > 1 and blocks[-1][0] > line.indent:
            blocks.pop()
        if line.indent > blocks[-1][0]:
            blocks.append([line.indent, 0])
        code = line.start + len(line.margin)
        if text.startswith("elif", code):
            blocks[-1][1] += 1
            if sum(elifs for _, elifs in blocks) > MAX_ELIFS:
                blocks[-1][1] = 0
                yield line, "", "if  "
                continue
        elif not text.startswith("else", code):
            blocks[-1][1] = 0
        levels = len(blocks) - 1
        if levels > MAX_INDENTS:
            yield line, f"{levels:,} levels of indentation", "pass" if levels == MAX_INDENTS + 1 else ""
            continue
        words = _describe_depth(text, line, BLOCK * levels + sum(elifs for _, elifs in blocks))
        if words:
            yield line, words, stub_for(text[code : line.end].rstrip())


def _describe_depth(text: str, line: LogicalLine, used: int) -> str:
    """What makes a line too deep, given the depth that its block has used."""
    opened = sum(text.count(bracket, line.start, line.end) for bracket in "([{")
    if line.end - line.start + (BRACKET - 1) * opened <= MAX_DEPTH - used:
        return ""  # everything that nests takes a character
    if line.brackets * BRACKET + used > MAX_DEPTH:
        return f"{line.brackets:,} brackets"
    depth, brackets, operators = _measure(text, line.start, line.end)
    if depth + used <= MAX_DEPTH:
        return ""
    if brackets * BRACKET > operators:
        return f"{brackets:,} brackets"
    return f"{operators:,} operators in one expression"


def _measure(text: str, start: int, end: int, nesting: int = 0) -> tuple[int, int, int]:
    """Deepest point of an expression, and the brackets and operators above it."""
    levels = [_Level()]
    depth = 0  # the chains of all levels together
    deepest = (0, 0, 0)
    position = start
    while (found := _OPERATOR.search(text, position, end)) is not None:
        token, position = found.group(), found.end()
        inside = 0
        if token in ("(", "[", "{"):
            levels.append(_Level())
        elif token in (")", "]", "}") and len(levels) > 1:
            depth -= levels.pop().chain
        before = levels[-1].chain
        if token[0] in "\"'":
            closed, _ = string_end(text, found.start(), token)
            position = min(closed, end)
            inside = _measure_fields(text, found.start(), position, nesting)
        levels[-1].take(token[0] if token[0] in "\"'#" else token, is_bracketed=len(levels) > 1)
        depth += levels[-1].chain - before
        reached = depth + BRACKET * (len(levels) - 1) + inside
        if reached > deepest[0]:
            deepest = (reached, len(levels) - 1 + inside // BRACKET, depth)
    return deepest


class _Level:
    """The chain of operators within one bracket.

    A comma ends it, but not the lambda whose parameters it parts, nor a comprehension.
    """

    __slots__ = ("chain", "kept", "lambdas")

    def __init__(self) -> None:
        self.chain = 0
        self.kept = 0  # the part of the chain that a comma does not end
        self.lambdas = 0  # lambdas whose parameters go on

    def take(self, token: str, *, is_bracketed: bool) -> None:
        """Count a token: operators, strings side by side, and calls and subscripts, which are links of a chain."""
        if token in (",", ";", "="):
            self.chain = self.chain if self.lambdas else self.kept
        elif token == ":":
            self.lambdas = max(0, self.lambdas - 1)
        elif token == "lambda":
            self.lambdas += 1
            self.kept = self.chain = self.chain + LAMBDA
        elif token not in ("(", "[", "{", "#", "\n"):
            self.chain += 1
            self.kept += token == "for" and is_bracketed


def _measure_fields(text: str, start: int, end: int, nesting: int) -> int:
    """Depth of the deepest field of an f-string; 0 for another string."""
    if end - start < FIELD_MIN or text.find("{", start, end) < 0 or not is_formatted(text, start):
        return 0
    if nesting == MAX_FIELD_DEPTH:
        return MAX_DEPTH + 1
    deepest = depth = field = 0
    for found in _BRACE.finditer(text, start, end):
        if found.group() == "{" or (depth and found.group() == "{{"):
            field = field if depth else found.end()
            depth += len(found.group())
        elif found.group() in ("}", "}}") and depth:
            depth = max(0, depth - len(found.group()))
            if not depth:
                deepest = max(deepest, BRACKET + _measure(text, field, found.start(), nesting + 1)[0])
    return max(deepest, BRACKET + _measure(text, field, end, nesting + 1)[0]) if depth else deepest
