"""KerasTuner, after https://keras.io/keras_tuner/api/tuners/random/: models are tried and judged on validation rows."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Objective:
    """A figure, and whether it is to be small or large."""

    name: str
    direction: str


class HyperParameters:
    """Settings drawn at random."""

    def Int(self, name: str, min_value: int, max_value: int) -> int:  # noqa: N802  # as the library has it
        """A whole number."""
        del name
        return random.randint(min_value, max_value)


class RandomSearch:
    """Tries settings drawn at random."""

    def __init__(
        self, hypermodel: Callable[[HyperParameters], Any], objective: str | Objective, max_trials: int = 10
    ) -> None:  # fmt: skip
        if isinstance(objective, str):
            objective = Objective(objective, "min" if objective.endswith("loss") else "max")
        self.hypermodel, self.objective, self.max_trials = hypermodel, objective, max_trials
        self.tried: list[tuple[float, Any]] = []

    def search(self, *data: Any, **settings: Any) -> None:
        """Fit each model, which keeps the best epoch's figure."""
        best = min if self.objective.direction == "min" else max
        for _ in range(self.max_trials):
            model = self.hypermodel(HyperParameters())
            history = model.fit(*data, **settings).history
            self.tried.append((best(history[self.objective.name]), model))

    def get_best_models(self, num_models: int = 1) -> list[Any]:
        """The models with the best figures."""
        falls = self.objective.direction == "min"
        ordered = sorted(self.tried, key=lambda each: each[0], reverse=not falls)
        return [model for _, model in ordered[:num_models]]
