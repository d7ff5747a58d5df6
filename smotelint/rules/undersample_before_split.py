"""Rows are under-sampled before the split: no row leaks, but the test part has the wrong class mix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Split
from smotelint.flow.questions import undivided
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT108", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Splits of rows of which a resampling has dropped some, and none was added to."""
    told: set[object] = set()
    for split in facts.all(Split):
        evidence = undivided(split)
        if not evidence or any(each.adds_rows for each in evidence) or (split.key, split.path) in told:
            continue
        told.add((split.key, split.path))
        rows = f"`{split.text}` is" if split.text else "these rows are"
        function = f"`{split.function}`" if split.function else "they are divided"
        yield RULE.report(
            facts,
            split,
            f"{rows} undersampled before {function}: the test part has another class mix than the data",
            label="split here, after undersampling",
            related=[
                span
                for each in evidence
                for span in (*facts.hops(each.event), facts.span(each.event.site, "undersampled here"))
            ],
            help="split first, then undersample the training part only",
            confidence=min(split.confidence, *(each.confidence for each in evidence)),
        )
