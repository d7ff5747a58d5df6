"""Every fixture of a rule is run: what happens in it is what is expected of it, and what the linter says.

The oracle knows what SMT101 to SMT108 speak of, kind and line, and nothing may remain unknown to it. In the fixtures of
other rules these may say nothing that it refutes (SMT305 speaks in their place). A program that ends in an error is one
of which a rule says so; once fixed, it runs. Where a library is not installed, a module of `stand_ins/` takes its
place: a few lines on top of scikit-learn that fit and judge the rows that the library would. Programs below `old/` use
names that libraries have dropped, and run with them.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from smotelint.diagnostic import Severity
from smotelint.reference.oracle import Oracle, Status
from smotelint.reference.program import read_program
from tests.differential.compare import JUDGED, compare_file
from tests.test_rules import FIXTURES, FOLDER, RULES, expect, find, name_of, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIXED = sorted(FOLDER.rglob("*.fixed"))


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with warnings.catch_warnings(), Oracle() as oracle:
        warnings.simplefilter("ignore")
        yield oracle


@pytest.mark.parametrize("path", FIXTURES, ids=name_of)
@pytest.mark.usefixtures("stand_ins")
def test_what_happens_is_what_is_expected(oracle: Oracle, path: Path, request: pytest.FixtureRequest) -> None:
    if "old" in path.relative_to(FOLDER).parts:
        request.getfixturevalue("old_names")
    found = compare_file(oracle, path)
    expected = {RULES[name] for _, name in expect(path)}
    said = {diagnostic.code for diagnostic in found.diagnostics}
    if found.verdict.error:
        assert any(rule.rule.severity is Severity.ERROR and rule.code not in JUDGED for rule in expected)
        return
    assert found.verdict.status is not Status.UNKNOWN, str(found)
    if RULES[rule_of(path)].code in JUDGED:
        assert found.differences == (), str(found)
        assert found.verdict.codes == JUDGED & {rule.code for rule in expected}
    else:
        assert said <= found.verdict.codes, str(found)


@pytest.mark.parametrize("path", FIXED, ids=lambda path: path.relative_to(FOLDER).as_posix())
@pytest.mark.usefixtures("stand_ins")
def test_what_is_fixed_runs_and_leaks_nothing(
    oracle: Oracle, path: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if "old" in path.relative_to(FOLDER).parts:
        request.getfixturevalue("old_names")
    program = tmp_path / path.stem
    program.write_bytes(path.read_bytes())
    verdict = oracle.run(read_program(program))
    left = {each.code for each in find(str(program), program.read_bytes())}
    rule = RULES[rule_of(path)]
    stops = rule.code not in JUDGED and rule.rule.severity is Severity.ERROR
    assert bool(verdict.error) is (stops and rule.code in left), verdict.error
    assert verdict.codes == JUDGED & left
    assert rule.code not in verdict.codes


def test_every_rule_that_the_oracle_judges_has_fixtures() -> None:
    assert {RULES[rule_of(path)].code for path in FIXTURES} >= JUDGED
