"""The same rows go through two over-samplings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Resample
from smotelint.flow.questions import resamplings
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT109", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Over-samplings of rows that another one has balanced."""
    for event in facts.all(Resample):
        if not event.kind.adds_rows:
            continue
        earlier = [each for each in resamplings(event.rows) if _is_another(each, event)]
        if not earlier:
            continue
        rows = f"`{event.text}` is" if event.text else "these rows are"
        yield RULE.report(
            facts,
            event,
            f"{rows} oversampled twice: `{earlier[0].event.sampler}` has balanced the classes before",
            label="oversampled again here",
            related=[facts.span(each.event.site, "balanced here") for each in earlier],
            help="remove one of the two",
            confidence=min(each.confidence for each in earlier),
        )


def _is_another(earlier: Evidence, event: Resample) -> bool:
    """Whether an earlier over-sampling has balanced the classes; a loop over one call is a recipe, not a mistake."""
    return (
        earlier.adds_rows
        and earlier.event.is_full
        and not earlier.event.is_manual
        and earlier.event.site != event.site
    )
