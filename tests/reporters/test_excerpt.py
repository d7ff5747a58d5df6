"""Marks and labels in the full format, compared as drawn."""

from __future__ import annotations

from smotelint.diagnostic import Span
from tests.reporters.reporting import Sources, draw, excerpt, finding


def test_two_places_near_each_other_share_an_excerpt() -> None:
    shown = draw(
        "X_res, y_res = SMOTE().fit_resample(X, y)\nparts = train_test_split(X_res)\n",
        ("train_test_split", "split here, after resampling"),
        ("SMOTE().fit_resample(X, y)", "resampled here, on all rows"),
    )
    expected = """
 --> a.py:2:9
  |
1 | X_res, y_res = SMOTE().fit_resample(X, y)
  |                -------------------------- resampled here, on all rows
2 | parts = train_test_split(X_res)
  |         ^^^^^^^^^^^^^^^^ split here, after resampling
  |
"""
    assert shown == expected


def test_lines_between_are_left_out_but_a_single_one_is_shown() -> None:
    shown = draw(
        "a = 1\nb = 2\nc = 3\n\n\ng = 6\n",
        ("g = 6", "late"),
        ("a", "first"),
        ("c", "second"),
    )
    expected = """
 --> a.py:6:1
  |
1 | a = 1
  | - first
2 | b = 2
3 | c = 3
  | - second
...
6 | g = 6
  | ^^^^^ late
  |
"""
    assert shown == expected


def test_line_numbers_are_aligned() -> None:
    shown = draw("x\n" * 8 + "first\nsecond\n", ("second", "b"), ("first", "a"))
    expected = """
  --> a.py:10:1
   |
 9 | first
   | ----- a
10 | second
   | ^^^^^^ b
   |
"""
    assert shown == expected


def test_labels_of_one_line_hang_below_it() -> None:
    shown = draw(
        "pipe = Pipeline([('smote', SMOTE()), ('clf', LogisticRegression())])\n",
        ("SMOTE()", "a sampler"),
        ("Pipeline", "from `sklearn.pipeline`"),
        ("LogisticRegression()", "the model"),
    )
    expected = """
 --> a.py:1:28
  |
1 | pipe = Pipeline([('smote', SMOTE()), ('clf', LogisticRegression())])
  |        --------            ^^^^^^^           -------------------- the model
  |        |                   |
  |        |                   a sampler
  |        from `sklearn.pipeline`
  |
"""
    assert shown == expected


def test_nested_places_stay_visible() -> None:
    shown = draw(
        "f(g(h(x)), y)\n",
        ("g(h(x))", "outer"),
        ("h(x)", "inner"),
    )
    expected = """
 --> a.py:1:3
  |
1 | f(g(h(x)), y)
  |   ^^----^
  |   | |
  |   | inner
  |   outer
  |
"""
    assert shown == expected


def test_places_that_begin_together_have_a_label_each() -> None:
    shown = draw("f(x).g(y)\n", ("f(x).g(y)", "the call"), ("f(x)", "its object"), ("f", "its name"))
    expected = """
 --> a.py:1:1
  |
1 | f(x).g(y)
  | ----^^^^^ the call
  | |
  | its object
  | its name
  |
"""
    assert shown == expected


def test_one_place_may_have_two_labels() -> None:
    shown = draw("f(x)\n", ("f(x)", "found"), ("f(x)", "related"))
    expected = """
 --> a.py:1:1
  |
1 | f(x)
  | ^^^^ found
  | |
  | related
  |
"""
    assert shown == expected


def test_a_place_without_a_label_is_underlined() -> None:
    shown = draw("f(x)\n", ("f", ""), ("x", ""))
    expected = """
 --> a.py:1:1
  |
1 | f(x)
  | ^ -
  |
"""
    assert shown == expected


def test_a_place_of_several_lines_has_a_bar() -> None:
    shown = draw(
        "X_res, y_res = SMOTE(\n    k_neighbors=3,\n).fit_resample(X, y)\n",
        ("SMOTE(\n    k_neighbors=3,\n).fit_resample(X, y)", "resampled here"),
    )
    expected = """
 --> a.py:1:16
  |
1 |   X_res, y_res = SMOTE(
  |  ________________^
2 | |     k_neighbors=3,
3 | | ).fit_resample(X, y)
  | |____________________^ resampled here
  |
"""
    assert shown == expected


def test_a_bar_from_the_first_word_on_needs_no_row_of_its_own() -> None:
    shown = draw("if x:\n    f(\n        y\n    )\n", ("f(\n        y\n    )", "called here"))
    expected = """
 --> a.py:2:5
  |
2 | /     f(
3 | |         y
4 | |     )
  | |_____^ called here
  |
"""
    assert shown == expected


def test_a_long_place_is_shown_by_its_ends() -> None:
    shown = draw(
        "x = f(\n" + "".join(f"    {n},\n" for n in range(1, 12)) + ")\n",
        ("f(\n" + "".join(f"    {n},\n" for n in range(1, 12)) + ")", "all of it"),
    )
    expected = """
  --> a.py:1:5
   |
 1 |   x = f(
   |  _____^
 2 | |     1,
...  |
13 | | )
   | |_^ all of it
   |
"""
    assert shown == expected


def test_bars_stand_side_by_side() -> None:
    shown = draw(
        "s = f(\n  g(\n    1,\n  ), 2,\n)\n",
        ("f(\n  g(\n    1,\n  ), 2,\n)", "outer"),
        ("g(\n    1,\n  )", "inner"),
        ("1", "argument"),
    )
    expected = """
 --> a.py:1:5
  |
1 |    s = f(
  |  ______^
2 | |/   g(
3 | ||     1,
  | ||     - argument
4 | ||   ), 2,
  | ||___- inner
5 | |  )
  | |__^ outer
  |
"""
    assert shown == expected


def test_bars_that_cross() -> None:
    shown = draw(
        "a = f(\n    1)\nb = g(\n    2)\n",
        Span("a.py", 1, 5, 3, 4, label="one"),
        Span("a.py", 2, 5, 4, 7, label="two"),
    )
    expected = """
 --> a.py:1:5
  |
1 |    a = f(
  |  ______^
2 | |/     1)
3 | || b = g(
  | ||___^ one
4 |  |     2)
  |  |______- two
  |
"""
    assert shown == expected


def test_a_place_without_width_is_one_mark() -> None:
    shown = draw("f(x)\n", Span("a.py", 1, 3, 1, 3, label="here"))
    expected = """
 --> a.py:1:3
  |
1 | f(x)
  |   ^ here
  |
"""
    assert shown == expected


def test_a_place_at_the_end_of_the_file() -> None:
    shown = draw("a\nf(", Span("a.py", 2, 3, 3, 1, label="not closed"))
    expected = """
 --> a.py:2:3
  |
2 | f(
  |   ^ not closed
  |
"""
    assert shown == expected


def test_a_place_past_the_end_of_its_line() -> None:
    shown = draw("f(x)\n", Span("a.py", 1, 40, 1, 50, label="nothing here"))
    expected = """
 --> a.py:1:40
  |
1 | f(x)
  |     ^ nothing here
  |
"""
    assert shown == expected


def test_a_place_past_the_end_of_the_file() -> None:
    shown = draw("f(x)\ng(x)\n", Span("a.py", 9, 1, 9, 2, label="nothing here"))
    expected = """
 --> a.py:9:1
  |
2 | g(x)
  |     ^ nothing here
  |
"""
    assert shown == expected


def test_a_place_whose_end_is_before_its_start() -> None:
    shown = draw("f(x)\n", Span("a.py", 1, 3, 1, 1, label="here"))
    expected = """
 --> a.py:1:3
  |
1 | f(x)
  |   ^ here
  |
"""
    assert shown == expected


def test_a_place_that_ends_before_the_next_line_stays_on_its_own() -> None:
    shown = draw("f(x)\ng(x)\n", Span("a.py", 1, 1, 2, 1, label="the line"))
    expected = """
 --> a.py:1:1
  |
1 | f(x)
  | ^^^^ the line
  |
"""
    assert shown == expected


def test_a_file_without_text_has_places_without_excerpts() -> None:
    shown = excerpt(
        Sources(),
        finding(
            Span("gone.py", 3, 4, 3, 9, label="split here"),
            Span("gone.py", 1, 1, 1, 2),
            Span("b.py", 5, 1, 5, 2),
        ),
    )
    expected = """
 --> gone.py:3:4: split here
 ::: gone.py:1:1
  |
 ::: b.py:5:1
  |
"""
    assert shown == expected


def cells() -> Sources:
    """A notebook and a script."""
    sources = Sources()
    sources.add("nb.ipynb", "sm = SMOTE()\nX_res, y_res = sm.fit_resample(X, y)", 3)
    sources.add("nb.ipynb", "train_test_split(X_res, y_res)", 7)
    sources.add("src/load.py", "\n" * 41 + "    return X\n")
    return sources


def test_cells_and_files_have_excerpts_of_their_own() -> None:
    shown = excerpt(
        cells(),
        finding(
            cells().at("nb.ipynb", "train_test_split", "split here", cell=7),
            cells().at("nb.ipynb", "sm.fit_resample(X, y)", "resampled here", cell=3),
            cells().at("src/load.py", "return X", "read here"),
            cells().at("nb.ipynb", "X_res", "all rows", cell=7),
        ),
    )
    expected = """
  --> nb.ipynb:cell 7:1:1
   |
 1 | train_test_split(X_res, y_res)
   | ^^^^^^^^^^^^^^^^ ----- all rows
   | |
   | split here
   |
  ::: nb.ipynb:cell 3:2:16
   |
 2 | X_res, y_res = sm.fit_resample(X, y)
   |                --------------------- resampled here
   |
  ::: src/load.py:42:5
   |
42 |     return X
   |     -------- read here
   |
"""
    assert shown == expected
