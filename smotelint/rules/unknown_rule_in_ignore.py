"""A comment silences a rule that does not exist.

## Why is this bad?
The name silences nothing: it is misspelled, or the rule has gone. In a `# noqa`, only codes that begin with `SMT` are
looked at.

## Example
```python
from imblearn.over_sampling import SMOTE

sampler = SMOTE(sampling_strategy=0.5)  # smotelint: ignore[resample-before-spilt]
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

RULE = Rule(code="SMT902", severity=Severity.WARNING)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """The words in comments that name no rule."""
    for ignore in facts.ignores:
        for word in ignore.words:
            if not word.is_known and not word.is_foreign:
                yield RULE.report_at(
                    word.span,
                    f"`{word.text}` is no rule: this comment silences nothing by it{word.near}",
                    help="name a rule by its code or name: `smotelint rule` lists them",
                )
