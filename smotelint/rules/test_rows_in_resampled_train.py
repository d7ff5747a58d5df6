"""A model is fitted on a resampling of all rows and judged on original rows among them.

## Why is this bad?
The resampler returns every row that it was given, and more: the test rows themselves are in the training set. Often
it is a slip of the pen, `fit_resample(X, y)` where `X_train, y_train` was meant, and nothing in the output shows it.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT105`; mean of 5 seeds) gives
for a random forest F1 and ROC-AUC of 1.00 instead of 0.14 and 0.54, for nearest neighbours a ROC-AUC of 1.00 instead
of 0.51.

Validation rows that are handed to a fit, to stop it or to choose its best epoch, judge it as test rows do.

A last fit on all rows after the evaluation, for use, is right and is not reported, nor is its training error.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
model = RandomForestClassifier(random_state=0).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = RandomForestClassifier(random_state=0).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Kapoor and Narayanan 2023, Leakage and the reproducibility crisis,
  https://doi.org/10.1016/j.patter.2023.100804
- Vandewiele et al. 2021, Overly optimistic prediction results on imbalanced data,
  https://doi.org/10.1016/j.artmed.2020.101987
- Common pitfalls and recommended practices, scikit-learn,
  https://scikit-learn.org/stable/common_pitfalls.html
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, PipelineBuilt, Predict, Score
from smotelint.flow.lineage import Source, Union
from smotelint.flow.questions import is_made_up, is_resampled, resamplings, shares_rows, trail
from smotelint.flow.roles import Role
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT105", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Judgements of a model on rows that went into the resampling that it was fitted on."""
    untested = _untested(facts)
    seen: set[tuple[Fit, Lineage]] = set()
    for judged, fit, rows, beside in _judgements(facts):
        if (fit, rows) in seen:
            continue
        seen.add((fit, rows))
        # Fitted on them as they are, or on another path resampled: a training error.
        is_own = rows in fit.rows
        if rows.role is Role.TRAIN or (is_own and (judged is fit or fit.model_site not in untested)):
            continue
        evidence = _shared(fit, rows, beside)
        if not evidence and not (_is_in_pipeline(fit, rows) or (is_own and fit.resamples_inside)):
            continue
        if rows.role is None and _is_last_fit(facts, fit, rows):
            continue
        text = "" if isinstance(judged, Fit) else facts.words(judged)
        what = f"`{text}`" if text else "its validation rows" if judged is fit else "rows"
        is_only = isinstance(judged, Fit) or len(judged.fits) == len(judged.rows) == 1
        yield RULE.report(
            facts,
            judged,
            f"`{fit.model}` is judged on {what}, which went into the resampling that it was fitted on",
            label="judged here",
            related=[
                *trail(facts, evidence, "resampled here, on all rows"),
                facts.span(fit.site, "fitted here"),
            ],
            help="resample the training part only",
            confidence=min(
                [*(each.confidence for each in evidence), Confidence.HIGH if is_only else Confidence.MEDIUM]
            ),
        )


def _judgements(facts: Facts) -> Iterator[tuple[Fit | Predict | Score, Fit, Lineage, tuple[Lineage, ...]]]:
    """What judges a model, its fit, rows that judge it and those beside them; last what only a fit is watched by."""
    scored = {
        (fit, rows)
        for score in facts.all(Score)
        if _is_judgement(score)
        for fit in score.fits
        for rows in score.rows
    }
    for judged in facts.log:
        if isinstance(judged, (Predict, Score)):
            pairs = ((fit, rows) for fit in judged.fits for rows in judged.rows)
            yield from ((judged, *pair, judged.rows) for pair in pairs if pair in scored)
    for fit in facts.all(Fit):
        yield from ((fit, fit, rows, given) for given in fit.validation for rows in given if rows.splits)


def _shared(fit: Fit, rows: Lineage, judged: tuple[Lineage, ...]) -> list[Evidence]:
    """The resamplings before `fit` that the judged rows went into, untouched themselves."""
    parted = rows.splits
    # Two parts of one split share no rows, whatever path was taken before it.
    fitted = _with_labels(fit)
    possible = tuple(lineage for lineage in fitted if parted.isdisjoint(lineage.splits))
    if len(possible) < len(fitted):
        # Each path splits for itself: the test part of one is not judged by what the other has trained.
        splits = frozenset().union(*(other.splits for other in judged))
        possible = tuple(lineage for lineage in possible if splits.isdisjoint(lineage.splits))
    # Where the rows that are judged have been resampled as well on one path, the others belong to another.
    everywhere = frozenset().union(*(other.resamples for other in judged))
    return [
        each
        for each in resamplings(possible)
        if each.event not in everywhere
        and not each.is_split_off
        and any(
            shares_rows(piece, origin) and not _is_own_argument(piece, origin)
            for piece in _pieces(rows)
            for origin in each.origins
        )
    ]


def _with_labels(fit: Fit) -> tuple[Lineage, ...]:
    """The rows of a fit; of several paths, those on which the labels are of the same rows.

    `X_train, y_train = X, None` where nothing is known to judge by: that path does not come to the fit.
    """
    return tuple(lineage for lineage in fit.rows if lineage in fit.labels) or fit.rows


def _pieces(rows: Lineage) -> tuple[Lineage, ...]:
    """What rows were put together of, but for training parts: of those, a training error is told."""
    return (
        tuple(each for each in rows.parents if each.role is not Role.TRAIN)
        if isinstance(rows, Union)
        else (rows,)
    )


def _is_last_fit(facts: Facts, fit: Fit, rows: Lineage) -> bool:
    """Whether such a model was judged on parts of the rows that it had not seen, before this one learned from all.

    What is then told of all rows is a training error, and known as one.
    """
    return any(
        other.model == fit.model
        and is_resampled(other)
        and any(
            not part.resamples and _is_held_out(part, other) and shares_rows(part, rows)
            for part in score.rows
        )
        for score in takewhile(lambda each: each is not fit, facts.log)
        if isinstance(score, Score) and _is_judgement(score)
        for other in score.fits
    )


def _is_held_out(part: Lineage, fit: Fit) -> bool:
    """Whether rows are one part of a split, and the model learned from another."""
    splits = part.splits
    return any(not splits.isdisjoint(rows.splits) for rows in fit.rows) and not any(
        part in rows for rows in fit.rows
    )


def _is_in_pipeline(fit: Fit, rows: Lineage) -> bool:
    """Whether a pipeline resamples all rows in its `fit`, the held-out part that is judged among them."""
    held_out = rows.role is not None and rows.role.is_held_out
    return (
        fit.resamples_inside
        and held_out
        and any(rows is not whole and shares_rows(rows, whole) and not whole.splits for whole in fit.rows)
    )


def _untested(facts: Facts) -> frozenset[int]:
    """Pipelines, where whatever resamples is asked about nothing but the rows that it has learned from.

    Where one has been tested, the figures of another for all rows are training scores, and known as such.
    """
    for judged in facts.log:
        if isinstance(judged, CrossValidate) and judged.resamples_inside:
            return frozenset()
        if not isinstance(judged, (Predict, Score)) or not any(is_resampled(fit) for fit in judged.fits):
            continue
        if isinstance(judged, Predict) and is_made_up(judged.rows):
            continue
        is_unknown = isinstance(judged, Score) and judged.family is None
        if is_unknown or not any(set(fit.rows) == set(judged.rows) for fit in judged.fits):
            return frozenset()
    return frozenset(built.pipeline for built in facts.all(PipelineBuilt))


def _is_own_argument(rows: Lineage, origin: Lineage) -> bool:
    """Whether a function resamples what it is given and judges just that: a training error, as boosting needs it."""
    return (
        rows is origin
        and isinstance(rows, Source)
        and isinstance(rows.key, tuple)
        and rows.key[0] == "parameter"
    )


_JUDGES = re.compile(r"eval|score|metric|report|test|valid|perform|roc|confusion|result", re.IGNORECASE)


def _is_judgement(score: Score) -> bool:
    """Whether a figure is computed: by a known metric, or by a function whose name says so."""
    return score.family is not None or _JUDGES.search(score.metric) is not None
