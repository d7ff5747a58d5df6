"""The only evaluation of a model is on the resampled rows it was fitted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, Predict, Score
from smotelint.flow.questions import resamplings
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT106", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Fits on resampled rows after which the model is asked about nothing but these rows."""
    crossed = {folds.built for folds in facts.all(CrossValidate)}
    for fit in facts.all(Fit):
        evidence = [each for each in resamplings(fit.rows) if each.adds_rows]
        if not evidence or fit.model_site in crossed:
            continue
        same = [other for other in facts.all(Fit) if other.model_site == fit.model_site]
        asked = [p for p in facts.all(Predict) if not p.fits.isdisjoint(same)]
        judged = [s for s in facts.all(Score) if not s.fits.isdisjoint(same)]
        known = [s for s in judged if s.family is not None and fit in s.fits]
        places = [set(each.rows) for each in asked] + [set(each.rows) for each in judged]
        if not known or len(known) != len(judged) or any(rows != set(fit.rows) for rows in places):
            continue
        first = known[0]
        yield RULE.report(
            facts,
            first,
            f"`{fit.model}` is judged only on `{fit.text}`, the resampled rows that it was fitted on",
            label="judged here",
            related=[
                facts.span(evidence[0].event.site, "resampled here"),
                facts.span(fit.site, "fitted here"),
            ],
            help="judge the model on rows that were split off before the resampling",
            confidence=min(Confidence.MEDIUM, evidence[0].confidence),
        )
