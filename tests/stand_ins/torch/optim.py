"""Optimizers, after https://docs.pytorch.org/docs/stable/optim.html."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .nn import Linear


class Optimizer:
    """Has layers learn."""

    def __init__(self, params: Iterable[Linear], lr: float = 0.001) -> None:
        self.params, self.lr = list(params), lr

    def zero_grad(self) -> None:
        """Forget the losses."""
        for layer in self.params:
            layer.pending.clear()

    def step(self) -> None:
        """Learn from the rows of the losses."""
        for layer in self.params:
            for rows, labels in layer.pending:
                layer.learner.learn(rows, labels)


Adam = AdamW = SGD = Optimizer
