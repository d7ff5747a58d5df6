from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from smotelint.reference.evidence import EXPERIMENTS, Result, measure, render, to_json

if TYPE_CHECKING:
    from pathlib import Path

LEAKS = ("SMT101", "SMT102", "SMT103", "SMT105", "SMT106", "SMT107")


def find(results: tuple[Result, ...], code: str, data: str, model: str, metric: str) -> Result:
    (found,) = [r for r in results if (r.code, r.data, r.model, r.metric) == (code, data, model, metric)]
    return found


@pytest.mark.parametrize("code", LEAKS)
def test_on_noise_an_honest_score_is_chance_and_a_leaky_one_is_not(
    results: tuple[Result, ...], code: str
) -> None:
    auc = find(results, code, "noise", "forest", "ROC-AUC")
    assert 0.3 < auc.right < 0.7
    assert auc.wrong > 0.9
    f1 = find(results, code, "noise", "forest", "F1")
    assert f1.right < 0.3
    assert f1.wrong > 0.8


@pytest.mark.parametrize("code", LEAKS)
@pytest.mark.parametrize("model", ["forest", "neighbours", "logistic"])
def test_on_signal_every_model_is_flattered(results: tuple[Result, ...], code: str, model: str) -> None:
    assert find(results, code, "signal", model, "F1").inflation > 0


@pytest.mark.parametrize("code", ["SMT104", "SMT108"])
def test_a_wrong_class_mix_raises_f1_and_leaves_the_ranking(results: tuple[Result, ...], code: str) -> None:
    for model in ("forest", "neighbours", "logistic"):
        assert find(results, code, "signal", model, "F1").inflation > 0.05
        assert abs(find(results, code, "signal", model, "ROC-AUC").inflation) < 0.25


def test_full_balance_buys_recall_with_precision_and_calibration(results: tuple[Result, ...]) -> None:
    for model in ("forest", "neighbours", "logistic"):
        assert find(results, "SMT301", "signal", model, "recall").inflation > 0.1
        assert find(results, "SMT301", "signal", model, "precision").inflation < -0.1
        assert find(results, "SMT301", "signal", model, "mean predicted risk").inflation > 0.03
        assert find(results, "SMT301", "signal", model, "Brier score").inflation > 0
        assert abs(find(results, "SMT301", "signal", model, "ROC-AUC").inflation) < 0.08


def test_accuracy_is_high_where_f1_is_near_zero(results: tuple[Result, ...]) -> None:
    figure = find(results, "SMT401", "noise", "forest", "score")
    assert figure.right < 0.2
    assert figure.wrong > 0.8


def test_accuracy_never_chooses_better_than_f1_by_much(results: tuple[Result, ...]) -> None:
    choices = [result.inflation for result in results if result.code == "SMT402"]
    assert len(choices) == 3
    assert min(choices) < -0.02
    assert max(choices) < 0.05


def test_every_metric_of_every_experiment_is_there_in_order(results: tuple[Result, ...]) -> None:
    for experiment in EXPERIMENTS.values():
        seen = dict.fromkeys(result.metric for result in results if result.code == experiment.code)
        assert list(seen) == list(experiment.metrics)
    assert list(dict.fromkeys(result.code for result in results)) == list(EXPERIMENTS)


def test_results_repeat() -> None:
    first, second = (measure(["SMT104"], seeds=1) for _ in range(2))
    assert first == second


def test_progress_counts_every_step() -> None:
    told: list[tuple[int, int, str]] = []
    measure(["SMT402"], seeds=1, progress=lambda *step: told.append(step))
    assert [done for done, _, _ in told] == [0, 1, 2, 3]
    assert told[0] == (0, 3, "SMT402 signal, forest, seed 0")
    assert told[-1][:2] == (3, 3)


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(KeyError):
        measure(["SMT999"])


def test_table() -> None:
    rows = (
        Result("SMT104", "noise", "forest", "F1", 0.1, 0.5, 0.4, 0.05, 5),
        Result("SMT104", "noise", "forest", "ROC-AUC", 0.5, 0.5, -0.001, 0.02, 5),
    )
    assert render(rows) == (
        "SMT104  Is the test part itself resampled?\n"
        "  the test part as it is -> SMOTE on the test part\n"
        "                      F1                          ROC-AUC                     accuracy\n"
        "  noise   forest      0.10 -> 0.50 +0.40 (0.05)   0.50 -> 0.50 -0.00 (0.02)\n"
        "\n"
        "Means over 5 seeds; difference and its standard deviation.\n"
    )
    assert render(()) == ""


def test_json_holds_words_and_figures(results: tuple[Result, ...]) -> None:
    rows = json.loads(json.dumps(to_json(results)))
    assert len(rows) == len(results)
    assert rows[0]["code"] == "SMT101"
    assert rows[0]["right_way"] == "split, then SMOTE on the training part"
    assert rows[0]["wrong"] - rows[0]["right"] == pytest.approx(rows[0]["inflation"], abs=2e-4)


def test_picture(results: tuple[Result, ...], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from smotelint.reference.picture import draw

    draw(results, tmp_path / "all.png")
    assert (tmp_path / "all.png").read_bytes().startswith(b"\x89PNG")
    for code in ("SMT108", "SMT401"):
        part = tmp_path / f"{code}.svg"
        draw([result for result in results if result.code == code], part)
        assert "<svg" in part.read_text()
