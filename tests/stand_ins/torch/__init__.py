"""PyTorch: tensors, nets over a linear learner, and loaders of data.

A net learns where the optimizer steps, from the rows of the losses that `backward` was called of since `zero_grad`, as
in https://docs.pytorch.org/tutorials/beginner/basics/optimization_tutorial.html; it is asked where its answer is used.
"""

from __future__ import annotations

import pickle
from contextlib import ContextDecorator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.stand_ins.tensors import Tensor

from . import nn, optim, utils
from .nn.functional import relu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = [
    "Generator", "Tensor", "cat", "cuda", "device", "float32", "from_numpy", "load", "long", "nn", "no_grad",
    "optim", "randperm", "relu", "save", "set_grad_enabled", "sigmoid", "tensor", "utils",
]  # fmt: skip

float32, long = "float32", "int64"


def tensor(values: Any, dtype: str = "") -> Tensor:
    """A tensor of these numbers."""
    made = Tensor(np.array(values))
    return made.float() if dtype == float32 else made.long() if dtype == long else made


def device(name: str) -> str:
    """Where tensors are kept: it makes no difference here."""
    return name


class cuda:  # noqa: N801  # as the library has it
    """What can be asked of a graphics card."""

    @staticmethod
    def is_available() -> bool:
        """None is there."""
        return False


def randperm(count: int) -> Tensor:
    """Whole numbers below a count, in random order."""
    return Tensor(np.random.permutation(count))


def sigmoid(tensor: Tensor) -> Tensor:
    """Probabilities, of logarithms of their ratio."""
    return tensor.change(lambda values: 1 / (1 + np.exp(-values)))


def from_numpy(array: NDArray[Any]) -> Tensor:
    """A tensor over an array."""
    return Tensor(array)


def cat(tensors: Sequence[Tensor]) -> Tensor:
    """One after the other."""
    return Tensor(np.concatenate([each.values for each in tensors]))


class no_grad(ContextDecorator):  # noqa: N801  # as the library has it
    """Changes nothing: gradients are not worked out."""

    def __enter__(self) -> None: ...

    def __exit__(self, *of: object) -> None: ...


class set_grad_enabled(no_grad):  # noqa: N801  # as the library has it
    """Changes as little."""

    def __init__(self, mode: bool) -> None:
        self.mode = mode


class Generator:
    """Random numbers with a seed."""

    seed: int | None = None

    def manual_seed(self, seed: int) -> Generator:
        """Set the seed."""
        self.seed = seed
        return self


def save(state: object, path: str | Path) -> None:
    """Write to a file."""
    Path(path).write_bytes(pickle.dumps(state))


def load(path: str | Path) -> Any:
    """Read from a file."""
    return pickle.loads(Path(path).read_bytes())
