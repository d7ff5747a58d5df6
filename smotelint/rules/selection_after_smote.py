"""Features are selected on rows that SMOTE has made up.

## Why is this bad?
A test for a feature counts rows as independent observations. Synthetic rows are not: they repeat what few rows of the
rare class say, and every chance difference becomes significant. Of 200 columns of pure noise, 400 rows, one in ten
positive, the F test finds 2 at the level of 0.01, as it must; after SMOTE it finds 63 (mean of 20 seeds). Importances
of trees, elimination and wrappers see the same rows.

Blagus and Lusa advise to select variables before SMOTE: distances mean more among few columns.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
selector = SelectKBest(k=5).fit(X_res, y_res)
model = LogisticRegression().fit(selector.transform(X_res), y_res)
print(classification_report(y_test, model.predict(selector.transform(X_test))))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
smote = SMOTE(sampling_strategy=0.5, random_state=0)
model = make_pipeline(SelectKBest(k=5), smote, LogisticRegression()).fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Blagus and Lusa 2013, SMOTE for high-dimensional class-imbalanced data, https://doi.org/10.1186/1471-2105-14-106
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import LateStep
from smotelint.libraries.model import Treatment
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT308", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Selections that learn from blends, each once."""
    told: set[int] = set()
    for step in facts.all(LateStep):
        if step.treatment is not Treatment.SELECT or step.site in told:
            continue
        told.add(step.site)
        yield RULE.report(
            facts,
            step,
            f"`{step.transformer}` selects features on rows that `{step.sampler}` made up: chance differences look "
            "significant",
            label="selected here, afterwards",
            related=[facts.span(step.sampled, "resampled here")],
            help="select first, on the original training rows, then resample",
        )
