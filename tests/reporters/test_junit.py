"""The junit format, read back by two parsers."""

from __future__ import annotations

from importlib import import_module
from xml.etree import ElementTree

from smotelint.diagnostic import Span
from smotelint.reporters import Report
from smotelint.reporters.junit import report
from tests.reporters.reporting import finding, standard_report

junitparser = import_module("junitparser")


def test_a_clean_run_is_one_test_that_passes() -> None:
    suites = junitparser.JUnitXml.fromstring(report(Report(diagnostics=())).encode())
    (suite,) = suites
    (case,) = suite
    assert (case.name, case.is_passed) == ("no findings", True)
    assert (suites.tests, suites.failures) == (1, 0)


def test_findings_are_failed_tests_and_advice_passes() -> None:
    suites = junitparser.JUnitXml.fromstring(report(standard_report()).encode())
    cases = [(suite.name, case.name, case.is_failure) for suite in suites for case in suite]
    assert cases == [
        ("nb.ipynb", "SMT101 resample-before-split at cell 7:1:1", True),
        ("src/train.py", "SMT301 full-balance at 3:16", False),
        ("src/train.py", "SMT101 resample-before-split at 4:9", True),
        ("src/train.py", "SMT201 sampler-in-sklearn-pipeline at 7:28", True),
    ]
    assert (suites.tests, suites.failures, suites.errors) == (4, 3, 0)
    assert [(suite.tests, suite.failures) for suite in suites] == [(1, 1), (3, 2)]


def test_a_failure_tells_the_whole_finding() -> None:
    root = ElementTree.fromstring(report(standard_report()))
    case = root.findall("testsuite/testcase")[2]
    failure = case.find("failure")
    assert failure is not None
    assert case.attrib == {
        "name": "SMT101 resample-before-split at 4:9",
        "classname": "src/train",
        "file": "src/train.py",
        "line": "4",
    }
    assert failure.attrib == {"message": "`X_res` is oversampled before `train_test_split`", "type": "error"}
    assert failure.text == (
        "src/train.py:4:9: `X_res` is oversampled before `train_test_split`\n"
        "src/train.py:3:16: resampled here, on [all] rows\n"
        "help: split first\n"
        "note: `X_res` holds 3 rows"
    )


def test_a_notebook_stands_at_its_raw_line() -> None:
    case = ElementTree.fromstring(report(standard_report())).find("testsuite/testcase")
    assert case is not None
    assert (case.get("file"), case.get("line")) == ("nb.ipynb", "701")


def test_what_xml_cannot_hold_is_replaced_and_the_rest_is_kept() -> None:
    message = "a\x00b\x1b\x0b \ufffe \udcff <&> \"'\t\r\n ]]> 漢\U0001f44d"
    root = ElementTree.fromstring(
        report(Report(diagnostics=(finding(Span("a.py", 1, 1, 1, 2), message=message),)))
    )
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    kept = "a\ufffdb\ufffd\ufffd \ufffd \ufffd <&> \"'\t\r\n ]]> 漢\U0001f44d"
    assert failure.get("message") == kept
    assert failure.text == f"a.py:1:1: {kept}"
