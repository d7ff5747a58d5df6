"""A catalog of data by name."""

from __future__ import annotations

from typing import Any


class DataCatalog(dict[str, Any]):
    """Data by name."""
