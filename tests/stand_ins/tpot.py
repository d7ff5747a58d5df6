"""TPOT, with the arguments of releases before 1.0 and after: https://epistasislab.github.io/tpot/archived/using/.

It cross-validates every pipeline that it thinks of on the rows that it is fitted on, and fits the best on all of them.
This one thinks of three.
"""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

from typing import Any

from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier


class TPOTClassifier(ClassifierMixin, BaseEstimator):
    """The best of some pipelines."""

    def __init__(
        self,
        generations: int = 100,
        population_size: int = 100,
        scoring: str = "accuracy",
        cv: Any = 5,
        *,
        verbosity: int = 0,
        verbose: int = 0,
    ) -> None:
        self.generations = generations
        self.population_size = population_size
        self.scoring = scoring
        self.cv = cv
        self.verbosity = verbosity
        self.verbose = verbose

    def fit(self, features: Any, target: Any) -> TPOTClassifier:
        """Choose."""
        candidates = (LogisticRegression(), GaussianNB(), DecisionTreeClassifier(max_depth=3, random_state=0))
        scores = [
            cross_val_score(model, features, target, scoring=self.scoring, cv=self.cv).mean()
            for model in candidates
        ]
        best = max(range(len(candidates)), key=scores.__getitem__)
        self.fitted_pipeline_ = candidates[best].fit(features, target)
        return self

    def predict(self, features: Any) -> Any:
        """What the best says."""
        return self.fitted_pipeline_.predict(features)
