"""What is found in a program stays when the program is written another way.

The programs are the fixtures of the rules, those of `flow/programs.md`, and random ones. A finding is a code and the
line of the program that it is told on; a note or a label may differ.
"""

from __future__ import annotations

import ast
import warnings
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from smotelint.reference.oracle import Oracle
from smotelint.reference.program import Piece, read_program
from tests.differential.programs import program
from tests.differential.writer import CELL
from tests.flow.test_programs import IMPORTS, PROGRAM, TEXTS
from tests.metamorphic import calls, forms, names, places
from tests.metamorphic.variant import ADDED, Told, read, write
from tests.test_rules import FIXTURES, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.metamorphic.variant import Transformation, Variant

SEED = 20260102
GENERATED = 60
SHARES = 3  # of the pairs of a program and a transformation one in three is tried, to keep the suite short
RUN = 4  # programs of which each variant runs
TRANSFORMATIONS: tuple[Transformation, ...] = (
    calls.extract_helpers, calls.split_chains, forms.name_arguments, forms.put_in_blocks, forms.put_in_dict,
    forms.put_in_fields, forms.unpack_by_position, names.alias_imports, names.import_modules, names.rename_all,
    names.rename_variables, places.define_first, places.guard, places.insert_unrelated, places.move_up,
    places.put_in_cells, places.wrap_in_function, places.wrap_in_method,
)  # fmt: skip
BY_NAME = {each.__name__: each for each in TRANSFORMATIONS}


@cache
def load_programs() -> dict[str, str]:
    """All programs, by name; a notebook as one script, and without those that Python cannot read."""
    texts = {name_of(path): "\n".join(piece.text for piece in read_program(path)) for path in FIXTURES}
    texts |= {
        f"programs.md: {name}": IMPORTS + text for name, _, text in PROGRAM.findall(TEXTS["programs.md"])
    }
    texts |= {f"program {number}": generated(number) for number in range(GENERATED)}
    return {name: text for name, text in texts.items() if is_python(text)}


def is_tried(transformation: str, program_name: str) -> bool:
    return crc32(f"{transformation} {program_name}".encode()) % SHARES == 0


def generated(number: int) -> str:
    return program(SEED, number).replace(f"{CELL}\n", "")


def is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


@cache
def findings(name: str) -> frozenset[Told]:
    return write([read(load_programs()[name])]).lint()


def vary(transform: Transformation, text: str) -> Variant | None:
    cells = transform(read(text))
    return None if cells is None else write(cells)


@pytest.mark.parametrize("name", BY_NAME)
def test_findings_stay(name: str) -> None:
    changed = []
    for program_name, text in load_programs().items():
        if not is_tried(name, program_name):
            continue
        variant = vary(BY_NAME[name], text)
        if variant is None:
            continue
        before, after = findings(program_name), variant.lint()
        if before != after:
            changed.append(f"{program_name}: lost {sorted(before - after)}, new {sorted(after - before)}")
    assert changed == []


@pytest.mark.parametrize("name", BY_NAME)
def test_variants_run_and_do_the_same(oracle: Oracle, name: str) -> None:
    done = 0
    for number in range(GENERATED):
        text = generated(number)
        variant = vary(BY_NAME[name], text)
        if variant is None or done == RUN:
            continue
        done += 1
        before = oracle.run([Piece("program.py", text)])
        cells = [None] if len(variant.cells) == 1 else range(1, len(variant.cells) + 1)
        after = oracle.run(
            [Piece("program.py", cell, n) for n, cell in zip(cells, variant.cells, strict=True)]
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
