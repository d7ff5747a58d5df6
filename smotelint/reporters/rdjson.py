"""`rdjson`: what reviewdog reads and posts as review comments.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

reviewdog refuses a report with keys that it does not know, so the other places of a finding are in its message: the
key for them is younger than many installed versions.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from smotelint.reporters._place import encodable, explain, region, relative_path

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.reporters import Report


def report(run: Report) -> str:
    """`{"source": {"name": "smotelint"}, "diagnostics": [...]}`."""
    urls = {rule.code: rule.url for rule in run.rules}
    items = [_item(diagnostic, urls.get(diagnostic.code), run) for diagnostic in run.diagnostics]
    document = {"source": {"name": "smotelint"}, "diagnostics": items}
    return encodable(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _item(diagnostic: Diagnostic, url: str | None, run: Report) -> dict[str, Any]:
    item = {
        "message": explain(diagnostic, run.root),
        "location": {"path": relative_path(diagnostic.span.path, run.root), "range": _range(diagnostic.span)},
        "severity": str(diagnostic.severity).upper(),
        "code": {"value": diagnostic.code, **({"url": url} if url else {})},
    }
    suggestion = _suggestion(diagnostic, run)
    return {**item, "suggestions": [suggestion]} if suggestion else item


def _range(span: Span) -> dict[str, Any]:
    part = region(span)
    start = {"line": part.line, **({"column": part.column} if part.column else {})}
    if part.end_line is None:
        return {"start": start}
    return {"start": start, "end": {"line": part.end_line, "column": part.end_column}}


def _suggestion(diagnostic: Diagnostic, run: Report) -> dict[str, Any] | None:
    """The fix, if it can be offered by a button.

    Each suggestion has a button of its own, so a fix of several edits would be applied in halves. Columns are
    bytes to reviewdog and code points here: the fix is offered only where the two agree.
    """
    if diagnostic.fix is None or len(diagnostic.fix.edits) != 1:
        return None
    edit = diagnostic.fix.edits[0]
    span = edit.span
    if span.path != diagnostic.span.path or span.cell is not None:
        return None
    lines = run.lines(span.path, None)
    for line, column in ((span.line, span.column), (span.end_line, span.end_column)):
        if not 1 <= line <= len(lines) or not lines[line - 1][: column - 1].isascii():
            return None
    return {"range": _range(span), "text": edit.text}
