"""Findings in the words of the protocol: places in the editor's units, a page for a hover, edits for a quick fix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.uris import from_fs_path

from smotelint.diagnostic import Applicability, Severity
from smotelint.explain import explain_markdown
from smotelint.ignoring import ABOUT_THE_FILE, make_edits
from smotelint.linter import read_ignores
from smotelint.rules._rule import load_rules
from smotelint.source import SourceError, read_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pygls.workspace import PositionCodec

    from smotelint.diagnostic import Diagnostic, Edit, Span
    from smotelint.rules._rule import LoadedRule
    from smotelint.server.documents import Part, Snapshot

SOURCE = "smotelint"
SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
TAGS = {"unused-ignore": [types.DiagnosticTag.Unnecessary]}
"""What an editor shows faded, by the rule's name."""

_CODE = re.compile(r"SMT\d{3}")
_COMMENT = re.compile(r"#.*\b(?:smotelint:|noqa\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as it stands in a document of the editor."""

    finding: Diagnostic
    part: Part
    diagnostic: types.Diagnostic


@dataclass(frozen=True, slots=True)
class Places:
    """Where the spans of a file are in the editor."""

    snapshot: Snapshot
    codec: PositionCodec
    """Counts as the editor does: most count UTF-16 units, so that a character outside the BMP takes two columns."""

    def part(self, span: Span) -> Part | None:
        """The document that a span is in; None where it is in another file."""
        if span.path != self.snapshot.name:
            return None
        return self.snapshot.parts[(span.cell or 1) - 1 if self.snapshot.has_cells else 0]

    def location(self, span: Span) -> types.Location:
        """URI and range of a span."""
        part = self.part(span)
        if part is None:
            return types.Location(
                from_fs_path(span.path) or span.path, self._range(span, _read_lines(span.path))
            )
        if span.raw and self.snapshot.is_raw:  # of which only starts are known
            line, column = span.raw
            start = self._position(part.lines, line, column)
            return types.Location(part.uri, types.Range(start, start))
        return types.Location(part.uri, self._range(span, part.lines))

    def _range(self, span: Span, lines: Sequence[str]) -> types.Range:
        return types.Range(
            self._position(lines, span.line, span.column),
            self._position(lines, span.end_line, span.end_column),
        )

    def _position(self, lines: Sequence[str], line: int, column: int) -> types.Position:
        text = lines[line - 1] if line <= len(lines) else ""
        return types.Position(line - 1, self.codec.client_num_units(text[: column - 1]))


def _read_lines(path: str) -> list[str]:
    """The lines of a file on the disk; none where it cannot be read, and then columns count code points."""
    try:
        cells = read_source(path, Path(path).read_bytes()).cells
    except (OSError, SourceError):
        return []
    return cells[0].text.split("\n") if cells else []


def show(findings: Iterable[Diagnostic], places: Places) -> list[Shown]:
    """The findings as diagnostics."""
    rules = {rule.code: rule for rule in load_rules()}
    shown = []
    for finding in findings:
        part = places.part(finding.span)
        if part is not None:
            shown.append(Shown(finding, part, _describe(finding, places, rules.get(finding.code))))
    return shown


def _describe(finding: Diagnostic, places: Places, rule: LoadedRule | None) -> types.Diagnostic:
    return types.Diagnostic(
        range=places.location(finding.span).range,
        message=f"{finding.message}\nhelp: {finding.help}" if finding.help else finding.message,
        severity=SEVERITIES[finding.severity],
        code=finding.code,
        code_description=types.CodeDescription(rule.url) if rule and rule.url else None,
        source=SOURCE,
        tags=TAGS.get(finding.name),
        related_information=[
            types.DiagnosticRelatedInformation(places.location(span), span.label or "related")
            for span in finding.related
        ],
        data={"fingerprint": finding.fingerprint},
    )


def explain_at(
    shown: Iterable[Shown], position: types.Position, line: str, column: int
) -> types.Hover | None:
    """The page of the rule whose code stands at a position in a comment, or that found something there.

    `line` and `column` are the same place in the text, in code points from 0.
    """
    if _COMMENT.search(line):
        for code in _CODE.finditer(line):
            if code.start() <= column <= code.end() and _page(code[0]):
                return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, _page(code[0])))
    for each in shown:
        if each.diagnostic.range.start <= position <= each.diagnostic.range.end:
            text = (
                f"{each.finding.message} (confidence {each.finding.confidence})\n\n{_page(each.finding.code)}"
            )
            return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), each.diagnostic.range)
    return None


def _page(code: str) -> str:
    return explain_markdown([rule for rule in load_rules() if rule.code == code])


def offer_fixes(shown: Iterable[Shown], places: Places, asked: types.Range) -> list[types.CodeAction]:
    """Quick fixes for the findings that touch a range: their own, then a comment that silences each."""
    snapshot = places.snapshot
    if snapshot.is_raw:
        return []  # edits are in terms of cells
    source = read_source(snapshot.name, snapshot.data)
    touched = [each for each in shown if _touches(each.diagnostic.range, asked)]
    fixes = [
        _action(each, fix.title, fix.edits, places, is_preferred=fix.applicability is Applicability.SAFE)
        for each in touched
        if (fix := each.finding.fix)
    ]
    ignores = [
        _action(each, "silence with a comment", make_edits(source, read_ignores(source), [place]), places)
        for each in touched
        if not each.finding.code.startswith(ABOUT_THE_FILE)
        for place in [(each.finding.span, each.finding.code)]
    ]
    return fixes + ignores


def _touches(area: types.Range, asked: types.Range) -> bool:
    return area.start <= asked.end and asked.start <= area.end


def _action(
    shown: Shown, title: str, edits: Iterable[Edit], places: Places, *, is_preferred: bool = False
) -> types.CodeAction:
    return types.CodeAction(
        f"{shown.finding.code}: {title}",
        types.CodeActionKind.QuickFix,
        [shown.diagnostic],
        is_preferred,
        edit=_as_edit(edits, places),
    )


def _as_edit(edits: Iterable[Edit], places: Places) -> types.WorkspaceEdit:
    """The edits by document, each for the version that was linted: an editor refuses what came too late."""
    by_uri: dict[str, list[types.TextEdit | types.AnnotatedTextEdit | types.SnippetTextEdit]] = {}
    for edit in edits:
        location = places.location(edit.span)
        by_uri.setdefault(location.uri, []).append(types.TextEdit(location.range, edit.text))
    versions = {part.uri: part.version for part in places.snapshot.parts}
    return types.WorkspaceEdit(
        document_changes=[
            types.TextDocumentEdit(
                types.OptionalVersionedTextDocumentIdentifier(uri, versions.get(uri)), changes
            )
            for uri, changes in by_uri.items()
        ]
    )
