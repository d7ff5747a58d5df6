"""How text looks in a terminal: which characters take two columns, or none, or must not reach it at all."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TAB = 4  # columns between tab stops
WIDTH_MIN = 20  # of text, on a terminal narrower than any
_JOINERS = "\u200c\u200d"


@lru_cache(maxsize=1024)
def glyph(char: str) -> tuple[str, int]:
    r"""What stands for a character, and how many columns it takes: `"漢"` -> `("漢", 2)`, `"\x1b"` -> `("␛", 1)`.

    Control characters and those that change the direction of the text are replaced: printed, they would let a file
    rewrite what the terminal shows of it.
    """
    category = unicodedata.category(char)
    if category == "Cc":
        code = ord(char)
        picture = chr(0x2400 + code) if code < 0x20 else "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\ufffd"
        return picture, 1
    if category in ("Cs", "Zl", "Zp") or (category == "Cf" and char not in _JOINERS):
        return "\ufffd", 1
    # The vowels and finals of Hangul in decomposed form are letters that join the one before.
    if category in ("Mn", "Mc", "Me", "Cf") or "\u1160" <= char <= "\u11ff":
        return char, 0
    if category == "Cn":
        # Newer than this Python's tables: an emoji or a Chinese character, or nothing.
        return char, 2 if "\U0001f000" <= char <= "\U0003ffff" else 1
    return char, 2 if unicodedata.east_asian_width(char) in "WF" else 1


def plain(text: str) -> str:
    """The text on one line, safe to print."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if char.isspace() else glyph(char)[0] for char in text)


def columns(text: str) -> int:
    """Columns that a plain text takes: `"漢字 x"` -> `6`."""
    return len(text) if text.isascii() else sum(glyph(char)[1] for char in text)


def layout(line: str) -> tuple[list[str], list[int]]:
    r"""What stands for each character of a source line, and the column at which each begins, and the line ends.

    `"a\t漢"` -> `(["a", "   ", "漢"], [0, 1, 4, 6])`.
    """
    if line.isascii() and line.isprintable():
        return list(line), list(range(len(line) + 1))
    shown, offsets = [], [0]
    for char in line:
        column = offsets[-1]
        text, width = (" " * (TAB - column % TAB), TAB - column % TAB) if char == "\t" else glyph(char)
        shown.append(text)
        offsets.append(column + width)
    return shown, offsets


def wrap(text: str, width: int) -> Iterator[str]:
    """The words of a text in lines of at most so many columns; a longer word has a line of its own."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and columns(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line
