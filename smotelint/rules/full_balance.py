"""Classes are forced to exactly 1:1 because that is the default.

## Why is this bad?
Nothing says that a model learns best from as many rare rows as common ones; 1:1 is where `sampling_strategy` happens
to stand. Over-sampling moves the operating point, recall up and precision down, and lifts the predicted risks far
above the true ones; the more rows are added, the further.

The bundled evidence (`smotelint verify SMT301`; mean of 5 seeds), judged on fresh rows with one in ten positive:

| model | precision | recall | ROC-AUC | mean predicted risk |
|---|---|---|---|---|
| logistic regression | 0.67 to 0.23 | 0.13 to 0.65 | 0.74 to 0.73 | 0.11 to 0.39 |
| random forest | 0.79 to 0.50 | 0.25 to 0.47 | 0.81 to 0.82 | 0.12 to 0.21 |
| nearest neighbours | 0.81 to 0.25 | 0.17 to 0.59 | 0.73 to 0.73 | 0.08 to 0.27 |

ROC-AUC shows that the models know no more than before. Van den Goorbergh et al. find the same for logistic
regression, and that shifting the threshold does as well; Carriero et al. for random forests and boosting, where
recalibration does not always undo it; Elor and Averbuch-Elor find that strong models gain nothing. A tuned parameter
is not reported.

With three or more classes it is a warning: each class is lifted to the largest. Of classes with 850, 100 and 50 rows,
88 % and 94 % of the rows of the two rare ones are then copies or blends of the same few.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])
grid = {"smote__sampling_strategy": [0.25, 0.5, 1.0]}
search = GridSearchCV(model, grid, scoring="average_precision").fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
```

## References
- van den Goorbergh et al. 2022, The harm of class imbalance corrections for risk prediction models,
  https://doi.org/10.1093/jamia/ocac093
- Carriero et al. 2024, The harms of class imbalance corrections for machine learning based prediction models,
  https://doi.org/10.48550/arXiv.2404.19494
- Elor and Averbuch-Elor 2022, To SMOTE, or not to SMOTE?, https://doi.org/10.48550/arXiv.2201.08528
- Tuning the decision threshold, scikit-learn,
  https://scikit-learn.org/stable/modules/classification_threshold.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Compared, CrossValidate, Fit, ManyClasses, SamplerBuilt, Tuned, TwoClasses
from smotelint.flow.questions import is_resampled
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT301", severity=Severity.INFO)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Over-samplers that balance fully, whatever happens: a sampler that also stands at another balance is tuned."""
    tuned = {each.sampler for each in facts.all(Tuned)}
    tuned |= {built.site for built in facts.all(SamplerBuilt) if not built.is_full}
    # Where a program speaks of two and of three classes, it is not known which of them are resampled.
    many = None if any(facts.all(TwoClasses)) else next(facts.all(ManyClasses), None)
    # Resampled rows that no model learns from are there to be looked at.
    is_learned = any(is_resampled(fit) for fit in facts.all(Fit)) or any(facts.all(CrossValidate))
    for group in _by_list(facts, (built for built in facts.all(SamplerBuilt) if built.kind.adds_rows)):
        # A helper in another file is told once, there, and not each time that its callers have more classes.
        own = [each for each in group if facts.span(each.site).path == facts.path]
        full = [each for each in own or group if each.site not in tuned and (own or not each.is_default)]
        if full and None not in tuned:
            severity = Severity.WARNING if is_learned else Severity.INFO
            yield _report(facts, full, many if own else None, severity)


def _by_list(facts: Facts, built: Iterable[SamplerBuilt]) -> Iterable[list[SamplerBuilt]]:
    """The samplers that are compared in one list together, and each other one alone."""
    lists = {each: compared for compared in facts.all(Compared) for each in compared.samplers}
    groups: dict[object, list[SamplerBuilt]] = {}
    for each in built:
        groups.setdefault(lists.get(each, each), []).append(each)
    return groups.values()


def _report(
    facts: Facts, group: list[SamplerBuilt], many: ManyClasses | None, severity: Severity
) -> Diagnostic:
    built, *others = group
    default = ", its default" if all(each.is_default for each in group) else ""
    related = [facts.span(each.site, "full balance") for each in others]
    if many is None:
        return RULE.report(
            facts,
            built,
            f"{_name(group)} balances the classes to exactly 1:1{default}: more than most models need, at the price "
            "of precision and calibration",
            label="full balance",
            related=related,
            help="tune `sampling_strategy`, from 0.1 up, or try class weights and the decision threshold",
        )
    return RULE.report(
        facts,
        built,
        f"{_name(group)} lifts each of three or more classes to the size of the largest{default}: most rows of "
        "a rare class are then copies or blends of the same few",
        label="full balance",
        related=[*related, facts.span(many.site, "three or more classes")],
        help="give `sampling_strategy` a dict of row numbers, or a function of `y`, that lifts the rare classes part "
        "of the way, and tune it",
        severity=severity,
    )


def _name(group: list[SamplerBuilt]) -> str:
    """`SMOTE`, of several in one list each."""
    names = [f"`{name}`" for name in dict.fromkeys(each.sampler for each in group)]
    if len(group) == 1:
        return names[0]
    return f"each of {', '.join(names)}" if len(names) > 1 else f"each {names[0]} here"
