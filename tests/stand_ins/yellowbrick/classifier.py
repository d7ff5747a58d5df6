"""Visualizers: each fits its model, judges it by rows, and draws; `score` returns the accuracy.

See https://www.scikit-yb.org/en/latest/api/classifier/index.html.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sklearn.metrics import ConfusionMatrixDisplay, RocCurveDisplay, classification_report

if TYPE_CHECKING:
    from collections.abc import Callable


class Visualizer:
    """A model to be looked at."""

    draw: Callable[..., Any]

    def __init__(self, model: Any) -> None:
        self.model = model

    def fit(self, X: Any, y: Any) -> Visualizer:
        """Have the model learn."""
        self.model.fit(X, y)
        return self

    def score(self, X: Any, y: Any) -> float:
        """Judge, and draw."""
        type(self).draw(self.model, X, y)
        accuracy: float = self.model.score(X, y)
        return accuracy

    def show(self) -> None:
        """Show the picture."""


class ClassificationReport(Visualizer):
    """Precision, recall and F1."""

    draw = staticmethod(lambda model, rows, labels: classification_report(labels, model.predict(rows)))


class ConfusionMatrix(Visualizer):
    """How often each class was taken for which."""

    draw = staticmethod(ConfusionMatrixDisplay.from_estimator)


class ROCAUC(Visualizer):
    """The curve and the area below it."""

    draw = staticmethod(RocCurveDisplay.from_estimator)
