"""scikit-learn: classifiers, regressors, transformers, clusterers, data sets and preprocessing functions.

Read from https://scikit-learn.org/stable/api/ and, for names since removed, from the 0.14 to 0.24 documentation.
cuML, Dask-ML and the Intel extension repeat the names.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Effect,
    Estimator,
    Family,
    Library,
    Param,
    RowFunction,
    Rows,
    Task,
    alike,
)
from smotelint.libraries.sklearn_selection import PACKAGES

CV = Param(None, "cv")
SCORING = Param(None, "scoring")
INNER = Param(0, "estimator", ("base_estimator",))
INNERS = Param(0, "estimators")

STOPS = (("early_stopping", False),)
PATIENT = (("n_iter_no_change", False),)

CLASSIFIERS: dict[str, Effect] = {
    **alike(
        Estimator(),
        """
        BernoulliNB CategoricalNB ComplementNB DecisionTreeClassifier DummyClassifier ExtraTreeClassifier
        GaussianNB GaussianProcessClassifier KNeighborsClassifier LabelPropagation LabelSpreading
        LinearDiscriminantAnalysis LinearSVC LogisticRegression MBSGDClassifier MultinomialNB NearestCentroid
        NuSVC QuadraticDiscriminantAnalysis RadiusNeighborsClassifier RandomizedLogisticRegression
        RidgeClassifier SVC lda.LDA qda.QDA
        """,
    ),
    **alike(
        Estimator(wraps=INNER),
        """
        AdaBoostClassifier BlockwiseVotingClassifier MultiOutputClassifier OneVsOneClassifier
        OneVsRestClassifier OutputCodeClassifier SelfTrainingClassifier
        """,
    ),
    **alike(Estimator(out_of_bag="oob_score"), "ExtraTreesClassifier RandomForestClassifier"),
    **alike(Estimator(holds_out=STOPS), "MLPClassifier PassiveAggressiveClassifier Perceptron SGDClassifier"),
    "BaggingClassifier": Estimator(wraps=INNER, out_of_bag="oob_score"),
    "GradientBoostingClassifier": Estimator(holds_out=PATIENT),
    # 'auto', the default, sets rows aside from 10,000 rows on, which a program seldom shows.
    "HistGradientBoostingClassifier": Estimator(holds_out=STOPS),
    "LogisticRegressionCV": Estimator(
        cross_validates=True, selects=True, cv=CV, scoring=SCORING, scoring_default=Family.ACCURACY
    ),
    # Without scoring: the squared error of leaving one row out.
    "RidgeClassifierCV": Estimator(
        cross_validates=True, selects=True, cv=CV, scoring=SCORING, scoring_default=Family.OTHER
    ),
    "VotingClassifier": Estimator(wraps=INNERS),
}

REGRESSORS: dict[str, Effect] = {
    **alike(
        Estimator(Task.REGRESSOR),
        """
        ARDRegression BayesianRidge CCA DecisionTreeRegressor DummyRegressor ElasticNet ExtraTreeRegressor
        GammaRegressor GaussianProcess GaussianProcessRegressor HuberRegressor
        KNeighborsRegressor KernelRidge Lars Lasso LassoLars LassoLarsIC LinearRegression LinearSVR
        MBSGDRegressor MultiTaskElasticNet MultiTaskLasso NuSVR OrthogonalMatchingPursuit PLSCanonical
        PLSRegression PoissonRegressor QuantileRegressor RadiusNeighborsRegressor RandomizedLasso Ridge SVR
        TheilSenRegressor TweedieRegressor
        """,
    ),
    **alike(
        Estimator(Task.REGRESSOR, wraps=INNER),
        "AdaBoostRegressor BlockwiseVotingRegressor MultiOutputRegressor RANSACRegressor",
    ),
    **alike(
        Estimator(Task.REGRESSOR, cross_validates=True, selects=True, cv=CV),
        """
        ElasticNetCV LarsCV LassoCV LassoLarsCV MultiTaskElasticNetCV MultiTaskLassoCV
        OrthogonalMatchingPursuitCV
        """,
    ),
    **alike(Estimator(Task.REGRESSOR, out_of_bag="oob_score"), "ExtraTreesRegressor RandomForestRegressor"),
    **alike(
        Estimator(Task.REGRESSOR, holds_out=STOPS), "MLPRegressor PassiveAggressiveRegressor SGDRegressor"
    ),
    "BaggingRegressor": Estimator(Task.REGRESSOR, wraps=INNER, out_of_bag="oob_score"),
    "GradientBoostingRegressor": Estimator(Task.REGRESSOR, holds_out=PATIENT),
    "HistGradientBoostingRegressor": Estimator(Task.REGRESSOR, holds_out=STOPS),
    "IsotonicRegression": Estimator(Task.REGRESSOR, calibrates=True),
    "RegressorChain": Estimator(Task.REGRESSOR, wraps=INNER, cv=CV),
    "RidgeCV": Estimator(
        Task.REGRESSOR,
        cross_validates=True,
        selects=True,
        cv=CV,
        scoring=SCORING,
        scoring_default=Family.OTHER,
    ),
    "TransformedTargetRegressor": Estimator(Task.REGRESSOR, wraps=Param(0, "regressor")),
    "VotingRegressor": Estimator(Task.REGRESSOR, wraps=INNERS),
}

TRANSFORMERS: dict[str, Effect] = {
    **alike(
        Estimator(Task.TRANSFORMER),
        """
        AdditiveChi2Sampler BernoulliRBM Binarizer CategoricalEncoder Categorizer ClassicalMDS CountVectorizer
        DictVectorizer DictionaryLearning DummyEncoder FactorAnalysis FastICA FeatureAgglomeration
        FeatureHasher FunctionTransformer GaussianRandomProjection GenericUnivariateSelect HashingVectorizer
        Imputer IncrementalPCA Isomap IterativeImputer KBinsDiscretizer KNNImputer KNeighborsTransformer
        KernelCenterer KernelPCA LabelBinarizer LabelEncoder LatentDirichletAllocation LocallyLinearEmbedding
        MDS MaxAbsScaler MinMaxScaler MiniBatchDictionaryLearning MiniBatchNMF MiniBatchSparsePCA
        MissingIndicator MultiLabelBinarizer NMF NeighborhoodComponentsAnalysis Normalizer Nystroem
        OneHotEncoder OrdinalEncoder PCA PLSSVD PatchExtractor PolynomialCountSketch PolynomialFeatures
        PowerTransformer ProjectedGradientNMF QuantileTransformer RBFSampler RadiusNeighborsTransformer
        RandomTreesEmbedding RandomizedPCA RobustScaler Scaler SelectFdr SelectFpr SelectFwe SelectKBest
        SelectPercentile SimpleImputer SkewedChi2Sampler SparseCoder SparsePCA SparseRandomProjection
        SpectralEmbedding SplineTransformer StandardScaler TSNE TfidfTransformer TfidfVectorizer TruncatedSVD
        VarianceThreshold Vectorizer
        """,
    ),
    **alike(Estimator(Task.TRANSFORMER, wraps=Param(0, "estimator")), "RFE SelectFromModel"),
    "TargetEncoder": Estimator(Task.TRANSFORMER, cross_validates=True, cv=Param(3, "cv")),
}

OTHERS: dict[str, Effect] = {
    **alike(
        Estimator(Task.CLUSTERER),
        """
        AffinityPropagation AgglomerativeClustering BayesianGaussianMixture Birch BisectingKMeans DBSCAN GMM
        GaussianMixture HDBSCAN KMeans MeanShift MiniBatchKMeans OPTICS SpectralBiclustering
        SpectralClustering SpectralCoclustering
        """,
    ),
    **alike(
        Estimator(Task.OTHER),
        """
        EllipticEnvelope EmpiricalCovariance GraphicalLasso IsolationForest KernelDensity
        LedoitWolf LocalOutlierFactor MinCovDet NearestNeighbors OAS OneClassSVM SGDOneClassSVM
        ShrunkCovariance
        """,
    ),
    **alike(Estimator(wraps=Param(0, "estimator")), "FrozenEstimator Incremental ParallelPostFit"),
    "GraphicalLassoCV": Estimator(Task.OTHER, cross_validates=True, selects=True, cv=CV),
}

FUNCTIONS: dict[str, Effect] = {
    **alike(
        RowFunction(Rows.KEEP, Param(0, "X", ("array", "y", "X_list"))),
        """
        add_dummy_feature as_float_array binarize check_X_y check_array column_or_1d label_binarize maxabs_scale
        minmax_scale normalize power_transform quantile_transform robust_scale scale
        """,
    ),
    **alike(RowFunction(Rows.SUBSET, Param(0, "X")), "_safe_indexing safe_indexing"),
    **alike(
        RowFunction(Rows.NONE, None),
        """
        assert_all_finite check_consistent_length chi2 compute_class_weight f_classif f_oneway f_regression
        mutual_info_classif mutual_info_regression permutation_importance r_regression type_of_target
        unique_labels
        """,
    ),
    **alike(
        RowFunction(Rows.SOURCE, None),
        """
        fetch_20newsgroups fetch_20newsgroups_vectorized fetch_california_housing fetch_covtype fetch_kddcup99
        fetch_lfw_pairs fetch_lfw_people fetch_mldata fetch_olivetti_faces fetch_openml fetch_rcv1
        fetch_species_distributions joblib.load load_boston load_breast_cancer load_diabetes load_digits
        load_files load_iris load_linnerud load_mlcomp load_sample_image load_sample_images load_svmlight_file
        load_svmlight_files load_wine make_biclusters make_blobs make_checkerboard make_circles
        make_classification make_friedman1 make_friedman2 make_friedman3 make_gaussian_quantiles
        make_hastie_10_2 make_low_rank_matrix make_moons make_multilabel_classification make_regression
        make_s_curve make_sparse_coded_signal make_sparse_spd_matrix make_sparse_uncorrelated make_spd_matrix
        make_swiss_roll
        """,
    ),
    "dump_svmlight_file": RowFunction(Rows.WRITE, Param(0, "X")),
    "joblib.dump": RowFunction(Rows.WRITE, Param(0, "value")),
}

ORDINARY = (
    "Binarizer",
    "Categorizer",
    "Imputer",
    "Incremental",
    "Isomap",
    "Lars",
    "Lasso",
    "Normalizer",
    "Perceptron",
    "Ridge",
    "Scaler",
    "Vectorizer",
)
"""Class names that a program may well use for something else."""

LIBRARY = Library(
    packages=PACKAGES,
    effects=CLASSIFIERS | REGRESSORS | TRANSFORMERS | OTHERS | FUNCTIONS,
    bare=(
        *(
            name
            for name in (*CLASSIFIERS, *REGRESSORS, *TRANSFORMERS, *OTHERS)
            if "." not in name and name not in ORDINARY
        ),
        "load_breast_cancer",
        "load_iris",
        "make_classification",
    ),
)
