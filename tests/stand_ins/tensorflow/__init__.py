"""TensorFlow: Keras under its other name, and data sets."""

from __future__ import annotations

import sys
from importlib import import_module

from . import data

__all__ = ["data", "keras"]

keras = import_module("keras")
for name in [name for name in sys.modules if name.split(".")[0] == "keras"]:
    sys.modules[f"{__name__}.{name}"] = sys.modules[name]
