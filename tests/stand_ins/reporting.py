"""A module of one's own that is installed: a report with all that one could want."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import sys
from typing import Any

from sklearn.metrics import classification_report


def full_report(truth: Any, answers: Any) -> None:
    """Show it."""
    sys.stdout.write(classification_report(truth, answers))
