"""Metrics given by name."""

from __future__ import annotations

from smotelint.libraries.model import Family

SCORERS: dict[str, Family] = {}
NETWORK_METRICS: dict[str, Family] = {}
EVAL_METRICS: dict[str, Family] = {}
