"""Searches for parameters outside scikit-learn: scikit-optimize, Optuna, sklearn-genetic-opt, tune-sklearn.

Read from https://scikit-optimize.readthedocs.io, https://optuna-integration.readthedocs.io,
https://sklearn-genetic-opt.readthedocs.io and https://docs.ray.io/en/releases-2.2.0/tune/api_docs/sklearn.html.
`Study.optimize` is left out: the function it is given is evaluated like any other.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    CrossValidation,
    Effect,
    Estimator,
    Family,
    Library,
    Param,
    Task,
    TrainFunction,
)

TRAIN_SET = Param(1, "train_set", ("dtrain",))


def _search(cv: int | None, scoring: int | None, task: Task = Task.CLASSIFIER) -> Estimator:
    """A search over an inner estimator; `cv` and `scoring` are positions."""
    return Estimator(
        task,
        wraps=Param(0, "estimator"),
        cross_validates=True,
        selects=True,
        cv=Param(cv, "cv"),
        scoring=Param(scoring, "scoring"),
        scoring_default=Family.ACCURACY,
    )


EFFECTS: dict[str, Effect] = {
    "BayesSearchCV": _search(10, 4),
    "EvolutionaryAlgorithmSearchCV": _search(None, 2),
    "GAFeatureSelectionCV": _search(1, 2, Task.TRANSFORMER),
    "GASearchCV": _search(1, 3),
    "LightGBMTuner": TrainFunction(TRAIN_SET, Param(3, "valid_sets")),
    "LightGBMTunerCV": CrossValidation(
        estimator=None,
        data=TRAIN_SET,
        target=None,
        cv=Param(3, "folds", ("nfold",)),
        scoring=None,
        scoring_default=None,
    ),
    "OptunaSearchCV": _search(None, None),
    "TuneGridSearchCV": _search(5, 3),
    "TuneSearchCV": _search(7, 4),
    "lightgbm.train": TrainFunction(TRAIN_SET, Param(3, "valid_sets")),
}

LIBRARY = Library(
    packages=(
        "evolutionary_search",
        "optuna",
        "optuna_integration",
        "ray.tune",
        "skopt",
        "sklearn_genetic",
        "tune_sklearn",
    ),
    effects=EFFECTS,
    bare=("BayesSearchCV", "GASearchCV", "LightGBMTunerCV", "OptunaSearchCV", "TuneSearchCV"),
)
