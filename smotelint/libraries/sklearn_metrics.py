"""scikit-learn's metrics, their displays and scorers, by what they can see of a rare class.

Read from https://scikit-learn.org/stable/api/sklearn.metrics.html and https://scikit-learn.org/stable/api/sklearn.calibration.html;
the `plot_` functions from the 0.22 to 1.1 documentation.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Family, Library, MakeScorer, Metric, Param, alike
from smotelint.libraries.sklearn_selection import PACKAGES

TRUE = Param(0, "y_true", ("labels_true", "ground_truth"))
LABELS = Param(1, "y_pred", ("labels_pred", "predictions"))
SCORES = Param(1, "y_score", ("y_pred", "probas_pred", "preds"))
PROBABILITIES = Param(1, "y_proba", ("y_prob", "y_pred"))
X_TESTED = Param(1, "X")
Y_TESTED = Param(2, "y", ("y_true",))

GIVEN = Param(None, "")
"""No argument: a display draws figures, whoever computed them."""


def _of_estimator(family: Family) -> Metric:
    """A metric called with a model and the rows to judge it on."""
    return Metric(family, true=Y_TESTED, pred=X_TESTED, of_estimator=True)


METRICS: dict[str, Effect] = {
    **alike(
        Metric(Family.ACCURACY, true=TRUE, pred=LABELS, is_symmetric=True),
        # jaccard_similarity_score (< 0.23) was accuracy for single-label targets.
        "accuracy_score hamming_loss jaccard_similarity_score zero_one_loss",
    ),
    **alike(
        Metric(Family.AWARE, true=TRUE, pred=LABELS),
        """
        balanced_accuracy_score class_likelihood_ratios classification_report confusion_matrix
        multilabel_confusion_matrix
        """,
    ),
    **alike(
        Metric(Family.AWARE, averages=True, true=TRUE, pred=LABELS),
        "fbeta_score precision_recall_fscore_support",
    ),
    **alike(
        Metric(Family.AWARE, averages=True, true=TRUE, pred=LABELS, is_symmetric=True),
        "f1_score jaccard_score",
    ),
    **alike(
        Metric(Family.AWARE, true=TRUE, pred=SCORES), "confusion_matrix_at_thresholds metric_at_thresholds"
    ),
    **alike(Metric(Family.PR, true=TRUE, pred=SCORES), "average_precision_score precision_recall_curve"),
    **alike(Metric(Family.ROC, true=TRUE, pred=SCORES), "det_curve roc_auc_score roc_curve"),
    **alike(
        Metric(Family.PROBABILITY, true=TRUE, pred=PROBABILITIES),
        "brier_score_loss calibration_curve d2_brier_score d2_log_loss_score log_loss",
    ),
    "auc": Metric(Family.ROC, true=Param(0, "x"), pred=Param(1, "y")),
    "cohen_kappa_score": Metric(Family.AWARE, true=Param(0, "y1"), pred=Param(1, "y2"), is_symmetric=True),
    "matthews_corrcoef": Metric(Family.AWARE, true=TRUE, pred=LABELS, is_symmetric=True),
    "precision_score": Metric(Family.PRECISION, averages=True, true=TRUE, pred=LABELS),
    "recall_score": Metric(
        Family.RECALL, averages=True, binary_family=Family.ACCURACY, true=TRUE, pred=LABELS
    ),
    "top_k_accuracy_score": Metric(Family.ACCURACY, true=TRUE, pred=SCORES),
}

VIEWLESS: dict[str, Effect] = {
    **alike(
        Metric(Family.OTHER),
        """
        adjusted_mutual_info_score adjusted_rand_score completeness_score consensus_score coverage_error
        d2_absolute_error_score d2_pinball_score d2_tweedie_score dcg_score explained_variance_score
        fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score
        label_ranking_average_precision_score label_ranking_loss max_error mean_absolute_error
        mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance
        mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error
        mutual_info_score ndcg_score normalized_mutual_info_score pair_confusion_matrix r2_score rand_score
        root_mean_squared_error root_mean_squared_log_error v_measure_score
        """,
    ),
    **alike(
        Metric(Family.OTHER, true=Param(1, "labels"), pred=Param(0, "X")),
        "calinski_harabasz_score davies_bouldin_score silhouette_samples silhouette_score",
    ),
    "hinge_loss": Metric(Family.OTHER, pred=Param(1, "pred_decision")),
}

DISPLAYS: dict[str, Effect] = {
    "CalibrationDisplay.from_estimator": _of_estimator(Family.PROBABILITY),
    "CalibrationDisplay.from_predictions": Metric(Family.PROBABILITY, pred=Param(1, "y_prob")),
    "ConfusionMatrixDisplay": Metric(Family.AWARE, true=GIVEN, pred=GIVEN),
    "ConfusionMatrixDisplay.from_estimator": _of_estimator(Family.AWARE),
    "ConfusionMatrixDisplay.from_predictions": Metric(Family.AWARE),
    "DetCurveDisplay.from_estimator": _of_estimator(Family.ROC),
    "DetCurveDisplay.from_predictions": Metric(Family.ROC, pred=SCORES),
    "PrecisionRecallDisplay": Metric(Family.PR, true=GIVEN, pred=GIVEN),
    "PrecisionRecallDisplay.from_estimator": _of_estimator(Family.PR),
    "PrecisionRecallDisplay.from_predictions": Metric(Family.PR, pred=SCORES),
    "PredictionErrorDisplay.from_estimator": _of_estimator(Family.OTHER),
    "PredictionErrorDisplay.from_predictions": Metric(Family.OTHER),
    "RocCurveDisplay": Metric(Family.ROC, true=GIVEN, pred=GIVEN),
    "RocCurveDisplay.from_estimator": _of_estimator(Family.ROC),
    "RocCurveDisplay.from_predictions": Metric(Family.ROC, pred=SCORES),
    "plot_confusion_matrix": _of_estimator(Family.AWARE),
    "plot_det_curve": _of_estimator(Family.ROC),
    "plot_precision_recall_curve": _of_estimator(Family.PR),
    "plot_roc_curve": _of_estimator(Family.ROC),
}

SCORERS: dict[str, Effect] = alike(MakeScorer(), "get_scorer make_scorer")

LIBRARY = Library(
    packages=PACKAGES,
    effects=METRICS | VIEWLESS | DISPLAYS | SCORERS,
    bare=tuple(name for name in (*METRICS, *VIEWLESS, *SCORERS) if name != "auc"),
)
