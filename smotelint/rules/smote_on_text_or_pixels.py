"""Word counts or flattened arrays are blended as if they were a few measurements.

## Why is this bad?
Between two documents lies no document, between two pictures no picture: the mean of two word counts has the words of
both, half of each; the mean of two faces is a double exposure. And with hundreds of columns, distances hardly differ,
so the neighbours mean little.

Blagus and Lusa find that in high dimensions SMOTE does not attenuate the bias towards the common class for most
classifiers, that nearest neighbours become biased to the rare class instead, and that variables are best selected
before. With 300 rows, one in ten positive, and 500 columns of which 5 carry signal, mean of 5 seeds:

| model | share of fresh rows called positive, as it is | after SMOTE |
|---|---|---|
| nearest neighbours | 0.00 | 1.00 |
| logistic regression | 0.01 | 0.02 |

Embeddings and the output of PCA or TruncatedSVD are not reported, nor is random over-sampling.

## Example
```python
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

df = pd.read_csv("messages.csv")
train, test = train_test_split(df, stratify=df["spam"], random_state=0)
vectorizer = TfidfVectorizer()
X_train, X_test = vectorizer.fit_transform(train["text"]), vectorizer.transform(test["text"])
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, train["spam"])
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(test["spam"], model.predict(X_test)))
```

## Use instead
```python
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

df = pd.read_csv("messages.csv")
train, test = train_test_split(df, stratify=df["spam"], random_state=0)
model = make_pipeline(TfidfVectorizer(), LogisticRegression(class_weight="balanced"))
model.fit(train["text"], train["spam"])
print(classification_report(test["spam"], model.predict(test["text"])))
```

## References
- Blagus and Lusa 2013, SMOTE for high-dimensional class-imbalanced data, https://doi.org/10.1186/1471-2105-14-106
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Blend
from smotelint.libraries.model import Treatment
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT304", severity=Severity.INFO, on=False)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Blends of texts and of flattened arrays, each resampling once."""
    told: set[int] = set()
    for blend in facts.all(Blend):
        found = [trace for trace in blend.traces if trace.treatment in WHAT]
        if not found or blend.site in told:
            continue
        told.add(blend.site)
        first = found[0]
        yield RULE.report(
            facts,
            blend,
            f"`{blend.sampler}` blends {WHAT[first.treatment]} of `{first.name}`: between two of them lies none",
            label="blended here",
            related=[facts.span(first.site, "made here")],
            help="weigh the classes, augment the texts or images themselves, or resample embeddings",
        )


WHAT = {Treatment.TEXT: "the word counts", Treatment.FLAT: "the flattened arrays"}
"""How a message calls the columns."""
