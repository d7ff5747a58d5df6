"""Each rule against its documentation and its fixtures.

A fixture is a small complete program below `rules/<rule-name>/`, a script or a notebook. `# expect: rule-name` on a
line says that this rule speaks of the code there; several names are separated by commas. What is not expected must
not be found: a program without a mark is silent at warning level and above. Advice (info) counts where it is marked,
and for the rule that the folder is named after. All of them run (`reference/test_fixtures.py`).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smotelint.diagnostic import Applicability, Severity
from smotelint.fixer import apply
from smotelint.flow import analyze
from smotelint.linter import read_ignores
from smotelint.rules._rule import LoadedRule, load_rules
from smotelint.source import read_source
from smotelint.suppress import find_unused

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic

    Place = tuple[int | None, int]
    """Cell, counted from 1 over all cells, and line."""

FOLDER = Path(__file__).parent / "rules"
FIXTURES = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".py", ".ipynb"))
RULES = {rule.name: rule for rule in load_rules()}
MARK = re.compile(r"# expect: (.+)$", re.MULTILINE)
SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
REQUIRED = ("Why is this bad?", "Example", "Use instead")
ALLOWED = (*REQUIRED, "Fix safety", "References")
COLUMNS = 110  # of a paragraph in the documentation


def name_of(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


def rule_of(path: Path) -> str:
    return path.relative_to(FOLDER).parts[0]


def read_cells(path: Path) -> list[tuple[int | None, str]]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return [(None, text)]
    cells = json.loads(text)["cells"]
    return [
        (number, "".join(cell["source"]))
        for number, cell in enumerate(cells, start=1)
        if cell["cell_type"] == "code"
    ]


@cache
def expect(path: Path) -> frozenset[tuple[Place, str]]:
    return frozenset(
        ((cell, number), name.strip())
        for cell, text in read_cells(path)
        for number, line in enumerate(text.split("\n"), start=1)
        if (mark := MARK.search(line))
        for name in mark[1].split(",")
    )


def find(path: str, data: bytes) -> list[Diagnostic]:
    """What all rules find; comments silence nothing here, but those that could silence nothing are told."""
    source = read_source(path, data)
    facts = analyze(source)
    assert facts.is_complete
    rules = tuple(RULES.values())
    ignores = read_ignores(source)
    early = replace(facts, ignores=ignores)
    found = [diagnostic for rule in rules if not rule.rule.late for diagnostic in rule.check(early)]
    late = replace(facts, ignores=find_unused(ignores, found, rules, rules))
    return [*found, *(diagnostic for rule in rules if rule.rule.late for diagnostic in rule.check(late))]


def find_in_text(program: str) -> list[Diagnostic]:
    return find("example.py", program.encode())


def render(findings: set[tuple[Place, str]] | frozenset[tuple[Place, str]]) -> list[str]:
    """`["cell 3, line 4: resample-before-split"]`, which pytest compares line by line."""
    return [
        f"{f'cell {cell}, ' if cell else ''}line {line}: {name}"
        for (cell, line), name in sorted(findings, key=lambda each: (each[0][0] or 0, each[0][1], each[1]))
    ]


# -- fixtures --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FIXTURES, ids=name_of)
def test_fixture(path: Path) -> None:
    expected = expect(path)
    found = {
        ((diagnostic.span.cell, diagnostic.span.line), diagnostic.name): diagnostic
        for diagnostic in find(str(path), path.read_bytes())
    }
    counted = {
        key
        for key, diagnostic in found.items()
        if diagnostic.severity >= Severity.WARNING or diagnostic.name == rule_of(path) or key in expected
    }
    assert render(counted) == render(expected)


def mend(name: str, data: bytes, rule: str) -> bytes:
    """The file with the fixes of one rule, until it offers none."""
    for _ in range(10):
        fixable = [each for each in find(name, data) if each.name == rule and each.fix]
        if not fixable:
            break
        data, count = apply(partial(read_source, name), data, fixable)
        assert count, "fixes that cannot be applied are not to be offered"
    return data


@pytest.mark.parametrize(
    "path", [path for path in FIXTURES if RULES[rule_of(path)].rule.fixable], ids=name_of
)
def test_the_fix_of_a_fixture(path: Path) -> None:
    """`plain.py` becomes `plain.py.fixed`; where there is no such file, no safe fix is offered, and others help."""
    before, rule = path.read_bytes(), rule_of(path)
    after = mend(str(path), before, rule)
    written = path.with_name(path.name + ".fixed")
    if written.exists():
        assert after.decode() == written.read_text(encoding="utf-8")
    elif after != before:
        was, left = (
            [each for each in find(str(path), data) if each.name == rule] for data in (before, after)
        )
        assert all(each.fix is None or each.fix.applicability is Applicability.UNSAFE for each in was)
        assert len(left) < len(was)


@pytest.mark.parametrize("folder", sorted(name for name, rule in RULES.items() if rule.rule.fixable))
def test_a_fix_is_shown_in_scripts_and_notebooks(folder: str) -> None:
    assert {path.suffixes[0] for path in (FOLDER / folder).glob("*.fixed")} == {".py", ".ipynb"}


@pytest.mark.parametrize("folder", sorted({rule_of(path) for path in FIXTURES}))
def test_a_rule_has_programs_with_and_without_it(folder: str) -> None:
    own = [path for path in FIXTURES if rule_of(path) == folder]
    marked = [path for path in own if folder in {name for _, name in expect(path)}]
    silent = [path for path in own if not expect(path)]
    assert marked
    assert silent
    assert {path.suffix for path in marked} == {".py", ".ipynb"}


def test_marks_and_folders_name_rules() -> None:
    assert {rule_of(path) for path in FIXTURES} <= RULES.keys()
    assert {name for path in FIXTURES for _, name in expect(path)} <= RULES.keys()


def test_every_mark_is_read() -> None:
    written = Counter({path: path.read_text(encoding="utf-8").count("expect:") for path in FIXTURES})
    read = Counter({path: len({place for place, _ in expect(path)}) for path in FIXTURES})
    assert written == read


# -- documentation ---------------------------------------------------------------------------------------


def sections(rule: LoadedRule) -> dict[str, str]:
    """The text below each heading of a rule's documentation."""
    parts = SECTION.split(rule.docs)
    return {title: text.strip() for title, text in zip(parts[1::2], parts[2::2], strict=True)}


def program(rule: LoadedRule, title: str) -> str:
    blocks: list[str] = BLOCK.findall(sections(rule)[title])
    assert len(blocks) == 1
    return blocks[0]


@pytest.fixture(params=sorted(RULES))
def rule(request: pytest.FixtureRequest) -> LoadedRule:
    return RULES[request.param]


def test_documentation_has_its_sections(rule: LoadedRule) -> None:
    titles = list(sections(rule))
    assert [title for title in REQUIRED if title not in titles] == []
    assert titles == [title for title in ALLOWED if title in titles]
    assert all(sections(rule).values())
    assert ("Fix safety" in titles) is rule.rule.fixable
    assert "References" in titles or rule.code.startswith("SMT9")  # those need none


def test_documentation_begins_with_one_sentence(rule: LoadedRule) -> None:
    first, blank, *_ = rule.docs.split("\n")
    assert first.endswith(".")
    assert len(first) <= COLUMNS
    assert blank == ""


def test_references_lead_somewhere(rule: LoadedRule) -> None:
    entries = re.findall(
        r"^- (.+?)(?=^- |\Z)", sections(rule).get("References", ""), re.MULTILINE | re.DOTALL
    )
    assert entries or rule.code.startswith("SMT9")
    assert all(re.search(r"\shttps://\S+$", entry.strip()) for entry in entries)


def test_figures_name_evidence_that_exists(rule: LoadedRule) -> None:
    from smotelint.reference.experiments import EXPERIMENTS

    assert set(re.findall(r"smotelint verify (SMT\d+)", rule.docs)) <= EXPERIMENTS.keys() & {rule.code}


def test_example_gives_exactly_this_rule(rule: LoadedRule) -> None:
    found = [
        diagnostic
        for diagnostic in find_in_text(program(rule, "Example"))
        if diagnostic.severity >= Severity.WARNING or diagnostic.code == rule.code
    ]
    assert [diagnostic.code for diagnostic in found] == [rule.code]


def test_the_fix_turns_the_example_into_what_to_use_instead(rule: LoadedRule) -> None:
    before = program(rule, "Example").encode()
    after = mend("example.py", before, rule.name).decode()
    assert (after == program(rule, "Use instead")) is rule.rule.fixable


def test_use_instead_gives_nothing(rule: LoadedRule) -> None:
    found = [
        diagnostic
        for diagnostic in find_in_text(program(rule, "Use instead"))
        if diagnostic.severity >= Severity.WARNING or diagnostic.code == rule.code
    ]
    assert [diagnostic.message for diagnostic in found] == []
