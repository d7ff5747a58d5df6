"""XGBoost: estimators, `DMatrix`, `train` and `cv`.

Read from https://xgboost.readthedocs.io/en/stable/python/python_api.html.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    CrossValidation,
    Effect,
    Estimator,
    Library,
    Param,
    Task,
    TrainFunction,
    alike,
)

ESTIMATORS: dict[str, Effect] = {
    **alike(
        Estimator(),
        "DaskXGBClassifier DaskXGBRFClassifier SparkXGBClassifier XGBClassifier XGBRFClassifier",
    ),
    **alike(
        Estimator(Task.REGRESSOR),
        "DaskXGBRFRegressor DaskXGBRegressor SparkXGBRegressor XGBRFRegressor XGBRegressor",
    ),
    **alike(Estimator(Task.OTHER), "Booster DaskXGBRanker XGBModel XGBRanker"),
}

# num_boost_round, evals and nfold were positional in releases before 3.
EFFECTS: dict[str, Effect] = {
    **alike(Container(), "DMatrix DaskDMatrix DaskQuantileDMatrix DeviceQuantileDMatrix QuantileDMatrix"),
    "cv": CrossValidation(
        estimator=None,
        data=Param(1, "dtrain"),
        target=None,
        cv=Param(3, "nfold", ("folds",)),
        scoring=None,
        scoring_default=None,
    ),
    "dask.train": TrainFunction(Param(2, "dtrain"), Param(4, "evals")),
    "train": TrainFunction(Param(1, "dtrain"), Param(3, "evals")),
}

LIBRARY = Library(
    packages=("xgboost",),
    effects=ESTIMATORS | EFFECTS,
    bare=("DMatrix", *(name for name in ESTIMATORS if "XGB" in name)),
)
