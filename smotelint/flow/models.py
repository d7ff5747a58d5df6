"""Models, samplers and splitters: what their methods do, by the scikit-learn protocol."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow import (
    blends,
    calls,
    choosing,
    classes,
    containers,
    files,
    ir,
    judging,
    networks,
    outdated,
    pipelines,
    placement,
    scoring,
    strategies,
    tables,
    traces,
    watching,
    weights,
)
from smotelint.flow.facts import CrossValidate, Fit, Predict, Resample, Score, Tuned
from smotelint.flow.lineage import Lineage, Part, Source
from smotelint.flow.roles import Role
from smotelint.flow.values import (
    UNKNOWN,
    Data,
    Instance,
    ListRecord,
    Made,
    Obj,
    Prediction,
    Tuple,
    Value,
    join_all,
    lineages,
    only_constant,
)
from smotelint.libraries import protocol, removed
from smotelint.libraries.model import (
    Estimator,
    Kind,
    LossClass,
    MakeScorer,
    Module,
    Monitor,
    Network,
    Output,
    Param,
    Pipeline,
    Sampler,
    Shuffle,
    Splitter,
    Task,
)

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom, Record

X: Final = Param(
    0, "X", ("x", "data", "features", "X_train", "training_data", "train_data", "train_set", "dtrain")
)
Y: Final = Param(1, "y", ("Y", "labels", "target", "y_train"))
FITTED: Final = "<fitted>"
"""Field under which the state keeps what a model was fitted on."""

ONE_TO_ONE: Final = frozenset({"auto", "minority", "not majority", "all", 1.0})
"""Strategies that balance two classes exactly (imbalanced-learn user guide, `sampling_strategy`)."""


def effect_of(record: Record | None) -> object:
    """The effect that made an object, or of the class from outside that its class extends."""
    return record.effect if isinstance(record, (Instance, Made)) else None


def fits_of(run: Interpreter, atom: Atom) -> frozenset[Fit]:
    """What a model was fitted on."""
    if not isinstance(atom, (Obj, Data)) or not atom.ref:
        return frozenset()
    fitted = run.state.get((atom.ref, FITTED))
    if not isinstance(fitted, tuple):
        return frozenset()
    return frozenset().union(*(each.fits for each in fitted if isinstance(each, Prediction)))


def argument(record: Made, param: Param) -> Value | None:
    """What an object was constructed with."""
    for name in (param.name, *param.aliases):
        if name in record.keywords:
            return record.keywords[name]
    if param.position is not None and param.position < len(record.args):
        return record.args[param.position]
    return None


def call_method(run: Interpreter, atom: Obj | Data, name: str, args: Arguments) -> Value:
    """`model.name(...)`."""
    record = run.record(atom)
    effect = effect_of(record)
    if name in removed.METHODS:
        outdated.note_method(run, record, args, name)
    placement.note_method(run, record, args, name)
    if name in ("fit_resample", "fit_sample") or (isinstance(effect, Sampler) and name in effect.methods):
        return resample(run, atom, record, args)
    if name == "split" and (isinstance(effect, Splitter) or record is None):
        return split(run, atom, record, args)
    if name in protocol.SEARCH_METHODS:
        return search(run, atom, record, args, name)
    if name in protocol.TRANSFORM_METHODS:
        return transform(run, atom, record, args, name)
    if name in protocol.FIT_METHODS:
        result = fit(run, atom, record, args)
        return predict(run, atom, args, name) if name == "fit_predict" else result
    if name in protocol.PREDICT_METHODS:
        return predict(run, atom, args, name)
    if name in protocol.SCORE_METHODS:
        return score(run, atom, record, args, name)
    if name == "optimize":
        return choosing.optimize(run, args, name)
    if name == "search" and isinstance(record, Made) and isinstance(effect, Monitor):
        return choosing.search(run, record, args)
    if name in ("compile", "get_params", "save", "save_model", "set_params"):
        return administer(run, atom, record, args, name)
    return other(run, atom, record, args, name)


def administer(
    run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, name: str
) -> Value:
    """Methods that concern no rows: parameters are set, or the model is written to a file."""
    path = files.literal_path(args)
    if name in ("save", "save_model") and path:
        run.state.set(("file", path), (atom,))
    if name not in ("set_params", "compile") or not isinstance(record, Made):
        return UNKNOWN
    effect = record.effect
    if isinstance(effect, Sampler) and effect.strategy.name in args.keywords:
        run.emit(Tuned, args.site, sampler=record.site)
        strategies.note(run, record, args)
    if any(name.endswith(containers.STRATEGY) for name in args.keywords):
        run.emit(Tuned, args.site)
    changed = replace(record, keywords=dict(record.keywords) | args.keywords)
    run.state.set(atom.ref, changed)
    if isinstance(effect, Pipeline):
        pipelines.note_steps(run, changed, args.site)
    return (atom,)


def note_parameter(run: Interpreter, atom: Atom, name: str) -> None:
    """`sampler.sampling_strategy = 0.5`."""
    record = run.record(atom)
    if (
        isinstance(record, Made)
        and isinstance(record.effect, Sampler)
        and name == record.effect.strategy.name
    ):
        run.emit(Tuned, record.site, sampler=record.site)


def other(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, name: str) -> Value:
    """A method of which nothing is known: rows pass through, callbacks run, the model may judge."""
    if name == "backward":  # `accelerator.backward(loss)`
        networks.note_loss(run, join_all(args.positional))
        return UNKNOWN
    if isinstance(effect_of(record), Module):
        return networks.call_method(run, atom, record, args, name)
    if name in networks.OWN and record is None and isinstance(atom, Obj):
        return networks.recognise(run, atom, args, name)
    result = calls.unknown(run, args, name)
    if name == "step":
        networks.learn(run, args.site)
    fits = fits_of(run, atom)
    given = tuple(each for value in args.things() for each in lineages(value))
    if fits and given:
        run.emit(Score, args.site, metric=name, family=None, fits=fits, rows=given, text="")
    if isinstance(record, Made) and record.effect is not None and not given:
        return (atom,)
    if isinstance(atom, Data) and not given and isinstance(result[0] if result else None, Obj):
        lineage = run.lineages.derived((atom.lineage,), (args.site, run.path))
        return (Data(lineage or atom.lineage, run.ref("object", args.site)),)
    return result


def call_object(run: Interpreter, atom: Obj, record: Made, args: Arguments) -> Value:
    """`model(x)`: a network called like a function predicts; a scorer judges."""
    if isinstance(record.effect, (Module, LossClass)):
        return networks.call(run, atom, record, args)
    if isinstance(record.effect, MakeScorer):
        return judging.call_scorer(run, record, args)
    if isinstance(record.effect, Network) or fits_of(run, atom):
        return predict(run, atom, args, "predict")
    return calls.unknown(run, args)


# Resampling


def resample(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments) -> Value:
    """`sampler.fit_resample(X, y)`."""
    given = networks.features(args.get(X)) or lineages(args.get(Y)) or anonymous(run, args, X)
    classes.note_target(run, args.get(Y), args.site)
    sampler, kind, is_full, confidence = describe_sampler(run, atom, record)
    event = run.emit(
        Resample, args.site, sampler=sampler, kind=kind, rows=given, text=args.text(X), is_full=is_full,
        is_blend=blends.is_blending(record), is_exact=weights.is_exact(record), confidence=confidence,
        labels=lineages(args.get(Y)),
        method=placement.method_around(run),
    )  # fmt: skip
    done, labels = traces.of(run, args.get(X)), traces.of(run, args.get(Y))
    blends.note(run, (atom,), done, args.site, args.text(X))
    x = tuple(Data(run.lineages.resampled(lineage, event), 0, done) for lineage in given)
    run.state.set((atom.ref, "sample_indices_"), x)
    y = tuple(Data(run.lineages.resampled(each, event), 0, labels) for each in lineages(args.get(Y)) or given)
    return (Tuple((x, y)),)


def anonymous(run: Interpreter, args: Arguments, param: Param) -> tuple[Lineage, ...]:
    """Rows of which not even the name is known."""
    name = args.text(param)
    return (run.lineages.source(("argument", args.site, run.path), name),)


def describe_sampler(
    run: Interpreter, atom: Obj | Data, record: Record | None
) -> tuple[str, Kind, bool, Confidence]:
    """(name, kind, whether it balances exactly, confidence) of what resamples."""
    if isinstance(record, Made) and isinstance(record.effect, Sampler):
        sure = Confidence.HIGH if record.is_certain else Confidence.MEDIUM
        return record.name, record.effect.kind, is_full(record, record.effect), sure
    if isinstance(record, Made) and isinstance(record.effect, Pipeline):
        inner = [step for step in pipelines.steps_of(run, record) if pipelines.is_sampler(run, step)]
        for step in inner:
            for own in containers.records(run, step, Made):
                if isinstance(own.effect, Sampler):
                    return own.name, own.effect.kind, is_full(own, own.effect), Confidence.HIGH
    name = atom.lineage.name if isinstance(atom, Data) and isinstance(atom.lineage, Source) else "the sampler"
    if isinstance(record, Instance):
        name = run.classes[record.cls.ref].name
        if isinstance(record.effect, Sampler):
            return name, record.effect.kind, record.effect.balances, Confidence.MEDIUM
    return name, Kind.UNKNOWN, True, Confidence.MEDIUM


def is_full(record: Made, effect: Sampler) -> bool:
    """Whether a sampler balances its classes exactly."""
    if not effect.balances:
        return False
    strategy = argument(record, effect.strategy)
    if strategy is None:
        return True
    constant = only_constant(strategy)
    return (
        constant is not None
        and isinstance(constant.value, (str, int, float))
        and constant.value in ONE_TO_ONE
    )


# Splitting


def split(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments) -> Value:
    """`splitter.split(X, y)`: pairs of train and test row numbers."""
    effect = effect_of(record)
    shuffle = effect.shuffle if isinstance(effect, Splitter) else Shuffle.FOLDS
    name = record.name if isinstance(record, Made) else "splitter"
    given = lineages(args.get(X)) or lineages(args.get(Y)) or anonymous(run, args, X)
    key = ("split", args.site, run.path, run.rounds)
    resampled = tuple(lineage for lineage in given if lineage.resamples)
    tables.note_split(run, args.site, f"{name}.split", shuffle, resampled or given, args.text(X), key)
    train = tuple(Data(run.lineages.part(lineage, key, Role.TRAIN)) for lineage in given)
    test = tuple(Data(run.lineages.part(lineage, key, Role.TEST)) for lineage in given)
    return run.allocate(args.site, ListRecord(None, (Tuple((train, test)),)))


# Fitting


def fit(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments) -> Value:
    """`model.fit(X, y)`; that of a sampler only looks at the classes."""
    effect = effect_of(record)
    if isinstance(effect, Sampler):
        return (atom,)
    given = networks.features(args.get(X))
    classes.note_target(run, args.get(Y), args.site)
    if isinstance(effect, Estimator) and effect.cross_validates and not is_prefit(record):
        cross_validate(run, atom, record, args, given)
    if isinstance(effect, Pipeline) and isinstance(record, Made):
        pipelines.note_steps(run, record)
        pipelines.search_behind_sampler(run, record, args, given)
    blends.note_fit(run, (atom,), args, given)
    weights.note(run, (atom,), given, args)
    inner, inner_site = watching.set_aside(record, args)
    validation = watching.given_sets(run, args)
    held_out = given if inner else validation[-1] if validation else ()
    choosing.watch(run, record, args, given, held_out)
    fitted = run.emit(
        Fit, args.site, model=model_name(record, args), model_site=model_site(record, args.site), rows=given,
        text=args.text(X), task=task_of(run, (atom,)), validation=validation, inner=inner,
        inner_site=inner_site, resamples_inside=pipelines.resamples_inside(run, (atom,)),
        calibrates=isinstance(effect, Estimator) and effect.calibrates,
        labels=lineages(args.get(Y)),
    )  # fmt: skip
    if atom.ref:
        run.state.set((atom.ref, FITTED), (Prediction(frozenset({fitted}), None),))
    # Keras returns a history, whose numbers are not rows.
    return UNKNOWN if isinstance(effect, Network) else (atom,)


def model_name(record: Record | None, args: Arguments) -> str:
    """The class of a model, or the user's name for it."""
    if isinstance(record, Made):
        return record.name
    expr = args.expr
    return ir.text_of(expr.func.value) if expr is not None and isinstance(expr.func, ir.Attribute) else ""


def model_site(record: Record | None, otherwise: int) -> int:
    """Where a model is constructed."""
    return record.site if isinstance(record, Made) else otherwise


def is_prefit(record: Record | None) -> bool:
    """Whether a calibration or selection uses a model as it is: `cv="prefit"`."""
    effect = effect_of(record)
    if not isinstance(effect, Estimator) or not isinstance(record, Made) or effect.cv is None:
        return False
    cv = argument(record, effect.cv)
    constant = only_constant(cv) if cv is not None else None
    return constant is not None and constant.value == "prefit"


def cross_validate(
    run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, given: tuple[Lineage, ...]
) -> None:
    """Note that `fit` divides its rows into folds."""
    if not isinstance(record, Made) or not isinstance(record.effect, Estimator):
        return
    effect = record.effect
    chosen = scoring.of_object(run, record, effect)
    splitter = splitter_of(run, None if effect.cv is None else argument(record, effect.cv))
    run.emit(
        CrossValidate, args.site, function=record.name, rows=given, text=args.text(X), built=record.site,
        how="search" if effect.selects else "estimator", shuffle=splitter,
        scoring=chosen.families, beside=chosen.beside, is_scoring_default=chosen.is_default, scorer=chosen.name,
        selects=effect.selects, resamples_inside=pipelines.resamples_inside(run, (atom,)), task=task_of(run, (atom,)),
    )  # fmt: skip


def inner_model(run: Interpreter, atom: Obj, record: Made) -> Value:
    """`search.best_estimator_`: the inner model, fitted on what the search was fitted on."""
    effect = record.effect
    inner = (
        argument(record, effect.wraps) if isinstance(effect, Estimator) and effect.wraps is not None else None
    )
    made = next((own for each in inner or () if isinstance(own := run.record(each), Made)), None)
    if made is None:
        return (atom,)
    ref = run.ref("inner", atom.ref)
    run.state.set(ref, made)
    fits = fits_of(run, atom)
    if fits:
        run.state.set((ref, FITTED), (Prediction(fits, None),))
    return (Obj(ref),)


def splitter_of(run: Interpreter, cv: Value | None) -> Shuffle | None:
    """How the splitter that is given as `cv` divides."""
    for each in cv or UNKNOWN:
        effect = effect_of(run.record(each))
        if isinstance(effect, Splitter):
            return effect.shuffle
        record = run.record(each)
        for lineage in lineages(record.element) if isinstance(record, ListRecord) else ():
            known = run.splits.get(lineage.split) if isinstance(lineage, Part) else None
            if known is not None:
                shuffle: Shuffle | None = known[2]  # `cv=folds.split(X, y)`
                return shuffle
    return None


def search(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, name: str) -> Value:
    """CatBoost's `model.grid_search(grid, X, y)`."""
    given = lineages(args.get(Param(1, "X")))
    run.emit(
        CrossValidate, args.site, function=name, rows=given, text=args.text(Param(1, "X")), how="search",
        selects=True, task=task_of(run, (atom,)),
    )  # fmt: skip
    return fit(run, atom, record, args.after(1))


def transform(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, name: str) -> Value:
    """`transformer.fit_transform(X)`: the same rows."""
    effect = effect_of(record)
    if name == "fit_transform":
        blends.note_fit(run, (atom,), args, lineages(args.get(X)))
    if name == "fit_transform" and isinstance(effect, Estimator) and effect.cross_validates:
        cross_validate(run, atom, record, args, lineages(args.get(X)))
    given = args.get(X)
    kept = tuple(each for each in given if isinstance(each, (Data, Prediction)))
    done = traces.after_transformer(run, record, args, given, name)
    if kept:
        return tuple(Data(each.lineage, 0, done) if isinstance(each, Data) else each for each in kept)
    nested = calls.rows_in(run, given)
    if nested:
        return tuple(Data(lineage, 0, done) for lineage in nested)
    return calls.unknown(run, args, name)


# Predicting and judging


def predict(run: Interpreter, atom: Obj | Data, args: Arguments, name: str) -> Value:
    """`model.predict(X)`."""
    fits = fits_of(run, atom)
    given = networks.features(args.get(X))
    if fits:
        run.emit(Predict, args.site, method=name, fits=fits, rows=given, text=args.text(X))
    is_network = isinstance(effect_of(run.record(atom)), Network)
    output = output_of(None if is_network else task_of(run, (atom,)), name)
    if is_network and name == "predict":
        output = Output.SCORES
    elif not protocol.SCORE_ARGUMENTS.isdisjoint(args.keywords):
        output = Output.UNKNOWN
    return tuple(Prediction(fits, lineage, output, args.site) for lineage in given or (None,))


def output_of(task: Task | None, method: str) -> Output:
    """What a method of a model returns; the `predict` of what may be no classifier is not known."""
    output = protocol.PREDICT_METHODS.get(method, Output.UNKNOWN)
    return Output.UNKNOWN if output is Output.LABELS and task is not Task.CLASSIFIER else output


def score(run: Interpreter, atom: Obj | Data, record: Record | None, args: Arguments, name: str) -> Value:
    """`model.score(X, y)`, `network.evaluate(X, y)`."""
    given = networks.features(args.get(X))
    if not given and not fits_of(run, atom):
        return calls.unknown(run, args, name)
    families = scoring.of_score(run, atom, record, name)
    fits, text = fits_of(run, atom), args.text(X)
    return join_all(
        judging.note(run, args.site, name, family, fits=fits, rows=given, text=text)
        for family in families or (None,)
    )


# What a model is


def task_of(run: Interpreter, value: Value) -> Task | None:
    """What an estimator is for; None where it is not known."""
    for each in value:
        record = run.record(each) if isinstance(each, Obj) else None
        effect = effect_of(record)
        if isinstance(record, Made) and isinstance(effect, Pipeline):
            steps = pipelines.steps_of(run, record)
            return task_of(run, steps[-1]) if steps else None
        if isinstance(record, Made) and isinstance(effect, Estimator):
            inner = argument(record, effect.wraps) if effect.wraps is not None else None
            return (task_of(run, inner) if inner else None) or (
                None if effect.wraps and effect.selects else effect.task
            )
    return None
