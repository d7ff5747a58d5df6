"""Weighted averages are the only judgement of models trained on resampled rows.

## Why is this bad?
`average="weighted"` weighs each class by its number of rows, so the common class decides: with one row in twenty
positive, a model that never finds one has a weighted F1 of 0.93. The rare class, for which the rows were resampled,
has no figure of its own.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test), average="weighted"))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(classification_report(y_test, y_pred))
print(f1_score(y_test, y_pred, average="macro"))
```

## References
- f1_score, scikit-learn, https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html
- Opitz 2024, A closer look at classification evaluation metrics, https://doi.org/10.1162/tacl_a_00675
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.questions import first_of_each_line, verdict_of
from smotelint.libraries.model import Family
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT405", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Weighted averages, where nothing shows the classes by themselves."""
    verdict = facts.ask(verdict_of)
    if not verdict.families <= {Family.ACCURACY, Family.WEIGHTED}:
        return
    for score in first_of_each_line(facts, verdict.of_resampled(Family.WEIGHTED)):
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` with weights by class size hides the rare class, and nothing else shows it",
            label="weighted average",
            help='report each class by `classification_report`, and choose `average="macro"` for the headline',
        )
