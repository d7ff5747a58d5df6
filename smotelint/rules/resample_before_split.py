"""Over-sampled rows are divided into train and test afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, Score, Split
from smotelint.flow.questions import resamplings, undivided
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.lineage import Lineage

RULE = Rule(code="SMT101", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Splits of rows that a resampling has added to."""
    watched = {part for fit in facts.all(Fit) for rows in fit.validation for part in _splits(rows)}
    told: set[object] = set()
    for split in facts.all(Split):
        evidence = [each for each in undivided(split) if each.adds_rows]
        if not evidence or (split.key, split.path) in told:
            continue
        told.add((split.key, split.path))
        if split.key in watched and all(each.is_split_off for each in evidence):
            continue  # resampled-validation speaks of these
        rows = f"`{split.text}` is" if split.text else "these rows are"
        function = f"`{split.function}`" if split.function else "they are divided"
        yield RULE.report(
            facts,
            split,
            f"{rows} oversampled before {function}: test rows are synthetic or near-copies of training rows",
            label="split here, after resampling",
            related=[
                span
                for each in evidence
                for span in (*facts.hops(each.event), facts.span(each.event.site, "resampled here"))
            ],
            help="split first, then resample the training part only, or put the sampler in an "
            "`imblearn.pipeline.Pipeline`",
            confidence=min(split.confidence, *(each.confidence for each in evidence)),
        )
    yield from _divided_by_hand(facts)


def _divided_by_hand(facts: Facts) -> Iterator[Diagnostic]:
    """Models that are fitted on one and judged on another piece of resampled rows, where no split was seen."""
    seen = {each.event for split in facts.all(Split) for each in resamplings(split.rows)}
    seen |= {each.event for folds in facts.all(CrossValidate) for each in resamplings(folds.rows)}
    for score in facts.all(Score):
        for fit in score.fits:
            if score.family is None or set(score.rows) & set(fit.rows):
                continue
            events = {each.event for each in resamplings(score.rows)}
            evidence = [e for e in resamplings(fit.rows) if e.adds_rows and e.event in events - seen]
            if not evidence:
                continue
            seen |= {each.event for each in evidence}
            yield RULE.report(
                facts,
                score,
                f"`{fit.model}` is fitted on one and judged on another part of rows that were oversampled before: "
                "test rows are synthetic or near-copies of training rows",
                label="judged here",
                related=[
                    *(facts.span(each.event.site, "resampled here") for each in evidence),
                    facts.span(fit.site, "fitted here"),
                ],
                help="divide the rows first, then resample the training part only",
                confidence=min(Confidence.MEDIUM, *(each.confidence for each in evidence)),
            )


def _splits(rows: tuple[Lineage, ...]) -> set[object]:
    return {getattr(step, "split", None) for lineage in rows for step in lineage}
