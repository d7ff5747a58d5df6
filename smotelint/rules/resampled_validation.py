"""Training is watched on validation rows that are drawn from the resampled rows.

## Why is this bad?
Early stopping, the choice of the best epoch and out-of-bag scores need rows that the model has not learned from. Cut
from resampled rows they hold synthetic rows whose parents train, so the validation score goes on rising while the
model overfits. Keras is the worst case: `validation_split` takes the last rows, before any shuffling, and samplers
append, so after SMOTE these are synthetic rows of one class only.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT107`; mean of 5 seeds) gives
for a random forest a validation F1 of 0.95 instead of 0.11 and for nearest neighbours 0.80 instead of 0.13, if the
validation rows are drawn after SMOTE instead of before.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = make_classification(n_samples=200, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = MLPClassifier(early_stopping=True, random_state=0).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score, classification_report
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = make_classification(n_samples=200, weights=[0.8], random_state=0)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, stratify=y_rest, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
models = [MLPClassifier(max_iter=epochs, random_state=0).fit(X_res, y_res) for epochs in (20, 50, 100)]
best = max(models, key=lambda model: average_precision_score(y_val, model.predict_proba(X_val)[:, 1]))
print(classification_report(y_test, best.predict(X_test)))
```

Where `fit` takes validation rows, split them off before the resampling and hand them over as
`validation_data=(X_val, y_val)` or `eval_set=[(X_val, y_val)]`.

## References
- Model training APIs, Keras, https://keras.io/api/models/model_training_apis/
- Blagus and Lusa 2015, Joint use of over- and under-sampling techniques and cross-validation,
  https://doi.org/10.1186/s12859-015-0784-9
- MLPClassifier, scikit-learn,
  https://scikit-learn.org/stable/modules/generated/sklearn.neural_network.MLPClassifier.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, OutOfBag, Split
from smotelint.flow.questions import judging_splits, resamplings, takes_any_row, trail
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.questions import Evidence

OUT_OF_BAG = "oob_score"
"""Changes nothing where its result is not read."""

RULE = Rule(code="SMT107", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Fits whose validation rows come out of the resampling that their training rows come out of."""
    told = {
        each.event for split in facts.all(Split) for each in resamplings(split.rows) if not each.is_split_off
    }
    folds = {each.key for each in facts.all(CrossValidate) if resamplings(each.rows) and takes_any_row(each)}
    # Folds are told of where they are made, and so is a part that judges models besides.
    elsewhere = folds | facts.ask(judging_splits)
    read = {each.model_site for each in facts.all(OutOfBag)}
    for fit in facts.all(Fit):
        # What was resampled before the outer split is for resample-before-split to tell.
        evidence = [each for each in resamplings(fit.rows) if each.adds_rows and each.event not in told]
        if not evidence or (fit.inner == OUT_OF_BAG and fit.inner_site not in read):
            continue
        drawn = evidence if fit.inner else _drawn(fit, evidence, elsewhere)
        if not drawn:
            continue
        how = f"`{fit.inner}`" if fit.inner else "the validation set"
        text = facts.words(fit, parts=True)
        rows = f"`{text}` after resampling" if text else "rows that were resampled before"
        yield RULE.report(
            facts,
            fit,
            f"{how} of `{fit.model}` is taken from {rows}: it holds synthetic rows or copies of training rows",
            label="validation rows are set aside here",
            related=trail(facts, drawn),
            help="split the validation rows off before resampling and hand them over",
            confidence=min(each.confidence for each in drawn),
        )


def _drawn(fit: Fit, evidence: list[Evidence], elsewhere: set[Hashable]) -> list[Evidence]:
    """The resamplings that the last validation set shares with the training rows; libraries stop by the last."""
    if not fit.validation or set(fit.validation[-1]) == set(fit.rows):
        return []
    if any(not rows.splits.isdisjoint(elsewhere) for rows in fit.validation[-1]):
        return []
    events = {event for rows in fit.validation[-1] for event in rows.resamples}
    return [each for each in evidence if each.event in events]
