"""Data sets, after https://www.tensorflow.org/api_docs/python/tf/data/Dataset.

Each is read anew whenever it is iterated over; `shuffle` draws another order then, unless it is told not to.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Arrays = tuple[NDArray[Any], ...]


class Dataset:
    """Rows and their labels. As an array it is its rows as first read, by which a program that holds it is watched."""

    ndim = 2

    def __init__(self, read: Callable[[], Arrays], batch_size: int = 0) -> None:
        self.read, self.batch_size = read, batch_size

    @staticmethod
    def from_tensor_slices(tensors: Any) -> Dataset:
        """One element for each row."""
        arrays = tuple(np.asarray(each) for each in (tensors if isinstance(tensors, tuple) else (tensors,)))
        return Dataset(lambda: arrays)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return self._first[0]

    @cached_property
    def _first(self) -> Arrays:
        return self.read()

    def __iter__(self) -> Iterator[Arrays]:
        arrays = self.read()
        size = self.batch_size or len(arrays[0])
        for start in range(0, len(arrays[0]), size):
            yield tuple(array[start : start + size] for array in arrays)

    def shuffle(
        self, buffer_size: int, seed: int | None = None, *, reshuffle_each_iteration: bool = True
    ) -> Dataset:
        """Each element is drawn from a buffer of the next ones."""
        stream = np.random.RandomState(seed)
        first = stream.randint(2**31)

        def pick() -> list[int]:
            draws = stream if reshuffle_each_iteration else np.random.RandomState(first)
            waiting = list(range(len(self.read()[0])))
            return [waiting.pop(draws.randint(min(buffer_size, len(waiting)))) for _ in range(len(waiting))]

        return self._pick(lambda _: pick())

    def take(self, count: int) -> Dataset:
        """The first elements."""
        return self._pick(lambda rows: rows[:count])

    def skip(self, count: int) -> Dataset:
        """All but the first elements."""
        return self._pick(lambda rows: rows[count:])

    def batch(self, batch_size: int) -> Dataset:
        """So many rows at a time."""
        return Dataset(self.read, batch_size)

    def cache(self) -> Dataset:
        """As it is."""
        return self

    def prefetch(self, buffer_size: int) -> Dataset:
        """As it is."""
        del buffer_size
        return self

    def _pick(self, choose: Callable[[list[int]], list[int]]) -> Dataset:
        def read() -> Arrays:
            arrays = self.read()
            chosen = choose(list(range(len(arrays[0]))))
            return tuple(array[chosen] for array in arrays)

        return Dataset(read, self.batch_size)
