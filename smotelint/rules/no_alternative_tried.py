"""Nothing but resampling is tried: no model of the file shows whether it helps.

## Why is this bad?
Resampling is one of several answers to rare classes, and often not the best. Elor and Averbuch-Elor find
that it helps weak learners, not strong ones such as XGBoost and CatBoost, and that with a tuned threshold only MLP and
SVM still gain. Class weights and a threshold leave the rows as they are. Whether SMOTE pays here, only a model without
it can tell.

Reported once for a file in which every classifier that is judged learned from resampled rows, and neither class
weights, nor a threshold, nor a search that may leave the sampler out, nor a balanced ensemble occurs. A function that
nobody calls in the file is not reported: its callers may compare.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
baseline = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, baseline.predict_proba(X_test)[:, 1] > 0.2))
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Elor and Averbuch-Elor 2022, To SMOTE, or not to SMOTE?, https://doi.org/10.48550/arXiv.2201.08528
- Tuning the decision threshold, scikit-learn,
  https://scikit-learn.org/stable/modules/classification_threshold.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Alternative, CrossValidate, Fit, Score
from smotelint.flow.questions import is_from_caller, is_resampled
from smotelint.libraries.model import Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT309", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One finding for a file whose judged classifiers all learned from resampled rows."""
    fits = [fit for fit in facts.all(Fit) if fit.task in CLASSIFIES]
    judged = frozenset().union(*(score.fits for score in facts.all(Score)))
    first = next((fit for fit in fits if is_resampled(fit) and fit in judged), None)
    if first is None or is_from_caller(first.rows) or any(not is_resampled(fit) for fit in fits):
        return
    if any(facts.all(Alternative)) or any(_is_baseline(each) for each in facts.all(CrossValidate)):
        return
    events = {event.site for rows in first.rows for event in rows.resamples}
    yield RULE.report(
        facts,
        first,
        f"`{first.model}` is trained on resampled rows, like every classifier here: nothing shows whether it helps",
        label="no model without resampling",
        related=[facts.span(site, "resampled here") for site in sorted(events)],
        help="fit the same model on the rows as they are, with class weights or a tuned threshold, and compare",
    )


def _is_baseline(each: CrossValidate) -> bool:
    """Whether models are judged on folds of rows as they are."""
    is_plain = not each.resamples_inside and not any(rows.resamples for rows in each.rows)
    return is_plain and each.how != "folds" and each.task in CLASSIFIES


CLASSIFIES = (None, Task.CLASSIFIER)
"""Tasks of what may be a classifier."""
