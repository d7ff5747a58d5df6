from __future__ import annotations

import codecs
import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from smotelint.diagnostic import Edit, Span
from smotelint.rewrite import write_back
from smotelint.source import SourceError, find_encoding, read_source
from tests.editing import apply_edits


def script(data: bytes) -> str:
    (cell,) = read_source("a.py", data).cells
    assert cell.number is None
    assert cell.code == cell.text
    return cell.text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"x = 1", "x = 1"),
        (b"x\r\ny\rz\n", "x\ny\nz\n"),
        (b"x\x0cy\x0bz", "x\x0cy\x0bz"),
        ("é = '\u2028'".encode(), "é = '\u2028'"),
        (codecs.BOM_UTF8 + "é".encode(), "é"),
        (b"# -*- coding: latin-1 -*-\n\xe9", "# -*- coding: latin-1 -*-\né"),
        (
            b"#!/bin/python\n# vim: set fileencoding=cp1252 :\n\x80",
            "#!/bin/python\n# vim: set fileencoding=cp1252 :\n€",
        ),
        (b"# coding: utf-8-unix\n\xc3\xa9", "# coding: utf-8-unix\né"),
        (b"x = 1\n# coding: hex\n", "x = 1\n# coding: hex\n"),
        (b"# coding=shift_jis\n\x82\xa0", "# coding=shift_jis\nあ"),
    ],
)
def test_scripts_are_decoded(data: bytes, text: str) -> None:
    assert script(data) == text


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"x = 1\ny = '\xe9'\n", 2, "0xe9"),
        (b"x\ny\0", 2, "NUL"),
        (b"# coding: nonsense\n", 1, "nonsense"),
        (b"\n# coding: hex\n", 2, "hex"),
        (codecs.BOM_UTF8 + b"# coding: latin-1\n", 1, "byte order mark"),
        ("x = 1".encode("utf-16"), 1, "UTF-16"),
    ],
)
def test_what_cannot_be_read_says_why_and_where(data: bytes, line: int, word: str) -> None:
    with pytest.raises(SourceError, match=word) as caught:
        read_source("a.py", data)
    assert caught.value.line == line


def test_the_name_decides_what_is_a_notebook() -> None:
    assert read_source("-", b'{"cells": []}', "x.IPYNB").is_notebook
    assert not read_source("-", b"x = 1", "x.py").is_notebook
    assert not read_source("-", b"x = 1").is_notebook


def test_encodings_are_found_as_python_finds_them() -> None:
    assert find_encoding(b"\n# coding: ISO_8859_1\n") == "iso-8859-1"
    assert find_encoding(b"x\n# coding: latin-1\n") == "utf-8"
    assert find_encoding(b"'''\n# coding: latin-1\n") == "utf-8"


def edit(line: int, column: int, end_line: int, end_column: int, text: str, cell: int | None = None) -> Edit:
    return Edit(Span("a", line, column, end_line, end_column, cell), text)


def test_edits_replace_spans() -> None:
    text = "abc\ndéf\n"
    assert apply_edits(text, [edit(2, 2, 2, 3, "E"), edit(1, 1, 1, 2, "A")]) == "Abc\ndEf\n"
    assert apply_edits(text, [edit(1, 4, 2, 1, " ")]) == "abc déf\n"
    assert apply_edits(text, [edit(2, 1, 2, 1, "new\n")]) == "abc\nnew\ndéf\n"
    assert apply_edits(text, [edit(1, 1, 1, 3, "1"), edit(1, 2, 1, 4, "2")]) == "1c\ndéf\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a\r\nb\r\nc", b"a\r\nB\r\n\r\nc"),
        (b"a\nb\nc\n", b"a\nB\n\nc\n"),
        (codecs.BOM_UTF8 + b"a\nb\r\nc\r", codecs.BOM_UTF8 + b"a\nB\r\n\r\nc\r"),
    ],
)
def test_scripts_keep_their_newlines(data: bytes, expected: bytes) -> None:
    assert write_back(read_source("a.py", data), [edit(2, 1, 2, 2, "B\n")]) == expected


def test_scripts_keep_their_encoding() -> None:
    data = b"# coding: latin-1\n\xe9 = 1\n"
    assert write_back(read_source("a.py", data), [edit(2, 5, 2, 6, "2")]) == b"# coding: latin-1\n\xe9 = 2\n"
    with pytest.raises(ValueError, match="encode"):
        write_back(read_source("a.py", data), [edit(2, 5, 2, 6, "\u20ac")])


def notebook(*sources: object, **layout: object) -> bytes:
    cells = [{"cell_type": "code", "metadata": {}, "source": source, "outputs": []} for source in sources]
    return json.dumps({"cells": cells, "nbformat": 4}, **layout).encode()  # type: ignore[arg-type]


def test_notebooks_change_only_where_they_are_edited() -> None:
    data = notebook(["x = 1\n", "y = '\u00e9'\n", "z = 3"], "a = 1", indent=1)
    source = read_source("a.ipynb", data)
    assert write_back(source, []) == data
    written = write_back(source, [edit(3, 5, 3, 6, "4\nw = '\"'", 1), edit(1, 5, 1, 6, "2", 2)])
    expected = data.replace(b'"z = 3"', b'"z = 4\\n",\n    "w = \'\\"\'"').replace(b'"a = 1"', b'"a = 2"')
    assert written == expected


def test_notebooks_without_ascii_escapes_get_none() -> None:
    data = notebook(["x = 'é'\n"], ensure_ascii=False)
    assert write_back(read_source("a.ipynb", data), [edit(1, 6, 1, 7, "ü", 1)]) == data.replace(
        "é".encode(), "ü".encode()
    )


TEXT = st.text(alphabet='ab \n\r\\"/\té\u2028\U0001f600\x00\x7f', max_size=30)


@st.composite
def notebooks(draw: st.DrawFn) -> tuple[list[str], bytes]:
    texts = draw(st.lists(TEXT, max_size=4))
    sources: list[object] = []
    for text in texts:
        pieces = text.replace("\r", "").splitlines(keepends=True) if draw(st.booleans()) else None
        is_nbformat = pieces is not None and all(piece.endswith("\n") for piece in pieces[:-1])
        sources.append(pieces if is_nbformat else text)
    layout = {"indent": draw(st.sampled_from([None, 1, 2])), "ensure_ascii": draw(st.booleans())}
    return ["".join(source) if isinstance(source, list) else str(source) for source in sources], notebook(
        *sources, **layout
    )


@given(notebooks())
@settings(max_examples=200, deadline=None)
def test_raw_positions_point_at_the_character(drawn: tuple[list[str], bytes]) -> None:
    texts, data = drawn
    source = read_source("a.ipynb", data)
    raw_lines = data.decode().split("\n")
    for number, text in enumerate(texts, 1):
        cell = source.cell(number)
        assert cell is not None
        assert cell.text == text.replace("\r\n", "\n").replace("\r", "\n")
        for line, content in enumerate(cell.text.split("\n"), 1):
            for column, char in enumerate(content, 1):
                place = source.raw_position(number, line, column)
                assert place is not None
                rest = raw_lines[place[0] - 1][place[1] - 1 :]
                assert rest.startswith((char, json.dumps(char)[1:-1]))


@given(notebooks(), st.data())
@settings(max_examples=200, deadline=None)
def test_written_notebooks_read_back(drawn: tuple[list[str], bytes], data: st.DataObject) -> None:
    texts, before = drawn
    source = read_source("a.ipynb", before)
    assert write_back(source, []) == before
    if texts:
        number = data.draw(st.integers(1, len(texts)))
        cell = source.cell(number)
        assert cell is not None
        new = data.draw(TEXT).replace("\r", "")
        lines = cell.text.split("\n")
        change = edit(1, 1, len(lines), len(lines[-1]) + 1, new, number)
        after = read_source("a.ipynb", write_back(source, [change]))
        assert [each.text for each in after.cells] == [
            new if each.number == number else each.text for each in source.cells
        ]


@given(notebooks(), st.data())
@settings(max_examples=200, deadline=None)
def test_edits_within_a_cell_leave_the_rest_of_the_file(
    drawn: tuple[list[str], bytes], data: st.DataObject
) -> None:
    texts, before = drawn
    source = read_source("a.ipynb", before)
    if not texts:
        return
    number = data.draw(st.integers(1, len(texts)))
    cell = source.cell(number)
    assert cell is not None
    assume(not has_old_newlines(texts[number - 1]))
    changes = data.draw(st.lists(spans(cell.text, number), max_size=3 if cell.text else 1))
    written = write_back(source, changes)
    assert [each.text for each in read_source("a.ipynb", written).cells] == [
        apply_edits(cell.text, changes) if each.number == number else each.text for each in source.cells
    ]
    value = source.values[number]
    assert written.decode().startswith(source.content[: value.start])
    assert written.decode().endswith(source.content[value.end :])


@st.composite
def spans(draw: st.DrawFn, text: str, cell: int | None) -> Edit:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    ends = [
        (text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)
        for offset in (start, end)
    ]
    return edit(*ends[0], *ends[1], draw(st.sampled_from(["", "x", "\n", "a\n", "\nb", "a\nb"])), cell)


def has_old_newlines(text: str) -> bool:
    """Whether a lone carriage return ends a line: one that a new line is put behind would join with its newline."""
    return "\r" in text.replace("\r\n", "")


SCRIPT = st.text(alphabet="ab\r\n\u00e9", max_size=20)


@given(SCRIPT, st.data())
@settings(max_examples=200, deadline=None)
def test_edits_of_scripts_keep_every_other_byte(text: str, data: st.DataObject) -> None:
    source = read_source("a.py", text.encode())
    (cell,) = source.cells
    assume(not has_old_newlines(text))
    change = data.draw(spans(cell.text, None))
    written = write_back(source, [change]).decode()
    start = source.offset(None, change.span.line, change.span.column)
    end = source.offset(None, change.span.end_line, change.span.end_column)
    assert start is not None
    assert end is not None
    middle = written[start : len(written) - len(text[end:])]
    assert written == text[:start] + middle + text[end:]
    assert middle.replace("\r\n", "\n").replace("\r", "\n") == change.text


@given(st.binary(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for name in ("a.py", "a.ipynb"):
        try:
            source = read_source(name, data)
        except SourceError:
            continue
        assert source.path == name
