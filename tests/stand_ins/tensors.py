"""Tensors of the stand-in for PyTorch: arrays, and answers that are not worked out before somebody looks.

    net(xb)                        Answer(head, rows of xb)
    net(xb).argmax(1)              the same, with what to do to it
    cross_entropy(net(xb), yb)     Loss; `backward` leaves rows and labels with the head, for the next step

A net that learns from a batch is not asked about it. Floats keep the precision they come with, whatever is asked for:
by its values, a row is known again.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import operator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn import metrics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from tests.stand_ins.torch.nn import Linear

    Change = Callable[[Any], Any]

TINY = 1e-12  # what a probability is taken to be at least, before its logarithm


class Tensor:
    """An array."""

    def __init__(self, values: Any) -> None:
        self._values: NDArray[Any] = np.asanyarray(values)

    @property
    def values(self) -> NDArray[Any]:
        """The array."""
        return self._values

    def change(self, change: Change) -> Tensor:
        """Another tensor, made of this one."""
        return Tensor(change(self.values))

    # -- looking ------------------------------------------------------------------------------------

    @property
    def shape(self) -> tuple[int, ...]:
        """The size of each dimension."""
        return self.values.shape

    @property
    def ndim(self) -> int:
        """The number of dimensions."""
        return self.values.ndim

    @property
    def dtype(self) -> Any:
        """The type of its numbers."""
        return self.values.dtype

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self) -> Iterator[Tensor]:
        return (self[number] for number in range(len(self)))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return self.values if dtype is None else self.values.astype(dtype)

    def numpy(self) -> NDArray[Any]:
        """The array."""
        return self.values

    def tolist(self) -> Any:
        """The numbers."""
        return self.values.tolist()

    def item(self) -> Any:
        """The only number."""
        return self.values.item()

    # -- changing -----------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Tensor:
        key = key.values if isinstance(key, Tensor) else key
        return self.change(lambda values: values[key])

    def argmax(self, dim: int) -> Tensor:
        """Where the largest is."""
        return self.change(lambda values: values.argmax(dim))

    def reshape(self, *shape: int) -> Tensor:
        """The same numbers in another shape."""
        return self.change(lambda values: values.reshape(shape))

    def squeeze(self, dim: int) -> Tensor:
        """Without a dimension of size one."""
        return self.change(lambda values: values.squeeze(dim))

    def sum(self) -> Tensor:
        """All numbers together."""
        return self.change(np.sum)

    def mean(self) -> Tensor:
        """Of all numbers."""
        return self.change(np.mean)

    def float(self) -> Tensor:
        """As floats."""
        return self.change(lambda values: values if values.dtype.kind == "f" else values.astype(float))

    def long(self) -> Tensor:
        """As whole numbers."""
        return self.change(lambda values: values.astype(np.int64))

    def detach(self) -> Tensor:
        """As it is: gradients are not worked out."""
        return self

    cpu = detach

    @property
    def data(self) -> Tensor:
        """As it is, too."""
        return self

    def to(self, _: str) -> Tensor:
        """On a device."""
        return self

    def combine(self, other: Any, how: Callable[[Any, Any], Any]) -> Tensor:
        """Number by number with another."""
        return self.change(lambda values: how(values, other.values if isinstance(other, Tensor) else other))

    def __eq__(self, other: object) -> Any:
        return self.combine(other, operator.eq)

    def __gt__(self, other: Any) -> Tensor:
        return self.combine(other, operator.gt)

    def __truediv__(self, other: Any) -> Tensor:
        return self.combine(other, operator.truediv)

    __hash__ = object.__hash__


class Answer(Tensor):
    """What a net says of rows, worked out when it is needed."""

    def __init__(self, head: Linear, rows: NDArray[Any], *changes: Change) -> None:
        self.head, self.rows, self.changes = head, rows, changes

    @cached_property
    def values(self) -> Any:
        """Logarithms of probabilities, or of their ratio where there is one unit, and what has been made of them."""
        values: Any = np.log(np.maximum(self.probabilities, TINY))
        if self.head.out_features == 1:
            values = values[:, 1:] - values[:, :1]
        for change in self.changes:
            values = change(values)
        return values

    @property
    def probabilities(self) -> Any:
        """Of each class."""
        return self.head.learner.answer(self.rows)

    @property
    def ndim(self) -> int:
        """Not told: to look at an answer is to ask."""
        raise AttributeError

    def change(self, change: Change) -> Answer:
        """Another answer, made of this one."""
        return Answer(self.head, self.rows, *self.changes, change)


class Loss(Tensor):
    """The cross-entropy of a net's answer, worked out when it is needed."""

    def __init__(self, answer: Answer, labels: Tensor) -> None:
        self.answer, self.labels = answer, labels.reshape(-1)

    @cached_property
    def values(self) -> Any:
        """The number."""
        probabilities = self.answer.probabilities
        classes = list(range(probabilities.shape[1]))
        return np.float64(metrics.log_loss(self.labels.values.astype(int), probabilities, labels=classes))

    @property
    def ndim(self) -> int:
        """It is a number."""
        return 0

    def backward(self) -> None:
        """What the next step of the optimizer learns from."""
        self.answer.head.pending.append((self.answer.rows, self.labels.values))
