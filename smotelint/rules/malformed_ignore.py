"""A comment is meant to silence findings, but is written so that it silences none.

## Why is this bad?
What it was to silence is reported all the same, or, where nothing is found yet, the comment looks like a protection
that it is not. The form is `# smotelint: ignore[SMT101] reason`, or `file-ignore` for the whole file.

## Example
```python
from imblearn.over_sampling import SMOTE

sampler = SMOTE(sampling_strategy=0.5)  # smotelint: ignore SMT101
```

## Use instead
```python
from imblearn.over_sampling import SMOTE

sampler = SMOTE(sampling_strategy=0.5)
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Diagnostic, Severity
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT903", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """The comments that speak to smotelint in words that it does not know."""
    for ignore in facts.ignores:
        if ignore.problem:
            yield RULE.report_at(
                ignore.span,
                f"this comment silences nothing: {ignore.problem}",
                help="write `# smotelint: ignore[SMT101] reason`, or `file-ignore` for the whole file",
            )
