"""A custom transformer or model resamples in `transform` or `predict`, so test rows are resampled as well.

## Why is this bad?
A pipeline calls `transform` twice: in `fit` with the training rows, and in `predict` with the rows that are judged, or
that come in production. A transformer cannot tell the two apart. It returns more rows than it was given, and not their
labels: at best the program fails because rows and labels differ in number; at worst the model is judged on synthetic
rows.

An estimator of one's own whose `fit` resamples its argument and fits a model on the result is correct. So is a class
with `fit_resample`, which imbalanced-learn's `Pipeline` calls in `fit` only.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, TransformerMixin


class Balance(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None):
        return self

    def transform(self, X, y=None):
        X_res, y_res = SMOTE(random_state=0).fit_resample(X.drop(columns="ill"), X["ill"])
        return X_res.assign(ill=y_res)
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, ClassifierMixin, clone


class Balanced(ClassifierMixin, BaseEstimator):
    def __init__(self, model):
        self.model = model

    def fit(self, X, y):
        X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
        self.model_ = clone(self.model).fit(X_res, y_res)
        self.classes_ = self.model_.classes_
        return self

    def predict(self, X):
        return self.model_.predict(X)
```

## References
- Developing scikit-learn estimators, https://scikit-learn.org/stable/developers/develop.html
- Developer guideline, imbalanced-learn, https://imbalanced-learn.org/stable/developers_utils.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Resample
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT203", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Resamplings inside the methods that test rows go through; each place once, however often it is called."""
    told: set[int] = set()
    for event in facts.all(Resample):
        if not event.method or event.site in told:
            continue
        told.add(event.site)
        yield RULE.report(
            facts,
            event,
            f"`{event.method}` resamples what it is given: a pipeline calls it with the test rows, too",
            label="resampled here",
            help="make the class a sampler with `fit_resample`, or resample in the `fit` of a model",
            confidence=event.confidence,
        )
