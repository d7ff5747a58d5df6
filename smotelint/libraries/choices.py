"""What a program may do besides resampling, and how it fixes its random numbers.

Read from https://scikit-learn.org/stable/modules/classification_threshold.html, the parameter references that
`weights` names, and the pages on reproducibility of NumPy, TensorFlow, PyTorch and Lightning.
"""

from __future__ import annotations

from typing import Final

from smotelint.libraries.weights import ARGUMENTS, BALANCED

WEIGHTS: Final = ARGUMENTS | BALANCED.keys() | {"class_prior", "focal_loss", "pos_weight", "priors"}
"""Arguments by which the classes are weighed."""

THRESHOLDS: Final = frozenset(
    {
        "DiscriminationThreshold",
        "FixedThresholdClassifier",
        "TunedThresholdClassifierCV",
        "precision_recall_curve",
    }
)
"""Functions and classes that look for a threshold, or show what each would give."""

ENSEMBLES: Final = frozenset(
    {
        "BalancedBaggingClassifier",
        "BalancedRandomForestClassifier",
        "EasyEnsembleClassifier",
        "RUSBoostClassifier",
    }
)
"""Ensembles that balance each of their members by themselves."""

SEEDING: Final = frozenset(
    {
        "enable_op_determinism",
        "fix_seed",
        "manual_seed",
        "seed",
        "seed_everything",
        "set_random_seed",
        "set_seed",
    }
)
"""Functions that seed a generator for the whole program."""
