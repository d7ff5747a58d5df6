"""MLflow: models are kept by name, and judged by rows that are handed over with it.

`evaluate` computes all that judges a classifier: https://mlflow.org/docs/latest/api_reference/python_api/mlflow.html.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sklearn.metrics import classification_report, roc_auc_score

if TYPE_CHECKING:
    from collections.abc import Iterator

kept: dict[str, Any] = {}


@dataclass
class Info:
    """Where a model is kept."""

    model_uri: str


class sklearn:  # noqa: N801  # a module of the library
    """What concerns models of scikit-learn."""

    @staticmethod
    def autolog() -> None:
        """Note the figures of every fit."""

    @staticmethod
    def log_model(model: Any, name: str) -> Info:
        """Keep a model."""
        kept[name] = model
        return Info(name)


@contextmanager
def start_run() -> Iterator[None]:
    """A run."""
    yield


def evaluate(model: str, data: Any, targets: Any, model_type: str) -> dict[str, Any]:
    """Judge a model that is kept."""
    del model_type
    return {
        "report": classification_report(targets, kept[model].predict(data)),
        "roc_auc": roc_auc_score(targets, kept[model].predict_proba(data)[:, 1]),
    }
