"""The last line of a report for people: what was found, what is hidden, and in how many files."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from smotelint.reporters import BASELINE

if TYPE_CHECKING:
    from smotelint.reporters import Report


def summarize(run: Report) -> str:
    """One line, and a second where something can be fixed.

    `"Found 1 error (2 suppressed, 3 in baseline) in 1 of 14 files; 13 do not resample."`
    """
    return "\n".join(line for line in (_found(run), _fixable(run)) if line)


def is_clean(run: Report) -> bool:
    """Whether nothing graver than advice was found."""
    return all(str(diagnostic.severity) == "info" for diagnostic in run.diagnostics)


def _found(run: Report) -> str:
    if not run.files and not run.diagnostics:
        return "No files to check."
    counts = Counter(str(diagnostic.severity) for diagnostic in run.diagnostics)
    advice = f"; {_count(counts['info'], 'info finding')}" if counts["info"] else ""
    grave = [_count(counts[word], word) for word in ("error", "warning") if counts[word]]
    if not grave:
        return f"All checks passed{_hidden(run)} in {_count(run.files, 'file')}{advice}{_gated(run)}."
    found = len({item.span.path for item in run.diagnostics if str(item.severity) != "info"})
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
    safe = sum(fix.applicability.value == "safe" for fix in fixes)
    unsafe = len(fixes) - safe
    parts = [f"{safe} fixable with `--fix`"] * bool(safe)
    parts += [f"{unsafe} {'more' if safe else 'fixable'} with `--fix --unsafe-fixes`"] * bool(unsafe)
    return f"{', '.join(parts)}." if parts else ""


def _count(number: int, noun: str) -> str:
    """`(1, "file")` -> `"1 file"`, `(2, "file")` -> `"2 files"`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
