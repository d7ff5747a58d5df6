"""The run: from paths to all findings, their counts and the exit code.

paths -> discover -> byte gate -> lint_target, in this process or in several -> baseline -> Run
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from smotelint.discover import DEFAULT_EXCLUDE, discover, has_resampling
from smotelint.linter import FileResult, Target, lint_target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from smotelint.anchor import Anchor
    from smotelint.diagnostic import Diagnostic
    from smotelint.settings import Configuration

PARALLEL_MIN = 16  # files to analyse; fewer are done before the other processes have started
CHUNK = (
    4  # files handed to a process at a time: enough to hide the hand-over, few enough to share the long ones
)


@dataclass(frozen=True, slots=True)
class Run:
    """What all files gave."""

    results: tuple[FileResult, ...]
    """Of the files that passed the gate, by name."""
    files: int
    """Files that were read."""
    gated: int
    """Those of them that do not resample."""
    known: tuple[Diagnostic, ...] = ()
    """Findings that the baseline lists."""
    faults: tuple[str, ...] = ()
    """What went wrong outside the analysis of a file: a path that is missing, a file that cannot be read."""

    @property
    def all_faults(self) -> tuple[str, ...]:
        """Every fault, those of single files included."""
        return (*self.faults, *(fault for result in self.results for fault in result.faults))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings to report, in order."""
        return tuple(finding.diagnostic for result in self.results for finding in result.findings)

    def lines(self, name: str, cell: int | None) -> Sequence[str]:
        """Source of a file with findings, for excerpts."""
        return next((result.lines.get(cell, ()) for result in self.results if result.target.name == name), ())


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be linted."""

    targets: tuple[Target, ...]
    faults: tuple[str, ...] = ()
    """Paths that are missing or cannot be read, or that nothing was found."""


def find_targets(
    paths: Sequence[str],
    configuration: Configuration,
    stdin: tuple[str, bytes] | None = None,
    *,
    allow_empty: bool = False,
) -> Found:
    """The files that paths stand for, each with the settings of its directory. Raises SettingsError."""
    here = Path.cwd()
    if stdin is not None:
        name, data = stdin
        return Found((Target(name, configuration.settings_for((here / name).parent), data),))
    settings = configuration.settings_for(here)
    found = discover(
        list(paths) or ["."],
        exclude=(
            *(DEFAULT_EXCLUDE if settings.exclude is None else settings.exclude),
            *settings.extend_exclude,
        ),
        root=Path(settings.root),
        force_exclude=settings.force_exclude,
        respect_gitignore=settings.respect_gitignore,
    )
    targets = tuple(Target(file, configuration.settings_for((here / file).parent)) for file in found.files)
    faults = found.missing
    if not targets and not faults and not found.excluded and not allow_empty:
        faults = (f"no Python file or notebook found in {', '.join(paths) or '.'}",)
    return Found(targets, faults)


def lint_all(found: Found, jobs: int, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Run:
    """Lint files; the result is the same for any number of jobs."""
    candidates: list[Target] = []
    faults = list(found.faults)
    files = 0
    for target in found.targets:
        try:
            candidates += [target] if has_resampling(target.read()) else []
            files += 1
        except OSError as error:
            faults.append(f"{target.name}: cannot be read: {error.strerror}")
    candidates.sort(key=lambda target: target.name)
    results = []
    for result in _lint_each(candidates, jobs):
        results.append(result)
        progress(len(results), len(candidates))
    return Run(tuple(results), files, files - len(candidates), faults=tuple(faults))


def _lint_each(targets: Sequence[Target], jobs: int) -> Iterator[FileResult]:
    if jobs == 1 or len(targets) < PARALLEL_MIN:
        return map(_lint_one, targets)
    return _lint_in_processes(targets, jobs)


def _lint_in_processes(targets: Sequence[Target], jobs: int) -> Iterator[FileResult]:
    """In order; where a process dies, each file that is left gets a process of its own, and the one that kills it
    is named.
    """
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    try:
        with ProcessPoolExecutor(min(jobs, len(targets))) as pool:
            for result in pool.map(_lint_one, targets, chunksize=CHUNK):
                yield result
                done += 1
        return
    except BrokenProcessPool:
        pass
    for target in targets[done:]:
        try:
            with ProcessPoolExecutor(1) as pool:
                yield pool.submit(_lint_one, target).result()
        except BrokenProcessPool:
            yield FileResult(target, faults=(f"{target.name}: the process that analyses it dies",))


def _lint_one(target: Target) -> FileResult:
    try:
        return lint_target(target)
    except OSError as error:  # gone since the gate
        return FileResult(target, faults=(f"{target.name}: cannot be read: {error.strerror}",))


def hide_known(run: Run) -> Run:
    """Take out what the baselines list. Raises BaselineError."""
    from smotelint.baseline import find_new, read_baseline

    baselines: dict[str, Counter[Anchor]] = {}
    results: list[FileResult] = []
    known: list[Diagnostic] = []
    for result in run.results:
        path = result.target.settings.baseline
        if path is None:
            results.append(result)
            continue
        if path not in baselines:
            baselines[path] = read_baseline(Path(path))
        is_new = find_new([finding.anchor for finding in result.findings], baselines[path])
        pairs = list(zip(result.findings, is_new, strict=True))
        known += [finding.diagnostic for finding, new in pairs if not new]
        results.append(replace(result, findings=tuple(finding for finding, new in pairs if new)))
    return replace(run, results=tuple(results), known=tuple(known))


def write_baseline(run: Run, path: str | None) -> str:
    """Write all findings to the baseline; returns what was done. Raises BaselineError where there is no place for it."""
    from smotelint.baseline import render_baseline
    from smotelint.errors import BaselineError

    if path is None:
        raise BaselineError("--write-baseline needs a file: give --baseline FILE or set `baseline`")
    anchors = [finding.anchor for result in run.results for finding in result.findings]
    try:
        Path(path).write_text(render_baseline(anchors), encoding="utf-8")
    except OSError as error:
        raise BaselineError(f"{path}: cannot be written: {error.strerror}") from None
    return f"{len(anchors)} findings written to {path}"


def exit_code(run: Run, *, exit_zero: bool = False) -> int:
    """0: nothing to fail for; 1: findings at or above `fail-on`; 2: something could not be done, always told."""
    if run.all_faults:
        return 2
    failing = any(
        finding.diagnostic.severity >= result.target.settings.fail_on
        for result in run.results
        for finding in result.findings
    )
    return int(failing and not exit_zero)


def count_jobs(asked: str | None) -> int:
    """Processes to use: `"auto"` and None -> one for each core that this process may use; `"4"` -> 4."""
    if asked is None or asked == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return int(asked)
