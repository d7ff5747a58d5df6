"""Reading of data that is no table."""

from __future__ import annotations

from . import image

__all__ = ["image"]
