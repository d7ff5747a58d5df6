"""The model is asked about each row, then told its label: see `river.evaluate.progressive_val_score`."""

from __future__ import annotations

from typing import Any


def progressive_val_score(dataset: Any, model: Any, metric: Any) -> Any:
    """The metric, when all rows have passed."""
    for row, label in dataset:
        metric.update(label, model.predict_proba_one(row))
        model.learn_one(row, label)
    return metric
