"""What a rule is: a code, a severity, and a docstring that documents and tests it."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Fix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from smotelint.diagnostic import Applicability, Edit, Severity, Span
    from smotelint.flow.facts import Fact, Facts
    from smotelint.source import Source

    Change = Callable[[Source, Span], tuple[Edit, ...]]
    Check = Callable[[Facts], Iterator[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule file declares as `RULE`; everything else is derived from the file."""

    code: str
    severity: Severity
    on: bool = True
    """Whether it runs unless selected otherwise."""
    fixable: bool = False
    late: bool = False
    """It reads what comments left unused, so it runs after the other rules."""

    def report(
        self,
        facts: Facts,
        fact: Fact,
        message: str,
        *,
        label: str,
        related: Iterable[Span] = (),
        help: str = "",  # noqa: A002  # the field's name in every output
        confidence: Confidence = Confidence.HIGH,
        severity: Severity | None = None,
        site: int | None = None,
        fix: Fix | None = None,
    ) -> Diagnostic:
        """A finding at a fact, or at another `site` of it; the calls that lead there come last among the related.

        What happens in another file is reported where this one calls it.
        """
        place = facts.span(fact.site if site is None else site, label)
        hops = facts.hops(fact)
        calls = (hop for hop in reversed(hops) if hop.path == facts.path)
        span = place if place.path == facts.path else next(calls, place)
        places = {other.order: other for other in reversed((*related, *hops, place))}
        places.pop(span.order, None)
        return Diagnostic(
            code=self.code,
            name="",  # the file's name, filled in by `load_rules`
            message=message,
            severity=severity or self.severity,
            confidence=confidence,
            span=replace(span, label=label),
            origin=None if span is place else place,
            related=tuple(reversed(places.values())),
            help=help,
            fix=fix,
        )

    def report_at(self, span: Span, message: str, *, help: str = "", fix: Fix | None = None) -> Diagnostic:  # noqa: A002
        """A finding about the text itself, of which the analysis is sure."""
        return Diagnostic(self.code, "", message, self.severity, Confidence.HIGH, span, help=help, fix=fix)


def fix_at(
    facts: Facts,
    site: int,
    message: str,
    applicability: Applicability,
    change: Change,
) -> Fix | None:
    """What `change` makes of a place in the linted file; None in another file, or where it makes nothing."""
    place = facts.span(site)
    if facts.source is None or place.path != facts.path:
        return None
    edits = change(facts.source, place)
    return Fix(message, applicability, edits) if edits else None


@dataclass(frozen=True, slots=True)
class LoadedRule:
    """A rule with all that its file says."""

    rule: Rule
    name: str
    """The file's name with dashes: `resample_before_split.py` -> `resample-before-split`."""
    docs: str
    """The module docstring."""
    check: Check

    @property
    def code(self) -> str:
        """`SMT101`."""
        return self.rule.code

    @property
    def url(self) -> str:
        """Where to read more: the first of the references, if there are any."""
        found = re.search(r"https://\S+", self.docs.partition("## References")[2])
        return found.group() if found else ""

    @property
    def summary(self) -> str:
        """First line of the documentation."""
        return self.docs.splitlines()[0]


@cache
def load_rules() -> tuple[LoadedRule, ...]:
    """All rules of this package, by code: each module of `smotelint.rules` without a leading underscore."""
    package = importlib.import_module("smotelint.rules")
    rules = []
    for module_info in pkgutil.iter_modules(package.__path__):
        if module_info.name.startswith("_"):
            continue
        module = importlib.import_module(f"smotelint.rules.{module_info.name}")
        name = module_info.name.replace("_", "-")
        rules.append(LoadedRule(module.RULE, name, module.__doc__ or "", _naming(name, module.check)))
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _naming(name: str, check: Check) -> Check:
    """The check, its findings named after the rule's file."""

    def run(facts: Facts) -> Iterator[Diagnostic]:
        return (replace(diagnostic, name=name) for diagnostic in check(facts))

    return run
