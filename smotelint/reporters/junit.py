"""`junit`: a test report, which nearly every CI server can show; a finding is a failed test.

https://github.com/testmoapp/junitxml
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from smotelint.diagnostic import Severity
from smotelint.reporters._place import address, encodable, explain, locate, region, relative_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.diagnostic import Diagnostic
    from smotelint.reporters import Report

_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE = {**_IN_TEXT, **str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})}
"""In an attribute a reader turns line ends into blanks unless they are escaped."""


def report(run: Report) -> str:
    """One suite for each file.

    Advice is a test that passes with something to say, as it fails no run. A clean run is one test that passes:
    Jenkins takes a report without tests for a broken build.
    """
    files: dict[str, list[Diagnostic]] = {}
    for diagnostic in run.diagnostics:
        files.setdefault(relative_path(diagnostic.span.path, run.root), []).append(diagnostic)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<testsuites name="smotelint" {_counts(run.diagnostics)}>')
    for path, found in files.items():
        lines.append(f'  <testsuite name="{_attribute(path)}" {_counts(found)}>')
        lines += [line for diagnostic in found for line in _case(diagnostic, path, run.root)]
        lines.append("  </testsuite>")
    if not files:
        lines.append(f'  <testsuite name="smotelint" {_counts(())}>')
        lines.append('    <testcase name="no findings" classname="smotelint"/>')
        lines.append("  </testsuite>")
    lines.append("</testsuites>")
    return encodable("\n".join(lines) + "\n")


def _counts(found: list[Diagnostic] | tuple[Diagnostic, ...]) -> str:
    failures = sum(diagnostic.severity is not Severity.INFO for diagnostic in found)
    return f'tests="{len(found) or 1}" failures="{failures}" errors="0" skipped="0"'


def _case(diagnostic: Diagnostic, path: str, root: str) -> Iterator[str]:
    name = f"{diagnostic.code} {diagnostic.name} at {locate(diagnostic.span)}"
    owner = str(PurePosixPath(path).with_suffix("")) if PurePosixPath(path).name else path
    line = region(diagnostic.span).line
    yield (
        f'    <testcase name="{_attribute(name)}" classname="{_attribute(owner)}"'
        f' file="{_attribute(path)}" line="{line}">'
    )
    text = _INVALID.sub("\ufffd", f"{address(diagnostic.span, root)}: {explain(diagnostic, root)}")
    text = text.translate(_IN_TEXT)
    if diagnostic.severity is Severity.INFO:
        yield f"      <system-out>{text}</system-out>"
    else:
        message = _attribute(diagnostic.message)
        yield f'      <failure message="{message}" type="{diagnostic.severity}">{text}</failure>'
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return _INVALID.sub("\ufffd", text).translate(_IN_ATTRIBUTE)
