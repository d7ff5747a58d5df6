"""Rows are resampled before a splitter that keeps time order or groups.

## Why is this bad?
A row that SMOTE makes has no time and belongs to no group. imbalanced-learn appends the new rows behind the original
ones: `TimeSeriesSplit` then trains on the whole past and tests on synthetic rows of one class, made from rows of any
time. Under-sampling sorts the rows by class, with the same end. A group splitter needs a group for each row: with the
old array it fails because the lengths differ, and with a longer one a blend of two patients is in the fold of one of
them. What these splitters are there for, that nothing of the tested period or person is known in training, is lost.

A copy has the group of its original: random over-sampling before a group splitter is not reported.

With 400 rows, 62 of them rare, two of the five test parts that `TimeSeriesSplit(5)` cuts after `SMOTE()` hold nothing
but synthetic rows of the rare class.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TimeSeriesSplit

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
for train, test in TimeSeriesSplit(3).split(X_res):
    model = LogisticRegression().fit(X_res[train], y_res[train])
    print(f1_score(y_res[test], model.predict(X_res[test])))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TimeSeriesSplit

X, y = make_classification(weights=[0.8], random_state=0)
for train, test in TimeSeriesSplit(3).split(X):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
    model = LogisticRegression().fit(X_res, y_res)
    print(f1_score(y[test], model.predict(X[test])))
```

## References
- Cross-validation of time series data and of grouped data, scikit-learn,
  https://scikit-learn.org/stable/modules/cross_validation.html
- Common pitfalls, imbalanced-learn, https://imbalanced-learn.org/stable/common_pitfalls.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import CrossValidate
from smotelint.flow.questions import resamplings, trail
from smotelint.libraries.model import Shuffle
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT305", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Folds by time or by groups over rows that were resampled before."""
    for folds in facts.all(CrossValidate):
        if folds.shuffle not in (Shuffle.GROUPS, Shuffle.TIME):
            continue
        evidence = [each for each in resamplings(folds.rows) if _breaks(each, folds)]
        if not evidence:
            continue
        text = facts.words(folds)
        rows = f"`{text}` is" if text else "these rows are"
        harm = (
            "its rows are not in the order of time any more"
            if folds.shuffle is Shuffle.TIME
            else "its rows have no groups of their own any more"
        )
        yield RULE.report(
            facts,
            folds,
            f"{rows} resampled before `{folds.function}`: {harm}",
            label="folds are made here, after resampling",
            related=trail(facts, evidence),
            help="resample the training part of each fold, or give the cross-validation an "
            "`imblearn.pipeline.Pipeline` with the sampler",
            confidence=min(each.confidence for each in evidence),
        )


def _breaks(evidence: Evidence, folds: CrossValidate) -> bool:
    """Whether the order of time is lost, or the group of a row: a copy has that of its original, a blend has none."""
    return folds.shuffle is Shuffle.TIME or evidence.event.is_blend
