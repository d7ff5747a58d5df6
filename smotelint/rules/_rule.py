"""What a rule is: a code, a severity, and a docstring that documents and tests it."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from smotelint.diagnostic import Diagnostic, Severity
    from smotelint.flow.facts import Facts


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule file declares as `RULE`; everything else is derived from the file."""

    code: str
    severity: Severity
    on: bool = True
    """Whether it runs unless selected otherwise."""
    fixable: bool = False


@dataclass(frozen=True, slots=True)
class LoadedRule:
    """A rule with all that its file says."""

    rule: Rule
    name: str
    """The file's name with dashes: `resample_before_split.py` -> `resample-before-split`."""
    docs: str
    """The module docstring."""
    check: Callable[[Facts], Iterator[Diagnostic]]

    @property
    def code(self) -> str:
        """`SMT101`."""
        return self.rule.code

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
        rules.append(
            LoadedRule(module.RULE, module_info.name.replace("_", "-"), module.__doc__ or "", module.check)
        )
    return tuple(sorted(rules, key=lambda rule: rule.code))
