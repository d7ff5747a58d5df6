"""The test, validation or fold's test part is resampled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Predict, Resample, Score
from smotelint.flow.questions import is_named
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT104", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Resamplings of held-out rows."""
    judged = {
        event
        for each in facts.log
        if isinstance(each, (Predict, Score))
        for rows in each.rows
        for event in rows.resamples
    }
    for event in facts.all(Resample):
        if event.is_manual and event not in judged:
            continue  # drawn for a plot or a count
        held_out = [rows for rows in event.rows if rows.role is not None and rows.role.is_held_out]
        if not held_out:
            continue
        certain = len(held_out) == len(event.rows) and not is_named(held_out)
        rows = f"`{event.text}`" if event.text else "the held-out part"
        yield RULE.report(
            facts,
            event,
            f"{rows} is held out and resampled: scores on it are for a class mix that the data do not have",
            label=f"`{event.sampler}` resamples held-out rows here",
            help="evaluate on the held-out rows as they are",
            confidence=min(event.confidence, Confidence.HIGH if certain else Confidence.MEDIUM),
        )
