"""What imbalanced-learn has removed: methods, classes, functions and arguments, with the version that did.

Read from the signatures of all releases, 0.1.1 to 0.14.2, https://github.com/scikit-learn-contrib/imbalanced-learn/tags,
and from the changelogs, https://imbalanced-learn.org/stable/whats_new.html.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Removed:
    """The end of a name."""

    version: str
    """The first release without it."""
    new: str = ""
    """The name of today that takes its place, meaning the same; empty where there is none."""
    advice: str = ""
    """What to do where there is no such name; empty: leave it out, it has no effect any more."""


METHODS: Final = {
    "fit_sample": Removed("0.8", "fit_resample"),
}
"""Methods that every sampler had, and the pipeline. `sample`, gone in 0.4, is left out: other libraries have it."""

NAMES: Final = {
    "BalanceCascade": Removed("0.6", advice="use `BalancedBaggingClassifier` or `EasyEnsembleClassifier`"),
    "EasyEnsemble": Removed("0.6", advice="use `EasyEnsembleClassifier`, a classifier that resamples itself"),
    "check_ratio": Removed("0.6", advice="use `imblearn.utils.check_sampling_strategy`"),
    "hash_X_y": Removed("0.4", advice="hash the arrays yourself"),
}
"""Classes and functions, by the last part of their qualified name."""

_RATIO: Final = {"ratio": Removed("0.6", "sampling_strategy")}
_INDICES: Final = {"return_indices": Removed("0.6", advice="read `sample_indices_` after `fit_resample`")}
_SEED: Final = {"random_state": Removed("0.6")}
_SIZE: Final = {"size_ngh": Removed("0.4", "n_neighbors")}
_JOBS: Final = {
    "n_jobs": Removed("0.13", advice="leave it out, or give `k_neighbors=NearestNeighbors(n_jobs=...)`")
}
_INNER: Final = {"base_estimator": Removed("0.12", "estimator")}
_VARIANT: Final = Removed("0.6", advice="use the classes `BorderlineSMOTE` and `SVMSMOTE`")
_STEPS: Final = Removed("0.4", advice="give a sampler of your own: `smote=SMOTE(...)`")

ARGUMENTS: Final[dict[str, dict[str, Removed]]] = {
    "ADASYN": _RATIO
    | {
        "k": Removed("0.4", "n_neighbors"),
        "n_jobs": Removed("0.13", advice="leave it out, or give `n_neighbors=NearestNeighbors(n_jobs=...)`"),
    },
    "AllKNN": _RATIO | _INDICES | _SEED | _SIZE,
    "BalancedBaggingClassifier": _RATIO | _INNER,
    "BorderlineSMOTE": _JOBS,
    "ClusterCentroids": _RATIO | {"n_jobs": Removed("0.10")},
    "CondensedNearestNeighbour": _RATIO | _INDICES | _SIZE,
    "EasyEnsembleClassifier": _INNER,
    "EditedNearestNeighbours": _RATIO | _INDICES | _SEED | _SIZE,
    "InstanceHardnessThreshold": _RATIO | _INDICES,
    "NearMiss": _RATIO | _INDICES | _SEED | _SIZE | {"ver3_samp_ngh": Removed("0.4", "n_neighbors_ver3")},
    "NeighbourhoodCleaningRule": _RATIO | _INDICES | _SEED | _SIZE | {"kind_sel": Removed("0.14")},
    "OneSidedSelection": _RATIO | _INDICES | _SIZE,
    "RUSBoostClassifier": _INNER,
    "RandomOverSampler": _RATIO | _INDICES,
    "RandomUnderSampler": _RATIO | _INDICES,
    "RepeatedEditedNearestNeighbours": _RATIO | _INDICES | _SEED | _SIZE,
    "SMOTE": _RATIO
    | _JOBS
    | {
        "k": Removed("0.4", "k_neighbors"),
        "kind": _VARIANT,
        "m": Removed("0.4", advice=_VARIANT.advice),
        "m_neighbors": _VARIANT,
        "out_step": _VARIANT,
        "svm_estimator": _VARIANT,
    },
    "SMOTEENN": _RATIO
    | dict.fromkeys(("k", "m", "out_step", "kind_smote"), _STEPS)
    | dict.fromkeys(
        ("size_ngh", "n_neighbors", "kind_enn"),
        Removed("0.4", advice="give a cleaner of your own: `enn=EditedNearestNeighbours(...)`"),
    ),
    "SMOTEN": _JOBS,
    "SMOTENC": _JOBS,
    "SMOTETomek": _RATIO | dict.fromkeys(("k", "m", "out_step", "kind_smote"), _STEPS),
    "SVMSMOTE": _JOBS,
    "TomekLinks": _RATIO | _INDICES | _SEED,
}
"""Class -> argument -> what became of it."""

POSITIONAL: Final[dict[str, tuple[int, str]]] = {
    **dict.fromkeys(ARGUMENTS, (0, "sampling_strategy")),
    "BalancedBaggingClassifier": (2, "max_samples"),
    "BalancedRandomForestClassifier": (1, "criterion"),
    "EasyEnsembleClassifier": (2, "warm_start"),
    "FunctionSampler": (0, "func"),
    "InstanceHardnessThreshold": (0, "estimator"),
    "KMeansSMOTE": (0, "sampling_strategy"),
    "RUSBoostClassifier": (1, "n_estimators"),
    "SMOTEN": (1, "sampling_strategy"),
    "SMOTENC": (1, "sampling_strategy"),
}
"""Class -> (arguments that may be given without their names, the name of the one behind them)."""

BY_POSITION: Final = "0.10"
"""The first release that insists on the names."""
