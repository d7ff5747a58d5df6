"""Which files are let in for what they import, and when nobody has to ask."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smotelint.run import lint_all
from smotelint.settings import Configuration
from smotelint.targets import Target, find_targets

HELPER = "from imblearn.over_sampling import SMOTE\n\n\ndef even_out(X, y):\n    return SMOTE().fit_resample(X, y)\n"
TRAIN = """\
import pandas as pd
from balance import even_out
from sklearn.model_selection import train_test_split

df = pd.read_csv("patients.csv")
X, y = even_out(df.drop(columns="ill"), df["ill"])
parts = train_test_split(X, y)
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in {"src/balance.py": HELPER, "scripts/train.py": TRAIN, "setup.py": ""}.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    return tmp_path


def codes(*paths: str) -> list[tuple[str, str]]:
    run = lint_all(find_targets(paths, Configuration(isolated=True)))
    return [(each.span.path, each.code) for each in run.diagnostics if each.code.startswith("SMT1")]


@pytest.mark.parametrize("path", [".", "scripts", "scripts/train.py"])
def test_a_file_is_let_in_for_what_it_imports(path: str) -> None:
    assert codes(path) == [("scripts/train.py", "SMT101")]


def test_a_file_that_is_gone_when_its_imports_are_read_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("other.py").write_text(HELPER + TRAIN.replace("from balance import even_out\n", ""))
    read = Target.read

    def vanish(target: Target) -> bytes:
        data = read(target)
        if target.name == "scripts/train.py":
            Path(target.name).unlink()
        return data

    monkeypatch.setattr(Target, "read", vanish)
    assert codes(".") == [("other.py", "SMT101")]


def count_reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    read = Target.read

    def counted(target: Target) -> bytes:
        names.append(target.name)
        return read(target)

    monkeypatch.setattr(Target, "read", counted)
    return names


def test_a_project_in_which_nobody_speaks_of_resampling_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("src/balance.py").write_text("def even_out(X, y):\n    return X, y\n", encoding="utf-8")
    names = count_reads(monkeypatch)
    assert codes(".") == []
    assert sorted(names) == ["scripts/train.py", "setup.py", "src/balance.py"]


def test_what_goes_beyond_the_walked_folder_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    names = count_reads(monkeypatch)
    assert codes("scripts")
    assert names.count("scripts/train.py") > 1


@pytest.mark.parametrize(
    "line",
    [
        "%run ../src/balance.py",
        "%run -i '../src/balance.py'",
        '%run "../src/balance.py"',
        "get_ipython().run_line_magic('run', '-i ../src/balance')",
    ],
)
def test_a_notebook_is_let_in_for_what_it_runs(line: str) -> None:
    cell = line + "\n" + TRAIN.replace("from balance import even_out\n", "")
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": cell.splitlines(keepends=True)}]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    Path("scripts/train.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    assert codes("scripts/train.ipynb") == [("scripts/train.ipynb", "SMT101")]
