"""One file: from its bytes to findings.

    bytes -> byte gate -> read -> analyze -> rules -> suppress -> late rules -> sort -> FileResult

A file without a trace of resampling ends at the gate: it is counted, never parsed; if it names smotelint, its comments
are read. What goes wrong inside a file (it does not parse, it is nested too deeply, a rule raises) becomes a finding or
a fault of that file; others go on.
"""

from __future__ import annotations

import gc
import sys
import zlib
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from smotelint.selection import choose_rules, measure
from smotelint.settings import own_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smotelint.anchor import Anchor
    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.flow.facts import Facts
    from smotelint.flow.files import SavedFile
    from smotelint.flow.remarks import Ignore
    from smotelint.rules._rule import LoadedRule
    from smotelint.settings import Settings
    from smotelint.source import Source
    from smotelint.targets import Target


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic and what identifies it from one run to the next."""

    diagnostic: Diagnostic
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one file gave."""

    target: Target
    findings: tuple[Finding, ...] = ()
    silenced: tuple[Diagnostic, ...] = ()
    faults: tuple[str, ...] = ()
    """Internal errors, in words for whoever reports them."""
    notes: tuple[str, ...] = ()
    """What a curious user may know."""
    saved: tuple[SavedFile, ...] = ()
    """Files of resampled rows that this one writes."""
    lines: dict[tuple[str, int | None], tuple[str, ...]] = field(default_factory=dict)
    """Source of the files and cells with findings, by path and cell number."""
    checksum: int = 0
    """Of the content that was linted."""

    def read_again(self) -> bytes:
        """The content that was linted. Raises OSError, also where the file holds another by now."""
        data = self.target.read()
        if zlib.crc32(data) != self.checksum:
            raise OSError("it has changed since it was read")
        return data


@cache
def rules_for(settings: Settings) -> tuple[LoadedRule, ...]:
    """The rules that run under these settings."""
    from smotelint.rules._rule import load_rules

    return choose_rules(settings.layers, load_rules())


def lint_target(target: Target, data: bytes) -> FileResult:
    """Lint a file that passed the gate, from its content."""
    return replace(_lint(target, data), checksum=zlib.crc32(data))


def _lint(target: Target, data: bytes) -> FileResult:
    from smotelint.source import SourceError

    try:
        source = read_target(target, data)
    except SourceError as error:
        return _refuse(target, data, str(error), error.line or 1) if target.resamples else FileResult(target)
    try:
        facts = (
            _analyze(source, target.settings, target.saved) if target.resamples else _no_facts(target.name)
        )
    except RecursionError:
        return _refuse(target, data, "this is nested too deeply to be analysed")
    except Exception as error:
        return FileResult(
            target, faults=(f"{target.name}: internal error: the analysis raises {_describe(error)}",)
        )
    return _judge(target, source, facts)


def read_target(target: Target, data: bytes) -> Source:
    """The source of a file as its settings have it: without the cells that they pass over. Raises SourceError."""
    from smotelint.source import read_source

    settings = target.settings
    source = read_source(target.name, data, python_cell_magics=frozenset(settings.python_cell_magics))
    if not settings.skip_cell_tags:
        return source
    cells = tuple(cell for cell in source.cells if cell.tags.isdisjoint(settings.skip_cell_tags))
    return replace(source, cells=cells)


def _analyze(source: Source, settings: Settings, saved: tuple[SavedFile, ...] = ()) -> Facts:
    """The facts of one source; the import brings LibCST and the engine, so it waits for a file that needs them."""
    from smotelint.flow import analyze

    limit, collects = sys.getrecursionlimit(), gc.isenabled()
    sys.setrecursionlimit(max(limit, MAX_FRAMES))
    gc.disable()  # trees and values live until the file is done: to look for garbage in between finds none
    try:
        return analyze(source, saved, own_names(settings))
    finally:
        sys.setrecursionlimit(limit)
        if collects:
            gc.enable()


MAX_FRAMES = (
    6000  # of Python's stack: an expression of 250 operators takes 1,500, ten calls of helpers as many again
)


def _refuse(target: Target, data: bytes, words: str, line: int = 1) -> FileResult:
    """The result of a file of which nothing can be analysed."""
    from smotelint.diagnostic import Span
    from smotelint.rules import syntax_error

    if syntax_error.RULE.code not in {rule.code for rule in _rules_in(target)}:
        return FileResult(target)
    diagnostic = syntax_error.describe(Span(target.name, line, 1, line, 1), words)
    text = data.decode("utf-8", "replace")
    return _finish(target, list(_admit(target, [diagnostic])), {None: text})


def _no_facts(name: str) -> Facts:
    """Of a file in which nothing can be found."""
    from smotelint.flow.facts import Facts

    return Facts(name, ())


def _judge(target: Target, source: Source, facts: Facts) -> FileResult:
    """Run the rules over the facts, silence what a comment covers, put the rest in order."""
    from smotelint.flow.files import saved_files
    from smotelint.suppress import suppress

    rules = _rules_in(target)
    ignores = read_ignores(source)
    early = [rule for rule in rules if not rule.rule.late]
    found, failed, faults = _run_rules(early, target, source, replace(facts, ignores=ignores))
    late = [rule for rule in rules if rule.rule.late] if target.heeds_comments and ignores else []
    # What could not be analysed may hold what a comment is for.
    if late and facts.is_complete and not facts.problems:
        ran = [rule for rule in rules if rule.code not in failed]
        judged = _judge_ignores(ignores, found, ran)
        told, _, more = _run_rules(late, target, source, replace(facts, ignores=judged))
        found, faults = [*found, *told], [*faults, *more]
    shown = _order(_admit(target, found))
    kept, silenced = suppress(ignores if target.heeds_comments else (), shown)
    result = _finish(target, _order(kept), {cell.number: cell.text for cell in source.cells})
    notes = (
        ()
        if facts.is_complete
        else (f"{target.name}: too large to be analysed whole; a finding may be missing",)
    )
    words = tuple(f"{target.name}: {fault}" for fault in faults)
    return replace(result, silenced=tuple(silenced), faults=words, notes=notes, saved=saved_files(facts))


def read_ignores(source: Source) -> tuple[Ignore, ...]:
    """The comments and tags of a file that silence, or are meant to; most files have none, and cost a search."""
    from smotelint.comments import find_ignores, may_hold_ignores
    from smotelint.rules._rule import load_rules

    if not any(may_hold_ignores(cell) for cell in source.cells):
        return ()
    rules = load_rules()
    names = (*(rule.code for rule in rules), *(rule.name for rule in rules))
    return tuple(find_ignores(source, lambda word: any(measure(word, rule) for rule in rules), names))


def _judge_ignores(
    ignores: Sequence[Ignore], found: Sequence[Diagnostic], ran: Sequence[LoadedRule]
) -> tuple[Ignore, ...]:
    from smotelint.rules._rule import load_rules
    from smotelint.suppress import find_unused

    return find_unused(ignores, found, ran, load_rules())


def _run_rules(
    rules: Iterable[LoadedRule], target: Target, source: Source, facts: Facts
) -> tuple[list[Diagnostic], set[str], list[str]]:
    """(what the rules find in this file, the codes of those that raise, in what words)."""
    found: list[Diagnostic] = []
    failed: set[str] = set()
    faults: list[str] = []
    for rule in rules:
        diagnostics, fault = _run_rule(rule, facts)
        found += (
            _place_raw(source, each) for each in diagnostics if _is_own(each, source.path, target.settings)
        )
        if fault:
            failed.add(rule.code)
            faults.append(fault)
    return found, failed, faults


def _run_rule(rule: LoadedRule, facts: Facts) -> tuple[list[Diagnostic], str]:
    """What the rule finds, up to where it raises, and that it does."""
    found: list[Diagnostic] = []
    try:
        found.extend(rule.check(facts))
    except Exception as error:
        return found, f"internal error: rule {rule.code} {rule.name} raises {_describe(error)}"
    return found, ""


def _is_own(diagnostic: Diagnostic, path: str, settings: Settings) -> bool:
    """Whether a finding belongs to this file: not to one on the way to it, where it is found without this one."""
    from smotelint.diagnostic import CALLED

    if diagnostic.span.path != path:
        return False
    if diagnostic.origin is None or any(s.path == path and s.label != CALLED for s in diagnostic.related):
        return True
    calls = (span for span in diagnostic.related if span.label == CALLED and span.path != path)
    return not any(_is_found_at(span, diagnostic.code, settings) for span in (diagnostic.origin, *calls))


def _is_found_at(span: Span, code: str, settings: Settings) -> bool:
    """Whether a file of the project that is linted itself has such a finding at this place."""
    from smotelint.discover import has_resampling
    from smotelint.reach import divides

    source = _read_imported(span.path)
    if source is None:
        return False
    data = "".join(cell.text for cell in source.cells).encode("utf-8", "replace")
    is_linted = has_resampling(data) or divides(data)
    return is_linted and (code, span.order) in _findings_in(source, settings)


def _read_imported(path: str) -> Source | None:
    """A file of the project as it is now, None where it is gone."""
    from smotelint.source import SourceError, read_source

    try:
        return read_source(path, Path(path).read_bytes())
    except (OSError, SourceError):
        return None


@lru_cache(64)
def _findings_in(source: Source, settings: Settings) -> frozenset[tuple[str, object]]:
    """(code, place) of what is found in a file of the project by itself."""
    try:
        facts = _analyze(source, settings)
    except RecursionError:
        return frozenset()
    return frozenset(
        (each.code, each.span.order) for rule in rules_for(settings) for each in _run_rule(rule, facts)[0]
    )


def _place_raw(source: Source, diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic with positions in the .ipynb file itself."""
    span, *related = (
        span
        if span.cell is None or span.path != source.path
        else replace(span, raw=source.raw_position(span.cell, span.line, span.column))
        for span in diagnostic.spans
    )
    return replace(diagnostic, span=span, related=tuple(related))


def _rules_in(target: Target) -> tuple[LoadedRule, ...]:
    """The rules that run in a file: those of its settings, less what `per-file-ignores` leaves out."""
    rules = rules_for(target.settings)
    if not target.settings.per_file_ignores:
        return rules
    import pathspec

    ignored = [
        word
        for glob, words in target.settings.per_file_ignores
        if pathspec.GitIgnoreSpec.from_lines([glob]).match_file(target.place)
        for word in words
    ]
    return tuple(rule for rule in rules if not any(measure(word, rule) for word in ignored))


def _admit(target: Target, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those that the settings let through, with the severity that the settings give them."""
    from smotelint.diagnostic import Confidence, Severity

    settings = target.settings
    least_confidence = Confidence[settings.min_confidence.upper()]
    least_severity = Severity[settings.min_severity.upper()]
    for diagnostic in diagnostics:
        if diagnostic.confidence < least_confidence:
            continue
        exactness, severity = max(
            ((measure(word, diagnostic), Severity[value.upper()]) for word, value in settings.severity),
            default=(0, diagnostic.severity),
        )
        settled = replace(diagnostic, severity=severity) if exactness else diagnostic
        if settled.severity >= least_severity:
            yield settled


def _order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by position and code; of several that tell one fault at one place, the worst, then the surest.

    What is wrong in a helper whoever calls it is told at one of its calls.
    """
    unique: dict[object, Diagnostic] = {}
    elsewhere: dict[object, tuple[str, object]] = {}
    for diagnostic in sorted(diagnostics, key=lambda each: each.order):
        divides = diagnostic.origin is not None and diagnostic.code in DIVIDED
        place, parts = _place_of(diagnostic)
        fault = elsewhere.setdefault(
            (diagnostic.code, parts), ("divided" if divides else diagnostic.code, place)
        )
        known = unique.setdefault(fault, diagnostic)
        if (diagnostic.severity, diagnostic.confidence) > (known.severity, known.confidence):
            unique[fault] = diagnostic
    return list(unique.values())


def _place_of(diagnostic: Diagnostic) -> tuple[object, tuple[object, ...]]:
    """Where a fault is told, and all of its places where nothing but calls of them lies in this file."""
    from smotelint.diagnostic import CALLED

    origin, here = diagnostic.origin, diagnostic.span.order
    parts = [span for span in diagnostic.related if span.label != CALLED]
    if origin is None or any(span.path == diagnostic.span.path for span in parts):
        return here, here
    if all(span.path == origin.path for span in parts):
        return here, origin.order
    # A judgement is wrong by itself, not for the rows that a call hands over.
    is_judgement = diagnostic.code.startswith("SMT4")
    return here, (origin.order, *(span.order for span in parts)) if is_judgement else here


DIVIDED = frozenset({"SMT101", "SMT102", "SMT103", "SMT107", "SMT108"})
"""A call that hands resampled rows to another file is wrong once, in however many ways they are divided there."""


def _finish(target: Target, diagnostics: Sequence[Diagnostic], texts: dict[int | None, str]) -> FileResult:
    """Name each finding so that the next run knows it again, and keep the source around it."""
    from smotelint.anchor import Anchor, find_statement, split_statements

    lasts = {each.span.cell: each.span.line for each in sorted(diagnostics, key=lambda each: each.order)}
    statements = {cell: split_statements(texts[cell], last) for cell, last in lasts.items()}
    findings: list[Finding] = []
    seen: Counter[Anchor] = Counter()
    for diagnostic in diagnostics:
        cell = diagnostic.span.cell
        statement = find_statement(statements[cell], texts[cell], diagnostic.span.line)
        anchor = Anchor(target.place, diagnostic.code, statement.scope, statement.digest)
        findings.append(Finding(replace(diagnostic, fingerprint=anchor.fingerprint(seen[anchor])), anchor))
        seen[anchor] += 1
    places = {(span.path, span.cell) for diagnostic in diagnostics for span in diagnostic.spans}
    lines = {
        (path, cell): _split(texts[cell] if path == target.name else _text_of(path, cell))
        for path, cell in places
    }
    return FileResult(target, tuple(findings), lines=lines)


def _split(text: str) -> tuple[str, ...]:
    """The lines of a text, which a newline ends and, unlike `splitlines`, no page break."""
    return tuple(text.removesuffix("\n").split("\n")) if text else ()


def _text_of(path: str, number: int | None) -> str:
    """The source of a file that was imported, or of a cell of a notebook that was run; empty where it is gone."""
    source = _read_imported(path)
    return "" if source is None else "".join(cell.text for cell in source.cells if cell.number == number)


def _describe(error: Exception) -> str:
    """`KeyError: 'x' (interpret.py:120)`: what a bug report needs on one line."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{where}"
