"""Small programs in, codes out: the headings of `*.md` are the tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from smotelint.diagnostic import Severity
from smotelint.flow import analyze
from smotelint.rules._rule import load_rules
from smotelint.source import read_source

IMPORTS = """\
from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler
from imblearn.pipeline import Pipeline, make_pipeline
from sklearn.model_selection import *
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import *
from sklearn.utils import resample
import pandas as pd, numpy as np
"""
PROGRAM = re.compile(r"^## (.+?) \| (.+?)\n+```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("*.md"))}
PROGRAMS = [program for text in TEXTS.values() for program in PROGRAM.findall(text)]


@pytest.mark.parametrize(("expected", "program"), [p[1:] for p in PROGRAMS], ids=[p[0] for p in PROGRAMS])
def test_program(expected: str, program: str) -> None:
    facts = analyze(read_source("program.py", (IMPORTS + program).encode()))
    found = {
        d.code
        for rule in load_rules()
        for d in rule.check(facts)
        if d.severity > Severity.INFO and d.code != "SMT301"
    }
    assert found == (set() if expected == "nothing" else set(expected.split()))


def test_every_program_is_read() -> None:
    assert len(PROGRAMS) == sum(text.count("\n## ") for text in TEXTS.values())
