"""A linear model."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.linear_model import SGDClassifier


class LogisticRegression:
    """Learns from one row at a time."""

    def __init__(self) -> None:
        self.model = SGDClassifier(loss="log_loss", random_state=0)

    def learn_one(self, row: dict[str, float], label: bool) -> None:
        """Learn from a row."""
        self.model.partial_fit([list(row.values())], [label], classes=[False, True])

    def predict_proba_one(self, row: dict[str, float]) -> dict[bool, Any]:
        """The probability of each label; even, before anything is learned."""
        if not hasattr(self.model, "coef_"):
            return dict.fromkeys((False, True), np.array([0.5]))
        chances = self.model.predict_proba([list(row.values())])
        return {False: chances[:, 0], True: chances[:, 1]}
