"""The programs that are written another way, and the ways."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from smotelint.reference.program import read_program
from tests.differential.programs import program
from tests.differential.writer import CELL
from tests.flow.test_programs import IMPORTS, PROGRAM, TEXTS
from tests.metamorphic import calls, files, forms, names, places
from tests.metamorphic.variant import read, without_own, write
from tests.test_rules import FIXTURES, name_of

if TYPE_CHECKING:
    from tests.metamorphic.variant import Told, Transformation, Variant

SEED = 20260102
GENERATED = 60
TRANSFORMATIONS: tuple[Transformation, ...] = (
    calls.extract_helpers, calls.split_chains, files.move_helpers, forms.name_arguments, forms.put_in_blocks,
    forms.put_in_dict, forms.put_in_fields, forms.unpack_by_position, names.alias_imports, names.import_modules,
    names.rename_all, names.rename_variables, places.define_first, places.guard, places.insert_unrelated,
    places.move_up, places.put_in_cells, places.swap_neighbours, places.wrap_in_function, places.wrap_in_method,
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


def find_change(transformation: str, name: str) -> str | None:
    """What is lost and what is new when a program is written that way; None where it cannot be, empty if nothing."""
    variant = vary(BY_NAME[transformation], load_programs()[name])
    if variant is None:
        return None
    before, after = findings(name), variant.lint()
    if variant.beside:
        before = without_own(before)
    lost, new = before - after, after - before
    if lost and variant.beside:
        lost -= variant.lint_beside()  # a helper that is wrong by itself is told of where it stands now
    return f"{name}: lost {sorted(lost)}, new {sorted(new)}" if lost or new else ""
