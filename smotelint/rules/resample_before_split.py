"""Over-sampled rows are divided into training and test part afterwards.

## Why is this bad?
A synthetic row lies between two real ones, and a duplicate is one. Divided at random afterwards, parents and
children end up on both sides: the model is judged on rows that it has almost seen, and on a class mix that the data
do not have. The score says how well the model remembers.

On labels that no feature knows anything of, where an honest F1 is near chance, the bundled evidence
(`smotelint verify SMT101`; mean of 5 seeds) gives

| model | F1, split first | F1, resampled first | ROC-AUC, split first | resampled first |
|---|---|---|---|---|
| random forest | 0.14 | 0.91 | 0.54 | 0.97 |
| nearest neighbours | 0.13 | 0.81 | 0.51 | 0.92 |
| logistic regression | 0.19 | 0.65 | 0.54 | 0.66 |

Accuracy hides it: 0.85 against 0.90 for the forest. Vandewiele et al. rebuilt published studies of preterm birth: AUC
0.97, 0.86, 0.99 and 0.92 with the rows over-sampled first, 0.60, 0.24, 0.82 and 0.47 with the training part
over-sampled only. Demircioğlu measured up to 0.34 of AUC on 15 radiomics data sets. Rows drawn again by hand
(`resample`, `df.sample(replace=True)`) do at least the same: their copies are exact.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res, random_state=0)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Fix safety
Unsafe: the figures change, and are meant to. The split takes the turn of the resampling, stratified if nothing else is
said, and the training part alone is resampled. It is offered where both are plain statements, rows and labels, and
nothing but the split reads the resampled rows.

## References
- Vandewiele et al. 2021, Overly optimistic prediction results on imbalanced data,
  https://doi.org/10.1016/j.artmed.2020.101987
- Demircioğlu 2024, Applying oversampling before cross-validation will lead to high bias in radiomics,
  https://doi.org/10.1038/s41598-024-62585-z
- Santos et al. 2018, Cross-validation for imbalanced datasets, https://doi.org/10.1109/MCI.2018.2866730
- Kapoor and Narayanan 2023, Leakage and the reproducibility crisis,
  https://doi.org/10.1016/j.patter.2023.100804
- Common pitfalls, imbalanced-learn, https://imbalanced-learn.org/stable/common_pitfalls.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import CrossValidate, Fit, Score, Split
from smotelint.flow.questions import resamplings, trail, undivided, watched_splits
from smotelint.rules._order import split_before
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts, Resample

RULE = Rule(code="SMT101", severity=Severity.ERROR, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Splits of rows that a resampling has added to."""
    watched = facts.ask(watched_splits)
    numbered = _numbered(facts)
    told: set[object] = set()
    for split in facts.all(Split):
        evidence = [each for each in undivided(split) if each.adds_rows]
        if not split.function and numbered.issuperset(each.event for each in evidence):
            continue
        # What is cut by hand is cut twice, the table and its labels, in two functions maybe.
        place = (split.key, split.path if split.function else ())
        if not evidence or place in told:
            continue
        told.add(place)
        if split.key in watched and all(each.is_split_off for each in evidence):
            continue  # resampled-validation speaks of these
        text = facts.words(split)
        rows = f"`{text}` is" if text else "these rows are"
        function = f"`{split.function}`" if split.function else "they are divided"
        yield RULE.report(
            facts,
            split,
            f"{rows} oversampled before {function}: test rows are synthetic or near-copies of training rows",
            label="split here, after resampling",
            related=trail(facts, evidence),
            help="split first, then resample the training part only, or put the sampler in an "
            "`imblearn.pipeline.Pipeline`",
            confidence=min(split.confidence, *(each.confidence for each in evidence)),
            fix=split_before(facts, split, evidence),
        )
    yield from _divided_by_hand(facts)


def _numbered(facts: Facts) -> frozenset[Resample]:
    """The resamplings of rows whose folds a splitter numbers, `df.loc[fold, "k"] = k`, and that are cut by number."""
    learned = {key for fit in facts.all(Fit) for rows in fit.rows for key in rows.splits}
    folded = [each for each in facts.all(CrossValidate) if each.how == "folds" and each.key not in learned]
    return frozenset(evidence.event for folds in folded for evidence in resamplings(folds.rows))


def _divided_by_hand(facts: Facts) -> Iterator[Diagnostic]:
    """Models that are fitted on one and judged on another piece of resampled rows, where no split was seen."""
    seen = {each.event for split in facts.all(Split) for each in resamplings(split.rows)}
    seen |= {each.event for folds in facts.all(CrossValidate) for each in resamplings(folds.rows)}
    for score in facts.all(Score):
        events = frozenset().union(*(rows.resamples for rows in score.rows))
        if score.family is None or not events - seen:
            continue
        for fit in score.fits:
            if any(step in fit.rows for rows in score.rows for step in rows):
                continue  # some of the rows that it has learned from
            evidence = [e for e in resamplings(fit.rows) if e.adds_rows and e.event in events - seen]
            if not evidence:
                continue
            seen |= {each.event for each in evidence}
            yield RULE.report(
                facts,
                score,
                f"`{fit.model}` is fitted on one and judged on another part of rows that were oversampled before: "
                "test rows are synthetic or near-copies of training rows",
                label="judged here",
                related=[
                    *(facts.span(each.event.site, "resampled here") for each in evidence),
                    facts.span(fit.site, "fitted here"),
                ],
                help="divide the rows first, then resample the training part only",
                confidence=min(Confidence.MEDIUM, *(each.confidence for each in evidence)),
            )
