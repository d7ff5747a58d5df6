"""Characters and long lines in the full format, compared as drawn."""

from __future__ import annotations

from tests.reporters.reporting import draw


def test_wide_and_combining_characters_keep_marks_in_place() -> None:
    shown = draw(
        "名前 = 'データ'; a, b = train_test_split(X)\ne\u0301 = f(x) # \U0001f44d g(x)\n",
        ("train_test_split", "split"),
        ("f(x)", "narrow"),
        ("g(x)", "after an emoji"),
    )
    expected = """
 --> a.py:1:20
  |
1 | 名前 = 'データ'; a, b = train_test_split(X)
  |                         ^^^^^^^^^^^^^^^^ split
2 | é = f(x) # 👍 g(x)
  |     ----      ---- after an emoji
  |     |
  |     narrow
  |
"""
    assert shown == expected


def test_tabs_are_expanded() -> None:
    shown = draw("\tif x:\ty = f(z)\n", ("f(z)", "called here"), ("x", "tested here"))
    expected = """
 --> a.py:1:12
  |
1 |     if x:   y = f(z)
  |        -        ^^^^ called here
  |        |
  |        tested here
  |
"""
    assert shown == expected


def test_line_ends_of_windows_are_no_part_of_a_line() -> None:
    shown = draw("a = f(x)\r\nb = g(a)\r\n", ("g(a)", "here"), ("f(x)", "there"))
    expected = """
 --> a.py:2:5
  |
1 | a = f(x)
  |     ---- there
2 | b = g(a)
  |     ^^^^ here
  |
"""
    assert shown == expected


def test_control_characters_do_not_reach_the_terminal() -> None:
    shown = draw("s = '\x1b[2J\u202e'; f(s)\n", ("f(s)", "a\x1blabel\nof two lines"))
    expected = """
 --> a.py:1:14
  |
1 | s = '␛[2J�'; f(s)
  |              ^^^^ a␛label of two lines
  |
"""
    assert shown == expected


def test_a_long_line_is_cut_around_its_places() -> None:
    shown = draw(
        "x = [" + "1, " * 40 + "]; X_res, y_res = SMOTE().fit_resample(X, y); z = [" + "2, " * 40 + "]\n",
        ("SMOTE().fit_resample(X, y)", "resampled here"),
        ("X_res", "here"),
        width=80,
    )
    expected = """
 --> a.py:1:144
  |
1 | ... 1, 1, 1, 1, 1, 1, 1, ]; X_res, y_res = SMOTE().fit_resample(X, y); z ...
  |                             -----          ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |                             |              |
  |                             |              resampled here
  |                             here
  |
"""
    assert shown == expected


def test_what_is_cut_off_is_marked_at_the_ellipsis() -> None:
    shown = draw(
        "first = f(x); " + "y = 1; " * 30 + "last = g(x)\n",
        ("g(x)", "found here"),
        ("f(x)", "far away"),
        width=60,
    )
    expected = """
 --> a.py:1:232
  |
1 | ... 1; y = 1; y = 1; y = 1; y = 1; y = 1; last = g(x)
  | -                                                ^^^^
  | |                                                |
  | |                                             found here
  | far away
  |
"""
    assert shown == expected


def test_a_wide_character_is_not_cut_in_two() -> None:
    shown = draw("a = '" + "漢" * 40 + "'; f(a); '" + "字" * 40 + "'\n", ("f(a)", "here"), width=40)
    expected = """
 --> a.py:1:49
  |
1 | ...漢漢漢漢漢漢漢漢漢'; f(a); '...
  |                         ^^^^ here
  |
"""
    assert shown == expected


def test_a_label_that_would_pass_the_edge_hangs_farther_left() -> None:
    shown = draw(
        "X_train, X_test, y_train, y_test = train_test_split(\n",
        ("train_test_split", "split here, after resampling"),
        width=60,
    )
    expected = """
 --> a.py:1:36
  |
1 | X_train, X_test, y_train, y_test = train_test_split(
  |                                    ^^^^^^^^^^^^^^^^
  |                             split here, after resampling
  |
"""
    assert shown == expected
