"""A scaler, and what comes after it."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sklearn import preprocessing


class StandardScaler:
    """Scales by the rows that it has met."""

    def __init__(self) -> None:
        self.scaler = preprocessing.StandardScaler()

    def learn_one(self, row: dict[str, float]) -> None:
        """Meet a row."""
        self.scaler.partial_fit([list(row.values())])

    def transform_one(self, row: dict[str, float]) -> dict[str, float]:
        """The row, scaled."""
        if not hasattr(self.scaler, "mean_"):
            return row
        return dict(zip(row, self.scaler.transform([list(row.values())])[0], strict=True))

    def __or__(self, model: Any) -> Pipeline:
        return Pipeline(self, model)


@dataclass
class Pipeline:
    """A scaler and a model."""

    scaler: StandardScaler
    model: Any

    def learn_one(self, row: dict[str, float], label: bool) -> None:
        """Learn from a row."""
        self.scaler.learn_one(row)
        self.model.learn_one(self.scaler.transform_one(row), label)

    def predict_proba_one(self, row: dict[str, float]) -> dict[bool, Any]:
        """What the model says of a row."""
        answer: dict[bool, Any] = self.model.predict_proba_one(self.scaler.transform_one(row))
        return answer
