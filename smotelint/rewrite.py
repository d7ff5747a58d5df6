r"""Edits of cells as changes of the file's bytes: every byte outside the edited text is kept.

In a script an edit replaces characters where they stand, whatever newlines and encoding surround them. In a notebook
it replaces what spells them in the JSON: escapes, quotes and indentation of all other text stay as they are, and
new lines become strings of their own where the lines of the cell are.

    ["x = 1\n", "y = 2"]      y -> z\nw      ["x = 1\n", "z\n", "w = 2"]
"""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING

from smotelint.notebook import separator

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Edit
    from smotelint.notebook import SourceValue
    from smotelint.source import Source

BOM = codecs.BOM_UTF8
_NEWLINE = re.compile(r"\r\n?|\n")


def write_back(source: Source, edits: Iterable[Edit]) -> bytes:
    """The file with edits applied to its cells.

    Edits are in positions of `Cell.text`; of two that overlap, the later one is dropped. Raises ValueError where the
    file's encoding cannot write the new text.
    """
    content = source.content
    changes: list[tuple[int, int, str]] = []
    for edit in sorted(edits, key=lambda edit: edit.span.order):
        span = edit.span
        start = source.offset(span.cell, span.line, span.column)
        end = source.offset(span.cell, span.end_line, span.end_column)
        if start is None or end is None or (changes and start < changes[-1][1]):
            continue
        if span.cell is None:
            found = _NEWLINE.search(content, start) or _NEWLINE.search(content)
            changes.append((start, end, edit.text.replace("\n", found.group() if found else "\n")))
        else:
            changes.append(_spell(content, source.values[span.cell], start, end, edit.text))
    parts: list[str] = []
    position = 0
    for start, end, text in sorted(changes, key=lambda change: change[:2]):
        parts += [content[position:start], text]
        position = end
    written = "".join([*parts, content[position:]]).encode(source.encoding)
    return source.data[: len(source.data) - len(source.data.removeprefix(BOM))] + written


def _spell(content: str, value: SourceValue, start: int, end: int, text: str) -> tuple[int, int, str]:
    """A change of a cell's text as a change of its JSON."""
    is_ascii = content.isascii()

    def spell(line: str) -> str:
        return json.dumps(line, ensure_ascii=is_ascii)[1:-1]

    texts = [json.loads(content[first:last], strict=False) for first, last in value.strings]
    found = _NEWLINE.search("".join(texts))
    newline = spell(found.group() if found else "\n")
    *lines, last = text.split("\n")
    if not value.is_list:
        return start, end, newline.join(map(spell, (*lines, last)))
    if not value.strings:
        return value.start, value.end, f'["{spell(text)}"]'
    boundary = f'"{_between(content, value)}"'
    newline = "" if separator(texts) else newline
    written = [spell(line) + newline for line in lines]
    is_at_end = any(end == stop - 1 for _, stop in value.strings)
    if last or not is_at_end or not newline:
        written.append(spell(last))
    return start, end, boundary.join(written) if written else ""


def _between(content: str, value: SourceValue) -> str:
    """What stands between two strings of the list: a comma, and the layout of the file."""
    if len(value.strings) > 1:
        return content[value.strings[0][1] : value.strings[1][0]]
    return "," + (content[value.start + 1 : value.strings[0][0]] or " ")
