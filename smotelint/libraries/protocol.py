"""The methods and arguments that models of every library share: fit, predict, score, validation data.

Read from the scikit-learn developer guide (glossary, "Methods") and the `fit` signatures of XGBoost, LightGBM,
CatBoost, Keras, skorch and pytorch-tabnet.
"""

from __future__ import annotations

from smotelint.libraries.model import Output

FIT_METHODS = frozenset(
    {
        "fit",
        "fit_generator",  # keras < 2.4
        "fit_predict",
        "fit_transform",
        "partial_fit",
        "train_on_batch",
    }
)
"""Methods that learn from the rows they are given."""

PREDICT_METHODS: dict[str, Output] = {
    "decision_function": Output.SCORES,
    "fit_predict": Output.LABELS,
    "predict": Output.LABELS,
    "predict_classes": Output.LABELS,  # keras < 2.6
    "predict_log_proba": Output.SCORES,
    "predict_on_batch": Output.SCORES,  # keras
    "predict_proba": Output.SCORES,
    "score_samples": Output.SCORES,
    "staged_decision_function": Output.SCORES,
    "staged_predict": Output.LABELS,
    "staged_predict_proba": Output.SCORES,
}
"""Methods that judge rows -> what those of a classifier return. A network's `predict` returns scores."""

SCORE_ARGUMENTS = frozenset({"output_margin", "prediction_type", "raw_score"})
"""Arguments by which `predict` of XGBoost, CatBoost and LightGBM is asked for scores."""

SCORE_METHODS = frozenset({"evaluate", "evaluate_generator", "score"})
"""Methods that predict rows and compare with their labels at once."""

TRANSFORM_METHODS = frozenset({"fit_transform", "inverse_transform", "transform"})
"""Methods that return one row for each row."""

SEARCH_METHODS = frozenset({"grid_search", "randomized_search"})
"""Methods of CatBoost estimators that cross-validate `(param_grid, X, y, cv)` and fit."""

VALIDATION_ARGUMENTS: frozenset[str] = frozenset(
    {
        "X_val",  # HistGradientBoosting, flaml, CatBoost wrappers
        "eval_set",  # xgboost, lightgbm, catboost, pytorch-tabnet
        "evals",  # xgboost.train
        "valid_sets",  # lightgbm.train
        "validation_data",  # keras
        "validation_set",
        "y_val",
    }
)
"""Arguments of `fit` or `train` with rows that training is watched on."""

SPLIT_ARGUMENT = "validation_split"
"""Argument of Keras' `fit`: the share of rows, the last ones, that training is watched on."""
