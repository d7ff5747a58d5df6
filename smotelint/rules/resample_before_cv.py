"""All rows are resampled, then cross-validated, searched, or looped over in folds.

## Why is this bad?
Every fold is judged on synthetic rows, and on real ones, whose parents or children lie in its training part. Each
fold's score is inflated in the same way, so their small spread looks like certainty; a search prefers whatever
remembers best.

On labels that no feature knows anything of, the bundled evidence (`smotelint verify SMT102`; mean of 5 seeds) gives
for a random forest a cross-validated F1 of 0.93 instead of 0.10 and a ROC-AUC of 0.98 instead of 0.50, for nearest
neighbours 0.82 instead of 0.15 and 0.93 instead of 0.52. Blagus and Lusa show the same for gene-expression data, and
that the overestimate is larger for over-sampling than for under-sampling; Santos et al. call it a frequent flaw of
experiments.

Rows dropped before cross-validation (under-sampling) leak nothing, but every fold has a class mix that the data do
not have: then this is a warning.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
model = RandomForestClassifier(random_state=0)
print(cross_val_score(model, X_res, y_res, scoring="f1").mean())
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

X, y = make_classification(weights=[0.8], random_state=0)
model = make_pipeline(SMOTE(random_state=0), RandomForestClassifier(random_state=0))
print(cross_val_score(model, X, y, scoring="f1").mean())
```

The pipeline resamples the training part of each fold and nothing else. In a search its parameters are named after
the step: `randomforestclassifier__max_depth`, `smote__sampling_strategy`. In a loop over folds, resample
`X[train], y[train]` inside it.

## References
- Blagus and Lusa 2015, Joint use of over- and under-sampling techniques and cross-validation,
  https://doi.org/10.1186/s12859-015-0784-9
- Santos et al. 2018, Cross-validation for imbalanced datasets, https://doi.org/10.1109/MCI.2018.2866730
- Vandewiele et al. 2021, Overly optimistic prediction results on imbalanced data,
  https://doi.org/10.1016/j.artmed.2020.101987
- Common pitfalls, imbalanced-learn, https://imbalanced-learn.org/stable/common_pitfalls.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import CrossValidate
from smotelint.flow.questions import only_draws, resamplings, takes_any_row, trail
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT102", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Folds over rows that were resampled as a whole."""
    for folds in facts.all(CrossValidate):
        evidence = resamplings(folds.rows)
        if not evidence or not takes_any_row(folds) or all(each.is_of_train_part for each in evidence):
            continue
        if only_draws(facts, folds):
            continue
        adds = any(each.adds_rows for each in evidence)
        text = facts.words(folds)
        rows = f"`{text}` is" if text else "these rows are"
        yield RULE.report(
            facts,
            folds,
            f"{rows} resampled before `{folds.function}`: "
            + (
                "each fold is judged on rows whose copies or blends are in its training part"
                if adds
                else "each fold is judged on a class mix that the data do not have"
            ),
            label="folds are made here, after resampling",
            related=trail(facts, evidence),
            help="give the original rows and an `imblearn.pipeline.Pipeline` with the sampler to the cross-validation",
            confidence=min(each.confidence for each in evidence),
            severity=None if adds else Severity.WARNING,
        )
