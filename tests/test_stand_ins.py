"""Which rows the stand-ins for networks learn from and which they judge, as the libraries' documentation says."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from tests.stand_ins.network import Learner

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

pytestmark = pytest.mark.usefixtures("stand_ins")
X = np.arange(60.0).reshape(30, 2) / 7
Y = np.arange(30) % 3 % 2


class Rows:
    """The numbers of the rows of X that learners have met and were asked about."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.learned: list[int] = []
        self.asked: list[int] = []
        learn, answer = Learner.learn, Learner.answer

        def note_learned(
            learner: Learner, rows: ArrayLike, labels: ArrayLike, weights: ArrayLike | None = None
        ) -> None:
            self.learned += number(rows)
            learn(learner, rows, labels, weights)

        def note_asked(learner: Learner, rows: ArrayLike) -> NDArray[np.float64]:
            self.asked += number(rows)
            return answer(learner, rows)

        monkeypatch.setattr(Learner, "learn", note_learned)
        monkeypatch.setattr(Learner, "answer", note_asked)


def number(rows: ArrayLike) -> list[int]:
    return [int(np.flatnonzero(X[:, 0] == first)[0]) for first in np.asarray(rows)[:, 0]]


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> Rows:
    return Rows(monkeypatch)


def keras_model() -> Any:  # noqa: ANN401  # of a module that is there for one test
    keras = import_module("keras")
    model = keras.Sequential([keras.layers.Dense(1, activation="sigmoid")])
    model.compile(metrics=["accuracy"])
    return model


def test_keras_sets_the_last_rows_aside_before_it_shuffles(rows: Rows) -> None:
    history = keras_model().fit(X, Y, validation_split=0.2, epochs=2, batch_size=5).history
    assert sorted(rows.learned) == sorted([*range(24), *range(24)])
    assert rows.learned[:24] != rows.learned[24:]
    assert rows.asked == [*range(24, 30), *range(24, 30)]
    assert {name: len(figures) for name, figures in history.items()} == {"val_loss": 2, "val_accuracy": 2}


def test_keras_judges_the_rows_that_it_is_given(rows: Rows) -> None:
    keras_model().fit(X[:10], Y[:10], validation_data=(X[10:14], Y[10:14]))
    assert sorted(rows.learned) == list(range(10))
    assert rows.asked == [10, 11, 12, 13]


def test_a_data_set_of_tensorflow_is_taken_and_skipped_without_rest(rows: Rows) -> None:
    tensorflow = import_module("tensorflow")
    whole = tensorflow.data.Dataset.from_tensor_slices((X, Y)).shuffle(30, reshuffle_each_iteration=False)
    keras_model().fit(whole.take(20).batch(8), validation_data=whole.skip(20).batch(8), epochs=2)
    assert sorted(rows.learned[:20] + rows.asked[:10]) == list(range(30))
    assert set(rows.learned).isdisjoint(rows.asked)


def test_a_net_of_pytorch_learns_where_the_optimizer_steps(rows: Rows) -> None:
    torch = import_module("torch")
    net = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2))
    optimizer = torch.optim.SGD(net.parameters())
    data = torch.utils.data.TensorDataset(torch.tensor(X), torch.tensor(Y))
    for batch, labels in torch.utils.data.DataLoader(data, batch_size=10):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(net(batch), labels).backward()
        assert len(rows.learned) < len(X)
        optimizer.step()
    assert (rows.learned, rows.asked) == (list(range(30)), [])
    assert len(net(torch.tensor(X[:3])).argmax(1).tolist()) == 3
    assert rows.asked == [0, 1, 2]


def test_parts_of_a_data_set_of_pytorch_are_disjoint_and_all_of_it() -> None:
    torch = import_module("torch")
    data = torch.utils.data.TensorDataset(torch.tensor(X))
    parts = torch.utils.data.random_split(data, [0.7, 0.15, 0.15])
    assert [len(part) for part in parts] == [22, 4, 4]
    held = [part[place][0].numpy() for part in parts for place in range(len(part))]
    assert sorted(number(held)) == list(range(30))


def test_skorch_judges_a_stratified_fifth_after_each_epoch(rows: Rows) -> None:
    torch, skorch = import_module("torch"), import_module("skorch")
    net = skorch.NeuralNetClassifier(torch.nn.Linear(2, 2), max_epochs=2)
    net.fit(X, Y)
    judged = rows.asked[:6]
    assert rows.asked == judged * 2
    assert Y[judged].sum() == 2
    assert sorted(rows.learned[:24] + judged) == list(range(30))
