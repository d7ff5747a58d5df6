"""The validation rows that a fit is watched on: those that it is given, and those that it sets aside itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.flow import containers
from smotelint.flow.values import Const, ListRecord, Made, Tuple, Value, lineages, only_constant
from smotelint.libraries import protocol
from smotelint.libraries.model import Estimator, Param

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Record


def given_sets(run: Interpreter, args: Arguments) -> tuple[tuple[Lineage, ...], ...]:
    """The rows of each validation set that a call of `fit` is given, `model__eval_set=...` for a step."""
    found: list[tuple[Lineage, ...]] = []
    for keyword, value in args.keywords.items():
        name = keyword.rpartition("__")[2]
        if name not in protocol.VALIDATION_ARGUMENTS or name.lower().startswith("y"):
            continue
        for each in value:
            if isinstance(run.record(each), ListRecord):
                _, sets = containers.iterate_atom(run, each, args.site)
                found.extend(_first_of(pair) for pair in sets)
            else:
                found.append(_first_of((each,)))
    return tuple(found_rows for found_rows in found if found_rows)


def _first_of(value: Value) -> tuple[Lineage, ...]:
    """The rows of X in a pair (X, y)."""
    for each in value:
        if isinstance(each, Tuple) and each.items:
            return lineages(each.items[0])
    return lineages(value)


def set_aside(record: Record | None, args: Arguments) -> tuple[str, int | None]:
    """(argument, its site) by which a model sets validation rows aside itself, unless it is given some."""
    given = not protocol.VALIDATION_ARGUMENTS.isdisjoint(args.keywords)
    share = args.keywords.get(protocol.SPLIT_ARGUMENT)
    if share is not None and not given:
        constant = only_constant(share)
        if constant is None or (constant.value is not None and constant.value != 0):
            source = args.source(Param(None, protocol.SPLIT_ARGUMENT))
            return protocol.SPLIT_ARGUMENT, source.site if source is not None else None
    effect = record.effect if isinstance(record, Made) else None
    if isinstance(effect, Estimator) and isinstance(record, Made):
        bagged = only_constant(record.keywords.get(effect.out_of_bag, ()))
        if bagged is not None and bagged.value is True:
            return effect.out_of_bag, record.site
        for name, default in () if given else effect.holds_out:
            constant = only_constant(record.keywords.get(name, (Const(default),)))
            if constant is not None and constant.value is not False and constant.value not in (None, "auto"):
                return name, record.site
    return "", None
