"""The full format, compared as a whole: what is written is what a person sees."""

from __future__ import annotations

from typing import Any

from smotelint.diagnostic import Severity, Span
from smotelint.reporters import BASELINE, IN_SOURCE, Report, RuleInfo, load
from smotelint.reporters.full import report
from tests.reporters.reporting import Sources, finding, standard_report

SPLIT = "`X_res` is oversampled before `train_test_split`"


def test_the_whole_report() -> None:
    expected = """\
warning[SMT101]: `X_res` is oversampled before `train_test_split`
 --> nb.ipynb:cell 7:1:1
  |
1 | / train_test_split(
2 | |     X_res, y_res)
  | |_________________^ split here
  |
 ::: nb.ipynb:cell 3:2:16
  |
2 | X_res, y_res = sm.fit_resample(X, y)
  |                --------------------- resampled here
  |
  = fix: move the cell (`--fix --unsafe-fixes`)
  = note: confidence low; `smotelint rule SMT101`

error[SMT101]: `X_res` is oversampled before `train_test_split`
 --> src/train.py:4:9
  |
3 | X_res, y_res = SMOTE().fit_resample(X, y)
  |                -------------------------- resampled here, on [all] rows
4 | parts = train_test_split(
  |         ^^^^^^^^^^^^^^^^ split here, after resampling
  |
  = help: split first
  = fix: split before resampling (`--fix --unsafe-fixes`)
  = note: `X_res` holds 3 rows
  = note: confidence high; `smotelint rule SMT101`

error[SMT201]: `SMOTE` is a step of scikit-learn's `Pipeline`
 --> src/train.py:7:28
  |
7 | pipe = Pipeline([("smote", SMOTE())])
  |                            ^^^^^^^ a sampler
  |
  = fix: take imblearn's (`--fix`)
  = note: confidence high; `smotelint rule SMT201`

info[SMT301]: tune `sampling_strategy`
  --> src/train.py:3:16: `SMOTE()` makes the classes 1:1

Found 2 errors and 1 warning (1 suppressed, 2 in baseline) in 2 of 14 files; 1 info finding; 12 do not resample.
1 fixable with `--fix`, 2 more with `--fix --unsafe-fixes`.
"""
    assert report(standard_report()) == expected


def test_a_split_after_the_resampling() -> None:
    sources = Sources()
    body = "    X_res, y_res = SMOTE().fit_resample(X, y)\n    X_train, X_test, y_train, y_test = train_test_split(\n"
    sources.add("train.py", "\n" * 8 + body)
    found = finding(
        sources.at("train.py", "train_test_split", "split here, after resampling"),
        sources.at("train.py", "SMOTE().fit_resample(X, y)", "resampled here, on all rows"),
        message=f"{SPLIT}: test rows are synthetic or near-copies of training rows",
        help="split first, then resample the training part only, or put the sampler in an `imblearn.pipeline.Pipeline`",
    )
    hidden = ((found, IN_SOURCE),) * 2 + ((found, BASELINE),) * 3
    run = Report(diagnostics=(found,), suppressed=hidden, lines=sources.lines, files=14, gated=13)
    expected = """\
error[SMT101]: `X_res` is oversampled before `train_test_split`: test rows are synthetic or near-copies of training rows
  --> train.py:10:40
   |
 9 |     X_res, y_res = SMOTE().fit_resample(X, y)
   |                    -------------------------- resampled here, on all rows
10 |     X_train, X_test, y_train, y_test = train_test_split(
   |                                        ^^^^^^^^^^^^^^^^ split here, after resampling
   |
   = help: split first, then resample the training part only, or put the sampler in an `imblearn.pipeline.Pipeline`
   = note: confidence high; `smotelint rule SMT101`

Found 1 error (2 suppressed, 3 in baseline) in 1 of 14 files; 13 do not resample.
"""
    assert report(run) == expected


def test_advice_is_one_block_for_a_file_with_a_line_for_each_place() -> None:
    sources = Sources()
    sources.add("a.py", "SMOTE()\nADASYN()\n")
    sources.add("b.py", "SMOTE()\nf(x)\n")
    about: dict[str, Any] = {
        "code": "SMT301",
        "name": "full-balance",
        "severity": Severity.INFO,
        "help": "tune the ratio",
    }
    found = (
        finding(sources.at("a.py", "SMOTE()"), message="`SMOTE()` makes the classes 1:1", **about),
        finding(sources.at("a.py", "ADASYN()"), message="`ADASYN()` makes the classes 1:1", **about),
        finding(sources.at("b.py", "SMOTE()"), message="`SMOTE()` makes the classes 1:1", **about),
        finding(sources.at("b.py", "f(x)", "found here")),
    )
    expected = """\
info[SMT301]: tune the ratio
  --> a.py:1:1: `SMOTE()` makes the classes 1:1
  --> a.py:2:1: `ADASYN()` makes the classes 1:1

error[SMT101]: `X_res` is oversampled before `train_test_split`
 --> b.py:2:1
  |
2 | f(x)
  | ^^^^ found here
  |
  = note: confidence high; `smotelint rule SMT101`

info[SMT301]: tune the ratio
  --> b.py:1:1: `SMOTE()` makes the classes 1:1

Found 1 error in 1 of 2 files; 3 info findings.
"""
    assert report(Report(diagnostics=found, lines=sources.lines, files=2)) == expected


def test_texts_are_wrapped_to_the_terminal() -> None:
    sources = Sources()
    sources.add("a.py", "f(x)\n")
    found = finding(sources.at("a.py", "f"), help="split first, then resample the training part only")
    advice = finding(
        sources.at("a.py", "x"), severity=Severity.INFO, code="SMT301", help="tune the ratio of the classes"
    )
    run = Report(diagnostics=(found, advice), lines=sources.lines, files=1, width=40)
    expected = """\
error[SMT101]: `X_res` is oversampled
               before `train_test_split`
 --> a.py:1:1
  |
1 | f(x)
  | ^
  |
  = help: split first, then resample the
          training part only
  = note: confidence high; `smotelint
          rule SMT101`

info[SMT301]: tune the ratio of the
              classes
  --> a.py:1:3: `X_res` is oversampled
      before `train_test_split`

Found 1 error in 1 of 1 file; 1 info
finding.
"""
    assert report(run) == expected


def test_colour_is_by_severity() -> None:
    sources = Sources()
    sources.add("a.py", "g(f(x))\n")
    found = finding(
        sources.at("a.py", "f(x)", "own"),
        sources.at("a.py", "g", "other"),
        severity=Severity.WARNING,
        help="do",
    )
    run = Report(diagnostics=(found,), lines=sources.lines, files=1, color=True)
    warning, blue, bold, green, end = "\x1b[1;93m", "\x1b[1;94m", "\x1b[1m", "\x1b[1;92m", "\x1b[0m"
    assert report(run).splitlines() == [
        f"{warning}warning[SMT101]{end}{bold}: {found.message}{end}",
        f"{blue} -->{end} a.py:1:3",
        f"{blue}  |{end}",
        f"{blue}1 |{end} g(f(x))",
        f"{blue}  |{end} {blue}-{end} {warning}^^^^ own{end}",
        f"{blue}  |{end} {blue}|{end}",
        f"{blue}  |{end} {blue}other{end}",
        f"{blue}  |{end}",
        f"{blue}  ={end} {green}help:{end} do",
        f"{blue}  ={end} {bold}note:{end} confidence high; `smotelint rule SMT101`",
        "",
        f"{bold}Found 1 warning in 1 of 1 file.{end}",
    ]


def test_the_code_is_a_link_where_the_terminal_has_links() -> None:
    sources = Sources()
    sources.add("a.py", "f(x)\n")
    found = finding(sources.at("a.py", "f"))
    rule = RuleInfo(
        code="SMT101",
        name="n",
        summary="s",
        help="h",
        severity=Severity.ERROR,
        url="https://example.org/SMT101",
    )
    run = Report(diagnostics=(found,), lines=sources.lines, rules=(rule,), hyperlinks=True)
    linked = "\x1b]8;;https://example.org/SMT101\x1b\\SMT101\x1b]8;;\x1b\\"
    assert report(run).startswith(f"error[{linked}]: ")


def test_a_path_that_is_not_text_can_be_written() -> None:
    text = report(Report(diagnostics=(finding(Span("\udcff.py", 1, 1, 1, 2)),)))
    assert "\ufffd.py:1:1" in text
    text.encode("utf-8")


def test_formats_are_loaded_by_name() -> None:
    assert load("full") is report
