"""LightGBM: estimators, `Dataset`, `train` and `cv`.

Read from https://lightgbm.readthedocs.io/en/stable/Python-API.html.
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
    **alike(Estimator(), "DaskLGBMClassifier LGBMClassifier"),
    **alike(Estimator(Task.OTHER), "Booster DaskLGBMRanker LGBMModel LGBMRanker"),
    **alike(Estimator(Task.REGRESSOR), "DaskLGBMRegressor LGBMRegressor"),
}

EFFECTS: dict[str, Effect] = {
    "Dataset": Container(),
    "cv": CrossValidation(
        estimator=None,
        data=Param(1, "train_set"),
        target=None,
        cv=Param(3, "folds", ("nfold",)),
        scoring=None,
        scoring_default=None,
    ),
    "train": TrainFunction(Param(1, "train_set"), Param(3, "valid_sets")),
}

LIBRARY = Library(
    packages=("lightgbm",),
    effects=ESTIMATORS | EFFECTS,
    bare=tuple(name for name in ESTIMATORS if "LGBM" in name),
)
