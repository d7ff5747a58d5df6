"""The snippets of `docs/editors.md`, and a program to try them on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "editors.md").read_text(encoding="utf-8")
SNIPPETS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
PATIENCE = 120  # seconds; an editor that hangs fails the test
LEAK = """\
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
import pandas as pd

df = pd.read_csv("patients.csv")
X, y = df.drop(columns="ill"), df["ill"]
X_res, y_res = SMOTE().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
"""


def snippet(language: str, word: str) -> str:
    """The snippet in a language that holds a word."""
    (found,) = (text for name, text in SNIPPETS if name == language and word in text)
    return found


def run_in(folder: Path, *command: str) -> list[str]:
    """What an editor prints in a folder with the program, `smotelint` being on its path."""
    (folder / "train.py").write_text(LEAK, encoding="utf-8")
    program = folder / "bin" / "smotelint"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m smotelint "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "PATH": os.pathsep.join([str(program.parent), os.environ["PATH"]]),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    # Neovim without a screen prints its messages, and ends their lines, on standard error.
    return [
        line.strip() for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.startswith("found ")
    ]
