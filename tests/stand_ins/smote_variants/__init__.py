"""smote_variants, as in https://smote-variants.readthedocs.io: over-samplers with a method `sample`.

The rows that were given come back first, then those that were made of the smaller classes, until all classes are as
large as the largest. The variants differ in where between its neighbours a row is put; these put it as SMOTE does.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import Any

from imblearn import over_sampling

from tests.stand_ins.smote_variants import classifiers

__all__ = ["ADASYN", "SMOTE", "MulticlassOversampling", "classifiers", "distance_SMOTE"]


class SMOTE:
    """An over-sampler of two classes."""

    def __init__(
        self,
        proportion: float = 1.0,
        n_neighbors: int = 5,
        *,
        random_state: int | None = None,
        **others: object,
    ) -> None:
        del others  # of one variant or another
        self.sampler = over_sampling.SMOTE(
            sampling_strategy=proportion, k_neighbors=n_neighbors, random_state=random_state
        )

    def sample(self, X: Any, y: Any) -> tuple[Any, Any]:
        """The rows with new ones."""
        rows, labels = self.sampler.fit_resample(X, y)
        return rows, labels


class ADASYN(SMOTE):
    """A variant."""


class distance_SMOTE(SMOTE):  # noqa: N801  # as the library has it
    """A variant."""


class MulticlassOversampling:
    """An over-sampler of two classes, used for each of many; all are alike here."""

    def __init__(self, oversampler: str = "SMOTE", oversampler_params: dict[str, Any] | None = None) -> None:
        self.oversampler = oversampler
        self.sampler = over_sampling.SMOTE(**(oversampler_params or {}))

    def sample(self, X: Any, y: Any) -> tuple[Any, Any]:
        """The rows with new ones."""
        rows, labels = self.sampler.fit_resample(X, y)
        return rows, labels
