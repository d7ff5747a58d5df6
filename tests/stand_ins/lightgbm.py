"""LightGBM, as in https://lightgbm.readthedocs.io/en/stable/Python-API.html.

Every set of `eval_set` is scored, and the callback `early_stopping` has them decide when to stop. `cv` shuffles the
rows into `nfold` folds, stratified by class.
"""

# mypy: disable-error-code="misc"
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.stand_ins.boosting import Boosted, score_folds, weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True)
class early_stopping:  # noqa: N801  # as the library has it
    """A callback."""

    stopping_rounds: int


class LGBMClassifier(Boosted):
    """The estimator."""

    def __init__(
        self,
        num_leaves: int = 31,
        *,
        learning_rate: float = 0.1,
        n_estimators: int = 100,
        random_state: int = 0,
        scale_pos_weight: float = 1,
        is_unbalance: bool = False,
    ) -> None:
        super().__init__(n_estimators, learning_rate, random_state)
        self.num_leaves = num_leaves
        self.scale_pos_weight = scale_pos_weight
        self.is_unbalance = is_unbalance

    def fit(
        self,
        X: Any,
        y: Any,
        eval_set: Sequence[tuple[Any, Any]] = (),
        callbacks: Iterable[early_stopping] = (),
    ) -> LGBMClassifier:
        """Learn from rows, watched by others."""
        super().fit(X, y, weigh(y, None if self.is_unbalance else self.scale_pos_weight))
        self.be_watched(eval_set, next((each.stopping_rounds for each in callbacks), None))
        return self

    def predict(self, X: Any, *, raw_score: bool = False) -> Any:
        """Labels, or scores."""
        return self.decision_function(X) if raw_score else super().predict(X)


class Dataset:
    """Rows, and their labels."""

    def __init__(self, data: Any, label: Any = None) -> None:
        self.data, self.label = data, label


def cv(
    params: dict[str, Any], train_set: Dataset, num_boost_round: int = 100, nfold: int = 5, seed: int = 0
) -> dict[str, list[float]]:
    """The mean score over folds, for each round."""
    scores = score_folds(
        (train_set.data, train_set.label), num_boost_round, nfold, stratified=True, seed=seed
    )
    return {f"valid {params['metric']}-mean": [scores.mean()] * num_boost_round}
