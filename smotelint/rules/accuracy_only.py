"""Models trained on resampled rows are judged by accuracy alone.

## Why is this bad?
Resampling was meant for the rare class, and accuracy hardly looks at it: with one row in twenty positive, "never" is
right in 95 % of all cases. It does not tell a model that finds the rare class from one that has not learned anything.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT401`; mean of 5 seeds) gives
for a random forest an accuracy of 0.83 and an F1 of 0.09, on the same rows. `recall_score(average="weighted")` and
every micro average are accuracy under another name. Chicco and Jurman argue for the Matthews correlation, which is
high only if both classes are predicted well.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(accuracy_score(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, classification_report, matthews_corrcoef
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(classification_report(y_test, y_pred))
print(matthews_corrcoef(y_test, y_pred))
print(average_precision_score(y_test, model.predict_proba(X_test)[:, 1]))
```

## References
- Chicco and Jurman 2020, The advantages of the Matthews correlation coefficient,
  https://doi.org/10.1186/s12864-019-6413-7
- Saito and Rehmsmeier 2015, The precision-recall plot on imbalanced datasets,
  https://doi.org/10.1371/journal.pone.0118432
- Metrics and scoring, scikit-learn, https://scikit-learn.org/stable/modules/model_evaluation.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.questions import CURVES, first_of_each_line, is_resampled, resamplings, verdict_of
from smotelint.libraries.model import Family, Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.facts import Facts, Score

RULE = Rule(code="SMT401", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Accuracies of models trained on resampled rows, where nothing else judges any of them."""
    verdict = facts.ask(verdict_of)
    # The squared error of labels sees no classes, whereas a scorer of the program's own may.
    measured = {family for folds in verdict.folds for family in (*folds.scoring, *folds.beside)}
    if not verdict.families <= {Family.ACCURACY, Family.OTHER} or Family.OTHER in measured:
        return
    for score, *again in _by_model(first_of_each_line(facts, verdict.of_resampled(Family.ACCURACY))):
        fits = [fit for fit in score.fits if is_resampled(fit)]
        events = {each.event for fit in fits for each in resamplings(fit.rows)}
        yield RULE.report(
            facts,
            score,
            f"{_names([score, *again])} of a model trained on resampled rows: "
            "accuracy stays high when the rare class is missed",
            label="accuracy only",
            related=[
                *(facts.span(event.site, "resampled here") for event in sorted(events, key=lambda e: e.site)),
                *(facts.span(each.site, "and here") for each in again),
            ],
            help="report recall, precision, F1 or MCC, and PR-AUC, for instance by `classification_report`",
            confidence=Confidence.HIGH if len(fits) == len(score.fits) else Confidence.MEDIUM,
        )
    for each in verdict.folds:
        # Of other cross-validations accuracy-selects speaks.
        is_drawn = each.function in CURVES and each.scoring == (Family.ACCURACY,)
        if is_drawn and each.task in (None, Task.CLASSIFIER):
            yield RULE.report(
                facts,
                each,
                f"`{each.function}` by accuracy is the only judgement of a model trained on resampled rows: "
                "accuracy stays high when the rare class is missed",
                label="accuracy only",
                related=[facts.span(e.event.site, "resampled here") for e in resamplings(each.rows)],
                help='add `scoring=["f1", "average_precision", "recall", "precision"]` by `cross_validate`',
                confidence=Confidence.HIGH if each.task is not None else Confidence.MEDIUM,
            )


def _by_model(scores: Iterable[Score]) -> Iterable[list[Score]]:
    """The scores of one model, those on rows that it has not learned from first."""
    groups: dict[object, list[Score]] = {}
    for score in scores:
        groups.setdefault(score.fits, []).append(score)
    return [sorted(group, key=_is_of_training) for group in groups.values()]


def _is_of_training(score: Score) -> bool:
    return all(rows in fit.rows for fit in score.fits for rows in score.rows)


def _names(scores: list[Score]) -> str:
    *others, last = dict.fromkeys(
        each.metric if " " in each.metric else f"`{each.metric}`" for each in scores
    )
    if not others:
        return f"{last} is the only judgement"
    how_many = "all" if len(others) > 1 else "both"
    return f"{', '.join(others)} and {last}, {how_many} accuracy, are the only judgements"
