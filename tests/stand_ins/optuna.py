"""Optuna: a study that asks the objective for some random suggestions and keeps the best.

As in https://optuna.readthedocs.io/en/stable/reference/generated/optuna.study.Study.html: each trial calls the
objective once, and `best_params` are those of the trial with the best value.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Trial:
    """Suggests values, and remembers them."""

    def __init__(self, number: int) -> None:
        self.random = random.Random(number)
        self.params: dict[str, float] = {}
        self.value = 0.0

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        """A value between two."""
        share = self.random.random()
        self.params[name] = low * (high / low) ** share if log else low + (high - low) * share
        return self.params[name]

    def suggest_int(self, name: str, low: int, high: int) -> int:
        """A whole number between two, both included."""
        number = self.random.randint(low, high)
        self.params[name] = number
        return number

    def suggest_categorical(self, name: str, choices: Sequence[float]) -> float:
        """One of the choices."""
        self.params[name] = self.random.choice(choices)
        return self.params[name]


class Study:
    """Trials, of which the best counts."""

    def __init__(self, sign: int) -> None:
        self.sign = sign
        self.trials: list[Trial] = []

    @property
    def best_params(self) -> dict[str, float]:
        """What the best trial suggested."""
        return max(self.trials, key=lambda trial: self.sign * trial.value).params

    def optimize(self, objective: Callable[[Trial], float], n_trials: int) -> None:
        """Ask the objective."""
        for number in range(n_trials):
            trial = Trial(number)
            trial.value = objective(trial)
            self.trials.append(trial)


def create_study(direction: str = "minimize") -> Study:
    """A new study."""
    return Study(1 if direction == "maximize" else -1)
