"""Generated programs write files, and import libraries that are not here: each test has a folder and stand-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stand_ins: None) -> None:
    del stand_ins
    monkeypatch.chdir(tmp_path)
