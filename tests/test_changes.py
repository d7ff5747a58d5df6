"""Files are changed whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest

from smotelint.changes import Change, render_diff, replace_file, summarize_changes, write_changes

if TYPE_CHECKING:
    from pathlib import Path


def test_content_changes_and_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"old")
    path.chmod(0o750)
    replace_file(str(path), b"old", b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o750
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    path, link = tmp_path / "real" / "a.py", tmp_path / "b.py"
    path.write_bytes(b"old")
    link.symlink_to(path)
    replace_file(str(link), b"old", b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_what_has_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"other")
    faults = write_changes([Change(str(path), b"old", b"new", 1)])
    assert faults == {str(path): f"{path}: cannot be written: it has changed since it was read"}
    assert path.read_bytes() == b"other"


def test_a_failure_leaves_the_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    assert write_changes([Change(str(path), b"old", b"new", 1)]) == {
        str(path): f"{path}: cannot be written: No space left on device"
    }
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # chmod stops no superuser
    assert "read-only" in write_changes([Change(str(path), b"old", b"new", 1)])[str(path)]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\nb\nc\n", b"a\nB\nc\n"),
        (b"a\r\nb\r\nc", b"a\r\nc"),
        (b"a\nb", b"a\nB"),
        (b"\xef\xbb\xbfa\n\x0cb\n", b"\xef\xbb\xbf\x0cb\n"),
        ("é = 1\n".encode(), "é = 2\n".encode()),
    ],
)
def test_patch_applies_the_diff(tmp_path: Path, before: bytes, after: bytes) -> None:
    (tmp_path / "a.py").write_bytes(before)
    diff = render_diff([Change("a.py", before, after, 1)])
    subprocess.run(
        ["git", "apply", "-p0", "--whitespace=nowarn", "-"], input=diff.encode(), cwd=tmp_path, check=True
    )
    assert (tmp_path / "a.py").read_bytes() == after


def test_the_sum_of_changes() -> None:
    one = Change("a", b"", b"", 1)
    assert summarize_changes([one], "fixed") == "1 finding in 1 file fixed."
    assert summarize_changes([one, one], "silenced") == "2 findings in 2 files silenced."
