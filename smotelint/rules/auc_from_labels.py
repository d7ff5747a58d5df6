"""An area under a curve is computed from labels, where scores are needed to rank the rows.

## Why is this bad?
ROC and precision-recall curves walk through all thresholds of a score. A label knows one threshold, 0.5 for most
models, so the curve has one corner, and the area below it is the balanced accuracy at that threshold under the name of
a ROC-AUC: two models of the same ranking get different areas, and the figure cannot be compared with published ones.
After resampling the threshold is where the sampler has moved it, and the figure measures that.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(classification_report(y_test, y_pred))
print(roc_auc_score(y_test, y_pred))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
print(roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
```

Models without `predict_proba` have `decision_function`. For several classes `roc_auc_score` takes the entire
`predict_proba(X)` with `multi_class="ovr"`.

## References
- roc_auc_score, scikit-learn, https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html
- Muschelli 2020, ROC and AUC with a binary predictor: a potentially misleading metric,
  https://doi.org/10.1007/s00357-019-09345-1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Score
from smotelint.flow.questions import handles_imbalance
from smotelint.libraries.model import Family, Output
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

NEED_LABELS = frozenset(
    {
        "accuracy_score",
        "balanced_accuracy_score",
        "classification_report",
        "cohen_kappa_score",
        "confusion_matrix",
        "f1_score",
        "matthews_corrcoef",
        "precision_score",
        "recall_score",
    }
)
"""Metrics that fail for anything but labels, so what they are given holds labels."""

RULE = Rule(code="SMT406", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Curves and areas of labels, known by the method that made them or by the other metrics that they are given to."""
    if not handles_imbalance(facts):
        return
    labelled = {
        (site, score.path)
        for score in facts.all(Score)
        if score.metric in NEED_LABELS and score.output is Output.UNKNOWN
        for site in score.predicted
    }
    for score in facts.all(Score):
        if score.family not in (Family.ROC, Family.PR) or score.is_swapped or score.is_fallback:
            continue
        is_certain = score.output is Output.LABELS
        places = [(site, score.path) for site in score.predicted]
        if not is_certain and (
            score.output is Output.SCORES or not places or not labelled.issuperset(places)
        ):
            continue
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` is given labels{_words(score)}, not scores: its curve has a single threshold",
            label="needs scores",
            related=[facts.span(site, "labels from here") for site in score.predicted],
            help="give it `model.predict_proba(X)[:, 1]` or `model.decision_function(X)`",
            confidence=Confidence.HIGH if is_certain else Confidence.MEDIUM,
        )


def _words(score: Score) -> str:
    return f" (`{score.prediction}`)" if score.prediction else ""
