"""CatBoost: estimators, `Pool`, `train` and `cv`; the estimators' search methods are in `protocol`.

Read from https://catboost.ai/docs/en/concepts/python-quickstart and the signatures of catboost 1.2.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    CrossValidation,
    Effect,
    Estimator,
    Family,
    Library,
    Metric,
    Param,
    Task,
    TrainFunction,
)

POOL = Param(0, "pool", ("dtrain",))
JUDGED = Param(1, "data")

ESTIMATORS: dict[str, Effect] = {
    "CatBoost": Estimator(Task.OTHER),
    "CatBoostClassifier": Estimator(),
    "CatBoostRanker": Estimator(Task.OTHER),
    "CatBoostRegressor": Estimator(Task.REGRESSOR),
}

EFFECTS: dict[str, Effect] = {
    "FeaturesData": Container(Param(0, "num_feature_data")),
    "Pool": Container(),
    "cv": CrossValidation(
        estimator=None,
        data=POOL,
        target=None,
        cv=Param(5, "fold_count", ("folds", "nfold")),
        scoring=None,
        scoring_default=None,
    ),
    "get_confusion_matrix": Metric(Family.AWARE, true=JUDGED, pred=JUDGED, of_estimator=True),
    "get_roc_curve": Metric(Family.ROC, true=JUDGED, pred=JUDGED, of_estimator=True),
    "train": TrainFunction(POOL, Param(8, "eval_set", ("evals",))),
}

LIBRARY = Library(
    packages=("catboost",),
    effects=ESTIMATORS | EFFECTS,
    bare=("CatBoostClassifier", "CatBoostRanker", "CatBoostRegressor"),
)
