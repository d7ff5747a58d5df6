"""What a run that has nothing to parse leaves unimported: start-up is decided by imports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest

ROOT = Path(__file__).parent.parent
FORMATS = ["concise", "full", "github", "gitlab", "json", "junit", "pylint", "rdjson", "sarif"]
PROBE = """
from smotelint.cli import cli
cli.main({args!r}, standalone_mode=False)
"""
SHOW = """
import sys
try:
{code}
finally:
    print(*sorted(sys.modules), file=sys.stderr)
"""


def modules_of(code: str, folder: Path = ROOT) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOW.format(code=indent(code, "    "))],
        cwd=folder, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return set(done.stderr.splitlines()[-1].split())


def modules_after(folder: Path, *args: str) -> set[str]:
    return modules_of(PROBE.format(args=list(args)), folder)


def within(modules: set[str], *packages: str) -> set[str]:
    return {name for name in modules if any(name == each or name.startswith(each + ".") for each in packages)}


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    (tmp_path / "a.py").write_text("import os\n")
    (tmp_path / "nb.ipynb").write_text(
        '{"cells": [{"cell_type": "code", "source": "import os"}], "metadata": {}}'
    )
    return tmp_path


def test_a_gated_run_loads_neither_parser_nor_engine_nor_rules(clean: Path) -> None:
    loaded = modules_after(clean, "check", ".")
    assert "smotelint.targets" in loaded
    assert not within(loaded, "smotelint.linter")
    assert not within(loaded, "libcst", "pathspec", "json", "concurrent", "multiprocessing")
    assert not within(loaded, "smotelint.server", "pygls", "lsprotocol", "asyncio")
    assert not within(
        loaded, "smotelint.flow", "smotelint.libraries", "smotelint.parsing", "smotelint.source"
    )
    assert within(loaded, "smotelint.rules") == set()


def test_a_run_without_findings_loads_nothing_to_describe_or_draw_them(clean: Path) -> None:
    loaded = modules_after(clean, "check", ".")
    assert "smotelint.reporters.full" in loaded
    drawing = [f"smotelint.reporters.{name}" for name in ("_blocks", "_excerpt", "_place", "_view")]
    assert not within(loaded, "smotelint.diagnostic", *drawing)
    assert not within(
        loaded, "smotelint.anchor", "smotelint.baseline", "smotelint.explain", "smotelint.suppress"
    )


def test_a_gated_run_loads_no_library_that_it_does_not_need(clean: Path) -> None:
    added = modules_after(clean, "check", ".") - modules_of("import click")  # which loads more on Python 3.10
    assert not within(added, "difflib", "hashlib", "logging", "subprocess", "tempfile", "tomllib", "tomli")


@pytest.mark.parametrize("name", FORMATS)
def test_only_the_reporter_in_use_is_loaded(clean: Path, name: str) -> None:
    others = [f"smotelint.reporters.{each}" for each in FORMATS if each != name]
    assert not within(modules_after(clean, "check", ".", "--output-format", name), *others)


def test_a_configuration_brings_the_toml_parser_alone(clean: Path) -> None:
    (clean / "smotelint.toml").write_text('fail-on = "error"\n')
    loaded = modules_after(clean, "check", ".")
    assert within(loaded, "tomllib", "tomli")
    assert not within(loaded, "libcst", "pathspec", "smotelint.rules")


def test_a_file_that_passes_the_gate_brings_the_parser_but_never_the_matchers(clean: Path) -> None:
    (clean / "a.py").write_text("from imblearn.over_sampling import SMOTE\n")
    loaded = modules_after(clean, "check", ".")
    assert "libcst" in loaded
    assert not within(loaded, "libcst.matchers")


@pytest.mark.parametrize("args", [["--version"], ["config"], ["-h"]])
def test_other_commands_load_no_engine(clean: Path, args: list[str]) -> None:
    assert not within(modules_after(clean, *args), "libcst", "pathspec", "smotelint.flow", "smotelint.linter")


def test_the_package_is_cheap_to_import(clean: Path) -> None:
    probe = (
        "import sys; before = set(sys.modules); import smotelint; print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=clean, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded - sys.stdlib_module_names == {"smotelint"}
    assert not loaded & {"json", "inspect", "tokenize"}
