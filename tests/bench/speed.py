"""Measure the linter as ratios within one run.

usage: python -m tests.bench.speed [FILES-FOLDER] [--tree FOLDER]

1. Analysis (lower, interpret, rules) of each file that passes the byte gate, as a ratio to `libcst.parse_module` on the
   same files. FILES-FOLDER defaults to the labelled files of ../shared/corpus, laid out anew.
2. `smotelint check` on a tree that does not resample, as a ratio to `ruff check --select F401 --no-cache` on it. The
   tree defaults to the installed packages of this interpreter that pass the gate nowhere, linked into one folder.
3. CPU milliseconds of a run with nothing to parse.
"""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import libcst

from smotelint.discover import has_resampling
from smotelint.flow.facts import Facts
from smotelint.flow.interpret import run_program
from smotelint.flow.program import Program
from smotelint.flow.spans import Locator
from smotelint.parsing import Parsed, parse
from smotelint.rules._rule import load_rules
from smotelint.source import SourceError, read_source
from tests.bench.corpus import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Span
    from smotelint.rules._rule import LoadedRule
    from smotelint.source import Source

ROUNDS = 5


def measure_analysis(folder: Path) -> None:
    """Print seconds of parsing and of the analysis behind it."""
    rules = load_rules()
    files = [p for p in sorted(folder.rglob("*")) if p.suffix in (".py", ".ipynb") and p.is_file()]
    gc.disable()  # as the linter does
    measured: list[tuple[float, float, float]] = []
    for path in files:
        data = path.read_bytes()
        if not has_resampling(data):
            continue
        try:
            source = read_source(str(path), data)
        except SourceError:
            continue
        gc.collect()
        measured.append(_measure_file(source, rules))
    gc.enable()
    parsing, analysis, positions = map(sum, zip(*measured, strict=True))
    print(
        f"{len(measured)} files: parse {parsing:.2f} s, analysis {analysis:.2f} s, "
        f"ratio {analysis / parsing:.2f}; positions of findings {positions:.2f} s"
    )


def _measure_file(source: Source, rules: Iterable[LoadedRule]) -> tuple[float, float, float]:
    """Seconds of CPU of the parse, of the analysis, and of the positions that the rules ask for.

    Positions are of what is found: they belong to the report. The tree is given back after the clock has stopped.
    """
    started = time.process_time()
    trees = [_parse_plain(cell.code) or parse(cell.code) for cell in source.cells]
    parsed = time.process_time()
    program = Program(source.path)
    cells = [program.add(tree, source.path, number) for number, tree in enumerate(trees)]
    log, complete = run_program(cells, program)
    locate = TimedLocator(Locator(program.lowerer.sites, program.lowerer.starts, program.places))
    facts = Facts(source.path, log, (), complete, locate)
    for rule in rules:
        list(rule.check(facts))
    return parsed - started, time.process_time() - parsed - locate.seconds, locate.seconds


def _parse_plain(code: str) -> Parsed | None:
    try:
        return Parsed(code, libcst.parse_module(code))
    except libcst.ParserSyntaxError:
        return None


class TimedLocator:
    """A locator that counts the seconds it takes."""

    def __init__(self, locate: Locator) -> None:
        self._locate = locate
        self.seconds = 0.0

    def __call__(self, site: int) -> Span:
        """The span of a site."""
        started = time.process_time()
        span = self._locate(site)
        self.seconds += time.process_time() - started
        return span


def find_gated_tree(into: Path) -> Path:
    """A folder with links to the installed packages that pass the gate nowhere."""
    site = Path(libcst.__file__).parents[1]
    for package in sorted(site.iterdir()):
        sources = list(package.rglob("*.py")) if package.is_dir() else []
        if sources and not any(has_resampling(source.read_bytes()) for source in sources):
            target = into / package.name
            for source in sources:
                copy = target / source.relative_to(package)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(source.read_bytes())
    return into


def cpu_of(folder: Path, *commands: list[str]) -> list[float]:
    """CPU seconds of each command, the median of some runs. They take turns: a busy spell meets all of them."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(ROUNDS):
        for command, own in zip(commands, times, strict=True):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            run_once(command, folder)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            own.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return [statistics.median(own) for own in times]


def run_once(command: list[str], folder: Path) -> None:
    """Run a command; a tool that does not start is no measurement. Raises RuntimeError."""
    paths = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    # An installed program has its bytecode; without it every start would compile the source anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} exits with {done.returncode}: {done.stderr.decode()[-300:]}")


def wall_of(folder: Path, *commands: list[str]) -> list[float]:
    """Wall seconds of each command, the median of some runs in turns."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(ROUNDS):
        for command, own in zip(commands, times, strict=True):
            started = time.perf_counter()
            run_once(command, folder)
            own.append(time.perf_counter() - started)
    return [statistics.median(own) for own in times]


def measure_tree(folder: Path) -> None:
    """Print the time of a gated-out tree against ruff's."""
    count = sum(1 for _ in folder.rglob("*.py"))
    smotelint = [sys.executable, "-m", "smotelint", "check", "--isolated", "."]
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F401", "--no-cache", "."]
    own, other = wall_of(folder, smotelint, ruff)
    print(f"{count} files that do not resample: {own:.2f} s, ruff {other:.2f} s, ratio {own / other:.2f}")


def measure_start() -> None:
    """Print the CPU time of a run with nothing to parse."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "plain.py").write_text("print('no rows here')\n", encoding="utf-8")
        command = [sys.executable, "-m", "smotelint", "check", "--isolated", "plain.py"]
        own, bare = cpu_of(Path(folder), command, [sys.executable, "-c", "pass"])
    print(f"nothing to parse: {own * 1000:.0f} ms of CPU (bare Python {bare * 1000:.0f})")


def main() -> None:
    """Run all three."""
    arguments = sys.argv[1:]
    tree = Path(arguments[arguments.index("--tree") + 1]) if "--tree" in arguments else None
    named = [Path(a) for a in arguments if not a.startswith("-") and Path(a) != tree]
    with tempfile.TemporaryDirectory() as scratch:
        files = named[0] if named else Path(scratch, "corpus")
        if not named:
            lay_out(Path(__file__).parents[3] / "shared" / "corpus", str(files))
        measure_analysis(files)
        measure_tree(tree or find_gated_tree(Path(scratch, "tree")))
    measure_start()


if __name__ == "__main__":
    main()
