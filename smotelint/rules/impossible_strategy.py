"""A `sampling_strategy` that the sampler refuses, or by which it does nothing.

## Why is this bad?
The strategy is looked at in `fit_resample`, not in the constructor: the program fails late, or runs
and changes nothing.

| strategy | what happens |
|---|---|
| a number above 1, 0 or below | fails: a ratio is minority to majority, above 0 and up to 1 |
| `'majority'` on an over-sampler, `'minority'` on an under-sampler, a name that does not exist | fails |
| a ratio or a dict on a cleaner (`TomekLinks`, `EditedNearestNeighbours`), a list on all others | fails |
| a ratio, where the task has three or more classes | fails: counts for each class are needed |
| `'not minority'` on an over-sampler of two classes | adds nothing: only the majority is left, which is full |
| `'not majority'` on an under-sampler of two classes | drops nothing |

Whether a dict or a ratio asks for fewer rows than there are depends on the data and is not judged.

## Example
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(sampling_strategy=1.5, random_state=0).fit_resample(X, y)
```

## Use instead
```python
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X, y)
```

## References
- SMOTE, imbalanced-learn, "sampling_strategy",
  https://imbalanced-learn.org/stable/references/generated/imblearn.over_sampling.SMOTE.html
- How to use sampling_strategy, imbalanced-learn,
  https://imbalanced-learn.org/stable/auto_examples/api/plot_sampling_strategy_usage.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence, Diagnostic, Severity
from smotelint.flow.facts import ManyClasses, StrategyChosen, TwoClasses
from smotelint.libraries.model import Kind
from smotelint.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.facts import Facts

RULE = Rule(code="SMT206", severity=Severity.ERROR)


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Strategies that never work, and those that do not for the number of classes that the program speaks of."""
    many, two = next(facts.all(ManyClasses), None), next(facts.all(TwoClasses), None)
    told: set[int] = set()
    for chosen in facts.all(StrategyChosen):
        # Where a program speaks of two and of three classes, it is not known which of them are resampled.
        evidence = {"ratio": many if two is None else None, "idle": two if many is None else None}
        if chosen.site in told or (chosen.doubt in evidence and evidence[chosen.doubt] is None):
            continue
        told.add(chosen.site)
        proof = evidence.get(chosen.doubt)
        yield RULE.report(
            facts,
            chosen,
            _sentence(chosen),
            label="does nothing" if chosen.doubt == "idle" else "fails in `fit_resample`",
            related=[facts.span(proof.site, "two classes" if proof is two else "three or more")]
            if proof
            else [],
            help=_advice(chosen),
            confidence=Confidence.HIGH if chosen.is_certain and proof is None else Confidence.MEDIUM,
        )


_KINDS: Final = {Kind.CLEAN: "a cleaner", Kind.UNDER: "an under-sampler"}


def _sentence(chosen: StrategyChosen) -> str:
    name, text = f"`{chosen.sampler}`", f"`{chosen.text}`"
    if chosen.doubt == "share":
        return f"{name} takes a ratio above 0 and up to 1, not {text}"
    if chosen.doubt == "word":
        return f"{name} is {_KINDS.get(chosen.kind, 'an over-sampler')} and knows no strategy {text}"
    if chosen.doubt == "kind":
        return f"{name} does not take {chosen.text} as its strategy"
    if chosen.doubt == "ratio":
        return f"{name} takes the ratio {text} for two classes only, and here are more"
    if chosen.kind is Kind.UNDER:
        return f"{name} with {text} drops nothing from two classes: the only one left to it is the minority"
    return f"{name} with {text} adds nothing to two classes: the only one left to it is the majority, which is full"


def _advice(chosen: StrategyChosen) -> str:
    if chosen.doubt == "ratio":
        return "give the number of rows of each class: `sampling_strategy={1: 500, 2: 500}`"
    if chosen.doubt == "share":
        return "give minority rows per majority row, such as 0.5"
    known = ", ".join(f"'{word}'" for word in chosen.words)
    others = {Kind.CLEAN: ", or a list of classes"}.get(chosen.kind, ", a ratio up to 1 or a dict of counts")
    return f"give one of {known}{others}"
