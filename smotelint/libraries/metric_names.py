"""Metrics given as text: `scoring="f1"`, `metrics=["accuracy"]`.

Read from https://scikit-learn.org/stable/modules/model_evaluation.html (string name scorers) and
https://keras.io/api/metrics/.
"""

from __future__ import annotations

from smotelint.libraries.model import Family, alike

SCORERS: dict[str, Family] = {
    # Micro averages and weighted recall equal accuracy for single-label targets.
    **alike(
        Family.ACCURACY,
        "accuracy f1_micro jaccard_micro precision_micro recall_micro recall_weighted top_k_accuracy",
    ),
    **alike(
        Family.AWARE,
        """
        balanced_accuracy f1 f1_macro f1_samples jaccard jaccard_macro jaccard_samples matthews_corrcoef
        neg_negative_likelihood_ratio positive_likelihood_ratio recall_macro
        """,
    ),
    **alike(
        Family.OTHER,
        """
        adjusted_mutual_info_score adjusted_rand_score completeness_score d2_absolute_error_score
        explained_variance fowlkes_mallows_score homogeneity_score max_error mean_absolute_error
        mean_squared_error mean_squared_log_error median_absolute_error mutual_info_score neg_max_error
        neg_mean_absolute_error neg_mean_absolute_percentage_error neg_mean_gamma_deviance
        neg_mean_poisson_deviance neg_mean_squared_error neg_mean_squared_log_error neg_median_absolute_error
        neg_root_mean_squared_error neg_root_mean_squared_log_error normalized_mutual_info_score r2 rand_score
        v_measure_score
        """,
    ),
    **alike(Family.PR, "average_precision"),
    **alike(Family.PRECISION, "precision precision_macro precision_samples"),
    **alike(Family.PROBABILITY, "d2_brier_score d2_log_loss_score log_loss neg_brier_score neg_log_loss"),
    **alike(Family.RECALL, "recall recall_samples"),
    **alike(Family.ROC, "roc_auc roc_auc_ovo roc_auc_ovo_weighted roc_auc_ovr roc_auc_ovr_weighted"),
    **alike(Family.WEIGHTED, "f1_weighted jaccard_weighted precision_weighted"),
}
"""scikit-learn's scorer names; a few are from releases before 0.18."""

NETWORK_METRICS: dict[str, Family] = {
    **alike(
        Family.ACCURACY,
        """
        Accuracy BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy SparseTopKCategoricalAccuracy
        TopKCategoricalAccuracy acc accuracy binary_accuracy categorical_accuracy sparse_categorical_accuracy
        sparse_top_k_categorical_accuracy top_k_categorical_accuracy
        """,
    ),
    **alike(
        Family.AWARE,
        """
        BinaryIoU CohenKappa F1Score FBetaScore FalseNegatives FalsePositives IoU
        MatthewsCorrelationCoefficient MeanIoU PrecisionAtRecall RecallAtPrecision SensitivityAtSpecificity
        SpecificityAtSensitivity TrueNegatives TruePositives f1 f1_score fbeta_score mean_io_u
        """,
    ),
    **alike(
        Family.OTHER,
        """
        CategoricalHinge CosineSimilarity Hinge LogCoshError Mean MeanAbsoluteError
        MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError R2Score RootMeanSquaredError
        SquaredHinge cosine_similarity hinge logcosh mae mape mean_absolute_error
        mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error mse msle
        squared_hinge
        """,
    ),
    **alike(Family.PRECISION, "Precision precision"),
    **alike(
        Family.PROBABILITY,
        """
        BinaryCrossentropy CategoricalCrossentropy KLDivergence Poisson SparseCategoricalCrossentropy
        binary_crossentropy categorical_crossentropy ce crossentropy kl_divergence kld
        kullback_leibler_divergence poisson sparse_categorical_crossentropy
        """,
    ),
    **alike(Family.RECALL, "Recall recall sensitivity"),
    **alike(Family.ROC, "AUC auc"),
}
"""Keras' names of functions and classes, and those that programs give to their own."""
"""XGBoost's, LightGBM's and CatBoost's names, without parameters."""
