"""Resamplers that blend columns: what the columns were before, and what learns from the blends.

SMOTE().fit_resample(X, y)                              Blend of the columns of `X`
make_pipeline(OneHotEncoder(), SMOTE(), model).fit(X)   Blend of one-hot columns
SelectKBest().fit_transform(X_res, y_res)               LateStep after the blend
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.flow import containers, models, pipelines, traces
from smotelint.flow.facts import Blend, LateStep
from smotelint.flow.values import Made
from smotelint.libraries import treatments
from smotelint.libraries.model import Estimator, Pipeline, Sampler, Treatment

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Record, Trace, Value


def is_blending(record: Record | None) -> bool:
    """Whether new rows lie between old ones."""
    return isinstance(record, Made) and isinstance(record.effect, Sampler) and record.effect.interpolates


def knows_categories(record: Record | None) -> bool:
    """Whether a sampler is told which columns hold categories."""
    return isinstance(record, Made) and isinstance(record.effect, Sampler) and record.effect.knows_categories


def note(
    run: Interpreter, value: Value, before: frozenset[Trace], site: int, text: str, depth: int = 0
) -> None:
    """Note what reaches the resamplers in a value: itself one, a pipeline, or a search over one."""
    for record in containers.records(run, value if depth <= pipelines.MAX_NESTING else (), Made):
        effect = record.effect
        if isinstance(effect, Pipeline):
            _note_steps(run, record, before, site, text, depth)
        elif isinstance(effect, Estimator) and effect.wraps is not None:
            note(run, models.argument(record, effect.wraps) or (), before, site, text, depth + 1)
        elif is_blending(record) or knows_categories(record):
            _note_blend(run, record, before, site, text)


def _note_steps(
    run: Interpreter, record: Made, before: frozenset[Trace], site: int, text: str, depth: int
) -> None:
    sampler: Made | None = None
    for step in pipelines.steps_of(run, record):
        for each in step:
            own = run.record(each)
            if is_blending(own) and isinstance(own, Made):
                _note_blend(run, own, before, own.site, text)
                sampler = own
            elif sampler is not None:
                _note_late(run, own, sampler, before)
            else:
                note(run, (each,), before, site, text, depth + 1)
            before = traces.transformed(run, own, before)


def _note_blend(run: Interpreter, sampler: Made, before: frozenset[Trace], site: int, text: str) -> None:
    run.emit(
        Blend, site, sampler=sampler.name, built=sampler.site, text=text, traces=in_order(before),
        knows_categories=knows_categories(sampler),
    )  # fmt: skip


def note_fit(run: Interpreter, value: Value, args: Arguments, rows: tuple[Lineage, ...]) -> None:
    """Note that something learns from rows: what reaches the resamplers in it, and that the rows are blends already."""
    before = traces.of(run, args.get(models.X))
    note(run, value, before, args.site, args.text(models.X))
    events = [event for lineage in rows for event in lineage.resamples if event.is_blend]
    for record in containers.records(run, value if events else (), Made):
        treatment = treatment_of(record)
        if treatment is not None:
            first = min(events, key=lambda event: event.site)
            run.emit(
                LateStep, args.site, transformer=record.name, treatment=treatment, sampler=first.sampler,
                sampled=first.site, traces=in_order(before),
            )  # fmt: skip


def _note_late(run: Interpreter, record: Record | None, sampler: Made, before: frozenset[Trace]) -> None:
    treatment = treatment_of(record)
    if treatment is not None and isinstance(record, Made):
        run.emit(
            LateStep, record.site, transformer=record.name, treatment=treatment, sampler=sampler.name,
            sampled=sampler.site, traces=in_order(before),
        )  # fmt: skip


def treatment_of(record: Record | None) -> Treatment | None:
    """What a transformer does, where it matters whether it learns from blends."""
    if not isinstance(record, Made) or not isinstance(record.effect, Estimator):
        return None
    treatment = treatments.TRANSFORMERS.get(record.name)
    return treatment if treatment in (Treatment.SCALE, Treatment.SELECT) else None


def in_order(found: frozenset[Trace]) -> tuple[Trace, ...]:
    """Traces in the order of the source."""
    return tuple(
        sorted(found, key=lambda each: (each.site, each.treatment.value, each.name, str(each.columns)))
    )
