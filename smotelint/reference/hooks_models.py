# mypy: disable-error-code="import-untyped"
"""Hooks on models: fits, predictions, scores, all that cross-validates, and what judges answers."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from smotelint.reference.patches import argument, classes_of, patch, wrap
from smotelint.reference.record import Way
from smotelint.reference.watch import Inside, Prediction

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from smotelint.reference.record import Fit
    from smotelint.reference.watch import Watch

    Anything = Any
    Call = Callable[..., Any]

FOLDING: Final = frozenset({
    "BaseSearchCV", "CalibratedClassifierCV", "ClassifierChain", "RFECV", "SequentialFeatureSelector",
    "StackingClassifier", "StackingRegressor", "TunedThresholdClassifierCV",
})  # fmt: skip
"""Estimators whose `fit` fits and judges other models on folds."""
TRANSPARENT: Final = frozenset(
    {"FixedThresholdClassifier", "Pipeline", "VotingClassifier", "VotingRegressor"}
)
"""Estimators whose `fit` hands its rows, transformed or resampled, to other models."""
UNSEEN_FOLDS: Final = frozenset({"LogisticRegressionCV", "RidgeClassifierCV"})
"""Estimators that fold without fitting an estimator of their own."""
CROSS_VALIDATING: Final = (
    "cross_val_predict", "cross_val_score", "cross_validate", "learning_curve", "permutation_test_score",
    "validation_curve",
)  # fmt: skip
ASKING: Final = ("decision_function", "predict", "predict_log_proba", "predict_proba", "score")
OUT_OF_BAG: Final = ("oob_decision_function_", "oob_prediction_", "oob_score_")
VALIDATION_SHARE: Final = 0.1
LARGE: Final = 10_000  # rows from which HistGradientBoosting stops early by default


def is_any(model: object, names: frozenset[str]) -> bool:
    """Whether a model is of one of the classes."""
    return any(cls.__name__ in names for cls in type(model).__mro__)


# -- models ---------------------------------------------------------------------------------------------


def hook_models(stack: ExitStack, watch: Watch) -> None:
    """Fits, predictions and scores of classifiers and regressors, and all that cross-validates."""
    import sklearn.model_selection

    learners = dict.fromkeys(
        cls
        for kind in ("classifier", "regressor")
        for cls in classes_of(kind)
        if cls.__name__ not in ("TransformerMixin", "BaseEstimator")
    )
    learners.update(dict.fromkeys(c for c in classes_of(None) if c.__name__ in FOLDING | TRANSPARENT))
    for cls in learners:
        for name in ("fit", "partial_fit"):
            if name in vars(cls):
                wrap(stack, cls, name, functools.partial(_fit, watch, name == "partial_fit"))
        for name in ASKING:
            if name in vars(cls):
                wrap(stack, cls, name, functools.partial(_ask, watch, name))
        for name in OUT_OF_BAG if "oob_score" in inspect.signature(cls).parameters else ():
            patch(stack, cls, name, OutOfBag(watch, name))
    for name in CROSS_VALIDATING:
        wrap(stack, sklearn.model_selection, name, functools.partial(_cross_validate, watch))
    for display in (
        sklearn.model_selection.LearningCurveDisplay,
        sklearn.model_selection.ValidationCurveDisplay,
    ):
        wrap(stack, display, "from_estimator", functools.partial(_cross_validate, watch))


def _fit(
    watch: Watch, more: bool, model: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening or watch.is_at_work(model):
        return call(*args, **kwargs)
    table, target = argument(args, kwargs, 0, "X"), argument(args, kwargs, 1, "y")
    watch.check_repeats(watch.look(table) or ())
    inside = Inside.OPAQUE
    if is_any(model, FOLDING):
        inside = Inside.FOLDING
    elif is_any(model, TRANSPARENT):
        inside = Inside.TRANSPARENT
    with watch.enter(inside, model) as frame:
        result = call(*args, **kwargs)
    fit = watch.learn(model, table, frame, more=more)
    if fit is not None and kwargs.get("X_val") is not None:
        watch.watch_by(fit, kwargs["X_val"])
    elif fit is not None and not frame.fits and len(fit.rows) == len(target):
        _hold_out(watch, model, fit, target)
    return result


class OutOfBag:
    """An attribute that tells how a model did on the rows that it left out: who reads it judges the model by them."""

    def __init__(self, watch: Watch, name: str) -> None:
        self.watch, self.name = watch, name

    def __get__(self, model: Anything, owner: type | None = None) -> Anything:
        if model is None:
            return self
        if self.name not in model.__dict__:
            raise AttributeError(self.name)
        fit = self.watch.fit_of(model)
        if fit is not None and self.watch.is_open:
            _set_aside(self.watch, fit)
        return model.__dict__[self.name]

    def __set__(self, model: Anything, value: object) -> None:
        model.__dict__[self.name] = value


def _hold_out(watch: Watch, model: Anything, fit: Fit, target: Anything) -> None:
    """Record the rows by which a fit judges itself."""
    if is_any(model, UNSEEN_FOLDS):
        from sklearn.model_selection import check_cv

        with watch.enter(Inside.OPAQUE):
            folds = list(check_cv(model.cv, target, classifier=True).split(np.zeros(len(target)), target))
        for train, test in folds:
            watch.hold_out(fit, Way.INSIDE, train, test)
    elif sets_rows_aside(model, len(target)):
        _set_aside(watch, fit)


def _set_aside(watch: Watch, fit: Fit) -> None:
    order = np.random.RandomState(0).permutation(len(fit.rows))
    held = max(1, int(VALIDATION_SHARE * len(fit.rows)))
    watch.hold_out(fit, Way.VALIDATION, order[held:].tolist(), order[:held].tolist())


def sets_rows_aside(model: Anything, rows: int) -> bool:
    """Whether `fit` stops by rows that it draws from its own."""
    early = getattr(model, "early_stopping", False)
    if early == "auto":
        return rows > LARGE
    stops = hasattr(model, "validation_fraction") and not hasattr(model, "early_stopping")
    return bool(early) or (stops and getattr(model, "n_iter_no_change", None) is not None)


def _ask(
    watch: Watch, name: str, model: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening or watch.fit_of(model) is None:  # what fits no rows itself asks a model within
        return call(*args, **kwargs)
    number = watch.ask(model, argument(args, kwargs, 0, "X"))
    with watch.enter(Inside.ASKING, model):
        answer = call(*args, **kwargs)
    if not watch.is_open or number is None:
        return answer
    if name == "score":
        watch.judge_score(number)
        return answer
    if not isinstance(answer, np.ndarray):
        return answer
    prediction = answer.view(Prediction)
    prediction.asked, prediction.watch = number, watch
    return prediction


def _cross_validate(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if not watch.is_listening:
        return call(*args, **kwargs)
    model, rows = argument(args, kwargs, 0, "estimator"), watch.look(argument(args, kwargs, 1, "X"))
    watch.crossed[id(model)] = model
    if rows is None:
        watch.doubt("rows that are cross-validated cannot be followed")
    else:
        watch.check_repeats(rows)
    with watch.enter(Inside.FOLDING):
        return call(*args, **kwargs)


# -- judges ---------------------------------------------------------------------------------------------


def hook_judges(stack: ExitStack, watch: Watch) -> None:
    """Metrics, scorers and displays."""
    import imblearn.metrics
    import pandas as pd
    import sklearn.calibration
    import sklearn.metrics
    from sklearn.metrics import _scorer

    for module in (sklearn.metrics, imblearn.metrics, sklearn.calibration):
        for name, value in list(vars(module).items()):
            if inspect.isfunction(value) and "y_true" in inspect.signature(value).parameters:
                wrap(stack, module, name, functools.partial(_judge, watch))
            elif inspect.isclass(value) and name.endswith("Display"):
                _hook_display(stack, watch, value)
    wrap(stack, pd, "crosstab", functools.partial(_judge, watch))
    wrap(stack, _scorer._BaseScorer, "__call__", functools.partial(_judge_model, watch))  # noqa: SLF001


def _hook_display(stack: ExitStack, watch: Watch, display: type) -> None:
    if (
        "from_estimator" in vars(display)
        and "y" in inspect.signature(vars(display)["from_estimator"].__func__).parameters
    ):
        wrap(stack, display, "from_estimator", functools.partial(_judge_model, watch))
    if "from_predictions" in vars(display):
        wrap(stack, display, "from_predictions", functools.partial(_judge, watch))


def _judge(watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Anything:
    values = [value for value in (*args, *kwargs.values()) if hasattr(value, "__len__")]
    watch.judge([np.asanyarray(value) if hasattr(value, "__array__") else value for value in values])
    with watch.enter(Inside.OPAQUE):
        return call(*args, **kwargs)


def _judge_model(
    watch: Watch, _: Anything, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Anything:
    if watch.frames:
        return call(*args, **kwargs)
    model = argument(args, kwargs, 0, "estimator")
    watch.judge_score(watch.ask(model, argument(args, kwargs, 1, "X")))
    with watch.enter(Inside.ASKING):
        return call(*args, **kwargs)
