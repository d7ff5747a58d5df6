"""How many classes a task evidently has.

SMOTE(sampling_strategy={0: 90, 1: 60, 2: 60})            three
xgb.train({"objective": "multi:softprob"}, data)          three or more
X, y = load_iris(return_X_y=True)                         three, where `y` goes into a fit or a resampling,
y == 2                                                    unless it is compared before
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import traces
from smotelint.flow.facts import ManyClasses, TwoClasses
from smotelint.flow.lineage import Subset
from smotelint.flow.values import Const, DictRecord, ListRecord, Tuple, Value, lineages, only_constant
from smotelint.libraries.classes import (
    BINARY_METRICS,
    BINARY_SOURCES,
    COUNTS,
    LABELLED,
    LABELS,
    OBJECTIVE_ARGUMENTS,
    OBJECTIVES,
    ONE_AGAINST_ANOTHER,
    SOURCES,
)
from smotelint.libraries.model import Param, Treatment

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage

TELLING: Final = COUNTS.union(OBJECTIVE_ARGUMENTS)
MANY: Final = 3  # from here on, to lift all to the largest makes most rows synthetic
PAIR: Final = 2
UNITS: Final = Param(0, "units")
ACTIVATION: Final = Param(1, "activation")


def note_call(run: Interpreter, name: str, args: Arguments) -> None:
    """Note what the arguments of a library call say of the number of classes."""
    if has_two(name, args):
        run.emit(TwoClasses, args.site)
    if args.keywords and not name.startswith("make_"):
        if not TELLING.isdisjoint(args.keywords):
            note_settings(run, args.keywords.items(), args.site)
        if name in LABELLED and any(length(run, args.keywords.get(each, ())) >= MANY for each in LABELS):
            run.emit(ManyClasses, args.site)
        chosen = only_constant(args.keywords.get("multi_class", ()))
        if name == "roc_auc_score" and chosen is not None and chosen.value in ONE_AGAINST_ANOTHER:
            run.emit(ManyClasses, args.site)
        strategy = args.keywords.get("sampling_strategy")
        if strategy and any(_has_many_keys(run, each) for each in strategy):
            run.emit(ManyClasses, args.site)
    if name == "Dense":
        units, activation = only_constant(args.get(UNITS)), only_constant(args.get(ACTIVATION))
        if units is not None and activation is not None and activation.value == "softmax":
            _note_count(run, units.value, args.site)


def note_settings(run: Interpreter, settings: Iterable[tuple[Hashable, Value]], site: int) -> None:
    """Note what keywords, or the keys of a dict of parameters, say of the number of classes."""
    chosen = {
        name: constant.value
        for name, value in settings
        if name in TELLING and (constant := only_constant(value)) is not None
    }
    if not chosen:
        return
    counts = [chosen[name] for name in COUNTS.intersection(chosen)]
    for count in counts:
        _note_count(run, count, site)
    # `multi:softmax` with two classes is a way to write a binary task.
    if not counts and any(chosen.get(name) in OBJECTIVES for name in OBJECTIVE_ARGUMENTS):
        run.emit(ManyClasses, site)


def has_two(name: str, args: Arguments) -> bool:
    """Whether a loader, generator or metric is of two classes."""
    if name in BINARY_METRICS:
        return not args.keywords.keys() & {"average", "multi_class"} and len(args.positional) <= PAIR
    if name == "make_classification":
        count = only_constant(args.keywords.get("n_classes", (Const(PAIR),)))
        return count is not None and count.value == PAIR
    return name in BINARY_SOURCES


def has_many(name: str, args: Arguments) -> bool:
    """Whether the rows of a loader or generator have three or more classes."""
    count = only_constant(args.keywords.get("n_classes", ()))
    return isinstance(count.value, int) and count.value >= MANY if count is not None else name in SOURCES


def note_target(run: Interpreter, target: Value, site: int) -> None:
    """Note at a call that its labels are those of a data set with three or more classes."""
    for lineage in lineages(target):
        whole, is_chosen = _source_of(lineage)
        if whole in run.many_classes:
            run.emit(TwoClasses if is_chosen else ManyClasses, site)
    # Levels that were chosen from may be fewer by now.
    if not any(_source_of(lineage)[1] for lineage in lineages(target)):
        for trace in traces.of(run, target):
            if trace.treatment is Treatment.LEVELS:
                run.emit(ManyClasses, trace.site)


def _source_of(lineage: Lineage) -> tuple[Lineage, bool]:
    """(where labels come from, whether some were chosen by comparing: `y == 2` makes two of three)."""
    is_chosen = False
    while lineage.parents:
        is_chosen |= isinstance(lineage, Subset) and (lineage.by_class or _is_masked(lineage))
        lineage = lineage.parents[0]
    return lineage, is_chosen


def _is_masked(lineage: Subset) -> bool:
    selector = lineage.selector
    return isinstance(selector, tuple) and selector[0] in ("compare", "isin", "masks", "not", "query")


def _note_count(run: Interpreter, count: object, site: int) -> None:
    if isinstance(count, int) and count >= MANY:
        run.emit(ManyClasses, site)


def length(run: Interpreter, value: Value) -> int:
    """The number of items of a list that is written out; 0 where it is not known."""
    if len(value) != 1:
        return 0
    if isinstance(value[0], Tuple):
        return len(value[0].items)
    record = run.record(value[0])
    return len(record.items or ()) if isinstance(record, ListRecord) and not record.rest else 0


def _has_many_keys(run: Interpreter, atom: object) -> bool:
    record = run.record(atom)
    return isinstance(record, DictRecord) and len(record.entries) >= MANY
