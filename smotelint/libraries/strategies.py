"""What imbalanced-learn's samplers take as `sampling_strategy`, by what they do to rows.

Read from https://imbalanced-learn.org/stable/references/, "sampling_strategy", and the parameter constraints of 0.14.
"""

from __future__ import annotations

from typing import Final

from smotelint.libraries.model import Kind

_OVER: Final = ("auto", "minority", "not minority", "not majority", "all")
_UNDER: Final = ("auto", "majority", "not minority", "not majority", "all")

WORDS: Final = {Kind.OVER: _OVER, Kind.COMBINE: _OVER, Kind.UNDER: _UNDER, Kind.CLEAN: _UNDER}
"""The names that a sampler of each kind knows."""

IDLE: Final = {Kind.OVER: "not minority", Kind.UNDER: "not majority"}
"""The name that leaves two classes as they are: it takes the one class that already has the size wanted."""
