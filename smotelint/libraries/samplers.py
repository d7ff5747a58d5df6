"""Smaller libraries of samplers: geometric-smote, kmeans-smote, cluster-over-sampling, smogn.

Read from https://geometric-smote.readthedocs.io, https://github.com/felix-last/kmeans_smote,
https://cluster-over-sampling.readthedocs.io and https://github.com/nickkunz/smogn.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Kind, Library, Param, ResampleFunction, Sampler, alike

EFFECTS: dict[str, Effect] = {
    **alike(
        Sampler(Kind.OVER, interpolates=True),
        "ClusterOverSampler GeometricSMOTE GeometricSOMO KMeansSMOTE SOMO",
    ),
    "smoter": ResampleFunction(Kind.COMBINE, (Param(0, "data"),)),
}

LIBRARY = Library(
    packages=("cluster_over_sampling", "clover", "gsmote", "imblearn_extra", "kmeans_smote", "smogn"),
    effects=EFFECTS,
    bare=("GeometricSMOTE",),
)
