"""The threshold is picked on the very test rows whose labels are then reported.

## Why is this bad?
The best threshold of a curve is the best for these rows: their noise has a part in it, and the figure that is reported
at it is the highest of many. New rows do not repeat it. With few rare rows in the test set, as is usual after a split
of imbalanced data, some of them decide. A threshold is a parameter like others, and belongs to the training.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
fpr, tpr, thresholds = roc_curve(y_test, p)
best = thresholds[(tpr - fpr).argmax()]
print(classification_report(y_test, p >= best))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import TunedThresholdClassifierCV, train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
balanced = make_pipeline(SMOTE(random_state=0), LogisticRegression())
model = TunedThresholdClassifierCV(balanced, scoring="f1").fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

A validation part that is split from the training rows before they are resampled does as well.

## References
- Tuning the decision threshold for class prediction, scikit-learn,
  https://scikit-learn.org/stable/modules/classification_threshold.html
- Kapoor and Narayanan 2023, Leakage and the reproducibility crisis in machine-learning-based science,
  https://doi.org/10.1016/j.patter.2023.100804
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Score
from smotelint.flow.questions import handles_imbalance, is_named
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.lineage import Lineage

RULE = Rule(code="SMT409", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Thresholds that were read from a curve of held-out rows and applied to no others."""
    if not handles_imbalance(facts):
        return
    reported: set[tuple[int, tuple[int, ...]]] = set()
    for score in facts.all(Score):
        for curve in score.cut_by:
            rows = _held_out(score)
            place = (curve.site, curve.path)
            if place in reported or not rows or rows != _held_out(curve) or _is_tried_elsewhere(facts, curve):
                continue
            reported.add(place)
            yield RULE.report(
                facts,
                score,
                f"`{score.metric}` judges labels on the rows on which their threshold was picked",
                label="judged on the same rows",
                related=[facts.span(curve.site, "threshold picked here")],
                help="pick the threshold on validation rows or by `TunedThresholdClassifierCV`",
                confidence=Confidence.MEDIUM if is_named(rows) else Confidence.HIGH,
            )


def _held_out(score: Score) -> frozenset[Lineage]:
    return frozenset(rows for rows in score.rows if rows.role is not None and rows.role.is_held_out)


def _is_tried_elsewhere(facts: Facts, curve: Score) -> bool:
    """Whether the threshold is judged on other held-out rows, too: then these were for validation."""
    own = _held_out(curve)
    return any(curve in other.cut_by and _held_out(other) - own for other in facts.all(Score))
