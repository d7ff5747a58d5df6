"""A Keras model as an estimator of scikit-learn, after https://adriangb.com/scikeras/stable/."""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin

if TYPE_CHECKING:
    from collections.abc import Callable


class KerasClassifier(ClassifierMixin, BaseEstimator):
    """Builds its model anew for each fit."""

    def __init__(
        self, model: Callable[[], Any] | None = None, *, epochs: int = 1, batch_size: int = 32, verbose: int = 1,
        validation_split: float = 0.0,
    ) -> None:  # fmt: skip
        self.model = model
        self.epochs = epochs
        self.batch_size = batch_size
        self.verbose = verbose
        self.validation_split = validation_split

    def fit(self, X: Any, y: Any) -> KerasClassifier:
        """Build the model and fit it."""
        if self.model is None:
            msg = "no function that builds a model"
            raise ValueError(msg)
        self.classes_, labels = np.unique(y, return_inverse=True)
        self.model_ = self.model()
        self.model_.fit(
            np.asarray(X), labels, epochs=self.epochs, batch_size=self.batch_size,
            validation_split=self.validation_split,
        )  # fmt: skip
        return self

    def predict_proba(self, X: Any) -> Any:
        """The probability of each class."""
        answer = self.model_.predict(np.asarray(X))
        return np.hstack([1 - answer, answer]) if answer.shape[1] == 1 else answer

    def predict(self, X: Any) -> Any:
        """The likeliest class."""
        return self.classes_[self.predict_proba(X).argmax(1)]
