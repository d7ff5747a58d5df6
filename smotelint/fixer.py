"""`--fix`: choose the edits that may be applied, apply them, lint again, until nothing is left to do.

findings ─ those with a fix that is allowed ─ edits that do not overlap ─ new text, if it parses ─ lint again
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from smotelint.changes import Change, describe_fault
from smotelint.diagnostic import Applicability
from smotelint.run import Run, hide_known, lint_all
from smotelint.targets import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from smotelint.diagnostic import Diagnostic, Edit
    from smotelint.linter import FileResult
    from smotelint.source import Source

ROUNDS = 10  # of fixing and linting again: each undoes what made the fixes of the round before overlap


@dataclass(frozen=True, slots=True)
class Fixed:
    """A run after its fixes."""

    run: Run
    """What is left."""
    changes: tuple[Change, ...]
    faults: dict[str, str]
    """Files that are other files by now, and so are not touched: in words, by name."""


def fix(run: Run, *, always: bool = False) -> Fixed:
    """Apply the fixes that each file's settings allow; nothing is written.

    `always` fixes files whose settings do not ask for it. Raises BaselineError.
    """
    results: list[FileResult] = []
    changes: list[Change] = []
    known = list(run.known)
    faults: dict[str, str] = {}
    for result in run.results:
        name = result.target.name
        try:
            fixed = _fix_file(result) if always or result.target.settings.fix else None
        except OSError as error:
            faults[name] = describe_fault(name, error)
            fixed = None
        if fixed is None:
            results.append(result)
            continue
        left, change = fixed
        results += left.results
        changes.append(change)
        known = [*(each for each in known if each.span.path != name), *left.known]
    return Fixed(run._replace(results=tuple(results), known=tuple(known)), tuple(changes), faults)


def keep(run: Run, before: Run, faults: Mapping[str, str]) -> Run:
    """A run after its fixes, in which the files that could not be written are as they were before."""
    old = {result.target.name: result for result in before.results if result.target.name in faults}
    known = [
        *(each for each in run.known if each.span.path not in old),
        *(each for each in before.known if each.span.path in old),
    ]
    return run._replace(
        results=tuple(old.get(result.target.name, result) for result in run.results),
        known=tuple(known),
        faults=(*run.faults, *faults.values()),
    )


def count_held_back(run: Run) -> int:
    """How many findings have a fix that the settings of their file do not allow."""
    return sum(
        finding.diagnostic.fix is not None
        and not _is_allowed(finding.diagnostic, unsafe=result.target.settings.unsafe_fixes)
        for result in run.results
        for finding in result.findings
    )


def _fix_file(result: FileResult) -> tuple[Run, Change] | None:
    """What is left in one file, and its new content; None where there is nothing to fix. Raises OSError."""
    from smotelint.linter import read_target

    target = result.target
    unsafe = target.settings.unsafe_fixes
    if result.faults or not any(
        _is_allowed(finding.diagnostic, unsafe=unsafe) for finding in result.findings
    ):
        return None
    before = data = result.read_again()
    run, count = Run((target,), (result,)), 0
    seen = {data}
    for _ in range(ROUNDS):
        fixable = [each for each in run.diagnostics if _is_allowed(each, unsafe=unsafe)]
        after, applied = apply(partial(read_target, target), data, fixable)
        if after in seen:
            break
        seen.add(after)
        data, count = after, count + applied
        run = hide_known(lint_all(Found((target._replace(data=data),))))
    return (run, Change(target.name, before, data, count)) if data != before else None


def _is_allowed(diagnostic: Diagnostic, *, unsafe: bool) -> bool:
    return diagnostic.fix is not None and (unsafe or diagnostic.fix.applicability is Applicability.SAFE)


def apply(read: Callable[[bytes], Source], data: bytes, fixable: Sequence[Diagnostic]) -> tuple[bytes, int]:
    """The file with fixes applied, and how many: those that fit together, or else the first that keeps it whole."""
    together = list(_compatible(fixable))
    after = _write(read, data, together)
    if after is not None:
        return after, len(together)
    for diagnostic in fixable:
        alone = _write(read, data, [diagnostic])
        if alone is not None:
            return alone, 1
    return data, 0


def _compatible(fixable: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Those whose edits do not overlap with the edits of one before; an edit that is the same is shared."""
    chosen: list[Edit] = []
    for diagnostic in fixable:
        assert diagnostic.fix is not None
        new = [edit for edit in diagnostic.fix.edits if edit not in chosen]
        if not any(_overlap(edit, other) for edit in new for other in chosen):
            chosen += new
            yield diagnostic


def _overlap(one: Edit, other: Edit) -> bool:
    first, second = sorted((one.span, other.span), key=lambda span: span.order)
    if first.cell != second.cell:
        return False
    end = (first.end_line, first.end_column)
    start = (second.line, second.column)
    is_same_spot = (first.line, first.column) == start
    return start < end or is_same_spot


def _write(read: Callable[[bytes], Source], data: bytes, fixes: Sequence[Diagnostic]) -> bytes | None:
    """The file with the fixes; None where it would not parse as well as before, or cannot be written so."""
    from smotelint.parsing import parse
    from smotelint.rewrite import write_back

    source = read(data)
    edits = list(dict.fromkeys(edit for each in fixes if each.fix for edit in each.fix.edits))
    try:
        after = write_back(source, edits)
        changed = read(after)
    except ValueError:  # UnicodeEncodeError: the encoding of the file lacks a character
        return None
    touched = {edit.span.cell for edit in edits}
    for old, new in zip(source.cells, changed.cells, strict=True):
        if old.number in touched and len(parse(new.code).problems) > len(parse(old.code).problems):
            return None
    return after
