"""imbalanced-learn 0.2 to 0.14.

Read from the API reference, https://imbalanced-learn.org/stable/references/, and the tagged sources for old names.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    Effect,
    Estimator,
    Family,
    Kind,
    Library,
    MakeScorer,
    Metric,
    Param,
    Pipeline,
    RowFunction,
    Rows,
    Sampler,
    Splitter,
)

BLEND = Sampler(Kind.OVER, interpolates=True)
CLEAN = Sampler(Kind.CLEAN, balances=False)

SAMPLERS: dict[str, Effect] = {
    "ADASYN": BLEND,
    "AllKNN": CLEAN,
    "BalanceCascade": Sampler(Kind.UNDER),  # removed in 0.6
    "BorderlineSMOTE": BLEND,
    "ClusterCentroids": Sampler(Kind.UNDER, interpolates=True),
    "CondensedNearestNeighbour": CLEAN,
    "EasyEnsemble": Sampler(Kind.UNDER),  # removed in 0.6
    "EditedNearestNeighbours": CLEAN,
    "FunctionSampler": Sampler(Kind.UNKNOWN, balances=False),
    "InstanceHardnessThreshold": Sampler(Kind.UNDER, balances=False),
    "KMeansSMOTE": BLEND,
    "NearMiss": Sampler(Kind.UNDER),
    "NeighbourhoodCleaningRule": CLEAN,
    "OneSidedSelection": CLEAN,
    "RandomOverSampler": Sampler(Kind.OVER),
    "RandomUnderSampler": Sampler(Kind.UNDER),
    "RepeatedEditedNearestNeighbours": CLEAN,
    "SMOTE": BLEND,
    "SMOTEENN": Sampler(Kind.COMBINE, balances=False, interpolates=True),
    "SMOTEN": Sampler(Kind.OVER),
    "SMOTENC": BLEND,
    "SMOTETomek": Sampler(Kind.COMBINE, interpolates=True),
    "SVMSMOTE": BLEND,
    "TomekLinks": CLEAN,
}

OTHERS: dict[str, Effect] = {
    "BalancedBaggingClassifier": Estimator(
        wraps=Param(0, "estimator", ("base_estimator",)), resamples_inside=True, out_of_bag="oob_score"
    ),
    "BalancedBatchGenerator": Container(Param(0, "X")),
    "BalancedRandomForestClassifier": Estimator(resamples_inside=True, out_of_bag="oob_score"),
    "EasyEnsembleClassifier": Estimator(
        wraps=Param(1, "estimator", ("base_estimator",)), resamples_inside=True
    ),
    "InstanceHardnessCV": Splitter(),
    "RUSBoostClassifier": Estimator(wraps=Param(0, "estimator", ("base_estimator",)), resamples_inside=True),
    "balanced_batch_generator": Container(Param(0, "X")),
    "classification_report_imbalanced": Metric(Family.AWARE),
    "fetch_datasets": RowFunction(Rows.SOURCE, None),
    "geometric_mean_score": Metric(Family.AWARE),
    "macro_averaged_mean_absolute_error": Metric(Family.AWARE),
    "make_imbalance": RowFunction(Rows.SUBSET, Param(0, "X")),
    "make_index_balanced_accuracy": MakeScorer(),
    "pipeline.Pipeline": Pipeline("imblearn"),
    "pipeline.make_pipeline": Pipeline("imblearn", variadic=True),
    "sensitivity_score": Metric(Family.RECALL),
    "sensitivity_specificity_support": Metric(Family.AWARE),
    "specificity_score": Metric(Family.PRECISION),
}

LIBRARY = Library(
    packages=("imblearn", "sklearnex.imblearn"),
    effects=SAMPLERS | OTHERS,
    bare=tuple(name for name in (*SAMPLERS, *OTHERS) if "." not in name and name != "fetch_datasets"),
)
