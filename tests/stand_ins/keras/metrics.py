"""Metrics, after https://keras.io/api/metrics/: answers are probabilities, called positive from one half."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

from sklearn import metrics


class Metric:
    """Compares labels with the classes that are likeliest, by a function of scikit-learn."""

    name = ""
    function = ""

    def __init__(self, name: str = "", **options: object) -> None:
        self.name = name or self.name
        self.options = options

    def measure(self, labels: Any, probabilities: Any) -> float:
        """The figure for some rows."""
        return float(getattr(metrics, self.function)(labels, probabilities.argmax(1)))


class BinaryAccuracy(Metric):
    """Share of right answers."""

    name, function = "accuracy", "accuracy_score"


class Precision(Metric):
    """Share of the positive answers that are right."""

    name, function = "precision", "precision_score"


class Recall(Metric):
    """Share of the positive rows that are found."""

    name, function = "recall", "recall_score"


class AUC(Metric):
    """Area under the ROC curve, or with `curve="PR"` under that of precision and recall."""

    name = "auc"

    def measure(self, labels: Any, probabilities: Any) -> float:
        """The figure for some rows."""
        if probabilities.shape[1] > 2:
            return float(metrics.roc_auc_score(labels, probabilities, multi_class="ovr"))
        function = "average_precision_score" if self.options.get("curve") == "PR" else "roc_auc_score"
        return float(getattr(metrics, function)(labels, probabilities[:, 1]))


NAMED = {
    "acc": BinaryAccuracy,
    "accuracy": BinaryAccuracy,
    "AUC": AUC,
    "Precision": Precision,
    "Recall": Recall,
}


def find(metric: str | Metric) -> Metric:
    """A metric by the name that `compile` knows it by, and which it keeps."""
    return NAMED[metric](metric) if isinstance(metric, str) else metric


def cross_entropy(labels: Any, probabilities: Any) -> float:
    """The loss."""
    return float(metrics.log_loss(labels, probabilities, labels=list(range(probabilities.shape[1]))))
