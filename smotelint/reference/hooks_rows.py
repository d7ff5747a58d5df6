"""Hooks on what makes, divides and transforms rows: samplers, draws, splits and transformers."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import numpy as np

from smotelint.reference.patches import argument, classes_of, wrap
from smotelint.reference.record import Kind, Way
from smotelint.reference.watch import Inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import ExitStack

    from smotelint.reference.record import Keys, Place
    from smotelint.reference.watch import Watch

    Anything = Any
    Call = Callable[..., Any]
    Traced = list[tuple[Keys, bool]]


def hook_rows(stack: ExitStack, watch: Watch) -> None:
    """All that makes, divides or transforms rows."""
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

    _hook_samplers(stack, watch)
    _hook_draws(stack, watch)
    _hook_splits(stack, watch)
    for cls in (*classes_of("transformer"), CountVectorizer, TfidfVectorizer):
        for name in ("fit_transform", "transform"):
            if name in vars(cls):
                wrap(stack, cls, name, functools.partial(_transform, watch))


# -- samplers -------------------------------------------------------------------------------------------


def _hook_samplers(stack: ExitStack, watch: Watch) -> None:
    import imblearn.datasets
    from imblearn import FunctionSampler
    from imblearn.base import SamplerMixin
    from imblearn.over_sampling._smote.base import BaseSMOTE

    from smotelint.reference.smote import SMOTE

    for cls in (SamplerMixin, FunctionSampler, SMOTE):
        wrap(stack, cls, "fit_resample", functools.partial(_fit_resample, watch))
    wrap(stack, BaseSMOTE, "_generate_samples", functools.partial(_generate, watch))
    wrap(stack, imblearn.datasets, "make_imbalance", functools.partial(_make_data, watch))


def _fit_resample(
    watch: Watch, sampler: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening:
        return call(*args, **kwargs)
    given = watch.look(argument(args, kwargs, 0, "X"))
    with watch.sampling():
        table, *rest = call(*args, **kwargs)
    if given is None:
        watch.doubt("rows of a resampling cannot be followed")
        return (table, *rest)
    traced = _trace(watch, sampler, given, table)
    kind = Kind.UNDER if len(traced) < len(given) else Kind.OVER
    kind = {"under-sampling": Kind.UNDER, "clean-sampling": Kind.UNDER, "over-sampling": Kind.OVER}.get(
        getattr(sampler, "_sampling_type", ""), kind
    )
    return (watch.resample(type(sampler).__name__, kind, given, table, traced), *rest)


def _make_data(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    """Making data imbalanced uses a sampler, but what it returns is where a study begins."""
    with watch.enter(Inside.OPAQUE):
        table, *rest = call(*args, **kwargs)
    table, _ = watch.rows.descend(table, [()] * len(table), (), None)
    return (table, *rest)


def _trace(watch: Watch, sampler: Anything, given: Keys, table: Anything) -> Traced:
    """Parents of each row that a sampler returned, as it says itself or as seen."""
    if hasattr(sampler, "sample_origin_"):  # the reference SMOTE
        pairs = [tuple(given[i] for i in pair) for pair in sampler.parents_]
        return [((key,), False) for key in given] + [(pair, True) for pair in pairs]
    picks = getattr(sampler, "sample_indices_", None)
    if picks is not None and len(picks) == table.shape[0] and getattr(sampler, "shrinkage_", None) is None:
        return [((given[i],), False) for i in picks]
    combined = type(sampler).__module__.startswith("imblearn.combine")
    over = getattr(sampler, "_sampling_type", "") == "over-sampling" and not combined
    return watch.trace(given, table, originals_first=over)


def _generate(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    made = call(*args, **kwargs)
    names = ("X", "nn_data", "nn_num", "rows", "cols")
    table, neighbours, numbers, rows, columns = (argument(args, kwargs, i, n) for i, n in enumerate(names))
    watch.blend(table[rows], neighbours[numbers[rows, columns]], made)
    return made


# -- draws ----------------------------------------------------------------------------------------------


def _hook_draws(stack: ExitStack, watch: Watch) -> None:
    import pandas as pd
    import sklearn.utils
    from pandas.core.groupby import DataFrameGroupBy
    from pandas.core.groupby.groupby import GroupBy

    wrap(stack, sklearn.utils, "resample", functools.partial(_resample, watch))
    frame = next(cls for cls in pd.DataFrame.__mro__ if "sample" in vars(cls))
    wrap(stack, frame, "sample", functools.partial(_sample, watch))
    group = next(cls for cls in DataFrameGroupBy.__mro__ if "sample" in vars(cls))
    wrap(stack, group, "sample", functools.partial(_sample_groups, watch))
    apply = next(cls for cls in DataFrameGroupBy.__mro__ if "apply" in vars(cls))
    assert issubclass(apply, GroupBy)
    wrap(stack, apply, "apply", functools.partial(_apply_to_groups, watch))
    wrap(stack, np.random, "choice", functools.partial(_choose, watch))
    for module, name in ((pd, "concat"), (np, "repeat"), (np, "tile"), (np, "vstack"), (np, "concatenate")):
        wrap(stack, module, name, functools.partial(_multiply, watch))


def _resample(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    result = call(*args, **kwargs)
    parts = list(result) if len(args) > 1 else [result]
    for position, table in enumerate(args):
        if getattr(table, "ndim", 0) < 2 or not watch.is_listening:
            continue
        labels = [each for each in args if getattr(each, "ndim", 1) == 1]
        of_class = all(is_of_one_class(each) for each in labels or [table])
        parts[position] = _draw(
            watch, "resample", table, parts[position], of_class=of_class, replace=kwargs.get("replace", True)
        )
        break
    return parts if len(args) > 1 else parts[0]


def _sample(
    watch: Watch, frame: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    result = call(*args, **kwargs)
    if getattr(frame, "ndim", 0) < 2 or not watch.is_listening:
        return result
    of_class = (watch.is_grouping or is_of_one_class(frame)) and not _is_one(args, kwargs)
    replace = argument(args, kwargs, 2, "replace") or False
    if not of_class and not replace:
        rows, train = watch.look(frame), watch.look(result)
        if rows is not None and train is not None and len(train) < len(rows):
            watch.divide(Way.DRAW, train, sorted(set(rows) - set(train)))
        return result
    return _draw(watch, "sample", frame, result, of_class=of_class, replace=replace)


def _sample_groups(
    watch: Watch, groups: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    result = call(*args, **kwargs)
    replace = argument(args, kwargs, 2, "replace") or False
    return _draw(watch, "sample", groups.obj, result, of_class=not _is_one(args, kwargs), replace=replace)


def _is_one(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether one row is drawn, the default: of each patient, say, not of a class."""
    return argument(args, kwargs, 0, "n") in (None, 1) and argument(args, kwargs, 1, "frac") is None


def _apply_to_groups(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    outer, watch.is_grouping = watch.is_grouping, True
    try:
        return call(*args, **kwargs)
    finally:
        watch.is_grouping = outer


def _draw(
    watch: Watch, name: str, table: Anything, result: Anything, *, of_class: bool, replace: bool
) -> Anything:
    """Record a random draw of rows, if it is a resampling: of one class, or with replacement."""
    given, drawn = watch.look(table), watch.look(result)
    if given is None or drawn is None:
        watch.doubt("rows of a draw cannot be followed")
        return result
    if replace:
        kind = Kind.OVER if of_class else Kind.BOOTSTRAP
    elif of_class and len(drawn) < len(given):
        kind = Kind.UNDER
    else:
        return result
    return watch.resample(name, kind, given, result, [((key,), False) for key in drawn])


def is_of_one_class(table: Anything) -> bool:
    """Whether rows look like those of one class: some column of labels is constant.

    An array of features has no such column and may be of one class; the labels beside it will tell.
    """
    if hasattr(table, "dtypes") and getattr(table, "ndim", 0) == 2:
        return any(
            table.iloc[:, i].nunique() <= 1 for i, dtype in enumerate(table.dtypes) if dtype.kind != "f"
        )
    values = np.asarray(table)
    return values.ndim > 1 or len(np.unique(values)) <= 1


def _choose(watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Anything:
    chosen = call(*args, **kwargs)
    pool, replace = argument(args, kwargs, 0, "a"), argument(args, kwargs, 2, "replace")
    if watch.frames or getattr(pool, "dtype", np.dtype(float)).kind != "i":
        return chosen
    watch.multiply()
    if replace is False and np.size(chosen) < np.size(pool) and not watch.rows.labels:
        watch.doubt("rows may be dropped by an index drawn here")
    return chosen


def _multiply(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.frames and watch.place() is not None:
        watch.multiply()
    return call(*args, **kwargs)


# -- splits and transformers ----------------------------------------------------------------------------


def _hook_splits(stack: ExitStack, watch: Watch) -> None:
    import sklearn.model_selection as selection

    wrap(stack, selection, "train_test_split", functools.partial(_split_once, watch))
    splitters = [
        value for value in vars(selection).values() if isinstance(value, type) and hasattr(value, "split")
    ]
    for cls in dict.fromkeys(base for splitter in splitters for base in splitter.__mro__):
        if "split" in vars(cls) and cls.__module__.startswith("sklearn."):
            wrap(stack, cls, "split", functools.partial(_split, watch))


def _split_once(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening or not args:
        return call(*args, **kwargs)
    length = args[0].shape[0] if hasattr(args[0], "shape") else len(args[0])
    with watch.enter(Inside.OPAQUE):
        *result, train, test = call(*args, np.arange(length), **kwargs)
    known: Keys | None = None
    for position, array in enumerate(args):
        keys = watch.look(array)
        if keys is None:
            continue
        known = known or keys
        watch.rows.tell(result[2 * position], tuple(keys[i] for i in train))
        watch.rows.tell(result[2 * position + 1], tuple(keys[i] for i in test))
    known = known or watch.rows.latest(length)  # an index was split
    if known is not None:
        watch.check_repeats(known)
        watch.divide(Way.HOLDOUT, [known[i] for i in train], [known[i] for i in test])
    return result


def _split(
    watch: Watch, splitter: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    folds = call(*args, **kwargs)
    if watch.frames:
        return folds
    table = argument(args, kwargs, 0, "X")
    keys = watch.look(table)
    if keys is None and hasattr(table, "__len__"):
        keys = watch.rows.latest(len(table))  # positions are all that a splitter needs
    if keys is None:
        watch.doubt("rows of a splitter cannot be followed")
        return folds
    watch.check_repeats(keys)
    once = any("ShuffleSplit" in cls.__name__ for cls in type(splitter).__mro__)
    return _divide(watch, Way.HOLDOUT if once else Way.FOLDS, watch.place(), keys, folds)


def _divide(
    watch: Watch, way: Way, place: Place | None, keys: Keys, folds: Iterator[Anything]
) -> Iterator[Anything]:
    for train, test in folds:
        watch.divide(way, [keys[i] for i in train], [keys[i] for i in test], place)
        yield train, test


def _transform(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening:
        return call(*args, **kwargs)
    keys = watch.look(argument(args, kwargs, 0, "X"))
    result = call(*args, **kwargs)
    if keys is not None and hasattr(result, "shape") and result.shape[0] == len(keys):
        watch.rows.tell(result, keys)
    return result
