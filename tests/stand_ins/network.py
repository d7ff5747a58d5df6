"""What the stand-ins for networks learn with: a linear model that is fitted step by step.

Which rows it has met and which it is asked about is all that matters here; how well a network would do is not.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import SGDClassifier

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Learner:
    """Tells classes 0 to n - 1 apart; before it has learned anything, each is as likely as the others."""

    def __init__(self, classes: int) -> None:
        self.classes = np.arange(max(classes, 2))
        self.model: Any = SGDClassifier(loss="log_loss", random_state=0)
        self.has_learned = False

    def learn(self, rows: ArrayLike, labels: ArrayLike, weights: ArrayLike | None = None) -> None:
        """One step on these rows."""
        labels = np.asarray(labels).astype(int)
        self.model.partial_fit(flatten(rows), labels, classes=self.classes, sample_weight=weights)
        self.has_learned = True

    def answer(self, rows: ArrayLike) -> NDArray[np.float64]:
        """The probability of each class for each row."""
        if not self.has_learned:
            return np.full((len(flatten(rows)), len(self.classes)), 1 / len(self.classes))
        probabilities: NDArray[np.float64] = self.model.predict_proba(flatten(rows))
        return probabilities


def flatten(rows: ArrayLike) -> NDArray[np.float64]:
    """One line of numbers for each row, whatever its shape."""
    values = np.asarray(rows)
    return values.reshape(len(values), -1)
