"""Columns of categories, encoded as numbers, are blended like measurements.

## Why is this bad?
SMOTE puts a new row between two old ones, column by column. Between `LabelEncoder`'s 2 and 7 lie other categories, or
none; between two one-hot rows lies a row that is partly one, partly the other. Distances suffer as well: the codes say
that category 2 is nearer to 3 than to 9, so neighbours are chosen by the alphabet.

One column of ten random categories beside five numeric ones, 1,600 synthetic rows, mean of 5 seeds:

| encoding | synthetic rows that belong to no one category |
|---|---|
| codes (`LabelEncoder`, `OrdinalEncoder`, `factorize`), float | 46 % |
| the same, scaled to unit variance with the others | 75 % |
| one-hot, float | 55 % are fractions of two |
| one-hot, integer (imbalanced-learn casts back) | 55 % have no category at all |
| one-hot, boolean (`get_dummies` since pandas 2) | 55 % have two categories at once |

Integer codes are cast back too, so a blend of 2 and 7 becomes some category between them. "None of the methods
presented" but random over-sampling "can deal with the categorical features", says the user guide; SMOTENC was made
for them in the paper that brought SMOTE.

Codes of the target, flags with two values (`sex`), an `OrdinalEncoder` that is told its order, and whatever PCA has
turned into continuous columns are not reported.

## Example
```python
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

df = pd.read_csv("customers.csv")
df["city"] = LabelEncoder().fit_transform(df["city"])
X, y = df.drop(columns="churn"), df["churn"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
import pandas as pd
from imblearn.over_sampling import SMOTENC
from imblearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

df = pd.read_csv("customers.csv")
X, y = df.drop(columns="churn"), df["churn"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = make_pipeline(
    SMOTENC(categorical_features=["city"], sampling_strategy=0.5, random_state=0),
    make_column_transformer((OneHotEncoder(handle_unknown="ignore"), ["city"]), remainder="passthrough"),
    LogisticRegression(),
)
model.fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Chawla et al. 2002, SMOTE, section 6, SMOTE-NC and SMOTE-N, https://doi.org/10.1613/jair.953
- Over-sampling, imbalanced-learn, https://imbalanced-learn.org/stable/over_sampling.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Blend
from smotelint.flow.questions import encoded_columns, is_of_features
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT302", severity=Severity.WARNING)

SHOWN = 3  # columns that a message names, encodings that a finding points at


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Blends of encoded columns, each resampling once."""
    told = {blend.site for blend in facts.all(Blend) if blend.knows_categories}  # on some path at least
    for blend in facts.all(Blend):
        encoded = encoded_columns(blend)
        if not encoded or blend.site in told:
            continue
        told.add(blend.site)
        makers = dict.fromkeys(f"`{trace.name}`" for trace in encoded)
        columns = dict.fromkeys(str(column) for trace in encoded for column in trace.columns)
        yield RULE.report(
            facts,
            blend,
            f"`{blend.sampler}` blends columns that {' and '.join(makers)} encoded{_list(list(columns))}: synthetic "
            "rows lie between categories",
            label="blended here",
            related=[
                facts.span(site, "encoded here")
                for site in list(dict.fromkeys(t.site for t in encoded))[:SHOWN]
            ],
            help="name the columns of categories to `SMOTENC`, before they are encoded (`SMOTEN` where all are)",
            confidence=Confidence.HIGH if any(map(is_of_features, encoded)) else Confidence.MEDIUM,
        )


def _list(columns: list[str]) -> str:
    """` (`city`, `job` and 4 more)`."""
    if not columns:
        return ""
    named = ", ".join(f"`{column}`" for column in columns[:SHOWN])
    rest = len(columns) - SHOWN
    return f" ({named} and {rest} more)" if rest > 0 else f" ({named})"
