"""A language server: findings while you type, in scripts and in the cells of notebooks.

    editor ─ didOpen, didChange ─▶ Server ─ quiet for a moment ─▶ Snapshot ─▶ Worker ─▶ Outcome
    editor ◀─ publishDiagnostics ─ places in the editor's units ◀────────────────────────────┘

The editor owns the text. What it has when it falls quiet becomes a `Snapshot`, which is a file's name and content: a
notebook document is written as an .ipynb, so that the linter reads what it reads from the disk and a finding that
spans cells comes out as it does in a terminal. A `Worker`, a process of its own, lints it: whatever happens there, the
server lives. The findings go back as diagnostics, each to the document of its cell.

pygls speaks the protocol; it is an extra (`smotelint[lsp]`), imported by nothing but this package, when it serves.
"""

from __future__ import annotations

__all__ = ["serve"]


def serve() -> None:
    """Speak the protocol on standard input and output until the editor leaves. Raises ImportError without pygls."""
    from smotelint.server.session import Server

    server = Server()
    try:
        server.start_io()
    finally:
        server.close()
