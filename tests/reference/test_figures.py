"""The figures that the README and the documentation quote are those that `smotelint verify` measures.

A figure is read from the text, in the paragraph that names the command and the table below it: `0.91 instead of 0.14`
and `from 0.14 to 0.91` are one result, a row of a table is about one model, any other figure is one end of a result.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smotelint.reference.experiments import EXPERIMENTS
from tests.test_rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.reference.evidence import Result

TOLERANCE = 0.0151  # of a figure: half of its last digit, and what another version of scikit-learn may add
FIGURE = r"(\d\.\d\d)\b"
WRONG_FIRST = re.compile(rf"{FIGURE} (?:instead of|against) {FIGURE}")
RIGHT_FIRST = re.compile(rf"{FIGURE} to {FIGURE}")
MOST = re.compile(rf"(\S+) hardly\s+moves \(by {FIGURE} at most\)")
MODELS = {"random forest": "forest", "nearest neighbours": "neighbours", "logistic regression": "logistic"}
QUOTING = [rule.code for rule in RULES.values() if rule.code in EXPERIMENTS]
ROOT = Path(__file__).parents[2]
PAGES = {
    path.name: path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *ROOT.glob("docs/*.md"))
}
PAGES |= {rule.code: rule.docs for rule in RULES.values()}
COMMAND = re.compile(r"smotelint verify (SMT\d{3})")


def passages(docs: str, code: str) -> Iterator[str]:
    """The paragraphs that name the command, each with the table below it."""
    blocks = docs.split("\n\n")
    for number, block in enumerate(blocks):
        if f"smotelint verify {code}" in block:
            yield block.replace("\n", " ")
            if blocks[number + 1].startswith("|"):
                yield blocks[number + 1]


def is_near(figure: str, measured: float) -> bool:
    return abs(float(figure) - measured) <= TOLERANCE


def has_pair(results: Iterable[Result], right: str, wrong: str) -> bool:
    return any(is_near(right, result.right) and is_near(wrong, result.wrong) for result in results)


def has_end(results: Iterable[Result], figure: str) -> bool:
    return any(is_near(figure, end) for result in results for end in (result.right, result.wrong))


def check_passage(text: str, results: list[Result]) -> Iterator[str]:
    """What is quoted and was not measured."""
    if text.startswith("|"):
        for line in text.split("\n"):
            model = MODELS.get(line.split("|")[1].strip())
            if model is not None:
                yield from check_prose(line, [result for result in results if result.model == model])
    else:
        yield from check_prose(text, results)


def check_prose(text: str, results: list[Result]) -> Iterator[str]:
    for metric, most in MOST.findall(text):
        moves = [abs(result.inflation) for result in results if result.metric == metric]
        if not moves or not is_near(most, max(moves)):
            yield f"{metric} moves by {most} at most"
    text = MOST.sub("", text)
    for wrong, right in WRONG_FIRST.findall(text):
        if not has_pair(results, right, wrong):
            yield f"{wrong} instead of {right}"
    for right, wrong in RIGHT_FIRST.findall(text):
        if not has_pair(results, right, wrong):
            yield f"from {right} to {wrong}"
    for figure in re.findall(FIGURE, text):
        if not has_end(results, figure):
            yield figure


@pytest.mark.parametrize("code", QUOTING)
def test_figures_are_those_of_the_evidence(code: str, results: tuple[Result, ...]) -> None:
    (rule,) = (rule for rule in RULES.values() if rule.code == code)
    quoted = list(passages(rule.docs, code))
    assert quoted
    assert re.search(FIGURE, " ".join(quoted))
    own = [result for result in results if result.code == code]
    assert [wrong for text in quoted for wrong in check_passage(text, own)] == []


@pytest.mark.parametrize("name", [name for name, text in PAGES.items() if COMMAND.search(text)])
def test_a_page_quotes_what_was_measured(name: str, results: tuple[Result, ...]) -> None:
    for code in sorted(set(COMMAND.findall(PAGES[name]))):
        own = [result for result in results if result.code == code]
        assert [wrong for text in passages(PAGES[name], code) for wrong in check_passage(text, own)] == []


def test_the_readme_quotes_figures_beside_their_command_only() -> None:
    blocks = PAGES["README.md"].split("\n\n")
    quoting = [block for block in blocks if re.search(rf"(?<![\d.]){FIGURE}", block)]
    assert quoting
    assert [block for block in quoting if not COMMAND.search(block)] == []


def test_every_experiment_is_quoted() -> None:
    assert set(QUOTING) == EXPERIMENTS.keys()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("an F1 of 0.91 instead of 0.14", []),
        ("an F1 of 0.14 instead of 0.91", ["0.14 instead of 0.91"]),
        ("F1 rises from 0.14 to 0.91", []),
        ("F1 rises from 0.14 to 0.81", ["from 0.14 to 0.81", "0.81"]),
        ("an F1 of 0.52", ["0.52"]),
        ("| model | F1 |\n|---|---|\n| random forest | 0.14 to 0.91 |", []),
        ("| model | F1 |\n|---|---|\n| nearest neighbours | 0.14 |", ["0.14"]),
        ("F1 hardly moves (by 0.77 at most)", []),
        ("F1 hardly moves (by 0.06 at most)", ["F1 moves by 0.06 at most"]),
    ],
)
def test_a_wrong_figure_is_noticed(text: str, wrong: list[str]) -> None:
    from smotelint.reference.evidence import Result

    measured = [Result("SMT101", "noise", "forest", "F1", 0.142, 0.908, 0.766, 0.1, 5)]
    assert list(check_passage(text, measured)) == wrong
