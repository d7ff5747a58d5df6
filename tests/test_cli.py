"""The contract of the command line, as a caller sees it: what is printed where, and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from smotelint import __version__
from smotelint.cli import Progress, cli, main

if TYPE_CHECKING:
    from collections.abc import Callable

LEAK = """\
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("data.csv")
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(df.drop(columns="y"), df["y"])
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
model = RandomForestClassifier().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
"""
CLEAN = LEAK.replace("X_res, y_res = SMOTE", "X_res, y_res = df, df.y\nsmote = SMOTE").replace(
    '.fit_resample(df.drop(columns="y"), df["y"])', ""
)
ADVICE = CLEAN.replace("sampling_strategy=0.5", "").replace(
    "model =", "X_train, y_train = smote.fit_resample(X_train, y_train)\nmodel ="
)
BROKEN = LEAK + "def broken(:\n"


def notebook(*cells: str) -> str:
    return json.dumps(
        {
            "cells": [
                {"cell_type": "code", "source": text.splitlines(keepends=True), "metadata": {}, "outputs": [],
                 "execution_count": None}
                for text in cells
            ],
            "metadata": {}, "nbformat": 4, "nbformat_minor": 5,
        },
        indent=1,
    )  # fmt: skip


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for variable in ("NO_COLOR", "FORCE_COLOR", "SMOTELINT_OUTPUT_FORMAT"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


def write(**files: str) -> None:
    """`write(a_py=...)` -> `a.py`."""
    for name, text in files.items():
        stem, _, suffix = name.rpartition("_")
        path = Path(f"{stem.replace('__', '/')}.{suffix}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(*args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=stdin, prog_name="smotelint")


def codes(result: Result) -> list[str]:
    return [item["code"] for item in json.loads(result.stdout)]


# Exit codes


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


@pytest.mark.parametrize(
    "name", ["json", "sarif", "github", "gitlab", "junit", "rdjson", "pylint", "concise"]
)
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


# Commands


def test_a_path_is_enough() -> None:
    write(a_py=LEAK)
    assert run("a.py").stdout == run("check", "a.py").stdout
    assert run("--output-format", "json", "a.py").exit_code == 1
    assert run("-", "--output-format", "json", stdin=LEAK).exit_code == 1


@pytest.mark.parametrize("args", [["-h"], ["--help"], ["check", "-h"], ["rule", "-h"], ["config", "-h"]])
def test_help(args: list[str]) -> None:
    result = run(*args)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: smotelint")


def test_help_has_headings_and_every_key() -> None:
    text = run("check", "--help").stdout
    for heading in (
        "Rules:",
        "Output:",
        "Suppression and baseline:",
        "Files:",
        "Configuration:",
        "Exit code:",
    ):
        assert f"\n{heading}\n" in text
    for option in (
        "--select",
        "--min-confidence",
        "--output-format",
        "--baseline",
        "--no-respect-gitignore",
        "--fail-on",
    ):
        assert option in text
    assert "facts" not in run("--help").stdout


def test_version() -> None:
    assert run("--version").stdout == f"smotelint {__version__}\n"


def test_every_flag_may_be_given_twice() -> None:
    write(a_py=LEAK)
    result = run(
        "check", "a.py", "--output-format", "full", "--output-format", "json", "--exit-zero", "--exit-zero",
        "--fail-on", "info", "--fail-on", "error", "-q", "-q", "--force-exclude", "--no-force-exclude",
    )  # fmt: skip
    assert codes(result) == ["SMT101"]
    assert result.exit_code == 0


def test_rule_without_an_argument_lists_all() -> None:
    text = run("rule").stdout
    assert [line.split()[0] for line in text.splitlines()] == sorted(
        {line.split()[0] for line in text.splitlines()}
    )
    assert "resample-before-split" in text


@pytest.mark.parametrize("word", ["SMT101", "resample-before-split", "smt101"])
def test_rule_explains(word: str) -> None:
    text = run("rule", word).stdout
    assert text.startswith("SMT101 resample-before-split\n")


def test_rule_as_json_and_markdown() -> None:
    everything = json.loads(run("rule", "--all", "--output-format", "json").stdout)
    assert {"code", "name", "summary", "severity", "default", "explanation"} <= set(everything[0])
    assert run("rule", "SMT900", "--output-format", "markdown").stdout.startswith("# syntax-error (SMT900)\n")
    table = run("rule", "--output-format", "markdown").stdout
    assert len(table.splitlines()) == len(everything) + 2


def test_config_describes_keys() -> None:
    assert "fail-on" in run("config").stdout
    assert run("config", "fail-on").stdout.startswith("fail-on\n")
    assert [key["name"] for key in json.loads(run("config", "select", "--output-format", "json").stdout)] == [
        "select"
    ]
    assert json.loads(run("config", "--output-format", "schema").stdout)["title"] == "smotelint"


def test_facts_prints_the_log() -> None:
    write(a_py=LEAK)
    text = run("facts", "a.py").stdout
    assert "Resample(" in text
    assert run("facts", "nowhere.py").exit_code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_the_program(shell: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_SMOTELINT_COMPLETE" in result.stdout


# Choosing


def test_selection_on_the_command_line_beats_the_configuration() -> None:
    write(a_py=LEAK, smotelint_toml='ignore = ["SMT101"]\n')
    assert run("check", "a.py").exit_code == 0
    assert run("check", "a.py", "--select", "SMT1").exit_code == 1
    assert run("check", "a.py", "--isolated", "--ignore", "resample-before-split,SMT4").exit_code == 0


def test_per_file_ignores() -> None:
    write(tutorials__a_py=LEAK, b_py=LEAK, smotelint_toml='per-file-ignores = { "tutorials/*" = ["SMT1"] }\n')
    found = json.loads(run("check", ".", "--output-format", "json").stdout)
    assert [Path(item["filename"]).name for item in found] == ["b.py"]
    assert run("check", ".", "--per-file-ignores", "b.py:SMT101,SMT401").exit_code == 1
    assert run("check", "b.py", "--per-file-ignores", "b.py:SMT101,SMT401").exit_code == 0


def test_the_severity_of_a_rule_can_be_set() -> None:
    write(a_py=ADVICE, smotelint_toml='[severity]\nSMT3 = "warning"\nfull-balance = "error"\n')
    result = run("check", "a.py", "--output-format", "json")
    assert [item["severity"] for item in json.loads(result.stdout)] == ["error"]
    assert result.exit_code == 1


def test_minimal_severity_and_confidence() -> None:
    write(a_py=ADVICE, b_py=LEAK)
    assert codes(run("check", "a.py", "--min-severity", "warning", "--output-format", "json")) == []
    assert codes(run("check", "b.py", "--min-severity", "error", "--output-format", "json")) == ["SMT101"]
    assert codes(run("check", "b.py", "--min-confidence", "high", "--output-format", "json")) == ["SMT101"]


# Comments


def test_comments_and_tags_silence_unless_told_otherwise() -> None:
    silent = "train_test_split(X_res, y_res)  # smotelint: ignore[SMT101] drawn only"
    text = LEAK.replace("train_test_split(X_res, y_res)", silent)
    write(a_py=text)
    assert run("check", "a.py").exit_code == 0
    assert "1 suppressed" in run("check", "a.py").stdout
    assert codes(run("check", "a.py", "--ignore-noqa", "--output-format", "json")) == ["SMT101"]


@pytest.mark.parametrize(
    "args", [["--ignore", "SMT101"], ["--per-file-ignores", "a.py:SMT101"], ["--ignore-noqa"]]
)
def test_a_comment_is_unused_only_where_its_rule_ran(args: list[str]) -> None:
    write(
        a_py=CLEAN.replace("model.predict(X_test)))", "model.predict(X_test)))  # smotelint: ignore[SMT101]")
    )
    assert codes(run("check", "a.py", "--output-format", "json")) == ["SMT901"]
    assert codes(run("check", "a.py", "--output-format", "json", *args)) == []


def test_a_comment_for_what_a_threshold_hides_is_not_unused() -> None:
    write(a_py=ADVICE.replace("model =", "model = 0  # smotelint: ignore[SMT1]\nmodel ="))
    text = Path("a.py").read_text().replace("smote = SMOTE()", "smote = SMOTE()  # smotelint: ignore[SMT301]")
    write(a_py=text)
    found = run("check", "a.py", "--min-severity", "warning", "--output-format", "json")
    assert codes(found) == ["SMT901"]
    assert "`SMT1`" in found.stdout


def test_a_file_without_resampling_is_read_for_its_comments_alone() -> None:
    write(
        a_py="x = 1  # smotelint: ignore[SMT101]\ny = 2  # noqa: SMT102\n",
        b_py="x = 1  # noqa: E501\n",
        c_py="print 'this is no Python 3'  # smotelint: file-ignore[SMT9999]\n",
    )
    result = run("check", ".", "--output-format", "concise")
    assert [line.split(" ")[1] for line in result.stdout.splitlines()] == ["SMT901", "SMT901", "SMT902"]
    assert "none of them resamples" in result.stderr


def test_nothing_is_unused_where_something_does_not_parse() -> None:
    write(a_py=CLEAN + "x = 1  # smotelint: ignore[SMT101]\ndef broken(:\n")
    assert codes(run("check", "a.py", "--output-format", "json")) == ["SMT900"]


def test_an_unused_tag_of_a_cell() -> None:
    content = json.loads(notebook("import imblearn", "x = 1"))
    content["cells"][1]["metadata"]["tags"] = ["smotelint-ignore"]
    Path("a.ipynb").write_text(json.dumps(content))
    result = run("check", "a.ipynb", "--output-format", "concise")
    assert result.stdout.startswith("a.ipynb:cell 2:1:1: SMT901 this tag silences all rules")


# Input and output


def test_stdin_is_a_notebook_by_its_name() -> None:
    result = run(
        "check",
        "-",
        "--stdin-filename",
        "x.ipynb",
        "--output-format",
        "json",
        stdin=notebook(*LEAK.split("\n\n")),
    )
    (found,) = json.loads(result.stdout)
    assert (found["code"], found["cell"], Path(found["filename"]).name) == ("SMT101", 2, "x.ipynb")
    assert found["raw_location"]["row"] > 20
    assert run("check", "--stdin-filename", "x.py", stdin=LEAK).exit_code == 1


def test_stdin_follows_the_configuration_of_its_name() -> None:
    write(sub__smotelint_toml='ignore = ["SMT101"]\n')
    assert run("check", "-", "--stdin-filename", "sub/x.py", stdin=LEAK).exit_code == 0
    assert run("check", "-", "--stdin-filename", "x.py", stdin=LEAK).exit_code == 1
    write(x_py=LEAK)
    excluded = run(
        "check", "-", "--stdin-filename", "x.py", "--exclude", "x.py", "--force-exclude", "--output-format", "json",
        stdin=LEAK,
    )  # fmt: skip
    assert (excluded.exit_code, excluded.stdout) == (0, "[]\n")


def test_the_spelling_of_a_path_changes_nothing(folder: Path) -> None:
    write(a_py=LEAK, b_py=LEAK)
    outputs = {
        run("check", *paths).stdout
        for paths in (["a.py"], ["./a.py"], [str(folder / "a.py")], ["a.py", "./a.py"])
    }
    assert len(outputs) == 1


def test_reports_beside_the_main_one() -> None:
    write(a_py=LEAK)
    result = run("check", "a.py", "--report", "json=out.json", "--report", "sarif=out.sarif", "-o", "out.txt",
                 "--output-format", "concise")  # fmt: skip
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Found 1 error" in result.stderr
    assert json.loads(Path("out.json").read_text())[0]["code"] == "SMT101"
    assert json.loads(Path("out.sarif").read_text())["version"] == "2.1.0"
    assert Path("out.txt").read_text().startswith("a.py:9:")


def test_the_environment_chooses_the_format(monkeypatch: pytest.MonkeyPatch) -> None:
    write(a_py=LEAK)
    monkeypatch.setenv("SMOTELINT_OUTPUT_FORMAT", "json")
    assert codes(run("check", "a.py")) == ["SMT101"]
    assert run("check", "a.py", "--output-format", "concise").stdout.startswith("a.py:9:")


@pytest.mark.parametrize(
    ("args", "environment", "colored"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color(
    monkeypatch: pytest.MonkeyPatch, args: list[str], environment: dict[str, str], colored: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    write(a_py=LEAK)
    assert ("\x1b[" in run("check", "a.py", *args).stdout) is colored


def test_statistics() -> None:
    write(a_py=LEAK, b_py=LEAK)
    result = run("check", ".", "--statistics")
    assert result.stdout == "2  SMT101  resample-before-split\n"
    assert result.exit_code == 1
    counts = json.loads(run("check", ".", "--statistics", "--output-format", "json").stdout)
    assert counts == [{"code": "SMT101", "name": "resample-before-split", "count": 2}]


def test_quiet_and_verbose() -> None:
    write(a_py=CLEAN, b_py=LEAK, smotelint_toml="")
    assert run("check", "a.py", "-q").output == ""
    assert "SMT101" in run("check", "b.py", "-q").stdout
    assert "smotelint.toml" in run("check", "a.py", "-v").stderr


def test_files_and_settings_are_shown() -> None:
    write(a_py=LEAK, sub__b_py=CLEAN, notes_txt="", smotelint_toml='fail-on = "error"\n')
    result = run("check", "--show-files")
    assert result.stdout.split() == ["a.py", str(Path("sub/b.py"))]
    assert result.exit_code == 0
    assert 'fail-on = "error"' in run("check", "--show-settings").stdout
    write(sub__smotelint_toml='fail-on = "info"\n')
    for path in ("sub", "sub/b.py"):
        assert 'fail-on = "info"' in run("check", path, "--show-settings").stdout


# Baseline


def test_a_baseline_hides_what_is_known_and_survives_shifts() -> None:
    write(a_py=LEAK, smotelint_toml='baseline = "known.json"\n')
    written = run("check", ".", "--write-baseline")
    assert (written.exit_code, written.stdout) == (0, "")
    result = run("check", ".")
    assert result.exit_code == 0
    assert "1 in baseline" in result.stdout
    write(a_py="# a line more\n" + LEAK)
    assert run("check", "./a.py").exit_code == 0
    write(a_py=LEAK + "\ndef again(df):\n    " + "\n    ".join(LEAK.splitlines()[7:]) + "\n\nagain(df)\n")
    again = run("check", ".", "--output-format", "json")
    assert codes(again) == ["SMT101"]
    assert again.exit_code == 1


def test_a_written_baseline_forgets_what_is_gone_and_keeps_what_was_not_linted() -> None:
    write(a_py=LEAK, b_py=LEAK)
    run("check", ".", "--baseline", "known.json", "--write-baseline")
    write(a_py=CLEAN)
    run("check", "a.py", "--baseline", "known.json", "--write-baseline")
    assert [entry["path"] for entry in json.loads(Path("known.json").read_text())["findings"]] == ["b.py"]
    Path("b.py").unlink()
    run("check", "a.py", "--baseline", "known.json", "--write-baseline")
    assert json.loads(Path("known.json").read_text())["findings"] == []


# The program itself


def program(*args: str, **settings: object) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "smotelint", *args],
        capture_output=True,
        text=True,
        env=env,
        check=False,
        **settings,
    )


def test_python_m() -> None:
    write(a_py=LEAK)
    found = program("check", "a.py")
    assert (found.returncode, found.stderr) == (1, "")
    assert "error[SMT101]" in found.stdout
    bad = program("check", "--selct")
    assert bad.returncode == 2
    assert "No such option" in bad.stderr
    assert program("--version").stdout == f"smotelint {__version__}\n"


def test_one_process_and_several_print_the_same_bytes(write_many: Callable[[int], None]) -> None:
    write_many(40)
    one, several = program("check", ".", "-j", "1"), program("check", ".", "-j", "4")
    assert one.stdout == several.stdout
    assert one.returncode == several.returncode == 1
    assert "Found 20 errors" in one.stdout


@pytest.fixture
def write_many() -> Callable[[int], None]:
    def make(count: int) -> None:
        for number in range(count):
            Path(f"file{number}.py").write_text(LEAK if number % 2 else CLEAN, encoding="utf-8")

    return make


def test_a_reader_that_leaves_early_sees_no_traceback(write_many: Callable[[int], None]) -> None:
    write_many(12)
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "smotelint", "check", "."],
            stdout=pipe,
            stderr=subprocess.PIPE,
            env=env,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_run_that_failed_does_not_say_that_all_is_well() -> None:
    result = run("check", "missing.py")
    assert result.exit_code == 2
    assert "missing.py: no such file or directory" in result.stderr.lower()
    assert "passed" not in result.stdout + result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_2_where_the_output_cannot_be_written() -> None:
    write(a_py=LEAK)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "smotelint", "check", "a.py"], stdout=full, stderr=subprocess.PIPE, check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}, text=True,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "error: [Errno 28] No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("closed", "code", "words"), [("<&-", 2, "standard input is closed"), (">&-", 1, "")]
)
def test_closed_streams(closed: str, code: int, words: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m smotelint check --stdin-filename x.py - {closed}'],
        input=LEAK, capture_output=True, check=False, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )  # fmt: skip
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_2_an_internal_error_of_the_command_is_no_finding(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("smotelint.run.lint_all", fail)
    monkeypatch.setattr("sys.argv", ["smotelint", "check", "."])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    said = capfd.readouterr().err
    assert "KeyError: 'x'" in said
    assert "internal error: this is a bug of smotelint; please report it" in said


def test_progress_is_on_a_terminal_only_and_gone_at_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Progress(is_shown=True)(1, 40)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    progress = Progress(is_shown=True)
    progress(1, 40)
    progress(40, 40)
    assert capsys.readouterr().err == "\r\x1b[Klinting 1 of 40\r\x1b[K"
    progress(1, 3)  # done before anyone looks up
    Progress(is_shown=False)(1, 40)
    assert capsys.readouterr().err == ""
