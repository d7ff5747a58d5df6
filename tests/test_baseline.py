from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smotelint.anchor import Anchor
from smotelint.baseline import find_new, read_baseline, render_baseline
from smotelint.errors import BaselineError

if TYPE_CHECKING:
    from pathlib import Path

A = Anchor("a.py", "SMT101", "main", "00")
B = Anchor("b.py", "SMT101", "", "11")


def test_written_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(render_baseline([B, A, B]), encoding="utf-8")
    assert read_baseline(path) == {A: 1, B: 2}
    assert [entry["path"] for entry in json.loads(path.read_text())["findings"]] == ["a.py", "b.py"]
    assert "line" not in path.read_text()


def test_what_is_known_is_hidden_and_the_rest_is_new(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(render_baseline([A, B]), encoding="utf-8")
    assert find_new([A, A, B, Anchor("c.py", "SMT101", "", "22")], read_baseline(path)) == [
        False,
        True,
        False,
        True,
    ]


anchors = st.lists(st.builds(Anchor, *[st.text("ab", max_size=2)] * 4), max_size=8)


@given(anchors)
def test_a_baseline_hides_exactly_what_it_was_written_from(found: list[Anchor]) -> None:
    from collections import Counter

    assert not any(find_new(found, Counter(found)))
    assert all(find_new(found, Counter()))


@pytest.mark.parametrize(
    "text", ["", "[]", '{"version": 1}', '{"version": 1, "findings": [{"path": "a"}]}', "\0"]
)
def test_what_is_no_baseline_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError, match="not a baseline"):
        read_baseline(path)


def test_a_missing_baseline_and_a_later_version_are_said(tmp_path: Path) -> None:
    with pytest.raises(BaselineError, match="--write-baseline"):
        read_baseline(tmp_path / "none.json")
    later = tmp_path / "later.json"
    later.write_text('{"version": 2, "findings": []}')
    with pytest.raises(BaselineError, match="version 2"):
        read_baseline(later)
