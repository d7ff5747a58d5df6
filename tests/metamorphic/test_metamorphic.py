"""What is found in a program stays when the program is written another way.

The programs are the fixtures of the rules, those of `flow/programs.md`, and random ones. A finding is a code and the
line of the program that it is told on; a note or a label may differ. `python -m tests.bench.metamorphic` tries all
pairs of a program and a transformation.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from smotelint.reference.oracle import Oracle
from smotelint.reference.program import Piece
from tests.metamorphic import calls, files, forms, names, places
from tests.metamorphic.pairs import (
    BY_NAME,
    GENERATED,
    find_change,
    findings,
    generated,
    load_programs,
    vary,
)
from tests.metamorphic.variant import ADDED, BESIDE
from tests.test_rules import FIXTURES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.metamorphic.variant import Transformation

SHARES = 3  # of the pairs of a program and a transformation one in three is tried, to keep the suite short
RUN = 4  # programs of which each variant runs


def is_tried(transformation: str, program_name: str) -> bool:
    return crc32(f"{transformation} {program_name}".encode()) % SHARES == 0


@pytest.mark.parametrize("name", BY_NAME)
def test_findings_stay(name: str) -> None:
    tried = [each for each in load_programs() if is_tried(name, each)]
    assert [change for each in tried if (change := find_change(name, each))] == []


@pytest.mark.parametrize("name", BY_NAME)
def test_variants_run_and_do_the_same(oracle: Oracle, name: str, tmp_path: Path) -> None:
    done = 0
    for number in range(GENERATED):
        text = generated(number)
        variant = vary(BY_NAME[name], text)
        if variant is None or done == RUN:
            continue
        done += 1
        before = oracle.run([Piece(f"{tmp_path}/program.py", text)])
        (tmp_path / BESIDE).write_text(variant.beside)
        cells = [None] if len(variant.cells) == 1 else range(1, len(variant.cells) + 1)
        after = oracle.run(
            [Piece(f"{tmp_path}/program.py", cell, n) for n, cell in zip(cells, variant.cells, strict=True)]
        )
        assert (after.error, after.codes) == (before.error, before.codes), variant.text
    assert done == RUN


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with warnings.catch_warnings(), Oracle() as oracle:
        warnings.simplefilter("ignore")
        yield oracle


def test_programs_are_those_of_every_kind() -> None:
    assert len(load_programs()) > len(FIXTURES) + GENERATED
    told = {code for name in load_programs() for code, _ in findings(name)}
    assert told >= {f"SMT{number}" for number in (*range(101, 110), 201, 301, 401, 402)}


CHAINED = """\
X, y = SMOTE().fit_resample(X, y)
print(f1_score(y, m.fit(X, y).predict(X)))
"""
VARIANTS: dict[Transformation, str] = {
    calls.split_chains: """\
step_1 = SMOTE()
X, y = step_1.fit_resample(X, y)
step_2 = m.fit(X, y)
step_3 = step_2.predict(X)
step_4 = f1_score(y, step_3)
print(step_4)
""",
    forms.name_arguments: """\
X, y = SMOTE().fit_resample(y=y, X=X)
print(f1_score(y, m.fit(y=y, X=X).predict(X)))
""",
    forms.put_in_dict: """\
held = {}
held['X'], held['y'] = SMOTE().fit_resample(held['X'], held['y'])
print(f1_score(held['y'], m.fit(held['X'], held['y']).predict(held['X'])))
""",
    forms.unpack_by_position: """\
both_1 = SMOTE().fit_resample(X, y)
X = both_1[0]
y = both_1[1]
print(f1_score(y, m.fit(X, y).predict(X)))
""",
    names.rename_variables: """\
v1, v2 = SMOTE().fit_resample(v1, v2)
print(f1_score(v2, m.fit(v1, v2).predict(v1)))
""",
}


@pytest.mark.parametrize("transform", VARIANTS, ids=lambda transform: transform.__name__)
def test_a_variant(transform: Transformation) -> None:
    variant = vary(transform, CHAINED)
    assert variant is not None
    assert variant.text == VARIANTS[transform]


def test_only_independent_statements_change_places() -> None:
    text = """\
def f():
    return X
X = 1
a = f()
b = 2
c = b
print(a)
d = c
"""
    variant = vary(places.swap_neighbours, text)
    assert variant is not None
    assert variant.text.splitlines()[2:] == ["X = 1", "b = 2", "a = f()", "print(a)", "c = b", "d = c"]


def test_lines_of_a_variant_come_from_lines_of_the_program() -> None:
    variant = vary(calls.split_chains, "x = 1\ny = f(g(x))\n")
    assert variant is not None
    assert variant.origins == ({1: 1, 2: 2, 3: 2},)
    variant = vary(places.wrap_in_function, "import a\nx = a.b()\n")
    assert variant is not None
    assert variant.origins == ({1: 1, 3: ADDED, 4: 2, 5: ADDED},)
    variant = vary(places.put_in_cells, "x = 1\ny = 2\n")
    assert variant is not None
    assert variant.origins == ({1: 1}, {1: 2})


def test_helpers_move_to_a_file_and_keep_their_lines() -> None:
    text = (
        "import a\nLIMIT = 1\n\ndef f(x):\n    return a.b(x)\n\n"
        "def g(x):\n    return x < LIMIT\ny = f(LIMIT)\n"
    )
    variant = vary(files.move_helpers, text)
    assert variant is not None
    assert variant.text == (
        "import a\nfrom helpers import f, helper_1\nLIMIT = 1\n\n"
        "def g(x):\n    return x < LIMIT\ny = helper_1(LIMIT)\n"
    )
    assert variant.beside == (
        "import a\n\ndef f(x):\n    return a.b(x)\n\ndef helper_1(LIMIT):\n    return f(LIMIT)\n"
    )
    assert variant.origins_beside == {1: 1, 3: 4, 4: 5, 6: ADDED, 7: 9}
