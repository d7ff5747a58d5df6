"""Which findings comments and cell tags silence, and which of these comments silence nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smotelint.flow.remarks import Form
from smotelint.selection import EXACT, measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.flow.remarks import Ignore, Word
    from smotelint.rules._rule import LoadedRule

UNUSED = "SMT901"
"""The rule about comments that silence nothing: to name it is to say that a comment may do so."""


def suppress(
    ignores: Sequence[Ignore], diagnostics: Iterable[Diagnostic]
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """(findings that stay, findings that a comment or a cell tag silences)."""
    kept: list[Diagnostic] = []
    silenced: list[Diagnostic] = []
    near = _Near(ignores)
    for diagnostic in diagnostics:
        is_silenced = any(silences(ignore, diagnostic) for ignore in near.to(diagnostic))
        (silenced if is_silenced else kept).append(diagnostic)
    return kept, silenced


class _Near:
    """Comments by the lines that they cover: a file may hold thousands of them, and as many findings."""

    def __init__(self, ignores: Iterable[Ignore]) -> None:
        self._everywhere: list[Ignore] = []
        self._by_line: dict[tuple[str, int | None, int], list[Ignore]] = {}
        for ignore in ignores:
            own = ignore.span
            if ignore.form is Form.FILE:
                self._everywhere.append(ignore)
                continue
            for line in {own.line, *range(ignore.first, ignore.last + 1)}:
                self._by_line.setdefault((own.path, own.cell, line), []).append(ignore)

    def to(self, diagnostic: Diagnostic) -> list[Ignore]:
        """The comments that may reach a finding."""
        places = dict.fromkeys((span.path, span.cell, span.line) for span in diagnostic.spans)
        there = (ignore for place in places for ignore in self._by_line.get(place, ()))
        return [*self._everywhere, *{id(ignore): ignore for ignore in there}.values()]


def silences(ignore: Ignore, diagnostic: Diagnostic) -> bool:
    """Whether a comment silences a finding.

    One that names rules does so where it covers the finding's own place or another place of its flow; one that names
    none, and so means all, only where it covers the finding's own.
    """
    if not ignore.words:
        is_about_itself = diagnostic.code == UNUSED and diagnostic.span.order == ignore.span.order
        return not is_about_itself and _reaches(ignore, diagnostic)
    return _reaches(ignore, diagnostic) and any(_names(word, ignore, diagnostic) for word in ignore.words)


def _names(word: Word, ignore: Ignore, diagnostic: Diagnostic) -> bool:
    exactness = 0 if word.is_foreign else measure(word.text, diagnostic)
    if diagnostic.code == UNUSED and diagnostic.span.order == ignore.span.order:
        return exactness == EXACT
    return exactness > 0


def _reaches(ignore: Ignore, diagnostic: Diagnostic) -> bool:
    if ignore.problem:
        return False
    if ignore.form is Form.FILE:
        return True
    if ignore.form is Form.CELL:
        return _covers(ignore, diagnostic.span)
    return any(_covers(ignore, span) for span in (diagnostic.spans if ignore.words else [diagnostic.span]))


def _covers(ignore: Ignore, span: Span) -> bool:
    """Whether a place begins on one of the lines, or, being a comment's, beside the comment itself."""
    own = ignore.span
    is_there = ignore.first <= span.line <= ignore.last or span.line == own.line
    return is_there and (span.path, span.cell) == (own.path, own.cell)


def find_unused(
    ignores: Iterable[Ignore],
    found: Sequence[Diagnostic],
    ran: Sequence[LoadedRule],
    rules: Sequence[LoadedRule],
) -> tuple[Ignore, ...]:
    """The comments, each with those of its words that silence none of the findings.

    A word is judged where the rules that it names have run: all that are on by default, and at least one. A bare
    `noqa` is never unused: it may be for another linter.
    """
    ignores = tuple(ignores)
    near = _Near(ignores)
    reached: dict[int, list[Diagnostic]] = {}
    for diagnostic in found:
        for ignore in near.to(diagnostic):
            reached.setdefault(id(ignore), []).append(diagnostic)
    codes = {rule.code for rule in ran}
    return tuple(_judge(ignore, reached.get(id(ignore), ()), codes, rules) for ignore in ignores)


def _judge(ignore: Ignore, found: Sequence[Diagnostic], ran: set[str], rules: Sequence[LoadedRule]) -> Ignore:
    if ignore.problem:
        return ignore
    if not ignore.words:
        is_judged = ignore.form is not Form.NOQA and _has_run(rules, ran)
        is_used = any(silences(ignore, diagnostic) for diagnostic in found)
        return replace(ignore, is_unused=is_judged and not is_used)
    reached = [diagnostic for diagnostic in found if _reaches(ignore, diagnostic)]
    unused = tuple(
        word
        for word in ignore.words
        if word.is_known
        and not any(measure(word.text, diagnostic) for diagnostic in reached)
        and _has_run([rule for rule in rules if measure(word.text, rule)], ran)
    )
    return replace(ignore, unused=unused, is_unused=len(unused) == len(ignore.words))


def _has_run(named: Sequence[LoadedRule], ran: set[str]) -> bool:
    """Whether enough of the rules that a word names have run, so that it would have been needed."""
    judged = [rule for rule in named if rule.code != UNUSED]
    by_default = {rule.code for rule in judged if rule.rule.on}
    return by_default <= ran and any(rule.code in ran for rule in judged)
