# ruff: noqa: N803, N806  (X is what the field calls its rows)
# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imblearn.over_sampling import SMOTE as IMBLEARN_SMOTE
from imblearn.pipeline import make_pipeline
from scipy import sparse
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

from smotelint.reference.smote import SMOTE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Anything = Any
    Data = tuple[NDArray[Any], NDArray[Any]]


def classes(n_classes: int, seed: int = 0, features: int = 8) -> Data:
    weights = {2: [0.9], 3: [0.8, 0.12], 4: [0.7, 0.15, 0.1]}[n_classes]
    sample: Data = make_classification(
        400, features, n_informative=5, n_classes=n_classes, weights=weights, random_state=seed
    )
    return sample


def assert_equal(ours: SMOTE, theirs: Anything, X: Anything, y: Anything) -> None:
    X_ours, y_ours = ours.fit_resample(X, y)
    X_theirs, y_theirs = theirs.fit_resample(X, y)
    assert type(X_ours) is type(X_theirs)
    assert type(y_ours) is type(y_theirs)
    if isinstance(X, pd.DataFrame):
        pd.testing.assert_frame_equal(X_ours, X_theirs, check_exact=True)
    else:
        assert X_ours.dtype == X_theirs.dtype
        assert np.array_equal(X_ours, X_theirs)
    if isinstance(y, pd.Series):
        pd.testing.assert_series_equal(y_ours, y_theirs)
    else:
        assert np.array_equal(y_ours, y_theirs)


class TestEqualToImbalancedLearn:
    @pytest.mark.parametrize("n_classes", [2, 3, 4])
    @pytest.mark.parametrize("seed", [0, 1, 42])
    @pytest.mark.parametrize("features", [8, 30])  # scikit-learn's tree search and its brute force
    def test_int_seed(self, n_classes: int, seed: int, features: int) -> None:
        X, y = classes(n_classes, seed, features)
        assert_equal(SMOTE(random_state=seed), IMBLEARN_SMOTE(random_state=seed), X, y)

    @pytest.mark.parametrize("n_classes", [2, 3, 4])
    def test_random_state_is_one_stream(self, n_classes: int) -> None:
        X, y = classes(n_classes)
        ours = SMOTE(random_state=np.random.RandomState(7))
        theirs = IMBLEARN_SMOTE(random_state=np.random.RandomState(7))
        assert_equal(ours, theirs, X, y)
        assert_equal(ours, theirs, X, y)  # both streams have gone on equally far

    def test_global_stream(self) -> None:
        X, y = classes(3)
        np.random.seed(5)
        ours, _ = SMOTE().fit_resample(X, y)
        np.random.seed(5)
        theirs, _ = IMBLEARN_SMOTE().fit_resample(X, y)
        assert np.array_equal(ours, theirs)

    @pytest.mark.parametrize(
        ("n_classes", "strategy"),
        [
            (2, 0.5),
            (2, 1.0),
            (2, {1: 120}),
            (2, "minority"),
            (2, "not minority"),
            (2, "all"),
            (3, "minority"),
            (3, "not minority"),
            (3, "not majority"),
            (3, {2: 90, 1: 200}),
            (3, {1: 150}),
            (3, lambda y: {2: int((y == 0).sum()) // 3}),
        ],
    )
    @pytest.mark.parametrize("k", [1, 3, 5])
    def test_strategies(self, n_classes: int, strategy: Anything, k: int) -> None:
        X, y = classes(n_classes)
        assert_equal(
            SMOTE(sampling_strategy=strategy, random_state=3, k_neighbors=k),
            IMBLEARN_SMOTE(sampling_strategy=strategy, random_state=3, k_neighbors=k),
            X,
            y,
        )

    def test_text_labels(self) -> None:
        X, y = classes(3)
        assert_equal(SMOTE(random_state=0), IMBLEARN_SMOTE(random_state=0), X, np.array(["b", "c", "a"])[y])

    @pytest.mark.parametrize("dtype", ["float32", "int64", "int16"])
    def test_types_of_arrays(self, dtype: str) -> None:
        X, y = classes(2)
        assert_equal(
            SMOTE(random_state=0), IMBLEARN_SMOTE(random_state=0), (X * 1000).astype(np.dtype(dtype)), y
        )

    def test_frame_with_mixed_columns(self) -> None:
        X, y = classes(2)
        frame = pd.DataFrame(X, columns=list("abcdefgh"), index=range(1000, 1400))
        frame["b"] = (frame["b"] * 10).astype("int64")
        frame["c"] = frame["c"] > 0
        frame["d"] = frame["d"].astype("float32")
        target = pd.Series(y, index=frame.index, name="target")
        assert_equal(SMOTE(random_state=0), IMBLEARN_SMOTE(random_state=0), frame, target)


@st.composite
def samples(draw: st.DrawFn) -> tuple[NDArray[Any], NDArray[Any], int]:
    """Two to four classes of unlike size, in unlike order, each with more than k members."""
    k = draw(st.integers(1, 4))
    sizes = draw(st.lists(st.integers(k + 1, 14), min_size=2, max_size=4))
    features = draw(st.integers(1, 4))
    stream = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    y = stream.permutation(np.repeat(np.arange(len(sizes)), sizes))
    return stream.normal(size=(len(y), features)) * 10 ** stream.uniform(-3, 3), y, k


class TestProperties:
    @given(samples(), st.integers(0, 1000))
    @settings(max_examples=80, deadline=None)
    def test_of_every_row(self, sample: tuple[NDArray[Any], NDArray[Any], int], seed: int) -> None:
        X, y, k = sample
        smote = SMOTE(random_state=seed, k_neighbors=k)
        X_res, y_res = smote.fit_resample(X, y)
        added = X_res[len(X) :]

        # counts: every class as many as the largest
        assert set(np.unique(y_res, return_counts=True)[1]) == {np.bincount(y).max()}
        assert smote.sampling_strategy_ == {
            label: np.bincount(y).max() - n
            for label, n in enumerate(np.bincount(y))
            if label != np.bincount(y).argmax()
        }

        # the originals come first, unchanged and in order
        assert np.array_equal(X_res[: len(X)], X)
        assert np.array_equal(y_res[: len(X)], y)
        assert np.array_equal(smote.sample_origin_[: len(X)], np.arange(len(X)))
        assert np.array_equal(smote.sample_origin_[len(X) :], smote.parents_[:, 0])

        # on the segment between two rows of the class
        first, second = smote.parents_.T
        assert ((smote.gaps_ >= 0) & (smote.gaps_ < 1)).all()
        assert np.allclose(added, (1 - smote.gaps_)[:, None] * X[first] + smote.gaps_[:, None] * X[second])
        assert (y[first] == y_res[len(X) :]).all()
        assert (y[second] == y_res[len(X) :]).all()

        # the second parent is among the k nearest of the class, the row itself left out
        for row, neighbour in {(int(a), int(b)) for a, b in smote.parents_}:
            peers = np.flatnonzero((y == y[row]) & (np.arange(len(y)) != row))
            distance = np.linalg.norm(X[peers] - X[row], axis=1)
            assert neighbour != row
            assert (distance < np.linalg.norm(X[neighbour] - X[row]) * (1 - 1e-9)).sum() < k

    @given(samples())
    @settings(max_examples=30, deadline=None)
    def test_equal_to_imbalanced_learn(self, sample: tuple[NDArray[Any], NDArray[Any], int]) -> None:
        X, y, k = sample
        ours, _ = SMOTE(random_state=1, k_neighbors=k).fit_resample(X, y)
        theirs, _ = IMBLEARN_SMOTE(random_state=1, k_neighbors=k).fit_resample(X, y)
        assert np.array_equal(ours, theirs)

    def test_a_duplicate_may_be_a_neighbour_but_never_the_row_itself(self) -> None:
        X = np.repeat(np.array([[0.0], [5.0], [9.0]]), [3, 3, 20], axis=0)
        y = np.repeat([1, 0], [6, 20])
        smote = SMOTE(random_state=0, k_neighbors=2)
        smote.fit_resample(X, y)
        assert (smote.parents_[:, 0] != smote.parents_[:, 1]).all()
        assert np.array_equal(X[smote.parents_[:, 0]], X[smote.parents_[:, 1]])

    def test_unsigned_integers_do_not_wrap_around(self) -> None:
        X = np.array([[200], [100], [150], [3], [4], [5], [6]], dtype=np.uint8)
        X_res, _ = SMOTE(random_state=0, k_neighbors=2).fit_resample(X, [1, 1, 1, 0, 0, 0, 0])
        assert X_res.dtype == np.uint8
        assert 100 <= X_res[-1, 0] <= 200

    def test_inside_a_pipeline(self) -> None:
        X, y = classes(2)
        ours = cross_val_score(make_pipeline(SMOTE(random_state=0), LogisticRegression()), X, y)
        theirs = cross_val_score(make_pipeline(IMBLEARN_SMOTE(random_state=0), LogisticRegression()), X, y)
        assert np.array_equal(ours, theirs)


X5 = np.arange(24.0).reshape(12, 2)
Y5 = np.array([0] * 7 + [1] * 5)


@pytest.mark.parametrize(
    ("parameters", "X", "y", "error", "words"),
    [
        ({}, X5, Y5, ValueError, "class 1 has 5 rows: k_neighbors=5 needs at least 6"),
        ({}, X5, Y5 * 0, ValueError, "one class only"),
        ({}, np.where(X5 == 3, np.nan, X5), Y5, ValueError, "missing or infinite"),
        ({}, np.where(X5 == 3, np.inf, X5), Y5, ValueError, "missing or infinite"),
        ({}, pd.DataFrame({"a": [*"abcdefghijkl"]}), Y5, ValueError, "holds text"),
        ({}, [["a", "b"]] * 12, Y5, ValueError, "holds text"),
        ({}, pd.DataFrame({"a": pd.array([None, *range(11)], "Int64")}), Y5, ValueError, "missing"),
        ({}, pd.DataFrame({"a": pd.date_range("2020", periods=12)}), Y5, ValueError, "not numbers"),
        ({}, sparse.csr_matrix(X5), Y5, TypeError, "sparse"),
        ({}, X5[:, 0], Y5, ValueError, r"shape \(12,\)"),
        ({}, X5, Y5[:-1], ValueError, "12 rows and y has 11 labels"),
        ({}, X5, X5, ValueError, "one label for each row"),
        ({}, X5, Y5 + 0.5, ValueError, "continuous"),
        ({}, X5, [None, *Y5[1:]], ValueError, "missing"),
        ({"k_neighbors": 0}, X5, Y5, ValueError, "k_neighbors=0"),
        ({"k_neighbors": 2.0}, X5, Y5, TypeError, "whole number"),
        ({"random_state": "0", "k_neighbors": 2}, X5, Y5, TypeError, "random_state"),
        ({"sampling_strategy": "majority"}, X5, Y5, ValueError, "'majority' is none of"),
        ({"sampling_strategy": 0.5}, X5, Y5, ValueError, "already has"),
        ({"sampling_strategy": 1.5}, X5, Y5, ValueError, r"not in \(0, 1\]"),
        ({"sampling_strategy": 0.9}, X5, np.arange(12) % 3, ValueError, "ratio of two classes"),
        ({"sampling_strategy": {2: 9}}, X5, Y5, ValueError, "class 2, which y does not hold"),
        ({"sampling_strategy": {1: 3}}, X5, Y5, ValueError, "over-sampling removes none"),
        ({"sampling_strategy": {1: 7.5}}, X5, Y5, TypeError, "whole number"),
        ({"sampling_strategy": [1]}, X5, Y5, TypeError, "not list"),
    ],
)
def test_errors_are_clear(
    parameters: Anything, X: Anything, y: Anything, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        SMOTE(**parameters).fit_resample(X, y)
