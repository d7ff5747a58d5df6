"""Models trained on resampled rows are judged by accuracy alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Score
from smotelint.flow.questions import is_resampled, resamplings
from smotelint.libraries.model import Family, Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT401", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Accuracies of models trained on resampled rows, where nothing else judges any of them."""
    scores = [score for score in facts.all(Score) if not score.fits or any(map(is_resampled, score.fits))]
    folds = [each for each in facts.all(CrossValidate) if each.resamples_inside or resamplings(each.rows)]
    families = {score.family for score in scores} | {family for each in folds for family in each.scoring}
    if any(family is not Family.ACCURACY for family in families):
        return
    for score in scores:
        fits = [fit for fit in score.fits if is_resampled(fit)]
        if not fits:
            continue
        events = {each.event for fit in fits for each in resamplings(fit.rows)}
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` is the only judgement of a model trained on resampled rows: "
            "accuracy stays high when the rare class is missed",
            label="accuracy only",
            related=[
                facts.span(event.site, "resampled here") for event in sorted(events, key=lambda e: e.site)
            ],
            help="report recall, precision, F1 or MCC, and PR-AUC, for instance by `classification_report`",
            confidence=Confidence.HIGH if len(fits) == len(score.fits) else Confidence.MEDIUM,
        )
    for each in folds:
        if (
            each.how == "score"
            and each.scoring == (Family.ACCURACY,)
            and each.task in (None, Task.CLASSIFIER)
        ):
            yield RULE.report(
                facts,
                each,
                f"`{each.function}` by accuracy is the only judgement of a model trained on resampled rows: "
                "accuracy stays high when the rare class is missed",
                label="accuracy only",
                related=[facts.span(e.event.site, "resampled here") for e in resamplings(each.rows)],
                help='add `scoring=["f1", "average_precision", "recall", "precision"]` by `cross_validate`',
                confidence=Confidence.HIGH if each.task is not None else Confidence.MEDIUM,
            )
