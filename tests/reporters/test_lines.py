"""The formats of one line for each finding, and the summary."""

from __future__ import annotations

import pytest

from smotelint.diagnostic import Applicability, Fix, Severity, Span
from smotelint.reporters import BASELINE, FORMATS, IN_SOURCE, Report, concise, load, pylint
from smotelint.reporters.summary import summarize
from tests.reporters.reporting import finding, standard_report

HERE = Span("a.py", 1, 1, 1, 2)


def test_concise() -> None:
    assert concise.report(standard_report()).splitlines() == [
        "nb.ipynb:cell 7:1:1: SMT101 `X_res` is oversampled before `train_test_split`",
        "src/train.py:3:16: SMT301 `SMOTE()` makes the classes 1:1",
        "src/train.py:4:9: SMT101 `X_res` is oversampled before `train_test_split`",
        "src/train.py:7:28: SMT201 `SMOTE` is a step of scikit-learn's `Pipeline`",
    ]


def test_pylint_has_notebooks_at_their_raw_line() -> None:
    assert pylint.report(standard_report()).splitlines() == [
        "nb.ipynb:701: [SMT101] `X_res` is oversampled before `train_test_split`",
        "src/train.py:3: [SMT301] `SMOTE()` makes the classes 1:1",
        "src/train.py:4: [SMT101] `X_res` is oversampled before `train_test_split`",
        "src/train.py:7: [SMT201] `SMOTE` is a step of scikit-learn's `Pipeline`",
    ]


@pytest.mark.parametrize("name", ["concise", "pylint"])
def test_a_line_holds_one_finding_whatever_its_text(name: str) -> None:
    found = finding(Span("a\nb.py", 1, 1, 1, 2), message="one\ntwo\x1b[2J\u2028three")
    (line,) = load(name)(Report(diagnostics=(found,))).split("\n")[:-1]
    assert line.endswith(" one two␛[2J three")


@pytest.mark.parametrize("name", ["concise", "pylint", "github"])
def test_a_clean_run_writes_nothing(name: str) -> None:
    assert load(name)(Report(diagnostics=())) == ""


def test_every_format_can_be_loaded() -> None:
    assert [load(name).__module__ for name in FORMATS] == [f"smotelint.reporters.{name}" for name in FORMATS]


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown output format 'summary'"):
        load("summary")


def _run(
    errors: int = 0,
    warnings: int = 0,
    infos: int = 0,
    *,
    files: int = 14,
    gated: int = 0,
    silenced: tuple[str, ...] = (),
) -> Report:
    counts = ((Severity.ERROR, errors), (Severity.WARNING, warnings), (Severity.INFO, infos))
    found = tuple(finding(HERE, severity=severity) for severity, count in counts for _ in range(count))
    suppressed = tuple((finding(HERE), kind) for kind in silenced)
    return Report(diagnostics=found, suppressed=suppressed, files=files, gated=gated)


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (
            _run(1, gated=13, silenced=(IN_SOURCE, BASELINE, BASELINE, IN_SOURCE, BASELINE)),
            "Found 1 error (2 suppressed, 3 in baseline) in 1 of 14 files; 13 do not resample.",
        ),
        (_run(2, 1), "Found 2 errors and 1 warning in 1 of 14 files."),
        (_run(0, 3, 1, gated=1), "Found 3 warnings in 1 of 14 files; 1 info finding; 1 does not resample."),
        (_run(1, files=1), "Found 1 error in 1 of 1 file."),
        (_run(1, silenced=(BASELINE,)), "Found 1 error (1 in baseline) in 1 of 14 files."),
        (_run(), "All checks passed in 14 files."),
        (_run(files=1), "All checks passed in 1 file."),
        (_run(gated=13), "All checks passed in 14 files; 13 do not resample."),
        (_run(gated=14), "All checks passed in 14 files; none of them resamples."),
        (_run(files=1, gated=1), "All checks passed in 1 file; it does not resample."),
        (_run(silenced=(IN_SOURCE,)), "All checks passed (1 suppressed) in 14 files."),
        (_run(0, 0, 2, gated=3), "All checks passed in 14 files; 2 info findings; 3 do not resample."),
        (_run(files=0), "No files to check."),
    ],
)
def test_the_summary(run: Report, words: str) -> None:
    assert summarize(run) == words


@pytest.mark.parametrize(
    ("safe", "unsafe", "words"),
    [
        (1, 0, "1 fixable with `--fix`."),
        (0, 2, "2 fixable with `--fix --unsafe-fixes`."),
        (3, 1, "3 fixable with `--fix`, 1 more with `--fix --unsafe-fixes`."),
    ],
)
def test_the_summary_counts_fixes(safe: int, unsafe: int, words: str) -> None:
    kinds = [Applicability.SAFE] * safe + [Applicability.UNSAFE] * unsafe
    found = tuple(finding(HERE, fix=Fix("mend", kind, ())) for kind in kinds)
    assert summarize(Report(diagnostics=found, files=1)).splitlines()[1] == words


def test_files_with_advice_only_are_not_counted_as_found() -> None:
    advice = finding(Span("b.py", 1, 1, 1, 2), severity=Severity.INFO)
    assert summarize(Report(diagnostics=(finding(HERE), advice), files=2)) == (
        "Found 1 error in 1 of 2 files; 1 info finding."
    )
