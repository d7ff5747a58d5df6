"""Programs to lint, and the command as its caller runs it: in this process or in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from smotelint.cli import cli

LEAK = """\
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("data.csv")
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(df.drop(columns="y"), df["y"])
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
model = RandomForestClassifier().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
"""
CLEAN = LEAK.replace("X_res, y_res = SMOTE", "X_res, y_res = df, df.y\nsmote = SMOTE").replace(
    '.fit_resample(df.drop(columns="y"), df["y"])', ""
)
ADVICE = CLEAN.replace("sampling_strategy=0.5", "").replace(
    "model =", "X_train, y_train = smote.fit_resample(X_train, y_train)\nmodel ="
)
BROKEN = LEAK + "def broken(:\n"


def notebook(*cells: str) -> str:
    return json.dumps(
        {
            "cells": [
                {"cell_type": "code", "source": text.splitlines(keepends=True), "metadata": {}, "outputs": [],
                 "execution_count": None}
                for text in cells
            ],
            "metadata": {}, "nbformat": 4, "nbformat_minor": 5,
        },
        indent=1,
    )  # fmt: skip


def write(**files: str) -> None:
    """`write(a_py=...)` -> `a.py`."""
    for name, text in files.items():
        stem, _, suffix = name.rpartition("_")
        path = Path(f"{stem.replace('__', '/')}.{suffix}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(*args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=stdin, prog_name="smotelint")


def codes(result: Result) -> list[str]:
    return [item["code"] for item in json.loads(result.stdout)]


def program(*args: str, **settings: object) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "smotelint", *args],
        capture_output=True,
        text=True,
        env=env,
        check=False,
        **settings,
    )
