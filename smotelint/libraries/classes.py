"""How a program says that a task has three or more classes.

Read from https://scikit-learn.org/stable/api/sklearn.datasets.html, https://xgboost.readthedocs.io/en/stable/parameter.html,
https://lightgbm.readthedocs.io/en/stable/Parameters.html and https://catboost.ai/docs/en/concepts/loss-functions-multiclassification.
"""

from __future__ import annotations

from typing import Final

COUNTS: Final = frozenset({"classes_count", "n_classes", "num_class", "num_classes"})
"""Arguments and parameters that are the number of classes."""

LABELS: Final = frozenset({"classes", "display_labels", "labels", "target_names"})
"""Arguments of metrics and of `label_binarize` that list the classes."""

LABELLED: Final = frozenset(
    {
        "ConfusionMatrixDisplay",
        "classification_report",
        "classification_report_imbalanced",
        "confusion_matrix",
        "label_binarize",
        "multilabel_confusion_matrix",
    }
)
"""Functions and classes that take such a list."""

OBJECTIVES: Final = frozenset(
    {
        "MultiClass",
        "MultiClassOneVsAll",
        "multi:softmax",
        "multi:softprob",
        "multiclass",
        "multiclass_ova",
        "multiclassova",
        "softmax",
    }
)
"""Values of `objective` and `loss_function` for three or more classes.

A LogisticRegression of two classes may be given `multi_class="multinomial"`, too.
"""

OBJECTIVE_ARGUMENTS: Final = frozenset({"application", "loss_function", "objective"})

ONE_AGAINST_ANOTHER: Final = frozenset({"ovo", "ovr"})
"""`roc_auc_score(multi_class=...)`. A LogisticRegression of two classes may be given "ovr", too."""

SOURCES: Final = frozenset(
    {
        "fetch_20newsgroups",
        "fetch_20newsgroups_vectorized",
        "fetch_covtype",
        "fetch_olivetti_faces",
        "load_digits",
        "load_iris",
        "load_wine",
        "make_gaussian_quantiles",
    }
)
"""Loaders of scikit-learn's data sets with three or more classes."""

BINARY_METRICS: Final = frozenset(
    {"f1_score", "fbeta_score", "jaccard_score", "precision_score", "recall_score", "roc_auc_score"}
)
"""Metrics of two classes, unless `average` or `multi_class` says otherwise: they refuse three."""

BINARY_SOURCES: Final = frozenset({"load_breast_cancer", "make_circles", "make_hastie_10_2", "make_moons"})
"""Loaders and generators of two classes; so is `make_classification` without `n_classes`."""
