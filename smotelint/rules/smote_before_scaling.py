"""Neighbours are sought among columns in raw units, which are scaled afterwards.

## Why is this bad?
SMOTE looks for the nearest neighbours by Euclidean distance. A column in large units decides it alone: beside six
columns of unit variance, one column of noise with a standard deviation of 20,000 left every row of the rare class
with exactly the neighbours that the noise alone gives it (10 of 10 seeds). The synthetic rows lie between rows that
have nothing else in common.

That a scaler follows shows that the units differ. How much it costs depends on the data: in that experiment the
average precision of a nearest-neighbour classifier was 0.55 with SMOTE first and 0.56 with the scaler first. Scaling
first costs nothing, so this is advice.

Random over- and under-sampling look at no distance and are not reported, nor are rows that were scaled before.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
scaler = StandardScaler()
model = LogisticRegression().fit(scaler.fit_transform(X_res), y_res)
print(classification_report(y_test, model.predict(scaler.transform(X_test))))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), SMOTE(sampling_strategy=0.5, random_state=0), LogisticRegression())
model.fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Chawla et al. 2002, SMOTE, https://doi.org/10.1613/jair.953
- Importance of feature scaling, scikit-learn,
  https://scikit-learn.org/stable/auto_examples/preprocessing/plot_scaling_importance.html
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

RULE = Rule(code="SMT303", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Scalers that learn from blends of rows that nothing has scaled before."""
    told: set[int] = set()
    for step in facts.all(LateStep):
        done = {trace.treatment for trace in step.traces}
        if step.treatment is not Treatment.SCALE or done & COMPARABLE or step.site in told:
            continue
        told.add(step.site)
        yield RULE.report(
            facts,
            step,
            f"`{step.sampler}` looks for neighbours in raw units, before `{step.transformer}`: the column with the "
            "largest numbers decides who they are",
            label="scaled here, afterwards",
            related=[facts.span(step.sampled, "resampled here")],
            help="scale first: put the scaler before the sampler in an `imblearn.pipeline.Pipeline`",
        )


COMPARABLE = frozenset({Treatment.FLAT, Treatment.REDUCE, Treatment.SCALE, Treatment.TEXT})
"""What leaves columns in one unit, or in units that belong together."""
