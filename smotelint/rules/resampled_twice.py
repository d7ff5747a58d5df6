"""The same rows go through two over-samplings.

## Why is this bad?
After the first, to 1:1, the classes are balanced, and a second one with default settings adds nothing: it only looks
as if it did something. Where it does add rows, it blends rows that are blends already, and copies of one row count as
neighbours of one another, so that the new rows gather where the old ones were.

Some over-sampling followed by under-sampling, `SMOTE(sampling_strategy=0.1)` and then
`RandomUnderSampler(sampling_strategy=0.5)`, is the recipe of the SMOTE paper and is not reported.

## Example
```python
from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_res, y_res)
model = LogisticRegression().fit(X_res, y_res)
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
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
```

## References
- Chawla et al. 2002, SMOTE: synthetic minority over-sampling technique, https://doi.org/10.1613/jair.953
- Over-sampling, imbalanced-learn, https://imbalanced-learn.org/stable/over_sampling.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import Fit, PipelineBuilt, Resample, SamplerBuilt
from smotelint.flow.questions import resamplings
from smotelint.libraries.model import Kind
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.questions import Evidence

RULE = Rule(code="SMT109", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Over-samplings of rows that another one has balanced."""
    learned = {event for fit in facts.all(Fit) for rows in fit.rows for event in rows.resamples}
    for event in facts.all(Resample):
        if event.kind not in (Kind.OVER, Kind.COMBINE):
            continue  # a sampler from outside may be one that cleans
        if event.is_manual and event not in learned:
            continue  # computed for a check or a picture
        earlier = [each for each in resamplings(event.rows) if _is_another(each, event)]
        if not earlier:
            continue
        text = facts.words(event)
        rows = f"`{text}` is" if text else "these rows are"
        yield RULE.report(
            facts,
            event,
            f"{rows} oversampled twice: `{earlier[0].event.sampler}` has balanced the classes before",
            label="oversampled again here",
            related=[facts.span(each.event.site, "balanced here") for each in earlier],
            help="remove one of the two",
            confidence=min(each.confidence for each in earlier),
        )
    yield from _inside(facts)


def _inside(facts: Facts) -> Iterator[Diagnostic]:
    """Pipelines that over-sample in their `fit` and are given rows that are balanced already."""
    pipelines = facts.all(PipelineBuilt)
    steps = {built.pipeline: {step.site for step in built.steps} for built in pipelines}
    sure = {
        built.pipeline: {step.site for step in built.steps if built.is_exact and step.is_certain}
        for built in pipelines
    }
    samplers = [each for each in facts.all(SamplerBuilt) if each.kind.adds_rows]
    told: set[int] = set()
    for fit in facts.all(Fit):
        earlier = [each for each in resamplings(fit.rows) if _balances(each)]
        # Where one path has balanced the rows and another has put the sampler in, none need have done both.
        is_either = any(each.event not in rows.resamples for each in earlier for rows in fit.rows)
        inside = [
            each for each in samplers if each.site in (sure if is_either else steps).get(fit.model_site, ())
        ]
        if not earlier or not inside or inside[0].site in told:
            continue
        told.add(inside[0].site)
        text = facts.words(fit)
        rows = f"`{text}` is" if text else "these rows are"
        yield RULE.report(
            facts,
            fit,
            f"{rows} oversampled again by `{inside[0].sampler}` in the pipeline: `{earlier[0].event.sampler}` has "
            "balanced the classes before",
            label="fitted on balanced rows",
            related=[
                *(facts.span(each.event.site, "balanced here") for each in earlier),
                facts.span(inside[0].site, "oversampled again by this step"),
            ],
            help="give the pipeline the rows from before: it resamples them itself",
            confidence=min(each.confidence for each in earlier),
        )


def _is_another(earlier: Evidence, event: Resample) -> bool:
    """Whether an earlier over-sampling has balanced the classes; a loop over one call is a recipe, not a mistake."""
    before = earlier.event
    return _balances(earlier) and (before.site, before.path) != (event.site, event.path)


def _balances(evidence: Evidence) -> bool:
    event = evidence.event
    return evidence.adds_rows and event.is_full and not event.is_manual and event.kind is not Kind.UNKNOWN
