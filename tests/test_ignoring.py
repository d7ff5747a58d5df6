"""`--add-ignore`: what is written, and that a second run finds nothing to write."""

from __future__ import annotations

import codecs
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from smotelint.cli import cli

HEAD = (
    b"from imblearn.over_sampling import SMOTE\nfrom sklearn.model_selection import train_test_split\n"
    b"X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)\n"
)
SPLIT = b"a, b, c, d = train_test_split(X_res, y_res)"
COMMENT = b"  # smotelint: ignore[SMT101]"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["check", *args], input=stdin, prog_name="smotelint")


def added(data: bytes, *args: str, name: str = "a.py") -> bytes:
    """The file after `--add-ignore`, with which the next run is silent and changes nothing."""
    path = Path(name)
    path.write_bytes(data)
    result = run(name, "--add-ignore", *args)
    assert result.exit_code == 0, result.output
    after = path.read_bytes()
    assert json.loads(run(name, "--output-format", "json", *args).stdout) == []
    again = run(name, "--add-ignore", *args)
    assert (again.exit_code, again.stderr) == (0, "")
    assert path.read_bytes() == after
    return after


@pytest.mark.parametrize(
    ("line", "silent"),
    [
        (SPLIT, SPLIT + COMMENT),
        (SPLIT + b"\n", SPLIT + COMMENT + b"\n"),
        (SPLIT + b"\r\nx = 1\n", SPLIT + COMMENT + b"\r\nx = 1\n"),
        (SPLIT + b"  # drawn only\n", SPLIT + b"  # drawn only" + COMMENT + b"\n"),
        (b"if x: " + SPLIT + b"; y = 1\n", b"if x: " + SPLIT + b"; y = 1" + COMMENT + b"\n"),
        (SPLIT + b"  # smotelint: ignore[SMT4] why\n", SPLIT + b"  # smotelint: ignore[SMT4, SMT101] why\n"),
        (b"# smotelint: ignore[SMT4] why\n" + SPLIT, b"# smotelint: ignore[SMT4, SMT101] why\n" + SPLIT),
        (SPLIT + b"  # noqa: E501\n", SPLIT + b"  # noqa: E501" + COMMENT + b"\n"),
    ],
)  # fmt: skip
def test_scripts(line: bytes, silent: bytes) -> None:
    # Whether SMT4 is needed beside is not the question here.
    assert added(HEAD + line, "--ignore", "SMT901") == HEAD + silent


@pytest.mark.parametrize(
    "split",
    [
        b"a, b = train_test_split(\n  X_res,  # rows\n)",
        b"a, b = \\\n  train_test_split(X_res)",
        b"a, b = train_test_split('''\n''', X_res)",
    ],
)
def test_a_statement_of_several_lines_has_its_comment_on_the_last(split: bytes) -> None:
    assert added(HEAD + split + b"\n") == HEAD + split + COMMENT + b"\n"


@pytest.mark.parametrize(
    "head",
    [
        HEAD.replace(b"\n", b"\r\n"),
        codecs.BOM_UTF8 + HEAD,
        b"# coding: latin-1\nx = '\xe9'\n" + HEAD,
        b"x = '\xe2\x80\xa8'\x0c\n" + HEAD,
        HEAD.replace(b"SMOTE\n", b"SMOTE\r\n"),
    ],
)
def test_every_other_byte_is_kept(head: bytes) -> None:
    assert added(head + SPLIT + b"\n") == head + SPLIT + COMMENT + b"\n"


def test_a_reason_follows_new_comments() -> None:
    Path("a.py").write_bytes(HEAD + SPLIT)
    result = run("a.py", "--add-ignore=known  since\n2024")
    assert (result.exit_code, result.stderr) == (0, "1 finding in 1 file silenced.\n")
    assert Path("a.py").read_bytes() == HEAD + SPLIT + COMMENT + b" known since 2024"


def test_a_reason_that_the_encoding_lacks_is_refused() -> None:
    data = b"# coding: latin-1\n" + HEAD + SPLIT
    Path("a.py").write_bytes(data)
    result = run("a.py", "--add-ignore=\u20ac")
    assert result.exit_code == 2
    assert "iso-8859-1, cannot write" in result.stderr
    assert Path("a.py").read_bytes() == data


@pytest.mark.parametrize("layout", [{"indent": 1}, {"indent": 4}, {}, {"separators": (",", ":")}])
def test_notebooks_keep_their_layout(layout: dict[str, object]) -> None:
    cells: list[dict[str, object]] = [
        {"cell_type": "code", "metadata": {}, "outputs": [{"text": "\u00e9 <b/>"}], "source": source}
        for source in (
            HEAD.decode().splitlines(keepends=True),
            ["# \u00e9\n", "%time " + SPLIT.decode()],
            "x = 1",
        )
    ]
    data = json.dumps({"metadata": {}, "cells": cells, "nbformat": 4}, **layout).encode()  # type: ignore[arg-type]
    after = added(data, name="a.ipynb")
    assert after == data.replace(SPLIT, SPLIT + COMMENT)


def test_syntax_and_comments_are_left_to_be_mended() -> None:
    data = HEAD + SPLIT + b"\ndef broken(:\nx = 1  # smotelint: ignore[nonsense]\n"
    Path("a.py").write_bytes(data)
    run("a.py", "--add-ignore")
    assert Path("a.py").read_bytes() == data.replace(SPLIT, SPLIT + COMMENT)
    found = json.loads(run("a.py", "--output-format", "json").stdout)
    assert [each["code"] for each in found] == ["SMT900", "SMT902"]


def test_standard_input_goes_to_standard_output() -> None:
    command = [sys.executable, "-m", "smotelint", "check", "-", "--isolated", "--add-ignore", "-q"]
    done = subprocess.run(
        command, input=HEAD + SPLIT + b"\r\n", capture_output=True, check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[1])},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == HEAD + SPLIT + COMMENT + b"\r\n"


def test_what_a_baseline_knows_needs_no_comment() -> None:
    data = HEAD + SPLIT
    Path("a.py").write_bytes(data)
    run("a.py", "--baseline", "known.json", "--write-baseline")
    run("a.py", "--baseline", "known.json", "--add-ignore")
    assert Path("a.py").read_bytes() == data
