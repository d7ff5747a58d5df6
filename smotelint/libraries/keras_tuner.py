"""KerasTuner: searches for a network by a figure on validation rows.

Read from https://keras.io/keras_tuner/api/tuners/.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Library, Monitor, Param, alike

EFFECTS: dict[str, Effect] = alike(
    Monitor(Param(1, "objective")), "BayesianOptimization GridSearch Hyperband RandomSearch"
)

LIBRARY = Library(packages=("keras_tuner", "kerastuner"), effects=EFFECTS)
