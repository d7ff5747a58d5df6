"""The exit codes of `check`, each provoked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, Any

import pytest

from smotelint.reporters import FORMATS
from tests.cli.calling import ADVICE, BROKEN, CLEAN, LEAK, codes, notebook, run, write


def test_0_nothing_found() -> None:
    write(a_py=CLEAN)
    result = run("check", "a.py")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "All checks passed" in result.stdout


def test_0_advice_does_not_fail_a_run() -> None:
    write(a_py=ADVICE)
    result = run("check", "a.py", "--output-format", "json")
    assert codes(result) == ["SMT301"]
    assert result.exit_code == 0
    assert run("check", "a.py", "--fail-on", "info").exit_code == 1


def test_1_findings() -> None:
    write(a_py=LEAK)
    result = run("check", "a.py")
    assert (result.exit_code, result.stderr) == (1, "")
    assert "error[SMT101]" in result.stdout
    assert "a.py:9:" in result.stdout
    assert "Found 1 error" in result.stdout


def test_of_several_findings_at_one_place_the_worst_is_told() -> None:
    header = LEAK.partition("df = ")[0]
    body = [
        "X, y = pd.read_csv('x.csv'), pd.read_csv('y.csv')",
        "a, b, c, d = train_test_split(X, y)",
        "for sampler in (RandomUnderSampler(sampling_strategy=0.5), SMOTE(sampling_strategy=0.5)):",
        "    cross_val_score(RandomForestClassifier(), *sampler.fit_resample(a, c), scoring='f1')",
    ]
    imports = (
        "from imblearn.under_sampling import RandomUnderSampler\nfrom sklearn.model_selection import *\n"
    )
    write(a_py=header + imports + "\n".join(body) + "\n")
    result = run("check", "a.py")
    assert "error[SMT103]" in result.stdout
    assert "hold copies or blends" in result.stdout
    assert "Found 1 error in 1 of 1 file" in result.stdout


def test_a_page_break_ends_no_line() -> None:
    write(a_py=f"import os\n\x0c\n'\x85\u2028'\n{LEAK}")
    assert "12 | X_train, X_test" in run("check", "a.py").stdout


def test_0_with_exit_zero() -> None:
    write(a_py=LEAK)
    assert run("check", "a.py", "--exit-zero").exit_code == 0
    assert run("check", "a.py", "--fail-on", "error").exit_code == 1


def test_1_a_file_that_does_not_parse_and_the_rest_of_it_goes_on() -> None:
    write(a_py=BROKEN, b_py=LEAK)
    result = run("check", ".", "--output-format", "json")
    assert sorted(codes(result)) == ["SMT101", "SMT101", "SMT900"]
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["check", "--selct", "SMT1"], "No such option"),
        (["check", "--fail-on", "fatal"], "Invalid value for '--fail-on'"),
        (["check", "--select", "SMT1011", "a.py"], "unknown rule `SMT1011` (did you mean `SMT101`?)"),
        (["check", "--ignore", "full-balanced", "a.py"], "(did you mean `full-balance`?)"),
        (["check", "--per-file-ignores", "SMT101", "a.py"], "is not GLOB:RULE"),
        (
            ["check", "--config", "fial-on = 'info'", "a.py"],
            "unknown key `fial-on` (did you mean `fail-on`?)",
        ),
        (["check", "--config", "none.toml", "a.py"], "no such file"),
        (["check", "--report", "sarf=x", "a.py"], "unknown format `sarf` (did you mean `sarif`?)"),
        (["check", "--report", "sarif", "a.py"], "is not FORMAT=FILE"),
        (["check", "-o", "no/such/dir/x", "a.py"], "no/such/dir/x"),
        (["check", "-j", "many", "a.py"], "-j"),
        (["check", "-j", "0", "a.py"], "-j"),
        (["check", "nowhere.py"], "nowhere.py"),
        (["check", "empty"], "no Python file or notebook"),
        (["check", "-", "a.py"], "stands alone"),
        (["check", "--stdin-filename", "x.py", "a.py"], "--stdin-filename"),
        (["check", "--baseline", "none.json", "a.py"], "none.json"),
        (["check", "--write-baseline", "a.py"], "--baseline"),
        (["chekc"], "did you mean `check`?"),
        (["nowhere.py"], "nowhere.py"),
        (["rule", "SMT999"], "unknown rule `SMT999`"),
        (["config", "selct"], "did you mean `select`?"),
        (["completion", "tcsh"], "tcsh"),
        ([], "Usage:"),
    ],
)
def test_2_a_bad_call(args: list[str], words: str) -> None:
    write(a_py=CLEAN)
    Path("empty").mkdir()
    result = run(*args, "--exit-zero") if args[:1] == ["check"] else run(*args)
    assert result.exit_code == 2, result.output
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_2_a_missing_path_and_the_others_are_linted() -> None:
    write(a_py=LEAK)
    result = run("check", "a.py", "nowhere.py", "--output-format", "json", "--exit-zero")
    assert codes(result) == ["SMT101"]
    assert result.exit_code == 2


def test_1_a_cell_of_prose_is_no_program() -> None:
    write(a_ipynb=notebook("from imblearn import x", "what is left to do?"), a_py=BROKEN)
    found = json.loads(run("check", ".", "--select", "SMT900", "--output-format", "json").stdout)
    assert [(each["cell"], each["help"].endswith("in a Markdown cell")) for each in found] == [
        (2, True),
        (None, False),
    ]


def test_2_an_unreadable_path_and_the_others_are_linted(monkeypatch: pytest.MonkeyPatch) -> None:
    write(a_py=LEAK, locked_py=LEAK)

    def refuse(path: str, mode: str) -> IO[Any]:
        if path == "locked.py":
            raise PermissionError(13, "Permission denied")
        return open(path, mode)  # noqa: PTH123  # as the linter does

    monkeypatch.setattr("smotelint.targets.open", refuse, raising=False)  # no permission stops a superuser
    result = run("check", "a.py", "locked.py", "--output-format", "json", "--exit-zero")
    assert codes(result) == ["SMT101"]
    assert result.exit_code == 2
    assert "locked.py: cannot be read: Permission denied" in result.stderr


def test_2_a_bad_configuration_names_file_and_key() -> None:
    write(a_py=LEAK, smotelint_toml='selct = ["SMT1"]\n')
    result = run("check", "a.py", "--exit-zero")
    assert result.exit_code == 2
    assert "smotelint.toml: unknown key `selct` (did you mean `select`?)" in result.stderr
    assert run("check", "a.py", "--isolated").exit_code == 1


def test_2_an_unknown_rule_in_the_configuration() -> None:
    write(a_py=LEAK, smotelint_toml='per-file-ignores = { "a.py" = ["SMT0"] }\n')
    result = run("check", "a.py")
    assert result.exit_code == 2
    assert "smotelint.toml: unknown rule `SMT0`" in result.stderr


def test_2_a_rule_that_raises_is_named_and_the_others_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    from smotelint.rules import _rule

    def check(_facts: object) -> list[object]:
        raise KeyError("x")

    loaded = _rule.load_rules()
    bad = _rule.LoadedRule(_rule.Rule("SMT999", loaded[0].rule.severity), "bad", "Bad.", check)  # type: ignore[arg-type]
    monkeypatch.setattr("smotelint.rules._rule.load_rules", lambda: (*loaded, bad))
    write(a_py=LEAK)
    result = run("check", "a.py", "--extend-select", "SMT999", "--output-format", "json", "--exit-zero")
    assert codes(result) == ["SMT101"]
    assert result.exit_code == 2
    assert "a.py: internal error: rule SMT999 bad raises KeyError: 'x'" in result.stderr


def test_0_nothing_to_lint_is_accepted_when_asked_or_excused() -> None:
    Path("empty").mkdir()
    write(a_py=LEAK)
    assert run("check", "empty", "--allow-empty").exit_code == 0
    assert run("check", "a.py", "--exclude", "a.py", "--force-exclude").exit_code == 0
    assert run("check", "a.py", "--exclude", "a.py").exit_code == 1


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_valid_and_has_the_same_exit_code(name: str) -> None:
    write(a_py=LEAK, b_py=CLEAN)
    found, clean = (
        run("check", "a.py", "--output-format", name),
        run("check", "b.py", "--output-format", name),
    )
    assert (found.exit_code, clean.exit_code) == (1, 0)
    assert "SMT101" in found.stdout
    if name == "sarif":  # lists the rules, whose documentation names others
        assert json.loads(clean.stdout)["runs"][0]["results"] == []
    else:
        assert "SMT101" not in clean.stdout
    if name in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(found.stdout)
        json.loads(clean.stdout)
