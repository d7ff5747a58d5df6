"""Yellowbrick: drawings of a model's errors.

Read from https://www.scikit-yb.org/en/latest/api/ and release 1.5. A visualizer's `score` shows more than accuracy:
its `scoring_default` says what.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    CrossValidation,
    Effect,
    Estimator,
    Family,
    Library,
    Metric,
    Param,
    alike,
)

MODEL = Param(0, "estimator", ("model",))


def _visualizer(family: Family) -> Estimator:
    """A drawing of a classifier's errors on the rows given to `score`."""
    return Estimator(wraps=MODEL, scoring_default=family)


def _quick(family: Family) -> Metric:
    """The same as a function: (estimator, X_train, y_train, X_test, y_test)."""
    return Metric(family, true=Param(4, "y_test"), pred=Param(3, "X_test"), of_estimator=True)


def _folds(cv: int, scoring: int | None) -> Estimator:
    """A drawing of scores on folds; the positions of `cv` and `scoring`."""
    return Estimator(
        wraps=MODEL,
        cross_validates=True,
        cv=Param(cv, "cv"),
        scoring=None if scoring is None else Param(scoring, "scoring"),
        scoring_default=Family.ACCURACY,
    )


EFFECTS: dict[str, Effect] = {
    **alike(_visualizer(Family.AWARE), "ClassPredictionError ClassificationReport ConfusionMatrix"),
    **alike(_quick(Family.AWARE), "class_prediction_error classification_report confusion_matrix"),
    **alike(CrossValidation(MODEL), "cv_scores dropping_curve learning_curve rfecv validation_curve"),
    "CVScores": _folds(2, 3),
    "DiscriminationThreshold": Estimator(
        wraps=MODEL, cross_validates=True, selects=True, cv=Param(3, "cv"), scoring_default=Family.AWARE
    ),
    "DroppingCurve": _folds(5, 6),
    "LearningCurve": _folds(4, 5),
    "PrecisionRecallCurve": _visualizer(Family.PR),
    "RFECV": Estimator(
        wraps=MODEL,
        cross_validates=True,
        selects=True,
        cv=Param(4, "cv"),
        scoring=Param(5, "scoring"),
        scoring_default=Family.ACCURACY,
    ),
    "ROCAUC": _visualizer(Family.ROC),
    "ValidationCurve": _folds(6, 7),
    "discrimination_threshold": CrossValidation(
        MODEL, cv=Param(5, "cv"), scoring=None, scoring_default=Family.AWARE
    ),
    "precision_recall_curve": _quick(Family.PR),
    "roc_auc": _quick(Family.ROC),
}

LIBRARY = Library(
    packages=("yellowbrick",),
    effects=EFFECTS,
    bare=("ClassPredictionError", "DiscriminationThreshold"),
)
