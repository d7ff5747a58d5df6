"""`gitlab`: a code quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from smotelint.diagnostic import Severity
from smotelint.reporters._fingerprint import fingerprints
from smotelint.reporters._place import encodable, region, relative_path

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.reporters import Report

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(run: Report) -> str:
    """`[{"check_name": "SMT101", "fingerprint": ..., "location": {"path": "train.py", ...}, ...}]`."""
    names = fingerprints(run.diagnostics, run.root)
    items = [
        _item(diagnostic, name, run.root) for diagnostic, name in zip(run.diagnostics, names, strict=True)
    ]
    return encodable(json.dumps(items, indent=2, ensure_ascii=False) + "\n")


def _item(diagnostic: Diagnostic, name: str, root: str) -> dict[str, Any]:
    return {
        "check_name": diagnostic.code,
        "description": f"{diagnostic.code} ({diagnostic.name}): {diagnostic.message}",
        "fingerprint": name,
        "severity": SEVERITIES[diagnostic.severity],
        "location": {"path": relative_path(diagnostic.span.path, root), **_location(diagnostic.span)},
    }


def _location(span: Span) -> dict[str, Any]:
    part = region(span)
    if part.end_line is None:
        return {"lines": {"begin": part.line, "end": part.line}}
    return {
        "positions": {
            "begin": {"line": part.line, "column": part.column},
            "end": {"line": part.end_line, "column": part.end_column},
        }
    }
