"""scikit-optimize: the search of https://scikit-optimize.github.io/stable/modules/generated/skopt.BayesSearchCV.html.

It cross-validates `n_iter` candidates on the rows that it is fitted on, and fits the best on all of them. This one
draws its candidates at random.
"""

# mypy: disable-error-code="import-untyped,misc"
from __future__ import annotations

from typing import Any

from scipy.stats import randint
from sklearn.model_selection import RandomizedSearchCV


class BayesSearchCV(RandomizedSearchCV):
    """A search over ranges of whole numbers."""

    def __init__(
        self, estimator: Any, search_spaces: dict[str, tuple[int, int]], n_iter: int = 50, *, cv: Any = None,
        scoring: Any = None,
    ) -> None:  # fmt: skip
        ranges = {name: randint(low, high + 1) for name, (low, high) in search_spaces.items()}
        super().__init__(estimator, ranges, n_iter=n_iter, cv=cv, scoring=scoring, random_state=0)
        self.search_spaces = search_spaces
