"""`--add-ignore`: a comment beside each finding of a run, so that the next run is silent.

    X_train, X_test = train_test_split(X_res)
    X_train, X_test = train_test_split(X_res)  # smotelint: ignore[SMT101] known

A comment that is there already gets the new codes; nothing else of the file changes. What is said of comments and of
syntax (SMT9) is left: no comment mends that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smotelint.changes import Change, describe_fault
from smotelint.diagnostic import Edit, Span
from smotelint.errors import SmotelintError
from smotelint.flow.remarks import Form
from smotelint.lines import logical_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.remarks import Ignore
    from smotelint.linter import FileResult
    from smotelint.source import Source

ABOUT_THE_FILE = "SMT9"
"""Prefix of the rules about syntax and comments."""


def add_ignores(results: Iterable[FileResult], reason: str) -> tuple[list[Change], dict[str, str]]:
    """The files with a comment for each finding; and those that are other files by now, in words, by name.

    `reason` follows each new comment. Raises SmotelintError where the encoding of a file cannot write it.
    """
    from smotelint.linter import read_ignores, read_target
    from smotelint.rewrite import write_back

    changes: list[Change] = []
    faults: dict[str, str] = {}
    for result in results:
        places = [
            (finding.diagnostic.span, finding.diagnostic.code)
            for finding in result.findings
            if not finding.diagnostic.code.startswith(ABOUT_THE_FILE)
        ]
        if not places or result.faults:
            continue
        try:
            data = result.read_again()
        except OSError as error:
            faults[result.target.name] = describe_fault(result.target.name, error)
            continue
        source = read_target(result.target, data)
        edits = list(make_edits(source, read_ignores(source), places, reason))
        try:
            after = write_back(source, edits)
        except ValueError:
            raise SmotelintError(
                f"{source.path}: its encoding, {source.encoding}, cannot write the reason"
            ) from None
        changes.append(Change(source.path, data, after, len(places)))
    return changes, faults


def make_edits(
    source: Source, ignores: Iterable[Ignore], places: Iterable[tuple[Span, str]], reason: str = ""
) -> Iterator[Edit]:
    """One edit for each statement with findings: `places` are where they are, with their codes."""
    codes: dict[tuple[int | None, int], set[str]] = {}
    lasts: dict[tuple[int | None, int], int] = {}
    lines = {cell.number: list(logical_lines(cell.code)) for cell in source.cells}
    for span, code in places:
        first, last = next(
            ((line.first, line.last) for line in lines[span.cell] if line.first <= span.line <= line.last),
            (span.line, span.line),
        )
        codes.setdefault((span.cell, first), set()).add(code)
        lasts[span.cell, first] = last
    mergeable = [
        ignore for ignore in ignores if ignore.form is Form.LINE and ignore.words and not ignore.problem
    ]
    for (number, first), missing in codes.items():
        last = lasts[number, first]
        there = [each for each in mergeable if each.span.cell == number and each.first == first]
        text = ", ".join(sorted(missing))
        if there:
            end = there[-1].words[-1].span
            yield Edit(replace(end, line=end.end_line, column=end.end_column), f", {text}")
            continue
        cell = source.cell(number)
        assert cell is not None
        end_column = len(cell.text.split("\n")[last - 1]) + 1
        spot = Span(source.path, last, end_column, last, end_column, number)
        yield Edit(spot, f"  # smotelint: ignore[{text}]{f' {reason}' if reason else ''}")
