"""Measure the rules on real files that were labelled by reading.

usage: python -m tests.bench.corpus [CORPUS] [--verbose]

CORPUS is a folder with `labels.jsonl` and `lay.py` (default: ../shared/corpus); the repositories that it names must
have been fetched. Prints precision and recall for each category and every false alarm and miss.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smotelint.flow import analyze
from smotelint.rules._rule import load_rules
from smotelint.source import read_source

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic, Span

CATEGORIES = {
    "split": {"SMT101", "SMT108"},
    "cv": {"SMT102", "SMT103", "SMT305"},
    "testres": {"SMT104"},
    "seen": {"SMT105", "SMT106"},
    "innerval": {"SMT107"},
    "skpipe": {"SMT201"},
    "acc": {"SMT401"},
    "accsearch": {"SMT402"},
}
LEAKAGE = ("split", "cv", "testres", "seen", "innerval")
REACH = 3  # lines between a label and a span that still match
Place = tuple[int | None, int]


@dataclass
class Label:
    """A place that a reader marked."""

    category: str
    places: list[Place]
    sure: bool
    note: str
    found: bool = False


def parse_place(text: str) -> Place:
    """`c13:7` -> (13, 7); `54` -> (None, 54)."""
    cell, _, line = text.rpartition(":")
    return (int(cell[1:]) if cell else None, int(line))


def is_near(span: Span, place: Place) -> bool:
    """Whether a span lies within reach of a labelled place."""
    return span.cell == place[0] and span.line - REACH <= place[1] <= span.end_line + REACH


def lint(path: Path) -> list[Diagnostic]:
    """All findings of one file, by every rule."""
    facts = analyze(read_source(str(path), path.read_bytes()))
    found = {(d.code, d.span.order): d for rule in load_rules() for d in rule.check(facts)}
    return sorted(found.values(), key=lambda d: d.order)


def match(labels: list[Label], diagnostics: list[Diagnostic], category: str) -> tuple[int, list[Diagnostic]]:
    """(true findings, false alarms) of one file and category; marks the labels that were found."""
    own = [label for label in labels if label.category == category]
    hits, alarms = 0, []
    for diagnostic in diagnostics:
        if diagnostic.code not in CATEGORIES[category]:
            continue
        met = [label for label in own if any(is_near(s, p) for s in diagnostic.spans for p in label.places)]
        for label in met:
            label.found = True
        if any(label.sure for label in met):
            hits += 1
        elif not met:
            alarms.append(diagnostic)
    return hits, alarms


def describe(diagnostic: Diagnostic) -> str:
    """One line for a finding."""
    places = ", ".join(f"{f'c{s.cell}:' if s.cell else ''}{s.line}" for s in diagnostic.spans)
    return f"{diagnostic.code} at {places} ({diagnostic.confidence}): {diagnostic.message}"


def lay_out(corpus: Path, destination: str) -> None:
    """Write the labelled files below `destination`."""
    subprocess.run(
        [sys.executable, str(corpus / "lay.py"), "lay", destination], check=True, stdout=sys.stderr
    )


def main() -> None:
    """Run and print."""
    named = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    corpus = Path(named[0]) if named else Path(__file__).parents[3] / "shared" / "corpus"
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in (corpus / "labels.jsonl").read_text().splitlines()
    ]
    true: Counter[str] = Counter()
    false: Counter[str] = Counter()
    labelled: dict[str, list[Label]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        lay_out(corpus, folder)
        for row in rows:
            path = Path(folder, row["repo"].replace("/", "+", 1), row["path"])
            started = time.perf_counter()
            diagnostics = lint(path)
            seconds = time.perf_counter() - started
            labels = [
                Label(f["cat"], [parse_place(p) for p in (f["loc"], *f["also"])], f["sure"], f["note"])
                for f in row["findings"]
            ]
            print_file(row, labels, diagnostics, true, false, seconds)
            for label in labels:
                labelled[label.category].append(label)
    print_table(true, false, labelled)


def print_file(
    row: dict[str, Any],
    labels: list[Label],
    diagnostics: list[Diagnostic],
    true: Counter[str],
    false: Counter[str],
    seconds: float,
) -> None:
    """Match one file and print its false alarms and misses."""
    lines = []
    for category in CATEGORIES:
        hits, alarms = match(labels, diagnostics, category)
        true[category] += hits
        false[category] += len(alarms)
        lines += [f"  false alarm: {describe(alarm)}" for alarm in alarms]
    lines += [
        f"  {'miss' if label.sure else 'unsure, not found'}: {label.category} at {label.places[0]}: {label.note}"
        for label in labels
        if not label.found
    ]
    if lines or "--verbose" in sys.argv:
        print(f"{row['repo']} {row['path']} ({seconds:.2f} s)", *lines, sep="\n")


def print_table(true: Counter[str], false: Counter[str], labelled: dict[str, list[Label]]) -> None:
    """Precision and recall for each category and for the leakage rules together."""
    print(
        f"\n{'category':12} {'labels':>6} {'found':>6} {'recall':>7} {'true':>5} {'false':>5} {'precision':>9}"
    )
    groups = {**{category: (category,) for category in CATEGORIES}, "leakage": LEAKAGE}
    for name, categories in groups.items():
        sure = [label for category in categories for label in labelled[category] if label.sure]
        found = sum(label.found for label in sure)
        hits = sum(true[category] for category in categories)
        alarms = sum(false[category] for category in categories)
        recall = f"{found / len(sure):.2f}" if sure else "-"
        precision = f"{hits / (hits + alarms):.2f}" if hits + alarms else "-"
        print(f"{name:12} {len(sure):6} {found:6} {recall:>7} {hits:5} {alarms:5} {precision:>9}")


if __name__ == "__main__":
    main()
