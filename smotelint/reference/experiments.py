"""The experiments: for each rule that claims a number, the right way and the wrong way of getting it.

A `Case` is one draw of data with one model; an experiment turns it into two sets of scores.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from smotelint.reference.smote import SMOTE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Model = Any
    Rows = NDArray[np.float64]
    Labels = NDArray[np.int_]
    Sample = tuple[Rows, Labels]
    Scores = dict[str, float]

ROWS: Final = 600
FRESH: Final = 4000  # rows that no model has seen, of the same law
FEATURES: Final = 12
MINORITY: Final = 0.1
HELD_OUT: Final = 0.3
FOLDS: Final = 5
CUT: Final = 0.5  # probability from which a row is called positive
DATA: Final = ("noise", "signal")
MODELS: Final = ("forest", "neighbours", "logistic")
NEIGHBOURS: Final = (3, 5, 15, 45)  # choices of a search
CLASSES: Final = ("F1", "ROC-AUC", "accuracy")
CHOICE: Final = "ROC-AUC of the choice"
"""On fresh rows, of the model that the scores pick; measured where there is a choice to make."""


@dataclass(frozen=True)
class Case:
    """One draw of data, one model."""

    data: str
    model: str
    seed: int

    def __str__(self) -> str:
        return f"{self.data}, {self.model}, seed {self.seed}"

    @cached_property
    def _pool(self) -> Sample:
        from sklearn.datasets import make_classification

        if self.data == "noise":
            stream = np.random.RandomState(self.seed)
            rows = stream.normal(size=(ROWS + FRESH, FEATURES))
            return rows, (stream.uniform(size=len(rows)) < MINORITY).astype(int)
        pool: Sample = make_classification(
            ROWS + FRESH, FEATURES, n_informative=4, n_redundant=2, class_sep=0.7, flip_y=0.03,
            weights=[1 - MINORITY], random_state=self.seed,
        )  # fmt: skip
        return pool

    @property
    def sample(self) -> Sample:
        """The rows that a study has."""
        rows, labels = self._pool
        return rows[:ROWS], labels[:ROWS]

    @property
    def fresh(self) -> Sample:
        """Rows that it will never see."""
        rows, labels = self._pool
        return rows[ROWS:], labels[ROWS:]

    # Several experiments ask for these.

    @cached_property
    def balanced(self) -> Sample:
        """SMOTE to 1:1 on all rows."""
        return self.balance(self.sample)

    @cached_property
    def honest(self) -> Scores:
        """Split, then balance the training part, then judge on the test part."""
        train, test = self.split(self.sample)
        return self.judge(self.balance(train), test)

    @cached_property
    def honest_folds(self) -> Scores:
        """Cross-validated, each training fold balanced."""
        return self.cross_validate(self.sample, inside=True)

    @cached_property
    def outcome(self) -> Scores:
        """Of the model that learned from the balanced rows, on fresh ones."""
        return self.judge(self.balanced, self.fresh)

    @cached_property
    def plain_outcome(self) -> Scores:
        """Of the model that learned from the rows as they are, on fresh ones."""
        return self.judge(self.sample, self.fresh)

    def make_model(self, name: str = "", **parameters: Any) -> Model:  # noqa: ANN401  (of many kinds)
        """A new model behind a scaler."""
        from sklearn.ensemble import RandomForestClassifier
        from sklearn.linear_model import LogisticRegression
        from sklearn.neighbors import KNeighborsClassifier
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler

        makers: dict[str, Callable[..., Model]] = {
            "forest": lambda **given: RandomForestClassifier(40, random_state=self.seed, **given),
            "logistic": LogisticRegression,
            "neighbours": KNeighborsClassifier,
        }
        return make_pipeline(StandardScaler(), makers[name or self.model](**parameters))

    def split(self, sample: Sample) -> tuple[Sample, Sample]:
        """Training and test part, stratified."""
        from sklearn.model_selection import train_test_split

        train, test, train_labels, test_labels = train_test_split(
            *sample, test_size=HELD_OUT, stratify=sample[1], random_state=self.seed
        )
        return (train, train_labels), (test, test_labels)

    def balance(self, sample: Sample) -> Sample:
        """SMOTE to 1:1."""
        rows, labels = SMOTE(random_state=self.seed).fit_resample(*sample)
        return rows, labels

    def thin(self, sample: Sample) -> Sample:
        """Drop rows of the majority at random to 1:1."""
        rows, labels = sample
        minority = np.flatnonzero(labels == 1)
        kept = np.random.RandomState(self.seed).choice(
            np.flatnonzero(labels == 0), minority.size, replace=False
        )
        chosen = np.sort(np.concatenate([minority, kept]))
        return rows[chosen], labels[chosen]

    def judge(self, train: Sample, test: Sample) -> Scores:
        """Fit on one, score on the other."""
        return score(self.make_model().fit(*train), test)

    def cross_validate(self, sample: Sample, model: Model = None, *, inside: bool) -> Scores:
        """Mean scores over folds, the training part of each balanced first if `inside`."""
        from sklearn.base import clone
        from sklearn.model_selection import StratifiedKFold

        rows, labels = sample
        folds = []
        for train, test in StratifiedKFold(FOLDS, shuffle=True, random_state=self.seed).split(rows, labels):
            part = (rows[train], labels[train])
            fitted = clone(model or self.make_model()).fit(*(self.balance(part) if inside else part))
            folds.append(score(fitted, (rows[test], labels[test])))
        return {metric: float(np.mean([fold[metric] for fold in folds])) for metric in folds[0]}


def cases(seeds: int) -> Iterator[Case]:
    """Every draw of data with every model."""
    for data in DATA:
        for model in MODELS:
            for seed in range(seeds):
                yield Case(data, model, seed)


def score(model: Model, test: Sample) -> Scores:
    """All that is measured of a fitted model on rows."""
    from sklearn import metrics

    rows, labels = test
    risk = model.predict_proba(rows)[:, 1]
    called = (risk >= CUT).astype(int)
    return {
        "F1": float(metrics.f1_score(labels, called, zero_division=0)),
        "ROC-AUC": float(metrics.roc_auc_score(labels, risk)),
        "accuracy": float(metrics.accuracy_score(labels, called)),
        "precision": float(metrics.precision_score(labels, called, zero_division=0)),
        "recall": float(metrics.recall_score(labels, called)),
        "mean predicted risk": float(risk.mean()),
        "Brier score": float(metrics.brier_score_loss(labels, risk)),
    }


# -- one function for each rule: the right way, the wrong way ---------------------------------------------


def resample_before_split(case: Case) -> tuple[Scores, Scores]:
    """Split, then balance the training part; or balance, then split."""
    return dict(case.honest), case.judge(*case.split(case.balanced))


def resample_before_cv(case: Case) -> tuple[Scores, Scores]:
    """Balance in each training fold; or balance, then fold."""
    return dict(case.honest_folds), case.cross_validate(case.balanced, inside=False)


def resampled_train_in_cv(case: Case) -> tuple[Scores, Scores]:
    """Fold the training part and balance in each; or balance the training part and fold it. Then choose by it."""
    train, _ = case.split(case.sample)
    right = case.cross_validate(train, inside=True)
    wrong = case.cross_validate(case.balance(train), inside=False)
    if case.model == "neighbours":
        candidates = [case.make_model(n_neighbors=k) for k in NEIGHBOURS]
        for scores, sample, inside in ((right, train, True), (wrong, case.balance(train), False)):
            best = max(candidates, key=lambda m: case.cross_validate(sample, m, inside=inside)["ROC-AUC"])
            scores[CHOICE] = score(best.fit(*case.balance(train)), case.fresh)["ROC-AUC"]
    return right, wrong


def resampled_test_set(case: Case) -> tuple[Scores, Scores]:
    """Judge on the test part as it is, or balanced."""
    train, test = case.split(case.sample)
    model = case.make_model().fit(*case.balance(train))
    return score(model, test), score(model, case.balance(test))


def test_rows_in_resampled_train(case: Case) -> tuple[Scores, Scores]:
    """Balance the training part, or all rows, and judge on the test part."""
    _, test = case.split(case.sample)
    return dict(case.honest), case.judge(case.balanced, test)


def judged_on_training_rows(case: Case) -> tuple[Scores, Scores]:
    """Judge on the test part, or on the balanced rows that the model was fitted on."""
    return dict(case.honest), case.judge(case.balanced, case.balanced)


def resampled_validation(case: Case) -> tuple[Scores, Scores]:
    """Set validation rows aside before the training part is balanced, or after."""
    train, _ = case.split(case.sample)
    part, validation = case.split(train)
    return case.judge(case.balance(part), validation), case.judge(*case.split(case.balance(train)))


def undersample_before_split(case: Case) -> tuple[Scores, Scores]:
    """Thin the training part, or all rows before the split."""
    train, test = case.split(case.sample)
    return case.judge(case.thin(train), test), case.judge(*case.split(case.thin(case.sample)))


def full_balance(case: Case) -> tuple[Scores, Scores]:
    """Leave the training part as it is, or balance it to 1:1; judged on fresh rows."""
    return dict(case.plain_outcome), dict(case.outcome)


def accuracy_only(case: Case) -> tuple[Scores, Scores]:
    """Look at one model by F1, or by accuracy."""
    return {"score": case.outcome["F1"]}, {"score": case.outcome["accuracy"]}


def accuracy_selects(case: Case) -> tuple[Scores, Scores]:
    """Choose whether to resample by cross-validated F1, or by accuracy; judged by F1 on fresh rows."""
    plain = case.cross_validate(case.sample, inside=False)
    outcomes = ((plain, case.plain_outcome["F1"]), (case.honest_folds, case.outcome["F1"]))
    chosen = {metric: max(outcomes, key=lambda pair: pair[0][metric])[1] for metric in ("F1", "accuracy")}
    return {"F1 of the choice": chosen["F1"]}, {"F1 of the choice": chosen["accuracy"]}


@dataclass(frozen=True, slots=True)
class Experiment:
    """What is done in the right way and in the wrong way."""

    code: str
    question: str
    right: str
    wrong: str
    run: Callable[[Case], tuple[Scores, Scores]]
    metrics: tuple[str, ...] = CLASSES
    models: tuple[str, ...] = MODELS
    data: tuple[str, ...] = DATA

    def applies(self, case: Case) -> bool:
        """Whether the case is one of its own."""
        return case.model in self.models and case.data in self.data


EXPERIMENTS: Final = {
    experiment.code: experiment
    for experiment in (
        Experiment(
            "SMT101", "Is the test part resampled together with the training part?",
            "split, then SMOTE on the training part", "SMOTE on all rows, then split", resample_before_split,
        ),
        Experiment(
            "SMT102", "Are the folds made of resampled rows?",
            "SMOTE in each training fold", "SMOTE on all rows, then folds", resample_before_cv,
        ),
        Experiment(
            "SMT103", "Are the inner folds made of resampled training rows?",
            "SMOTE in each inner training fold", "SMOTE on the training part, then inner folds",
            resampled_train_in_cv, (*CLASSES, CHOICE),
        ),
        Experiment(
            "SMT104", "Is the test part itself resampled?",
            "the test part as it is", "SMOTE on the test part", resampled_test_set,
        ),
        Experiment(
            "SMT105", "Are the test rows among those that were resampled for training?",
            "SMOTE on the training part", "SMOTE on all rows, judged on rows among them",
            test_rows_in_resampled_train,
        ),
        Experiment(
            "SMT106", "Is the model judged on the rows that it was fitted on?",
            "judged on the test part", "judged on the resampled training rows", judged_on_training_rows,
        ),
        Experiment(
            "SMT107", "Are the validation rows drawn from the resampled rows?",
            "validation rows set aside, then SMOTE", "SMOTE, then validation rows drawn", resampled_validation,
        ),
        Experiment(
            "SMT108", "Is the majority thinned before the split?",
            "split, then thin the training part", "thin all rows, then split", undersample_before_split,
            ("F1", "ROC-AUC", "precision"),
        ),
        Experiment(
            "SMT301", "What does balancing to 1:1 buy, and for what?",
            "no resampling", "SMOTE to 1:1", full_balance,
            ("precision", "recall", "ROC-AUC", "mean predicted risk", "Brier score"), data=("signal",),
        ),
        Experiment(
            "SMT401", "What does accuracy say of a model that F1 sees through?",
            "F1 of the model", "accuracy of the same model", accuracy_only, ("score",),
        ),
        Experiment(
            "SMT402", "Which model does accuracy choose?",
            "chosen by F1", "chosen by accuracy", accuracy_selects, ("F1 of the choice",), data=("signal",),
        ),
    )
}  # fmt: skip
"""By code."""
