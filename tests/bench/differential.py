"""Hold the linter against the oracle on random programs.

usage: python -m tests.bench.differential [--programs N] [--seed S] [--jobs J] [--show K] [--keep FOLDER]

Program i of seed S is always the same. Prints how many programs there were, the verdicts by kind, and the
disagreements, the first K of each kind shrunk to what they need. Exits 1 if there was one.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from smotelint.reference.oracle import Oracle
from tests.differential.compare import Comparison, compare, shrink
from tests.differential.programs import program

STAND_INS = Path(__file__).parents[1] / "stand_ins"
CHUNK = 50  # programs that a process is given at once


@cache
def open_oracle() -> Oracle:
    """The oracle of this process, which stays open; what programs import that is not installed has its stand-in."""
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(STAND_INS))
    return Oracle().__enter__()


def run_chunk(seed: int, numbers: range) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    """Number, verdict and differences of each program."""
    results = []
    for number in numbers:
        found = compare(open_oracle(), program(seed, number))
        results.append(
            (number, (found.verdict.status.value, *sorted(found.verdict.codes)), found.differences)
        )
    return results


def run(seed: int, programs: int, jobs: int) -> tuple[Counter[str], dict[tuple[str, ...], list[int]]]:
    """Verdicts by kind, and the programs of each kind of disagreement."""
    verdicts: Counter[str] = Counter()
    disagreements: dict[tuple[str, ...], list[int]] = {}
    chunks = [range(start, min(start + CHUNK, programs)) for start in range(0, programs, CHUNK)]
    with ProcessPoolExecutor(jobs) as pool:
        for results in pool.map(run_chunk, [seed] * len(chunks), chunks):
            for number, verdict, differences in results:
                verdicts.update(verdict)
                if differences:
                    disagreements.setdefault(differences, []).append(number)
            done = results[-1][0] + 1
            wrong = sum(map(len, disagreements.values()))
            sys.stderr.write(f"\r{done}/{programs} programs, {wrong} disagreements")
    sys.stderr.write("\n")
    return verdicts, disagreements


def main() -> int:
    """The campaign."""
    parser = argparse.ArgumentParser(description="Hold the linter against the oracle on random programs.")
    parser.add_argument("--programs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--show", type=int, default=1, help="disagreements of each kind to shrink and print")
    parser.add_argument("--keep", type=Path, help="folder for the shrunk programs")
    options = parser.parse_args()
    began = time.monotonic()
    verdicts, disagreements = run(options.seed, options.programs, options.jobs)
    out = sys.stdout
    out.write(f"{options.programs} programs of seed {options.seed} in {time.monotonic() - began:.0f} s\n")
    out.write(", ".join(f"{verdict} {count}" for verdict, count in sorted(verdicts.items())) + "\n")
    for differences, numbers in sorted(disagreements.items(), key=lambda item: -len(item[1])):
        out.write(f"{'; '.join(differences)}: {len(numbers)} programs, {numbers[:8]}\n")
    for differences, numbers in disagreements.items():
        for number in numbers[: options.show]:
            found = compare(open_oracle(), program(options.seed, number))
            small = shrink(open_oracle(), found) if found.differences else found
            out.write(f"\n=== {number}: {'; '.join(differences)}\n{small}\n")
            if options.keep is not None:
                _keep(options.keep, number, small)
    return 1 if disagreements else 0


def _keep(folder: Path, number: int, found: Comparison) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"program_{number}.py").write_text(found.text)


if __name__ == "__main__":
    sys.exit(main())
