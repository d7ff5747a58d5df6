"""Source text: scripts and notebooks, decoded, with magics blanked, divided into cells."""

from __future__ import annotations

import io
import tokenize
from dataclasses import dataclass, field
from functools import cached_property

from smotelint import notebook
from smotelint.magics import blank_magics


class SourceError(Exception):
    """A file that cannot be read as Python or as a notebook; the message says why."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One script, or one code cell of a notebook."""

    number: int | None
    """Counted from 1 over all cells of a notebook; None for a script."""
    text: str
    """As the user wrote it, with `\\n` newlines."""
    code: str
    """What is parsed: the same lines and columns, magics blanked."""
    tags: frozenset[str] = frozenset()
    execution_count: int | None = None
    id: str | None = None


@dataclass(frozen=True)
class Source:
    """A file that is linted."""

    path: str
    cells: tuple[Cell, ...]
    is_notebook: bool = False
    raw: str = field(default="", repr=False)
    """The .ipynb file itself."""

    @cached_property
    def _raw_lines(self) -> list[list[tuple[int, int]]]:
        return notebook.raw_lines(self.raw)

    def raw_position(self, cell: int, line: int, column: int) -> tuple[int, int] | None:
        """Line and column in the .ipynb file of a 1-based position in a cell."""
        strings = self._raw_lines[cell - 1] if cell <= len(self._raw_lines) else []
        offset = notebook.raw_offset(self.raw, strings, line, column)
        if offset is None:
            return None
        before = self.raw.rfind("\n", 0, offset)
        return self.raw.count("\n", 0, offset) + 1, offset - before


def read_source(path: str, data: bytes, name: str | None = None) -> Source:
    """Read a script or notebook.

    `name` decides which of the two, where it differs from the path that is reported. Raises SourceError for what is
    neither: text in a wrong encoding, JSON that is no notebook.
    """
    if (name or path).endswith(".ipynb"):
        return _read_notebook(path, data)
    text = _decode(data)
    return Source(path, (Cell(None, text, text),))


def _decode(data: bytes) -> str:
    """The text of a script by its BOM or PEP 263 cookie, newlines normalised."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise SourceError(f"cannot be decoded: {error}") from None
    if "\0" in text:
        raise SourceError("holds NUL bytes: not a Python file")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_notebook(path: str, data: bytes) -> Source:
    try:
        text = data.decode("utf-8-sig")
        loaded = notebook.load_notebook(text)
    except UnicodeDecodeError as error:
        raise SourceError(f"cannot be decoded: {error}") from None
    except notebook.NotebookError as error:
        raise SourceError(str(error)) from None
    if not notebook.is_python(loaded):
        return Source(path, (), is_notebook=True, raw=text)
    cells = []
    for number, cell in enumerate(notebook.cells_of(loaded), start=1):
        if cell.get("cell_type") != "code":
            continue
        written = notebook.source_of(cell).replace("\0", "")
        metadata = cell.get("metadata")
        tags = metadata.get("tags") if isinstance(metadata, dict) else None
        count = cell.get("execution_count", cell.get("prompt_number"))
        cells.append(
            Cell(
                number,
                written,
                blank_magics(written),
                frozenset(tag for tag in tags if isinstance(tag, str))
                if isinstance(tags, list)
                else frozenset(),
                count if isinstance(count, int) else None,
                cell.get("id") if isinstance(cell.get("id"), str) else None,
            )
        )
    return Source(path, tuple(cells), is_notebook=True, raw=text)
