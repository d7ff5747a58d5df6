"""Edits of a plain text, to compare with what is written to a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Edit


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    r"""Replace spans of a text: `"a\nbc"`, 2:2 to 2:3 -> `x`: `"a\nbx"`."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    parts: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.span.order):
        span = edit.span
        start = min(starts[span.line - 1] + span.column - 1, len(text))
        end = min(starts[span.end_line - 1] + span.end_column - 1, len(text))
        if start >= position:
            parts += [text[position:start], edit.text]
            position = end
    return "".join(parts) + text[position:]
