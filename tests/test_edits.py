"""The building blocks of fixes: what they change, and where they keep their hands off."""

from __future__ import annotations

import json
import re
from textwrap import dedent

import pytest

from smotelint.diagnostic import Span
from smotelint.edits.calls import (
    add_argument,
    drop_argument,
    name_argument,
    rename_argument,
    rename_method,
    swap_arguments,
)
from smotelint.edits.imports import take_from
from smotelint.edits.order import split_first
from smotelint.rewrite import write_back
from smotelint.source import Source, read_source


def span_of(source: Source, text: str) -> Span:
    """Where a piece of text on one line first stands."""
    for cell in source.cells:
        for number, line in enumerate(cell.code.split("\n"), 1):
            if text in line:
                start = line.index(text) + 1
                return Span(source.path, number, start, number, start + len(text), cell.number)
    raise LookupError(text)


# -- imports ---------------------------------------------------------------------------------------------


def moved(text: str, call: str, name: str = "a.py") -> str | None:
    """The program with the function of a call taken from imblearn; None where that is left alone."""
    source = read_source(name, dedent(text).encode())
    edits = take_from(source, span_of(source, call), "Pipeline", "sklearn.pipeline", "imblearn.pipeline")
    return write_back(source, edits).decode() if edits else None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from sklearn.pipeline import Pipeline\n", "from imblearn.pipeline import Pipeline\n"),
        ("from sklearn.pipeline import (Pipeline)\n", "from imblearn.pipeline import (Pipeline)\n"),
        ("import os; from sklearn.pipeline import Pipeline\n", "import os; from imblearn.pipeline import Pipeline\n"),
        (
            "from sklearn.pipeline import FeatureUnion, Pipeline\n",
            "from imblearn.pipeline import Pipeline\nfrom sklearn.pipeline import FeatureUnion\n",
        ),
        (
            "from sklearn.pipeline import Pipeline, make_union as u\n",
            "from imblearn.pipeline import Pipeline\nfrom sklearn.pipeline import make_union as u\n",
        ),
        (
            "from sklearn.pipeline import (\n    FeatureUnion,\n    Pipeline,  # both\n)\n",
            "from imblearn.pipeline import Pipeline\nfrom sklearn.pipeline import (\n    FeatureUnion,  # both\n)\n",
        ),
        (
            "import os; from sklearn.pipeline import FeatureUnion, Pipeline\n",
            "import os; from imblearn.pipeline import Pipeline; from sklearn.pipeline import FeatureUnion\n",
        ),
        (
            "if x:\n    from sklearn.pipeline import FeatureUnion, Pipeline\n",
            "if x:\n    from imblearn.pipeline import Pipeline\n    from sklearn.pipeline import FeatureUnion\n",
        ),
        (
            "from imblearn.pipeline import Pipeline\nfrom sklearn.pipeline import Pipeline\n",
            "from imblearn.pipeline import Pipeline\nfrom imblearn.pipeline import Pipeline\n",
        ),
    ],
)  # fmt: skip
def test_an_import_moves(before: str, after: str) -> None:
    rest = "def f(p: Pipeline) -> Pipeline:\n    return g(Pipeline=p.Pipeline)\nm = Pipeline([a, b])\n"
    assert moved(before + rest, "Pipeline([a, b])") == after + rest


def test_an_import_under_another_name_moves() -> None:
    text = "from sklearn.pipeline import Pipeline as P, FeatureUnion\nm = P([a])\n"
    assert moved(text, "P([a])") == (
        "from imblearn.pipeline import Pipeline as P\nfrom sklearn.pipeline import FeatureUnion\nm = P([a])\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "from sklearn.pipeline import Pipeline\nm = Pipeline([a])\nisinstance(m, Pipeline)\n",
        "from sklearn.pipeline import Pipeline\nclass Own(Pipeline):\n    pass\nm = Pipeline([a])\n",
        "from sklearn.pipeline import Pipeline\nif x:\n    Pipeline = other\nm = Pipeline([a])\n",
        "from sklearn.pipeline import Pipeline\nfrom other import Pipeline\nm = Pipeline([a])\n",
        "from sklearn.pipeline import Pipeline\nfrom other import *\nm = Pipeline([a])\n",
        "from sklearn.pipeline import other as Pipeline\nm = Pipeline([a])\n",
        "from .pipeline import Pipeline\nm = Pipeline([a])\n",
        "if x: from sklearn.pipeline import Pipeline\nm = Pipeline([a])\n",
        "from sklearn.pipeline import Pipeline\nm = Pipeline([a])\nx = (\n",
        "from sklearn.pipeline import (\n    FeatureUnion,  # both\n    Pipeline,\n)\nm = Pipeline([a])\n",
        "m = Pipeline([a])\n",
    ],
)
def test_a_name_that_means_more_stays(text: str) -> None:
    assert moved(text, "Pipeline([a])") is None


@pytest.mark.parametrize(
    ("before", "holder", "after"),
    [
        ("from sklearn import pipeline\n", "pipeline", "import imblearn.pipeline\nfrom sklearn import pipeline\n"),
        ("import sklearn.pipeline as skp\n", "skp", "import imblearn.pipeline\nimport sklearn.pipeline as skp\n"),
        ("import sklearn.pipeline\n", "sklearn.pipeline", "import imblearn.pipeline\nimport sklearn.pipeline\n"),
        ("import imblearn, sklearn\n", "sklearn.pipeline", "import imblearn.pipeline\nimport imblearn, sklearn\n"),
    ],
)  # fmt: skip
def test_a_module_is_spelled_out(before: str, holder: str, after: str) -> None:
    text = f"{before}m = {holder}.Pipeline([a])\n"
    assert moved(text, f"{holder}.Pipeline([a])") == f"{after}m = imblearn.pipeline.Pipeline([a])\n"


@pytest.mark.parametrize(
    "text",
    [
        "from sklearn import pipeline\nimblearn = 1\nm = pipeline.Pipeline([a])\n",
        "from sklearn import pipeline\nfrom other import imblearn\nm = pipeline.Pipeline([a])\n",
        "if x:\n    from sklearn import pipeline\nelse:\n    from a import pipeline\nm = pipeline.Pipeline([a])\n",
        "m = load().pipeline.Pipeline([a])\n",
    ],
)
def test_a_module_stays_where_a_name_is_in_the_way(text: str) -> None:
    call = next(line.partition(" = ")[2] for line in text.split("\n") if "Pipeline([a])" in line)
    assert moved(text, call) is None


def test_an_import_moves_in_the_cell_where_it_is() -> None:
    sources = ["from sklearn.pipeline import Pipeline, FeatureUnion\n", "m = Pipeline([a])"]
    cells = [{"cell_type": "code", "source": [text], "metadata": {}} for text in sources]
    text = json.dumps({"cells": cells, "metadata": {}}, indent=1)
    written = moved(text, "Pipeline([a])", "a.ipynb")
    assert written is not None
    assert json.loads(written)["cells"][0]["source"] == [
        "from imblearn.pipeline import Pipeline\n",
        "from sklearn.pipeline import FeatureUnion\n",
    ]


# -- calls -----------------------------------------------------------------------------------------------


def test_a_method_is_renamed() -> None:
    source = read_source("a.py", b"x = SMOTE(\n).fit_sample(X)\ny = fit_sample(X)\n")
    call = Span("a.py", 1, 5, 2, 16)
    assert write_back(source, rename_method(source, call, "fit_sample", "fit_resample")).decode() == (
        "x = SMOTE(\n).fit_resample(X)\ny = fit_sample(X)\n"
    )
    assert rename_method(source, span_of(source, "fit_sample(X)\n".strip()), "fit_sample", "f") == ()
    assert rename_method(source, call, "other", "f") == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(a, ratio=0.5, b=1)", "f(a, new=0.5, b=1)"),
        ("f(ratio = 0.5)", "f(new = 0.5)"),
        ("f(ratio=0.5, new=1)", None),
        ("f(other=0.5)", None),
        ("f(0.5)", None),
    ],
)
def test_an_argument_is_renamed(before: str, after: str | None) -> None:
    source = read_source("a.py", before.encode())
    edits = rename_argument(source, span_of(source, "0.5"), "ratio", "new")
    assert (write_back(source, edits).decode() if edits else None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(0.5)", "f(new=0.5)"),
        ("f(a, 0.5, b=1, *c)", "f(a, new=0.5, b=1, *c)"),
        ("f(0.5, b)", None),
        ("f(*0.5)", None),
        ("f(0.5, new=1)", None),
        ("f(old=0.5)", None),
    ],
)
def test_an_argument_is_named(before: str, after: str | None) -> None:
    source = read_source("a.py", before.encode())
    edits = name_argument(source, span_of(source, "0.5"), "new")
    assert (write_back(source, edits).decode() if edits else None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(old=0.5)", "f()"),
        ("f(old=0.5,)", "f()"),
        ("f(old=0.5, b=1)", "f(b=1)"),
        ("f(a, old=0.5)", "f(a)"),
        ("f(a, old=0.5,)", "f(a,)"),
        ("f(\n    a,\n    old=0.5,\n)", "f(\n    a,\n)"),
        ("f(\n    old=0.5,  # why\n    b=1,\n)", None),
        ("f(old=g(0.5))", None),
        ("f(other=0.5)", None),
        ("f(0.5)", None),
    ],
)
def test_an_argument_is_dropped(before: str, after: str | None) -> None:
    source = read_source("a.py", before.encode())
    value = span_of(source, "g(0.5)" if "g(0.5)" in before else "0.5")
    edits = drop_argument(source, value, "old")
    assert (write_back(source, edits).decode() if edits else None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(p, y)", "f(y, p)"),
        ("f(p,  # labels\n  y[0], average=None)", "f(y[0],  # labels\n  p, average=None)"),
        ("f(m.predict(X), y)", "f(y, m.predict(X))"),
        ("f(y_true=p, y_pred=y)", "f(y_true=y, y_pred=p)"),
        ("f(y_pred=y, y_true=p, n=1)", "f(y_pred=p, y_true=y, n=1)"),
        ("f(y_true=p, n=1, y_pred=y)", None),
        ("f(p, n=1)", None),
        ("f(p, y_pred=y)", None),
        ("f(*p, y)", None),
        ("f(p)", None),
    ],
)
def test_arguments_change_places(before: str, after: str | None) -> None:
    source = read_source("a.py", before.encode())
    end = len(before.rsplit("\n", maxsplit=1)[-1]) + 1
    edits = swap_arguments(source, Span("a.py", 1, 1, before.count("\n") + 1, end), ("y_true", "y_pred"))
    assert (write_back(source, edits).decode() if edits else None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f()", "f(old=0)"),
        ("f( )", "f(old=0)"),
        ("f(x)", "f(x, old=0)"),
        ("f(x, n=g(1))", "f(x, n=g(1), old=0)"),
        ("f(\n  x,  # rows\n)", "f(\n  x, old=0,  # rows\n)"),
        ("f(x, old=1)", None),
        ("f(**kwargs)", None),
        ("f(  # nothing\n)", None),
    ],
)
def test_an_argument_comes_last(before: str, after: str | None) -> None:
    source = read_source("a.py", before.encode())
    end = len(before.rsplit("\n", maxsplit=1)[-1]) + 1
    edits = add_argument(source, Span("a.py", 1, 1, before.count("\n") + 1, end), "old", "0")
    assert (write_back(source, edits).decode() if edits else None) == after


# -- order -----------------------------------------------------------------------------------------------


def in_order(text: str) -> str | None:
    """The program with the split before the resampling; None where that is left alone."""
    source = read_source("a.py", text.encode())
    calls = [
        re.search(pattern, text) for pattern in (r"S\(\)\.fit_resample\([^()]*(?:\(y\))?\)", r"split\(.*?\)+")
    ]
    edits = split_first(source, *(span_of(source, call[0]) for call in calls if call))
    return write_back(source, edits).decode() if edits else None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B)\n",
            "a, b, c, d = split(X, y, stratify=y)\na, c = S().fit_resample(a, c)\n",
        ),
        (
            "A, B = S().fit_resample(X, y)  # up\n\nf()\na, b, c, d = split(A, B, n=.3)  # cut\nf(a, b)\n",
            "a, b, c, d = split(X, y, stratify=y, n=.3)  # up\n\nf()\na, c = S().fit_resample(a, c)  # cut\nf(a, b)\n",
        ),
        (
            "f(X, y)\nX, y = S().fit_resample(X, y)\nX, b, y, d = split(X, y, stratify=y)\n",
            "f(X, y)\nX, b, y, d = split(X, y, stratify=y)\nX, y = S().fit_resample(X, y)\n",
        ),
        (
            "(A, B) = S().fit_resample(X, y)\na, b, c, d = split(A, B, shuffle=False)\n",
            "a, b, c, d = split(X, y, shuffle=False)\n(a, c) = S().fit_resample(a, c)\n",
        ),
        (
            "def f(X, y):\n    A, B = S().fit_resample(X, y)\n    a, b, c, d = split(A, B)\n    return a\n",
            "def f(X, y):\n    a, b, c, d = split(X, y, stratify=y)\n    a, c = S().fit_resample(a, c)\n    return a\n",
        ),
    ],
)  # fmt: skip
def test_the_split_goes_first(before: str, after: str) -> None:
    assert in_order(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B)\nprint(A)\n",
        "A, B = S().fit_resample(X, y)\nprint(B)\na, b, c, d = split(A, B)\n",
        "A, B = S().fit_resample(X, y)\nX = None\na, b, c, d = split(A, B)\n",
        "A, B = S().fit_resample(X, y)\nn = 3\na, b, c, d = split(A, B, n=n)\n",
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B, n=len(A))\n",
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(B, A)\n",
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B, groups)\n",
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B, stratify=None)\n",
        "A, B = S().fit_resample(X, y)\na, b = split(A, B)\n",
        "A, B = S().fit_resample(X, y)\nself.a, b, c, d = split(A, B)\n",
        "A, B = S().fit_resample(X, y)\nif A is not None:\n    a, b, c, d = split(A, B)\n",
        "A, B = S().fit_resample(X, y); a, b, c, d = split(A, B)\n",
        "A, B = S().fit_resample(X, f(y))\na, b, c, d = split(A, B)\n",
        "X, y = S().fit_resample(X, y)\na, b, c, d = split(X, y)\nprint(X)\n",
        "def f():\n    return A\nA, B = S().fit_resample(X, y)\na, b, c, d = split(A, B)\n",
        "a, b, c, d = split(A, B)\nA, B = S().fit_resample(X, y)\n",
        "A, B = S().fit_resample(X, y)\na, b, c, d = split(A, B)\nprint 1\n",
    ],
)
def test_steps_whose_rows_are_used_for_more_keep_their_order(text: str) -> None:
    assert in_order(text) is None


def test_steps_of_a_notebook_change_places_across_cells() -> None:
    cells = ["f(X, y)", "A, B = S().fit_resample(X, y)", "g(Z)", "a, b, c, d = split(A, B)", "f(X, y, a)"]
    changed = [
        "f(X, y)",
        "a, b, c, d = split(X, y, stratify=y)",
        "g(Z)",
        "a, c = S().fit_resample(a, c)",
        "f(X, y, a)",
    ]

    def in_cells(texts: list[str]) -> list[str] | None:
        document = {"cells": [{"cell_type": "code", "source": text} for text in texts], "metadata": {}}
        source = read_source("a.ipynb", json.dumps(document).encode())
        edits = split_first(source, span_of(source, "S().fit_resample(X, y)"), span_of(source, "split(A, B)"))
        if not edits:
            return None
        return [cell.text for cell in read_source("a.ipynb", write_back(source, edits)).cells]

    assert in_cells(cells) == changed
    for place, text in ((0, "f(A)"), (2, "g(X)"), (2, "B.head()"), (4, "f(A)"), (4, "print 1")):
        assert in_cells([*cells[:place], text, *cells[place + 1 :]]) is None
    assert in_cells([cells[0].replace("X", "Z"), *cells[1:]]) is not None
