"""The commands, and what of a run can be chosen: rules, thresholds, comments, a baseline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smotelint import __version__
from tests.cli.calling import ADVICE, CLEAN, LEAK, codes, notebook, run, write

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


def test_help_says_what_each_command_is_for_and_shortens_nothing() -> None:
    assert "..." not in run("--help").stdout.replace("[ARGS]...", "")
    assert "[PATHS]" not in run("check", "--help").stdout.partition("\n")[2]


def test_evidence_is_asked_for_as_rules_are(monkeypatch: pytest.MonkeyPatch) -> None:
    from smotelint.reference import evidence

    asked = []

    def measure(codes: list[str], **_: object) -> tuple[evidence.Result, ...]:
        asked.append(codes)
        return (evidence.Result("SMT101", "noise", "forest", "F1", 0.1, 0.9, 0.8, 0.05, 5),)

    monkeypatch.setattr(evidence, "measure", measure)
    for words in (["smt101"], ["resample-before-split"], ["SMT4"], []):
        assert run("verify", *words).exit_code == 0
    assert asked == [["SMT101"], ["SMT101"], ["SMT401", "SMT402"], []]
    (row,) = json.loads(run("verify", "--output-format", "json").stdout)
    assert (row["code"], row["wrong"]) == ("SMT101", 0.9)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["SMT101", "SMT309"], "no evidence for `SMT309`; there is for SMT101, "),
        (["SMT99"], "unknown rule `SMT99`"),
    ],
)
def test_2_where_there_is_no_evidence(words: list[str], said: str) -> None:
    result = run("verify", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


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
