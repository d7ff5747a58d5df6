"""Class weights are taken from labels that are balanced already.

## Why is this bad?
`class_weight="balanced"` is computed from the labels that `fit` is given: n / (classes * count). After resampling to
exactly 1:1 every class has the weight 1, so nothing is weighted. `LogisticRegression` and `SVC` come out the same to
the last bit; a random forest draws other bootstraps and follows the same law. LightGBM's `is_unbalance` and CatBoost's
`auto_class_weights` do no more.

Nothing is wrong with the model. But a reader takes it for a second remedy, and who removes the SMOTE later, or tunes
`sampling_strategy`, changes two things at once.

## Example
```python
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(class_weight="balanced").fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(class_weight="balanced").fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Glossary, `class_weight`, scikit-learn, https://scikit-learn.org/stable/glossary.html#term-class_weight
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Weighted
from smotelint.flow.questions import is_balanced_before
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT307", severity=Severity.INFO)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Models with balanced weights that see balanced labels only, each where it is constructed."""
    balanced: dict[int, bool] = {}
    first: dict[int, Weighted] = {}
    for weighted in facts.all(Weighted):
        if weighted.is_balanced:
            first.setdefault(weighted.built, weighted)
            balanced[weighted.built] = balanced.get(weighted.built, True) and is_balanced_before(weighted)
    for built, weighted in first.items():
        if not balanced[built]:
            continue
        sites = [sampler.site for sampler in weighted.inner[-1:]] or [
            event.site for event in sorted(weighted.rows[0].resamples, key=lambda event: event.site)
        ]
        yield RULE.report(
            facts,
            weighted,
            f"`{weighted.argument}` of `{weighted.model}` has no effect: the classes are balanced exactly already",
            label="every weight is 1",
            site=built,
            related=[
                *(facts.span(site, "balanced here") for site in sites),
                facts.span(weighted.site, "fitted here"),
            ],
            help="drop the weights, or the resampling",
        )
