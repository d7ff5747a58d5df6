"""All rows are resampled, then cross-validated, searched, or looped over in folds."""

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

RULE = Rule(code="SMT102", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Folds over rows that were resampled as a whole."""
    for folds in facts.all(CrossValidate):
        evidence = resamplings(folds.rows)
        if not evidence or folds.shuffle is Shuffle.GIVEN or all(each.is_of_train_part for each in evidence):
            continue
        adds = any(each.adds_rows for each in evidence)
        rows = f"`{folds.text}` is" if folds.text else "these rows are"
        yield RULE.report(
            facts,
            folds,
            f"{rows} resampled before `{folds.function}`: "
            + (
                "each fold is judged on rows whose copies or blends are in its training part"
                if adds
                else "each fold is judged on a class mix that the data do not have"
            ),
            label="folds are made here, after resampling",
            related=[
                span
                for each in evidence
                for span in (*facts.hops(each.event), facts.span(each.event.site, "resampled here"))
            ],
            help="give the original rows and an `imblearn.pipeline.Pipeline` with the sampler to the cross-validation",
            confidence=min(each.confidence for each in evidence),
            severity=None if adds else Severity.WARNING,
        )
