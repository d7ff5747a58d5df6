"""SMOTE as published, in NumPy, with the lineage of every row it makes.

The paper's `SMOTE(T, N, k)` in its own words: for each minority row find its k nearest minority neighbours
(`nnarray`), then `Populate`: choose a row and one of its neighbours, take `dif`, the way from the one to the
other, and place the synthetic row at a random `gap` of that way. Two points are settled as in
imbalanced-learn: N is a count and the row is chosen at random, where the paper gives each row N/100 children;
and one gap serves all attributes of a synthetic row, so that it lies on the line segment of which the paper's
text speaks.
"""

from __future__ import annotations

from collections.abc import Mapping
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Table = Any  # rows as callers hold them: array, list of lists, DataFrame
    Column = Any  # labels as callers hold them: array, list, Series
    Labels = NDArray[Any]
    Strategy = str | float | Mapping[Any, int] | Callable[[Labels], Mapping[Any, int]]

__all__ = ["SMOTE"]

BLOCK = 1 << 22  # differences held at once while neighbours are searched, about 32 MB


class SMOTE:
    """Over-sample by synthetic rows between minority rows and their nearest minority neighbours.

    Parameters
    ----------
    sampling_strategy : str, float, dict or callable, default='auto'
        How many rows each class is to have afterwards.

        - ``'auto'`` or ``'not majority'``: every class as many as the largest; ``'minority'``: the smallest
          class only; ``'not minority'``: all but the smallest; ``'all'``: all.
        - float in (0, 1], two classes only: minority rows for each majority row.
        - dict: class label -> number of rows afterwards.
        - callable: given `y`, returns such a dict.

    random_state : int, RandomState instance or None, default=None
        An int seeds a fresh stream for each class; an instance is one stream for all classes; None is NumPy's
        global stream. The same draws as imbalanced-learn's, in the same order.
    k_neighbors : int, default=5
        Neighbours among which the second parent is chosen.

    Attributes
    ----------
    sampling_strategy_ : dict
        Class label -> number of rows added.
    sample_origin_ : ndarray of shape (n_samples_new,)
        For each row returned, the row number of the input that it is, or, if synthetic, from which it was
        drawn towards a neighbour.
    parents_ : ndarray of shape (n_synthetic, 2)
        Row numbers of the two parents of each synthetic row: the row itself and the neighbour.
    gaps_ : ndarray of shape (n_synthetic,)
        Share of the way from the first parent to the second, in [0, 1).

    Notes
    -----
    The result equals that of ``imblearn.over_sampling.SMOTE`` exactly, except where neighbours are equally
    far (duplicated rows) and for unsigned integers, whose differences wrap around there. Sparse matrices, and
    objects in place of `k_neighbors`, are not accepted.

    References
    ----------
    .. [1] N. V. Chawla, K. W. Bowyer, L. O. Hall, W. P. Kegelmeyer, "SMOTE: Synthetic Minority Over-sampling
       Technique", Journal of Artificial Intelligence Research 16, 321-357, 2002.

    Examples
    --------
    >>> import numpy as np
    >>> from smotelint.reference.smote import SMOTE
    >>> X = np.array([[0.0], [1.0], [2.0], [3.0], [10.0], [12.0]])
    >>> y = np.array([0, 0, 0, 0, 1, 1])
    >>> smote = SMOTE(k_neighbors=1, random_state=0)
    >>> X_res, y_res = smote.fit_resample(X, y)
    >>> X_res[6:].round(2).tolist(), y_res.tolist()
    ([[11.43], [10.79]], [0, 0, 0, 0, 1, 1, 1, 1])
    >>> smote.parents_.tolist(), smote.gaps_.round(2).tolist()
    ([[4, 5], [5, 4]], [0.72, 0.6])

    """

    def __init__(
        self,
        *,
        sampling_strategy: Strategy = "auto",
        random_state: int | np.random.RandomState | None = None,
        k_neighbors: int = 5,
    ) -> None:
        self.sampling_strategy = sampling_strategy
        self.random_state = random_state
        self.k_neighbors = k_neighbors

    def fit_resample(self, X: Table, y: Column) -> tuple[Table, Column]:  # noqa: N803  (the name that callers know)
        """Return the rows of `X` and `y` in their order, then the synthetic rows, class by class.

        Parameters
        ----------
        X : array-like or DataFrame of shape (n_samples, n_features)
            Finite numbers. A DataFrame comes back as one, with the same column types and a fresh index.
        y : array-like or Series of shape (n_samples,)
            Class labels.

        Returns
        -------
        X_resampled : ndarray or DataFrame of shape (n_samples_new, n_features)
        y_resampled : ndarray or Series of shape (n_samples_new,)

        Raises
        ------
        ValueError
            Text or missing values, one class only, a class with no more than `k_neighbors` rows, an
            impossible strategy.
        TypeError
            A sparse matrix, or a parameter of the wrong type.

        """
        sample, labels = read_sample(X), read_labels(y, X)
        self.sampling_strategy_ = count_missing(self.sampling_strategy, labels)
        parents, gaps = [np.empty((0, 2), dtype=np.intp)], [np.empty(0)]
        for label, n in self.sampling_strategy_.items():
            if n == 0:
                continue
            minority = np.flatnonzero(labels == label)
            nnarray = find_nearest(sample[minority], check_neighbors(self.k_neighbors, label, minority.size))
            row, nn, gap = draw(nnarray.shape, n, open_stream(self.random_state))
            parents.append(minority[np.column_stack([row, nnarray[row, nn]])])
            gaps.append(gap)
        self.parents_, self.gaps_ = np.concatenate(parents), np.concatenate(gaps)
        self.sample_origin_ = np.concatenate([np.arange(len(sample)), self.parents_[:, 0]])
        synthetic = populate(sample, self.parents_, self.gaps_)
        return shape_like(X, np.vstack([sample, synthetic])), shape_like(y, labels[self.sample_origin_])


def find_nearest(rows: NDArray[Any], k: int) -> NDArray[np.intp]:
    """Find the k nearest other rows of each row, nearest first, by Euclidean distance: shape (n, k)."""
    rows = rows.astype(float)
    nnarray = np.empty((len(rows), k), dtype=np.intp)
    step = max(1, BLOCK // rows.size)
    for start in range(0, len(rows), step):
        block = rows[start : start + step]
        distances = ((block[:, None, :] - rows[None, :, :]) ** 2).sum(axis=2)
        distances[np.arange(len(block)), np.arange(start, start + len(block))] = (
            np.inf
        )  # not its own neighbour
        nnarray[start : start + step] = np.argsort(distances, axis=1, kind="stable")[:, :k]
    return nnarray


def draw(
    shape: tuple[int, ...], n: int, stream: Stream
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Choose n times a row, one of its k neighbours and a gap, given (rows, k).

    One draw chooses row and neighbour together; the gaps follow. Order and kind of the draws make the stream
    equal to imbalanced-learn's.
    """
    rows, k = shape
    pairs = stream.randint(low=0, high=rows * k, size=n)
    gaps = stream.uniform(size=n)
    return pairs // k, pairs % k, gaps


def populate(sample: NDArray[Any], parents: NDArray[np.intp], gaps: NDArray[np.float64]) -> NDArray[Any]:
    """Place the synthetic rows: first parent + gap * dif, in the type of the sample."""
    values = sample if sample.dtype.kind == "f" else sample.astype(float)
    first, second = values[parents[:, 0]], values[parents[:, 1]]
    dif = second - first
    synthetic: NDArray[Any] = (first + gaps[:, None] * dif).astype(sample.dtype)
    return synthetic


def count_missing(strategy: Strategy, labels: Labels) -> dict[Any, int]:
    """Count the rows that each class lacks, by label: `count_missing("auto", [0, 0, 0, 1])` -> `{1: 2}`."""
    classes, counts = np.unique(labels, return_counts=True)
    if len(classes) < 2:
        raise ValueError(f"y holds one class only ({classes[0]!r}): there is no minority to over-sample")
    present = dict(zip(classes.tolist(), counts.tolist(), strict=True))
    if isinstance(strategy, str):
        return _by_name(strategy, present)
    if isinstance(strategy, Real):
        return _by_ratio(float(strategy), present)
    wanted = strategy(labels) if callable(strategy) else strategy
    if not isinstance(wanted, Mapping):
        raise TypeError(f"sampling_strategy is a str, float, dict or callable, not {type(strategy).__name__}")
    return _by_count(wanted, present)


def _by_name(strategy: str, present: dict[Any, int]) -> dict[Any, int]:
    largest, smallest = max(present, key=present.__getitem__), min(present, key=present.__getitem__)
    chosen = {
        "all": set(present),
        "auto": set(present) - {largest},
        "minority": {smallest},
        "not majority": set(present) - {largest},
        "not minority": set(present) - {smallest},
    }
    if strategy not in chosen:
        names = ", ".join(repr(name) for name in chosen)
        raise ValueError(f"sampling_strategy={strategy!r} is none of {names}")
    return {label: present[largest] - n for label, n in present.items() if label in chosen[strategy]}


def _by_ratio(ratio: float, present: dict[Any, int]) -> dict[Any, int]:
    if len(present) != 2:
        raise ValueError(
            f"sampling_strategy={ratio} is a ratio of two classes, y has {len(present)}: use a dict"
        )
    if not 0 < ratio <= 1:
        raise ValueError(f"sampling_strategy={ratio} is not in (0, 1]")
    largest = max(present, key=present.__getitem__)
    missing = {label: int(present[largest] * ratio - n) for label, n in present.items() if label != largest}
    if min(missing.values()) <= 0:
        raise ValueError(
            f"the minority already has {ratio} rows for each majority row: raise sampling_strategy"
        )
    return missing


def _by_count(wanted: Mapping[Any, int], present: dict[Any, int]) -> dict[Any, int]:
    for label, n in wanted.items():
        if label not in present:
            raise ValueError(f"sampling_strategy names class {label!r}, which y does not hold")
        if not isinstance(n, Integral):
            raise TypeError(f"sampling_strategy gives class {label!r} {n!r} rows, not a whole number")
        if n < present[label]:
            raise ValueError(
                f"class {label!r} has {present[label]} rows and over-sampling removes none: not {n}"
            )
    return {label: int(wanted[label]) - present[label] for label in sorted(wanted)}


def check_neighbors(k: int, label: object, members: int) -> int:
    """Return `k` if a class of that many members has so many neighbours for each."""
    if not isinstance(k, Integral) or isinstance(k, bool):
        raise TypeError(f"k_neighbors is a whole number, not {type(k).__name__}")
    if k < 1:
        raise ValueError(f"k_neighbors={k} leaves no neighbour to blend with")
    if members <= k:
        raise ValueError(f"class {label!r} has {members} rows: k_neighbors={k} needs at least {k + 1}")
    return int(k)


def read_sample(X: Table) -> NDArray[Any]:  # noqa: N803
    """Return the rows as a two-dimensional array of finite numbers."""
    if hasattr(X, "tocsr"):
        raise TypeError("X is sparse: a blend of sparse rows is dense, pass X.toarray()")
    sample = np.asarray(X)
    if sample.dtype.kind in "USO":
        if any(isinstance(value, str) for value in sample.flat):
            raise ValueError("X holds text: SMOTE blends numbers, encode or drop such columns first")
        try:
            sample = sample.astype(float)
        except (TypeError, ValueError) as error:
            raise ValueError(f"X holds values that are no numbers or missing: {error}") from None
    if sample.ndim != 2 or sample.size == 0:
        raise ValueError(f"X has shape {sample.shape}: SMOTE needs a table of rows and columns")
    if sample.dtype.kind not in "biuf":
        raise ValueError(f"X holds {sample.dtype}, not numbers")
    if not np.isfinite(sample).all():
        raise ValueError("X holds missing or infinite values: impute them before SMOTE")
    return sample


def read_labels(y: Column, X: Table) -> Labels:  # noqa: N803
    """Return the class labels, one for each row of `X`."""
    labels = np.asarray(y)
    if labels.ndim != 1:
        raise ValueError(f"y has shape {labels.shape}: one label for each row is needed")
    if len(labels) != len(X):
        raise ValueError(f"X has {len(X)} rows and y has {len(labels)} labels")
    if labels.dtype.kind == "f" and not (np.isfinite(labels).all() and (labels == np.floor(labels)).all()):
        raise ValueError("y holds missing or continuous values, not classes")
    if labels.dtype.kind == "O" and any(value is None or value != value for value in labels):
        raise ValueError("y holds missing values")
    return labels


def shape_like(given: Table, values: NDArray[Any]) -> Table:
    """Put values into the kind of container that was given: DataFrame, Series, or else an array."""
    # A frame's own class makes the new one, so that pandas is needed by those who use it and by nobody else.
    if not hasattr(given, "iloc"):
        return values
    if values.ndim == 2:
        return type(given)(values, columns=given.columns).astype(given.dtypes)
    return type(given)(values, name=given.name, dtype=given.dtype)


class Stream(Protocol):
    """What is asked of a random stream."""

    def randint(self, low: int, high: int, size: int) -> NDArray[np.int_]:
        """Whole numbers in [low, high)."""

    def uniform(self, *, size: int) -> NDArray[np.float64]:
        """Numbers in [0, 1)."""


def open_stream(random_state: int | np.random.RandomState | None) -> Stream:
    """Open a stream: anew for an int, the instance itself, or NumPy's own for None."""
    if random_state is None:
        return np.random
    if isinstance(random_state, np.random.RandomState):
        return random_state
    if isinstance(random_state, Integral):
        return np.random.RandomState(int(random_state))
    raise TypeError(f"random_state is an int, a RandomState or None, not {type(random_state).__name__}")
