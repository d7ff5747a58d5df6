"""Rows are under-sampled before the split: no row leaks, but the test part has the wrong class mix.

## Why is this bad?
Random under-sampling copies and blends nothing, so this is no leak. But the test part is as balanced as the training
part, and precision, F1, PR-AUC and accuracy on it are figures for data that do not exist. Samplers that look at
neighbours (`NearMiss`, `TomekLinks`, `EditedNearestNeighbours`) also clear the test part of its hard rows.

The bundled evidence (`smotelint verify SMT108`; mean of 5 seeds), with one row in ten positive: F1 of a random forest
is 0.75 instead of 0.34 and its precision 0.73 instead of 0.23. On labels that no feature knows anything of, F1 is 0.50
instead of 0.18, while ROC-AUC stays at chance in both, 0.48 and 0.55: the class mix moves, not what the model knows.
Demircioğlu also finds no bias of AUC for under-sampling.

## Example
```python
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res, random_state=0)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Fix safety
Unsafe: the figures change, and are meant to. The split takes the turn of the resampling, stratified if nothing else is
said, and the training part alone is resampled. It is offered where both are plain statements, rows and labels, and
nothing but the split reads the resampled rows.

## References
- Demircioğlu 2024, Applying oversampling before cross-validation will lead to high bias in radiomics,
  https://doi.org/10.1038/s41598-024-62585-z
- Blagus and Lusa 2015, Joint use of over- and under-sampling techniques and cross-validation,
  https://doi.org/10.1186/s12859-015-0784-9
- Common pitfalls, imbalanced-learn, https://imbalanced-learn.org/stable/common_pitfalls.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Split
from smotelint.flow.questions import trail, undivided, watched_splits
from smotelint.rules._order import split_before
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT108", severity=Severity.WARNING, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Splits of rows of which a resampling has dropped some, and none was added to."""
    watched = facts.ask(watched_splits)
    # Where another sampler has added rows before the same split, resample-before-split speaks of it.
    leaking = {split.site for split in facts.all(Split) if any(each.adds_rows for each in undivided(split))}
    told: set[object] = set()
    for split in facts.all(Split):
        evidence = undivided(split)
        # Rows that masks divide by hand are divided by each of them, and handed on by name: one fault.
        place = (split.key, split.path) if split.function else frozenset(each.event for each in evidence)
        if not evidence or split.site in leaking or place in told:
            continue
        if split.key in watched and all(each.is_split_off for each in evidence):
            continue  # a model is watched on this part, and judged on another
        told.add(place)
        text = facts.words(split)
        rows = f"`{text}` is" if text else "these rows are"
        function = f"`{split.function}`" if split.function else "they are divided"
        yield RULE.report(
            facts,
            split,
            f"{rows} undersampled before {function}: the test part has another class mix than the data",
            label="split here, after undersampling",
            related=trail(facts, evidence, "undersampled here"),
            help="split first, then undersample the training part only",
            confidence=min(split.confidence, *(each.confidence for each in evidence)),
            fix=split_before(facts, split, evidence),
        )
