"""Models, after https://keras.io/api/models/model_training_apis/."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.stand_ins.network import Learner

from .layers import Layer
from .metrics import Metric, cross_entropy, find

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import ArrayLike, NDArray

    from .callbacks import Callback

    Arrays = tuple[NDArray[Any], ...]


class History:
    """The figures of the validation rows, epoch by epoch; those of the training rows are not kept."""

    def __init__(self) -> None:
        self.history: dict[str, list[float]] = {}

    def add(self, logs: dict[str, float]) -> None:
        """One more epoch."""
        for name, figure in logs.items():
            self.history.setdefault(name, []).append(figure)


class Model:
    """Layers, of which the last says how many classes there are."""

    def __init__(self, inputs: object, outputs: Layer) -> None:
        del inputs
        self.layers = [outputs]
        self.metrics: list[Metric] = []
        self.learner: Learner | None = None
        self.stop_training = False

    def compile(
        self, optimizer: object = None, loss: object = None, metrics: Sequence[str | Metric] = (), **_: object
    ) -> None:
        """How to learn and what to watch."""
        del optimizer, loss
        self.metrics = [find(metric) for metric in metrics]
        self.learner = Learner(self.layers[-1].units)

    def fit(
        self, x: Any, y: Any = None, batch_size: int = 32, epochs: int = 1, verbose: object = "auto",
        callbacks: Iterable[Callback] = (), validation_split: float = 0.0, validation_data: Any = None,
        shuffle: bool = True, class_weight: dict[int, float] | None = None, **_: object,
    ) -> History:  # fmt: skip
        """Learn in batches from all rows but the last ones, which are set aside if `validation_split` says so."""
        del verbose
        if validation_split:
            kept = int(len(x) * (1 - validation_split))
            validation_data, x, y = (x[kept:], y[kept:]), x[:kept], y[:kept]
        history, self.stop_training = History(), False
        for _epoch in range(epochs):
            for rows, labels, *weights in read_batches(x, y, batch_size, shuffle=shuffle):
                self._learn(rows, as_classes(labels), weights, class_weight or {})
            logs = {} if validation_data is None else self._judge(read_all(validation_data), "val_")
            history.add(logs)
            for callback in callbacks:
                callback.on_epoch_end(self, logs)
            if self.stop_training:
                break
        return history

    def save(self, filepath: str | Path) -> None:
        """Write the model to a file."""
        Path(filepath).write_bytes(pickle.dumps(self))

    @property
    def metrics_names(self) -> list[str]:
        """The names of what `evaluate` returns."""
        return ["loss", *(metric.name for metric in self.metrics)]

    def predict(self, x: Any, **_: object) -> NDArray[np.float64]:
        """The probability of each class, or of the one that a single unit answers for."""
        (rows, *_labels) = read_all(x)
        answer = self._compiled.answer(rows)
        return answer[:, 1:] if self.layers[-1].units == 1 else answer

    def evaluate(self, x: Any, y: Any = None, *, return_dict: bool = False, **_: object) -> Any:
        """Loss and metrics for rows."""
        logs = self._judge(read_all(x if y is None else (x, y)))
        return logs if return_dict else list(logs.values())

    @property
    def _compiled(self) -> Learner:
        if self.learner is None:
            msg = "compile() comes first"
            raise RuntimeError(msg)
        return self.learner

    def _learn(
        self, rows: ArrayLike, classes: NDArray[np.int_], weights: list[Any], of_class: dict[int, float]
    ) -> None:
        each = np.array([of_class.get(number, 1.0) for number in classes.tolist()])
        self._compiled.learn(rows, classes, each * weights[0] if weights else each)

    def _judge(self, data: Arrays, prefix: str = "") -> dict[str, float]:
        rows, labels, *_ = data
        classes, answer = as_classes(labels), self._compiled.answer(rows)
        figures = {prefix + metric.name: metric.measure(classes, answer) for metric in self.metrics}
        return {f"{prefix}loss": cross_entropy(classes, answer), **figures}


class Sequential(Model):
    """Layers one after the other."""

    def __init__(self, layers: Iterable[Layer] = (), name: str = "") -> None:
        super().__init__(None, Layer())
        self.layers, self.name = list(layers), name

    def add(self, layer: Layer) -> None:
        """One more layer."""
        self.layers.append(layer)


def as_classes(labels: ArrayLike) -> NDArray[np.int_]:
    """Class numbers, which may have been given in a column for each class."""
    values = np.asarray(labels)
    return values.argmax(1) if values.ndim > 1 and values.shape[1] > 1 else values.reshape(-1).astype(int)


def read_batches(x: Any, y: Any, batch_size: int, *, shuffle: bool) -> Iterator[Arrays]:
    """Batches of arrays, shuffled anew, or those that a data set gives."""
    if y is not None:
        order = np.random.permutation(len(x)) if shuffle else np.arange(len(x))
        for start in range(0, len(x), batch_size):
            batch = order[start : start + batch_size]
            yield np.asarray(x)[batch], np.asarray(y)[batch]
    elif hasattr(x, "__getitem__"):
        yield from (x[number] for number in range(len(x)))
    else:
        yield from x


def read_all(x: Any) -> Arrays:
    """All rows of arrays or of a data set, with their labels if it has any."""
    if isinstance(x, tuple):
        return x
    if isinstance(x, np.ndarray) or hasattr(x, "iloc"):
        return (np.asarray(x),)
    batches = list(read_batches(x, None, 0, shuffle=False))
    return tuple(np.concatenate(column) for column in zip(*batches, strict=True))
