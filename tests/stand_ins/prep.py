"""A module of one's own that is installed: it loads rows and divides them."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split


def load(rows: int) -> tuple[pd.DataFrame, pd.Series]:
    """Features and labels."""
    features, labels = make_classification(rows, 5, weights=[0.85], random_state=4)
    return pd.DataFrame(features, columns=list("abcde")), pd.Series(labels)


def make_parts(features: Any, labels: Any) -> Any:
    """Features and labels that train, and that test: `X_train, X_test, y_train, y_test`."""
    return train_test_split(features, labels, test_size=0.25, random_state=0)


def load_parts(rows: int) -> Any:
    """The parts of what is loaded."""
    return make_parts(*load(rows))
