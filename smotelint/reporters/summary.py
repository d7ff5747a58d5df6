"""The last line of a report for people: what was found, what is hidden, and in how many files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Severity
from smotelint.reporters import BASELINE

if TYPE_CHECKING:
    from smotelint.reporters import Report


def summarize(run: Report) -> str:
    """One line, and a second where something can be fixed.

    `"Found 1 error (2 suppressed, 3 in baseline) in 1 of 14 files; 13 do not resample."`
    """
    return "\n".join(line for line in (_found(run), _fixable(run)) if line)


def _found(run: Report) -> str:
    counts = {
        severity: sum(diagnostic.severity is severity for diagnostic in run.diagnostics)
        for severity in Severity
    }
    grave = [
        _count(counts[severity], str(severity))
        for severity in (Severity.ERROR, Severity.WARNING)
        if counts[severity]
    ]
    advice = f"; {_count(counts[Severity.INFO], 'info finding')}" if counts[Severity.INFO] else ""
    if not run.files and not run.diagnostics:
        return "No files to check."
    if not grave:
        return f"All checks passed{_hidden(run)} in {_count(run.files, 'file')}{advice}{_gated(run)}."
    found = len({item.span.path for item in run.diagnostics if item.severity is not Severity.INFO})
    return f"Found {' and '.join(grave)}{_hidden(run)} in {found} of {_count(run.files, 'file')}{advice}{_gated(run)}."


def _hidden(run: Report) -> str:
    """` (2 suppressed, 3 in baseline)`."""
    baseline = sum(kind == BASELINE for _, kind in run.suppressed)
    silenced = len(run.suppressed) - baseline
    parts = [f"{silenced} suppressed"] * bool(silenced) + [f"{baseline} in baseline"] * bool(baseline)
    return f" ({', '.join(parts)})" if parts else ""


def _gated(run: Report) -> str:
    """`; 13 do not resample`."""
    if not run.gated:
        return ""
    if run.gated == run.files:
        return "; it does not resample" if run.files == 1 else "; none of them resamples"
    return f"; {run.gated} {'does' if run.gated == 1 else 'do'} not resample"


def _fixable(run: Report) -> str:
    """What `--fix` would mend: "1 fixable with `--fix`, 2 more with `--fix --unsafe-fixes`."."""
    fixes = [diagnostic.fix for diagnostic in run.diagnostics if diagnostic.fix]
    safe = sum(fix.applicability is Applicability.SAFE for fix in fixes)
    unsafe = len(fixes) - safe
    parts = [f"{safe} fixable with `--fix`"] * bool(safe)
    parts += [f"{unsafe} {'more' if safe else 'fixable'} with `--fix --unsafe-fixes`"] * bool(unsafe)
    return f"{', '.join(parts)}." if parts else ""


def _count(number: int, noun: str) -> str:
    """`(1, "file")` -> `"1 file"`, `(2, "file")` -> `"2 files"`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
