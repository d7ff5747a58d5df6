"""Layers: the last one says how many answers a row gets."""

from __future__ import annotations


class Layer:
    """Any layer."""

    units = 0

    def __init__(self, *_: object, **__: object) -> None: ...

    def __call__(self, before: Layer) -> Layer:
        """The layer itself, behind another one."""
        del before
        return self


class Dense(Layer):
    """So many answers for each row."""

    def __init__(self, units: int, activation: str | None = None, **_: object) -> None:
        self.units, self.activation = units, activation


Conv2D = Dropout = Flatten = Input = MaxPooling2D = Layer
