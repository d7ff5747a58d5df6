"""Findings in a notebook stand at the line of the file that holds their code, as a web page shows it.

The whole way: notebooks as different programs lay them out, the command, and each format that such a page shows.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CELLS = (
    "# caf\u00e9 \U0001d54f\nfrom imblearn.over_sampling import SMOTE\nimport pandas as pd",
    "df = pd.read_csv('a \"b\" \\\\ \t.csv')\nX, y = df.drop(columns='\u6f22'), df['\u6f22']",
    "%matplotlib inline\n\nX_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)",
    "from sklearn.model_selection import train_test_split\n\nparts = train_test_split(\n    X_res, y_res)",
)
NOTEBOOK = {
    "metadata": {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
    "cells": [
        {"cell_type": "markdown", "metadata": {}, "source": ["# parts = train_test_split(\n"]},
        *(
            {
                "cell_type": "code",
                "execution_count": number,
                "metadata": {},
                "outputs": [
                    {"output_type": "stream", "name": "stdout", "text": ["parts = train_test_split(\n"]}
                ],
                "source": text.splitlines(keepends=True),
            }
            for number, text in enumerate(CELLS, 1)
        ),
    ],
}
LAYOUTS: dict[str, Callable[[], str]] = {
    "jupyter": lambda: json.dumps(NOTEBOOK, indent=1, ensure_ascii=False) + "\n",
    "escaped": lambda: json.dumps(NOTEBOOK, indent=2, sort_keys=True),
    "windows": lambda: json.dumps(NOTEBOOK, indent=1, ensure_ascii=False).replace("\n", "\r\n"),
    "whole": lambda: json.dumps(
        {**NOTEBOOK, "cells": [{**cell, "source": "".join(cell["source"])} for cell in NOTEBOOK["cells"]]},  # type: ignore[attr-defined]
        indent=4,
    ),
    "dense": lambda: json.dumps(NOTEBOOK),
}


def from_sarif(text: str) -> int:
    location = json.loads(text)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    return int(location["region"]["startLine"])


def from_json(*path: str | int) -> Callable[[str], int]:
    def read(text: str) -> int:
        value: Any = json.loads(text)
        for key in path:
            value = value[key]
        return int(value)

    return read


def from_text(pattern: str) -> Callable[[str], int]:
    def read(text: str) -> int:
        found = re.search(pattern, text)
        assert found, text
        return int(found[1])

    return read


READERS: dict[str, Callable[[str], int]] = {
    "github": from_text(r"line=(\d+)"),
    "gitlab": from_json(0, "location", "lines", "begin"),
    "json": from_json(0, "raw_location", "row"),
    "junit": from_text(r'line="(\d+)"'),
    "pylint": from_text(r"study\.ipynb:(\d+):"),
    "rdjson": from_json("diagnostics", 0, "location", "range", "start", "line"),
    "sarif": from_sarif,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_raw_lines(layout: str, tmp_path: Path) -> None:
    text = LAYOUTS[layout]()
    (tmp_path / "study.ipynb").write_bytes(text.encode())
    command = [sys.executable, "-m", "smotelint", "check", "--isolated", "--exit-zero", "--select", "SMT101"]
    reports = [f"--report={name}={name}.out" for name in READERS]
    subprocess.run([*command, *reports, "study.ipynb"], cwd=tmp_path, capture_output=True, check=True)
    lines = text.split("\n")
    (line,) = {read((tmp_path / f"{name}.out").read_text(encoding="utf-8")) for name, read in READERS.items()}
    assert "parts = train_test_split(\\n" in lines[line - 1]
    assert layout == "dense" or "import train_test_split" in lines[line - 3] + lines[line - 1]
    raw = json.loads((tmp_path / "json.out").read_text(encoding="utf-8"))[0]["raw_location"]
    assert lines[raw["row"] - 1][raw["column"] - 1 :].startswith("train_test_split(\\n")
