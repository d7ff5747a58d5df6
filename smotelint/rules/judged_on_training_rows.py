"""The only evaluation of a model is on the resampled rows it was fitted on.

## Why is this bad?
Such a score says how well the model fits, not how well it predicts. After over-sampling it is emptier still: the
duplicates and blends of a row that has been learned are easy.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT106`; mean of 5 seeds) gives
for a random forest F1 and ROC-AUC of 1.00 where held-out rows give 0.14 and 0.54, and for logistic regression, which
can hardly memorize, an F1 of 0.65 instead of 0.19.

A training score beside a test score is useful, and is not reported.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
model = RandomForestClassifier(random_state=0).fit(X_res, y_res)
print(classification_report(y_res, model.predict(X_res)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = RandomForestClassifier(random_state=0).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Santos et al. 2018, Cross-validation for imbalanced datasets, https://doi.org/10.1109/MCI.2018.2866730
- Kapoor and Narayanan 2023, Leakage and the reproducibility crisis,
  https://doi.org/10.1016/j.patter.2023.100804
- Cross-validation: evaluating estimator performance, scikit-learn,
  https://scikit-learn.org/stable/modules/cross_validation.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, Predict, Score
from smotelint.flow.questions import is_made_up, resamplings
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT106", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Fits on resampled rows after which the model is asked about nothing but these rows."""
    crossed = {folds.built for folds in facts.all(CrossValidate)}
    for fit in facts.all(Fit):
        # A class cut short by hand is a subset like any other: nothing says that it was meant to resample.
        evidence = [each for each in resamplings(fit.rows) if each.adds_rows or not each.event.is_manual]
        if not evidence or fit.model_site in crossed:
            continue
        same = [other for other in facts.all(Fit) if other.model_site == fit.model_site]
        asked: list[Predict | Score] = [
            p for p in facts.all(Predict) if not (p.fits.isdisjoint(same) or is_made_up(p.rows))
        ]
        judged: list[Score] = [s for s in facts.all(Score) if not s.fits.isdisjoint(same)]
        own = [s for s in judged if fit in s.fits]
        if (
            not own
            or any(s.family is None for s in judged)
            or not all(_is_on_training_rows(each) for each in (*asked, *judged))
        ):
            continue
        first = own[0]
        text = facts.words(fit)
        rows = f"`{text}`, the resampled rows" if text else "the resampled rows"
        yield RULE.report(
            facts,
            first,
            f"`{fit.model}` is judged only on {rows} that it was fitted on",
            label="judged here",
            related=[
                facts.span(evidence[0].event.site, "resampled here"),
                facts.span(fit.site, "fitted here"),
            ],
            help="judge the model on rows that were split off before the resampling",
            confidence=min(Confidence.MEDIUM, evidence[0].confidence),
        )


def _is_on_training_rows(asked: Predict | Score) -> bool:
    """Whether a model is asked about the very rows of one of its fits: in a loop each round has its own."""
    return any(set(fit.rows) == set(asked.rows) for fit in asked.fits)
