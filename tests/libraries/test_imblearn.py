"""The facts about imbalanced-learn are those of the installed release."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import numpy as np
import pytest

from smotelint import libraries
from smotelint.libraries.model import Estimator, Kind, Metric, RowFunction, Rows, Sampler

imblearn: Any = importlib.import_module("imblearn")  # untyped
ALL: Any = importlib.import_module("imblearn.utils.testing").all_estimators()
Array = np.ndarray[Any, Any]
SAMPLERS = {name: cls for name, cls in ALL if hasattr(cls, "_sampling_type")}


@pytest.mark.parametrize("name", SAMPLERS)
def test_every_sampler_has_its_kind(name: str) -> None:
    effect = libraries.lookup(f"imblearn.{name}")
    kinds = {
        "bypass": (Kind.UNKNOWN,),
        "clean-sampling": (Kind.CLEAN,),
        "over-sampling": (Kind.OVER, Kind.COMBINE),
        "under-sampling": (Kind.UNDER,),
    }
    assert isinstance(effect, Sampler)
    assert effect.kind in kinds[SAMPLERS[name]._sampling_type]
    assert (effect.kind is Kind.COMBINE) == (name in imblearn.combine.__all__)


@pytest.mark.parametrize("name", [name for name in SAMPLERS if name != "FunctionSampler"])
def test_the_strategy_is_where_the_sampler_takes_it(name: str) -> None:
    effect = libraries.lookup(f"imblearn.{name}")
    assert isinstance(effect, Sampler)
    assert effect.strategy.position is None
    parameter = inspect.signature(SAMPLERS[name]).parameters[effect.strategy.name]
    assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
    assert parameter.default == "auto"


def resampled(name: str, table: Array, labels: Array) -> tuple[Array, Array]:
    """What the sampler makes of the rows by default."""
    options: dict[str, object] = {"cluster_balance_threshold": 0.1} if name == "KMeansSMOTE" else {}
    if "random_state" in inspect.signature(SAMPLERS[name]).parameters:
        options["random_state"] = 1  # else InstanceHardnessThreshold happens to balance now and then
    return SAMPLERS[name](**options).fit_resample(table, labels)  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", [name for name in SAMPLERS if name not in ("FunctionSampler", "SMOTENC")])
def test_the_default_does_to_rows_what_the_table_says(name: str) -> None:
    effect = libraries.lookup(f"imblearn.{name}")
    assert isinstance(effect, Sampler)
    rng = np.random.default_rng(0)
    table = np.vstack([rng.normal(0, 1, (120, 2)), rng.normal(1, 1, (40, 2))])
    if name == "SMOTEN":
        table = np.floor(table)  # votes among categories: every value is an old one
    new_table, new_labels = resampled(name, table, np.repeat([0, 1], [120, 40]))

    negative, positive = np.bincount(new_labels)
    slack = 12 if name in ("ADASYN", "KMeansSMOTE") else 0  # they round for each row or cluster
    assert (abs(negative - positive) <= slack) == effect.balances
    assert effect.kind.adds_rows or len(new_table) <= len(table)
    invents = not np.isin(new_table, table).all()
    assert invents == effect.interpolates


def test_ensembles_resample_inside() -> None:
    for name in imblearn.ensemble.__all__:
        effect = libraries.lookup(f"imblearn.ensemble.{name}")
        assert isinstance(effect, Estimator)
        assert effect.resamples_inside
        parameters = list(inspect.signature(getattr(imblearn.ensemble, name)).parameters)
        assert (effect.wraps is not None) == ("estimator" in parameters)
        assert effect.wraps is None or effect.wraps.position == parameters.index("estimator")
        assert bool(effect.out_of_bag) == ("oob_score" in parameters)


def test_every_metric_of_imblearn_is_classified_but_the_decorator() -> None:
    for name in imblearn.metrics.__all__:
        known = isinstance(libraries.lookup(f"imblearn.metrics.{name}"), Metric)
        assert known == (name != "make_index_balanced_accuracy")


def test_making_imbalance_is_no_resampling() -> None:
    effect = libraries.lookup("imblearn.datasets.make_imbalance")
    assert isinstance(effect, RowFunction)
    assert effect.rows is Rows.SUBSET
