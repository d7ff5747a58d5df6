"""Modules, after https://docs.pytorch.org/docs/stable/nn.html; the last linear layer of a net learns for all of it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from tests.stand_ins.network import Learner
from tests.stand_ins.tensors import Answer, Tensor

from . import functional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = [
    "BCEWithLogitsLoss",
    "CrossEntropyLoss",
    "Linear",
    "Module",
    "ReLU",
    "Sequential",
    "Softmax",
    "functional",
]


class Module:
    """A net or a part of one."""

    def __call__(self, *inputs: Any) -> Any:
        return self.forward(*inputs)

    def forward(self, *inputs: Any) -> Any:
        """The answer."""
        raise NotImplementedError

    def modules(self) -> Iterator[Module]:
        """The module and those within it."""
        yield self
        for value in vars(self).values():
            for each in value if isinstance(value, (list, tuple)) else [value]:
                if isinstance(each, Module):
                    yield from each.modules()

    def parameters(self) -> Iterator[Linear]:
        """What learns."""
        return (each for each in self.modules() if isinstance(each, Linear))

    def state_dict(self) -> dict[str, Learner]:
        """What has been learned."""
        return {str(number): layer.learner for number, layer in enumerate(self.parameters())}

    def load_state_dict(self, state: dict[str, Learner]) -> None:
        """Go back to what has been learned."""
        for learner, layer in zip(state.values(), self.parameters(), strict=True):
            layer.learner = deepcopy(learner)

    def to(self, _: str) -> Module:
        """On a device: it makes no difference here."""
        return self

    def train(self) -> Module:
        """For learning."""
        return self

    def eval(self) -> Module:
        """For being asked."""
        return self


class Linear(Module):
    """As many answers for each row as there are classes; one unit answers for two."""

    def __init__(self, in_features: int, out_features: int) -> None:
        self.in_features, self.out_features = in_features, out_features
        self.learner = Learner(out_features)
        self.pending: list[tuple[NDArray[Any], NDArray[Any]]] = []
        """Rows and labels of the losses that the next step is to make smaller."""

    def forward(self, *inputs: Any) -> Answer:
        """The answer, to the rows that the net was given."""
        (given,) = inputs
        return Answer(self, given.rows if isinstance(given, Answer) else given.values)


class ReLU(Module):
    """No negative numbers."""

    def forward(self, *inputs: Any) -> Tensor:
        """The answer."""
        return functional.relu(*inputs)


class Softmax(Module):
    """Probabilities."""

    def __init__(self, dim: int) -> None:
        self.dim = dim

    def forward(self, *inputs: Any) -> Tensor:
        """The answer."""
        return functional.softmax(inputs[0], self.dim)


class Sequential(Module):
    """One after the other."""

    def __init__(self, *layers: Module) -> None:
        self.layers = layers

    def forward(self, *inputs: Any) -> Any:
        """The answer of the last."""
        (given,) = inputs
        for layer in self.layers:
            given = layer(given)
        return given


class BCEWithLogitsLoss(Module):
    """The loss of one unit."""

    def forward(self, *inputs: Any) -> Tensor:
        """Of an answer and the labels."""
        return functional.binary_cross_entropy_with_logits(*inputs)


class CrossEntropyLoss(Module):
    """The loss."""

    def forward(self, *inputs: Any) -> Tensor:
        """Of an answer and the labels."""
        return functional.cross_entropy(*inputs)
