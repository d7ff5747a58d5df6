"""What a `scoring` argument or a model's own `score` can see of a rare class."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from smotelint import libraries
from smotelint.flow import containers, models
from smotelint.flow.values import (
    Const,
    DictRecord,
    ListRecord,
    Made,
    Obj,
    Symbol,
    Tuple,
    Value,
    only_constant,
)
from smotelint.libraries.model import Estimator, Family, MakeScorer, Metric, Network, Param, Pipeline, Task

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom, Record

AVERAGE = Param(None, "average")


@dataclass(frozen=True, slots=True)
class Scoring:
    """The families that decide, and whether nothing was chosen."""

    families: tuple[Family, ...]
    is_default: bool = False
    name: str = ""
    """The one scorer that was named: "f1_micro"."""
    beside: tuple[Family, ...] = ()
    """Families that are measured as well and decide nothing."""


def of_argument(run: Interpreter, value: Value | None, default: Family | None, task: Task | None) -> Scoring:
    """Families of `scoring=value`; the default where it is None or not given."""
    constant = only_constant(value) if value else None
    if value is None or (constant is not None and constant.value is None):
        if task not in (None, Task.CLASSIFIER):
            return Scoring((Family.OTHER,), is_default=True)
        return Scoring((default,) if default is not None else (), is_default=True)
    families = [family for each in value for family in _of_atom(run, each)]
    name = constant.value if constant is not None and isinstance(constant.value, str) else ""
    return Scoring(tuple(dict.fromkeys(families)), name=name)


def of_object(run: Interpreter, record: Made, effect: Estimator) -> Scoring:
    """Families by which a search or selector picks; of several scorers, the one that `refit` names."""
    given = models.argument(record, effect.scoring) if effect.scoring is not None else None
    inner = models.argument(record, effect.wraps) if effect.wraps is not None else None
    task = models.task_of(run, inner) if inner else None if effect.wraps is not None else effect.task
    is_old = not effect.old_arguments.isdisjoint(record.keywords)
    default = Family.ACCURACY if is_old else effect.scoring_default
    refit = only_constant(record.keywords.get("refit", ()))
    if refit is not None and isinstance(refit.value, str):
        named = [record_ for each in given or () if isinstance(record_ := run.record(each), DictRecord)]
        chosen = named[0].get(refit.value) if named else None
        decides = of_argument(run, chosen or (Const(refit.value),), default, task)
        return replace(decides, beside=of_argument(run, given, default, task).families)
    return of_argument(run, given, default, task)


def _of_atom(run: Interpreter, atom: Atom) -> list[Family]:
    if isinstance(atom, Const):
        family = libraries.scorer_family(atom.value) if isinstance(atom.value, str) else None
        return [family] if family is not None else [Family.OTHER]
    if isinstance(atom, Symbol):
        effect = run.program.lookup(atom.name)
        return [effect.family] if isinstance(effect, Metric) else [Family.OTHER]
    record = run.record(atom)
    if isinstance(record, Made) and isinstance(record.effect, MakeScorer):
        return [of_scorer(run, record)]
    if isinstance(record, (ListRecord, DictRecord)):
        values = (
            [value for _, value in record.entries]
            if isinstance(record, DictRecord)
            else list(record.items or ())
        )
        return [family for value in values for each in value for family in _of_atom(run, each)]
    if isinstance(atom, Tuple):
        return [family for value in atom.items for each in value for family in _of_atom(run, each)]
    return [Family.OTHER]


def of_scorer(run: Interpreter, scorer: Made) -> Family:
    """The family of `make_scorer(metric)` or `get_scorer("f1")`."""
    metric = scorer.args[0] if scorer.args else scorer.keywords.get("score_func", ())
    name = only_constant(metric)
    if name is not None and isinstance(name.value, str):
        return libraries.scorer_family(name.value) or Family.OTHER
    return family_of_metric(run, metric, scorer)


def family_of_metric(run: Interpreter, metric: Value, record: Made) -> Family:
    """The family of the metric in `make_scorer(metric, average=...)`."""
    for each in metric:
        effect = run.program.lookup(each.name) if isinstance(each, Symbol) else None
        if isinstance(effect, Metric):
            return family_of(effect, record.keywords.get("average"))
    return Family.OTHER


def family_of(metric: Metric, average: Value | None) -> Family:
    """The family of a metric call, its `average` taken into account: weighted recall is accuracy."""
    constant = only_constant(average) if average else None
    if not metric.averages or constant is None:
        return metric.family
    if constant.value in ("macro", None):
        return Family.AWARE if metric.binary_family else metric.family  # the recall of every class
    if constant.value == "micro":
        return Family.ACCURACY
    if constant.value == "weighted":
        return metric.binary_family or Family.WEIGHTED
    return metric.family


def of_call(metric: Metric, args: Arguments) -> Family:
    """The family of `metric(y_true, y_pred, average=...)`."""
    positive = only_constant(args.keywords.get("pos_label", ()))
    if metric.binary_family and positive is not None and positive.value == 0:
        return Family.PRECISION  # the recall of the common class is the specificity
    return family_of(metric, args.keywords.get("average"))


def of_score(run: Interpreter, atom: Atom, record: Record | None, name: str) -> tuple[Family | None, ...]:
    """Families of `model.score(...)` or `network.evaluate(...)`."""
    effect = models.effect_of(record)
    if isinstance(record, Made) and (isinstance(effect, Network) or name == "evaluate"):
        return _of_network(run, record)
    if isinstance(record, Made) and isinstance(effect, Estimator) and effect.scoring is not None:
        return of_object(run, record, effect).families
    if isinstance(record, Made) and isinstance(effect, Estimator) and effect.scoring_default is not None:
        return (effect.scoring_default,)
    task = models.task_of(run, (atom,))
    if task in (Task.CLASSIFIER, None) and isinstance(effect, (Estimator, Pipeline)):
        return (Family.ACCURACY,)
    if task is None and isinstance(atom, Obj) and record is None:
        # A model that is not known: its `score` is accuracy for every classifier that follows the protocol.
        return (Family.ACCURACY,)
    return (Family.OTHER,) if task not in (None, Task.CLASSIFIER) else (Family.ACCURACY,)


def _of_network(run: Interpreter, record: Made) -> tuple[Family | None, ...]:
    """Families of the `metrics` that a network was compiled with; unknown where it was not seen."""
    if "metrics" not in record.keywords:
        return (None,)
    families: list[Family | None] = []
    for each in record.keywords["metrics"]:
        _, items = containers.iterate_atom(run, each, record.site)
        names = [_metric_name(run, metric) for item in items for metric in item]
        families.extend(map(libraries.network_metric_family, names))
    return tuple(dict.fromkeys(families)) or (None,)


def _metric_name(run: Interpreter, metric: Atom) -> str:
    """`"accuracy"`, `keras.metrics.Recall` or `Recall()`."""
    if isinstance(metric, Const):
        return str(metric.value)
    if isinstance(metric, Symbol):
        return metric.name.rpartition(".")[2]
    record = run.record(metric)
    return record.name if isinstance(record, Made) else ""
