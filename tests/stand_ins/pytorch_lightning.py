"""Lightning: a trainer that has a net learn from one loader and judge another.

The order is that of https://lightning.ai/docs/pytorch/stable/common/lightning_module.html: in each epoch the batches
of `train_dataloader`, a step of the optimizer for each, then those of `val_dataloader`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

torch: Any = import_module("torch")


class LightningDataModule:
    """Loaders, and what prepares them."""

    def setup(self, stage: str | None = None) -> None:
        """Before the training."""


class LightningModule(torch.nn.Module):  # type: ignore[misc]
    """A net that knows its steps."""

    def log(self, name: str, figure: Any) -> None:
        """Keep a figure."""
        self.logged = {**getattr(self, "logged", {}), name: figure.item()}


class Trainer:
    """Trains."""

    def __init__(self, max_epochs: int, **_: object) -> None:
        self.max_epochs = max_epochs

    def fit(self, model: Any, datamodule: Any) -> None:
        """Train and judge, epoch by epoch."""
        datamodule.setup("fit")
        optimizer = model.configure_optimizers()
        for _ in range(self.max_epochs):
            for number, batch in enumerate(datamodule.train_dataloader()):
                optimizer.zero_grad()
                model.training_step(batch, number).backward()
                optimizer.step()
            for number, batch in enumerate(datamodule.val_dataloader()):
                model.validation_step(batch, number)
