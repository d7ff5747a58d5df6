"""A sampler is a step of scikit-learn's Pipeline, which cannot resample.

## Why is this bad?
scikit-learn's `Pipeline` asks every step but the last for `transform`, and a sampler has none. Since scikit-learn
checks the steps in `fit`, the program fails there, with "All intermediate steps should be transformers", and not
where the pipeline is built. A sampler as the LAST step does not fail at all: it never resamples anything.

imbalanced-learn's `Pipeline` takes the same arguments, resamples in `fit` only, and never when it predicts, which is
what keeps test rows as they are. The two classes have one name: the later import wins.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.pipeline import Pipeline
from sklearn.svm import SVC

model = Pipeline([("smote", SMOTE(random_state=0)), ("model", SVC())])
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.svm import SVC

model = Pipeline([("smote", SMOTE(random_state=0)), ("model", SVC())])
```

## Fix safety
Safe: the program failed before, and for steps without a sampler both pipelines do the same. No fix is offered where
the name is used for more than calls, or where a pipeline is an intermediate step of another, which imbalanced-learn
refuses.

## References
- Pipeline, imbalanced-learn,
  https://imbalanced-learn.org/stable/references/generated/imblearn.pipeline.Pipeline.html
- Pipeline, scikit-learn, https://scikit-learn.org/stable/modules/generated/sklearn.pipeline.Pipeline.html
- imbalanced-learn issue 615, https://github.com/scikit-learn-contrib/imbalanced-learn/issues/615
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Severity
from smotelint.edits.imports import take_from
from smotelint.flow.facts import PipelineBuilt
from smotelint.rules._rule import Rule, fix_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Fix
    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT201", severity=Severity.ERROR, fixable=True)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Pipelines of scikit-learn with a sampler among their steps; each as it was when it had most of them."""
    both = {built.site for built in facts.all(PipelineBuilt) if built.flavour == "imblearn"}
    found: dict[int, PipelineBuilt] = {}
    for built in facts.all(PipelineBuilt):
        if built.flavour != "sklearn" or not any(step.is_sampler for step in built.steps):
            continue
        known = found.get(built.pipeline)
        if known is None or (known.site == built.site and len(known.steps) < len(built.steps)):
            found[built.pipeline] = built
    resampled = {
        step.site
        for built in facts.all(PipelineBuilt)
        if built.flavour == "imblearn"
        for step in built.steps
        if step.is_sampler
    }
    chosen = {built.pipeline for built in facts.all(PipelineBuilt) if built.is_chosen}
    for built in found.values():
        # Steps that go to a pipeline of imblearn on another path go there where a sampler is among them.
        is_fallback = built.pipeline in chosen and all(
            step.site in resampled for step in built.steps if step.is_sampler
        )
        if built.site not in both and not is_fallback:
            yield _report(facts, built)


def _report(facts: Facts, built: PipelineBuilt) -> Diagnostic:
    samplers = [step for step in built.steps if step.is_sampler]
    is_last = built.is_exact and built.steps[-1] is samplers[0]
    certain = all(step.is_certain for step in samplers) and not is_last
    return RULE.report(
        facts,
        built,
        f"`{samplers[0].name}` is a step of scikit-learn's `{built.function}`, which "
        + ("never resamples" if is_last else "fails at `fit`: a sampler has no `transform`"),
        label="built here",
        related=[facts.span(step.site, "sampler") for step in samplers if step.site != built.site],
        help=f"import `{built.function}` from `imblearn.pipeline`",
        confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
        fix=None if is_last else _fix(facts, built),
    )


def _fix(facts: Facts, built: PipelineBuilt) -> Fix | None:
    """Import the class from imblearn; none where it would meet a pipeline as an intermediate step, which it refuses."""
    nests = any(step.is_pipeline for each in facts.all(PipelineBuilt) for step in each.steps[:-1])
    if nests:
        return None
    return fix_at(
        facts,
        built.site,
        f"import `{built.function}` from `imblearn.pipeline`",
        Applicability.SAFE,
        lambda source, place: take_from(
            source, place, built.function, "sklearn.pipeline", "imblearn.pipeline"
        ),
    )
