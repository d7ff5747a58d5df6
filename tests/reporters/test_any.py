"""Any finding at all: no reporter fails, what it writes can be encoded, and its reader reads it."""

from __future__ import annotations

import json
import re
from importlib import import_module
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Edit, Fix, Severity, Span
from smotelint.reporters import BASELINE, FORMATS, IN_SOURCE, Report, load
from smotelint.reporters._text import columns, layout, plain
from tests.reporters.reporting import RULES

PATHS = ("a.py", "nb.ipynb", "/work/src/b.py", "/else/c.py", "../d.py", "-", "", "\udcff:,%.py", ".", "/")
# All of Unicode, lone surrogates included, with what is hard to draw made likely.
CHARS = (
    st.sampled_from("a \t\r\n\x00\x1b漢é\u0301\u200d\u202e\U0001f44d\ud800\ufeff<&>\"'[]\\%:,`")
    | st.characters()
)
TEXT = st.text(CHARS, max_size=12)
LINES = st.lists(st.text(CHARS.filter(lambda char: char not in "\r\n"), max_size=80), max_size=12)
NUMBER = st.integers(1, 14) | st.just(200)
CELL = st.none() | st.integers(1, 3)
RAW = st.none() | st.tuples(NUMBER, NUMBER)
SPAN = st.builds(Span, st.sampled_from(PATHS), NUMBER, NUMBER, NUMBER, NUMBER, CELL, RAW, TEXT)
FIX = st.builds(
    Fix, TEXT, st.sampled_from(Applicability), st.lists(st.builds(Edit, SPAN, TEXT), max_size=2).map(tuple)
)
DIAGNOSTIC = st.builds(
    Diagnostic,
    st.sampled_from(["SMT101", "SMT301", "SMT900"]),
    TEXT,
    TEXT,
    st.sampled_from(Severity),
    st.sampled_from(Confidence),
    SPAN,
    st.lists(SPAN, max_size=3).map(tuple),
    TEXT,
    st.lists(TEXT, max_size=1).map(tuple),
    st.none() | FIX,
    st.sampled_from(["", "f"]),
)
ESCAPE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\")


@st.composite
def runs(draw: st.DrawFn) -> Report:
    """A run over files of which a third is not at hand."""
    texts = draw(st.dictionaries(st.tuples(st.sampled_from(PATHS), CELL), LINES, max_size=6))
    hidden = st.tuples(DIAGNOSTIC, st.sampled_from([IN_SOURCE, BASELINE]))
    return Report(
        diagnostics=tuple(draw(st.lists(DIAGNOSTIC, max_size=4))),
        suppressed=tuple(draw(st.lists(hidden, max_size=2))),
        lines=lambda path, cell: texts.get((path, cell), ()),
        rules=RULES,
        files=draw(st.integers(0, 3)),
        color=draw(st.booleans()),
        width=draw(st.sampled_from([0, 1, 20, 80])),
        hyperlinks=draw(st.booleans()),
        root=draw(st.sampled_from(["", "/", "/work"])),
    )


@given(run=runs())
@settings(max_examples=60, deadline=None)
def test_every_report_ends_in_a_line_and_can_be_encoded(run: Report) -> None:
    for name in FORMATS:
        text = load(name)(run)
        text.encode("utf-8")
        assert text.endswith("\n") or not text


@given(run=runs())
@settings(max_examples=40, deadline=None)
def test_documents_are_read_by_their_readers(run: Report) -> None:
    assert len(json.loads(load("json")(run))) == len(run.diagnostics)
    assert len(json.loads(load("gitlab")(run))) == len(run.diagnostics)
    assert len(json.loads(load("rdjson")(run))["diagnostics"]) == len(run.diagnostics)
    assert len(ElementTree.fromstring(load("junit")(run)).findall(".//testcase")) == max(
        len(run.diagnostics), 1
    )
    for name in ("concise", "pylint"):
        assert load(name)(run).count("\n") == len(run.diagnostics)


@given(run=runs())
@settings(max_examples=15, deadline=None)
def test_sarif_and_json_follow_their_schemas(run: Report) -> None:
    import_module("test_sarif").log(run)
    schema = import_module("test_json").SCHEMA
    import_module("jsonschema").Draft202012Validator(schema).validate(json.loads(load("json")(run)))


@given(run=runs())
@settings(max_examples=60, deadline=None)
def test_the_full_format_shows_every_label_and_no_control_character(run: Report) -> None:
    text = ESCAPE.sub("", load("full")(run))
    assert not [char for char in text if char != "\n" and (char < " " or char == "\u202e")]
    for diagnostic in run.diagnostics:
        if diagnostic.severity is not Severity.INFO:
            assert all(plain(span.label).rstrip() in text for span in diagnostic.spans)


@given(line=st.text(CHARS.filter(lambda char: char not in "\r\n"), max_size=60), start=st.integers(1, 62))
@settings(max_examples=60, deadline=None)
def test_a_mark_stands_below_its_character(line: str, start: int) -> None:
    found = Diagnostic(
        "SMT101", "n", "m", Severity.ERROR, Confidence.HIGH, Span("a.py", 1, start, 1, start + 1)
    )
    shown = load("full")(Report(diagnostics=(found,), lines=lambda _path, _cell: [line])).splitlines()
    source, mark = f"{shown[3]} ".removeprefix("1 | ").rstrip(" "), shown[4].removeprefix("  | ")
    _, offsets = layout(line)
    column = offsets[min(start - 1, len(line))]
    assert mark.index("^") == column
    # What stands before it takes as many columns, unless blanks at the end of the line were dropped.
    widths = {columns(source[:length]) for length in range(len(source) + 1)}
    assert column in widths or column > max(widths)
