"""An imbalanced task is split without `stratify`.

## Why is this bad?
A random split leaves to chance how many rows of the rare class the test set gets. With 400 rows, 20 of them positive,
and a test set of 80, it is 4 on average; in 2,000 splits it was 2 or fewer in 20 %, 6 or more in 19 %, none at all in
1 %. Precision and recall then move with the draw, and so does what the model learns. `stratify` makes it 4 each time.

That rows are resampled says that a class is rare. Splits in order of time (`shuffle=False`) and splits of rows that
are balanced already are not reported.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Fix safety
Unsafe: other rows are in the test part than before, so that the figures change. It fails where a class has a single
row, and where the labels are numbers on a scale.

## References
- Stratification, scikit-learn, https://scikit-learn.org/stable/modules/cross_validation.html#stratification
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Diagnostic, Severity
from smotelint.edits.calls import add_argument
from smotelint.flow.facts import Fit, Resample, Split
from smotelint.rules._rule import Rule, fix_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Fix
    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT310", severity=Severity.INFO, on=False, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Splits by chance of rows that are resampled afterwards."""
    resampled = {key for event in facts.all(Resample) for rows in event.rows for key in rows.splits}
    resampled |= {
        key for fit in facts.all(Fit) if fit.resamples_inside for rows in fit.rows for key in rows.splits
    }
    told: set[int] = set()
    for split in facts.all(Split):
        is_balanced = any(rows.resamples for rows in split.rows)
        if (
            split.is_stratified is not False
            or is_balanced
            or split.key not in resampled
            or split.site in told
        ):
            continue
        told.add(split.site)
        yield RULE.report(
            facts,
            split,
            f"`{split.function}` leaves to chance how many rows of the rare class the test set gets",
            label="split here, without `stratify`",
            help=f"pass `stratify={split.labels}`" if split.labels else "pass the labels as `stratify`",
            fix=_fix(facts, split),
        )


def _fix(facts: Facts, split: Split) -> Fix | None:
    if not split.labels or "..." in split.labels:  # words for the reader may be shortened
        return None
    return fix_at(
        facts,
        split.site,
        f"pass `stratify={split.labels}`",
        Applicability.UNSAFE,
        lambda source, place: add_argument(source, place, "stratify", split.labels),
    )
