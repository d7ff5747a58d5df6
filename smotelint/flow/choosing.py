"""What is picked by a figure: an epoch of a network, the parameters of a search, the best of a list.

EarlyStopping(monitor="val_accuracy")                     the epoch of `fit(..., callbacks=[...])`
RandomSearch(build, objective="val_accuracy")             the network of `tuner.search(X, y)`
study.optimize(objective)                                 whatever the figure that `objective` returns is of
scores = [cross_val_score(KNN(k), X, y) for k in ks]
ks[np.argmax(scores)]                                     the best of several cross-validations
if score > best: best, chosen = score, k                  the same, kept in a loop
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow import calls, containers, ir, models
from smotelint.flow.facts import Choice, CrossValidate
from smotelint.flow.values import (
    UNKNOWN,
    DictRecord,
    Figure,
    ListRecord,
    Made,
    Obj,
    Value,
    figures,
    lineages,
    only_constant,
)
from smotelint.libraries.model import Family, Monitor, Network

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Record

HELD_OUT: Final = "val_"
"""Prefix of the figures that a network shows on rows held out from training."""
EXTREMES: Final = frozenset({"argmax", "argmin", "max", "min", "nanargmax", "nanargmin"})
"""Functions that pick the best of a list."""


def watch(
    run: Interpreter,
    record: Record | None,
    args: Arguments,
    rows: tuple[Lineage, ...],
    held_out: tuple[Lineage, ...],
) -> None:
    """Note the callbacks of a network's `fit` that pick an epoch by its figure on the training or held-out rows."""
    if not isinstance(models.effect_of(record), Network):
        return
    for callback in _callbacks(run, args):
        monitored = _monitored(run, callback)
        if monitored is None:
            continue
        judged = held_out if _figure(callback).startswith(HELD_OUT) else rows
        run.emit(
            Choice, callback.site, function=callback.name, scoring=(monitored,), rows=rows, judged=judged
        )


def _callbacks(run: Interpreter, args: Arguments) -> Iterator[Made]:
    for each in args.keywords.get("callbacks", UNKNOWN):
        _, items = containers.iterate_atom(run, each, args.site) if isinstance(each, Obj) else (True, [])
        for item in ((each,), *items):
            for atom in item:
                record = run.record(atom)
                if isinstance(record, Made) and isinstance(record.effect, Monitor):
                    yield record


def _monitored(run: Interpreter, record: Made) -> Family | None:
    """Family of the figure by which a callback or tuner picks; None where it picks nothing or is not known."""
    effect = record.effect
    assert isinstance(effect, Monitor)
    if effect.condition:
        condition = only_constant(record.keywords.get(effect.condition, UNKNOWN))
        if condition is None or not condition.value:
            return None
    figure = _figure(record)
    return libraries.network_metric_family(figure.removeprefix(HELD_OUT)) if figure else None


def _figure(record: Made) -> str:
    """Name of the figure by which a callback or tuner picks."""
    effect = record.effect
    assert isinstance(effect, Monitor)
    constant = only_constant(models.argument(record, effect.figure) or UNKNOWN)
    return constant.value if constant is not None and isinstance(constant.value, str) else ""


def search(run: Interpreter, record: Made, args: Arguments) -> Value:
    """`tuner.search(X, y)`."""
    monitored = _monitored(run, record)
    if monitored is not None:
        rows = lineages(args.get(models.X))
        run.emit(Choice, record.site, function=record.name, scoring=(monitored,), rows=rows, is_search=True)
    return UNKNOWN


def optimize(run: Interpreter, args: Arguments, name: str) -> Value:
    """`study.optimize(objective)`: what the objective returns decides."""
    for value in args.values():
        returned = calls.callbacks(run, value, args.site)
        _note(run, args.site, name, _figures(run, returned))
    return UNKNOWN


def best_of(run: Interpreter, args: Arguments, name: str) -> None:
    """`max(scores)`, `np.argmax(scores)`: the best of a list of figures."""
    if name not in EXTREMES:
        return
    lists = [
        record
        for value in args.positional[:1]
        for each in value
        if isinstance(record := run.record(each), ListRecord)
    ]
    _note(run, args.site, name, figures(record.element for record in lists))


def keep(run: Interpreter, statement: ir.If, found: Value) -> None:
    """`if score > best: best = score`: a loop keeps the best of several cross-validations."""
    folds = tuple(each for each in found if isinstance(each, Figure) and isinstance(each.of, CrossValidate))
    if folds and not _compared(statement.test).isdisjoint(_assigned(statement.body)):
        _note(run, statement.test.site, "if", folds)


def _compared(test: ir.Expr) -> set[str]:
    if isinstance(test, ir.Compare) and test.is_order:
        return set(filter(None, map(ir.text_of, test.operands)))
    parts = test.operands if isinstance(test, ir.Logical) else ()
    return {text for part in parts for text in _compared(part)}


def _assigned(body: tuple[ir.Stmt, ...]) -> set[str]:
    targets = [target for each in body if isinstance(each, ir.Assign) for target in each.targets]
    items = [each.items if isinstance(each, ir.Sequence) else (each,) for each in targets]
    return {ir.text_of(item) for each in items for item in each}


def _figures(run: Interpreter, value: Value) -> Value:
    """The figures in a value, dicts searched: hyperopt's objectives return `{"loss": -f1, "status": STATUS_OK}`."""
    records = [record for each in value if isinstance(record := run.record(each), DictRecord)]
    return figures((value, *(record.element for record in records)))


def _note(run: Interpreter, site: int, function: str, by: Value) -> None:
    judgements = tuple(each.of for each in by if isinstance(each, Figure))
    if not judgements:
        return
    families: dict[Family, None] = {}
    for each in judgements:
        own = each.scoring if isinstance(each, CrossValidate) else (each.family or Family.OTHER,)
        families.update(dict.fromkeys(own or (Family.OTHER,)))
    run.emit(Choice, site, function=function, scoring=tuple(families), by=judgements)
