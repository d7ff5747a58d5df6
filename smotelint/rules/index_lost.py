"""A resampled table, whose index is fresh, is matched by index with the table from before.

## Why is this bad?
imbalanced-learn returns a table with rows numbered from 0; only `RandomUnderSampler` keeps the index. pandas matches by
index: `df.loc[X_res.index]` chooses other rows than those of `X_res`, and `pd.concat([X_res, df["id"]], axis=1)` or
`X_res["id"] = df["id"]` puts the values of some rows beside others. Nothing fails, and the wrong columns look right,
most of all after a split, when the old index is in random order. Only where the old index was 0, 1, 2 and so on do the
original rows of an over-sampling meet themselves; the synthetic ones get NaN even then.

## Example
```python
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
table = pd.DataFrame(X).add_prefix("x").sample(frac=1, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(table, y[table.index])
X_res["age"] = table["x3"]
```

## Use instead
```python
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
table = pd.DataFrame(X).add_prefix("x").sample(frac=1, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(table.assign(age=table["x3"]), y[table.index])
```

## References
- Intro to data structures, pandas, "Series alignment",
  https://pandas.pydata.org/docs/user_guide/dsintro.html
- RandomOverSampler, imbalanced-learn, "sample_indices_",
  https://imbalanced-learn.org/stable/references/generated/imblearn.over_sampling.RandomOverSampler.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import IndexLost
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT207", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Matches by a fresh index, one for each place."""
    told: set[int] = set()
    for lost in facts.all(IndexLost):
        if lost.site in told:
            continue
        told.add(lost.site)
        fresh = f"`{lost.resample.sampler}` has numbered the resampled rows anew"
        yield RULE.report(
            facts,
            lost,
            f"{fresh}: in the table from before, `{lost.text}` means other rows, or none"
            if lost.how == "rows"
            else f"{fresh}: matched by number, columns from before and after meet other rows, or none",
            label="matched by index here",
            related=[facts.span(lost.resample.site, "resampled here")],
            help="resample the table with all its columns, or take rows by `sample_indices_` where the sampler has it",
            confidence=min(
                lost.resample.confidence, Confidence.HIGH if lost.how == "rows" else Confidence.MEDIUM
            ),
        )
