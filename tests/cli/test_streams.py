"""What the command reads and where it prints, also as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smotelint import __version__
from smotelint.cli import main
from smotelint.cli.terminal import Progress
from smotelint.reporters import FORMATS
from tests.cli.calling import CLEAN, LEAK, codes, notebook, program, run, write

if TYPE_CHECKING:
    from collections.abc import Callable


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


@pytest.mark.parametrize("name", FORMATS)
def test_the_spelling_of_a_path_changes_nothing(folder: Path, name: str) -> None:
    write(a_py=LEAK, b_py=LEAK)
    outputs = {
        run("check", *paths, "--output-format", name).stdout
        for paths in (["a.py"], ["./a.py"], [str(folder / "a.py")], ["a.py", "./a.py"])
    }
    assert len(outputs) == 1


def test_a_report_goes_to_standard_output_by_its_usual_name(folder: Path) -> None:
    write(a_py=LEAK)
    result = run("check", "a.py", "-o", "a.txt", "--report", "json=-")
    assert codes(result) == ["SMT101"]
    assert run("check", "a.py", "--output-format", "json", "-o", "-").stdout == result.stdout
    assert sorted(path.name for path in folder.iterdir()) == ["a.py", "a.txt"]


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


# The program itself


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
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
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
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, text=True,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "error: [Errno 28] No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("closed", "code", "words"), [("<&-", 2, "standard input is closed"), (">&-", 1, ""), ("2>&-", 1, "")]
)
def test_closed_streams(closed: str, code: int, words: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m smotelint check --stdin-filename x.py - {closed}'],
        input=LEAK, capture_output=True, check=False, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


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
