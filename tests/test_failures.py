"""Rules that say "this program fails" against the programs themselves: they are run, and they fail there."""

from __future__ import annotations

import ast
import traceback
import warnings
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("stand_ins")
FOLDER = Path(__file__).parent / "rules"
RULES = ("removed-api", "sampler-in-sklearn-pipeline", "sampler-misplaced", "impossible-strategy")
BUILT = ("impossible-strategy", "sampler-in-sklearn-pipeline", "sampler-misplaced")
"""Rules about things that are built in one place and fail in another."""
PROGRAMS = sorted(
    [path for rule in RULES for path in (FOLDER / rule).glob("*.py")]
    + list((FOLDER / "resample-result-unused").glob("half_*.py"))
)


MENDED = sorted(
    path
    for rule in ("removed-api", "sampler-in-sklearn-pipeline")
    for path in (FOLDER / rule).glob("*.py.fixed")
    if path.name != "many_arguments.py.fixed"  # one of its arguments is left to its author
)


def run(path: Path) -> BaseException | None:
    """How the program ended."""
    code = compile(path.read_text(encoding="utf-8"), str(path), "exec")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(code, {"__name__": "__main__"})  # our own fixtures
    except (Exception, SystemExit) as error:  # a program that fails silently says so by SystemExit
        return error
    return None


def marked_statements(path: Path) -> list[range]:
    """Lines of the innermost statements with a mark."""
    text = path.read_text(encoding="utf-8")
    marks = [number for number, line in enumerate(text.split("\n"), start=1) if "# expect:" in line]
    spans = [
        range(node.lineno, (node.end_lineno or node.lineno) + 1)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.stmt)
    ]
    return [min((span for span in spans if mark in span), key=len) for mark in marks]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_program_fails_if_it_is_marked(path: Path) -> None:
    error = run(path)
    if path.name.endswith("_right.py"):
        assert error is None
        return
    assert isinstance(error, (AttributeError, ImportError, SystemExit, TypeError, ValueError))
    if path.parent.name not in BUILT:
        lines = [
            frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)
        ]
        assert any(lines[-1] in statement for statement in marked_statements(path))


@pytest.mark.parametrize("path", MENDED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_mended_program_runs(path: Path) -> None:
    assert run(path) is None
