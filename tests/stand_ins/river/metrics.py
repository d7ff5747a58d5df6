"""The area under the curve, by a table of hits for each of some thresholds, as river has it."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.metrics import auc

THRESHOLDS = np.linspace(0, 1, 11)


class ROCAUC:
    """Kept up to date row by row."""

    def __init__(self) -> None:
        self.seen = np.zeros(2)
        self.hits = np.zeros((2, len(THRESHOLDS)))

    def update(self, truth: bool, answer: dict[bool, Any]) -> None:
        """Judge an answer."""
        self.seen[int(truth)] += 1
        for number, threshold in enumerate(THRESHOLDS):
            self.hits[int(truth), number] += ((answer[True] >= threshold) == np.array([truth])).sum()

    def __repr__(self) -> str:
        alarms, recall = 1 - self.hits[0] / self.seen[0], self.hits[1] / self.seen[1]
        return f"ROCAUC: {auc(alarms, recall):.2%}"
