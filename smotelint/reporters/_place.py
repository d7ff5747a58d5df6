"""Where a span lies, in the words of a terminal, of an editor, and of a web page that shows the file as it is."""

from __future__ import annotations

import os.path
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic, Span

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a file, counted in the file itself: from 1, in code points, end exclusive."""

    line: int
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


def region(span: Span) -> Region:
    """The part of the file that a span covers.

    Of a span in a notebook only the start is known there: where the cell's next line is, and how wide its text
    became as a JSON string, depends on who wrote the file. Without even the start, it is the file's first line.
    """
    if span.cell is None:
        return Region(
            max(span.line, 1),
            max(span.column, 1),
            max(span.end_line, span.line, 1),
            max(span.end_column, 1 if span.end_line > span.line else span.column, 1),
        )
    if span.raw is None:
        return Region(1)
    return Region(max(span.raw[0], 1), max(span.raw[1], 1))


def relative_path(path: str, root: str) -> str:
    """The path from the root, with slashes: `("/work/src/x.py", "/work")` -> `"src/x.py"`.

    A path outside the root stays as it is.
    """
    if path == STDIN:
        return path
    pure = PurePath(path)
    if root and pure.is_absolute() and pure.is_relative_to(root):
        pure = pure.relative_to(root)
    return pure.as_posix()


def absolute_path(path: str, root: str) -> str:
    """The whole path, in the system's own spelling: `("../src/x.py", "/work/a")` -> `"/work/src/x.py"`."""
    return path if path == STDIN else os.path.normpath(PurePath(root) / path)


def locate(span: Span) -> str:
    """Position within the file: `"10:40"`, or `"cell 3:4:1"` in a notebook."""
    cell = "" if span.cell is None else f"cell {span.cell}:"
    return f"{cell}{span.line}:{span.column}"


def address(span: Span, root: str) -> str:
    """File and position: `"train.py:10:40"`, `"nb.ipynb:cell 3:4:1"`."""
    return f"{relative_path(span.path, root)}:{locate(span)}"


def explain(diagnostic: Diagnostic, root: str) -> str:
    """The finding in plain lines, for formats that hold one text: message, the other places, what to do."""
    lines = [diagnostic.message]
    lines += [f"{address(span, root)}: {span.label or 'related'}" for span in diagnostic.related]
    if diagnostic.help:
        lines.append(f"help: {diagnostic.help}")
    lines += [f"note: {note}" for note in diagnostic.notes]
    return "\n".join(lines)


def encodable(text: str) -> str:
    r"""The text with what UTF-8 cannot hold spelled out: file names may have bytes that decode to `"\udcff"`.

    In a JSON string the spelling is an escape and means the same character.
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
