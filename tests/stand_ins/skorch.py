"""skorch: a classifier that trains a PyTorch net.

As in https://skorch.readthedocs.io/en/stable/user/neuralnet.html, `train_split` takes a fifth of the rows, stratified,
which are judged after each epoch; `train_split=None` takes none.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn import model_selection

from tests.stand_ins.tensors import Tensor

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class ValidSplit:
    """The first of some folds is for validation."""

    def __init__(self, cv: int = 5, *, stratified: bool = False) -> None:
        self.folds = (model_selection.StratifiedKFold if stratified else model_selection.KFold)(cv)

    def __call__(self, X: NDArray[Any], y: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        train, valid = next(iter(self.folds.split(X, y)))
        return train, valid


class NeuralNetClassifier:
    """A net with its loss, its optimizer and the rows that it is judged by."""

    def __init__(
        self, module: Any, *, max_epochs: int = 10, lr: float = 0.01, batch_size: int = 128,
        train_split: ValidSplit | None = ValidSplit(5, stratified=True),  # noqa: B008  # as the library has it
    ) -> None:  # fmt: skip
        self.module, self.max_epochs, self.lr, self.batch_size = module, max_epochs, lr, batch_size
        self.train_split = train_split
        self.history: list[dict[str, float]] = []

    def fit(self, X: ArrayLike, y: ArrayLike) -> NeuralNetClassifier:
        """Train, and judge the rows that are set aside."""
        torch: Any = import_module("torch")
        rows, labels = np.asarray(X), np.asarray(y)
        train, valid = (
            (np.arange(len(rows)), None) if self.train_split is None else self.train_split(rows, labels)
        )
        optimizer = torch.optim.SGD(self.module.parameters(), lr=self.lr)
        criterion = torch.nn.CrossEntropyLoss()
        for _ in range(self.max_epochs):
            for start in range(0, len(train), self.batch_size):
                batch = train[start : start + self.batch_size]
                optimizer.zero_grad()
                criterion(self.module(Tensor(rows[batch])), Tensor(labels[batch])).backward()
                optimizer.step()
            if valid is not None:
                loss = criterion(self.module(Tensor(rows[valid])), Tensor(labels[valid])).item()
                self.history.append({"valid_loss": loss})
        return self

    def predict_proba(self, X: ArrayLike) -> Any:
        """The net's answers."""
        return self.module(Tensor(X)).numpy()

    def predict(self, X: ArrayLike) -> Any:
        """The likeliest class."""
        return self.predict_proba(X).argmax(1)
