"""scikit-learn: splitting, cross-validation, searches, pipelines, drawing rows.

Read from https://scikit-learn.org/stable/api/sklearn.model_selection.html and the pages of `sklearn.pipeline`,
`sklearn.compose`, `sklearn.utils`; old names from the 0.15 to 0.19 documentation (`sklearn.cross_validation`,
`sklearn.grid_search`, `sklearn.learning_curve`).
"""

from __future__ import annotations

from smotelint.libraries.model import (
    CrossValidation,
    Draw,
    Effect,
    Estimator,
    Family,
    Library,
    Parallel,
    Param,
    Pipeline,
    RowFunction,
    Rows,
    Shuffle,
    SplitFunction,
    Splitter,
    Task,
)

PACKAGES = ("sklearn", "cuml", "cuml.dask", "dask_ml", "daal4py.sklearn", "sklearnex", "skl2onnx.sklapi")
"""Packages that repeat scikit-learn's names with its meanings."""

INNER = Param(0, "estimator", ("base_estimator",))
CV = Param(None, "cv")
SCORING = Param(None, "scoring")

SEARCH = Estimator(
    wraps=Param(0, "estimator"),
    cross_validates=True,
    selects=True,
    cv=CV,
    scoring=SCORING,
    scoring_default=Family.ACCURACY,
)
SELECTOR = Estimator(
    Task.TRANSFORMER,
    wraps=Param(0, "estimator"),
    cross_validates=True,
    selects=True,
    cv=CV,
    scoring=SCORING,
    scoring_default=Family.ACCURACY,
)
GROUPS = Splitter(Shuffle.GROUPS)
HOLDOUT = Splitter(Shuffle.HOLDOUT)

SPLITTERS: dict[str, Effect] = {
    "GroupKFold": GROUPS,
    "GroupShuffleSplit": GROUPS,
    "KFold": Splitter(),
    "LabelKFold": GROUPS,  # 0.17
    "LabelShuffleSplit": GROUPS,  # 0.17
    "LeaveOneGroupOut": GROUPS,
    "LeaveOneLabelOut": GROUPS,  # 0.17
    "LeaveOneOut": Splitter(),
    "LeavePGroupsOut": GROUPS,
    "LeavePLabelOut": GROUPS,  # 0.17
    "LeavePOut": Splitter(),
    "PredefinedSplit": Splitter(Shuffle.GIVEN),
    "RepeatedKFold": Splitter(),
    "RepeatedStratifiedKFold": Splitter(),
    "ShuffleSplit": HOLDOUT,
    "StratifiedGroupKFold": GROUPS,
    "StratifiedKFold": Splitter(),
    "StratifiedShuffleSplit": HOLDOUT,
    "TimeSeriesSplit": Splitter(Shuffle.TIME),
}

FUNCTIONS: dict[str, Effect] = {
    "LearningCurveDisplay.from_estimator": CrossValidation(cv=CV),
    "ValidationCurveDisplay.from_estimator": CrossValidation(cv=CV),
    "cross_val_predict": CrossValidation(scoring=None, scoring_default=None, predicts=True),
    "cross_val_score": CrossValidation(),
    "cross_validate": CrossValidation(),
    "learning_curve": CrossValidation(),
    "permutation_test_score": CrossValidation(),
    "train_test_split": SplitFunction(),
    "validation_curve": CrossValidation(),
}

ESTIMATORS: dict[str, Effect] = {
    "CalibratedClassifierCV": Estimator(wraps=INNER, cross_validates=True, cv=CV, calibrates=True),
    "ClassifierChain": Estimator(wraps=INNER, cv=CV),
    "FixedThresholdClassifier": Estimator(wraps=Param(0, "estimator")),
    "GridSearchCV": SEARCH,
    "HalvingGridSearchCV": SEARCH,
    "HalvingRandomSearchCV": SEARCH,
    "HyperbandSearchCV": SEARCH,  # dask_ml
    "IncrementalSearchCV": SEARCH,  # dask_ml
    "InverseDecaySearchCV": SEARCH,  # dask_ml
    "RFECV": SELECTOR,
    "RandomizedSearchCV": SEARCH,
    "SequentialFeatureSelector": SELECTOR,
    "StackingClassifier": Estimator(wraps=Param(0, "estimators"), cross_validates=True, cv=CV),
    "StackingRegressor": Estimator(Task.REGRESSOR, wraps=Param(0, "estimators"), cross_validates=True, cv=CV),
    "SuccessiveHalvingSearchCV": SEARCH,  # dask_ml
    "TunedThresholdClassifierCV": Estimator(
        wraps=Param(0, "estimator"),
        cross_validates=True,
        selects=True,
        cv=CV,
        scoring=SCORING,
        scoring_default=Family.AWARE,
    ),
}

STRUCTURE: dict[str, Effect] = {
    "ColumnTransformer": Parallel(),
    "FeatureUnion": Parallel(Param(0, "transformer_list")),
    "make_column_transformer": Parallel(variadic=True),
    "make_union": Parallel(variadic=True),
    "pipeline.Pipeline": Pipeline("sklearn"),
    "pipeline.make_pipeline": Pipeline("sklearn", variadic=True),
    "utils.resample": Draw(),
    "utils.shuffle": RowFunction(Rows.PERMUTE, None),
}

LIBRARY = Library(
    packages=PACKAGES,
    effects=SPLITTERS | FUNCTIONS | ESTIMATORS | STRUCTURE,
    bare=tuple(
        name
        for name in (*SPLITTERS, *FUNCTIONS, *ESTIMATORS, *STRUCTURE)
        if "." not in name and name not in ("learning_curve", "validation_curve")
    ),
)
