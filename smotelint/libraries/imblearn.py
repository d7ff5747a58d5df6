"""imbalanced-learn 0.2 to 0.14.

Read from the API reference, https://imbalanced-learn.org/stable/references/, and the tagged sources for old names.
`make_index_balanced_accuracy`, a decorator, is left out: what it returns is not known, so nothing is claimed of it.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    Effect,
    Estimator,
    Family,
    Kind,
    Library,
    Metric,
    Param,
    Pipeline,
    RowFunction,
    Rows,
    Sampler,
    Splitter,
)

BLEND = Sampler(Kind.OVER, interpolates=True, is_exact=True)
ROUGHLY = Sampler(Kind.OVER, interpolates=True)
CLEAN = Sampler(Kind.CLEAN, balances=False, seed="")
CONDENSE = Sampler(Kind.CLEAN, balances=False)
INNER = Param(0, "estimator", ("base_estimator",))

SAMPLERS: dict[str, Effect] = {
    "ADASYN": ROUGHLY,
    "AllKNN": CLEAN,
    "BalanceCascade": Sampler(Kind.UNDER),  # removed in 0.6
    "BorderlineSMOTE": BLEND,
    "ClusterCentroids": Sampler(Kind.UNDER, interpolates=True),
    "CondensedNearestNeighbour": CONDENSE,
    "EasyEnsemble": Sampler(Kind.UNDER),  # removed in 0.6
    "EditedNearestNeighbours": CLEAN,
    "FunctionSampler": Sampler(Kind.UNKNOWN, balances=False, seed=""),
    "InstanceHardnessThreshold": Sampler(Kind.UNDER, balances=False),
    "KMeansSMOTE": ROUGHLY,
    "NearMiss": Sampler(Kind.UNDER, is_exact=True, seed=""),
    "NeighbourhoodCleaningRule": CLEAN,
    "OneSidedSelection": CONDENSE,
    "RandomOverSampler": Sampler(Kind.OVER, is_exact=True),
    "RandomUnderSampler": Sampler(Kind.UNDER, is_exact=True),
    "RepeatedEditedNearestNeighbours": CLEAN,
    "SMOTE": BLEND,
    "SMOTEENN": Sampler(Kind.COMBINE, balances=False, interpolates=True),
    "SMOTEN": Sampler(Kind.OVER, is_exact=True, knows_categories=True),
    "SMOTENC": Sampler(Kind.OVER, interpolates=True, is_exact=True, knows_categories=True),
    "SMOTETomek": Sampler(Kind.COMBINE, interpolates=True),
    "SVMSMOTE": BLEND,
    "TomekLinks": CLEAN,
}

KEEP_INDEX = frozenset({"RandomUnderSampler"})
"""Samplers that return a table with the index of its rows; the others number them anew."""

ENSEMBLES: dict[str, Effect] = {
    "BalancedBaggingClassifier": Estimator(wraps=INNER, resamples_inside=True, out_of_bag="oob_score"),
    "BalancedRandomForestClassifier": Estimator(resamples_inside=True, out_of_bag="oob_score"),
    "EasyEnsembleClassifier": Estimator(
        wraps=Param(1, "estimator", ("base_estimator",)), resamples_inside=True
    ),
    "RUSBoostClassifier": Estimator(wraps=INNER, resamples_inside=True),
}

METRICS: dict[str, Effect] = {
    "classification_report_imbalanced": Metric(Family.AWARE),
    "geometric_mean_score": Metric(Family.AWARE, averages=True),
    "macro_averaged_mean_absolute_error": Metric(Family.AWARE),
    "sensitivity_score": Metric(Family.RECALL, averages=True, binary_family=Family.ACCURACY),
    "sensitivity_specificity_support": Metric(Family.AWARE, averages=True),
    "specificity_score": Metric(Family.PRECISION, averages=True),
}

OTHERS: dict[str, Effect] = {
    "BalancedBatchGenerator": Container(Param(0, "X")),
    "InstanceHardnessCV": Splitter(),
    "balanced_batch_generator": Container(Param(0, "X")),
    "fetch_datasets": RowFunction(Rows.SOURCE, None),
    "make_imbalance": RowFunction(Rows.SUBSET, Param(0, "X")),
    "pipeline.Pipeline": Pipeline("imblearn"),
    "pipeline.make_pipeline": Pipeline("imblearn", variadic=True),
}

LIBRARY = Library(
    packages=("imblearn",),
    effects=SAMPLERS | ENSEMBLES | METRICS | OTHERS,
    bare=(
        *SAMPLERS,
        *ENSEMBLES,
        *METRICS,
        "BalancedBatchGenerator",
        "InstanceHardnessCV",
        "balanced_batch_generator",
        "make_imbalance",
    ),
)
