"""Notebook files: the code cells of nbformat 2 to 4, and where the text of each stands in the JSON.

Where is asked for rarely (a finding, a fix), so the file is read with `json.loads` and scanned a second time only
then. The scan decodes what it passes over with the same C code, so outputs of many megabytes cost little.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = re.compile(r"[ \t\n\r]*")
_CHARACTER = re.compile(
    r"\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\.|[^\\]", re.DOTALL
)
_DECODER = json.JSONDecoder(strict=False)
_PYTHON = re.compile(r"i?python|pyspark|sage|xpython|pypy|micropython|coconut", re.IGNORECASE)
_OTHER_KERNELS = re.compile(
    r"(?:ir|r|julia|scala|almond|spark|apache_toree_scala|bash|calysto|ruby|javascript|typescript|deno|node|ijavascript"
    r"|\.net|csharp|fsharp|powershell|matlab|octave|sas|stata|haskell|ihaskell|gophernotes|rust|evcxr|xcpp|clojure"
    r"|kotlin|java|ijava|sql|xsql|perl|iperl|prolog|lua|maxima|wolfram)(?:\b|[-_\d])",
    re.IGNORECASE,
)  # names of kernels, read only where no language is given


@dataclass(frozen=True, slots=True)
class RawCell:
    """A code cell as the notebook has it."""

    number: int
    """Counted from 1 over all cells."""
    text: str
    tags: frozenset[str]
    execution_count: int | None
    id: str | None


class NotebookError(ValueError):
    """Not a notebook; `line` is the line of the file at fault, if known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def read_cells(content: str) -> Iterator[RawCell]:
    """The Python code cells of a notebook file, in document order. Raises NotebookError."""
    if not content.strip():
        return  # a file that was only just created
    try:
        notebook = _DECODER.decode(content)
    except RecursionError:
        raise NotebookError("this notebook is nested too deeply to be read") from None
    except ValueError as error:
        line = getattr(error, "lineno", None)
        raise NotebookError(f"this is not a notebook: {error}", line) from None
    if not isinstance(notebook, dict):
        raise NotebookError("this is not a notebook: the JSON is not an object", 1)
    if not any(isinstance(notebook.get(key), list) for key in ("cells", "worksheets")):
        raise NotebookError("this is not a notebook: it has no list of cells", 1)
    if not _is_python(_mapping(notebook.get("metadata"))):
        return
    for number, cell in enumerate(_all_cells(notebook), 1):
        if isinstance(cell, dict) and _is_code(cell):
            metadata = _mapping(cell.get("metadata"))
            count = cell.get("execution_count", cell.get("prompt_number"))
            identity = cell.get("id", metadata.get("id"))
            yield RawCell(
                number,
                _join(cell.get("source", cell.get("input"))),
                frozenset(tag for tag in _sequence(metadata.get("tags")) if isinstance(tag, str)),
                count if type(count) is int else None,
                identity if isinstance(identity, str) else None,
            )


def _all_cells(notebook: dict[str, Any]) -> list[Any]:
    cells = _sequence(notebook.get("cells"))
    for sheet in _sequence(notebook.get("worksheets")):
        cells = cells + _sequence(_mapping(sheet).get("cells"))
    return cells


def _is_code(cell: dict[str, Any]) -> bool:
    """Whether a cell holds Python; editors with several languages in a notebook name that of a cell."""
    metadata = _mapping(cell.get("metadata"))
    names = (
        cell.get("language"),
        metadata.get("language"),
        _mapping(metadata.get("vscode")).get("languageId"),
        _mapping(metadata.get("dotnet_interactive")).get("language"),
    )
    return cell.get("cell_type", "code" if "outputs" in cell else None) == "code" and all(
        _PYTHON.match(name) for name in names if isinstance(name, str) and name
    )


def _is_python(metadata: dict[str, Any]) -> bool:
    """Whether the kernel speaks Python; a notebook that does not say is taken for one that does."""
    kernel = _mapping(metadata.get("kernelspec"))
    language = _mapping(metadata.get("language_info")).get("name") or kernel.get("language")
    if isinstance(language, str) and language:
        return _PYTHON.match(language) is not None
    name = kernel.get("name")
    return not (isinstance(name, str) and _OTHER_KERNELS.match(name))


def _join(source: object) -> str:
    """The text of a cell: nbformat allows one string or several, which nbformat 2 wrote without newlines."""
    if isinstance(source, str):
        return source
    lines = [line for line in _sequence(source) if isinstance(line, str)]
    return separator(lines).join(lines)


def separator(lines: list[str]) -> str:
    """What parts the strings of a cell: nothing, or a newline where they were written without."""
    return "" if len(lines) < 2 or any(line.endswith(("\n", "\r")) for line in lines[:-1]) else "\n"


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _sequence(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


@dataclass(frozen=True, slots=True)
class SourceValue:
    """The JSON value that holds the text of a cell."""

    start: int
    """Offset in the file, as text."""
    end: int
    strings: tuple[tuple[int, int], ...]
    """Offsets of its strings, quotes included; one where it is no list."""
    is_list: bool


def find_sources(content: str) -> dict[int, SourceValue]:
    """Where the text of each cell stands: cell number -> value. The content is a notebook that was read before."""
    found: dict[int, SourceValue] = {}
    number = 0
    lists = {
        key: start
        for key, start, _ in _members(content, _skip_space(content, 0))
        if key in ("cells", "worksheets")
    }
    starts = [lists["cells"]] if "cells" in lists else []
    if "worksheets" in lists:
        for sheet, _ in _elements(content, lists["worksheets"]):
            starts += [start for key, start, _ in _members(content, sheet) if key == "cells"][-1:]
    for start in starts:
        for cell, _ in _elements(content, start):
            number += 1
            values = {key: span for key, *span in _members(content, cell) if key in ("source", "input")}
            span = values.get("source", values.get("input"))
            if span is not None:
                found[number] = _describe(content, *span)
    return found


def _describe(content: str, start: int, end: int) -> SourceValue:
    if content[start] == '"':
        return SourceValue(start, end, ((start, end),), False)
    strings = tuple(span for span in _elements(content, start) if content[span[0]] == '"')
    return SourceValue(start, end, strings, True)


def _members(content: str, start: int) -> Iterator[tuple[str, int, int]]:
    """Key and offsets of the value of each member of the object at `start`; nothing where none is."""
    if content[start : start + 1] != "{":
        return
    position = _skip_space(content, start + 1)
    while content[position] != "}":
        key, position = _DECODER.raw_decode(content, position)
        value = _skip_space(content, _skip_space(content, position) + 1)
        _, end = _DECODER.raw_decode(content, value)
        yield key, value, end
        position = _skip_comma(content, end)


def _elements(content: str, start: int) -> Iterator[tuple[int, int]]:
    """Offsets of each element of the list at `start`; nothing where none is."""
    if content[start : start + 1] != "[":
        return
    position = _skip_space(content, start + 1)
    while content[position] != "]":
        _, end = _DECODER.raw_decode(content, position)
        yield position, end
        position = _skip_comma(content, end)


def _skip_space(content: str, position: int) -> int:
    found = _SPACE.match(content, position)
    return position if found is None else found.end()


def _skip_comma(content: str, position: int) -> int:
    position = _skip_space(content, position)
    return _skip_space(content, position + 1) if content[position] == "," else position


def characters(content: str, value: SourceValue) -> Iterator[tuple[str, int]]:
    """Each code point of a cell's text as read, with the offset at which it is written."""
    texts = [_DECODER.decode(content[start:end]) for start, end in value.strings]
    between = separator(texts)
    for index, (start, end) in enumerate(value.strings):
        for found in _CHARACTER.finditer(content, start + 1, end - 1):
            yield _decode(found[0]), found.start()
        if between and index + 1 < len(value.strings):
            yield between, end - 1


def _decode(written: str) -> str:
    if len(written) == 1:
        return written
    decoded = _DECODER.decode(f'"{written}"')
    assert isinstance(decoded, str)
    return decoded
