"""From the documents that an editor has open to what the linter reads: a name, and bytes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from smotelint.source import encode, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pygls.workspace import Workspace

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
NOTEBOOK = ".ipynb"
PYTHON = "python"


class Document(TextDocument):
    """A text whose lines end where the protocol has them end.

    pygls also ends them at form feeds and a few more characters, and would apply an edit below one in the wrong line.
    """

    @property
    def lines(self) -> Sequence[str]:
        """The lines with their ends."""
        return _LINE.findall(self.source)


def adopt(workspace: Workspace, items: Iterable[types.TextDocumentItem]) -> None:
    """Count the lines of documents that were just opened as `Document` does."""
    for item in items:
        workspace.text_documents[unquote(item.uri)] = Document(
            item.uri, item.text, item.version, item.language_id, position_codec=workspace.position_codec
        )


@dataclass(frozen=True)  # no slots: cached properties need a place
class Part:
    """One document of the editor: a script, or a cell of a notebook."""

    uri: str
    version: int | None
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines as the linter counts them."""
        return normalise(self.text).split("\n")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A script or a notebook as the editor has it now."""

    uri: str
    name: str
    """The path, or what stands for one where nothing is on the disk."""
    data: bytes
    """What the file would hold."""
    parts: tuple[Part, ...]
    """The script, or all cells in order."""
    has_cells: bool
    """Whether the parts are cells."""

    @property
    def is_raw(self) -> bool:
        """Whether this is the file of a notebook, open as text in an editor that knows no cells."""
        return not self.has_cells and self.name.lower().endswith(NOTEBOOK)


def take_snapshot(workspace: Workspace, uri: str) -> Snapshot | None:
    """What the editor has at a URI; None where it has nothing open there that is ours to read."""
    notebook = workspace.notebook_documents.get(unquote(uri))
    if notebook is not None:
        name = _name(workspace, uri)
        return Snapshot(
            uri,
            name if name.lower().endswith(NOTEBOOK) else name + NOTEBOOK,
            _write_notebook(workspace, notebook.cells),
            tuple(_part(workspace, cell.document) for cell in notebook.cells),
            has_cells=True,
        )
    document = workspace.text_documents.get(unquote(uri))
    name, part = _name(workspace, uri), _part(workspace, uri)
    is_notebook = name.lower().endswith(NOTEBOOK)
    if document is None or not (is_notebook or document.language_id == PYTHON):
        return None
    data = part.text.encode("utf-8", "replace") if is_notebook else encode(part.text)
    return Snapshot(uri, name, data, (part,), has_cells=False)


def _name(workspace: Workspace, uri: str) -> str:
    """`file:///work/a%20b.py` -> `/work/a b.py`; what was never saved is taken to lie in the workspace's folder."""
    path = to_fs_path(uri)
    if path is not None:
        return path
    return str(Path(workspace.root_path or ".", re.split(r"[:/\\]", unquote(uri))[-1] or "untitled"))


def _part(workspace: Workspace, uri: str) -> Part:
    document = workspace.text_documents.get(unquote(uri))
    return Part(uri, document.version, document.source) if document else Part(uri, None, "")


def _write_notebook(workspace: Workspace, cells: Iterable[types.NotebookCell]) -> bytes:
    """The file of a notebook: cells of other languages keep their place and are not read."""
    written = [
        {
            "cell_type": "code" if _is_python(workspace, cell) else "raw",
            "execution_count": cell.execution_summary.execution_order if cell.execution_summary else None,
            "metadata": {"tags": _tags(cell.metadata)},
            "source": _part(workspace, cell.document).text,
        }
        for cell in cells
    ]
    return json.dumps({"cells": written, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}).encode()


def _is_python(workspace: Workspace, cell: types.NotebookCell) -> bool:
    document = workspace.text_documents.get(unquote(cell.document))
    return (
        cell.kind == types.NotebookCellKind.Code and document is not None and document.language_id == PYTHON
    )


def _tags(metadata: Any) -> list[str]:  # noqa: ANN401  # any JSON
    """The tags of a cell; VS Code wraps the metadata of the file in its own."""
    while isinstance(metadata, dict):
        if isinstance(metadata.get("tags"), list):
            return [tag for tag in metadata["tags"] if isinstance(tag, str)]
        metadata = metadata.get("metadata", metadata.get("custom"))
    return []
