"""A resampler draws random numbers that nobody has fixed.

## Why is this bad?
Without `random_state` every run makes other synthetic rows, and the scores move with them. The same split, the same
model, 20 seeds of SMOTE, 750 training rows, one in twelve positive: F1 of a random forest from 0.62 to 0.77, of
nearest neighbours from 0.48 to 0.56, of logistic regression from 0.23 to 0.25. A difference between two models can be
a difference between two draws, and nobody can repeat the better one.

Samplers that draw nothing (`TomekLinks`, `NearMiss`), samplers of an ensemble that is seeded, a seed for the whole
program (`np.random.seed`) and samplers that are built in a loop, as in repeated runs, are not reported.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X_train, y_train)
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
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## Fix safety
Unsafe: of the figures that the program may give it now always gives the same one, which is as good as any, and no
better.

## References
- Controlling randomness, scikit-learn, https://scikit-learn.org/stable/common_pitfalls.html#controlling-randomness
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Diagnostic, Severity
from smotelint.edits.calls import add_argument
from smotelint.flow.facts import SamplerBuilt, Seeded
from smotelint.rules._rule import Rule, fix_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Fix
    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT311", severity=Severity.INFO, on=False, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Samplers without a seed, in a file that sets none."""
    told = {each.sampler for each in facts.all(Seeded)}
    if None in told:
        return
    told |= {built.site for built in facts.all(SamplerBuilt) if built.is_seeded or built.is_repeated}
    for built in facts.all(SamplerBuilt):
        if built.site in told:
            continue
        told.add(built.site)
        yield RULE.report(
            facts,
            built,
            f"`{built.sampler}` draws other rows in each run: no `random_state`, and no seed for the program",
            label="not seeded",
            help="pass a `random_state`, and repeat the evaluation over several",
            fix=_fix(facts, built),
        )


def _fix(facts: Facts, built: SamplerBuilt) -> Fix | None:
    return fix_at(
        facts,
        built.site,
        "pass `random_state=0`",
        Applicability.UNSAFE,
        lambda source, place: add_argument(source, place, "random_state", "0"),
    )
