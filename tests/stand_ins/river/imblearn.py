"""A wrapper that has a model learn from a row more than once: see `river.imblearn.RandomOverSampler`."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np


class RandomOverSampler:
    """Rows of a class that is rarer than desired are learned as often as makes up for it, on average."""

    def __init__(self, classifier: Any, desired_dist: dict[bool, float], seed: int) -> None:
        self.classifier = classifier
        self.desired = desired_dist
        self.random = np.random.RandomState(seed)
        self.seen: Counter[bool] = Counter()

    def learn_one(self, row: dict[str, float], label: bool) -> None:
        """Learn from a row as often as it is drawn."""
        self.seen[label] += 1
        lacking = {each: self.desired[each] / count for each, count in self.seen.items()}
        for _ in range(self.random.poisson(lacking[label] / min(lacking.values()))):
            self.classifier.learn_one(row, label)

    def predict_proba_one(self, row: dict[str, float]) -> dict[bool, Any]:
        """What the model says."""
        answer: dict[bool, Any] = self.classifier.predict_proba_one(row)
        return answer
