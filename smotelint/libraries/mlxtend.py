"""mlxtend: stacking, feature selection and model tests.

Read from https://rasbt.github.io/mlxtend/api_subpackages/mlxtend.evaluate/ and its neighbours, release 0.25.
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
    RowFunction,
    Rows,
    Shuffle,
    Splitter,
    Task,
    alike,
)

TRUE = Param(0, "y_target")
PREDICTED = Param(1, "y_predicted")


def _comparison(cv: Param | None, scoring: int) -> CrossValidation:
    """A test of two estimators on the folds of the same rows; the position of `scoring`."""
    return CrossValidation(
        Param(0, "estimator1"), Param(2, "X"), Param(3, "y"), cv, Param(scoring, "scoring")
    )


def _selector(cv: int, scoring: int) -> Estimator:
    """A selector of features; the positions of its `cv` and `scoring`."""
    return Estimator(
        Task.TRANSFORMER,
        wraps=Param(0, "estimator"),
        cross_validates=True,
        selects=True,
        cv=Param(cv, "cv"),
        scoring=Param(scoring, "scoring"),
        scoring_default=Family.ACCURACY,
    )


EFFECTS: dict[str, Effect] = {
    **alike(Estimator(), "Adaline MultiLayerPerceptron OneRClassifier SoftmaxRegression"),
    **alike(
        Estimator(Task.TRANSFORMER), "ColumnSelector CopyTransformer DenseTransformer TransactionEncoder"
    ),
    **alike(Splitter(Shuffle.GIVEN), "PredefinedHoldoutSplit"),
    **alike(Splitter(Shuffle.HOLDOUT), "BootstrapOutOfBag RandomHoldoutSplit"),
    **alike(RowFunction(Rows.SOURCE, None), "autompg_data iris_data mnist_data wine_data"),
    "EnsembleVoteClassifier": Estimator(wraps=Param(0, "clfs")),
    "ExhaustiveFeatureSelector": _selector(5, 4),
    "GroupTimeSeriesSplit": Splitter(Shuffle.TIME),
    "SequentialFeatureSelector": _selector(6, 5),
    "StackingCVClassifier": Estimator(wraps=Param(0, "classifiers"), cross_validates=True, cv=Param(4, "cv")),
    "StackingCVRegressor": Estimator(
        Task.REGRESSOR, wraps=Param(0, "regressors"), cross_validates=True, cv=Param(2, "cv")
    ),
    # Without CV in its name, its second level learns from the rows of the first.
    "StackingClassifier": Estimator(wraps=Param(0, "classifiers")),
    "StackingRegressor": Estimator(Task.REGRESSOR, wraps=Param(0, "regressors")),
    "accuracy_score": Metric(Family.ACCURACY, true=TRUE, pred=PREDICTED, is_symmetric=True),
    "bootstrap_point632_score": CrossValidation(cv=None, scoring=Param(5, "scoring_func")),
    "combined_ftest_5x2cv": _comparison(None, 4),
    "confusion_matrix": Metric(Family.AWARE, true=TRUE, pred=PREDICTED),
    "lift_score": Metric(Family.PRECISION, true=TRUE, pred=PREDICTED),
    "paired_ttest_5x2cv": _comparison(None, 4),
    "paired_ttest_kfold_cv": _comparison(Param(4, "cv"), 5),
    "paired_ttest_resampled": _comparison(None, 6),
    "shuffle_arrays_unison": RowFunction(Rows.PERMUTE, Param(0, "arrays")),
}

LIBRARY = Library(
    packages=("mlxtend",),
    effects=EFFECTS,
    bare=("EnsembleVoteClassifier", "ExhaustiveFeatureSelector", "StackingCVClassifier"),
)
