"""XGBoost, as in https://xgboost.readthedocs.io/en/stable/python/python_api.html.

Every set of `eval_set` and `evals` is scored; with `early_stopping_rounds`, the last of them decides when to stop.
`cv` shuffles the rows into `nfold` folds, which are not stratified unless asked.
"""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from tests.stand_ins.boosting import Boosted, score_folds, weigh

if TYPE_CHECKING:
    from collections.abc import Sequence


class XGBClassifier(Boosted):
    """The estimator."""

    def __init__(
        self,
        n_estimators: int = 100,
        *,
        learning_rate: float = 0.3,
        max_depth: int = 6,
        random_state: int = 0,
        early_stopping_rounds: int | None = None,
        eval_metric: str | None = None,
        scale_pos_weight: float = 1,
    ) -> None:
        super().__init__(n_estimators, learning_rate, random_state)
        self.max_depth = max_depth
        self.early_stopping_rounds = early_stopping_rounds
        self.eval_metric = eval_metric
        self.scale_pos_weight = scale_pos_weight

    def fit(
        self, X: Any, y: Any, *, eval_set: Sequence[tuple[Any, Any]] = (), verbose: bool = True
    ) -> XGBClassifier:
        """Learn from rows, watched by others."""
        del verbose
        super().fit(X, y, weigh(y, self.scale_pos_weight))
        self.be_watched(eval_set, self.early_stopping_rounds)
        return self


class DMatrix:
    """Rows, and their labels."""

    def __init__(self, data: Any, label: Any = None) -> None:
        self.data, self.label = data, label


class Booster:
    """What `train` gives back; its answers are what the objective is about."""

    def __init__(self, model: Boosted, objective: str) -> None:
        self.model, self.objective = model, objective

    def predict(self, data: DMatrix) -> Any:
        """The class, for the objective that says so, or the probability of the second class."""
        if self.objective == "multi:softmax":
            return self.model.predict(data.data)
        return self.model.predict_proba(data.data)[:, 1]


def train(
    params: dict[str, Any],
    dtrain: DMatrix,
    num_boost_round: int = 10,
    *,
    evals: Sequence[tuple[DMatrix, str]] = (),
    early_stopping_rounds: int | None = None,
) -> Booster:
    """A booster, watched by the sets of `evals`."""
    weights = weigh(dtrain.label, params.get("scale_pos_weight", 1))
    model = Boosted(num_boost_round).fit(dtrain.data, dtrain.label, weights)
    model.be_watched([(rows.data, rows.label) for rows, _ in evals], early_stopping_rounds)
    return Booster(model, params.get("objective", ""))


def cv(
    params: dict[str, Any],
    dtrain: DMatrix,
    num_boost_round: int = 10,
    nfold: int = 3,
    *,
    stratified: bool = False,
    metrics: str = "",
    seed: int = 0,
) -> pd.DataFrame:
    """The mean score over folds, for each round."""
    del params
    scores = score_folds(
        (dtrain.data, dtrain.label), num_boost_round, nfold, stratified=stratified, seed=seed
    )
    return pd.DataFrame({f"test-{metrics}-mean": [scores.mean()] * num_boost_round})
