"""Functions of tensors, after https://docs.pytorch.org/docs/stable/nn.functional.html."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tests.stand_ins.tensors import Loss

if TYPE_CHECKING:
    from tests.stand_ins.tensors import Answer, Tensor


def relu(tensor: Tensor) -> Tensor:
    """No negative numbers."""
    return tensor.change(lambda values: np.maximum(values, 0))


def softmax(tensor: Tensor, dim: int) -> Tensor:
    """Probabilities, of their logarithms."""
    return tensor.change(lambda values: np.exp(values) / np.exp(values).sum(dim, keepdims=True))


def cross_entropy(answer: Answer, labels: Tensor) -> Loss:
    """The loss."""
    return Loss(answer, labels)


binary_cross_entropy_with_logits = cross_entropy
