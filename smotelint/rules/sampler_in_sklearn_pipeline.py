"""A sampler is a step of scikit-learn's Pipeline, which cannot resample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import PipelineBuilt
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT201", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Pipelines of scikit-learn with a sampler among their steps."""
    both = {built.site for built in facts.all(PipelineBuilt) if built.flavour == "imblearn"}
    for built in facts.all(PipelineBuilt):
        samplers = [step for step in built.steps if step.is_sampler]
        if built.flavour != "sklearn" or not samplers or built.site in both:
            continue
        is_last = built.steps[-1] is samplers[0]
        certain = all(step.is_certain for step in samplers) and not is_last
        yield RULE.report(
            facts,
            built,
            f"`{samplers[0].name}` is a step of scikit-learn's `{built.function}`, which "
            + ("never resamples" if is_last else "fails at `fit`: a sampler has no `transform`"),
            label="built here",
            related=[facts.span(step.site, "sampler") for step in samplers if step.site != built.site],
            help=f"import `{built.function}` from `imblearn.pipeline`",
            confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
        )
