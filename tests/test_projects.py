"""Whole projects: what is found in files that import one another.

Each folder below `projects/` is a project; `# expect: rule-name` on a line says that this rule speaks of the code
there, and nothing else is found at warning level and above. Programs at the root of a project run, and the oracle
agrees with what is expected of them, with stand-ins for libraries that are not installed; others need a path or a file
that is not here, or nobody calls what is in them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import smotelint
from smotelint.diagnostic import Severity
from smotelint.reference import oracle
from tests.test_rules import RULES, expect

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic

FOLDER = Path(__file__).parent / "projects"
PROJECTS = sorted(path for path in FOLDER.iterdir() if path.is_dir())
PROGRAMS = sorted(path for name in ("leaky.py", "sound.py", "first.py") for path in FOLDER.glob(f"*/{name}"))


def find(project: Path) -> list[Diagnostic]:
    return [each for each in smotelint.check([project], isolated=True) if each.severity >= Severity.WARNING]


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_what_is_expected_is_found(project: Path) -> None:
    files = [path for path in project.rglob("*") if path.suffix in (".py", ".ipynb")]
    expected = {(path, *mark) for path in files for mark in expect(path)}
    found = find(project)
    assert {
        (Path(each.span.path).absolute(), (each.span.cell, each.span.line), each.name) for each in found
    } == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.relative_to(FOLDER).as_posix())
@pytest.mark.usefixtures("stand_ins")
def test_the_oracle_agrees(program: Path) -> None:
    verdict = oracle.run(program)
    assert not verdict.error
    expected = {RULES[name].code for path in program.parent.rglob("*.py") for _, name in expect(path)}
    assert set(verdict.codes) == (set() if program.name == "sound.py" else expected)


def test_each_hop_is_shown_in_order() -> None:
    (found,) = find(FOLDER / "hops")
    assert [(Path(each.path).name, each.label) for each in found.related] == [
        ("leaky.py", "called here"),
        ("middle.py", "called here"),
        ("low.py", "resampled here"),
    ]


def test_a_call_is_wrong_once_and_told_in_its_own_words() -> None:
    (found,) = find(FOLDER / "divided_in_wrapper")
    assert "`X_more` is oversampled before `train_test_split`" in found.message


def test_one_file_alone_tells_the_same() -> None:
    alone = smotelint.check([FOLDER / "base_class" / "leaky.py"], isolated=True)
    assert [each for each in alone if each.severity >= Severity.WARNING] == find(FOLDER / "base_class")


def test_what_is_wrong_in_a_helper_is_not_told_of_its_callers() -> None:
    assert smotelint.check([FOLDER / "many_callers" / "first.py"], isolated=True) == ()


def test_what_a_helper_is_advised_is_told_once() -> None:
    (found,) = smotelint.check([FOLDER / "many_classes"], isolated=True)
    assert (found.code, Path(found.span.path).name) == ("SMT301", "balance.py")


def test_projects_do_not_see_each_other(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "on_disk", tmp_path / "one")
    (tmp_path / "one" / "prepare_all.py").unlink()
    shutil.copytree(FOLDER / "on_disk", tmp_path / "other")
    assert {Path(each.span.path).parts[-3] for each in find(tmp_path)} == {"other"}


def test_the_number_of_processes_changes_nothing(tmp_path: Path) -> None:
    for number in range(3):
        shutil.copytree(FOLDER, tmp_path / str(number))
    found = smotelint.check([tmp_path], isolated=True)
    assert found == smotelint.check([tmp_path], isolated=True, jobs=4)
    assert found


def test_a_script_that_its_own_module_imports_is_not_run_twice(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("import train\n\n\ndef same(X):\n    return X\n")
    text = (FOLDER / "factory" / "leaky.py").read_text()
    (tmp_path / "samplers.py").write_text((FOLDER / "factory" / "samplers.py").read_text())
    (tmp_path / "train.py").write_text(f"import helper\n{text}\nhelper.same(X)\n")
    assert [each.code for each in find(tmp_path)] == ["SMT101"]


def test_a_text_without_a_file_has_no_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER / "base_class")
    text = Path("leaky.py").read_text()
    assert not [each for each in smotelint.check_source(text) if each.severity > Severity.INFO]
    assert [
        each.code for each in smotelint.check_source(text, "new.py") if each.severity > Severity.INFO
    ] == ["SMT101"]


@pytest.mark.parametrize("name", ["loop", "pipe", "folder", "huge", "binary", "unreadable"])
def test_what_cannot_be_imported_is_left_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "pyproject.toml").touch()
    target = tmp_path / "helper.py"
    if name == "loop":
        target.symlink_to(target)
    elif name == "pipe":
        os.mkfifo(target)
    elif name == "folder":
        target.mkdir()
    elif name == "huge":
        target.write_text("x = 1\n" * 300_000)
    elif name == "binary":
        target.write_bytes(bytes(range(256)))
    else:
        target.write_text("x = 1\n")
        target.chmod(0)
    program = "from helper import same\nX, y = SMOTE().fit_resample(*same())\ntrain_test_split(X, y)\n"
    (tmp_path / "train.py").write_text(program)
    found = smotelint.check([tmp_path / "train.py"], isolated=True)
    assert [each.code for each in found if each.severity > Severity.INFO] == ["SMT101"]


def test_a_helper_that_was_edited_is_read_anew(tmp_path: Path) -> None:
    project = Path(shutil.copytree(FOLDER / "many_callers", tmp_path / "project"))
    helper = project / "prepare.py"
    for blank in ("", "\n"):
        helper.write_text(blank + helper.read_text())
        assert smotelint.check([project / "first.py"], isolated=True) == ()


def test_a_cell_of_another_notebook_is_quoted_from_there() -> None:
    program = [
        sys.executable,
        "-m",
        "smotelint",
        "check",
        "--isolated",
        "--output-format",
        "full",
        "--select",
        "SMT103",
    ]
    said = subprocess.run(
        [*program, FOLDER / "run_magic"], capture_output=True, text=True, check=False
    ).stdout
    assert "2 | X_more, y_more = SMOTE(random_state=0)" in said
