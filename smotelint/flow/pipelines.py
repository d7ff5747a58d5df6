"""Pipelines: their steps, and which of them resample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import containers, models
from smotelint.flow.facts import PipelineBuilt, Resample, Step
from smotelint.flow.values import UNKNOWN, ListRecord, Made, Obj, Tuple, Value
from smotelint.libraries.model import Estimator, Param, Pipeline, Sampler

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage

STEPS: Final = Param(0, "steps")
MAX_NESTING: Final = 8  # pipelines in searches in pipelines


def steps_of(run: Interpreter, record: Made) -> list[Value]:
    """The estimators of a pipeline, in order."""
    effect = record.effect
    if isinstance(effect, Pipeline) and effect.variadic:
        return list(record.args)
    return [estimator for _, estimator in named_steps(run, record)]


def named_steps(run: Interpreter, record: Made) -> list[tuple[Value, Value]]:
    """(name, estimator) of each step that is given as a list of pairs."""
    pairs: list[tuple[Value, Value]] = []
    for each in models.argument(record, STEPS) or UNKNOWN:
        _, items = containers.iterate_atom(run, each, record.site)
        for item in items:
            for pair in item:
                if isinstance(pair, Tuple) and len(pair.items) >= 2:
                    pairs.append((pair.items[0], pair.items[1]))
                elif isinstance(run.record(pair), ListRecord):
                    _, parts = containers.iterate_atom(run, pair, record.site)
                    pairs.extend([(parts[0], parts[1])] if len(parts) >= 2 else [])
    return pairs


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
    return False


def replace_steps(run: Interpreter, record: Made, effect: Pipeline, args: Arguments) -> None:
    """`pipe.set_params(balance=SMOTE())`: a sampler takes the place of a step."""
    steps = [
        Step(made.site, made.name, is_sampler=True, is_pipeline=False)
        for value in args.keywords.values()
        for each in value
        if isinstance(made := run.record(each), Made) and isinstance(made.effect, Sampler)
    ]
    if steps:
        last = Step(record.site, "", is_sampler=False, is_pipeline=False)
        run.emit(PipelineBuilt, args.site, function=record.name, flavour=effect.flavour, steps=(*steps, last))


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
