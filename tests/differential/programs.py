"""Random whole programs in the vocabulary of the field: honest ones, misuses, and mixtures.

write(pick) -> the text of a program that runs, judges at least one model, and has continuous features
"""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from tests.differential.dividing import divide, scale_both
from tests.differential.loading import load, prepare
from tests.differential.modelling import (
    evaluate,
    fit_network,
    fit_watched,
    fold_function,
    make_meta,
    make_model,
    make_pipeline,
    search,
)
from tests.differential.resampling import resample
from tests.differential.writer import Data, Writer

if TYPE_CHECKING:
    from collections.abc import Callable


def write(pick: Callable[[int], int]) -> str:
    """A program, given a source of numbers: `pick(n)` in [0, n)."""
    w = Writer(pick)
    w.is_parted = w.maybe(4)
    data = load(w)
    data = prepare(w, data)
    for _ in range(1 + w.pick(2)):
        w.step()
        data = _wrapped(w, data)
    if w.maybe(6):
        _dead_code(w)
    return w.text()


def program(seed: int, number: int) -> str:
    """One of the programs of a seed, always the same."""
    return write(Random(f"{seed}/{number}").randrange)


def _wrapped(w: Writer, data: Data) -> Data:
    """An experiment, bare or inside a function, a class, or a loop over samplers."""
    kind = w.choose("bare", "bare", "bare", "function", "class", "loop")
    if kind == "function":
        _in_function(w, data)
    elif kind == "class":
        _in_class(w, data)
    elif kind == "loop":
        _in_loop(w, data)
    else:
        return _experiment(w, data)
    return data


def _in_function(w: Writer, data: Data) -> None:
    name, x, y = w.local(w.choose("run", "main")), *w.choose(("X", "y"), ("a", "b"), ("data", "labels"))
    parted, w.is_parted = w.is_parted, False
    with w.block(f"def {name}({x}, {y}):"):
        _experiment(w, data.named(x, y))
    w.is_parted = parted
    call = f"{name}({data.x}, {data.y})"
    if w.maybe(3):
        with w.block('if __name__ == "__main__":'):
            w.line(call)
    elif w.maybe(4):
        with w.block("try:"):
            w.line(call)
        with w.block("except MemoryError as error:"):
            w.line("print(error)")
    else:
        w.line(call)


def _in_class(w: Writer, data: Data) -> None:
    name, parted = w.local("Study"), w.is_parted
    w.is_parted = False
    with w.block(f"class {name}:"):
        with w.block("def __init__(self, X, y):"):
            w.line("self.X = X")
            w.line("self.y = y")
        w.owner = "self."
        w.begin_method()
        _experiment(w, data.named("self.X", "self.y"))
        methods = w.end_methods()
    w.owner, w.is_parted = "", parted
    study = w.local("study")
    w.line(f"{study} = {name}({data.x}, {data.y})")
    for method in methods:
        w.line(f"{study}.{method}()")


def _in_loop(w: Writer, data: Data) -> None:
    family = w.choose("over", "under") if not data.is_balanced else "under"
    names = {"over": ("SMOTE", "RandomOverSampler"), "under": ("RandomUnderSampler", "NearMiss")}[family]
    module = f"imblearn.{family}_sampling"
    made = [f"{w.use(module, name)}()" for name in names]
    samplers, sampler = w.local("samplers"), w.local("sampler")
    if w.maybe():
        w.line(f'{samplers} = {{"first": {made[0]}, "second": {made[1]}}}')
        head = f"for {w.local('label')}, {sampler} in {samplers}.items():"
    else:
        w.line(f"{samplers} = [{', '.join(made)}]")
        head = f"for {sampler} in {samplers}:"
    parted, w.is_parted, w.sampler = w.is_parted, False, sampler
    with w.block(head):
        w.keeps_names = True
        _experiment(w, data)
        w.keeps_names = False
    w.is_parted, w.sampler = parted, ""


def _experiment(w: Writer, data: Data) -> Data:
    """Returns the rows as they are called and as they are afterwards."""
    kind = w.choose("holdout", "holdout", "holdout", "folds", "folds", "function", "function", "apparent")
    if kind == "holdout":
        return _holdout(w, data)
    if kind == "folds":
        return _folds(w, data)
    if kind == "function":
        return _cross_validated(w, data)
    return _apparent(w, data)


def _before(w: Writer, data: Data, one_in: int = 3) -> Data:
    """The rows, all of them resampled once in so many times."""
    if data.is_balanced or not w.maybe(one_in):
        return data
    data = resample(w, data)
    w.step()
    return prepare(w, data) if w.maybe(3) else data


def _holdout(w: Writer, whole: Data) -> Data:
    data = _before(w, whole)
    train, test = divide(w, data)
    w.step()
    scaled = w.maybe(4)
    if scaled:
        train, test = scale_both(w, train, test)
    used = train
    where = w.choose("train", "train", "train", "none", "pipeline", "pipeline", "all", "test", "both")
    if (
        where == "all"
        and not scaled
        and not whole.is_balanced
        and whole.width == train.width
        and data is whole
    ):
        used = resample(w, whole, anew=True)
    elif where in ("train", "both") and not train.is_balanced:
        used = resample(w, train)
    if where in ("test", "both") and not test.is_balanced:
        test = resample(w, test, small=True)
    w.step()
    if used.x != whole.x and w.maybe(3):
        _inner(w, used)
    sampled = where == "pipeline" and not used.is_balanced
    pool = [used, train] if w.maybe(4) and used is not train else [used]
    for each in pool:
        _fit_and_judge(w, each, test, sampled=sampled)
    if w.maybe(8) and data is whole and not whole.is_balanced:
        final = resample(w, whole, anew=True)
        fit(w, make_model(w), final)  # refitted on everything, judged no more
    return data


def _fit_and_judge(w: Writer, train: Data, test: Data, *, sampled: bool) -> None:
    kind = w.choose("one", "one", "one", "one", "loop", "list", "meta")
    if sampled or kind == "one":
        model = fit(w, make_pipeline(w, sampler=sampled) if sampled or w.maybe(3) else make_model(w), train)
        w.step()
        evaluate(w, model, test)
        if w.maybe(5):
            evaluate(w, model, train)  # a training score beside the test score
    elif kind == "meta":
        evaluate(w, fit(w, make_meta(w), train), test)
    elif kind == "loop":
        models, name = w.local("models"), w.local("each")
        w.line(f'{models} = {{"first": {make_model(w)}, "second": {make_model(w)}}}')
        parted, w.is_parted = w.is_parted, False
        with w.block(f"for {w.local('label')}, {name} in {models}.items():"):
            w.line(f"{name}.fit({train.x}, {train.y})")
            evaluate(w, name, test)
        w.is_parted = parted
    else:
        models = w.local("fitted")
        w.line(f"{models} = [m.fit({train.x}, {train.y}) for m in ({make_model(w)}, {make_model(w)})]")
        f1 = w.use("sklearn.metrics", "f1_score")
        w.line(f"print([{f1}({test.y}, m.predict({test.x})) for m in {models}])")


def fit(w: Writer, model: str, data: Data) -> str:
    """Fit a model; returns the variable that holds it."""
    if w.maybe(3):
        name = w.new("clf")
        w.line(f"{name} = {model}.fit({data.x}, {data.y})")
        return name
    name = w.new("model")
    w.line(f"{name} = {model}")
    w.line(f"{name}.fit({data.x}, {data.y})")
    return name


def _inner(w: Writer, train: Data) -> None:
    """Something done with the training rows before the test: validation, cross-validation, a search."""
    kind = w.choose("cv", "search", "validation", "watched", "network")
    if kind == "watched":
        part, watching = divide(w, train)
        if not part.is_balanced and w.maybe(3):
            part = resample(w, part)
        booster = fit_watched(w, part, watching)
        if booster and w.maybe(4):
            evaluate(w, booster, watching)
    elif kind == "network":
        fit_network(w, train, "validation_split=0.2")
    elif kind == "validation":
        part, validation = divide(w, train)
        evaluate(w, fit(w, make_model(w), part), validation)
    elif kind == "search":
        search(w, train, make_model(w))
    else:
        fold_function(w, train, make_model(w))
    w.step()


def _cross_validated(w: Writer, whole: Data) -> Data:
    data = _before(w, whole)
    kind = w.choose("sampler", "model", "pipeline")
    if kind == "sampler" and not data.is_balanced:
        model = make_pipeline(w, sampler=True)
    else:
        model = make_pipeline(w, sampler=False) if kind == "pipeline" else make_model(w)
    if w.maybe(3):
        search(w, data, model)
    else:
        fold_function(w, data, model)
    return data


def _folds(w: Writer, whole: Data) -> Data:
    data = _before(w, whole)
    splitter = w.use("sklearn.model_selection", w.choose("StratifiedKFold", "KFold"))
    tr, te = w.choose(("train_index", "test_index"), ("tr", "te"), ("train", "test"))
    folds = f"{splitter}(n_splits=3, shuffle=True, random_state=3).split({data.x}, {data.y})"
    if w.maybe(4):
        name = w.local("folds")
        w.line(f"{name} = {w.choose(folds, f'list({folds})')}")
        folds = name
    head = f"for {tr}, {te} in {folds}:"
    if w.maybe(4):
        head = f"for {w.local('fold')}, ({tr}, {te}) in enumerate({folds}):"
    owner, w.owner = w.owner, ""
    kept, w.keeps_names = w.keeps_names, True
    with w.block(head):
        _one_fold(w, data, tr, te)
    w.owner, w.keeps_names = owner, kept
    return data


def _one_fold(w: Writer, data: Data, tr: str, te: str) -> None:
    train, test = _at(w, data, tr, "tr"), _at(w, data, te, "te")
    where = w.choose("train", "train", "pipeline", "none", "all", "test")
    used = train
    if where == "train" and not data.is_balanced:
        used = resample(w, train)
    elif where == "all" and not data.is_balanced:
        used = resample(w, data, anew=True)
    elif where == "test" and not data.is_balanced:
        test = resample(w, test, small=True)
    sampled = where == "pipeline" and not data.is_balanced
    model = make_pipeline(w, sampler=sampled) if sampled or w.maybe(3) else make_model(w)
    evaluate(w, fit(w, model, used), test)


def _at(w: Writer, data: Data, index: str, stem: str) -> Data:
    x, y = data.at(index)
    if w.maybe(3):
        return replace(data, x=x, y=y)
    names = (w.new(f"X_{stem}"), w.new(f"y_{stem}"))
    if w.maybe():
        w.line(f"{', '.join(names)} = {x}, {y}")
    else:
        w.line(f"{names[0]} = {x}")
        w.line(f"{names[1]} = {y}")
    return replace(data, x=names[0], y=names[1])


def _apparent(w: Writer, whole: Data) -> Data:
    """Judged on the rows that the model was fitted on."""
    if whole.is_balanced:
        return _holdout(w, whole)
    used = resample(w, whole, anew=True)
    model = fit(w, make_model(w), used)
    evaluate(w, model, w.choose(used, whole))
    return whole


def _dead_code(w: Writer) -> None:
    """What nobody calls, or what nobody is judged by."""
    with w.block(f"def {w.local('unused')}(X, y):"):
        w.line(f"return {w.use('imblearn.over_sampling', 'SMOTE')}().fit_resample(X, y)")
