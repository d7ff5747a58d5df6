"""Data sets and loaders, after https://docs.pytorch.org/docs/stable/data.html."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn import model_selection

from tests.stand_ins.tensors import Tensor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import ArrayLike


class Dataset:
    """Items by number."""

    def __len__(self) -> int:
        raise NotImplementedError

    def __getitem__(self, number: int) -> tuple[Any, ...]:
        raise NotImplementedError


class TensorDataset(Dataset):
    """The rows of some tensors."""

    def __init__(self, *tensors: Tensor) -> None:
        self.tensors = tensors

    def __len__(self) -> int:
        return len(self.tensors[0])

    def __getitem__(self, number: int) -> tuple[Tensor, ...]:
        return tuple(tensor[number] for tensor in self.tensors)


class Subset(Dataset):
    """The items of these numbers."""

    def __init__(self, dataset: Dataset, indices: Sequence[int]) -> None:
        self.dataset, self.indices = dataset, indices

    def __len__(self) -> int:
        return len(self.indices)

    def __getitem__(self, number: int) -> tuple[Any, ...]:
        return self.dataset[self.indices[number]]


def random_split(dataset: Dataset, lengths: Sequence[float], generator: Any = None) -> list[Subset]:
    """Disjoint parts, of so many items each or of such shares, drawn at random."""
    counts = [int(each * len(dataset)) if sum(lengths) <= 1 else int(each) for each in lengths]
    for number in range(len(dataset) - sum(counts)):  # what is left over by rounding goes around
        counts[number % len(counts)] += 1
    rows = np.array([np.ravel(dataset[number][0]) for number in range(len(dataset))])
    numbers, parts = np.arange(len(dataset)), []
    for count in counts[:-1]:
        _, rows, chosen, numbers = model_selection.train_test_split(
            rows, numbers, train_size=count, random_state=getattr(generator, "seed", None)
        )
        parts.append(Subset(dataset, chosen.tolist()))
    return [*parts, Subset(dataset, numbers.tolist())]


class WeightedRandomSampler:
    """Numbers of items, drawn by weight."""

    def __init__(self, weights: ArrayLike, num_samples: int, *, replacement: bool = True) -> None:
        self.weights, self.num_samples, self.replacement = np.asarray(weights), num_samples, replacement

    def __len__(self) -> int:
        return self.num_samples

    def __iter__(self) -> Iterator[int]:
        shares = self.weights / self.weights.sum()
        return iter(np.random.choice(len(shares), self.num_samples, self.replacement, shares).tolist())


class SubsetRandomSampler:
    """Numbers of items, in random order."""

    def __init__(self, indices: Sequence[int]) -> None:
        self.indices = indices

    def __len__(self) -> int:
        return len(self.indices)

    def __iter__(self) -> Iterator[int]:
        return iter(np.random.permutation(self.indices).tolist())


class DataLoader:
    """Batches: in order, shuffled anew each time, or as a sampler says."""

    def __init__(
        self, dataset: Dataset, batch_size: int = 1, *, shuffle: bool = False, sampler: Iterable[int] | None = None
    ) -> None:  # fmt: skip
        self.dataset, self.batch_size, self.shuffle, self.sampler = dataset, batch_size, shuffle, sampler

    def __len__(self) -> int:
        return math.ceil(len(self.dataset) / self.batch_size)

    def __iter__(self) -> Iterator[list[Tensor]]:
        order = list(range(len(self.dataset)))
        if self.sampler is not None:
            order = list(self.sampler)
        elif self.shuffle:
            np.random.shuffle(order)
        for start in range(0, len(order), self.batch_size):
            items = [self.dataset[number] for number in order[start : start + self.batch_size]]
            yield [
                Tensor(np.stack([np.asarray(each) for each in column])) for column in zip(*items, strict=True)
            ]
