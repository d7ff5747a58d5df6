"""Measurements, each run by hand: `python -m tests.bench.NAME` from the root of the repository."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for the packages of the tests beside this one
