"""Probabilities are judged of a model that was trained on resampled rows and not recalibrated.

## Why is this bad?
A model learns how common a class is from the rows it is given. After balancing to 1:1 its probabilities are those of
a world in which every second row is rare: far too high for the rows of the test set. Ranking and labels may still be of
use, but the Brier score, the log loss and the calibration curve measure the sampler more than the model, and decisions
by expected cost are wrong.

In the study of van den Goorbergh and others the corrected models overestimated the risk strongly, and a mere change of
the threshold gave the same balance of sensitivity and specificity without that.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
print(brier_score_loss(y_test, model.predict_proba(X_test)[:, 1]))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
balanced = make_pipeline(SMOTE(random_state=0), LogisticRegression())
model = CalibratedClassifierCV(balanced).fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
print(brier_score_loss(y_test, model.predict_proba(X_test)[:, 1]))
```

Calibration sees rows as they are, because the pipeline resamples only what its own model is fitted on.

## References
- van den Goorbergh and others 2022, The harm of class imbalance corrections for risk prediction models,
  https://doi.org/10.1093/jamia/ocac093
- Dal Pozzolo and others 2015, Calibrating probability with undersampling for unbalanced classification,
  https://doi.org/10.1109/SSCI.2015.33
- Probability calibration, scikit-learn, https://scikit-learn.org/stable/modules/calibration.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Fit, Score
from smotelint.flow.questions import resamplings, trail
from smotelint.libraries.model import Family, Kind, Output
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT408", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Judgements of probabilities, on rows that were not resampled, of models that were."""
    if any(fit.calibrates and not resamplings(fit.rows) for fit in facts.all(Fit)):
        return  # calibrated somewhere: the other figures are there to be compared
    for score in facts.all(Score):
        if score.family is not Family.PROBABILITY or score.output is not Output.SCORES or not score.fits:
            continue
        if resamplings(score.rows) or not all(map(_has_shifted_classes, score.fits)):
            continue
        evidence = resamplings(tuple(rows for fit in score.fits for rows in fit.rows))
        yield RULE.report(
            facts,
            score,
            f"`{score.metric}` judges probabilities of a model trained on resampled rows: "
            "they are those of the resampled mix of classes, not of these rows",
            label="not calibrated",
            related=trail(facts, evidence),
            help="calibrate on rows that were not resampled, by `CalibratedClassifierCV` around an imblearn pipeline, "
            "or train without resampling and move the threshold",
            confidence=min((each.confidence for each in evidence), default=Confidence.HIGH),
        )


def _has_shifted_classes(fit: Fit) -> bool:
    """Whether a model learned from another mix of classes; cleaning the border hardly changes it."""
    kinds = {each.event.kind for each in resamplings(fit.rows)}
    return fit.resamples_inside or bool(kinds - {Kind.CLEAN})
