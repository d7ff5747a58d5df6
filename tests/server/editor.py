"""A client of the language server, as an editor is one."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient
from pygls.uris import from_fs_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

PATIENCE = 120  # seconds; a wait ends with the answer, this only ends a test whose answer never comes
Value = TypeVar("Value")


class Editor(LanguageClient):
    """Remembers what the server says."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.shown: dict[str, types.PublishDiagnosticsParams] = {}
        self.messages: list[str] = []
        self.log: list[str] = []
        self.registered: list[str] = []
        self._news = asyncio.Event()
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(Editor._show, self))
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: self._hear(self.messages, params.message))
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda params: self._hear(self.log, params.message))
        self.feature(types.CLIENT_REGISTER_CAPABILITY)(
            lambda params: self._hear(self.registered, params.registrations[0].method)
        )

    def _show(self, params: types.PublishDiagnosticsParams) -> None:
        self.shown[params.uri] = params
        self._news.set()

    def _hear(self, heard: list[str], word: str) -> None:
        heard.append(word)
        self._news.set()

    async def wait_for(self, question: Callable[[], Value]) -> Value:
        """The first answer that is true."""

        async def ask() -> Value:
            while not (answer := question()):
                self._news.clear()
                await self._news.wait()
            return answer

        return await asyncio.wait_for(ask(), PATIENCE)

    async def codes_in(self, uri: str, version: int) -> list[types.Diagnostic]:
        """What is shown of a version of a document, when it is."""
        shown = await self.wait_for(
            lambda: uri in self.shown and self.shown[uri].version == version and self.shown[uri]
        )
        assert shown
        return list(shown.diagnostics)

    def open(self, path: Path | str, text: str, version: int = 1, language: str = "python") -> str:
        """Open a text; its URI."""
        uri = path if isinstance(path, str) else from_fs_path(str(path)) or ""
        item = types.TextDocumentItem(uri, language, version, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def replace(self, uri: str, version: int, text: str) -> None:
        """Change the whole text."""
        self.change(uri, version, types.TextDocumentContentChangeWholeDocument(text))

    def change(self, uri: str, version: int, change: types.TextDocumentContentChangeEvent) -> None:
        """Change a text."""
        document = types.VersionedTextDocumentIdentifier(version, uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    async def fixes_at(self, uri: str, area: types.Range) -> dict[str, list[types.TextDocumentEdit]]:
        """The quick fixes that are offered for a range: title -> edits."""
        params = types.CodeActionParams(types.TextDocumentIdentifier(uri), area, types.CodeActionContext([]))
        found = await self.text_document_code_action_async(params)
        actions = [each for each in found or () if isinstance(each, types.CodeAction)]
        return {each.title: list(each.edit.document_changes or ()) for each in actions if each.edit}  # type: ignore[arg-type]

    def close(self, uri: str) -> None:
        """Close a text."""
        self.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))


@contextlib.asynccontextmanager
async def editing(
    folder: Path, *command: str, capabilities: types.ClientCapabilities | None = None
) -> AsyncIterator[Editor]:
    """An editor that has a server running; the server ends as it should."""
    editor = Editor()
    await editor.start_io(sys.executable, *(command or ("-m", "smotelint", "server")), cwd=folder)
    uri = from_fs_path(str(folder))
    await editor.initialize_async(
        types.InitializeParams(
            capabilities or types.ClientCapabilities(),
            root_uri=uri,
            workspace_folders=[types.WorkspaceFolder(uri or "", "folder")],
        )
    )
    editor.initialized(types.InitializedParams())
    try:
        yield editor
    finally:
        await editor.shutdown_async(None)
        editor.exit(None)
        process = editor._server
        assert process is not None
        code = await asyncio.wait_for(process.wait(), PATIENCE)
        await editor.stop()  # type: ignore[no-untyped-call]
    assert code == 0
