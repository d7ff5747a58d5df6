"""What a program tries besides resampling, and whether it fixes its random numbers.

LogisticRegression(class_weight="balanced")      weights
model.predict_proba(X_test)[:, 1] > 0.3          a threshold
{"smote": [SMOTE(), "passthrough"]}              a search that may leave the sampler out
np.random.seed(0)                                seeded
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import containers
from smotelint.flow.facts import Alternative, Seeded
from smotelint.flow.values import Const, ListRecord, Made, only_constant
from smotelint.libraries.choices import ENSEMBLES, SEEDING, THRESHOLDS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Value

PASSED: Final = Const("passthrough")
HALF: Final = 0.5  # where a classifier cuts by itself


def note_call(run: Interpreter, name: str, args: Arguments) -> None:
    """Note what the call of a library function says."""
    if name in SEEDING:
        run.emit(Seeded, args.site)
    if name in THRESHOLDS or name in ENSEMBLES:
        run.emit(Alternative, args.site)
    if args.keywords:
        note_settings(run, args.keywords.items(), args.site)
        _note_seeded(run, args)


def _note_seeded(run: Interpreter, args: Arguments) -> None:
    """Note that an ensemble seeds its sampler: `BalancedBaggingClassifier(sampler=SMOTE(), random_state=0)`."""
    samplers = args.keywords.get("sampler", ()) if args.keywords.get("random_state") else ()
    for record in containers.records(run, samplers, Made):
        run.emit(Seeded, args.site, sampler=record.site)


def note_settings(run: Interpreter, settings: Iterable[tuple[Hashable, Value]], site: int) -> None:
    """Note what keywords, or the entries of a dict of parameters, say."""
    for name, value in settings:
        if not isinstance(name, str):
            continue
        if (name.rpartition("__")[2] in WEIGHTS and _is_given(value)) or (
            value and type(value[0]) is not Const and _may_be_left_out(run, value)
        ):
            run.emit(Alternative, site)


def _is_given(value: Value) -> bool:
    constant = only_constant(value)
    return constant is None or constant.value not in (None, False, 1, 1.0)


def note_cut(run: Interpreter, operands: Iterable[Value], site: int) -> None:
    """Note that scores are compared with another number than one half."""
    numbers = [atom.value for value in operands for atom in value if isinstance(atom, Const)]
    if numbers != [HALF]:
        run.emit(Alternative, site)


def _may_be_left_out(run: Interpreter, value: Value) -> bool:
    """Whether one of several values for a step is none."""
    return any(PASSED in record.element for record in containers.records(run, value, ListRecord))
