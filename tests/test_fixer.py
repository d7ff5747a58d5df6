"""`--fix` and its relatives: which fixes are applied, and that a file is never left worse."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from smotelint.cli import cli
from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Edit, Fix, Severity, Span
from smotelint.fixer import fix
from smotelint.linter import lint_target
from smotelint.rules import _rule
from smotelint.run import Run, lint_all
from smotelint.settings import Configuration
from smotelint.targets import Found, Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNUSED = b"import imblearn\r\nx = 1  # smotelint: ignore[SMT101]\r\ny = 2  # noqa: SMT102, E501\r\n"
MISUSE = b"from imblearn.over_sampling import SMOTE\nx, y = SMOTE(sampling_strategy=0.5).fit_sample(x, y)\n"
LEAK = (
    b"from imblearn.over_sampling import SMOTE\nfrom sklearn.model_selection import train_test_split\n"
    b"A, B = SMOTE(sampling_strategy=0.5).fit_resample(X, y)\na, b, c, d = train_test_split(A, B)\n"
)
FIXED = b"import imblearn\r\nx = 1\r\ny = 2  # noqa: E501\r\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["check", *args], input=stdin, prog_name="smotelint")


# -- the command -----------------------------------------------------------------------------------------


def test_fix_changes_the_file_and_reports_what_is_left() -> None:
    Path("a.py").write_bytes(UNUSED + b"z = 3  # smotelint: ignore[nonsense]\n")
    result = run("a.py", "--fix", "--output-format", "json")
    assert Path("a.py").read_bytes() == FIXED + b"z = 3  # smotelint: ignore[nonsense]\n"
    assert [each["code"] for each in json.loads(result.stdout)] == ["SMT902"]
    assert (result.exit_code, result.stderr) == (1, "2 findings in 1 file fixed.\n")
    again = run("a.py", "--fix", "--output-format", "json")
    assert (again.exit_code, again.stderr) == (1, "")


def test_fix_that_leaves_nothing_exits_with_0() -> None:
    Path("a.py").write_bytes(UNUSED)
    assert run("a.py", "--fix").exit_code == 0
    assert run("a.py").exit_code == 0


def test_fix_only_reports_nothing() -> None:
    Path("a.py").write_bytes(UNUSED + b"z = 3  # smotelint: ignore[nonsense]\n")
    result = run("a.py", "--fix-only", "-q")
    assert (result.exit_code, result.output) == (0, "")
    assert Path("a.py").read_bytes().startswith(FIXED)


def test_diff_changes_nothing() -> None:
    Path("a.py").write_bytes(UNUSED)
    result = run("a.py", "--diff")
    assert result.exit_code == 1
    assert "-x = 1  # smotelint: ignore[SMT101]" in result.stdout
    assert "+y = 2  # noqa: E501" in result.stdout
    assert "2 findings in 1 file would be fixed." in result.stderr
    assert Path("a.py").read_bytes() == UNUSED
    assert run("a.py", "--diff", "--exit-zero").exit_code == 0
    Path("a.py").write_bytes(FIXED)
    clean = run("a.py", "--diff")
    assert (clean.exit_code, clean.stdout, clean.stderr) == (0, "", "Nothing would be fixed.\n")
    assert run("a.py", "--diff", "-q").output == ""
    Path("b.py").write_bytes(LEAK)
    assert run("b.py", "--diff").stderr == "Nothing would be fixed.\n1 more with `--unsafe-fixes`.\n"
    unsafe = run("b.py", "--diff", "--unsafe-fixes")
    assert "+a, c = SMOTE(sampling_strategy=0.5).fit_resample(a, c)" in unsafe.stdout
    assert (unsafe.exit_code, unsafe.stderr) == (1, "1 finding in 1 file would be fixed.\n")
    failed = run("a.py", "missing.py", "--diff")
    assert (failed.exit_code, failed.output) == (2, "error: missing.py: no such file or directory\n")


def test_the_configuration_can_ask_for_fixes() -> None:
    Path("sub").mkdir()
    Path("sub/smotelint.toml").write_text("fix = true\n")
    for name in ("a.py", "sub/b.py"):
        Path(name).write_bytes(UNUSED)
    run(".")
    assert (Path("a.py").read_bytes(), Path("sub/b.py").read_bytes()) == (UNUSED, FIXED)
    Path("sub/b.py").write_bytes(UNUSED)
    run(".", "--no-fix")
    assert Path("sub/b.py").read_bytes() == UNUSED


def test_standard_input_is_fixed_to_standard_output() -> None:
    result = run("-", "--fix", stdin=UNUSED)
    assert result.exit_code == 0
    assert result.stdout.encode() == FIXED.replace(b"\r\n", b"\n")  # click's runner reads text
    assert run("-", "--fix", "-q", stdin=FIXED).stdout.encode() == FIXED.replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    "args",
    [
        ["--fix", "--write-baseline"],
        ["--diff", "--add-ignore"],
        ["--fix-only", "--add-ignore=x"],
        ["--add-ignore", "--write-baseline"],
        ["--add-ignore", "--ignore-noqa"],
    ],
)
def test_one_way_to_change_files_at_a_time(args: list[str]) -> None:
    Path("a.py").write_bytes(UNUSED)
    result = run("a.py", *args)
    assert result.exit_code == 2
    assert "exclude each other" in result.stderr
    assert Path("a.py").read_bytes() == UNUSED


def test_what_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    Path("a.py").write_bytes(UNUSED)
    Path("b.py").write_bytes(UNUSED)
    replace = os.replace

    def refuse(temporary: str, path: str) -> None:
        if path.endswith("a.py"):
            raise OSError(30, "Read-only file system")
        replace(temporary, path)

    monkeypatch.setattr(os, "replace", refuse)
    result = run("a.py", "b.py", "--fix", "--exit-zero", "--output-format", "json")
    assert result.exit_code == 2
    assert "a.py: cannot be written: Read-only file system" in result.stderr
    assert "2 findings in 1 file fixed." in result.stderr
    assert Path("b.py").read_bytes() == FIXED
    left = [(Path(each["filename"]).name, each["code"]) for each in json.loads(result.stdout)]
    assert left == [("a.py", "SMT901")] * 2


@pytest.mark.parametrize("args", [["--fix"], ["--diff"], ["--add-ignore"]])
def test_a_file_that_has_changed_or_gone_since_it_was_linted_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    def edit_meanwhile(run: Run) -> Run:
        Path("a.py").write_bytes(b"y = 1\n" + MISUSE)
        Path("b.py").unlink()
        return run

    for name in ("a.py", "b.py", "c.py"):
        Path(name).write_bytes(MISUSE)
    monkeypatch.setattr("smotelint.run.hide_known", edit_meanwhile)
    result = run(".", *args, "--exit-zero")
    assert result.exit_code == 2
    assert "error: a.py: cannot be written: it has changed since it was read" in result.stderr
    assert "error: b.py: cannot be written: No such file or directory" in result.stderr
    assert Path("a.py").read_bytes() == b"y = 1\n" + MISUSE
    assert not Path("b.py").exists()
    assert (Path("c.py").read_bytes() == MISUSE) == (args == ["--diff"])


def test_a_notebook_changes_where_it_is_fixed() -> None:
    cells = [
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": source}
        for source in (
            ["import imblearn\n", "x = '\u00e9'  # smotelint: ignore[SMT101]"],
            ["# smotelint: ignore[SMT1]\n", "y = 1"],
        )
    ]  # fmt: skip
    data = json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}, indent=1).encode()
    Path("a.ipynb").write_bytes(data)
    run("a.ipynb", "--fix-only")
    expected = data.replace(b"  # smotelint: ignore[SMT101]", b"").replace(
        b'"# smotelint: ignore[SMT1]\\n",\n    ', b""
    )
    assert Path("a.ipynb").read_bytes() == expected


# -- choosing and applying -------------------------------------------------------------------------------


@pytest.fixture
def fixes(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes a rule that finds each `old` of a file, with the fix to write `new` there."""

    def make(old: str, new: str, applicability: Applicability = Applicability.SAFE, extra: str = "") -> None:
        def check(_facts: object) -> Iterator[Diagnostic]:
            text = Path("a.py").read_text() if current is None else current
            for number, line in enumerate(text.split("\n"), 1):
                if old in line:
                    start = line.index(old) + 1
                    span = Span("a.py", number, start, number, start + len(old))
                    edits = [Edit(span, new)]
                    if extra:
                        edits.append(Edit(replace(span, line=1, column=1, end_line=1, end_column=1), extra))
                    yield Diagnostic(
                        "SMT999", "test", "", Severity.ERROR, Confidence.HIGH, span,
                        fix=Fix("", applicability, tuple(edits)),
                    )  # fmt: skip

        current: str | None = None

        def analyze(target: Target, data: bytes) -> object:
            nonlocal current
            current = data.decode()
            return lint_target(target, data)

        rule = _rule.LoadedRule(_rule.Rule("SMT999", Severity.ERROR), "test", "Test.", check)
        monkeypatch.setattr("smotelint.rules._rule.load_rules", lambda: (rule,))
        monkeypatch.setattr("smotelint.linter.lint_target", analyze)

    return make


def fixed(text: str, *, unsafe: bool = False) -> tuple[str, int]:
    """The text after its fixes, and how many were applied."""
    from smotelint.linter import rules_for

    rules_for.cache_clear()
    Path("a.py").write_text(text)
    settings = Configuration({"fix": True, "unsafe-fixes": unsafe}, isolated=True).settings_for(Path.cwd())
    result = fix(lint_all(Found((Target("a.py", settings),))))
    rules_for.cache_clear()
    if not result.changes:
        return text, 0
    (change,) = result.changes
    return change.after.decode(), change.count


SMOTE = "import smote\n"


def test_unsafe_fixes_are_applied_when_asked_for(fixes: Callable[..., None]) -> None:
    fixes("old", "new", Applicability.UNSAFE)
    assert fixed(SMOTE + "old\n") == (SMOTE + "old\n", 0)
    assert fixed(SMOTE + "old\n", unsafe=True) == (SMOTE + "new\n", 1)


def test_a_fix_that_does_not_parse_is_not_applied(fixes: Callable[..., None]) -> None:
    fixes("old", "new(")
    assert fixed(SMOTE + "old\n") == (SMOTE + "old\n", 0)


def test_one_bad_fix_does_not_stop_the_others(fixes: Callable[..., None]) -> None:
    fixes("old", '"new"')
    assert fixed(SMOTE + 'x = "old"\ny = old\n') == (SMOTE + 'x = "old"\ny = "new"\n', 1)


def test_fixes_run_until_nothing_is_left(fixes: Callable[..., None]) -> None:
    fixes("aa", "a")
    assert fixed(SMOTE + "aaaa\n") == (SMOTE + "a\n", 3)


def test_fixes_that_go_round_in_a_circle_end(fixes: Callable[..., None]) -> None:
    fixes("x", "xx")
    text, count = fixed(SMOTE + "x\n")
    assert count == len(text.rstrip()) - len(SMOTE) - 1 == 10


def test_an_edit_that_two_fixes_share_is_made_once(fixes: Callable[..., None]) -> None:
    fixes("old", "new", extra="import new\n")
    assert fixed(SMOTE + "old\nold\n") == ("import new\n" + SMOTE + "new\nnew\n", 2)


def test_a_file_with_faults_is_left_alone() -> None:
    settings = Configuration({"fix": True}, isolated=True).settings_for(Path.cwd())
    Path("a.py").write_bytes(UNUSED)
    run_before = lint_all(Found((Target("a.py", settings),)))
    (result,) = run_before.results
    broken = Run(run_before.targets, (replace(result, faults=("it raises",)),))
    assert fix(broken).changes == ()
    assert fix(run_before).changes[0].after == FIXED
