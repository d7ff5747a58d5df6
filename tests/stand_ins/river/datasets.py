"""Rows that come one by one."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING

from sklearn.datasets import make_classification

if TYPE_CHECKING:
    from collections.abc import Iterator

    Row = dict[str, float]

ROWS = 200


class CreditCard:
    """Payments, a few of them fraud."""

    def __iter__(self) -> Iterator[tuple[Row, bool]]:
        rows, labels = make_classification(ROWS, 5, weights=[0.85], random_state=0)
        for row, label in zip(rows.tolist(), labels.tolist(), strict=True):
            yield dict(zip("abcde", row, strict=True)), bool(label)
