"""Where a finding stands, in words that survive shifted lines: the function around it and the tokens of its statement.

def evaluate(X, y):
    X, y = SMOTE().fit_resample(
        X, y)  # a comment      ->  Statement(2, 3, "evaluate", "X , y = SMOTE ( ) . fit_resample ( X , y )")
"""

from __future__ import annotations

import hashlib
import io
import tokenize
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SILENT = frozenset({tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT})


@dataclass(frozen=True, slots=True)
class Statement:
    """One logical line."""

    line: int
    end_line: int
    """The last line that belongs to it."""
    scope: str
    """Qualified name of the function or class around it, empty at the top: `Model.fit`."""
    text: str
    """Its tokens, one space between them, without comments."""

    @property
    def digest(self) -> str:
        """A short hash of the tokens."""
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """What identifies a finding of a file from one run to the next."""

    path: str
    """POSIX, relative to the root of the configuration."""
    code: str
    scope: str
    """Qualified function, else the id of the notebook cell."""
    statement: str
    """Digest of the statement."""

    def fingerprint(self, ordinal: int) -> str:
        """A hash that tells apart findings with the same anchor by their order."""
        text = "\0".join((self.path, self.code, self.scope, self.statement, str(ordinal)))
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def find_statement(statements: tuple[Statement, ...], text: str, line: int) -> Statement:
    """The statement that covers a line (1-based); the bare line where the tokens give none."""
    for statement in statements:
        if statement.line <= line <= statement.end_line:
            return statement
    lines = text.split("\n")
    bare = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    return Statement(line, line, "", bare)


def split_statements(text: str, last: int | None = None) -> tuple[Statement, ...]:
    """The logical lines of a program, those that begin up to line `last`, as far as its tokens can be told."""
    return tuple(takewhile(lambda statement: last is None or statement.line <= last, _walk(text)))


def _walk(text: str) -> Iterator[Statement]:
    scopes: list[tuple[int, str]] = []  # indentation of the body, name
    depth = 0
    pending = ""  # name of the function or class whose body may follow
    tokens: list[tokenize.TokenInfo] = []
    for token in _read_tokens(text):
        if token.type == tokenize.INDENT:
            depth += 1
            if pending:
                scopes.append((depth, pending))
        elif token.type == tokenize.DEDENT:
            depth -= 1
            while scopes and scopes[-1][0] > depth:
                scopes.pop()
        elif token.type in (tokenize.NEWLINE, tokenize.ENDMARKER):
            if tokens:
                scope = ".".join(name for _, name in scopes)
                yield Statement(tokens[0].start[0], tokens[-1].end[0], scope, " ".join(_texts(tokens, text)))
                pending = _defined_name(tokens)
            tokens = []
        elif token.type not in SILENT:
            tokens.append(token)


def _read_tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    try:
        yield from tokenize.generate_tokens(io.StringIO(text).readline)
    except (tokenize.TokenError, SyntaxError):  # an unfinished program: what came before stands
        return


def _defined_name(tokens: list[tokenize.TokenInfo]) -> str:
    words = [token.string for token in tokens[:3]]
    if words[0] == "async":
        words = words[1:]
    return words[1] if words[0] in ("def", "class") and len(words) > 1 else ""


def _texts(tokens: list[tokenize.TokenInfo], text: str) -> Iterator[str]:
    """Token texts; an f-string is one text, as it is before Python 3.12 gave it tokens of its own."""
    start = None
    nested = 0
    for token in tokens:
        kind = tokenize.tok_name[token.type]
        if kind.endswith("STRING_START"):
            start = start or token.start
            nested += 1
        elif kind.endswith("STRING_END"):
            nested -= 1
            if not nested and start:
                yield _cut(text, start, token.end)
                start = None
        elif not nested:
            yield token.string


def _cut(text: str, start: tuple[int, int], end: tuple[int, int]) -> str:
    lines = text.split("\n")[start[0] - 1 : end[0]]
    lines[-1] = lines[-1][: end[1]]
    lines[0] = lines[0][start[1] :]
    return "\n".join(lines)
