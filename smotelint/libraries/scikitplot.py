"""scikit-plot and PyCM: drawings and tables of a model's errors.

Read from https://scikit-plot.readthedocs.io, release 0.3.7, and https://www.pycm.io/doc/.
"""

from __future__ import annotations

from smotelint.libraries.model import CrossValidation, Effect, Family, Library, Metric, Param, alike

PROBABILITIES = Param(1, "y_probas")


def _with_cv(family: Family) -> CrossValidation:
    """An old method of scikit-plot that predicts out of fold and draws."""
    return CrossValidation(Param(0, "clf"), scoring=None, scoring_default=family)


EFFECTS: dict[str, Effect] = {
    **alike(
        Metric(Family.ROC, pred=PROBABILITIES),
        "plot_cumulative_gain plot_ks_statistic plot_lift_curve plot_roc plot_roc_curve",
    ),
    **alike(Metric(Family.PR, pred=PROBABILITIES), "plot_precision_recall plot_precision_recall_curve"),
    "ConfusionMatrix": Metric(Family.AWARE, true=Param(0, "actual_vector"), pred=Param(1, "predict_vector")),
    "plot_calibration_curve": Metric(Family.PROBABILITY, pred=Param(1, "probas_list")),
    "plot_confusion_matrix": Metric(Family.AWARE),
    "plot_confusion_matrix_with_cv": _with_cv(Family.AWARE),
    "plot_learning_curve": CrossValidation(Param(0, "clf")),
    "plot_precision_recall_curve_with_cv": _with_cv(Family.PR),
    "plot_roc_curve_with_cv": _with_cv(Family.ROC),
}

LIBRARY = Library(packages=("scikitplot", "pycm"), effects=EFFECTS, bare=("plot_ks_statistic",))
