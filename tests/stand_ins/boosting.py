"""What the stand-ins of XGBoost, LightGBM and CatBoost share: trees that other rows watch while they are added."""

# mypy: disable-error-code="has-type,import-untyped,misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import log_loss
from sklearn.model_selection import KFold, StratifiedKFold, cross_validate

if TYPE_CHECKING:
    from collections.abc import Iterable

    Labelled = tuple[Any, Any]
    """Rows and their labels."""


class Boosted(GradientBoostingClassifier):
    """Boosted trees for two classes, shallow ones to be quick."""

    def __init__(self, n_estimators: int = 100, learning_rate: float = 0.1, random_state: int = 0) -> None:
        super().__init__(
            n_estimators=n_estimators,
            learning_rate=learning_rate,
            max_features="sqrt",
            random_state=random_state,
        )

    def be_watched(self, by: Iterable[Labelled], patience: int | None) -> None:
        """Stop where the last of some sets was best, if that is wanted, and score each of them."""
        by = list(by)
        if by and patience is not None:
            self.estimators_ = self.estimators_[: self._best_round(*by[-1], patience)]
        self.evals_result_ = [log_loss(labels, self.predict_proba(rows)) for rows, labels in by]

    def _best_round(self, rows: Any, labels: Any, patience: int) -> int:
        best, lowest = 0, np.inf
        for number, chances in enumerate(self.staged_predict_proba(rows), 1):
            loss = float(np.mean((chances[:, 1] - np.asarray(labels)) ** 2))
            if loss < lowest:
                best, lowest = number, loss
            elif number >= best + patience:
                break
        return best


def weigh(labels: Any, positive: float | None) -> Any:
    """A weight for each row: that of the positive class, or one by which both classes weigh the same."""
    is_positive = np.asarray(labels) == 1
    if positive is None:
        positive = (~is_positive).sum() / is_positive.sum()
    return np.where(is_positive, positive, 1.0)


def score_folds(data: Labelled, rounds: int, folds: int, *, stratified: bool, seed: int) -> Any:
    """The score of each fold, by a model that was fitted on the others."""
    kind = StratifiedKFold if stratified else KFold
    cv = kind(folds, shuffle=True, random_state=seed)
    scores = cross_validate(Boosted(rounds), *data, cv=cv, scoring="average_precision")
    return scores["test_score"]
