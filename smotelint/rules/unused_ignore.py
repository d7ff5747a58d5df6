"""A comment silences a rule that finds nothing there.

## Why is this bad?
Such a comment outlives the code that needed it, and hides the next mistake on its line. It is told only where the rule
that it names has run and the whole file could be analysed. A bare `# noqa` is never told: it may be for another linter.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.9])
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)  # smotelint: ignore[SMT101] only drawn
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.9])
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)
```

## Fix safety
Safe: the names that are not needed are removed, and the comment with the last of them. Other linters' codes in a
`# noqa` stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Diagnostic, Fix, Severity
from smotelint.edits.comments import drop
from smotelint.flow.remarks import Form
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT901", severity=Severity.WARNING, fixable=True, late=True)
PLACES = {Form.FILE: "in this file", Form.CELL: "in this cell"}


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Comments and cell tags of which some or all is not needed."""
    for ignore in facts.ignores:
        if not ignore.unused and not ignore.is_unused:
            continue
        words = ", ".join(f"`{word.text}`" for word in ignore.unused)
        finds = (
            "of which none finds" if not words else "which finds" if len(ignore.unused) == 1 else "which find"
        )
        is_tag = ignore.form is Form.CELL
        title = f"remove {words}" if not ignore.is_unused else "remove the comment"
        yield RULE.report_at(
            ignore.span,
            f"this {'tag' if is_tag else 'comment'} silences {words or 'all rules'}, {finds} "
            f"{'anything' if not words else 'nothing'} {PLACES.get(ignore.form, 'here')}",
            help="remove the tag `smotelint-ignore` from the cell" if is_tag else "",
            fix=None if is_tag else Fix(title, Applicability.SAFE, (drop(ignore),)),
        )
