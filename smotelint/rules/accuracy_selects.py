"""A search or cross-validation on imbalanced or resampled data picks by accuracy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Resample
from smotelint.flow.questions import resamplings
from smotelint.libraries.model import Family, Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.lineage import Lineage

CURVES = frozenset({"LearningCurveDisplay.from_estimator", "from_estimator", "learning_curve"})
"""Functions whose scores are drawn, and choose nothing."""

RULE = Rule(code="SMT402", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Scorings by accuracy over rows that are, or are about to be, resampled."""
    imbalanced = {source for event in facts.all(Resample) for rows in event.rows for source in _sources(rows)}
    elsewhere = {folds.site for folds in facts.all(CrossValidate) if folds.scoring != (Family.ACCURACY,)}
    for folds in facts.all(CrossValidate):
        if folds.site in elsewhere:
            continue  # one of several scorings in a loop
        if folds.how not in ("score", "search") or folds.scoring != (Family.ACCURACY,):
            continue
        if folds.task not in (None, Task.CLASSIFIER):
            continue
        evidence = resamplings(folds.rows)
        if folds.function in CURVES:
            continue
        related = folds.how == "search" and any(
            source in imbalanced for rows in folds.rows for source in _sources(rows)
        )
        if not evidence and not folds.resamples_inside and not related:
            continue
        certain = bool(evidence or folds.resamples_inside) and folds.task is not None
        yield RULE.report(
            facts,
            folds,
            f"`{folds.function}` {'picks' if folds.how == 'search' else 'measures'} by accuracy"
            + (", its default" if folds.is_scoring_default else "")
            + ": on imbalanced classes that rewards a model that ignores the rare one",
            label="scored by accuracy",
            related=[facts.span(each.event.site, "resampled here") for each in evidence],
            help='choose `scoring="average_precision"` or `"f1"`, for several classes `"balanced_accuracy"`',
            confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
            site=folds.built,
        )


def _sources(rows: Lineage) -> set[Lineage]:
    return {step for step in rows if not step.parents}
