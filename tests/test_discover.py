"""What a folder holds that is no program: pipes, links in a circle, folders with a program's name."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from smotelint.discover import Trace, discover, find_trace


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_only_files_are_found_each_once() -> None:
    Path("x.py").mkdir()
    Path("x.py/inner.py").write_text("")
    Path("loop").symlink_to(".")
    Path("x.py/up").symlink_to("..")
    Path("dangling.py").symlink_to("nowhere.py")
    Path("circle.py").symlink_to("circle.py")
    Path("one").symlink_to("other")
    Path("other").symlink_to("one")
    Path("link.py").symlink_to("x.py/inner.py")
    os.mkfifo("pipe.py")
    server = socket.socket(socket.AF_UNIX)
    server.bind("socket.py")
    found = discover(["."])
    server.close()
    assert found.missing == ()
    assert [os.path.realpath(file) for file in found.files] == [os.path.realpath("x.py/inner.py")]


def test_what_is_named_and_no_file_is_refused_and_not_waited_for() -> None:
    os.mkfifo("pipe.py")
    found = discover(["pipe.py", "/dev/null", "nowhere.py"])
    assert found.files == ()
    assert found.missing == (
        "pipe.py: not a file; - reads standard input",
        "/dev/null: not a file; - reads standard input",
        "nowhere.py: no such file or directory",
    )


def test_names_that_are_no_utf_8() -> None:
    name = os.fsdecode(b"bad\xff.py")
    Path(name).write_text("")
    assert discover(["."]).files == (name,)


def test_a_folder_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("locked").mkdir()
    Path("a.py").write_text("")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)  # no permission stops a superuser
    found = discover(["."])
    assert found.files == ("a.py",)
    assert found.missing == ("locked: Permission denied",)


def test_a_link_that_may_not_be_followed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed:
        name = "link.py"

        def is_dir(self) -> bool:
            raise PermissionError(13, "Permission denied")

        is_file = is_dir

    monkeypatch.setattr(os, "scandir", lambda _: [Closed()])  # no permission stops a superuser
    assert discover(["."]).missing == ("link.py: Permission denied",)


def write_repository() -> None:
    for name in (
        "a.py",
        "gen/b.py",
        "src/c.py",
        "src/gen/d.py",
        "src/old/e.py",
        "src/old/kept.py",
        "out/f.py",
    ):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("")
    Path(".git").mkdir()
    Path(".gitignore").write_text("gen/\n/out\n")
    Path("src/.gitignore").write_text("old/*\n!old/kept.py\n")


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        (["."], ["a.py", "src/c.py", "src/old/kept.py"]),
        (["src"], ["src/c.py", "src/old/kept.py"]),
        (["src/old"], ["src/old/kept.py"]),
        (["out"], ["out/f.py"]),  # who names what is ignored wants it
        (["src/gen"], ["src/gen/d.py"]),
        (["src/gen/d.py"], ["src/gen/d.py"]),
    ],
)
def test_what_git_ignores_is_passed_over_wherever_the_walk_begins(paths: list[str], files: list[str]) -> None:
    write_repository()
    assert list(discover(paths).files) == files


def test_what_git_ignores_is_found_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    write_repository()
    assert len(discover(["."], respect_gitignore=False).files) == 7
    monkeypatch.chdir("src")
    assert discover(["."]).files == ("c.py", "old/kept.py")
    Path("../.git").rmdir()  # no repository: what lies above is somebody else's
    assert discover(["."]).files == ("c.py", "gen/d.py", "old/kept.py")


@pytest.mark.parametrize(
    ("data", "trace"),
    [
        (b"x = 1", Trace.NONE),
        (b"from imblearn import x", Trace.RESAMPLING),
        (b"SMOTE()", Trace.RESAMPLING),
        ("SMOTE()".encode("utf-16"), Trace.RESAMPLING),
        ("x = 1".encode("utf-16"), Trace.NONE),
        (b"TomekLinks().fit_resample(X, y)", Trace.RESAMPLING),
        (b"x = 1  # smotelint: ignore[SMT101]", Trace.COMMENT),
        (b"SMOTE()  # SmoteLint: ignore", Trace.RESAMPLING),
        (b"x = 1  # noqa: E501, SMT101", Trace.COMMENT),
        (b"x = 1  # noqa: E501", Trace.NONE),
        (b'{"tags": ["smotelint-ignore"]}', Trace.COMMENT),
    ],
)
def test_the_gate(data: bytes, trace: Trace) -> None:
    assert find_trace(data) is trace
