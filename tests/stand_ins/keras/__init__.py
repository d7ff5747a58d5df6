"""Keras: sequential models over a linear learner.

What is fitted and what judges is as in https://keras.io/api/models/model_training_apis/: `validation_split` takes the
last rows, before any shuffling, and those or the rows of `validation_data` are judged after each epoch.
"""

from __future__ import annotations

from . import callbacks, layers, metrics, models, preprocessing, utils
from .layers import Input
from .models import Model, Sequential

__all__ = [
    "Input",
    "Model",
    "Sequential",
    "callbacks",
    "layers",
    "metrics",
    "models",
    "preprocessing",
    "utils",
]
