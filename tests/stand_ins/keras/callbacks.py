"""Callbacks, after https://keras.io/api/callbacks/; a figure that nobody computes is passed over."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any


class Callback:
    """Told of each epoch's figures."""

    def on_epoch_end(self, model: Any, logs: dict[str, float]) -> None:
        """An epoch is over."""


class Watcher(Callback):
    """Knows the best epoch by a figure of the validation rows."""

    def __init__(self, monitor: str, mode: str) -> None:
        falls = mode == "min" or (mode == "auto" and monitor.endswith("loss"))
        self.monitor, self.sign, self.best = monitor, -1 if falls else 1, float("-inf")

    def is_best(self, logs: dict[str, float]) -> bool:
        """Whether this epoch is better than all before."""
        figure = self.sign * logs[self.monitor]
        is_best, self.best = figure > self.best, max(figure, self.best)
        return is_best


class EarlyStopping(Watcher):
    """Ends the training when the figure has not improved for some epochs."""

    def __init__(
        self, monitor: str = "val_loss", patience: int = 0, mode: str = "auto", *,
        restore_best_weights: bool = False, verbose: int = 0,
    ) -> None:  # fmt: skip
        del verbose
        super().__init__(monitor, mode)
        self.patience, self.restores, self.waited, self.kept = patience, restore_best_weights, 0, None

    def on_epoch_end(self, model: Any, logs: dict[str, float]) -> None:
        """Keep the best epoch; stop if it is too long ago."""
        if self.monitor not in logs:
            return
        if self.is_best(logs):
            self.waited, self.kept = 0, deepcopy(model.learner)
            return
        self.waited += 1
        if self.waited >= self.patience:
            model.stop_training = True
            if self.restores:
                model.learner = self.kept


class ModelCheckpoint(Watcher):
    """Writes the model to a file, after each epoch or each that is the best so far."""

    def __init__(
        self, filepath: str | Path, monitor: str = "val_loss", mode: str = "auto", *, save_best_only: bool = False
    ) -> None:  # fmt: skip
        super().__init__(monitor, mode)
        self.filepath, self.save_best_only = Path(filepath), save_best_only

    def on_epoch_end(self, model: Any, logs: dict[str, float]) -> None:
        """Write it."""
        if not self.save_best_only or (self.monitor in logs and self.is_best(logs)):
            model.save(self.filepath)
