"""smote_variants 0.3 to 1.0: its over-samplers, noise filters and wrappers.

Read from https://smote-variants.readthedocs.io and the classes of release 1.0.1 that derive from `OverSampling`;
`NoSMOTE`, which adds nothing, and the helpers (`PDFOSKDE`, `RBF`, …) are left out.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Estimator, Kind, Library, Param, Sampler, alike

METHODS = ("fit_resample", "fit_sample", "sample", "sample_with_timing")
PROPORTION = Param(0, "proportion")
NAMED = Param(None, "proportion")

SAMPLERS: dict[str, Effect] = {
    **alike(
        Sampler(Kind.OVER, PROPORTION, interpolates=True, methods=METHODS),
        """
        ADG ADOMS AND_SMOTE ANS ASMOBD A_SUWO Assembled_SMOTE Borderline_SMOTE1 Borderline_SMOTE2 CBSO CCR
        CE_SMOTE CURE_SMOTE DBSMOTE DEAGO DSRBF Edge_Det_SMOTE G_SMOTE Gaussian_SMOTE KernelADASYN LLE_SMOTE
        LN_SMOTE LVQ_SMOTE Lee MDO MOT2LD MSMOTE MWMOTE NDO_sampling NRAS NRSBoundary_SMOTE NT_SMOTE OUPS
        PDFOS ProWSyn ROSE RWO_sampling Random_SMOTE SDSMOTE SL_graph_SMOTE SMMO SMOBD SMOTE SMOTEWB
        SMOTE_AMSR SMOTE_Cosine SMOTE_D SMOTE_OUT SMOTE_RSB SN_SMOTE SOI_CJ SOMO SSO Safe_Level_SMOTE
        Selected_SMOTE Supervised_SMOTE TRIM_SMOTE V_SYNTH cluster_SMOTE distance_SMOTE kmeans_SMOTE
        polynom_fit_SMOTE polynom_fit_SMOTE_bus polynom_fit_SMOTE_mesh polynom_fit_SMOTE_poly
        polynom_fit_SMOTE_star
        """,
    ),
    **alike(
        Sampler(Kind.OVER, NAMED, interpolates=True, methods=METHODS),
        "ADASYN MCT MSYN MulticlassOversampling SYMPROD",
    ),
    **alike(
        # No proportion: these decide themselves how many rows to add.
        Sampler(Kind.OVER, NAMED, balances=False, interpolates=True, methods=METHODS),
        "GASMOTE SMOTE_PSO SMOTE_PSOBAT",
    ),
    # The next two drop or relabel rows of the majority as well.
    **alike(
        Sampler(Kind.COMBINE, PROPORTION, balances=False, interpolates=True, methods=METHODS),
        """
        DE_oversampling DSMOTE E_SMOTE Gazzah ISOMAP_Hybrid NEATER SMOTE_ENN SMOTE_IPF SMOTE_TomekLinks
        SVM_balance VIS_RST
        """,
    ),
    **alike(
        Sampler(Kind.COMBINE, NAMED, balances=False, interpolates=True, methods=METHODS),
        "AHC AMSCO IPADE_ID ISMOTE SMOTE_FRST_2T SPY SUNDO Stefanowski",
    ),
    **alike(
        Sampler(Kind.CLEAN, NAMED, balances=False, methods=("remove_noise",)),
        """
        CNNTomekLinks CondensedNearestNeighbors EditedNearestNeighbors NeighborhoodCleaningRule OneSidedSelection
        TomekLinkRemoval
        """,
    ),
    **alike(
        Sampler(Kind.UNDER, NAMED, methods=("sample",)), "OversamplingDrivenUndersampling RandomUndersampling"
    ),
}

LIBRARY = Library(
    packages=("smote_variants",),
    effects={
        **SAMPLERS,
        "OversamplingClassifier": Estimator(wraps=Param(1, "classifier"), resamples_inside=True),
    },
    bare=("MulticlassOversampling", "OversamplingClassifier", "SMOTE_ENN", "SMOTE_TomekLinks"),
)
