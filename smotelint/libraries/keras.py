"""Keras, on its own or inside TensorFlow: networks, metric classes, preprocessing; SciKeras.

Read from https://keras.io/api/ (`Model training APIs`, `Metrics`, `Callbacks`, `Data loading`) and https://adriangb.com/scikeras/.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Effect,
    Estimator,
    Family,
    Library,
    MetricClass,
    Monitor,
    Network,
    Param,
    RowFunction,
    Rows,
    Task,
    alike,
)

HELD_OUT = (("validation_split", False),)

METRICS: dict[str, Effect] = {
    **alike(
        MetricClass(Family.ACCURACY),
        """
        metrics.Accuracy metrics.BinaryAccuracy metrics.CategoricalAccuracy metrics.SparseCategoricalAccuracy
        metrics.SparseTopKCategoricalAccuracy metrics.TopKCategoricalAccuracy
        """,
    ),
    **alike(
        MetricClass(Family.AWARE),
        """
        metrics.BinaryIoU metrics.CohenKappa metrics.F1Score metrics.FBetaScore metrics.FalseNegatives
        metrics.FalsePositives metrics.IoU metrics.MatthewsCorrelationCoefficient metrics.MeanIoU
        metrics.OneHotIoU metrics.OneHotMeanIoU metrics.PrecisionAtRecall metrics.RecallAtPrecision
        metrics.SensitivityAtSpecificity metrics.SpecificityAtSensitivity metrics.TrueNegatives
        metrics.TruePositives
        """,
    ),
    **alike(
        MetricClass(Family.OTHER),
        """
        metrics.CategoricalHinge metrics.CosineSimilarity metrics.Hinge metrics.LogCoshError metrics.Mean
        metrics.MeanAbsoluteError metrics.MeanAbsolutePercentageError metrics.MeanSquaredError
        metrics.MeanSquaredLogarithmicError metrics.R2Score metrics.RootMeanSquaredError metrics.SquaredHinge
        metrics.Sum
        """,
    ),
    **alike(
        MetricClass(Family.PROBABILITY),
        """
        metrics.BinaryCrossentropy metrics.CategoricalCrossentropy metrics.KLDivergence metrics.Poisson
        metrics.SparseCategoricalCrossentropy
        """,
    ),
    # curve="PR" makes it the other area.
    "metrics.AUC": MetricClass(Family.ROC),
    "metrics.Precision": MetricClass(Family.PRECISION),
    "metrics.Recall": MetricClass(Family.RECALL),
}

CALLBACKS: dict[str, Effect] = {
    "EarlyStopping": Monitor(Param(0, "monitor")),
    "ModelCheckpoint": Monitor(Param(1, "monitor"), condition="save_best_only"),
}

EFFECTS: dict[str, Effect] = {
    **alike(Network(), "Functional Model Sequential clone_model load_model model_from_json"),
    **alike(Estimator(holds_out=HELD_OUT), "BaseWrapper KerasClassifier"),
    **alike(
        RowFunction(Rows.KEEP, Param(0, "x", ("y", "sequences"))), "normalize pad_sequences to_categorical"
    ),
    **alike(
        RowFunction(Rows.SOURCE, None),
        """
        audio_dataset_from_directory image_dataset_from_directory load_data text_dataset_from_directory
        """,
    ),
    "ImageDataGenerator": Estimator(Task.TRANSFORMER),
    "KerasRegressor": Estimator(Task.REGRESSOR, holds_out=HELD_OUT),
    "timeseries_dataset_from_array": RowFunction(Rows.KEEP, Param(0, "data")),
}

LIBRARY = Library(
    packages=(
        "keras",
        "scikeras",
        "tensorflow.contrib.keras",
        "tensorflow.keras",
        "tensorflow.python.keras",
        "tensorflow_addons",
        "tf_keras",
    ),
    effects=METRICS | CALLBACKS | EFFECTS,
    bare=("KerasClassifier", "to_categorical"),
)
