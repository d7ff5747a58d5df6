"""Metrics that take the predictions first, https://lightning.ai/docs/torchmetrics/stable/classification/recall.html."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

from sklearn import metrics


def precision(preds: Any, target: Any, task: str) -> float:
    """Share of the positive answers that are right."""
    del task
    return float(metrics.precision_score(target, preds))


def recall(preds: Any, target: Any, task: str) -> float:
    """Share of the positive rows that are found."""
    del task
    return float(metrics.recall_score(target, preds))
