"""A model of H2O: with `balance_classes`, the rows that train are over-sampled, and no others.

See https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/algo-params/balance_classes.html.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING

from imblearn.over_sampling import RandomOverSampler
from sklearn.metrics import f1_score

from tests.stand_ins.boosting import Boosted

if TYPE_CHECKING:
    from tests.stand_ins.h2o import H2OFrame


class Performance:
    """How well a model does."""

    def __init__(self, score: float) -> None:
        self.score = score

    def F1(self) -> list[list[float]]:  # noqa: N802  # as the library has it
        """Threshold and score."""
        return [[0.5, self.score]]


class H2OGradientBoostingEstimator:
    """Boosted trees."""

    def __init__(self, *, balance_classes: bool = False, seed: int = 0) -> None:
        self.balance_classes = balance_classes
        self.model = Boosted(random_state=seed)

    def train(self, y: str, training_frame: H2OFrame) -> None:
        """Learn from rows."""
        self.target = y
        rows, labels = training_frame.table.drop(columns=y), training_frame.table[y]
        if self.balance_classes:
            rows, labels = RandomOverSampler(random_state=0).fit_resample(rows, labels)
        self.model.fit(rows, labels)

    def model_performance(self, test_data: H2OFrame) -> Performance:
        """Judge by rows."""
        rows, labels = test_data.table.drop(columns=self.target), test_data.table[self.target]
        return Performance(f1_score(labels, self.model.predict(rows)))
