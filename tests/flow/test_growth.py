"""The work grows as the program does: twice the statements, about twice the calls of the engine's functions.

Calls are counted, not seconds, so the result is the same on every machine.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from smotelint.flow.facts import Facts
from smotelint.flow.interpret import run_program
from smotelint.flow.program import Program
from smotelint.flow.spans import Locator
from smotelint.parsing import parse
from smotelint.rules._rule import load_rules

if TYPE_CHECKING:
    from types import FrameType

HEAD = """
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("a.csv")
X, y = df.drop(columns="y"), df["y"]
"""
SPLIT = "a, b = SMOTE().fit_resample(X, y)\n    return train_test_split(a, b)\n"
SHAPES = {
    "calls of one function": (f"def f(X, y):\n    {SPLIT}", "r{0} = f(X, y)\n", ""),
    "chain": ("", "X = X.fillna({0})\nX['c{0}'] = X['a'] + {0}\n", "X, y = SMOTE().fit_resample(X, y)\n"),
    "class with many methods": (
        "class A:\n    def __init__(self, X):\n        self.X = X\n",
        "    def m{0}(self):\n        self.r{0} = SMOTE().fit_resample(self.X, self.y)\n",
        "",
    ),
    "dict display": ("d = {", "'k{0}': SMOTE(k_neighbors={0}), ", "}\nfor k in d: d[k].fit_resample(X, y)\n"),
    "experiments": (
        "",
        (
            "X{0}, y{0} = SMOTE().fit_resample(X, y)\nm{0} = LogisticRegression().fit(X{0}, y{0})\n"
            "print(accuracy_score(y, m{0}.predict(X)))\n"
        ),
        "",
    ),
    "functions": ("", f"def f{{0}}(X, y):\n    {SPLIT}", ""),
    "ifs": ("", "if len(df) > {0}:\n    X = X.dropna()\nelse:\n    y = y.dropna()\n", ""),
    "loop body": (
        "for i in range(9):\n",
        "    a{0} = df['c{0}'].mean()\n    if a{0} > 3:\n        df['c{0}'] = a{0}\n",
        "",
    ),
    "nested functions": (
        "def g(X, y):\n",
        "    def f{0}(a):\n        return a + {0}\n    X = f{0}(X)\n",
        "    return SMOTE().fit_resample(X, y)\ng(X, y)\n",
    ),
    "results that nothing uses": ("", "X{0}, y{0} = SMOTE().fit_resample(X, y)\nX{0}.head()\n", ""),
}


def count_calls(text: str) -> int:
    """Calls of Python functions in the analysis of a program and in the rules."""
    parsed = parse(text)
    rules = load_rules()
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        program = Program("a.py")
        log, complete = run_program([program.add(parsed, "a.py")], program)
        locate = Locator(program.lowerer.sites, program.lowerer.starts, program.places)
        facts = Facts("a.py", log, (), complete, locate)
        for rule in rules:
            list(rule.check(facts))
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_program_is_twice_the_work(shape: str) -> None:
    first, part, last = SHAPES[shape]

    def program(count: int) -> str:
        return HEAD + first + "".join(part.format(number) for number in range(count)) + last

    count_calls(program(2))  # tables are loaded
    once, twice = count_calls(program(30)), count_calls(program(60))
    assert once > 300
    assert twice < 2.5 * once
