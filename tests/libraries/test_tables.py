"""The facts about NumPy and pandas are those of the installed releases."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import numpy as np
import pytest

from smotelint import libraries
from smotelint.libraries.model import Family, Metric, RowFunction, Rows

numpy_facts: Any = importlib.import_module("smotelint.libraries.numpy")
pandas_facts: Any = importlib.import_module("smotelint.libraries.pandas")
pandas: Any = importlib.import_module("pandas")  # untyped

REMOVED = "in1d random_integers row_stack round_ trapz"
"""NumPy's names that some release since 1.20 has dropped."""

ELSEWHERE = """
append applymap collect compute dropDuplicates drop_nulls first groupBy group_by hstack iteritems last limit mad pad
persist sampleBy select slice to_gbq to_pandas union unionAll unionByName vstack withColumn with_columns write_csv
write_parquet
"""
"""Methods of older pandas, or of Dask, Polars and Spark."""


def test_every_numpy_function_exists() -> None:
    for name in numpy_facts.FUNCTIONS:
        if name not in REMOVED.split():
            place: Any = np.linalg if name == "norm" else np
            for part in name.split("."):
                assert hasattr(place, part), name
                place = getattr(place, part)


def test_every_draw_exists_in_the_module_or_in_a_generator() -> None:
    for name in numpy_facts.DRAWS:
        places = (np.random, np.random.Generator, np.random.RandomState)
        assert name in REMOVED.split() or any(hasattr(place, name) for place in places), name


def test_choice_draws_with_replacement_unless_told_otherwise() -> None:
    effect = libraries.lookup("numpy.random.Generator.choice")
    assert isinstance(effect, RowFunction)
    parameters = list(inspect.signature(np.random.default_rng(0).choice).parameters.values())
    assert effect.replace is not None
    assert effect.replace.position is not None
    assert parameters[effect.replace.position].name == effect.replace.name
    assert parameters[effect.replace.position].default == effect.replace_default


def test_every_pandas_function_exists() -> None:
    elsewhere = "from_dict from_numpy from_pandas from_records read_gbq scan_csv scan_parquet value_counts"
    for name in pandas_facts.FUNCTIONS:
        assert name in elsewhere.split() or hasattr(pandas, name), name


def test_every_pandas_method_exists() -> None:
    text = pandas.Series(["a"])
    places = (
        pandas.DataFrame,
        text,
        pandas.Index(text),
        text.groupby(text),
        pandas.DataFrame({"a": text}).groupby("a"),
    )
    for name in pandas_facts.METHODS:
        accessors = name in ("cat", "dt", "sparse")  # exist only for their dtype
        assert accessors or name in ELSEWHERE.split() or any(hasattr(place, name) for place in places), name


def test_libraries_agree_on_a_method() -> None:
    seen: dict[str, Rows] = {}
    for library in libraries.load_libraries():
        for name, rows in library.methods.items():
            assert seen.setdefault(name, rows) is rows, name


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("append", Rows.UNION),
        ("argmax", Rows.KEEP),
        ("astype", Rows.KEEP),
        ("drop", Rows.DROP),
        ("dropna", Rows.SUBSET),
        ("groupby", Rows.GROUPBY),
        ("merge", Rows.JOIN),
        ("numpy", Rows.KEEP),
        ("repeat", Rows.REPEAT),
        ("sample", Rows.SAMPLE),
        ("some_new_method", None),
        ("to_csv", Rows.WRITE),
        ("value_counts", Rows.NONE),
    ],
)
def test_a_method_of_any_table(name: str, rows: Rows | None) -> None:
    assert libraries.row_method(name) is rows


def test_a_cross_table_of_labels_and_predictions_is_a_confusion_matrix() -> None:
    effect = libraries.lookup("pandas.crosstab")
    assert isinstance(effect, Metric)
    assert effect.family is Family.AWARE
    assert list(inspect.signature(pandas.crosstab).parameters)[:2] == [effect.true.name, effect.pred.name]
