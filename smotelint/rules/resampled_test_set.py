"""The test, validation or fold's test part is resampled.

## Why is this bad?
A test set stands for the data that the model will meet. Resampled, it has a class mix that never occurs, and
synthetic rows that are easier than real ones. Precision, F1 and PR-AUC depend on the class mix, so these figures say
nothing about use.

The bundled evidence (`smotelint verify SMT104`; mean of 5 seeds) judges the same model on the test part as it is and
balanced by SMOTE. On labels that no feature knows anything of, F1 rises from 0.13 to 0.49 for nearest neighbours and
from 0.19 to 0.49 for logistic regression; with something to learn, from 0.33 to 0.65 for logistic regression. ROC-AUC
hardly moves (by 0.06 at most), which is why the fault is easily missed.

Drawing whole test sets with replacement, for a confidence interval, is something else and is not reported.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=200, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
smote = SMOTE(random_state=0)
X_train, y_train = smote.fit_resample(X_train, y_train)
X_test, y_test = smote.fit_resample(X_test, y_test)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=200, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
smote = SMOTE(random_state=0)
X_train, y_train = smote.fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Common pitfalls, imbalanced-learn, https://imbalanced-learn.org/stable/common_pitfalls.html
- Santos et al. 2018, Cross-validation for imbalanced datasets, https://doi.org/10.1109/MCI.2018.2866730
- Saito and Rehmsmeier 2015, The precision-recall plot on imbalanced datasets,
  https://doi.org/10.1371/journal.pone.0118432
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Fit, Predict, Resample, Score
from smotelint.flow.lineage import is_saved
from smotelint.flow.questions import is_named
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT104", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Resamplings of held-out rows."""
    judged = _resamplings_in(facts, Predict, Score)
    learned = _resamplings_in(facts, Fit)
    foreign = _judging_others(facts) - learned
    for event in facts.all(Resample):
        if (event.is_manual and event not in judged) or event.method:
            continue  # drawn for a plot or a count; or resampling-in-transform speaks of it
        if any(is_saved(step) for rows in event.rows for step in rows):
            continue  # told of the program that resamples and writes them
        if event in learned - judged:
            continue  # a part that is split off to learn from: later data for a second model, say
        held_out = [rows for rows in event.rows if rows.role is not None and rows.role.is_held_out]
        if not held_out and (event not in foreign or any(rows.role for rows in event.rows)):
            continue
        certain = len(held_out) == len(event.rows) and not is_named(held_out)
        text = facts.words(event)
        if held_out:
            what = f"`{text}` is held out and resampled" if text else "held-out rows are resampled"
        else:
            what = f"`{text}` is resampled and judges" if text else "resampled rows judge"
            what += " a model that learned from rows as they were"
        yield RULE.report(
            facts,
            event,
            f"{what}: scores on them are for a class mix that the data do not have",
            label=f"`{event.sampler}` resamples {'held-out' if held_out else 'judging'} rows here",
            help="evaluate on the held-out rows as they are",
            confidence=min(event.confidence, Confidence.HIGH if certain else Confidence.MEDIUM),
        )


def _judging_others(facts: Facts) -> set[Resample]:
    """What rows have passed through that judge models which have learned from the table as it was before."""
    return {
        event
        for score in facts.all(Score)
        if score.family is not None and score.fits
        for rows in score.rows
        for event in rows.resamples
        if all(_is_of_rows_before(fit, event) for fit in score.fits)
    }


def _is_of_rows_before(fit: Fit, event: Resample) -> bool:
    tables = {step for rows in event.rows for step in rows if not step.parents}
    is_before = (event not in rows.resamples and not tables.isdisjoint(rows) for rows in fit.rows)
    return bool(fit.rows) and not fit.resamples_inside and all(is_before)


def _resamplings_in(facts: Facts, *kinds: type[Fit | Predict | Score]) -> set[Resample]:
    """What the rows of facts have passed through."""
    return {
        event for kind in kinds for each in facts.all(kind) for rows in each.rows for event in rows.resamples
    }
