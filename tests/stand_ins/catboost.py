"""CatBoost, as in https://catboost.ai/docs/en/concepts/python-quickstart.

The rows of `eval_set` are scored, and the model shrinks to the round that was best for them (`use_best_model`). `cv`
shuffles the rows into `fold_count` folds, stratified by class where there are classes.
"""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

from typing import Any

import pandas as pd

from tests.stand_ins.boosting import Boosted, score_folds, weigh


class Pool:
    """Rows, and their labels."""

    def __init__(self, data: Any, label: Any = None) -> None:
        self.data, self.label = data, label


class CatBoostClassifier(Boosted):
    """The estimator."""

    def __init__(
        self,
        iterations: int = 1000,
        learning_rate: float = 0.03,
        depth: int = 6,
        *,
        early_stopping_rounds: int | None = None,
        random_seed: int = 0,
        verbose: int = 1,
        auto_class_weights: str | None = None,
    ) -> None:
        super().__init__(iterations, learning_rate, random_seed)
        self.iterations = iterations
        self.depth = depth
        self.early_stopping_rounds = early_stopping_rounds
        self.random_seed = random_seed
        self.verbose = verbose
        self.auto_class_weights = auto_class_weights

    def fit(
        self, X: Any, y: Any = None, eval_set: Pool | tuple[Any, Any] | None = None
    ) -> CatBoostClassifier:
        """Learn from rows, watched by others."""
        super().fit(X, y, weigh(y, None if self.auto_class_weights == "Balanced" else 1))
        if eval_set is not None:
            watching = (eval_set.data, eval_set.label) if isinstance(eval_set, Pool) else eval_set
            self.be_watched([watching], self.early_stopping_rounds or self.iterations)
        return self

    def predict(self, data: Any, prediction_type: str = "Class") -> Any:
        """Labels, or probabilities."""
        return self.predict_proba(data) if prediction_type == "Probability" else super().predict(data)


def cv(
    pool: Pool, params: dict[str, Any], fold_count: int = 3, partition_random_seed: int = 0
) -> pd.DataFrame:
    """The mean score over folds, for each round."""
    rounds = params.get("iterations", 1000)
    scores = score_folds(
        (pool.data, pool.label), rounds, fold_count, stratified=True, seed=partition_random_seed
    )
    return pd.DataFrame({f"test-{params['custom_metric']}-mean": [scores.mean()] * rounds})
