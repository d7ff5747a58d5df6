"""Recall is the only figure that sees the rare class, and resampling buys it with precision.

## Why is this bad?
A resampled model says "rare" more often, so that it finds more of the rare rows and raises more false alarms; recall
counts the first and is blind to the second. At 1:1 it rises nearly always, whatever the sampler learns from the data: a
model that says "rare" of every row has a recall of 1. Only the two together tell a better model from a lower threshold.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(accuracy_score(y_test, y_pred), recall_score(y_test, y_pred))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(recall_score(y_test, y_pred), precision_score(y_test, y_pred))
print(average_precision_score(y_test, model.predict_proba(X_test)[:, 1]))
```

## References
- Saito and Rehmsmeier 2015, The precision-recall plot on imbalanced datasets,
  https://doi.org/10.1371/journal.pone.0118432
- Precision-recall, scikit-learn,
  https://scikit-learn.org/stable/auto_examples/model_selection/plot_precision_recall.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.questions import first_of_each_line, is_resampled, verdict_of
from smotelint.libraries.model import Family
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

BLIND = frozenset({Family.ACCURACY, Family.OTHER, Family.RECALL})
"""What does not see false alarms."""

RULE = Rule(code="SMT403", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Recalls of models trained on resampled rows, where nothing sees their false alarms."""
    verdict = facts.ask(verdict_of)
    if Family.RECALL not in verdict.families or not verdict.families <= BLIND:
        return
    for score in first_of_each_line(facts, verdict.of_resampled(Family.RECALL)):
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` is the only judgement of the rare class by a model trained on resampled rows: "
            "resampling raises it at the price of precision",
            label="recall without precision",
            help="report precision beside it, or F1, MCC and PR-AUC, for instance by `classification_report`",
            confidence=Confidence.HIGH if all(map(is_resampled, score.fits)) else Confidence.MEDIUM,
        )
    for folds in verdict.folds:
        if folds.scoring == (Family.RECALL,) and folds.how in ("score", "search"):
            yield RULE.report(
                facts,
                folds,
                f"`{folds.function}` by recall is the only judgement of the rare class: "
                "resampling raises it at the price of precision",
                label="recall without precision",
                help='score by `"f1"` or `"average_precision"`, or add `"precision"` by `cross_validate`',
                site=folds.built,
            )
