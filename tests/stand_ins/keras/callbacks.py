"""Callbacks, after https://keras.io/api/callbacks/."""

from __future__ import annotations

from copy import deepcopy
from typing import Any


class Callback:
    """Told of each epoch's figures."""

    def on_epoch_end(self, model: Any, logs: dict[str, float]) -> None:
        """An epoch is over."""


class EarlyStopping(Callback):
    """Ends the training when a figure of the validation rows has not improved for some epochs."""

    def __init__(
        self, monitor: str = "val_loss", patience: int = 0, mode: str = "auto", *,
        restore_best_weights: bool = False, verbose: int = 0,
    ) -> None:  # fmt: skip
        del verbose
        falls = mode == "min" or (mode == "auto" and monitor.endswith("loss"))
        self.monitor, self.patience, self.sign = monitor, patience, -1 if falls else 1
        self.restores = restore_best_weights
        self.best, self.waited, self.kept = float("-inf"), 0, None

    def on_epoch_end(self, model: Any, logs: dict[str, float]) -> None:
        """Note the best epoch; stop if it is too long ago."""
        figure = self.sign * logs[self.monitor]
        if figure > self.best:
            self.best, self.waited, self.kept = figure, 0, deepcopy(model.learner)
            return
        self.waited += 1
        if self.waited >= self.patience:
            model.stop_training = True
            if self.restores:
                model.learner = self.kept
