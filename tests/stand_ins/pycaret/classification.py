"""An experiment, as in https://pycaret.readthedocs.io/en/latest/api/classification.html.

`setup` keeps 70 % of the rows to train, stratified by class. `compare_models` cross-validates some models on them, ten
folds each unless told otherwise, with `fix_imbalance` in a pipeline that resamples what is fitted alone, and fits the
best on all of them. `predict_model` judges by the rows that were held out.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imblearn import over_sampling
from imblearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import get_scorer
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split
from sklearn.tree import DecisionTreeClassifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd


@dataclass
class Experiment:
    """What the functions of this module work on."""

    train: Any
    test: Any
    labels: Any
    truth: Any
    steps: Sequence[Any] = ()

    def make(self, model: Any) -> Any:
        """A pipeline that ends with a model."""
        return make_pipeline(*self.steps, model)


current: list[Experiment] = []


def setup(
    data: pd.DataFrame,
    target: str,
    *,
    train_size: float = 0.7,
    fix_imbalance: bool = False,
    fix_imbalance_method: str = "SMOTE",
    session_id: int = 0,
) -> Experiment:
    """Divide the rows."""
    train, test, labels, truth = train_test_split(
        data.drop(columns=target), data[target], train_size=train_size, stratify=data[target],
        random_state=session_id,
    )  # fmt: skip
    steps = [getattr(over_sampling, fix_imbalance_method)(random_state=session_id)] if fix_imbalance else []
    current[:] = [Experiment(train, test, labels, truth, steps)]
    return current[0]


def compare_models(*, fold: int = 10, sort: str = "Accuracy") -> Any:
    """The best model."""
    (of,) = current
    models = [of.make(LogisticRegression()), of.make(DecisionTreeClassifier(max_depth=3, random_state=0))]
    scores = [
        cross_val_score(model, of.train, of.labels, cv=StratifiedKFold(fold), scoring=sort.lower()).mean()
        for model in models
    ]
    return models[scores.index(max(scores))].fit(of.train, of.labels)


def predict_model(estimator: Any) -> pd.DataFrame:
    """The held-out rows with what the model says of them; how well it does is printed."""
    (of,) = current
    print({each: get_scorer(each)(estimator, of.test, of.truth) for each in ("accuracy", "f1")})  # noqa: T201
    return of.test.assign(prediction_label=estimator.predict(of.test))
