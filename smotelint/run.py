"""The run: from paths to all findings, their counts and the exit code.

    paths -> discover -> byte gate, reach -> lint_target, in this process or in several -> baseline -> Run

A file without a trace of resampling, of its own or in a file that it imports, is counted and never parsed. If it names
smotelint, though, its comments are read: those that silence nothing are reported there, too.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smotelint.errors import BaselineError, SmotelintError
from smotelint.settings import own_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from smotelint.anchor import Anchor
    from smotelint.diagnostic import Diagnostic
    from smotelint.discover import Trace
    from smotelint.flow.files import SavedFile
    from smotelint.linter import FileResult
    from smotelint.targets import Found, Target

FILES_BETWEEN = 3  # that hand resampled rows on from one script to the next: balance, reduce, train
PARALLEL_MIN = 16  # files to analyse; fewer are done before the other processes have started


class Run(NamedTuple):
    """What all files gave."""

    targets: tuple[Target, ...] = ()
    """The files that were read."""
    results: tuple[FileResult, ...] = ()
    """Of those that passed the gate, in the order of the report."""
    known: tuple[Diagnostic, ...] = ()
    """Findings that a baseline lists."""
    faults: tuple[str, ...] = ()
    """What went wrong outside the analysis of a file: a path that is missing, a file that cannot be read."""

    @property
    def all_faults(self) -> tuple[str, ...]:
        """Every fault, internal errors in single files included."""
        return (*self.faults, *(fault for result in self.results for fault in result.faults))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings to report, in order."""
        return tuple(finding.diagnostic for result in self.results for finding in result.findings)

    def lines(self, name: str, cell: int | None) -> Sequence[str]:
        """Source of a file with findings, for excerpts; empty where it is not at hand."""
        return next((result.lines[name, cell] for result in self.results if (name, cell) in result.lines), ())


def lint_all(
    found: Found, jobs: int = 1, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> Run:
    """Lint files; the result is the same for any number of jobs.

    `progress` hears how many of the files that passed the gate are done, and how many there are.
    """
    read: list[Target] = []
    faults = list(found.faults)
    traces: dict[str, Trace] = {}
    for target in found.targets:
        data, fault = _read(target)
        if data is None:
            faults.append(fault)
            continue
        read.append(target)
        traces[target.name] = _find_trace(target, data)
    passed = sorted(_pass(read, traces, found.walked), key=lambda target: target.name)
    results = []
    for result in _lint_each(passed, jobs):
        results.append(result)
        progress(len(results), len(passed))
    results = _follow_files(results, read, jobs)
    return Run(tuple(read), tuple(results), faults=tuple(faults))


def _pass(read: Sequence[Target], traces: Mapping[str, Trace], walked: Sequence[str]) -> Iterator[Target]:
    """The files that are parsed."""
    from smotelint.discover import Trace
    from smotelint.reach import Reach

    reach = Reach(walked)
    for name, trace in traces.items():
        reach.note(name, speaks=trace is Trace.RESAMPLING)
    held = [target for target in read if traces[target.name] is not Trace.RESAMPLING]
    let_in = {target.name for target in reach.find_let_in(held)}
    for target in read:
        if traces[target.name] is Trace.RESAMPLING or target.name in let_in:
            yield target
        elif traces[target.name] is Trace.COMMENT:
            yield target._replace(resamples=False)


def _follow_files(results: list[FileResult], read: Sequence[Target], jobs: int) -> list[FileResult]:
    """Lint again what may read the resampled rows that other targets write to a file, and so on from file to file."""
    known = {result.target.name: result for result in results}
    at_first = frozenset(known)
    given: dict[str, frozenset[SavedFile]] = {}
    for _ in range(FILES_BETWEEN):
        saved = {each: name for name, result in known.items() for each in result.saved}
        words = _words_for({each: known[name].target for each, name in saved.items()}, read)
        again = []
        for target in read if saved else ():
            others = [each for each, writer in saved.items() if writer != target.name]
            data = _read(target)[0] or b"" if others else b""
            named = tuple(each for each in others if words[each].search(data))
            if not given.get(target.name, frozenset()).issuperset(named):
                given[target.name] = frozenset(named)
                again.append(target._replace(saved=named))
        if not again:
            break
        again.sort(key=lambda target: target.name)
        for result in _lint_each(again, jobs):
            name = result.target.name
            # What is read for a file alone, and does not read it, is as if it had not been read.
            tells = name in at_first or any(each.anchor.code != "SMT900" for each in result.findings)
            known[name] = result if tells else replace(result, findings=())
    return [result for _, result in sorted(known.items())]


def _words_for(
    writers: Mapping[SavedFile, Target], read: Sequence[Target]
) -> dict[SavedFile, re.Pattern[bytes]]:
    """What a program says that may read each of the files. However many these are, a target is read once for all."""
    names = {each: Path(each.text).name.encode() for each in writers}
    saying: dict[SavedFile, list[Target]] = {each: [] for each in writers}
    for target in read if writers else ():
        data = _read(target)[0] or b""
        for each, name in names.items():
            if name in data:
                saying[each].append(target)
    return {each: _words_of(names[each], writer, saying[each]) for each, writer in writers.items()}


def _words_of(name: bytes, writer: Target, saying: Sequence[Target]) -> re.Pattern[bytes]:
    """The name of a file, a module that says it, or parts of it where its writer does not say it all."""
    words = [re.escape(name)]
    if writer not in saying:
        words += re.findall(rb"[^\W\d_]{3,}", name.rpartition(b".")[0])
    modules = {Path(each.name).stem.encode() for each in saying if each.name.endswith(".py")}
    if modules:
        words.append(rb"(?:from|import)\b[^\n]*\b(?:%s)\b" % b"|".join(map(re.escape, sorted(modules))))
    return re.compile(b"|".join(words))


def _find_trace(target: Target, data: bytes) -> Trace:
    """The trace of a file; a resampler that the user has named is one of resampling, too."""
    from smotelint.discover import Trace, find_trace

    own = own_names(target.settings)
    if own is not None and any(word in data for word in own.words):
        return Trace.RESAMPLING
    return find_trace(data)


def _read(target: Target) -> tuple[bytes | None, str]:
    try:
        return target.read(), ""
    except OSError as error:
        return None, f"{target.name}: cannot be read: {error.strerror}"


def _lint_one(target: Target) -> FileResult:
    from smotelint.linter import FileResult, lint_target

    data, fault = _read(target)
    return FileResult(target, faults=(fault,)) if data is None else lint_target(target, data)


def _lint_each(targets: Sequence[Target], jobs: int) -> Iterator[FileResult]:
    if jobs == 1 or len(targets) < PARALLEL_MIN:
        return map(_lint_one, targets)
    from smotelint.workers import lint_in_processes

    return lint_in_processes(_lint_one, targets, jobs)


def hide_known(run: Run) -> Run:
    """Take out what the baselines list. Raises BaselineError."""
    named = {target.settings.baseline for target in run.targets} - {None}
    if not named:
        return run
    from dataclasses import replace

    from smotelint.baseline import find_new, read_baseline

    baselines = {path: read_baseline(Path(path)) for path in sorted(filter(None, named))}
    results: list[FileResult] = []
    known: list[Diagnostic] = []
    for result in run.results:
        listed = baselines.get(result.target.settings.baseline or "", Counter())
        is_new = find_new([finding.anchor for finding in result.findings], listed)
        pairs = list(zip(result.findings, is_new, strict=True))
        known += [finding.diagnostic for finding, new in pairs if not new]
        results.append(replace(result, findings=tuple(finding for finding, new in pairs if new)))
    return run._replace(results=tuple(results), known=tuple(known))


def write_baseline(run: Run, path: str | None, root: str) -> str:
    """Make the findings of a run the baseline; what to say of it.

    Entries of files that this run did not read stay, unless the files are gone. Raises SmotelintError.
    """
    from smotelint.baseline import read_baseline, render_baseline

    if path is None:
        raise SmotelintError("--write-baseline: name the file with --baseline, or with the key `baseline`")
    anchors = [finding.anchor for result in run.results for finding in result.findings]
    read = {target.place for target in run.targets}
    kept: list[Anchor] = []
    if Path(path).exists():
        old = read_baseline(Path(path))
        kept = [
            anchor
            for anchor in old.elements()
            if anchor.path not in read and Path(root, anchor.path).exists()
        ]
    try:
        Path(path).write_text(render_baseline([*anchors, *kept]), encoding="utf-8")
    except OSError as error:
        raise BaselineError(f"{path}: cannot be written: {error.strerror}") from None
    total = len(anchors) + len(kept)
    return f"wrote {total} {'finding' if total == 1 else 'findings'} to {path}"


def exit_code(run: Run, *, is_zero: bool) -> int:
    """2 where something went wrong, 1 where a finding is grave enough for its file's settings, else 0.

    `is_zero` hides a 1, never a 2.
    """
    if run.all_faults:
        return 2
    if not any(result.findings for result in run.results):
        return 0
    from smotelint.diagnostic import Severity

    fails = any(
        finding.diagnostic.severity >= Severity[result.target.settings.fail_on.upper()]
        for result in run.results
        for finding in result.findings
    )
    return int(fails and not is_zero)


def count_jobs(asked: str) -> int:
    """Processes to use: `"auto"` -> one for each core that this process may use. Raises SmotelintError."""
    if asked == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not asked.isascii() or not asked.isdigit() or int(asked) < 1:
        raise SmotelintError(f"-j is a number of processes or auto, not `{asked}`")
    return int(asked)
