"""Pipelines: their steps, and which of them resample."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from smotelint.flow import containers, models
from smotelint.flow.facts import PipelineBuilt, Resample, Step
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    DictRecord,
    ListRecord,
    Made,
    Obj,
    Tuple,
    Value,
    join_all,
    only_constant,
)
from smotelint.libraries.model import Estimator, Param, Pipeline, Sampler

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Atom, Symbol

STEPS: Final = Param(0, "steps")
GRID: Final = Param(1, "param_grid", ("param_distributions", "search_spaces"))
MAX_NESTING: Final = 8  # pipelines in searches in pipelines


def steps_of(run: Interpreter, record: Made) -> list[Value]:
    """The estimators of a pipeline, in order."""
    return [estimator for _, estimator in named_steps(run, record)[1]]


def named_steps(run: Interpreter, record: Made) -> tuple[bool, list[tuple[Value, Value]]]:
    """(whether each step and their order are known, (name, estimator) of each step).

    `set_params(name=estimator)` takes the place of a step.
    """
    given = models.argument(record, STEPS) or UNKNOWN
    pairs: list[tuple[Value, Value]] = []
    exact = len(given) == 1
    for each in given:
        known, items = containers.iterate_atom(run, each, record.site)
        exact = exact and known and all(len(item) == 1 for item in items)
        pairs += [pair for item in items for atom in item if (pair := _pair(run, atom, record.site))]
    return exact, [(name, _replaced(record, name, estimator)) for name, estimator in pairs]


def _pair(run: Interpreter, atom: Atom, site: int) -> tuple[Value, Value] | None:
    """`("smote", SMOTE())`, also as a list."""
    parts: Sequence[Value] = atom.items if isinstance(atom, Tuple) else ()
    if isinstance(run.record(atom), ListRecord):
        _, parts = containers.iterate_atom(run, atom, site)
    return (parts[0], parts[1]) if len(parts) >= 2 else None


def _replaced(record: Made, name: Value, estimator: Value) -> Value:
    constant = only_constant(name)
    key = constant.value if constant is not None else None
    return record.keywords.get(key, estimator) if isinstance(key, str) and key != STEPS.name else estimator


def name_steps(run: Interpreter, estimators: tuple[Value, ...], site: int) -> Value:
    """The steps of `make_pipeline(*estimators)`, each named after its class."""
    pairs: list[Value] = []
    for estimator in estimators:
        names = [made.name.lower() for made in containers.records(run, estimator, Made)]
        pairs.append((Tuple(((Const(names[0]),) if len(names) == 1 else UNKNOWN, estimator)),))
    ref = run.ref("steps", site)
    run.state.set(ref, ListRecord(tuple(pairs)))
    return (Obj(ref),)


def build(run: Interpreter, effect: Pipeline, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`Pipeline(steps)`, `make_pipeline(*estimators)`."""
    positional = (*args.positional, *((each,) for each in args.extra))
    if effect.variadic:
        positional = (name_steps(run, positional, args.site),)
    made = Made(effect, name, args.site, positional, args.keywords, is_certain=symbol.is_certain)
    built = run.allocate(args.site, made)
    note_steps(run, made)
    return built


def note_steps(
    run: Interpreter, record: Made, site: int | None = None, chosen: Mapping[str, Value] | None = None
) -> None:
    """Note the steps that a pipeline has now, or with those that a search may choose; `site` is where they come."""
    effect = record.effect
    assert isinstance(effect, Pipeline)
    exact, pairs = named_steps(run, record if chosen is None else replace(record, keywords=chosen))
    steps = tuple(_describe(run, step, record.site) for _, step in pairs)
    known = (each for each in run.log if isinstance(each, PipelineBuilt) and each.pipeline == record.site)
    if not any(each.steps == steps for each in known):
        run.emit(
            PipelineBuilt, record.site if site is None else site, function=record.name, flavour=effect.flavour,
            steps=steps, is_exact=exact, pipeline=record.site, is_chosen=bool(run.frame.conditions),
        )  # fmt: skip


def _describe(run: Interpreter, step: Value, site: int) -> Step:
    known = list(containers.records(run, step, Made))
    samplers = [made for made in known if isinstance(made.effect, Sampler)]
    inner = [made for made in known if isinstance(made.effect, Pipeline)]
    first = next(iter(samplers or inner or known), None)
    found = samplers or inner
    certain = len(found) == len(step) and all(made.is_certain for made in found)
    return Step(
        first.site if first else site, first.name if first else "", bool(samplers), bool(inner), certain,
        holds_sampler=bool(inner) and resamples_inside(run, step),
    )  # fmt: skip


def steps_value(run: Interpreter, record: Made) -> Value:
    """`pipeline.steps`: the list itself, so that what is appended to it becomes a step."""
    given = models.argument(record, STEPS) or UNKNOWN
    return given if all(isinstance(run.record(each), ListRecord) for each in given) else UNKNOWN


def is_sampler(run: Interpreter, value: Value) -> bool:
    """Whether a value may be a resampler."""
    return any(
        isinstance(models.effect_of(run.record(each)), Sampler) for each in value if isinstance(each, Obj)
    )


def resamples_inside(run: Interpreter, value: Value, depth: int = 0) -> bool:
    """Whether an estimator resamples the rows that its `fit` is given, and only those."""
    if depth > MAX_NESTING:
        return False
    for each in value:
        record = run.record(each) if isinstance(each, Obj) else None
        effect = models.effect_of(record)
        if isinstance(record, Made) and isinstance(effect, Pipeline):
            steps = steps_of(run, record)
            if any(is_sampler(run, step) or resamples_inside(run, step, depth + 1) for step in steps):
                return True
        if isinstance(record, Made) and isinstance(effect, Estimator):
            inner = models.argument(record, effect.wraps) if effect.wraps is not None else None
            if effect.resamples_inside or (inner and resamples_inside(run, inner, depth + 1)):
                return True
            if inner and effect.selects and any(is_sampler(run, step) for _, step in _choices(run, record)):
                return True
        if isinstance(each, Tuple) or isinstance(record, ListRecord):
            # `StackingClassifier([("a", pipeline), ...])`
            _, items = containers.iterate_atom(run, each, 0)
            if any(resamples_inside(run, item, depth + 1) for item in items):
                return True
    return False


def _choices(run: Interpreter, search: Made) -> list[tuple[str, Value]]:
    """The objects that the grids of a search put in the place of steps: `{"smote": [SMOTE(), "passthrough"]}`."""
    grids = models.argument(search, GRID) or UNKNOWN
    records = [run.record(each) for each in grids]
    for record in list(records):
        if isinstance(record, ListRecord):
            records += [run.record(each) for each in record.element]
    return [
        (key, join_all(containers.iterate(run, value, search.site)[1]))
        for record in records
        if isinstance(record, DictRecord)
        for key, value in record.entries
        if isinstance(key, str) and any(isinstance(run.record(each), ListRecord) for each in value)
    ]


def note_search(run: Interpreter, search: Made, effect: Estimator) -> None:
    """A search that may put a sampler in the place of a step."""
    inner = models.argument(search, effect.wraps) if effect.wraps is not None else None
    for record in containers.records(run, inner or UNKNOWN, Made):
        if isinstance(record.effect, Pipeline):
            names = {key for name, _ in named_steps(run, record)[1] if (key := only_constant(name))}
            chosen = {
                key: step
                for key, step in _choices(run, search)
                if Const(key) in names and is_sampler(run, step)
            }
            if chosen:
                note_steps(run, record, chosen=dict(record.keywords) | chosen)


def search_behind_sampler(
    run: Interpreter, record: Made, args: Arguments, given: tuple[Lineage, ...]
) -> None:
    """A pipeline whose last step divides into folds what a sampler before it has resampled."""
    steps = steps_of(run, record)
    samplers = [
        own
        for step in steps[:-1]
        for each in step
        if isinstance(own := run.record(each), Made) and isinstance(own.effect, Sampler)
    ]
    last = [(each, own) for each in steps[-1] if isinstance(own := run.record(each), Made)] if steps else []
    for each, own in last:
        if (
            samplers
            and isinstance(each, Obj)
            and isinstance(own.effect, Estimator)
            and own.effect.cross_validates
        ):
            sampler = samplers[0]
            assert isinstance(sampler.effect, Sampler)
            event = run.emit(
                Resample, sampler.site, sampler=sampler.name, kind=sampler.effect.kind, rows=given,
                text=args.text(models.X), is_full=models.is_full(sampler, sampler.effect),
            )  # fmt: skip
            models.cross_validate(
                run, each, own, args, tuple(run.lineages.resampled(rows, event) for rows in given)
            )
