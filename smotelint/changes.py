"""Changed files: written so that a file is whole at every moment, or shown as a diff."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Change:
    """New content of one file."""

    name: str
    """As it is reported."""
    before: bytes
    after: bytes
    count: int
    """How many findings it deals with."""


def write_changes(changes: Iterable[Change]) -> dict[str, str]:
    """Write the files; what cannot be written, in words, by the name of the file."""
    return {change.name: fault for change in changes if (fault := _write(change))}


def _write(change: Change) -> str:
    try:
        replace_file(change.name, change.before, change.after)
    except OSError as error:
        return describe_fault(change.name, error)
    return ""


def describe_fault(name: str, error: OSError) -> str:
    """`"a.py: cannot be written: it is read-only"`."""
    return f"{name}: cannot be written: {error.strerror or error}"


def replace_file(path: str, before: bytes, after: bytes) -> None:
    """Put new content in the place of a file's, keeping its permissions. Raises OSError.

    A link stays a link to the file that is changed. A file that has changed since it was read is left alone.
    """
    import tempfile

    real = os.path.realpath(path)
    if not os.access(real, os.W_OK):
        raise PermissionError("it is read-only")
    if Path(real).read_bytes() != before:
        raise OSError("it has changed since it was read")
    status = os.stat(real)  # noqa: PTH116
    handle, temporary = tempfile.mkstemp(prefix=".smotelint-", dir=os.path.dirname(real))  # noqa: PTH120
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
        os.chmod(temporary, stat.S_IMODE(status.st_mode))  # noqa: PTH101
        if hasattr(os, "chown") and os.geteuid() == 0:
            os.chown(temporary, status.st_uid, status.st_gid)
        os.replace(temporary, real)  # noqa: PTH105
    except BaseException:
        os.unlink(temporary)  # noqa: PTH108
        raise


def summarize_changes(changes: Sequence[Change], verb: str) -> str:
    """`"2 findings in 1 file fixed."`, `"Nothing would be fixed."`."""
    if not changes:
        return f"Nothing {verb}."
    count = sum(change.count for change in changes)
    findings = "1 finding" if count == 1 else f"{count} findings"
    files = "1 file" if len(changes) == 1 else f"{len(changes)} files"
    return f"{findings} in {files} {verb}."


def render_diff(changes: Iterable[Change]) -> str:
    """The changes as a unified diff of the files as they are, which `patch -p0` applies."""
    import difflib

    parts: list[str] = []
    for change in changes:
        before, after = (_LINE.findall(_decode(change.name, data)) for data in (change.before, change.after))
        parts += (
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(before, after, change.name, change.name)
        )
    return "".join(parts)


def _decode(name: str, data: bytes) -> str:
    """The text of a file in its encoding, a byte order mark included."""
    from smotelint.source import find_encoding

    return data.decode("utf-8" if name.lower().endswith(".ipynb") else find_encoding(data), "replace")
