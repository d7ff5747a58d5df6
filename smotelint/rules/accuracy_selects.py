"""A search or cross-validation on imbalanced or resampled data picks by accuracy.

## Why is this bad?
What is picked by accuracy is picked for the common class: between a model that finds rare rows at the price of some
false alarms and one that finds none, accuracy takes the second. It is the default: a classifier without `scoring` is
scored by accuracy.

In the bundled evidence (`smotelint verify SMT402`; mean of 5 seeds) the choice is whether to resample at all. Made by
cross-validated F1, the chosen model has on fresh rows an F1 of 0.48 (random forest), 0.37 (nearest neighbours) and
0.34 (logistic regression); made by accuracy, 0.37, 0.27 and 0.22.

## Example
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])
search = GridSearchCV(model, {"model__C": [0.1, 1.0]}).fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])
search = GridSearchCV(model, {"model__C": [0.1, 1.0]}, scoring="average_precision").fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
```

For several classes choose `"balanced_accuracy"` or `"f1_macro"`.

## References
- Chicco and Jurman 2020, The advantages of the Matthews correlation coefficient,
  https://doi.org/10.1186/s12864-019-6413-7
- The scoring parameter, scikit-learn, https://scikit-learn.org/stable/modules/model_evaluation.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Choice, CrossValidate, Resample, Score
from smotelint.flow.questions import CURVES, Evidence, is_resampled, resamplings
from smotelint.libraries.model import Family, Kind, Task
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.lineage import Lineage

LARGEST = frozenset({"argmax", "argmin", "max", "min", "nanargmax", "nanargmin"})
"""Functions by which the best of a list of test accuracies may be picked, or only printed."""

MEASURES = frozenset({"max", "min"})
"""Functions that give the best figure, not what it belongs to."""

REWARDS = "on imbalanced classes that rewards a model that ignores the rare one"
HELP = 'choose `scoring="average_precision"` or `"f1"`, for several classes `"balanced_accuracy"`'

RULE = Rule(code="SMT402", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Scorings by accuracy over rows that are, or are about to be, resampled."""
    imbalanced = {source for event in facts.all(Resample) for rows in event.rows for source in _sources(rows)}
    all_folds = list(facts.all(CrossValidate))
    choices = list(facts.all(Choice))
    picked = {folds for choice in choices for folds in choice.by}
    by_accuracy = [choice for choice in choices if choice.scoring == (Family.ACCURACY,)]
    decisive = {folds for choice in by_accuracy if choice.function not in MEASURES for folds in choice.by}
    compared = _compared(all_folds)
    classifiers = {
        fit.model_site
        for score in facts.all(Score)
        if score.family not in (None, Family.OTHER)
        for fit in score.fits
    }
    for folds in all_folds:
        if folds.how not in ("score", "search") or folds.scoring != (Family.ACCURACY,):
            continue
        if folds.task not in (None, Task.CLASSIFIER) or folds.function in CURVES:
            continue
        if folds not in decisive and any(_is_measured_otherwise(folds, other) for other in all_folds):
            continue
        evidence = resamplings(folds.rows)
        picks = folds.how == "search" or folds in picked
        # The default of a model of which nothing is known may be any score, unless it is judged as a classifier.
        is_known = folds.task or not folds.is_scoring_default or folds.built in classifiers
        compares = folds.how == "score" and folds.rows in compared
        related = (picks or compares) and is_known and any(imbalanced & _sources(rows) for rows in folds.rows)
        if evidence or folds.resamples_inside or related:
            verb = "picks" if picks else "compares models" if compares else "measures"
            yield _report_folds(facts, folds, evidence, verb)
    for choice in by_accuracy:
        learned = choice.rows or tuple(
            rows
            for judgement in choice.by
            if isinstance(judgement, Score)
            for fit in judgement.fits
            if is_resampled(fit)
            for rows in fit.rows
        )
        evidence = resamplings(learned)
        related = choice.is_search and any(imbalanced & _sources(rows) for rows in learned)
        if choice.function not in LARGEST and (evidence or related) and not _is_balanced(choice.judged):
            yield _report_choice(facts, choice, evidence)


def _is_measured_otherwise(folds: CrossValidate, other: CrossValidate) -> bool:
    """Whether the same folds are scored by something else too: in a loop over scorers, or beside it."""
    if other.scoring == (Family.ACCURACY,) or (folds.how == "search" and other.path != folds.path):
        return False  # a search by another score, called for elsewhere, picks another model
    same = other.path[:-1] == folds.path[:-1]  # a helper for each scorer is called from one place
    beside = folds.how == other.how == "score" and same and bool(other.scoring)
    return other.site == folds.site or (beside and other.rows == folds.rows)


def _compared(all_folds: list[CrossValidate]) -> set[tuple[Lineage, ...]]:
    """The rows on whose folds several models are scored by accuracy."""
    scored: dict[tuple[Lineage, ...], set[int]] = {}
    for folds in all_folds:
        if folds.how == "score" and folds.scoring == (Family.ACCURACY,):
            scored.setdefault(folds.rows, set()).update(folds.models)
    return {rows for rows, models in scored.items() if len(models) > 1}


def _is_balanced(judged: tuple[Lineage, ...]) -> bool:
    """Whether rows were resampled to a class ratio themselves: that they judge is for other rules to tell."""
    return bool(judged) and all(
        any(event.kind is not Kind.CLEAN for event in rows.resamples) for rows in judged
    )


def _report_folds(facts: Facts, folds: CrossValidate, evidence: list[Evidence], verb: str) -> Diagnostic:
    how = f"{verb} by accuracy"
    if folds.is_scoring_default:
        how += ", its default"
    elif folds.scorer not in ("", "accuracy"):
        how = f"{verb} by `{folds.scorer}`, which equals accuracy"
    certain = bool(evidence or folds.resamples_inside) and folds.task is not None
    return RULE.report(
        facts,
        folds,
        f"`{folds.function}` {how}: {REWARDS}",
        label="scored by accuracy",
        related=[facts.span(each.event.site, "resampled here") for each in evidence],
        help=HELP,
        confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
        site=folds.built,
    )


def _report_choice(facts: Facts, choice: Choice, evidence: list[Evidence]) -> Diagnostic:
    among = " among models trained on resampled rows" if evidence else ""
    return RULE.report(
        facts,
        choice,
        f"`{choice.function}` picks by accuracy{among}: {REWARDS}",
        label="picked by accuracy",
        related=[facts.span(each.event.site, "resampled here") for each in evidence],
        help=HELP if choice.by else "watch the PR-AUC or the loss on validation rows that were not resampled",
        confidence=Confidence.HIGH if evidence else Confidence.MEDIUM,
    )


def _sources(rows: Lineage) -> set[Lineage]:
    return {step for step in rows if not step.parents}
