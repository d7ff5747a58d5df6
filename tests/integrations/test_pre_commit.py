"""The hooks, run by pre-commit itself in a repository with a script and a notebook.

Needs the dependency group `tools`, and the network, since pre-commit installs the linter.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pre_commit", reason="needs the dependency group `tools`")

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
CELLS = ("import os", "from imblearn.over_sampling import SMOTE\nX_res, y_res = SMOTE().fit_resample(X, y)",
         "from sklearn.model_selection import train_test_split\nparts = train_test_split(X_res, y_res)")  # fmt: skip


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installs."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A clone of someone who uses the hooks."""
    notebook = {
        "cells": [{"cell_type": "code", "source": text} for text in CELLS],
        "metadata": {},
        "nbformat": 4,
    }
    (tmp_path / "clean.py").write_text("import os\n", encoding="utf-8")
    (tmp_path / "leak.py").write_text("\n".join(CELLS), encoding="utf-8")
    (tmp_path / "study.ipynb").write_text(json.dumps(notebook, indent=1), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("SMOTE", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    return tmp_path


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True)


def pre_commit(folder: Path, cache: Path, *words: str) -> tuple[int, str]:
    environment = {**os.environ, "PRE_COMMIT_HOME": str(cache)}
    for name in [name for name in environment if name.startswith("GIT_") or name == "PYTHONPATH"]:
        del environment[name]
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_the_manifest_is_one(tmp_path: Path) -> None:
    assert pre_commit(tmp_path, tmp_path, "validate-manifest", str(MANIFEST)) == (0, "")


def test_the_hook_in_the_page_is_one_of_the_manifest() -> None:
    named = re.findall(r"- id: ([\w-]+)", (ROOT / "docs" / "ci.md").read_text(encoding="utf-8"))
    assert named
    assert set(named) <= set(re.findall(r"- id: ([\w-]+)", MANIFEST.read_text(encoding="utf-8")))


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="pre-commit reads a repository")
def test_smotelint(repository: Path, cache: Path) -> None:
    try_hook = ("try-repo", str(ROOT), "smotelint")
    code, said = pre_commit(repository, cache, *try_hook, "--all-files")
    assert code == 1
    assert "--> leak.py:5:9" in said
    assert "--> study.ipynb:cell 3:2:9" in said
    assert pre_commit(repository, cache, *try_hook, "--files", "clean.py", "notes.txt")[0] == 0
    (repository / "smotelint.toml").write_text("exclude = ['leak.py', 'study.ipynb']\n", encoding="utf-8")
    code, said = pre_commit(repository, cache, *try_hook, "--files", "leak.py", "study.ipynb")
    assert code == 0, said


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="pre-commit reads a repository")
def test_smotelint_fix(repository: Path, cache: Path) -> None:
    for name, old in (("leak.py", "import os"), ("study.ipynb", "import os")):
        path = repository / name
        path.write_text(
            path.read_text().replace(old, f"{old}  # smotelint: ignore[SMT104]"), encoding="utf-8"
        )
    git(repository, "add", ".")
    code, said = pre_commit(repository, cache, "try-repo", str(ROOT), "smotelint-fix", "--all-files")
    assert code == 1
    assert "files were modified by this hook" in said
    assert (repository / "leak.py").read_text(encoding="utf-8") == "\n".join(CELLS)
    notebook = json.loads((repository / "study.ipynb").read_text(encoding="utf-8"))
    assert [cell["source"] for cell in notebook["cells"]] == list(CELLS)
