"""What helps with data, after https://keras.io/api/utils/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Sequence:
    """Batches by number."""

    def __init__(self, **_: object) -> None: ...

    def __len__(self) -> int:
        raise NotImplementedError

    def __getitem__(self, number: int) -> tuple[Any, ...]:
        raise NotImplementedError


def to_categorical(labels: ArrayLike, num_classes: int | None = None) -> NDArray[np.float64]:
    """A column for each class."""
    numbers = np.asarray(labels).astype(int)
    columns: NDArray[np.float64] = np.eye(num_classes or int(numbers.max()) + 1)[numbers]
    return columns
