"""Weights of classes: the arguments that take them, and the functions that count classes.

Read from the `class_weight` entries of https://scikit-learn.org/stable/glossary.html and the parameter references of
XGBoost, LightGBM (`is_unbalance`, `scale_pos_weight`), CatBoost (`auto_class_weights`, `class_weights`) and Keras.
"""

from __future__ import annotations

from typing import Final

ARGUMENTS: Final = frozenset({"class_weight", "class_weights", "sample_weight", "scale_pos_weight"})
"""Arguments and parameters that take weights, for classes or for rows."""

BALANCED: Final[dict[str, frozenset[object]]] = {
    "auto_class_weights": frozenset({"Balanced", "SqrtBalanced"}),
    "class_weight": frozenset({"balanced"}),
    "is_unbalance": frozenset({True}),
    "unbalance": frozenset({True}),
}
"""Arguments by which a model takes the weights from the labels it is fitted on, and their values."""

COUNTING: Final = frozenset(
    {
        "Counter",
        "bincount",
        "compute_class_weight",
        "compute_sample_weight",
        "count",
        "count_nonzero",
        "len",
        "mean",
        "shape",
        "size",
        "sum",
        "value_counts",
    }
)
"""Functions, methods and attributes whose result says how often a class occurs."""

PASSING: Final = frozenset(
    {"abs", "ceil", "exp", "float", "int", "log", "log1p", "max", "min", "round", "sqrt"}
)
"""Functions of numbers."""
