r"""Scripts and notebooks as cells of Python text, from the bytes of a file; `rewrite` makes bytes of them again.

    read_source("nb.ipynb", data)  ->  Source with the Python code cells
    source.raw_position(3, 2, 5)   ->  line and column in nb.ipynb of cell 3, line 2, column 5
    source.offset(3, 2, 5)         ->  where that is in `source.content`

Lines end at `\n`, `\r\n` and `\r` and nowhere else; within a cell they all read `\n`.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from smotelint.magics import blank_magics
from smotelint.notebook import NotebookError, characters, find_sources, read_cells

if TYPE_CHECKING:
    from smotelint.notebook import SourceValue

_NEWLINE = re.compile(r"\r\n?|\n")
_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_NO_CODE = re.compile(rb"[ \t\f]*(?:#[^\r\n]*)?$")
_LONE = re.compile("[\ud800-\udfff]")  # half a surrogate pair: nothing can write it


class SourceError(Exception):
    """A file that cannot be read at all; `line` is the line at fault, if known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of Python that is parsed on its own."""

    number: int | None
    """Counted from 1 over all cells of the notebook; None for a script."""
    text: str
    """What the user wrote, with `\\n` newlines."""
    code: str
    """What is parsed: as many lines, all code at its own line and column, magics blanked."""
    tags: frozenset[str] = frozenset()
    execution_count: int | None = None
    id: str | None = None


@dataclass(frozen=True)  # no slots: cached properties need a place
class Source:
    """A script, or the code cells of a notebook in document order."""

    path: str
    """As the user gave it."""
    cells: tuple[Cell, ...]
    is_notebook: bool
    data: bytes = field(default=b"", repr=False, compare=False)
    """The file."""
    encoding: str = "utf-8"

    def cell(self, number: int | None) -> Cell | None:
        """The code cell with a number; of a script, the only one."""
        return next((cell for cell in self.cells if cell.number == number), None)

    def raw_position(self, cell: int | None, line: int, column: int) -> tuple[int, int] | None:
        """Line and column in the notebook file of a place in a cell, all from 1; None if there is no such cell.

        A place behind the end of a line is that end.
        """
        offset = self.offset(cell, line, column) if cell in self.values else None
        if offset is None:
            return None
        return self.content.count("\n", 0, offset) + 1, offset - self.content.rfind("\n", 0, offset)

    def offset(self, cell: int | None, line: int, column: int) -> int | None:
        """Offset in `content` of a place in a cell, or in the script; None if there is no such cell.

        A place behind the end of a line is that end.
        """
        if cell is not None:
            if cell not in self.values:
                return None
            lines = self._offsets(cell)
            offsets = lines[min(max(line, 1), len(lines)) - 1]
            return offsets[min(max(column, 1), len(offsets)) - 1]
        if self.is_notebook:
            return None
        first, last = self._lines[min(max(line, 1), len(self._lines)) - 1]
        return min(first + max(column, 1) - 1, last)

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """Offsets of the start and of the end of each line of a script, its newline left out."""
        breaks = [found.span() for found in _NEWLINE.finditer(self.content)]
        return list(
            zip(
                [0, *(end for _, end in breaks)],
                [*(start for start, _ in breaks), len(self.content)],
                strict=True,
            )
        )

    @cached_property
    def content(self) -> str:
        """The file as text, newlines as they are."""
        return _strip_bom(self.data).decode(self.encoding)

    @cached_property
    def values(self) -> dict[int, SourceValue]:
        """Where the text of each cell stands in `content`, by cell number."""
        return find_sources(self.content) if self.is_notebook else {}

    @cached_property
    def _known_offsets(self) -> dict[int, list[list[int]]]:
        return {}

    def _offsets(self, cell: int) -> list[list[int]]:
        """Offsets in the file of the characters of each line of a cell, and of the line's end."""
        if cell not in self._known_offsets:
            value = self.values[cell]
            lines: list[list[int]] = [[]]
            before = ""
            for char, offset in characters(self.content, value):
                if before == "\r" and char != "\n":
                    lines.append([])
                elif char == "\n" and before == "\r":
                    lines.append([])
                    before = char
                    continue
                lines[-1].append(offset)
                if char == "\n":
                    lines.append([])
                before = char
            if before == "\r":
                lines.append([])
            lines[-1].append(value.strings[-1][1] - 1 if value.strings else value.start)
            self._known_offsets[cell] = lines
        return self._known_offsets[cell]


def read_source(
    path: str, data: bytes, name: str | None = None, *, python_cell_magics: frozenset[str] = frozenset()
) -> Source:
    """Read a script, or a notebook by its name. `name` stands for the file where `path` is not its name (stdin).

    `python_cell_magics` names cell magics, besides the usual ones, whose body is Python. Raises SourceError.
    """
    if (name or path).lower().endswith(".ipynb"):
        return _read_notebook(path, data, python_cell_magics)
    encoding = find_encoding(data)
    try:
        text = _strip_bom(data).decode(encoding)
    except UnicodeDecodeError as error:
        line = len(_NEWLINE.findall(data[: error.start].decode("latin-1"))) + 1
        raise SourceError(
            f"this is not {encoding}: byte {data[error.start] if error.start < len(data) else 0:#04x}", line
        ) from None
    if "\0" in text:
        raise SourceError(
            "this is not a script: it holds a NUL byte", text[: text.index("\0")].count("\n") + 1
        )
    text = normalise(text)
    return Source(path, (Cell(None, text, text),), False, data, encoding)


def _read_notebook(path: str, data: bytes, python_cell_magics: frozenset[str]) -> Source:
    try:
        content = _strip_bom(data).decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError("this notebook is not UTF-8", data.count(b"\n", 0, error.start) + 1) from None
    try:
        cells = tuple(
            Cell(
                raw.number,
                text,
                blank_magics(text, python_cell_magics),
                raw.tags,
                raw.execution_count,
                raw.id,
            )
            for raw in read_cells(content)
            for text in [normalise(raw.text)]
        )
    except NotebookError as error:
        raise SourceError(str(error), error.line) from None
    return Source(path, cells, True, data)


def normalise(text: str) -> str:
    r"""The text with `\n` newlines, without half surrogates."""
    if "\r" in text:
        text = _NEWLINE.sub("\n", text)
    return text if text.isascii() else _LONE.sub("\ufffd", text)


def encode(text: str) -> bytes:
    """A text as a script holds it: in the encoding that its comment names, else in UTF-8.

    What an encoding cannot write becomes a question mark, so that positions hold.
    """
    data = text.encode("utf-8", "replace")
    try:
        encoding = find_encoding(data)
    except SourceError:
        return data
    return data if encoding == "utf-8" else text.encode(encoding, "replace")


def find_encoding(data: bytes) -> str:
    """The encoding of a script: by its byte order mark or its PEP 263 comment, else UTF-8. Raises SourceError."""
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            raise SourceError("this is UTF-16, which Python does not read", 1)
    rest = _strip_bom(data)
    name, line = _find_cookie(rest)
    if not name:
        return "utf-8"
    if re.match(r"utf-?8(?:-|$)", plain := name.lower().replace("_", "-")):
        return "utf-8"
    if len(rest) < len(data):
        raise SourceError(f"the encoding `{name}` contradicts the byte order mark", line)
    if re.match(r"(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)", plain):
        return "iso-8859-1"
    try:
        b" ".decode(name)
    except UnicodeDecodeError:
        pass
    except (LookupError, ValueError):
        raise SourceError(f"unknown encoding `{name}`", line) from None
    return name


def _find_cookie(data: bytes) -> tuple[str, int]:
    """The encoding that one of the first two lines names, and which; empty if none does."""
    for number, line in enumerate(re.split(rb"\r\n?|\n", data[:1000], maxsplit=2)[:2], 1):
        found = _COOKIE.match(line)
        if found is not None:
            return found[1].decode("ascii", "replace"), number
        if not _NO_CODE.match(line):
            break
    return "", 0


def _strip_bom(data: bytes) -> bytes:
    return data.removeprefix(codecs.BOM_UTF8)
