"""A model is fitted on a resampling of all rows and judged on original rows among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Predict, Score
from smotelint.flow.questions import resamplings, shares_rows, splits_of
from smotelint.flow.roles import Role
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts, Fit
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT105", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Judgements of a model on rows that went into the resampling that it was fitted on."""
    scored = {
        (fit, rows)
        for score in facts.all(Score)
        if _is_judgement(score)
        for fit in score.fits
        for rows in score.rows
    }
    seen: set[tuple[Fit, Lineage]] = set()
    for judged in facts.log:
        if not isinstance(judged, (Predict, Score)):
            continue
        for fit in judged.fits:
            for rows in judged.rows:
                if (fit, rows) in seen or (fit, rows) not in scored or rows.role is Role.TRAIN:
                    continue
                evidence = _shared(fit, rows)
                if not evidence:
                    continue
                seen.add((fit, rows))
                text = f"`{judged.text}`" if judged.text else "rows"
                yield RULE.report(
                    facts,
                    judged,
                    f"`{fit.model}` is judged on {text}, which went into the resampling that it was fitted on",
                    label="judged here",
                    related=[
                        *(
                            span
                            for each in evidence
                            for span in (
                                *facts.hops(each.event),
                                facts.span(each.event.site, "resampled here, on all rows"),
                            )
                        ),
                        facts.span(fit.site, "fitted here"),
                    ],
                    help="resample the training part only",
                    confidence=min(
                        *(each.confidence for each in evidence),
                        Confidence.HIGH
                        if len(judged.fits) == 1 and len(judged.rows) == 1
                        else Confidence.MEDIUM,
                    ),
                )


def _shared(fit: Fit, rows: Lineage) -> list[Evidence]:
    """The resamplings before `fit` that the judged rows went into, untouched themselves."""
    parted = splits_of(rows)
    # Two parts of one split share no rows, whatever path was taken before it.
    possible = tuple(lineage for lineage in fit.rows if parted.isdisjoint(splits_of(lineage)))
    return [
        each
        for each in resamplings(possible)
        if each.event not in rows.resamples
        and not each.is_split_off
        and any(shares_rows(rows, origin) for origin in each.event.rows)
    ]


_JUDGES = re.compile(r"eval|score|metric|report|test|valid|perform|roc|confusion|result", re.IGNORECASE)


def _is_judgement(score: Score) -> bool:
    """Whether a figure is computed: by a known metric, or by a function whose name says so."""
    return score.family is not None or _JUDGES.search(score.metric) is not None
