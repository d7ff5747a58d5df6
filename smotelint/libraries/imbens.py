"""imbens (imbalanced-ensemble): imbalanced-learn's samplers and metrics, and ensembles that resample in `fit`.

Read from https://imbalanced-ensemble.readthedocs.io and release 0.2.3.
"""

from __future__ import annotations

from smotelint.libraries.imblearn import METRICS, SAMPLERS
from smotelint.libraries.model import (
    Effect,
    Estimator,
    Kind,
    Library,
    Param,
    Pipeline,
    RowFunction,
    Rows,
    Sampler,
    alike,
)

INNER = Param(0, "estimator", ("base_estimator",))

ENSEMBLES: dict[str, Effect] = {
    **alike(
        Estimator(wraps=INNER),
        """
        AdaCostClassifier AdaUBoostClassifier AsymBoostClassifier CompatibleAdaBoostClassifier
        CompatibleBaggingClassifier
        """,
    ),
    **alike(
        Estimator(wraps=INNER, resamples_inside=True),
        """
        BalanceCascadeClassifier KmeansSMOTEBoostClassifier OverBoostClassifier RUSBoostClassifier
        SMOTEBoostClassifier SelfPacedEnsembleClassifier
        """,
    ),
    **alike(
        Estimator(wraps=INNER, resamples_inside=True, out_of_bag="oob_score"),
        "EasyEnsembleClassifier OverBaggingClassifier SMOTEBaggingClassifier UnderBaggingClassifier",
    ),
    "BalancedRandomForestClassifier": Estimator(resamples_inside=True, out_of_bag="oob_score"),
}

OTHERS: dict[str, Effect] = {
    **alike(Sampler(Kind.UNDER), "BalanceCascadeUnderSampler SelfPacedUnderSampler"),
    "generate_imbalance_data": RowFunction(Rows.SOURCE, None),
    "make_imbalance": RowFunction(Rows.SUBSET, Param(0, "X")),
    "pipeline.Pipeline": Pipeline("imblearn"),
    "pipeline.make_pipeline": Pipeline("imblearn", variadic=True),
}

LIBRARY = Library(
    packages=("imbens", "imbalanced_ensemble"),
    effects=SAMPLERS | METRICS | ENSEMBLES | OTHERS,
    bare=("SMOTEBaggingClassifier", "SMOTEBoostClassifier", "SelfPacedEnsembleClassifier"),
)
