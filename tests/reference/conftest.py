from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from smotelint.reference.evidence import SEEDS, measure

if TYPE_CHECKING:
    from smotelint.reference.evidence import Result


@pytest.fixture(scope="session")
def results() -> tuple[Result, ...]:
    """The evidence, as `smotelint verify` measures it."""
    return measure(seeds=SEEDS)
