"""The facts about scikit-learn are those of the installed release."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING, Any

import pytest

from smotelint import libraries
from smotelint.libraries.model import (
    CrossValidation,
    Estimator,
    Family,
    Metric,
    Parallel,
    Param,
    RowFunction,
    Rows,
    Shuffle,
    SplitFunction,
    Splitter,
    Task,
)

if TYPE_CHECKING:
    from collections.abc import Callable

importlib.import_module("sklearn.experimental.enable_halving_search_cv")
importlib.import_module("sklearn.experimental.enable_iterative_imputer")
datasets: Any = importlib.import_module("sklearn.datasets")  # untyped, as all of it
metrics: Any = importlib.import_module("sklearn.metrics")
model_selection: Any = importlib.import_module("sklearn.model_selection")
all_estimators: Any = importlib.import_module("sklearn.utils").all_estimators

NOT_JUDGING = """
check_scoring euclidean_distances get_scorer get_scorer_names make_scorer nan_euclidean_distances pairwise_distances
pairwise_distances_argmin pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels
"""

DIVIDING = "SequentialFeatureSelector StackingClassifier StackingRegressor TargetEncoder"
"""Estimators that cross-validate in `fit` without saying so in their name."""

LIKELIHOODS = ("neg_negative_likelihood_ratio", "positive_likelihood_ratio")
"""Scorers of one half of `class_likelihood_ratios`."""


def names(param: Param) -> tuple[str, ...]:
    """All names of an argument: which of them a function knows differs between versions of scikit-learn."""
    return (param.name, *param.aliases)


def assert_parameter(function: Callable[..., object], param: Param | None) -> None:
    """`param` is where `function` takes it: by one of its names, and positional where it says so."""
    if param is None:
        return
    parameters = list(inspect.signature(function).parameters.values())
    index = next((i for i, each in enumerate(parameters) if each.name in names(param)), None)
    assert index is not None, param
    keyword_only = parameters[index].kind is inspect.Parameter.KEYWORD_ONLY
    assert param.position == (None if keyword_only else index), param


def assert_estimator(cls: Callable[..., object], effect: Estimator) -> None:
    """The constructor has the parameters that the effect names."""
    assert_parameter(cls, effect.wraps)
    assert_parameter(cls, effect.cv)
    assert_parameter(cls, effect.scoring)
    parameters = inspect.signature(cls).parameters
    for name, default in effect.holds_out:
        assert (parameters[name].default not in (None, "auto", False)) == default
    assert bool(effect.out_of_bag) == ("oob_score" in parameters)


@pytest.mark.parametrize("name", model_selection.__all__)
def test_all_of_model_selection_is_known(name: str) -> None:
    thing = getattr(model_selection, name)
    effect = libraries.lookup(f"sklearn.model_selection.{name}")
    if name.startswith(("Base", "Parameter")) or name == "check_cv":
        assert effect is None
    elif name.endswith("CurveDisplay"):
        effect = libraries.lookup(f"sklearn.model_selection.{name}.from_estimator")
        assert isinstance(effect, CrossValidation)
        assert_parameter(thing.from_estimator, effect.data)
    elif inspect.isclass(thing) and hasattr(thing, "split"):
        assert isinstance(effect, Splitter)
    elif inspect.isclass(thing):
        assert isinstance(effect, Estimator)
        assert_estimator(thing, effect)
    elif name == "train_test_split":
        assert effect == SplitFunction()
    else:
        assert isinstance(effect, CrossValidation)
        for param in (effect.estimator, effect.data, effect.target, effect.cv, effect.scoring):
            assert_parameter(thing, param)


@pytest.mark.parametrize(
    ("name", "shuffle"),
    [
        ("StratifiedKFold", Shuffle.FOLDS),
        ("LeaveOneOut", Shuffle.FOLDS),
        ("StratifiedShuffleSplit", Shuffle.HOLDOUT),
        ("TimeSeriesSplit", Shuffle.TIME),
        ("StratifiedGroupKFold", Shuffle.GROUPS),
        ("PredefinedSplit", Shuffle.GIVEN),
    ],
)
def test_a_splitter_divides_as_its_documentation_says(name: str, shuffle: Shuffle) -> None:
    assert libraries.lookup(f"sklearn.model_selection.{name}") == Splitter(shuffle)


@pytest.mark.parametrize(
    ("kind", "tasks"),
    [
        ("classifier", {Task.CLASSIFIER}),
        ("regressor", {Task.REGRESSOR}),
        # Some models also transform, and some clusterers do.
        ("transformer", {Task.TRANSFORMER, Task.CLASSIFIER, Task.REGRESSOR, Task.CLUSTERER}),
        ("cluster", {Task.CLUSTERER, Task.TRANSFORMER}),
    ],
)
def test_every_estimator_of_sklearn_has_its_task(kind: str, tasks: set[Task]) -> None:
    for name, cls in all_estimators(type_filter=kind):
        effect = libraries.lookup(f"{cls.__module__}.{name}")
        if name in ("ColumnTransformer", "FeatureUnion"):
            assert isinstance(effect, Parallel)
            continue
        assert isinstance(effect, Estimator), name
        assert effect.task in tasks, name


@pytest.mark.parametrize(("name", "cls"), all_estimators())
def test_every_estimator_of_sklearn_takes_what_the_table_says(name: str, cls: Callable[..., object]) -> None:
    effect = libraries.lookup(f"{cls.__module__}.{name}")
    if not isinstance(effect, Estimator):
        assert name in ("ColumnTransformer", "FeatureUnion", "Pipeline")
        return
    assert_estimator(cls, effect)
    divides = name.endswith("CV") or name in DIVIDING.split()
    assert effect.cross_validates == divides
    stops = [
        each
        for each in ("early_stopping", "validation_fraction")
        if each in inspect.signature(cls).parameters
    ]
    assert bool(stops) == bool(effect.holds_out)


@pytest.mark.parametrize("name", metrics.__all__)
def test_every_metric_of_sklearn_is_classified(name: str) -> None:
    thing = getattr(metrics, name)
    if not inspect.isfunction(thing) or name in NOT_JUDGING.split():
        return
    effect = libraries.lookup(f"sklearn.metrics.{name}")
    assert isinstance(effect, Metric)
    if effect.family is Family.OTHER:
        return
    parameters = inspect.signature(thing).parameters
    true, pred = list(parameters)[:2]
    assert true in names(effect.true)
    assert pred in names(effect.pred)
    # Averages over classes change nothing in what a curve or an area sees.
    assert effect.averages == ("average" in parameters and effect.family not in (Family.ROC, Family.PR))


@pytest.mark.parametrize("display", [name for name in metrics.__all__ if name.endswith("Display")])
def test_every_display_is_classified(display: str) -> None:
    cls = getattr(metrics, display)
    for method in ("from_estimator", "from_predictions"):
        effect = libraries.lookup(f"sklearn.metrics.{display}.{method}")
        assert isinstance(effect, Metric)
        assert effect.of_estimator == (method == "from_estimator")
        assert_parameter(getattr(cls, method), effect.true)
        assert_parameter(getattr(cls, method), effect.pred)


def test_calibration_judges_probabilities() -> None:
    for name in (
        "calibration_curve",
        "CalibrationDisplay.from_estimator",
        "CalibrationDisplay.from_predictions",
    ):
        effect = libraries.lookup(f"sklearn.calibration.{name}")
        assert isinstance(effect, Metric)
        assert effect.family is Family.PROBABILITY


@pytest.mark.parametrize("name", sorted({*metrics.get_scorer_names()} - {*LIKELIHOODS}))
def test_a_scorer_sees_what_its_metric_sees(name: str) -> None:
    scorer = metrics.get_scorer(name)
    metric = libraries.lookup(f"sklearn.metrics.{scorer._score_func.__name__}")
    assert isinstance(metric, Metric)
    average = scorer._kwargs.get("average", "binary")
    expected = metric.family
    if metric.averages and average == "micro":
        expected = Family.ACCURACY
    elif metric.averages and average == "weighted":
        expected = metric.binary_family or Family.WEIGHTED
    elif average == "macro" and metric.family is Family.RECALL:
        expected = Family.AWARE  # the mean of the recalls of all classes is the balanced accuracy
    assert libraries.scorer_family(name) is expected


def test_likelihood_ratios_see_both_classes() -> None:
    for name in LIKELIHOODS:
        assert name in metrics.get_scorer_names()
        assert libraries.scorer_family(name) is Family.AWARE


def test_weighted_recall_and_micro_averages_are_accuracy() -> None:
    y, predicted = [0, 0, 0, 1, 1, 2, 2, 2], [0, 1, 0, 1, 2, 2, 0, 2]
    accuracy = metrics.accuracy_score(y, predicted)
    assert metrics.recall_score(y, predicted, average="weighted") == accuracy
    assert metrics.f1_score(y, predicted, average="micro") == accuracy
    assert metrics.jaccard_score(y, predicted, average="micro") < accuracy


def test_every_data_set_and_generator_is_a_source() -> None:
    for name in datasets.__all__:
        if name.startswith(("fetch_", "load_", "make_")) and name != "fetch_file":
            assert libraries.lookup(f"sklearn.datasets.{name}") == RowFunction(Rows.SOURCE, None), name
