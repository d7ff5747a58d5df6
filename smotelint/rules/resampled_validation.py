"""Training is watched on validation rows that are drawn from the resampled rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Fit, Split
from smotelint.flow.questions import resamplings
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT107", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Fits whose validation rows come out of the resampling that their training rows come out of."""
    told = {
        each.event for split in facts.all(Split) for each in resamplings(split.rows) if not each.is_split_off
    }
    for fit in facts.all(Fit):
        # What was resampled before the outer split is for resample-before-split to tell.
        evidence = [each for each in resamplings(fit.rows) if each.adds_rows and each.event not in told]
        if not evidence:
            continue
        drawn = evidence if fit.inner else _drawn(fit, evidence)
        if not drawn:
            continue
        how = f"`{fit.inner}`" if fit.inner else "the validation set"
        yield RULE.report(
            facts,
            fit,
            f"{how} of `{fit.model}` is taken from `{fit.text}` after resampling: it holds synthetic rows "
            "or copies of training rows",
            label="validation rows are set aside here",
            related=[
                span
                for each in drawn
                for span in (*facts.hops(each.event), facts.span(each.event.site, "resampled here"))
            ],
            help="split the validation rows off before resampling and hand them over",
            confidence=min(each.confidence for each in drawn),
        )


def _drawn(fit: Fit, evidence: list[Evidence]) -> list[Evidence]:
    """The resamplings that the last validation set shares with the training rows; libraries stop by the last."""
    if not fit.validation or set(fit.validation[-1]) == set(fit.rows):
        return []
    events = {event for rows in fit.validation[-1] for event in rows.resamples}
    return [each for each in evidence if each.event in events]
