"""Resampled rows are weighted by the class counts from before the resampling.

## Why is this bad?
Resampling and class weights are two ways to make a rare class count for more. Weights that were computed from the
original labels know nothing of the rows that were added since: both corrections act, one times the other.

Weights of 1 and 11 by the counts, 2,000 training rows, judged on 4,000 fresh ones at 0.5, mean of 5 seeds:

| | precision | recall | mean predicted risk (true: 0.08) |
|---|---|---|---|
| logistic regression, as it is | 0.58 | 0.08 | 0.08 |
| SMOTE to 1:1 | 0.20 | 0.70 | 0.38 |
| weights from the counts | 0.19 | 0.71 | 0.40 |
| both | 0.09 | 0.98 | 0.79 |
| random forest, as it is | 0.90 | 0.31 | 0.08 |
| SMOTE to 1:1 | 0.56 | 0.61 | 0.18 |
| weights from the counts | 0.63 | 0.57 | 0.17 |
| both | 0.19 | 0.83 | 0.42 |

Either one does the work of the other; both together double the predicted risk once more. Weights that the
model takes from the labels it is fitted on (`class_weight="balanced"`) see the resampled counts and are not meant here.

## Example
```python
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
negative, positive = np.bincount(y_train)
weights = {0: 1.0, 1: negative / positive}
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(class_weight=weights).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
negative, positive = np.bincount(y_train)
weights = {0: 1.0, 1: negative / positive}
model = LogisticRegression(class_weight=weights).fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- van den Goorbergh et al. 2022, The harm of class imbalance corrections for risk prediction models,
  https://doi.org/10.1093/jamia/ocac093
- Notes on parameter tuning, handle imbalanced dataset, XGBoost,
  https://xgboost.readthedocs.io/en/stable/tutorials/param_tuning.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Weighted
from smotelint.flow.questions import resampled_since
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT306", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Weights by counts from before, on rows from after a resampling; each fit once."""
    told: set[tuple[int, str]] = set()
    for weighted in facts.all(Weighted):
        since = resampled_since(weighted)
        if (
            weighted.is_balanced
            or not weighted.counted
            or not since
            or (weighted.site, weighted.argument) in told
        ):
            continue
        told.add((weighted.site, weighted.argument))
        yield RULE.report(
            facts,
            weighted,
            f"`{weighted.argument}` of `{weighted.model}` comes from the class counts before the resampling: the rare "
            "class is lifted twice",
            label="fitted on resampled rows",
            related=[
                *([facts.span(weighted.built, "weighted here")] if weighted.built != weighted.site else ()),
                *(facts.span(site, "resampled here") for site in since),
            ],
            help="resample or weight, not both; or let the weights come from the resampled labels",
        )
