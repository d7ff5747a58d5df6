"""Classes are forced to exactly 1:1 because that is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.flow.facts import SamplerBuilt, Tuned
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT301", severity=Severity.INFO)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Over-samplers that balance fully."""
    tuned = {each.sampler for each in facts.all(Tuned)}
    for built in facts.all(SamplerBuilt):
        if not built.is_full or not built.kind.adds_rows or built.site in tuned or None in tuned:
            continue
        yield RULE.report(
            facts,
            built,
            f"`{built.sampler}` balances the classes to exactly 1:1"
            + (", its default" if built.is_default else "")
            + ": more than most models need, at the price of precision and calibration",
            label="full balance",
            help="tune `sampling_strategy`, from 0.1 up, or try class weights and the decision threshold",
        )
