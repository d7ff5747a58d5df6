"""Libraries that choose a model themselves: PyCaret, TPOT, FLAML, auto-sklearn, AutoGluon, MLJAR, HyperOpt-sklearn.

Read from https://pycaret.readthedocs.io, https://epistasislab.github.io/tpot/, https://microsoft.github.io/FLAML/,
https://automl.github.io/auto-sklearn/, https://auto.gluon.ai and https://supervised.mljar.com. PyCaret's
`fix_imbalance` resamples inside its folds, and is right to.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Effect,
    Estimator,
    Family,
    Library,
    Param,
    Setup,
    SetupFolds,
    Task,
    alike,
)

# All of them judge their candidates on folds, or on rows set aside, of the rows given to `fit`.
CHOOSER = Estimator(cross_validates=True, selects=True)

# Arguments of TPOT before 1.0 that later releases do not take.
BEFORE_1 = frozenset(
    {
        "config_dict",
        "crossover_rate",
        "disable_update_check",
        "mutation_rate",
        "offspring_size",
        "scoring",
        "template",
        "use_dask",
        "verbosity",
    }
)

EFFECTS: dict[str, Effect] = {
    **alike(
        CHOOSER, "AutoML AutoSklearn2Classifier AutoSklearnClassifier HyperoptEstimator TabularPredictor"
    ),
    **alike(
        Estimator(Task.REGRESSOR, cross_validates=True, selects=True, cv=Param(None, "cv")),
        "AutoSklearnRegressor TPOTRegressor",
    ),
    "TPOTClassifier": Estimator(
        cross_validates=True,
        selects=True,
        cv=Param(None, "cv"),
        scoring=Param(None, "scorers", ("scoring",)),
        scoring_default=Family.ROC,
        old_arguments=BEFORE_1,
    ),
    "setup": Setup(test_data=Param(5, "test_data")),
    **alike(SetupFolds(), "compare_models create_model tune_model"),
}

LIBRARY = Library(
    packages=("autogluon", "autosklearn", "flaml", "hpsklearn", "pycaret", "supervised", "tpot", "tpot2"),
    effects=EFFECTS,
    bare=("AutoSklearnClassifier", "TPOTClassifier"),
)
