"""The github format: workflow commands as the runner parses them."""

from __future__ import annotations

import re

from smotelint.diagnostic import Severity, Span
from smotelint.reporters import Report
from smotelint.reporters.github import report
from tests.reporters.reporting import finding, standard_report

COMMAND = re.compile(r"::(?P<command>\w+) (?P<properties>[^:]*)::(?P<message>.*)")


def commands(run: Report) -> list[tuple[str, dict[str, str], str]]:
    """Command, properties and message of each line, unescaped by the runner's rules."""
    found = []
    for line in report(run).splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (pair.split("=", 1) for pair in match["properties"].split(","))
        properties = {key: _unescape(value, (":", "%3A"), (",", "%2C")) for key, value in pairs}
        found.append((match["command"], properties, _unescape(match["message"])))
    return found


def _unescape(text: str, *more: tuple[str, str]) -> str:
    for char, code in (("\r", "%0D"), ("\n", "%0A"), *more, ("%", "%25")):
        text = text.replace(code, char)
    return text


def test_a_clean_run_writes_nothing() -> None:
    assert report(Report(diagnostics=())) == ""


def test_findings_are_commands_by_severity() -> None:
    cells, advice, split, _ = commands(standard_report())
    assert split == (
        "error",
        {
            "file": "/work/src/train.py",
            "line": "4",
            "col": "9",
            "endLine": "4",
            "endColumn": "25",
            "title": "SMT101 (resample-before-split)",
        },
        (
            "`X_res` is oversampled before `train_test_split`\n"
            "src/train.py:3:16: resampled here, on [all] rows\n"
            "help: split first\n"
            "note: `X_res` holds 3 rows"
        ),
    )
    assert advice[0] == "notice"
    assert cells[0] == "warning"


def test_a_notebook_stands_at_its_raw_line() -> None:
    _, properties, message = commands(standard_report())[0]
    assert properties == {
        "file": "/work/nb.ipynb",
        "line": "701",
        "col": "7",
        "title": "SMT101 (resample-before-split)",
    }
    assert "nb.ipynb:cell 3:2:16: resampled here" in message


def test_several_lines_have_no_end_column() -> None:
    ((_, properties, _),) = commands(Report(diagnostics=(finding(Span("a.py", 2, 5, 4, 2)),)))
    assert {"line": "2", "col": "5", "endLine": "4"}.items() <= properties.items()
    assert "endColumn" not in properties


def test_properties_and_messages_are_escaped() -> None:
    found = finding(Span("a,b:100%\n.py", 1, 1, 1, 2), message="50% of\r\nrows: a, b ::error::")
    line = report(Report(diagnostics=(found,)))
    assert line.startswith("::error file=a%2Cb%3A100%25%0A.py,line=1,")
    assert line.endswith("::50%25 of%0D%0Arows: a, b ::error::\n")
    ((_, properties, message),) = commands(Report(diagnostics=(found,)))
    assert (properties["file"], message) == ("a,b:100%\n.py", found.message)


def _many(errors: int, warnings: int, notes: int) -> Report:
    counts = ((Severity.ERROR, errors), (Severity.WARNING, warnings), (Severity.INFO, notes))
    return Report(
        diagnostics=tuple(
            finding(Span("a.py", line, 1, line, 2), severity=severity)
            for severity, count in counts
            for line in range(1, count + 1)
        )
    )


def test_a_notice_says_what_github_will_cut() -> None:
    lines = report(_many(12, 11, 10)).splitlines()
    assert lines[0] == (
        "::notice title=smotelint::GitHub shows 10 of 12 errors and 10 of 11 warnings of this step;"
        " all of them are in its log"
    )
    assert len(lines) == 1 + 12 + 11 + 10


def test_no_notice_where_all_is_shown() -> None:
    assert "GitHub shows" not in report(_many(10, 10, 10))
