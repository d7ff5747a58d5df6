"""H2O, as in https://docs.h2o.ai/h2o/latest-stable/h2o-py/docs/: frames, which divide their rows at random."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import pandas as pd
from sklearn.model_selection import train_test_split


class H2OFrame:
    """A table."""

    def __init__(self, python_obj: pd.DataFrame) -> None:
        self.table = python_obj

    def split_frame(self, ratios: list[float], seed: int) -> list[H2OFrame]:
        """Two parts; the first holds that share of the rows."""
        return [
            H2OFrame(part) for part in train_test_split(self.table, train_size=ratios[0], random_state=seed)
        ]


def init() -> None:
    """Nothing is to be started."""


def import_file(path: str) -> H2OFrame:
    """The rows of a file."""
    return H2OFrame(pd.read_csv(path))
