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


def test_a_cell_that_is_indented_in_part_is_not() -> None:
    assert [code for code, *_ in check("  a = 1\nb = 2")] == ["SMT900"]
