"""A name or argument is used that imbalanced-learn has removed.

## Why is this bad?
With the releases of today the program stops there: `AttributeError` for `fit_sample`, `TypeError` for `ratio=` or
`n_jobs=`, `ImportError` for `EasyEnsemble`. Old tutorials are full of these names, and a result that nobody can run
again proves nothing.

| removed | from | in | use instead |
|---|---|---|---|
| `fit_sample` | every sampler | 0.8 | `fit_resample` |
| `ratio=` | every sampler | 0.6 | `sampling_strategy=` |
| `return_indices=` | samplers that choose rows | 0.6 | `sample_indices_` after `fit_resample` |
| `kind=`, `m_neighbors=`, `out_step=`, `svm_estimator=` | `SMOTE` | 0.6 | `BorderlineSMOTE`, `SVMSMOTE` |
| `k=`, `m=`, `size_ngh=` | `SMOTE`, `ADASYN` and others | 0.4 | `k_neighbors=`, `n_neighbors=` |
| `n_jobs=` | `SMOTE` and relatives, `ADASYN` | 0.13 | `k_neighbors=NearestNeighbors(n_jobs=...)` |
| `base_estimator=` | the balanced ensembles | 0.12 | `estimator=` |
| `EasyEnsemble`, `BalanceCascade` | `imblearn.ensemble` | 0.6 | `EasyEnsembleClassifier` |
| arguments without their names | every sampler | 0.10 | `SMOTE(sampling_strategy=0.5)` |

Not reported is what stands in a `try` statement, or under an `if` that asks for the release (`hasattr`, `__version__`):
such a program is often written for old and new releases alike.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_sample(X, y)
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
```

## Fix safety
Safe: the program failed before, and the new name means what the old one meant; arguments that have no effect any more
are left out. A class that is gone, and the arguments of one that has become several, are left to you.

## References
- Release history, imbalanced-learn, https://imbalanced-learn.org/stable/whats_new.html
- Changes of version 0.6, imbalanced-learn, https://imbalanced-learn.org/stable/whats_new/v0.6.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Severity
from smotelint.edits.calls import drop_argument, name_argument, rename_argument, rename_method
from smotelint.flow.facts import RemovedUse
from smotelint.rules._rule import Rule, fix_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Fix
    from smotelint.flow.facts import Facts
    from smotelint.rules._rule import Change

RULE = Rule(code="SMT205", severity=Severity.ERROR, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Uses of removed names and arguments, one for each place; a class where it is met first."""
    told: set[tuple[object, ...]] = set()
    for use in facts.all(RemovedUse):
        key = (use.how, use.owner) if use.how == "name" else (use.how, use.site, use.old)
        if key in told:
            continue
        told.add(key)
        yield RULE.report(
            facts,
            use,
            _sentence(use),
            label=f"gone since {use.version}",
            help=_advice(use),
            confidence=Confidence.HIGH if use.is_certain else Confidence.MEDIUM,
            fix=_fix(facts, use),
        )


def _sentence(use: RemovedUse) -> str:
    release = f"imbalanced-learn {use.version}"
    if use.how == "name":
        return f"`{use.old}` does not exist since {release}"
    if use.how == "method":
        return f"`{use.owner}` has no method `{use.old}` since {release}"
    if use.how == "argument":
        return f"`{use.owner}` has no argument `{use.old}` since {release}"
    return f"`{use.owner}` takes this argument by name only since {release}"


def _advice(use: RemovedUse) -> str:
    if use.how == "method" and use.new:
        return f"call `{use.new}`"
    if use.how == "argument" and use.new:
        return f"rename it to `{use.new}`"
    if use.how == "position" and use.new:
        return f"name it: `{use.new}=`"
    return use.advice or "leave it out: it has no effect any more"


def _fix(facts: Facts, use: RemovedUse) -> Fix | None:
    change = _change(use)
    return change and fix_at(facts, use.site, _advice(use), Applicability.SAFE, change)


def _change(use: RemovedUse) -> Change | None:
    """The new name, or the argument left out where it has had no effect."""
    if use.how == "method" and use.new:
        return lambda source, place: rename_method(source, place, use.old, use.new)
    if use.how == "argument" and use.new:
        return lambda source, place: rename_argument(source, place, use.old, use.new)
    if use.how == "argument" and not use.advice:
        return lambda source, place: drop_argument(source, place, use.old)
    if use.how == "position" and use.new:
        return lambda source, place: name_argument(source, place, use.new)
    return None
