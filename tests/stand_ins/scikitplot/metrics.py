"""Pictures of answers beside the truth."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true: Any, y_pred: Any, *, normalize: bool = False) -> Any:
    """Draw the matrix."""
    shares = "true" if normalize else None
    return ConfusionMatrixDisplay.from_predictions(y_true, y_pred, normalize=shares).ax_
