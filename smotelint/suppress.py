"""Comments that silence findings.

model.fit(X)  # smotelint: ignore[SMT101] the test rows come from another file
# smotelint: ignore[resample-before-cv]          (covers the next logical line)
# smotelint: file-ignore[SMT4]
model.fit(X)  # noqa: SMT101
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.lines import logical_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.source import Cell, Source

CELL_TAG = "smotelint-ignore"

_OWN = re.compile(r"#\s*smotelint:\s*(?P<file>file-)?ignore\b(?:\[(?P<codes>[^\]\n]*)\])?", re.IGNORECASE)
_NOQA = re.compile(
    r"#\s*noqa\b(?::\s*(?P<codes>[A-Z][0-9]+(?:[,\s]+[A-Z]+[0-9]+)*|[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*))?",
    re.IGNORECASE,
)
_CODE = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment: which lines it covers, and which rules."""

    first: int
    last: int
    """0 to 0 for the whole file."""
    codes: frozenset[str]
    """Codes, prefixes and names in upper case; empty for all rules."""

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether the comment speaks of the finding's rule."""
        code, name = diagnostic.code, diagnostic.name.upper()
        return not self.codes or any(code.startswith(given) or given == name for given in self.codes)


def suppress(source: Source, diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """(findings that stay, findings that a comment or a cell tag silences).

    A comment on the primary or on a related line silences, where it names the rule or stands on the primary line.
    """
    ignores = {cell.number: find_ignores(cell) for cell in source.cells}
    whole = [ignore for found in ignores.values() for ignore in found if ignore.last == 0]
    tagged = {cell.number for cell in source.cells if CELL_TAG in cell.tags}
    kept: list[Diagnostic] = []
    silenced: list[Diagnostic] = []
    for diagnostic in diagnostics:
        is_silenced = (
            any(ignore.covers(diagnostic) for ignore in whole)
            or diagnostic.span.cell in tagged
            or any(
                _covers_span(ignore, span)
                and ignore.covers(diagnostic)
                and (ignore.codes or span is diagnostic.span)
                for span in diagnostic.spans
                if span.path == source.path
                for ignore in ignores.get(span.cell, ())
            )
        )
        (silenced if is_silenced else kept).append(diagnostic)
    return kept, silenced


def _covers_span(ignore: Ignore, span: Span) -> bool:
    return ignore.first <= span.end_line and span.line <= ignore.last


def find_ignores(cell: Cell) -> list[Ignore]:
    """The comments of a cell that silence; strings that look like comments are none."""
    lowered = cell.text.lower()
    if "smotelint:" not in lowered and "noqa" not in lowered:
        return []
    found: list[Ignore] = []
    waiting: list[frozenset[str]] = []
    for line in logical_lines(cell.text):
        is_alone = line.is_blank(cell.text)
        if not is_alone:
            found += [Ignore(line.first, line.last, codes) for codes in waiting]
            waiting = []
        for start, end in line.comments:
            comment = cell.text[start:end]
            own = _OWN.search(comment)
            if own is not None:
                codes = _codes(own["codes"])
                if codes is None:
                    continue
                if own["file"]:
                    found.append(Ignore(0, 0, codes))
                elif is_alone:
                    waiting.append(codes)
                else:
                    found.append(Ignore(line.first, line.last, codes))
            noqa = _NOQA.search(comment)
            if noqa is not None and not is_alone:
                found.append(Ignore(line.first, line.last, _codes(noqa["codes"]) or frozenset()))
    return found


def _codes(text: str | None) -> frozenset[str] | None:
    """Codes of a list in upper case; None for a list that is empty, which silences nothing."""
    if text is None:
        return frozenset()
    codes = frozenset(code.upper() for code in _CODE.findall(text))
    return codes or None
