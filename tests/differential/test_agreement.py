from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from smotelint.reference.oracle import Oracle
from tests.differential.compare import compare, shrink
from tests.differential.programs import program, write

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 20260101
PROGRAMS = 240
CHUNK = 20


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with warnings.catch_warnings(), Oracle() as oracle:
        warnings.simplefilter("ignore")
        yield oracle


@st.composite
def programs(draw: st.DrawFn) -> str:
    return write(lambda n: draw(st.integers(0, n - 1)))


@pytest.mark.parametrize("start", range(0, PROGRAMS, CHUNK))
def test_linter_and_oracle_agree(oracle: Oracle, start: int) -> None:
    for number in range(start, start + CHUNK):
        found = compare(oracle, program(SEED, number))
        assert found.differences == (), f"program {number}\n{shrink(oracle, found)}"


@given(programs())
@settings(
    max_examples=40, deadline=None, derandomize=True, phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
def test_linter_and_oracle_agree_on_what_hypothesis_writes(oracle: Oracle, text: str) -> None:
    found = compare(oracle, text)
    assert found.differences == (), str(found)
