"""The server: what is open, what is to be linted next, what the editor shows."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from smotelint import __version__
from smotelint.server.documents import adopt, take_snapshot
from smotelint.server.translate import Places, Shown, explain_at, offer_fixes, show
from smotelint.server.worker import Outcome, Worker, WorkerDiedError, lint

if TYPE_CHECKING:
    from collections.abc import Callable

    from smotelint.server.documents import Snapshot

QUIET = (
    0.3  # seconds without a change before a document is linted; a change takes a typist about half as long
)
CONFIGURATION = ("**/pyproject.toml", "**/smotelint.toml")


class Server(LanguageServer):
    """Documents are linted one at a time, each when its editor has been quiet for a moment."""

    def __init__(self) -> None:
        super().__init__(
            "smotelint",
            __version__,
            notebook_document_sync=types.NotebookDocumentSyncOptions(
                [types.NotebookDocumentFilterWithCells([types.NotebookCellLanguage("python")])], save=True
            ),
        )
        self._worker: Worker[tuple[str, bytes], Outcome] = Worker(lint)
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._waiting: dict[str, None] = {}
        self._runner: asyncio.Task[None] | None = None
        self._places: dict[str, Places] = {}
        self._shown: dict[str, tuple[Shown, ...]] = {}
        self._said: set[str] = set()
        for method, handler in HANDLERS.items():
            self.feature(method)(handler)

    def close(self) -> None:
        """End the process that lints."""
        self._worker.close()

    def touch(self, uri: str, delay: float = 0) -> None:
        """A script or notebook changed: lint it when nothing more comes for so many seconds."""
        self._forget_timer(uri)
        self._timers[uri] = asyncio.get_running_loop().call_later(delay, self._enqueue, uri)

    def touch_all(self) -> None:
        """Something that all depend on changed."""
        for uri in [*self._places]:
            self.touch(uri)

    def drop(self, uri: str) -> None:
        """A script or notebook was closed: take its findings out of the editor."""
        self._forget_timer(uri)
        self._waiting.pop(uri, None)
        self._publish(uri, None, ())

    def shown_in(self, uri: str) -> tuple[tuple[Shown, ...], Places | None]:
        """The findings that the editor shows in a document or cell, and where the places of its file are."""
        shown = self._shown.get(uri, ())
        owner = next((places for places in self._places.values() if uri in _uris(places.snapshot)), None)
        return shown, owner

    def _forget_timer(self, uri: str) -> None:
        timer = self._timers.pop(uri, None)
        if timer:
            timer.cancel()

    def _enqueue(self, uri: str) -> None:
        self._timers.pop(uri, None)
        self._waiting[uri] = None
        if self._runner is None or self._runner.done():
            self._runner = asyncio.get_running_loop().create_task(self._lint_waiting())

    async def _lint_waiting(self) -> None:
        while self._waiting:
            uri = next(iter(self._waiting))
            del self._waiting[uri]
            snapshot = take_snapshot(self.workspace, uri)
            if snapshot is None:
                continue
            outcome = await asyncio.to_thread(self._lint, snapshot)
            for fault in outcome.faults:
                self._complain(fault)
            if take_snapshot(self.workspace, uri) == snapshot:  # else it was closed, or is to be linted again
                places = Places(snapshot, self.workspace.position_codec)
                self._publish(uri, places, tuple(show(outcome.diagnostics, places)))

    def _lint(self, snapshot: Snapshot) -> Outcome:
        try:
            return self._worker.run((snapshot.name, snapshot.data))
        except WorkerDiedError:
            return Outcome(faults=(f"{snapshot.name}: internal error: the process that analyses it dies",))

    def _publish(self, uri: str, places: Places | None, shown: tuple[Shown, ...]) -> None:
        """Show findings in the documents of a file, and no others in those that it has or had."""
        before = self._places.pop(uri, None)
        versions: dict[str, int | None] = {}
        if before:
            versions.update({part.uri: None for part in before.snapshot.parts})
        if places:
            self._places[uri] = places
            versions.update({part.uri: part.version for part in places.snapshot.parts})
        for part_uri, version in versions.items():
            here = tuple(each for each in shown if each.part.uri == part_uri)
            was_empty = not self._shown.pop(part_uri, ())
            if here:
                self._shown[part_uri] = here
            if here or not was_empty or places:
                self.text_document_publish_diagnostics(
                    types.PublishDiagnosticsParams(part_uri, [each.diagnostic for each in here], version)
                )

    def _complain(self, fault: str) -> None:
        """Say what went wrong: each time in the log, once on the screen."""
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, fault))
        if fault not in self._said:
            self._said.add(fault)
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"smotelint: {fault}"))


def _uris(snapshot: Snapshot) -> list[str]:
    return [part.uri for part in snapshot.parts]


def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    adopt(ls.workspace, [params.text_document])
    ls.touch(params.text_document.uri)


def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.touch(params.text_document.uri, QUIET)


def _saved(ls: Server, params: types.DidSaveTextDocumentParams | types.DidSaveNotebookDocumentParams) -> None:
    """Lint again: the settings, or the files that this one imports, may have changed on the disk."""
    if isinstance(params, types.DidSaveTextDocumentParams):
        ls.touch(params.text_document.uri)
    else:
        ls.touch(params.notebook_document.uri)


def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.drop(params.text_document.uri)


def _notebook_opened(ls: Server, params: types.DidOpenNotebookDocumentParams) -> None:
    adopt(ls.workspace, params.cell_text_documents)
    ls.touch(params.notebook_document.uri)


def _notebook_changed(ls: Server, params: types.DidChangeNotebookDocumentParams) -> None:
    cells = params.change.cells
    if cells and cells.structure:
        adopt(ls.workspace, cells.structure.did_open or ())
    ls.touch(params.notebook_document.uri, QUIET)


def _notebook_closed(ls: Server, params: types.DidCloseNotebookDocumentParams) -> None:
    ls.drop(params.notebook_document.uri)


def _configured(ls: Server, _params: types.DidChangeWatchedFilesParams) -> None:
    ls.touch_all()


def _initialized(ls: Server, _params: types.InitializedParams) -> None:
    """Ask to hear of changed configuration files, where the editor can be asked."""
    workspace = ls.client_capabilities.workspace
    watching = workspace and workspace.did_change_watched_files
    if watching and watching.dynamic_registration:
        watchers = [types.FileSystemWatcher(glob) for glob in CONFIGURATION]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        ls.client_register_capability(
            types.RegistrationParams([types.Registration("smotelint-configuration", method, options)])
        )


def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    document = ls.workspace.text_documents.get(unquote(params.text_document.uri))
    if document is None:
        return None
    shown, _ = ls.shown_in(params.text_document.uri)
    lines = document.lines
    place = ls.workspace.position_codec.position_from_client_units(lines, params.position)
    line = lines[place.line] if place.line < len(lines) else ""
    return explain_at(shown, params.position, line, place.character)


def _fixes(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    shown, places = ls.shown_in(params.text_document.uri)
    return offer_fixes(shown, places, params.range) if places else []


HANDLERS: dict[str, Callable[..., Any]] = {
    types.INITIALIZED: _initialized,
    types.NOTEBOOK_DOCUMENT_DID_CHANGE: _notebook_changed,
    types.NOTEBOOK_DOCUMENT_DID_CLOSE: _notebook_closed,
    types.NOTEBOOK_DOCUMENT_DID_OPEN: _notebook_opened,
    types.NOTEBOOK_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_CODE_ACTION: _fixes,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _configured,
}
