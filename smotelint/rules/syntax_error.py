"""A script, cell or statement does not parse; the rest is still analysed.

## Why is this bad?
What does not parse is not analysed, so a misuse in it cannot be found: a run that passes over it in silence would
look clean. A notebook cell that does not parse hides only itself, and a statement that Python 3 does not know
(Python 2's `print`) hides only that statement.

## Example
```python
from imblearn.over_sampling import SMOTE

print "before resampling"
```

## Use instead
```python
from imblearn.over_sampling import SMOTE

print("before resampling")
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Confidence, Diagnostic, Severity, Span
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts
    from smotelint.flow.remarks import Problem

RULE = Rule(code="SMT900", severity=Severity.ERROR)
HELP = "correct the syntax: what does not parse is not analysed"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """The pieces that do not parse; of those in the same words the first stands for all."""
    alike: dict[str, list[Problem]] = {}
    for problem in facts.problems:
        alike.setdefault(problem.message, []).append(problem)
    for first, *others in alike.values():
        more = f" ({len(others)} more like it)" if others else ""
        yield describe(first.span, first.message + more)


def describe(span: Span, message: str) -> Diagnostic:
    """The finding for a piece of source, or a whole file, that cannot be read."""
    return Diagnostic(
        code=RULE.code,
        name="syntax-error",
        message=message,
        severity=RULE.severity,
        confidence=Confidence.HIGH,
        span=span,
        help=HELP if span.cell is None else f"{HELP}; notes belong in a Markdown cell",
    )
