from __future__ import annotations

import json
from typing import Any

import pytest

from smotelint.source import Source, SourceError, read_source

CODE: dict[str, Any] = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}


def read(notebook: object) -> Source:
    return read_source("a.ipynb", json.dumps(notebook).encode())


def cells(*given: dict[str, Any], **metadata: object) -> list[tuple[int | None, str]]:
    return [(c.number, c.text) for c in read({"cells": list(given), "metadata": metadata}).cells]


def test_code_cells_are_numbered_over_all_cells() -> None:
    given = [
        {"cell_type": "markdown", "source": "# A"},
        {**CODE, "source": ["x\n", "y"]},
        {"cell_type": "raw"},
    ]
    assert cells(*given, {**CODE, "source": "z"}) == [(2, "x\ny"), (4, "z")]


def test_what_a_cell_carries_is_kept() -> None:
    metadata = {"tags": ["smotelint-ignore", 3]}
    (cell,) = read(
        {"cells": [{**CODE, "source": "%time f()", "metadata": metadata, "execution_count": 7, "id": "a1"}]}
    ).cells
    assert cell.tags == {"smotelint-ignore"}
    assert (cell.execution_count, cell.id) == (7, "a1")
    assert (cell.text, cell.code) == ("%time f()", "0;    f()")


def test_nbformat_3_is_read() -> None:
    old = {"cell_type": "code", "language": "python", "input": ["x", "y"], "prompt_number": 4, "outputs": []}
    sheets = [{"cells": [{"cell_type": "heading", "source": "A"}, old]}, {"cells": [{**old, "input": "z\n"}]}]
    source = read({"worksheets": sheets, "nbformat": 3})
    assert [(c.number, c.text, c.execution_count) for c in source.cells] == [(2, "x\ny", 4), (3, "z\n", 4)]
    place = source.raw_position(2, 2, 1)
    assert place is not None
    assert json.dumps({"worksheets": sheets, "nbformat": 3})[place[1] - 1] == "y"


@pytest.mark.parametrize(
    "metadata",
    [
        {"kernelspec": {"language": "R", "name": "ir"}},
        {"language_info": {"name": "julia"}},
        {"kernelspec": {"name": "julia-1.9"}},
        {"kernelspec": {"name": "ir"}},
        {"language_info": {"name": "scala"}, "kernelspec": {"language": "python"}},
    ],
)
def test_other_languages_have_no_cells(metadata: dict[str, object]) -> None:
    assert cells({**CODE, "source": "x"}, **metadata) == []


@pytest.mark.parametrize(
    "metadata",
    [{}, {"kernelspec": {"name": "python3"}}, {"kernelspec": {"name": "iris-env"}},
     {"language_info": {"name": "ipython"}},
     {"kernelspec": None}, {"kernelspec": {"language": "Python", "name": "conda-env-r-py"}}],
)  # fmt: skip
def test_python_is_the_default(metadata: dict[str, object]) -> None:
    assert cells({**CODE, "source": "x"}, **metadata) == [(1, "x")]


def test_cells_of_another_language_are_passed_over() -> None:
    sql = {**CODE, "source": "x", "metadata": {"vscode": {"languageId": "sql"}}}
    assert cells(sql, {**CODE, "source": "y", "metadata": {"vscode": {"languageId": "python"}}}) == [(2, "y")]


@pytest.mark.parametrize(
    "content", ["", " \n", '{"cells": []}', '{"cells": [1, null, {}]}', '{"worksheets": [1]}']
)
def test_odd_notebooks_have_no_cells(content: str) -> None:
    source = read_source("a.ipynb", content.encode())
    assert source.cells == ()
    assert source.raw_position(1, 1, 1) is None


def test_missing_keys_are_taken_as_empty() -> None:
    assert cells({"cell_type": "code"}, {"cell_type": "code", "source": None}) == [(1, ""), (2, "")]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("{}", 1),
        ('{"cells": null}', 1),
        ("x = 1", 1),
        ('{"cells": [\n<<<<<<< HEAD\n', 2),
        ("[]", 1),
        ("[" * 100_000, None),
        ('{"a": ' * 100_000, None),
    ],
)
def test_what_is_no_notebook_is_refused(content: str, line: int | None) -> None:
    with pytest.raises(SourceError) as caught:
        read_source("a.ipynb", content.encode())
    assert caught.value.line == line


def test_bytes_that_are_no_utf_8_are_refused_with_their_line() -> None:
    with pytest.raises(SourceError, match="UTF-8") as caught:
        read_source("a.ipynb", b'{\n"cells": "\xe9"}')
    assert caught.value.line == 2


def test_raw_positions_see_through_escapes() -> None:
    text = '{"cells": [{"outputs": [{"source": "no"}], "cell_type": "code",\n'
    text += ' "source": ["a\\u00e9\\"b\\n",\n  "\\ud83d\\ude00c\\\\d"]}]}'
    source = read_source("a.ipynb", text.encode())
    assert source.cells[0].text == 'aé"b\n\U0001f600c\\d'
    lines = text.split("\n")
    for place, expected in [((1, 1), "a"), ((1, 2), "\\u00e9"), ((1, 3), '\\"'), ((1, 4), "b"), ((2, 1), "\\ud83d"),
                            ((2, 2), "c"), ((2, 3), "\\\\"), ((2, 4), "d"), ((1, 5), "\\n"), ((2, 5), '"]'),
                            ((9, 9), '"]')]:  # fmt: skip
        raw = source.raw_position(1, *place)
        assert raw is not None
        assert lines[raw[0] - 1][raw[1] - 1 :].startswith(expected)


def test_half_a_surrogate_pair_is_replaced() -> None:
    source = read_source("a.ipynb", b'{"cells": [{"cell_type": "code", "source": "x = \'\\ud800\'"}]}')
    assert source.cells[0].text == "x = '\ufffd'"


def test_the_last_of_two_equal_keys_counts() -> None:
    text = '{"cells": [{"cell_type": "code", "source": "no", "source": "yes"}]}'
    source = read_source("a.ipynb", text.encode())
    assert source.cells[0].text == "yes"
    assert source.raw_position(1, 1, 1) == (1, text.index("yes") + 1)
