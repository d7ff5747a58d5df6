"""The gitlab format: a code quality report."""

from __future__ import annotations

import json
from typing import Any

from smotelint.diagnostic import Span
from smotelint.reporters import Report
from smotelint.reporters.gitlab import report
from tests.reporters.reporting import finding, standard_report


def issues(run: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(report(run))
    return found


def test_a_clean_run_is_an_empty_array() -> None:
    assert report(Report(diagnostics=())) == "[]\n"


def test_a_finding_in_a_script() -> None:
    split = issues(standard_report())[2]
    fingerprint = split.pop("fingerprint")
    assert len(fingerprint) == 32
    assert split == {
        "check_name": "SMT101",
        "description": "SMT101 (resample-before-split): `X_res` is oversampled before `train_test_split`",
        "severity": "major",
        "location": {
            "path": "src/train.py",
            "positions": {"begin": {"line": 4, "column": 9}, "end": {"line": 4, "column": 25}},
        },
    }


def test_severities_are_those_of_gitlab() -> None:
    assert [issue["severity"] for issue in issues(standard_report())] == ["minor", "info", "major", "major"]


def test_a_notebook_stands_at_its_raw_line() -> None:
    assert issues(standard_report())[0]["location"] == {
        "path": "nb.ipynb",
        "lines": {"begin": 701, "end": 701},
    }


def test_each_fingerprint_is_given_once_and_stays_when_another_finding_comes() -> None:
    twin = finding(Span("a.py", 1, 1, 1, 2))
    other = finding(Span("a.py", 2, 1, 2, 2), message="`X` is another")
    names = [issue["fingerprint"] for issue in issues(Report(diagnostics=(twin, twin, twin)))]
    assert len(set(names)) == 3
    more = [issue["fingerprint"] for issue in issues(Report(diagnostics=(twin, other, twin, twin)))]
    assert [more[0], *more[2:]] == names


def test_a_path_is_relative_however_it_is_spelled() -> None:
    spelled = [finding(Span(path, 1, 1, 1, 2)) for path in ("x.py", "./x.py", "/work/x.py")]
    texts = {report(Report(diagnostics=(found,), root="/work")) for found in spelled}
    assert len(texts) == 1
