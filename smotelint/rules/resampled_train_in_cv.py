"""The resampled training part is cross-validated: the inner folds leak, whatever the test score says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import CrossValidate
from smotelint.flow.questions import resamplings
from smotelint.libraries.model import Shuffle
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT103", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Folds over a training part that was resampled as a whole."""
    for folds in facts.all(CrossValidate):
        evidence = resamplings(folds.rows)
        if (
            not evidence
            or folds.shuffle is Shuffle.GIVEN
            or not all(each.is_of_train_part for each in evidence)
        ):
            continue
        adds = any(each.adds_rows for each in evidence)
        rows = f"`{folds.text}` is" if folds.text else "the training part is"
        built = [facts.span(folds.built, "built here")] if folds.built is not None else []
        yield RULE.report(
            facts,
            folds,
            f"{rows} resampled before `{folds.function}`: the inner folds "
            + (
                "hold copies or blends of their own training rows, so the scores and the choice made by them are wrong"
                if adds
                else "have another class mix than the data, so the scores and the choice made by them are biased"
            ),
            label="folds are made here, after resampling",
            related=[
                span
                for each in evidence
                for span in (*facts.hops(each.event), facts.span(each.event.site, "resampled here"))
            ]
            + built,
            help="cross-validate an `imblearn.pipeline.Pipeline` with the sampler on the training rows as they are",
            confidence=min(each.confidence for each in evidence),
            severity=None if adds else Severity.WARNING,
        )
