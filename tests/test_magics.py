from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smotelint.magics import blank_magics, is_python

PYTHON = "x = 1\nif x:\n    y = x % 2\n    z = f(\n        x,\n        %s)\n"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%matplotlib inline\nx = 1", "\nx = 1"),
        ("!pip install imbalanced-learn\nx = 1", "\nx = 1"),
        ("!echo \"it's\nx = 1", "\nx = 1"),
        ("!!ls\nx = 1", "\nx = 1"),
        ("?SMOTE\nx = 1", "\nx = 1"),
        ("SMOTE?\nx = 1", "\nx = 1"),
        ("model.fit??\nx = 1", "\nx = 1"),
        ("d['a'].f?\nx = 1", "\nx = 1"),
        ("%cd data\nx = 1", "\nx = 1"),
        ("%run other.py\nx = 1", 'get_ipython().run_line_magic("run", "other.py")\nx = 1'),
        ("%run -i '../my own/a.py' 3", 'get_ipython().run_line_magic("run", "../my own/a.py")'),
        ("if x:\n    %run -n -t ./a", 'if x:\n    get_ipython().run_line_magic("run", "./a")'),
        ("%run -m pkg.tool\nx = 1", "\nx = 1"),
        ("%run $name\nx = 1", "\nx = 1"),
        ("!pip install \\\n  a b\nx = 1", "\n\nx = 1"),
        ("if x:\n    %cd data\nelse:\n    !ls", "if x:\n    pass\nelse:\n    pass"),
        ("if x:\n\t!ls\ny", "if x:\n\tpass\ny"),
        ("a = !ls\nb = a", "a = _\nb = a"),
        ("a, b = !ls", "a, b = _"),
        ("a = b = !ls", "a = b = _"),
        ("d['a'] = %env HOME", "d['a'] = _"),
        ("    a = %pwd\n", "    a = _\n"),
        ("/f x\n,f a b\n;f a", "\n\n"),
    ],
)
def test_line_magics_are_blanked(cell: str, expected: str) -> None:
    assert blank_magics(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (">>> x = f(a,\n...       b)\n", "    x = f(a,\n          b)\n"),
        ("\n>>> for x in y:\n...     x\n...\n>>> !ls", "\n    for x in y:\n        x\n   \n    pass"),
        ("x = f(a,\n...       b)\n", "x = f(a,\n          b)\n"),
        ("In [5]: if x:\n   ...:     y\n", "        if x:\n            y\n"),
    ],
)
def test_prompts_of_a_shell_are_blanked(cell: str, expected: str) -> None:
    assert blank_magics(cell) == expected


@pytest.mark.parametrize(
    "cell",
    [
        "x = 1\ny = '''\n>>> f()\n'''\n",
        "x = 1\nif x:\n    ...\n",
        "def f():\n    ...\n",
        "x >>>y\n",
    ],
)
def test_what_only_looks_like_a_prompt_stays(cell: str) -> None:
    assert blank_magics(cell) == cell


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%time model.fit(X, y)", "0;    model.fit(X, y)"),
        ("%timeit -n 1 -r3 model.fit(X)", "0;               model.fit(X)"),
        ("    %prun -l 5 f(x)", "    0;         f(x)"),
        ("s = %time f(x)", "s =       f(x)"),
        ("%time", ""),
        ("%time for", ""),
    ],
)
def test_the_statement_that_a_magic_runs_keeps_its_column(cell: str, expected: str) -> None:
    assert blank_magics(cell) == expected


@pytest.mark.parametrize(
    "cell",
    [
        "x = 'a = %s' % b\n",
        "x = '''\n%run a\n!ls\nx?\n'''\n",
        "x = (a\n% b)\n",
        "x = a \\\n% b\n",
        "f(\n    '?'\n)\n",
        "x = d[\n    a\n    % 2]",
        "# what?\nx = 1  # why?\n",
        "x = a != b\n",
        "x = a if b else '!'\n",
        "pip = 1\npip\nls -l\ncd = ls\ncat(x)\n",
        "print('%%time')\n%%time".replace("\n%%time", ""),
        "x: int = 5  # %run\n",
        "f'{x!r}'\n",
    ],
)
def test_python_is_left_alone(cell: str) -> None:
    assert blank_magics(cell) == cell


@pytest.mark.parametrize(
    "line",
    [
        "pip install -q imblearn",
        "conda install x -y",
        "cd ..",
        "cd my-folder/",
        "cat a.txt",
        "matplotlib inline",
    ],
)
def test_automagic_is_blanked(line: str) -> None:
    assert blank_magics(f"{line}\nx = 1") == "\nx = 1"


@pytest.mark.parametrize(
    "header",
    [
        "%%time",
        "%%timeit -n 1",
        "%%capture out",
        "%%prun -s time",
        "%%python3",
        "%%memit",
        "%%unheard_of",
        "%%debug",
    ],
)
@pytest.mark.parametrize("lead", ["", "\n", "# a comment\n\n"])
def test_headers_are_dropped_and_the_body_stays(header: str, lead: str) -> None:
    assert blank_magics(f"{lead}{header}\nx = 1\n!ls\ny = 2") == f"{lead}\nx = 1\n\ny = 2"


def test_headers_stack() -> None:
    assert blank_magics("%%capture\n%%time\nx = 1") == "\n\nx = 1"


def test_the_body_of_a_known_header_may_be_broken_python() -> None:
    assert blank_magics("%%time\nprint x") == "\nprint x"


@pytest.mark.parametrize(
    "name",
    ["bash", "html", "javascript", "writefile a.py", "sql", "R", "latex", "markdown", "script perl", "sh", "perl",
     "ruby", "svg", "cython", "bigquery rows", "!", "file x.py"],
)  # fmt: skip
def test_cells_in_another_language_are_blanked_whole(name: str) -> None:
    assert blank_magics(f"\n%%{name}\nx = 1\ny = 2\n") == "\n\n\n\n"


def test_an_unknown_header_over_no_python_blanks_the_cell() -> None:
    assert blank_magics("%%chart bar\nrows: 1 2 3\nx = 1") == "\n\n"


def test_a_header_that_the_user_names_is_python() -> None:
    assert blank_magics("%%track\nprint x", frozenset({"track"})) == "\nprint x"


def test_a_percent_line_of_another_language_is_a_whole_cell() -> None:
    assert blank_magics("%sql\nSELECT * FROM rows\n") == "\n\n"
    assert blank_magics("%sql SELECT * FROM rows\nx = 1\n") == "\nx = 1\n"


def test_what_python_cannot_read_is_none() -> None:
    assert is_python("x = 1")
    assert not is_python("x y")
    assert not is_python("x = " + "(" * 5000 + ")" * 5000)


LINES = st.sampled_from(
    ["x = 1", "%run a.py", "!ls 'a", "    y = 2", "a = !ls", "x?", "f(", ")", "'''", "% 2", "pip install x", "\\",
     "%%time", "%time f(x)", "x = '%s' % y", "# it's", "if x:", "", "  ?x", "é = '\U0001f600'", "!a \\"]
)  # fmt: skip


@given(st.lists(LINES, max_size=12))
@settings(max_examples=200, deadline=None)
def test_untouched_lines_are_equal(lines: list[str]) -> None:
    got = blank_magics("\n".join(lines)).split("\n")
    assert len(got) == len(lines) or lines == []
    joined = [before.endswith("\\") for before in ["", *lines]]
    if "%%time" in lines:
        return
    for before, after, is_joined in zip(lines, got, joined, strict=False):
        if before and before[0] in "xyéf#)'" and not before.endswith("?"):
            assert after == before or (after == "" and is_joined)
