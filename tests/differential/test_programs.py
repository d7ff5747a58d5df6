from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from smotelint.reference.oracle import Oracle, Status
from smotelint.reference.program import Piece
from tests.differential.compare import Comparison, compare, lines_of, shrink, simpler
from tests.differential.programs import program, write
from tests.differential.writer import CELL

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 20260101


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with warnings.catch_warnings(), Oracle() as oracle:
        warnings.simplefilter("ignore")
        yield oracle


def test_programs_run_and_are_of_every_kind(oracle: Oracle) -> None:
    codes: set[str] = set()
    statuses: set[Status] = set()
    texts = [program(SEED, number).replace(f"{CELL}\n", "") for number in range(450)]
    # What is rare among them, training that is watched, is looked for further on; `test_agreement` runs others.
    for text in [text for number, text in enumerate(texts) if number < 60 or "early_stopping" in text]:
        verdict = oracle.run([Piece("program.py", text)])
        assert verdict.error == "", text
        assert verdict.status is not Status.UNKNOWN, f"{text}\n{verdict}"
        assert verdict.evaluations > 0
        codes |= verdict.codes
        statuses.add(verdict.status)
    assert codes == {f"SMT{number}" for number in range(101, 109)}
    assert statuses == {Status.LEAK, Status.CLEAN}


def test_the_plainest_program_splits_resamples_the_training_part_and_judges() -> None:
    text = write(lambda _: 0)
    assert (
        text.index("train_test_split(X, y")
        < text.index("fit_resample(X_train, y_train)")
        < text.index("f1_score(y_test")
    )


def test_a_program_repeats() -> None:
    assert program(1, 2) == program(1, 2) != program(1, 3)


def test_shrinking_keeps_what_the_disagreement_needs(oracle: Oracle, monkeypatch: pytest.MonkeyPatch) -> None:
    # A linter that never says anything.
    monkeypatch.setattr("tests.differential.compare.lint", lambda *_: ())
    text = """
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score


def unused():
    return 1


X, y = make_classification(200, 5, weights=[0.8], random_state=0)
Z = X[:, :3]
# %%
X_res, y_res = SMOTE().fit_resample(X, y)
if True:
    scores = cross_val_score(LogisticRegression(), X_res, y_res)
    print(scores)
"""
    found = compare(oracle, text)
    assert found.differences == ("SMT102 missed",)
    small = shrink(oracle, found)
    assert small.differences == found.differences
    assert [line for line in small.text.split("\n") if line] == [
        "from imblearn.over_sampling import SMOTE",
        "from sklearn.datasets import make_classification",
        "from sklearn.linear_model import LogisticRegression",
        "from sklearn.model_selection import cross_val_score",
        "X, y = make_classification(200, 5, weights=[0.8], random_state=0)",
        "X_res, y_res = SMOTE().fit_resample(X, y)",
        "if True:",
        "    scores = cross_val_score(LogisticRegression(), X_res, y_res)",
    ]


def test_simpler_programs_parse_and_are_shorter() -> None:
    text = program(SEED, 0)
    for smaller in simpler(text):
        compile(smaller, "smaller", "exec")
        assert len(smaller) < len(text) or smaller.count("pass") > text.count("pass")


def test_a_crash_and_a_doubt_are_disagreements(oracle: Oracle) -> None:
    assert compare(oracle, "import imblearn\nraise SystemExit(1)\n").differences[0].startswith("does not run")
    assert compare(oracle, "try:\n    import flaml\nexcept ImportError:\n    pass\n").differences == (
        "the oracle does not know",
    )


def test_lines_that_a_diagnostic_has_to_name(oracle: Oracle) -> None:
    text = (
        "from imblearn.over_sampling import SMOTE\n"
        "from sklearn.datasets import make_classification\n"
        "from sklearn.linear_model import LogisticRegression\n"
        "from sklearn.model_selection import cross_val_score\n"
        "# %%\n"
        "X, y = SMOTE().fit_resample(*make_classification(200, 5, weights=[0.8], random_state=0))\n"
        "# %%\n"
        "\n"
        "cross_val_score(LogisticRegression(), X, y)\n"
    )
    found: Comparison = compare(oracle, text)
    assert [lines_of(finding) for finding in found.verdict.findings] == [{(2, 1), (3, 2)}]
