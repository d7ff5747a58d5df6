"""A training part is resampled as a whole, then folded by cross-validation, a search, stacking or calibration.

## Why is this bad?
The split was made first, so the test score may be honest. The inner scores are not: each inner fold holds synthetic
rows whose parents train. `best_score_` is inflated, and so is the choice made by it, of parameters, features,
thresholds or calibration maps: models that remember win.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT103`; mean of 5 seeds) gives
for a random forest an inner F1 of 0.93 instead of 0.14 and an inner ROC-AUC of 0.98 instead of 0.57. Where there is
something to learn, choosing the number of neighbours by the inflated scores costs ROC-AUC on fresh rows: 0.72 instead
of 0.75.

Rows dropped from the training part (under-sampling) leak nothing into the folds, but give them another class mix:
then this is a warning.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
search = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [1, 5, 15]}, scoring="f1")
search.fit(X_res, y_res)
print(search.best_score_)
print(classification_report(y_test, search.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("knn", KNeighborsClassifier())])
search = GridSearchCV(model, {"knn__n_neighbors": [1, 5, 15]}, scoring="f1")
search.fit(X_train, y_train)
print(search.best_score_)
print(classification_report(y_test, search.predict(X_test)))
```

## References
- Cawley and Talbot 2010, On over-fitting in model selection, https://jmlr.org/papers/v11/cawley10a.html
- Blagus and Lusa 2015, Joint use of over- and under-sampling techniques and cross-validation,
  https://doi.org/10.1186/s12859-015-0784-9
- Tuning the hyper-parameters of an estimator, scikit-learn,
  https://scikit-learn.org/stable/modules/grid_search.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import CrossValidate
from smotelint.flow.questions import only_draws, resamplings, takes_any_row, trail
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT103", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Folds over a training part that was resampled as a whole."""
    for folds in facts.all(CrossValidate):
        evidence = resamplings(folds.rows)
        if not evidence or not takes_any_row(folds) or not all(each.is_of_train_part for each in evidence):
            continue
        if only_draws(facts, folds):
            continue
        adds = any(each.adds_rows for each in evidence)
        text = facts.words(folds)
        rows = f"`{text}` is" if text else "the training part is"
        built = [facts.span(folds.built, "built here")] if folds.built is not None else []
        yield RULE.report(
            facts,
            folds,
            f"{rows} resampled before `{folds.function}`: the inner folds "
            + (
                "hold copies or blends of their own training rows, so the scores and the choice made by them are wrong"
                if adds
                else "have another class mix than the data, so the scores and the choice made by them are biased"
            ),
            label="folds are made here, after resampling",
            related=trail(facts, evidence) + built,
            help="cross-validate an `imblearn.pipeline.Pipeline` with the sampler on the training rows as they are",
            confidence=min(each.confidence for each in evidence),
            severity=None if adds else Severity.WARNING,
        )
