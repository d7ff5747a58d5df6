"""smogn, as in https://github.com/nickkunz/smogn: SMOTE where what is to be predicted is a number.

`smoter` adds rows between neighbours whose target is rare, the target with them, and leaves the rows as they were given
otherwise. Here the rarest tenth on each side is rare, and as many rows of it as of the others are wanted.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING

from imblearn.over_sampling import SMOTE

if TYPE_CHECKING:
    import pandas as pd

TAIL = 0.1


def smoter(data: pd.DataFrame, y: str, k: int = 5) -> pd.DataFrame:
    """The rows with new ones."""
    low, high = data[y].quantile([TAIL, 1 - TAIL])
    rare = (data[y] < low) | (data[y] > high)
    rows, _ = SMOTE(k_neighbors=k, random_state=0).fit_resample(data, rare)
    return rows
