"""What tests of several folders share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parent
BUILT_ON = ("imblearn.keras",)
"""Modules of other packages that look for such a library as they are imported."""


@pytest.fixture
def stand_ins(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Modules in the place of libraries, for one test; what it has imported from the tests' folders is forgotten."""
    monkeypatch.setattr(sys, "path", [str(TESTS / "stand_ins"), *sys.path])
    for name in [name for name in sys.modules if name.startswith(BUILT_ON)]:
        monkeypatch.delitem(sys.modules, name)
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if Path(file).is_relative_to(TESTS) or name.startswith(BUILT_ON):
            del sys.modules[name]
