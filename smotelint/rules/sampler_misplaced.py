"""A sampler stands where it cannot resample: among transformers, in a model's place, in a nested pipeline.

## Why is this bad?
A sampler returns other rows than it was given, rows and labels together, by `fit_resample`. A `ColumnTransformer` or
`FeatureUnion` puts columns side by side and asks for `transform`, which would need the same rows from every step. A
search or a cross-validation asks for `predict` and `score`. imbalanced-learn's `Pipeline` refuses another pipeline as
an intermediate step, because it could not tell whether that one resamples. scikit-learn's `Pipeline` takes a resampling
pipeline as an intermediate step, and ends up with more rows than labels. All of them fail in `fit`, some not before the
first prediction.

The place of a sampler is a step of imbalanced-learn's `Pipeline`, before the model.

## Example
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

columns = ColumnTransformer([("scale", StandardScaler(), [0, 1]), ("balance", SMOTE(random_state=0), [2, 3])])
model = make_pipeline(columns, LogisticRegression())
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

columns = ColumnTransformer([("scale", StandardScaler(), [0, 1])], remainder="passthrough")
model = make_pipeline(columns, SMOTE(random_state=0), LogisticRegression())
```

## References
- Pipeline, imbalanced-learn,
  https://imbalanced-learn.org/stable/references/generated/imblearn.pipeline.Pipeline.html
- Developer guideline, imbalanced-learn, https://imbalanced-learn.org/stable/developers_utils.html
- ColumnTransformer, scikit-learn,
  https://scikit-learn.org/stable/modules/generated/sklearn.compose.ColumnTransformer.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import Misplaced, PipelineBuilt
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts, Step

RULE = Rule(code="SMT202", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Misplaced samplers, then pipelines as intermediate steps."""
    told: set[tuple[int, int]] = set()
    for fact in facts.all(Misplaced):
        if (fact.site, fact.built) in told:
            continue
        told.add((fact.site, fact.built))
        yield _misplaced(facts, fact)
    for built in facts.all(PipelineBuilt):
        for step in _inner_pipelines(built):
            if (built.pipeline, step.site) not in told:
                told.add((built.pipeline, step.site))
                yield _nested(facts, built, step)


def _inner_pipelines(built: PipelineBuilt) -> list[Step]:
    """The intermediate steps that are pipelines and make `fit` fail."""
    is_imblearn = built.flavour == "imblearn"
    if not built.is_exact or (not is_imblearn and any(step.is_sampler for step in built.steps)):
        return []  # sampler-in-sklearn-pipeline speaks of those
    return [step for step in built.steps[:-1] if step.is_pipeline and (is_imblearn or step.holds_sampler)]


def _misplaced(facts: Facts, fact: Misplaced) -> Diagnostic:
    name, place = f"`{fact.sampler}`", f"`{fact.place}`"
    message, help_ = {
        "transformer": (
            f"{name} is given to {place}, which needs transformers: a sampler has no `transform`",
            "make the sampler a step of `imblearn.pipeline.Pipeline`, behind the transformers",
        ),
        "resampling transformer": (
            f"{name} resamples, and {place} needs one row for each row that it gives",
            "put the sampler behind the transformers, as a step of the outer pipeline",
        ),
        "model": (
            f"{name} is given to {place}, which needs a model: a sampler has no `predict`",
            "give a pipeline: `imblearn.pipeline.make_pipeline(sampler, model)`",
        ),
        "last": (
            f"{name} ends in a sampler, and {place} needs a model as the last step",
            "put the model behind the sampler",
        ),
        "method": (
            f"{name} has no method {place}",
            "call `fit_resample(X, y)`, on the training rows only",
        ),
    }[fact.how]
    return RULE.report(
        facts,
        fact,
        message,
        label="called here" if fact.how in ("method", "last") else "given here",
        related=[facts.span(fact.built, "built here")] if fact.built != fact.site else [],
        help=help_,
        confidence=Confidence.HIGH if fact.is_certain else Confidence.MEDIUM,
    )


def _nested(facts: Facts, built: PipelineBuilt, step: Step) -> Diagnostic:
    reason = (
        "whose intermediate steps cannot be pipelines"
        if built.flavour == "imblearn"
        else "which takes the new rows, but not the new labels"
    )
    library = "imbalanced-learn" if built.flavour == "imblearn" else "scikit-learn"
    return RULE.report(
        facts,
        built,
        f"`{step.name}` is an intermediate step of {library}'s `{built.function}`, {reason}",
        label="built here",
        related=[facts.span(step.site, "inner pipeline")] if step.site != built.site else [],
        help="list the inner steps in the outer pipeline",
        confidence=Confidence.HIGH if step.is_certain else Confidence.MEDIUM,
    )
