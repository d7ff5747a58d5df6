"""`json`: an array of objects shaped as ruff's, so that what reads those reads these, with more keys.

`json.schema.json` beside this file describes them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from smotelint.reporters._place import absolute_path, encodable

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic, Fix, Span
    from smotelint.reporters import Report


def report(run: Report) -> str:
    """`[{"code": "SMT101", "filename": "/work/train.py", ...}]`; rows and columns count within the cell."""
    urls = {rule.code: rule.url for rule in run.rules}
    items = [_item(diagnostic, urls.get(diagnostic.code), run.root) for diagnostic in run.diagnostics]
    return encodable(json.dumps(items, indent=2, sort_keys=True, ensure_ascii=False) + "\n")


def _item(diagnostic: Diagnostic, url: str | None, root: str) -> dict[str, Any]:
    return {
        **_span(diagnostic.span, root),
        "code": diagnostic.code,
        "confidence": str(diagnostic.confidence),
        "fingerprint": diagnostic.fingerprint,
        "fix": _fix(diagnostic.fix, root) if diagnostic.fix else None,
        "help": diagnostic.help or None,
        "message": diagnostic.message,
        "name": diagnostic.name,
        "noqa_row": diagnostic.span.line,
        "notes": list(diagnostic.notes),
        "related": [_span(span, root) for span in diagnostic.related],
        "severity": str(diagnostic.severity),
        "url": url or None,
    }


def _span(span: Span, root: str) -> dict[str, Any]:
    return {
        "cell": span.cell,
        "end_location": _position(span.end_line, span.end_column),
        "filename": absolute_path(span.path, root),
        "label": span.label or None,
        "location": _position(span.line, span.column),
        "raw_location": _position(*span.raw) if span.raw else None,
    }


def _fix(fix: Fix, root: str) -> dict[str, Any]:
    edits = [
        {
            "cell": edit.span.cell,
            "content": edit.text,
            "end_location": _position(edit.span.end_line, edit.span.end_column),
            "filename": absolute_path(edit.span.path, root),
            "location": _position(edit.span.line, edit.span.column),
        }
        for edit in fix.edits
    ]
    return {"applicability": fix.applicability.value, "edits": edits, "message": fix.title}


def _position(row: int, column: int) -> dict[str, int]:
    return {"column": column, "row": row}
