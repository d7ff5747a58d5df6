"""Prefect: decorators that leave a function as it is."""

from __future__ import annotations

from typing import Any


def task(function: Any = None, **_: object) -> Any:
    """The function, or what decorates it."""
    return function or task


flow = task
