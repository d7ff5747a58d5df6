"""ROC curves and their areas are the only judgement of models trained on resampled rows.

## Why is this bad?
The ROC curve divides false alarms by the number of common rows. Where these are many, a great number of false alarms
is a small share of them: with one row in a hundred positive, a false-positive rate of 5 % means five false alarms for
each rare row even if all of these are found, and the area may still be 0.95 and more. The precision-recall curve counts
the alarms themselves. And resampling moves a model along its ROC curve more than it moves the curve: what it gives and
what it costs at the threshold, recall and precision, the area does not show.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
print(roc_auc_score(y_test, p), average_precision_score(y_test, p))
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Saito and Rehmsmeier 2015, The precision-recall plot on imbalanced datasets,
  https://doi.org/10.1371/journal.pone.0118432
- Davis and Goadrich 2006, The relationship between precision-recall and ROC curves,
  https://doi.org/10.1145/1143844.1143874
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.questions import first_of_each_line, verdict_of
from smotelint.libraries.model import Family, Output
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT404", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """ROC judgements, where nothing else sees the rare class."""
    verdict = facts.ask(verdict_of)
    if not verdict.families <= {Family.ACCURACY, Family.ROC}:
        return
    scores = (score for score in verdict.of_resampled(Family.ROC) if score.output is not Output.LABELS)
    for score in first_of_each_line(facts, scores):
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` is the only judgement that sees the rare class: false alarms hardly move it",
            label="ROC only",
            help="add `average_precision_score`, and F1 or MCC at the threshold that is used",
        )
