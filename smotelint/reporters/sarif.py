"""`sarif`: the interchange format of static analysis, version 2.1.0, as GitHub's code scanning reads it.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from smotelint.diagnostic import Severity
from smotelint.reporters import IN_SOURCE
from smotelint.reporters._fingerprint import fingerprints
from smotelint.reporters._place import STDIN, encodable, region, relative_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Diagnostic, Edit, Fix, Span
    from smotelint.reporters import Report, RuleInfo

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
BASE = "%SRCROOT%"
"""The name that SARIF gives the folder of the sources."""
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
"""GitHub's words."""


def report(run: Report) -> str:
    """A log of one run: the findings, then those that are silenced, with what silences them."""
    driver = {
        "name": "smotelint",
        "rules": [_rule(rule) for rule in run.rules],
        **({"version": run.version} if run.version else {}),
    }
    log: dict[str, Any] = {
        "columnKind": "unicodeCodePoints",
        "results": list(_results(run)),
        "tool": {"driver": driver},
    }
    if run.root and PurePath(run.root).is_absolute():
        log["originalUriBaseIds"] = {BASE: {"uri": PurePath(run.root).as_uri().rstrip("/") + "/"}}
    document = {"$schema": SCHEMA, "runs": [log], "version": "2.1.0"}
    return encodable(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _rule(rule: RuleInfo) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": rule.help or rule.summary, "markdown": rule.help or rule.summary},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"problem.severity": PROBLEMS[rule.severity]},
        **({"helpUri": rule.url} if rule.url else {}),
    }


def _results(run: Report) -> Iterator[dict[str, Any]]:
    indexes = {rule.code: index for index, rule in enumerate(run.rules)}
    kinds = [None] * len(run.diagnostics) + [kind for _, kind in run.suppressed]
    diagnostics = [*run.diagnostics, *(diagnostic for diagnostic, _ in run.suppressed)]
    names = fingerprints(diagnostics, run.root)
    for diagnostic, kind, name in zip(diagnostics, kinds, names, strict=True):
        result: dict[str, Any] = {
            "ruleId": diagnostic.code,
            "level": LEVELS[diagnostic.severity],
            "message": {"text": _message(diagnostic)},
            "locations": [_location(diagnostic.span, run.root)],
            "partialFingerprints": {"smotelint/v1": name},
            "properties": {"confidence": str(diagnostic.confidence)},
        }
        if diagnostic.code in indexes:
            result["ruleIndex"] = indexes[diagnostic.code]
        if diagnostic.related:
            result["relatedLocations"] = [
                {"id": number, **_location(span, run.root)}
                for number, span in enumerate(diagnostic.related, start=1)
            ]
            steps = [{"location": _location(span, run.root)} for span in _flow(diagnostic)]
            result["codeFlows"] = [{"threadFlows": [{"locations": steps}]}]
        fix = _fix(diagnostic.fix, run.root) if diagnostic.fix else None
        if fix:
            result["fixes"] = [fix]
        if kind:
            result["suppressions"] = [{"kind": IN_SOURCE if kind == IN_SOURCE else "external"}]
        yield result


def _message(diagnostic: Diagnostic) -> str:
    """The message with a link to each of the other places: GitHub shows those that are linked, and no others."""
    lines = [diagnostic.message]
    for number, span in enumerate(diagnostic.related, start=1):
        label = span.label or "related"
        for char in "\\[]":
            label = label.replace(char, f"\\{char}")
        lines.append(f"[{label}]({number})")
    if diagnostic.help:
        lines.append(f"Help: {diagnostic.help}")
    return "\n".join(lines)


def _flow(diagnostic: Diagnostic) -> list[Span]:
    """All places in the order of the flow.

    Where the finding's own place comes among the others is not recorded: in its file, before the first that stands
    after it; else it is where the flow ends.
    """
    own = diagnostic.span
    steps = list(diagnostic.related)
    later = (number for number, span in enumerate(steps) if span.path == own.path and span.order > own.order)
    steps.insert(next(later, len(steps)), own)
    return steps


def _location(span: Span, root: str) -> dict[str, Any]:
    part = region(span)
    sides = {
        "startLine": part.line,
        "startColumn": part.column,
        "endLine": part.end_line,
        "endColumn": part.end_column,
    }
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(span.path, root),
            "region": {side: number for side, number in sides.items() if number is not None},
        }
    }
    if span.label:
        location["message"] = {"text": span.label}
    return location


def _artifact(path: str, root: str) -> dict[str, str]:
    """The file, by its path from the root; by its whole path if it lies elsewhere."""
    relative = PurePath(relative_path(path, root))
    if path != STDIN and relative.is_absolute():
        return {"uri": relative.as_uri()}
    return {"uri": quote(relative.as_posix().encode("utf-8", "surrogateescape")), "uriBaseId": BASE}


def _fix(fix: Fix, root: str) -> dict[str, Any] | None:
    """The fix as changes of files; none for a notebook, whose text is not the source but its JSON spelling."""
    if not fix.edits or any(edit.span.cell is not None for edit in fix.edits):
        return None
    files: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        files.setdefault(edit.span.path, []).append(edit)
    changes = [
        {
            "artifactLocation": _artifact(path, root),
            "replacements": [_replacement(edit, root) for edit in edits],
        }
        for path, edits in files.items()
    ]
    return {"description": {"text": fix.title}, "artifactChanges": changes}


def _replacement(edit: Edit, root: str) -> dict[str, Any]:
    place = _location(edit.span, root)["physicalLocation"]
    inserted = {"insertedContent": {"text": edit.text}} if edit.text else {}
    return {"deletedRegion": place["region"], **inserted}
