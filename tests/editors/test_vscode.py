"""VS Code's task: its problem matcher on what the command of the task prints."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.editors.snippets import LEAK, snippet

if TYPE_CHECKING:
    from pathlib import Path


def test_the_problem_matcher(tmp_path: Path) -> None:
    (task,) = json.loads(snippet("json", "problemMatcher"))["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    (tmp_path / "my train.py").write_text(LEAK, encoding="utf-8")
    cells = [{"cell_type": "code", "source": text} for text in LEAK.split("\n\n")]
    (tmp_path / "nb.ipynb").write_text(json.dumps({"cells": cells, "metadata": {}}), encoding="utf-8")
    command = [sys.executable, "-m", *task["command"].split()]
    lines = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    names = ("file", "line", "column", "code")
    matches = [re.match(pattern["regexp"], line) for line in lines]
    found = [tuple(match[pattern[name]] for name in names) for match in matches if match]
    assert len(found) == len(lines)
    assert found == [
        ("my train.py", "7", "16", "SMT301"),
        ("my train.py", "8", "36", "SMT101"),
        ("nb.ipynb", "3", "16", "SMT301"),
        ("nb.ipynb", "4", "36", "SMT101"),
    ]
