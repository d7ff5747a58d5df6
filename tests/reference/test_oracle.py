# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

import pytest

from smotelint.reference.oracle import Oracle, Status, Verdict, run
from smotelint.reference.program import Piece
from tests.reference.leaking_programs import LEAKS
from tests.reference.program_parts import HEAD, JUDGE, JUDGE_RES, SPLIT
from tests.reference.sound_programs import CLEAN, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with Oracle() as oracle:
        yield oracle


def verdict_of(oracle: Oracle, body: str) -> Verdict:
    return oracle.run([Piece("program.py", HEAD + textwrap.dedent(body))])


def line_of(body: str, mark: str) -> set[int]:
    """The lines of the program that end in a comment: `# R` where rows are resampled, `# D` where divided."""
    lines = (HEAD + textwrap.dedent(body)).split("\n")
    return {number for number, line in enumerate(lines, 1) if line.endswith(f"# {mark}")}


@pytest.mark.parametrize("name", LEAKS)
def test_leaks_are_found_with_kind_and_lines(oracle: Oracle, name: str) -> None:
    code, body = LEAKS[name]
    verdict = verdict_of(oracle, body)
    assert verdict.error == ""
    assert verdict.status is Status.LEAK, verdict
    assert verdict.codes == {code}, verdict
    for finding in verdict.findings:
        if expected := line_of(body, "R"):
            assert finding.resample is not None
            assert finding.resample.line in expected, verdict
        if expected := line_of(body, "D"):
            assert finding.division is not None, verdict
            assert finding.division.line in expected, verdict
        assert finding.evaluation is not None
        assert 0 < finding.share <= 1 or "under" in name or "thinned" in name


@pytest.mark.parametrize("name", CLEAN)
def test_honest_programs_are_clean(oracle: Oracle, name: str) -> None:
    verdict = verdict_of(oracle, CLEAN[name])
    assert verdict.error == ""
    assert verdict.status is Status.CLEAN, verdict
    assert verdict.evaluations > 0


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_was_not_followed_is_never_clean(oracle: Oracle, name: str) -> None:
    verdict = verdict_of(oracle, UNKNOWN[name])
    assert verdict.status is Status.UNKNOWN, verdict


def test_two_faults_in_one_program(oracle: Oracle) -> None:
    body = """
    X_res, y_res = SMOTE().fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
    search = GridSearchCV(model, {"C": [1, 2]}, cv=3).fit(X_train, y_train)
    print(f1_score(y_test, search.predict(X_test)))
    """
    assert verdict_of(oracle, body).codes == {"SMT101", "SMT102"}


def test_a_fault_is_told_once(oracle: Oracle) -> None:
    body = """
    X_res, y_res = SMOTE().fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
    model = RandomForestClassifier(20, oob_score=True).fit(X_train, y_train)
    print(model.oob_score_, f1_score(y_test, model.predict(X_test)))
    """
    assert verdict_of(oracle, body).codes == {"SMT101"}
    body = """
    X_res, y_res = SMOTE(sampling_strategy=0.6).fit_resample(X, y)
    X_res, y_res = RandomUnderSampler(sampling_strategy=0.8).fit_resample(X_res, y_res)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
    print(f1_score(y_test, model.fit(X_train, y_train).predict(X_test)))
    """
    assert verdict_of(oracle, body).codes == {"SMT101"}


def test_a_training_score_beside_a_spoilt_one_is_no_fault(oracle: Oracle) -> None:
    body = """
    more_X, more_y = resample(X[y == 1], y[y == 1], n_samples=200, random_state=0)
    X_res, y_res = np.vstack([X, more_X]), np.concatenate([y, more_y])
    """
    body = textwrap.dedent(body) + SPLIT + JUDGE_RES + "print(f1_score(y_res, model.predict(X_res)))\n"
    assert verdict_of(oracle, body).codes == {"SMT105"}


def test_the_first_split_is_to_blame(oracle: Oracle) -> None:
    body = """
    X_res, y_res = SMOTE().fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
    X_train, X_val, y_train, y_val = train_test_split(X_train, y_train)
    model.fit(X_train, y_train)
    print(model.score(X_val, y_val), model.score(X_test, y_test))
    """
    (finding,) = verdict_of(oracle, body).findings
    assert finding.code == "SMT101"
    assert finding.division is not None
    assert {finding.division.line} == line_of(body, "D")


def test_rows_judged_beside_a_partly_used_table_are_held_out(oracle: Oracle) -> None:
    body = """
    df = df.sample(frac=0.9, random_state=0)
    X_res, y_res = SMOTE().fit_resample(df.drop(columns="target"), df.target)
    print(cross_val_score(model, X_res, y_res, cv=3))
    """
    assert verdict_of(oracle, body).codes == {"SMT102"}
    body = """
    train = df.sample(frac=0.8, random_state=0)
    test = df.drop(train.index)
    X_res, y_res = SMOTE().fit_resample(train.drop(columns="target"), train.target)
    print(cross_val_score(model, X_res, y_res, cv=3))
    print(f1_score(test.target, model.fit(X_res, y_res).predict(test.drop(columns="target"))))
    """
    assert verdict_of(oracle, body).codes == {"SMT103"}


def test_rows_that_are_repeated_twice_by_hand_are_those_of_the_closer_repetition(oracle: Oracle) -> None:
    body = """
    def repeat(X, y):
        rows = np.concatenate([np.arange(len(y)), np.random.choice(np.flatnonzero(y == 1), size=100)])
        return X[rows], y[rows]

    cross_val_score(model, *repeat(X, y), cv=3)
    train, test = next(ShuffleSplit(1, random_state=0).split(X))
    cross_val_score(model, *repeat(X[train], y[train]), cv=3)
    """
    lines = len(HEAD.split("\n"))
    found = verdict_of(oracle, body).findings
    assert [(each.code, each.division and each.division.line) for each in found] == [
        ("SMT102", lines + 5),
        ("SMT103", lines + 7),
    ]


def test_of_two_repetitions_of_the_same_rows_the_one_counts_whose_copies_are_on_both_sides(
    oracle: Oracle,
) -> None:
    body = """
    def repeat(X, y):
        rows = np.concatenate([np.arange(len(y)), np.random.choice(np.flatnonzero(y == 1), size=100)])
        return X[rows], y[rows]

    X_res, y_res = repeat(X, y)
    X_res, y_res = repeat(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
    """
    assert verdict_of(oracle, textwrap.dedent(body) + JUDGE).codes == {"SMT101"}


def test_a_last_fit_on_all_rows_comes_after_an_honest_judgement(oracle: Oracle) -> None:
    last = "rows = np.r_[np.arange(len(y)), np.repeat(np.flatnonzero(y == 1), 4)]\n"
    last += "final = LogisticRegression().fit(X[rows], y[rows])\nprint(f1_score(y, final.predict(X)))\n"
    honest = SPLIT + "X_res, y_res = SMOTE().fit_resample(X_train, y_train)\n" + JUDGE_RES
    assert verdict_of(oracle, honest + last).codes == frozenset()
    assert verdict_of(oracle, last + honest).codes == {"SMT105"}
    own = last.replace("f1_score(y, final.predict(X))", "final.score(X[rows], y[rows])")
    assert verdict_of(oracle, honest + own).codes == {"SMT106"}


def test_shares_count_synthetic_and_related_rows(oracle: Oracle) -> None:
    body = """
    X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X, y)
    X_train, X_test, y_train, y_test = X_res[:300], X_res[300:], y_res[:300], y_res[300:]
    """
    (finding,) = verdict_of(oracle, textwrap.dedent(body) + JUDGE).findings
    assert finding.share == 1.0  # the tail is all copies
    assert finding.division is not None
    assert finding.division.line == len(HEAD.split("\n")) + 2  # by hand: where the test part is first held


def test_notebooks_have_cells(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# A title"]},
        {"cell_type": "code", "source": ["%matplotlib inline\n", *HEAD.splitlines(keepends=True)]},
        {"cell_type": "code", "source": ["%%time\n", "X_res, y_res = SMOTE().fit_resample(X, y)\n", "X_res"]},
        {"cell_type": "code", "source": ["%%bash\n", "rm -rf everything"]},
        {"cell_type": "code", "source": ["!pip list\n", "print(cross_val_score(model, X_res, y_res))"]},
    ]
    path = tmp_path / "book.ipynb"
    path.write_text(json.dumps({"cells": cells}))
    (finding,) = run(path).findings
    assert finding.code == "SMT102"
    assert str(finding.resample) == "cell 3:2"
    assert str(finding.division) == "cell 5:2"


def test_modules_beside_a_program_are_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "prep").mkdir()
    (tmp_path / "prep" / "__init__.py").write_text("from .balance import balance\n")
    (tmp_path / "prep" / "balance.py").write_text(
        "from imblearn.over_sampling import SMOTE\n\n\ndef balance(X, y):\n    return SMOTE().fit_resample(X, y)\n"
    )
    program = tmp_path / "train.py"
    program.write_text(HEAD + "from prep import balance\nX, y = balance(X, y)\n" + SPLIT + JUDGE)
    (finding,) = run(program).findings
    assert finding.code == "SMT101"
    assert finding.resample is not None
    assert (finding.resample.path, finding.resample.line) == (str(tmp_path / "prep" / "balance.py"), 5)
    assert [place.path for place in finding.resample.via] == [str(program)]


def test_hooks_are_taken_away_again() -> None:
    import numpy as np
    import pandas as pd
    import sklearn.model_selection
    from imblearn.base import SamplerMixin
    from imblearn.pipeline import Pipeline

    def current() -> list[object]:
        return [
            np.random.choice, pd.concat, sklearn.model_selection.train_test_split, SamplerMixin.fit_resample,
            vars(Pipeline)["predict"],
        ]  # fmt: skip

    before = current()
    with Oracle():
        assert all(new is not old for new, old in zip(current(), before, strict=True))
    assert all(new is old for new, old in zip(current(), before, strict=True))
