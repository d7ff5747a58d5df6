"""A metric is given the predictions where the true labels belong.

## Why is this bad?
Metrics take the truth first. With the two swapped, recall is reported as precision and precision as recall, and a
confusion matrix is turned on its side: false alarms are read as missed cases. Resampling shifts one of the two at the
price of the other, so that the swap turns the conclusion around. Nothing fails, and the accuracy stays the same.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(classification_report(y_pred, y_test))
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
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(classification_report(y_test, y_pred))
```

Metrics that do not mind the order, such as accuracy, F1 of one class, MCC and Cohen's kappa, are not reported.

## Fix safety
Unsafe: the figures that are printed change, and are meant to. It is offered where both are given by their places, or
both by `y_true` and `y_pred`.

## References
- Metrics and scoring, scikit-learn, https://scikit-learn.org/stable/modules/model_evaluation.html
- confusion_matrix, scikit-learn,
  https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Severity
from smotelint.edits.calls import swap_arguments
from smotelint.flow.facts import Score
from smotelint.flow.questions import handles_imbalance
from smotelint.libraries.model import Family
from smotelint.rules._rule import Rule, fix_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Fix
    from smotelint.flow.facts import Facts

EFFECTS = {
    "classification_report": "precision and recall change places",
    "confusion_matrix": "false positives and false negatives change places",
    "precision_score": "this is the recall",
    "recall_score": "this is the precision",
}
"""What comes of it; of others, that the figure is another one."""

RULE = Rule(code="SMT407", severity=Severity.WARNING, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Metrics that have predictions as their truth."""
    if not handles_imbalance(facts):
        return
    calls: set[int] = set()
    for score in facts.all(Score):
        if not score.is_swapped or score.family in (Family.OTHER, None):
            continue
        # A helper whose own names are in order is called with the two swapped.
        call = score.path[-1] if score.path and "pred" not in score.text.lower() else None
        if call in calls:
            continue
        if call is not None:
            calls.add(call)
        effect = EFFECTS.get(score.metric, "the figure is another one")
        given = f"is given `{score.text}`" if call is None else "this call hands it the predictions"
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` takes the true labels first, and {given}: {effect}",
            label="predictions first",
            related=[] if call is None else [facts.span(score.site, "judged here")],
            help="swap the arguments, or name them: `y_true=..., y_pred=...`",
            confidence=Confidence.HIGH if score.fits else Confidence.MEDIUM,
            site=call,
            fix=_fix(facts, score) if call is None else None,
        )


def _fix(facts: Facts, score: Score) -> Fix | None:
    return fix_at(
        facts,
        score.site,
        "swap the arguments",
        Applicability.UNSAFE,
        lambda source, place: swap_arguments(source, place, ("y_true", "y_pred")),
    )
