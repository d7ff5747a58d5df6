"""What transformers, functions and methods make of columns.

Read from https://scikit-learn.org/stable/api/ (`preprocessing`, `feature_extraction`, `feature_selection`,
`decomposition`), https://pandas.pydata.org/docs/reference/ and https://contrib.scikit-learn.org/category_encoders/.
Encoders whose numbers have a meaning (target, count and weight-of-evidence encoders) are left out.
"""

from __future__ import annotations

from typing import Final

from smotelint.libraries.model import Treatment, alike

TRANSFORMERS: Final[dict[str, Treatment]] = {
    **alike(Treatment.CODES, "LabelEncoder OrdinalEncoder"),
    **alike(Treatment.ONE_HOT, "DummyEncoder OneHotEncoder"),
    **alike(
        Treatment.REDUCE,
        """
        DictionaryLearning FactorAnalysis FastICA GaussianRandomProjection IncrementalPCA Isomap KernelPCA
        LatentDirichletAllocation LinearDiscriminantAnalysis LocallyLinearEmbedding MDS MiniBatchNMF
        MiniBatchSparsePCA NMF NeighborhoodComponentsAnalysis Nystroem PCA PLSRegression RandomizedPCA SparsePCA
        SparseRandomProjection SpectralEmbedding TSNE TruncatedSVD UMAP
        """,
    ),
    **alike(
        Treatment.SCALE,
        """
        MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler Scaler StandardScaler
        """,
    ),
    **alike(
        Treatment.SELECT,
        """
        BorutaPy GenericUnivariateSelect RFE RFECV SelectFdr SelectFpr SelectFromModel SelectFwe SelectKBest
        SelectPercentile SequentialFeatureSelector
        """,
    ),
    **alike(Treatment.TEXT, "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer"),
}
"""By the name of the class."""

FUNCTIONS: Final[dict[str, Treatment]] = {
    "factorize": Treatment.CODES,
    "get_dummies": Treatment.ONE_HOT,
    **alike(
        Treatment.SCALE,
        "maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale zscore",
    ),
}
"""By the last part of the name; methods of tables and attributes of columns as well."""

ATTRIBUTES: Final[dict[str, Treatment]] = {"codes": Treatment.CODES}
"""`df["kind"].cat.codes`."""

SINGLE: Final = frozenset({"LabelEncoder", "codes", "factorize"})
"""Encoders of one column; of a column that is never put into a table, the target."""

ORDERS: Final = frozenset({"categories", "mapping"})
"""Arguments of an OrdinalEncoder that give the order of the categories: then the numbers mean something."""

TWO_VALUES: Final = frozenset({"female", "gender", "is_male", "male", "sex"})
"""Names of columns with two categories, whose codes are a flag."""
