"""Cells of notebooks that IPython reads in its own way."""

from __future__ import annotations

import json

import smotelint

SETUP = "from imblearn.over_sampling import SMOTE\nfrom sklearn.model_selection import train_test_split\n"


def check(*cells: str) -> list[tuple[str, int | None, int, int, int]]:
    code = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": cell} for cell in (SETUP, *cells)]
    found = smotelint.check_source(json.dumps({"cells": code, "metadata": {}, "nbformat": 4}), "a.ipynb")
    places = [(each.code, each.span) for each in found if each.code != "SMT301"]
    return [(code, span.cell, span.line, span.column, span.end_column) for code, span in places]


def test_a_cell_that_is_indented_as_a_whole_is_read() -> None:
    cell = "    # balanced\n    X, y = SMOTE().fit_resample(X, y)\n\n    a, b = train_test_split(X)\n"
    assert check(cell) == [("SMT101", 2, 4, 12, 31)]


def test_what_does_not_parse_in_it_is_at_its_own_column() -> None:
    assert check("  X, y = SMOTE().fit_resample(X, y)\n  a b\n  train_test_split(X)") == [
        ("SMT900", 2, 2, 3, 6),
        ("SMT101", 2, 3, 3, 22),
    ]


def test_a_cell_that_was_copied_from_a_shell_is_read_without_its_prompts() -> None:
    cell = ">>> if True:\n...     X, y = SMOTE().fit_resample(X, y)\n...\n>>> train_test_split(X)\n"
    assert check(cell) == [("SMT101", 2, 4, 5, 24)]


def test_lines_that_lack_the_margin_of_the_first_are_read_as_they_are() -> None:
    cell = "\n  X, y = SMOTE().fit_resample(\nX, y)\ntrain_test_split(X)\n  train_test_split(X)\n"
    assert check(cell) == [("SMT101", 2, 4, 1, 20), ("SMT101", 2, 5, 3, 22)]


def test_what_does_not_parse_among_them_is_at_its_own_column() -> None:
    assert check("  a = 1\nb c\n  d = 2") == [("SMT900", 2, 2, 1, 4)]
    assert check("  a = 1\nb = 2\n  d e") == [("SMT900", 2, 3, 3, 6)]


def test_a_comment_that_is_indented_makes_no_margin() -> None:
    cell = "    # balanced\nfor fold in folds:\n    X, y = SMOTE().fit_resample(X, y)\ntrain_test_split(X)\n"
    assert check(cell) == [("SMT101", 2, 4, 1, 20)]


def test_a_block_that_has_the_margin_only_inside_is_reported() -> None:
    assert [code for code, *_ in check("  a = 1\nif a:\n  b = 2")] == ["SMT900"]
