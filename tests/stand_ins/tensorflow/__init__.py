"""TensorFlow: Keras under its other name, and data sets."""

from __future__ import annotations

import sys
from importlib import import_module

from . import data

__all__ = ["data", "keras"]

for name in ("keras", "keras.callbacks", "keras.layers", "keras.metrics", "keras.models", "keras.utils"):
    sys.modules[f"{__name__}.{name}"] = import_module(name)
keras = sys.modules[f"{__name__}.keras"]
