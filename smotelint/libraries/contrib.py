"""Estimators and splitters of smaller libraries that follow scikit-learn's protocol; statsmodels' constant column.

Read from the documentation of each package in `LIBRARY.packages` at https://pypi.org/project/.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Effect,
    Estimator,
    Library,
    Parallel,
    Param,
    RowFunction,
    Rows,
    Shuffle,
    SplitFunction,
    Splitter,
    Task,
    alike,
)

CLASSIFIERS: dict[str, Effect] = {
    **alike(
        Estimator(),
        """
        CascadeForestClassifier ELMClassifier GPClassifier NGBClassifier RGFClassifier RuleFitClassifier
        SVMClassifier SymbolicClassifier TabNetClassifier TabPFNClassifier
        """,
    ),
    # interpret: early stopping on a share of the rows, unless validation_size=0.
    "ExplainableBoostingClassifier": Estimator(holds_out=(("validation_size", True),)),
}

TRANSFORMERS: dict[str, Effect] = {
    **alike(
        Estimator(Task.TRANSFORMER),
        """
        AddMissingIndicator ArbitraryDiscretiser BackwardDifferenceEncoder BaseNEncoder BinaryEncoder
        CatBoostEncoder CategoricalImputer CountEncoder CountFrequencyEncoder DropFeatures
        EqualFrequencyDiscretiser EqualWidthDiscretiser GLMMEncoder HashingEncoder HelmertEncoder
        JamesSteinEncoder LeaveOneOutEncoder LogTransformer MEstimateEncoder MRMR MeanEncoder
        MeanMedianImputer OneHotEncoder OrdinalEncoder PolynomialEncoder QuantileEncoder RareLabelEncoder
        ReliefF SmartCorrelatedSelection SumEncoder TargetEncoder UMAP WOEEncoder Winsorizer
        """,
    ),
    "BorutaPy": Estimator(Task.TRANSFORMER, wraps=Param(0, "estimator"), selects=True),
    "DataFrameMapper": Parallel(Param(0, "features")),
}

SPLITS: dict[str, Effect] = {
    **alike(
        Splitter(),
        "IterativeStratification MultilabelStratifiedKFold RepeatedMultilabelStratifiedKFold",
    ),
    **alike(Splitter(Shuffle.HOLDOUT), "MultilabelStratifiedShuffleSplit"),
    **alike(
        Splitter(Shuffle.TIME),
        """
        BlockingTimeSeriesSplit CombinatorialPurgedKFold GapKFold GapLeavePOut GapRollForward GapWalkForward
        PurgedGroupTimeSeriesSplit PurgedKFold
        """,
    ),
    "train_test_split": SplitFunction(),
}

FUNCTIONS: dict[str, Effect] = {
    "add_constant": RowFunction(Rows.KEEP, Param(0, "data")),
}

LIBRARY = Library(
    packages=(
        "boruta",
        "category_encoders",
        "deepforest",
        "feature_engine",
        "imodels",
        "gplearn",
        "interpret",
        "iterstrat",
        "mlfinlab",
        "mrmr",
        "ngboost",
        "pmdarima",
        "pytorch_tabnet",
        "rgf",
        "skfeature",
        "sklearn_pandas",
        "skmultilearn",
        "skrebate",
        "statsmodels",
        "tabpfn",
        "thundersvm",
        "tscv",
        "umap",
    ),
    effects=CLASSIFIERS | TRANSFORMERS | SPLITS | FUNCTIONS,
    bare=("ExplainableBoostingClassifier", "NGBClassifier", "TabNetClassifier", "TabPFNClassifier"),
)
