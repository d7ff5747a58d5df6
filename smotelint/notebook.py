"""Notebooks: code cells of nbformat 3 and 4, and the place of each source line in the .ipynb file."""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any


class NotebookError(ValueError):
    """The file is no notebook."""


def load_notebook(text: str) -> dict[str, Any]:
    """The notebook as a dict. Raises NotebookError for what is none."""
    if not text.strip():
        return {"cells": []}
    try:
        loaded = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotebookError(
            f"not a notebook: {error.msg} (line {error.lineno}, column {error.colno})"
        ) from None
    except RecursionError:
        raise NotebookError("not a notebook: its JSON is nested too deeply") from None
    if not isinstance(loaded, dict):
        raise NotebookError("not a notebook: its JSON is no object")
    return loaded


def cells_of(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """All cells in order, those of nbformat 3's worksheets as well."""
    cells = notebook.get("cells")
    if not isinstance(cells, list):
        sheets = notebook.get("worksheets")
        cells = (
            [cell for sheet in sheets if isinstance(sheet, dict) for cell in sheet.get("cells") or ()]
            if (isinstance(sheets, list))
            else []
        )
    return [cell if isinstance(cell, dict) else {} for cell in cells]


def source_of(cell: dict[str, Any]) -> str:
    r"""The text of a cell, with `\\n` newlines."""
    source = cell.get("source", cell.get("input", ""))
    text = "".join(part for part in source if isinstance(part, str)) if isinstance(source, list) else source
    return text.replace("\r\n", "\n").replace("\r", "\n") if isinstance(text, str) else ""


def is_python(notebook: dict[str, Any]) -> bool:
    """Whether the kernel runs Python; a notebook that does not say is taken to."""
    metadata = notebook.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    for key, field in (("language_info", "name"), ("kernelspec", "language")):
        info = metadata.get(key)
        if isinstance(info, dict) and isinstance(info.get(field), str):
            return "python" in info[field].lower()
    return True


def raw_lines(text: str) -> list[list[tuple[int, int]]]:
    """For each cell, (offset, length) of the JSON string behind each line of its source.

    Found by walking the JSON once: the strings under the key `source` (or `input`) of the objects in `cells`.
    """
    cells: list[list[tuple[int, int]]] = []
    walk = _Walk(text)
    walk.value((), cells)
    return cells


class _Walk:
    """Reads JSON that is known to be valid and notes where the sources of cells stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def value(self, path: tuple[str, ...], cells: list[list[tuple[int, int]]]) -> None:
        """Read one value at `path`; array items carry the key `*`."""
        self._space()
        char = self.text[self.at]
        if path[-2:] == ("cells", "*") and path[:1] in (("cells",), ("worksheets",)):
            cells.append([])
        if char == "{":
            self._object(path, cells)
        elif char == "[":
            self._array(path, cells)
        elif char == '"':
            start = self.at + 1
            _, self.at = scanstring(self.text, start, False)
            if path[-1:] == ("*",):
                path = path[:-1]
            if path and path[-1] in ("source", "input") and path[-3:-1] == ("cells", "*"):
                cells[-1].append((start, self.at - 1 - start))
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]} \t\r\n":
                self.at += 1

    def _object(self, path: tuple[str, ...], cells: list[list[tuple[int, int]]]) -> None:
        self.at += 1
        while True:
            self._space()
            if self.text[self.at] in "},":
                self.at += 1
                if self.text[self.at - 1] == "}":
                    return
                continue
            key, self.at = scanstring(self.text, self.at + 1, False)
            self._space()
            self.at += 1
            self.value((*path, key), cells)

    def _array(self, path: tuple[str, ...], cells: list[list[tuple[int, int]]]) -> None:
        self.at += 1
        while True:
            self._space()
            if self.text[self.at] in "],":
                self.at += 1
                if self.text[self.at - 1] == "]":
                    return
                continue
            self.value((*path, "*"), cells)

    def _space(self) -> None:
        while self.text[self.at] in " \t\r\n":
            self.at += 1


def raw_offset(text: str, strings: list[tuple[int, int]], line: int, column: int) -> int | None:
    """Offset in the .ipynb text of a 1-based position in a cell's source."""
    wanted = line - 1
    for start, length in strings:
        pieces = scanstring(text, start, False)[0].replace("\r\n", "\n")
        breaks = pieces.count("\n")
        if wanted <= breaks - (1 if pieces.endswith("\n") else 0) or (wanted == 0 and breaks == 0):
            return start + _encoded_width(text, start, length, wanted, column - 1)
        wanted -= breaks
    return None


_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL
)


def _encoded_width(text: str, start: int, length: int, lines: int, columns: int) -> int:
    """Characters of the encoded string before a line and column of the decoded one."""
    at = start
    while at < start + length:
        if not lines and not columns:
            break
        unit = _UNIT.match(text, at)
        assert unit is not None
        at = unit.end()
        if lines:
            lines -= unit.group() == "\\n"
        else:
            columns -= 1
    return at - start
