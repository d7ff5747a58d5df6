"""Samplers in places that cannot resample: among transformers, where a model is expected, asked to transform.

ColumnTransformer([("numbers", SMOTE(), columns)])    its steps need `transform`
cross_val_score(SMOTE(), X, y)                        a model is expected
make_pipeline(StandardScaler(), SMOTE()).predict(X)   the last step of a model cannot be a sampler
SMOTE().fit_transform(X, y)                           a sampler has `fit_resample` only
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import attributes, containers, models, pipelines
from smotelint.flow.facts import Misplaced
from smotelint.flow.values import ClassValue, ListRecord, Made, Obj, Tuple, Value
from smotelint.libraries import protocol
from smotelint.libraries.model import Parallel, Pipeline, Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom, Record

MODEL_METHODS: Final = frozenset(protocol.PREDICT_METHODS) | protocol.SCORE_METHODS
ABSENT: Final = MODEL_METHODS | {"fit_predict", "fit_transform", "transform"}
"""Methods that no sampler has (imbalanced-learn's developer guide)."""

ASKED_FOR_TEST_ROWS: Final = frozenset(protocol.PREDICT_METHODS) - {"fit_predict"} | {"score", "transform"}
"""Methods that a pipeline calls with the rows of the test part."""


def method_around(run: Interpreter) -> str:
    """The method of a transformer or model that is asked for test rows as well, and always resamples; else empty.

    `Balancer.transform`, where the class has a `fit`; empty under a condition that the program does not decide.
    """
    for number in range(len(run.frames) - 1, 0, -1):
        frame = run.frames[number]
        function = frame.function
        if function is None or not frame.owner or function.name not in ASKED_FOR_TEST_ROWS:
            continue
        needs_labels = [each for each in function.parameters[2:] if each.default is None and not each.kind]
        is_conditional = any(inner.conditions for inner in run.frames[number:])
        if (
            needs_labels
            or is_conditional
            or not attributes.find_in_class(run, ClassValue(frame.owner), "fit")
        ):
            return ""
        return f"{run.classes[frame.owner].name}.{function.name}"
    return ""


def note_parallel(run: Interpreter, record: Made, effect: Parallel) -> None:
    """Samplers, and pipelines that resample, among the transformers of a ColumnTransformer or FeatureUnion."""
    given = list(record.args) if effect.variadic else [models.argument(record, effect.steps) or ()]
    for value in given:
        for each, sure in _members(run, value, record.site):
            own = run.record(each)
            inner = models.effect_of(own)
            is_pipeline = isinstance(inner, Pipeline) and inner.flavour == "imblearn"
            if isinstance(inner, Sampler):
                _note(run, record.site, own, record.name, "transformer", sure=sure)
            elif is_pipeline and pipelines.resamples_inside(run, (each,)):
                _note(run, record.site, own, record.name, "resampling transformer", sure=sure)


def note_model(run: Interpreter, value: Value, place: str, site: int) -> None:
    """A sampler, or a pipeline that ends in one, where a model is expected."""
    for each, sure in _members(run, value, site):
        record = run.record(each)
        if isinstance(models.effect_of(record), Sampler):
            _note(run, site, record, place, "model", sure=sure)
        elif _ends_in_sampler(run, record):
            _note(run, site, record, place, "last", sure=sure)


def note_method(run: Interpreter, record: Record | None, args: Arguments, name: str) -> None:
    """A method that a sampler, or a pipeline that ends in one, does not have."""
    if args.choices > 1 or run.frame.attempts or name not in ABSENT:
        return
    if isinstance(models.effect_of(record), Sampler):
        _note(run, args.site, record, name, "method", sure=True)
    elif name in MODEL_METHODS and _ends_in_sampler(run, record):
        _note(run, args.site, record, name, "last", sure=True)


def _ends_in_sampler(run: Interpreter, record: Record | None) -> bool:
    effect = models.effect_of(record)
    if not isinstance(record, Made) or not isinstance(effect, Pipeline) or effect.flavour != "imblearn":
        return False  # of scikit-learn's pipeline, another rule speaks
    exact, pairs = pipelines.named_steps(run, record)
    last = pairs[-1][1] if exact and pairs else ()
    return len(last) == 1 and isinstance(models.effect_of(run.record(last[0])), Sampler)


def _members(run: Interpreter, value: Value, site: int) -> Iterator[tuple[Atom, bool]]:
    """The objects in a value, in a list of them, or in a list of tuples with names; whether it must be this one."""
    for each in value:
        if isinstance(each, Obj) and isinstance(run.record(each), Made):
            yield each, len(value) == 1
        else:
            _, items = containers.iterate_atom(run, each, site) if _is_list(run, each) else (True, [])
            for item in items:
                for atom, sure in _members(run, item, site):
                    yield atom, sure and len(value) == 1


def _is_list(run: Interpreter, atom: Atom) -> bool:
    return isinstance(atom, Tuple) or (isinstance(atom, Obj) and isinstance(run.record(atom), ListRecord))


def _note(run: Interpreter, site: int, record: Record | None, place: str, how: str, *, sure: bool) -> None:
    assert isinstance(record, Made)
    run.emit(
        Misplaced, site, sampler=record.name, built=record.site, place=place, how=how,
        is_certain=sure and record.is_certain,
    )  # fmt: skip
