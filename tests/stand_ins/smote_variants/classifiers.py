"""A classifier that over-samples the rows that it is fitted on; what it predicts is left alone."""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

import importlib
from typing import Any

from sklearn.base import BaseEstimator, ClassifierMixin

Named = tuple[str, str, dict[str, Any]]
"""Module, class and arguments."""


def make(named: Named) -> Any:
    """The object that is meant."""
    module, name, arguments = named
    return getattr(importlib.import_module(module), name)(**arguments)


class OversamplingClassifier(ClassifierMixin, BaseEstimator):
    """An over-sampler and a classifier."""

    def __init__(self, oversampler: Named, classifier: Named) -> None:
        self.oversampler = oversampler
        self.classifier = classifier

    def fit(self, X: Any, y: Any) -> OversamplingClassifier:
        """Over-sample, and learn."""
        self.model_ = make(self.classifier).fit(*make(self.oversampler).sample(X, y))
        self.classes_ = self.model_.classes_
        return self

    def predict(self, X: Any) -> Any:
        """What the classifier says."""
        return self.model_.predict(X)
