"""Calls of library functions and classes: one handler for each type of effect in `libraries.model`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smotelint import libraries
from smotelint.flow import (
    alternatives,
    blends,
    calls,
    choosing,
    classes,
    containers,
    experiments,
    files,
    judging,
    models,
    modules,
    networks,
    nodes,
    operations,
    outdated,
    pipelines,
    placement,
    rarity,
    rows,
    scoring,
    strategies,
    tables,
    traces,
    watching,
    weights,
)
from smotelint.flow.facts import (
    CrossValidate,
    Fit,
    Resample,
    SamplerBuilt,
    Split,
)
from smotelint.flow.roles import Role
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Data,
    DictRecord,
    Figure,
    FunctionValue,
    ListRecord,
    Made,
    Obj,
    Partial,
    Prediction,
    Symbol,
    Tuple,
    Value,
    join_all,
    lineages,
    only_constant,
    predictions,
)
from smotelint.libraries import model
from smotelint.libraries.model import Param

if TYPE_CHECKING:
    from collections.abc import Callable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter


def apply(run: Interpreter, symbol: Symbol, args: Arguments) -> Value:
    """The result of calling something from outside the program."""
    package, _, name = symbol.name.rpartition(".")
    if package == "builtins":
        choosing.best_of(run, args, name)
        return containers.call_builtin(run, name, args)
    if symbol.name in ("os.path.join", "posixpath.join"):
        return files.join_path(args.positional)
    if symbol.name == "enum.auto":
        return (Const(("auto", args.site)),)  # like no other value
    if package == "sys.path":
        modules.extend_path(run, args.values())
        return UNKNOWN
    classes.note_call(run, name, args)
    alternatives.note_call(run, name, args)
    special = _SPECIAL.get(name)
    if special is not None:
        return special(run, args)
    if name in ("Generator", "RandomState", "default_rng"):
        return (symbol,)  # its methods are functions of the same name
    outdated.note_call(run, symbol, name, args)
    choosing.best_of(run, args, name)
    effect = run.program.lookup(symbol.name)
    if effect is not None:
        result = _HANDLERS[type(effect)](run, effect, name, symbol, args)
        return result or judging.figures_in(run, args) or weights.counted(name, args.things())
    if libraries.is_known_package(symbol.name):
        return _rest_of_known(run, args, name)
    return calls.unknown(run, args, name)


def _rest_of_known(run: Interpreter, args: Arguments, name: str) -> Value:
    """A function of a known library without an entry: it keeps the rows it is given."""
    given = [each for value in args.things() for each in value if isinstance(each, (Data, Prediction))]
    if given:
        kept = tuple(dict.fromkeys(Data(e.lineage) if isinstance(e, Data) else e for e in given))
        return traces.after_function(run, tuple(given), args, name, kept)
    return calls.unknown(run, args, name)


def _make(run: Interpreter, effect: Any, name: str, symbol: Symbol, args: Arguments) -> Value:
    """An object that is constructed."""
    positional = (*args.positional, *((each,) for each in args.extra))
    made = Made(effect, name, args.site, positional, args.keywords, is_certain=symbol.is_certain)
    return run.allocate(args.site, made)


def _scorer(run: Interpreter, effect: model.MakeScorer, name: str, symbol: Symbol, args: Arguments) -> Value:
    judging.note_scorer(run, args)
    return _make(run, effect, name, symbol, args)


def _sampler(run: Interpreter, effect: model.Sampler, name: str, symbol: Symbol, args: Arguments) -> Value:
    built = _make(run, effect, name, symbol, args)
    record = run.record(built[0])
    assert isinstance(record, Made)
    strategy = models.argument(record, effect.strategy)
    run.emit(
        SamplerBuilt, args.site, sampler=name, kind=effect.kind, is_full=models.is_full(record, effect),
        is_default=strategy is None, is_seeded=_is_seeded(effect, args),
        is_repeated=any(frame.loops for frame in run.frames),
    )  # fmt: skip
    strategies.note(run, record, args)
    return built


def _is_seeded(effect: model.Sampler, args: Arguments) -> bool:
    """Whether a sampler needs no seed, or is given one; options of which nothing is known may hold it."""
    seed = args.find(Param(None, effect.seed, ("seed",))) if effect.seed else None
    constant = only_constant(seed) if seed is not None else None
    if seed is None and effect.seed:
        return args.expr is None or any(name is None for name, _ in args.expr.keywords)
    return constant is None or constant.value is not None


def _pipeline(run: Interpreter, effect: model.Pipeline, name: str, symbol: Symbol, args: Arguments) -> Value:
    return pipelines.build(run, effect, name, symbol, args)


def _estimator(
    run: Interpreter, effect: model.Estimator, name: str, symbol: Symbol, args: Arguments
) -> Value:
    built = _make(run, effect, name, symbol, args)
    record = run.record(built[0])
    assert isinstance(record, Made)
    if effect.selects:
        pipelines.note_search(run, record, effect)
    if effect.wraps is not None:
        placement.note_model(run, models.argument(record, effect.wraps) or UNKNOWN, name, args.site)
    return built


def _parallel(run: Interpreter, effect: model.Parallel, name: str, symbol: Symbol, args: Arguments) -> Value:
    built = _make(run, effect, name, symbol, args)
    record = run.record(built[0])
    assert isinstance(record, Made)
    placement.note_parallel(run, record, effect)
    return built


def _container(
    run: Interpreter, effect: model.Container, name: str, symbol: Symbol, args: Arguments
) -> Value:
    given = calls.rows_in(run, args.get(effect.data))
    judged = predictions(args.get(effect.data))
    if judged:
        return tuple(dict.fromkeys(judged))
    done = traces.of(run, args.get(effect.data))
    numbers = tables.numbers_in(run, args.get(effect.numbers)) if effect.numbers is not None else ()
    if numbers:
        given = tuple(tables.select(run, lineage, each) for lineage in given for each in numbers)
    return tuple(Data(lineage, 0, done) for lineage in dict.fromkeys(given)) or calls.unknown(run, args, "")


def _draw(run: Interpreter, effect: model.Draw, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`sklearn.utils.resample(*arrays)`: a bootstrap, or the rows of one class drawn again."""
    replace = only_constant(args.get(effect.replace))
    results: list[Value] = []
    for position, value in enumerate(args.positional):
        judged = tuple(predictions(value))
        drawn: list[Data] = []
        for lineage in lineages(value):
            if rarity.class_of(lineage) is not None:
                text = args.text(Param(position, ""))
                by_default = effect.replace_default and rarity.is_minority(lineage)
                with_replacement = by_default if replace is None else bool(replace.value)
                drawn.append(
                    Data(rows.draw(run, lineage, args, name, text, with_replacement=with_replacement))
                )
            else:
                drawn.append(Data(run.lineages.subset(lineage, ("bootstrap", args.site))))
        results.append((*judged, *traces.carry(tuple(drawn), traces.of(run, value))))
    return results[0] if len(results) == 1 else (Tuple(tuple(results)),)


def _resample_function(
    run: Interpreter, effect: model.ResampleFunction, name: str, symbol: Symbol, args: Arguments
) -> Value:
    first = effect.data[0]
    given = lineages(args.get(first)) or models.anonymous(run, args, first)
    event = run.emit(Resample, args.site, sampler=name, kind=effect.kind, rows=given, text=args.text(first))
    both = tuple(Data(run.lineages.resampled(lineage, event)) for lineage in given)
    return (Tuple((both, both)),) if len(effect.data) > 1 else both


def _split_function(
    run: Interpreter, effect: model.SplitFunction, name: str, symbol: Symbol, args: Arguments
) -> Value:
    """`train_test_split(X, y)`: the train and test part of each array."""
    arrays = list(args.positional) if effect.data is None else [args.get(effect.data)]
    if args.extra and not arrays:
        arrays = [args.extra]
    arrays = [
        value if lineages(value) else _array(run, value, args, number) for number, value in enumerate(arrays)
    ]
    if not arrays:
        return calls.unknown(run, args, name)
    key = ("split", args.site, run.path, run.rounds)
    first = lineages(arrays[0])
    resampled = next(
        (found for value in arrays if (found := tuple(r for r in lineages(value) if r.resamples))), first
    )
    run.splits[key] = (args.site, name, None)
    if not effect.pairs and name != "random_split":
        # `np.split(df, [n, m])`: what the parts are for, only the names of the targets can say.
        ref = run.ref("part", args.site)
        return tuple(Data(run.lineages.part(lineage, key, None), ref) for lineage in first)
    run.emit(
        Split, args.site, function=name, rows=resampled, text=args.text(effect.data or Param(0, "")), key=key,
        labels=args.text(Param(1, "")) if effect.data is None else "", is_stratified=_is_stratified(name, args),
    )  # fmt: skip
    parts = [
        tuple(
            Data(
                run.lineages.part(lineage, key, role),
                run.ref("part", args.site, number, role),
                traces.of(run, value),
            )
            for lineage in lineages(value)
        )
        for number, value in enumerate(arrays)
        for role in (Role.TRAIN, Role.TEST)
    ]
    if args.extra or not effect.pairs:
        # The number of parts is not known: each target takes what its name says.
        return (
            (Data(run.lineages.derived(first, key) or first[0], run.ref("object", args.site)),)
            if args.extra
            else (Tuple(tuple(parts)),)
        )
    return (Tuple(tuple(parts)),)


def _is_stratified(name: str, args: Arguments) -> bool | None:
    """Whether `train_test_split` keeps the share of each class; None where it is not asked to shuffle."""
    shuffle = only_constant(args.keywords.get("shuffle", UNKNOWN))
    options = args.expr is None or any(key is None for key, _ in args.expr.keywords)
    if name != "train_test_split" or options or (shuffle is not None and shuffle.value is False):
        return None
    stratify = args.keywords.get("stratify")
    constant = only_constant(stratify) if stratify is not None else None
    return stratify is not None and (constant is None or constant.value is not None)


def _array(run: Interpreter, value: Value, args: Arguments, number: int) -> Value:
    """An array that is split and of which nothing is known, or a list of tables."""
    nested = tuple(Data(each) for each in (calls.rows_in(run, value) or networks.features(value)))
    return nested or (Data(run.lineages.source(("array", args.site, number), "")),)


def _cross_validation(
    run: Interpreter, effect: model.CrossValidation, name: str, symbol: Symbol, args: Arguments
) -> Value:
    given = lineages(args.get(effect.data))
    estimator = args.get(effect.estimator) if effect.estimator is not None else UNKNOWN
    placement.note_model(run, estimator, name, args.site)
    task = models.task_of(run, estimator)
    chosen = args.find(effect.scoring) if effect.scoring is not None else None
    families = (
        scoring.of_argument(run, chosen, effect.scoring_default, task)
        if effect.scoring is not None
        else scoring.Scoring(())
    )
    blends.note(run, estimator, traces.of(run, args.get(effect.data)), args.site, args.text(effect.data))
    weights.note(run, estimator, given, args)
    scored = run.emit(
        CrossValidate, args.site, function=name, rows=given, text=args.text(effect.data),
        how="predict" if effect.predicts else "score",
        shuffle=models.splitter_of(run, args.find(effect.cv) if effect.cv is not None else None),
        scoring=families.families, is_scoring_default=families.is_default, scorer=families.name,
        resamples_inside=pipelines.resamples_inside(run, estimator), task=task,
        models=tuple(made.site for made in containers.records(run, estimator, Made)),
    )  # fmt: skip
    if not effect.predicts:
        return (Figure(scored),)
    key = ("split", args.site, run.path, run.rounds)
    train = tuple(run.lineages.part(lineage, key, Role.TRAIN) for lineage in given)
    fitted = run.emit(
        Fit, args.site, model=name, model_site=args.site, rows=train, text=args.text(effect.data), task=task,
        resamples_inside=pipelines.resamples_inside(run, estimator),
    )  # fmt: skip
    output = models.output_of(task, _method_of(args))
    held_out = tuple(run.lineages.part(lineage, key, Role.TEST) for lineage in given)
    return tuple(
        Prediction(frozenset({fitted}), lineage, output, args.site) for lineage in held_out or (None,)
    )


def _method_of(args: Arguments) -> str:
    """The method by which `cross_val_predict` asks its models."""
    method = only_constant(args.get(Param(8, "method")))
    return method.value if method is not None and isinstance(method.value, str) else "predict"


def _row_function(
    run: Interpreter, effect: model.RowFunction, name: str, symbol: Symbol, args: Arguments
) -> Value:
    given = join_all(args.values()) if effect.data is None else args.get(effect.data)
    callback = any(isinstance(each, FunctionValue) for value in args.positional[:1] for each in value)
    if callback:
        calls.callbacks(run, args.positional[0], args.site)
    return rows.call_function(run, effect.rows, given, args, name)


def _train_function(
    run: Interpreter, effect: model.TrainFunction, name: str, symbol: Symbol, args: Arguments
) -> Value:
    """`xgb.train(params, dtrain, evals=...)`: a fitted model."""
    given = lineages(args.get(effect.data))
    package = symbol.name.partition(".")[0]
    fitted = run.emit(
        Fit, args.site, model=f"{package}.{name}", model_site=args.site, rows=given, text=args.text(effect.data),
        task=None, validation=watching.given_sets(run, args),
    )  # fmt: skip
    weights.note(run, UNKNOWN, given, args, args.get(Param(0, "params")), f"{package}.{name}")
    booster = run.allocate(args.site, Made(None, f"{package}.{name}", args.site))
    run.state.set((booster[0].ref, models.FITTED), (Prediction(frozenset({fitted}), None),))  # type: ignore[attr-defined]
    return booster


_HANDLERS: Final[dict[type, Callable[[Interpreter, Any, str, Symbol, Arguments], Value]]] = {
    model.Container: _container,
    model.CrossValidation: _cross_validation,
    model.Draw: _draw,
    model.Estimator: _estimator,
    model.Loss: networks.measure,
    model.LossClass: _make,
    model.MakeScorer: _scorer,
    model.Metric: judging.call_metric,
    model.Generator: _make,
    model.MetricClass: _make,
    model.Module: _make,
    model.Monitor: _make,
    model.Network: _make,
    model.Node: nodes.call_node,
    model.Parallel: _parallel,
    model.Pipeline: _pipeline,
    model.ResampleFunction: _resample_function,
    model.RowFunction: _row_function,
    model.Sampler: _sampler,
    model.Setup: experiments.set_up,
    model.SetupFolds: experiments.cross_validate,
    model.SplitFunction: _split_function,
    model.Splitter: _make,
    model.TrainFunction: _train_function,
}


# Functions that concern no rows but carry values


def _clone(run: Interpreter, args: Arguments) -> Value:
    """`clone(model)`: an equal object of its own, not fitted."""
    copies = _copy(run, args)
    for each in copies:
        if isinstance(each, Obj):
            run.state.remove((each.ref, models.FITTED))
    return copies


def _copy(run: Interpreter, args: Arguments) -> Value:
    """`copy.deepcopy(x)`: an equal object of its own."""
    copies: list[Any] = []
    for each in args.positional[0] if args.positional else UNKNOWN:
        record = run.record(each) if isinstance(each, Obj) else None
        if isinstance(record, (Made, ListRecord, DictRecord)):
            ref = run.ref("copy", args.site, each.ref)  # type: ignore[attr-defined]
            run.state.set(ref, record)
            fitted = run.state.get((each.ref, models.FITTED))  # type: ignore[attr-defined]
            if fitted is not None:
                run.state.set((ref, models.FITTED), fitted)
            copies.append(Obj(ref))
        else:
            copies.append(each)
    return tuple(copies)


def _partial(run: Interpreter, args: Arguments) -> Value:
    if not args.positional:
        return UNKNOWN
    keywords = tuple(sorted(args.keywords.items(), key=lambda pair: pair[0]))
    return (Partial(args.positional[0], args.positional[1:], keywords),)


def _same(run: Interpreter, args: Arguments) -> Value:
    """`joblib.delayed(f)`, `tqdm(rows)`: what is given."""
    return args.positional[0] if args.positional else UNKNOWN


def _loads(run: Interpreter, args: Arguments) -> Value:
    """`pickle.loads(pickle.dumps(model))`: what was dumped, if it is known."""
    return (args.positional and args.positional[0]) or rows.read(run, args, "loads")


def _numbers(run: Interpreter, args: Arguments) -> Value:
    return rows.numbers(run, args.site)


def _dict(run: Interpreter, args: Arguments) -> Value:
    return containers.call_builtin(run, "dict", args)


def _default_dict(run: Interpreter, args: Arguments) -> Value:
    return run.allocate(args.site, DictRecord())


def _chain(run: Interpreter, args: Arguments) -> Value:
    parts = [item for value in args.positional for item in containers.iterate(run, value, args.site)[1]]
    return run.allocate(args.site, ListRecord(None, join_all(parts)))


def _path(run: Interpreter, args: Arguments) -> Value:
    """`Path("data", "a.csv")` is taken for its text."""
    return files.join_path(args.positional)


def _both(run: Interpreter, args: Arguments) -> Value:
    """`np.logical_and(a, b)` is `a & b`."""
    return operations.combine(run, "&", list(args.positional[:2]), args.site)


def _either(run: Interpreter, args: Arguments) -> Value:
    """`np.logical_or(a, b)` is `a | b`."""
    return operations.combine(run, "|", list(args.positional[:2]), args.site)


def _reduce(run: Interpreter, args: Arguments) -> Value:
    """`functools.reduce(f, items, start)`."""
    if len(args.positional) < 2:
        return UNKNOWN
    function, walked, *start = args.positional
    items = containers.iterate(run, walked, args.site)[1]
    value = start[0] if start else items.pop(0) if items else UNKNOWN
    for item in items[:MAX_FOLDED]:
        value = calls.call(run, function, calls.Arguments(None, args.site, (value, item)))
    return value


MAX_FOLDED: Final = 12  # items that `reduce` walks


def _product(run: Interpreter, args: Arguments) -> Value:
    walks = [join_all(containers.iterate(run, value, args.site)[1]) for value in args.positional]
    return run.allocate(args.site, ListRecord(None, (Tuple(tuple(walks)),)))


def _optimize(run: Interpreter, args: Arguments) -> Value:
    return choosing.optimize(run, args, "fmin")


_SPECIAL: Final[dict[str, Callable[[Interpreter, Arguments], Value]]] = {
    "DataParallel": _same,
    "DistributedDataParallel": _same,
    "OrderedDict": _dict,
    "Path": _path,
    "PurePath": _path,
    "bitwise_and": _both,
    "bitwise_or": _either,
    "chain": _chain,
    "clone": _clone,
    "clone_model": _clone,
    "copy": _copy,
    "crosstab": judging.crosstab,
    "deepcopy": _copy,
    "defaultdict": _default_dict,
    "delayed": _same,
    "dumps": _same,
    "fmin": _optimize,
    "loads": _loads,
    "logical_and": _both,
    "logical_or": _either,
    "partial": _partial,
    "product": _product,
    "reduce": _reduce,
    "run_line_magic": lambda run, args: modules.run_magic(run, args),  # noqa: PLW0108  # which imports this module
    "tqdm": _same,
    "tqdm_notebook": _same,
    "trange": _numbers,
}
"""By the last part of the name: each means the same in every library that has it."""
