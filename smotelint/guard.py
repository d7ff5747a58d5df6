"""Measures how deep a text nests before a recursive parser reads it: LibCST's overflows the C stack and the process dies.

The unit of depth is what one binary operator costs LibCST's parser: about 1.3 KB of C stack, and two Python frames
where the tree is walked. Measured on a thread of 512 KB (macOS gives its threads that), the parser died at 384
operators, 67 brackets, 185 links of a chain of method calls, 197 lambdas, 430 `elif`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from smotelint.lines import logical_lines, string_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.lines import LogicalLine

MAX_DEPTH = 280  # of the 384 that a thread of 512 KB holds; 560 of the 1,000 frames that Python allows
BRACKET = 6  # a bracket in units of depth
LAMBDA = 2
BLOCK = 2  # a level of indentation
MAX_INDENTS = 60  # LibCST and CPython stop at 100 levels; deeper blocks take Python frames from all they hold
MAX_ELIFS = 60  # a chain is a nested `else`; one level each

_OPERATOR = re.compile(
    r"#[^\n]*|\"\"\"|'''|[\"'()\[\]{},;\n]|:(?!=)|\blambda\b|\b(?:and|as|await|else|for|if|in|is|not|or|yield)\b"
    r"|\*\*|//|<<|>>|->|[!=<>]=|<>|:=|[-+*/%@&|^~<>.]=?|="
)


def find_excess(text: str) -> str:
    """What is nested too deeply, in words: `5,001 brackets`; empty if nothing is."""
    return next((words for _, words in find_deep_lines(text)), "")


def find_deep_lines(text: str) -> Iterator[tuple[LogicalLine, str]]:
    """Logical lines too deep to parse, and what is too many in each."""
    indents: list[int] = [0]
    for line in logical_lines(text):
        if line.is_blank(text):
            continue
        while indents[-1] > line.indent:
            indents.pop()
        if line.indent > indents[-1]:
            indents.append(line.indent)
        levels = len(indents) - 1
        if levels > MAX_INDENTS:
            yield line, f"{levels:,} levels of indentation"
        elif words := _describe_depth(text, line, BLOCK * levels):
            yield line, words


def _describe_depth(text: str, line: LogicalLine, used: int) -> str:
    """What makes a line too deep, given the depth that its block has used."""
    if line.end - line.start < (MAX_DEPTH - used) // BRACKET:
        return ""  # every bracket takes a character
    if line.brackets * BRACKET + used > MAX_DEPTH:
        return f"{line.brackets:,} brackets"
    depth, brackets, operators = _measure(text, line.start, line.end)
    if depth + used <= MAX_DEPTH:
        return ""
    return (
        f"{brackets:,} brackets"
        if brackets * BRACKET > operators
        else f"{operators:,} operators in one expression"
    )


def _measure(text: str, start: int, end: int) -> tuple[int, int, int]:
    """Deepest point of an expression, and the brackets and operators above it."""
    chains = [0]  # depth of the chain in each open bracket
    depth = 0  # sum of them
    deepest = (0, 0, 0)
    position = start
    while (found := _OPERATOR.search(text, position, end)) is not None:
        token, position = found.group(), found.end()
        if token[0] in "\"'":
            closed, _ = string_end(text, found.start(), token)
            inside = _measure_fields(text, position, closed) if position < closed else 0
            position = min(closed, end)
            chains[-1] += 1  # strings side by side are a chain
            depth += 1
            deepest = max(deepest, (depth + inside, len(chains) - 1, depth))
        elif token in "([{":
            chains.append(0)
        elif token in ")]}":
            if len(chains) > 1:
                depth -= chains.pop()
            chains[-1] += 1  # a call or a subscript is a link of a chain
            depth += 1
        elif token in ",;" or (token in ":=" and len(chains) == 1) or token == ":":
            depth -= chains[-1]
            chains[-1] = 0
        elif token[0] not in "#\n":
            step = LAMBDA if token == "lambda" else 1
            chains[-1] += step
            depth += step
        reached = depth + BRACKET * (len(chains) - 1)
        if reached > deepest[0]:
            deepest = (reached, len(chains) - 1, depth)
    return deepest


def _measure_fields(text: str, start: int, end: int) -> int:
    """How deep the fields of a string nest, as if it were an f-string: each brace costs what a bracket does."""
    depth = deepest = 0
    for char in text[start:end]:
        if char in "{([":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "})]":
            depth = max(0, depth - 1)
    return deepest * BRACKET if deepest > MAX_FIELDS else 0


MAX_FIELDS = 8  # braces within braces of a string that is no format string: JSON, LaTeX
