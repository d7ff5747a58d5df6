"""Rows are resampled, but the model is fitted on the rows from before.

## Why is this bad?
`fit_resample` changes nothing in place: it returns new rows and new labels. Where they are dropped, or bound to names
that nothing reads again, the model learns from the imbalanced rows, and what is reported as the effect of SMOTE is the
effect of nothing. Where only one of the two is taken, rows and labels are of different lengths and `fit` fails.

Resampling to count, to plot, to save or to return the rows is not reported, nor is a program in which another model
does learn from resampled rows.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- SMOTE, imbalanced-learn, "Returns" of `fit_resample`,
  https://imbalanced-learn.org/stable/references/generated/imblearn.over_sampling.SMOTE.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Fit, PipelineBuilt, Resample, ResultUnused
from smotelint.flow.questions import is_resampled
from smotelint.libraries.model import Kind, Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT204", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Resamplings without effect, then fits that take half of one."""
    order = {fact: number for number, fact in enumerate(facts.log)}
    told: set[int] = set()
    for unused in facts.all(ResultUnused):
        event = unused.resample
        if event.site in told or event.kind is Kind.UNKNOWN or _has_effect(facts, unused):
            continue  # a sampler that is not seen may work in place
        later = [
            fit for fit in facts.all(Fit) if order[fit] > order[event] and _is_on_rows_before(fit, event)
        ]
        if later:
            told.add(event.site)
            yield _without_effect(facts, unused, later[0])
    yield from _half_used(facts)


def _has_effect(facts: Facts, unused: ResultUnused) -> bool:
    """Whether some model learns, or is built to learn, from resampled rows; of a dropped result, from the same ones."""
    for fit in facts.all(Fit):
        if unused.how == "dropped":
            events = {event for rows in fit.rows for event in rows.resamples}
            if any(set(event.rows) & set(unused.resample.rows) for event in events):
                return True
        elif is_resampled(fit):
            return True
    return unused.how != "dropped" and any(
        step.is_sampler for built in facts.all(PipelineBuilt) for step in built.steps
    )


def _is_on_rows_before(fit: Fit, event: Resample) -> bool:
    """Whether a model learns from rows that a resampling was given, or from a part of them."""
    if fit.resamples_inside or fit.task not in (Task.CLASSIFIER, None) or not fit.labels:
        return False
    return any(step in event.rows for rows in fit.rows for step in rows)


def _without_effect(facts: Facts, unused: ResultUnused, fit: Fit) -> Diagnostic:
    event = unused.resample
    fate = {
        "dropped": "is dropped",
        "unread": "is not used",
        "counted": "is only looked at",
    }[unused.how]
    text = facts.words(fit)
    rows = f"`{text}`" if text else "the rows from before"
    model = f"`{fit.model}`" if fit.model else "the model"
    certain = fit.task is Task.CLASSIFIER and event.confidence is Confidence.HIGH and unused.how != "counted"
    return RULE.report(
        facts,
        event,
        f"what `{event.sampler}` returns {fate}: {model} is fitted on {rows}, which is not resampled",
        label="resampled here, without effect",
        related=[facts.span(fit.site, "fitted here")],
        help="fit the model on what `fit_resample` returns: `X_res, y_res = sampler.fit_resample(X, y)`",
        confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
    )


def _half_used(facts: Facts) -> Iterator[Diagnostic]:
    """Fits that take the rows of a resampling and the labels from before, or the other way round."""
    for fit in facts.all(Fit):
        if not fit.rows or not fit.labels:
            continue
        events = frozenset().union(*(rows.resamples for rows in (*fit.rows, *fit.labels)))
        for event in sorted(events, key=lambda each: each.site):
            rows_after = all(event in rows.resamples for rows in fit.rows)
            labels_after = all(event in rows.resamples for rows in fit.labels)
            half = (rows_after and all(rows in event.labels for rows in fit.labels)) or (
                labels_after and all(rows in event.rows for rows in fit.rows)
            )
            if not half or event.is_manual:
                continue
            yield RULE.report(
                facts,
                fit,
                f"`{fit.model or 'fit'}` is given resampled {'rows' if rows_after else 'labels'}, but the "
                f"{'labels' if rows_after else 'rows'} from before: their numbers differ",
                label="fitted here",
                related=[facts.span(event.site, "resampled here")],
                help="take both: `X_res, y_res = sampler.fit_resample(X, y)`",
                confidence=event.confidence,
            )
            break
