"""Write every program of ours every other way, and look for findings that come or go.

usage: python -m tests.bench.metamorphic [--jobs J] [--only TRANSFORMATION…]

The programs are the fixtures of the rules, those of `tests/flow/programs.md`, and random ones; the test suite tries a
third of the pairs of a program and a transformation. Prints, for each transformation, the programs to which it applies
and those in which something changed. Exits 1 if something did.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from tests.metamorphic.pairs import BY_NAME, find_change, load_programs

CHUNK = 50  # programs that a process is given at once


def main() -> int:
    """All pairs."""
    parser = argparse.ArgumentParser(description="Write every program every other way.")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", nargs="+", choices=sorted(BY_NAME), default=list(BY_NAME))
    options = parser.parse_args()
    began, pairs, changed = time.monotonic(), 0, 0
    programs = list(load_programs())
    with ProcessPoolExecutor(options.jobs) as pool:
        for name in options.only:
            found = list(pool.map(find_change, repeat(name, len(programs)), programs, chunksize=CHUNK))
            changes = [change for change in found if change]
            applied = len(found) - found.count(None)
            pairs, changed = pairs + applied, changed + len(changes)
            print(f"{name}: {applied} programs, {len(changes)} changed", flush=True)
            for change in changes:
                print(f"    {change}", flush=True)
    seconds = time.monotonic() - began
    print(f"{len(programs)} programs, {pairs} pairs, {changed} changed, in {seconds:.0f} s")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
