"""The evidence as a picture, drawn by matplotlib."""

# mypy: disable-error-code="import-untyped,import-not-found"
from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

from smotelint.reference.experiments import EXPERIMENTS, MODELS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from smotelint.reference.evidence import Result

    Axes = Any

RIGHT: Final = "#1b7f5c"
WRONG: Final = "#c8402f"
MARKS: Final = {"forest": "o", "neighbours": "s", "logistic": "D"}
LEAKS: Final = ("SMT101", "SMT102", "SMT103", "SMT104", "SMT105", "SMT106", "SMT107", "SMT108")
LEAK_PANELS: Final = (
    ("noise", "ROC-AUC", "Noise: nothing can be predicted,\nan honest ROC-AUC is 0.5", 0.5),
    ("noise", "F1", "Noise: nothing can be predicted,\nan honest F1 is near 0.15", None),
    ("signal", "F1", "Signal: something can be predicted,\nbut not that much", None),
)
OTHERS: Final = ("SMT301", "SMT401", "SMT402")
STEP: Final = 0.24  # between the models of one row
ROW_HEIGHT: Final = 0.62  # inches
MARGIN: Final = 0.12  # inches around the panels
LABEL_WIDTH: Final = 34  # characters of a line beside a row


def draw(results: Sequence[Result], path: Path | str) -> None:
    """Write the picture of some results; the suffix of the path decides the format.

    Raises ImportError without matplotlib.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    leaks = [code for code in LEAKS if any(result.code == code for result in results)]
    others = [rows for code in OTHERS if (rows := _other_rows(results, code))]
    heights = [height for height in (len(leaks), max(map(len, others), default=0)) if height]
    figure = Figure(
        figsize=(15, 1.9 + sum(ROW_HEIGHT * height + 1.3 for height in heights)),
        layout=ConstrainedLayoutEngine(w_pad=MARGIN, h_pad=MARGIN),
    )
    FigureCanvasAgg(figure)
    figure.suptitle(
        "What each misuse of SMOTE does to the score: same rows, same model, same seed; only the order differs",
        fontsize=14, fontweight="bold",
    )  # fmt: skip
    bands = figure.subfigures(len(heights), 1, height_ratios=heights, squeeze=False)[:, 0]
    if leaks:
        for axes, panel in zip(bands[0].subplots(1, len(LEAK_PANELS), sharey=True), LEAK_PANELS, strict=True):
            _draw_leaks(axes, results, leaks, panel)
        _explain(bands[0], results[0].seeds)
    if others:
        for axes, rows in zip(bands[-1].subplots(1, len(others), squeeze=False)[0], others, strict=True):
            _draw_rows(axes, rows)
            experiment = EXPERIMENTS[rows[0][1][0].code]
            axes.set_title(f"{experiment.code}: {experiment.question}\n", fontsize=10, loc="left")
            _name_ends(axes, experiment.right, experiment.wrong)
    figure.savefig(path, dpi=120)


def _draw_leaks(
    axes: Axes, results: Sequence[Result], codes: Sequence[str], panel: tuple[str, str, str, float | None]
) -> None:
    data, metric, title, chance = panel
    rows = [
        (
            "\n".join((code, *wrap(EXPERIMENTS[code].wrong, LABEL_WIDTH))),
            [
                result
                for result in results
                if (result.code, result.data, result.metric) == (code, data, metric)
            ],
        )
        for code in codes
    ]
    _draw_rows(axes, rows)
    if chance is not None:
        axes.axvline(chance, color="0.4", linewidth=1, linestyle=":")
    axes.set_title(title, fontsize=11)
    axes.set_xlabel(metric)


def _other_rows(results: Sequence[Result], code: str) -> list[tuple[str, list[Result]]]:
    own = [result for result in results if result.code == code]
    pairs = dict.fromkeys((result.data, result.metric) for result in own)
    both = len({data for data, _ in pairs}) > 1
    return [
        (
            data if both else metric,
            [result for result in own if (result.data, result.metric) == (data, metric)],
        )
        for data, metric in pairs
    ]


def _draw_rows(axes: Axes, rows: Sequence[tuple[str, Sequence[Result]]]) -> None:
    """One line for each row and model: from the right way to the wrong way."""
    for place, (_, results) in enumerate(rows):
        for result in results:
            y = place + STEP * (MODELS.index(result.model) - (len(MODELS) - 1) / 2)
            axes.plot([result.right, result.wrong], [y, y], color="0.75", linewidth=1.5, zorder=1)
            within = [[min(result.spread, result.wrong)], [min(result.spread, max(0.0, 1 - result.wrong))]]
            axes.errorbar(
                result.wrong, y, xerr=within, color=WRONG, elinewidth=1, marker=MARKS[result.model],
                markersize=6, zorder=2,
            )  # fmt: skip
            axes.plot(result.right, y, color=RIGHT, marker=MARKS[result.model], markersize=6, zorder=3)
    axes.set_yticks(range(len(rows)), [label for label, _ in rows], fontsize=9)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_xlim(-0.02, 1.06)
    axes.grid(axis="x", color="0.92")
    axes.tick_params(left=False)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


def _name_ends(axes: Axes, right: str, wrong: str) -> None:
    """Say above the panel what the two colours are there."""
    axes.text(0, 1.02, f"● {right}", color=RIGHT, fontsize=9, transform=axes.transAxes)
    axes.text(1, 1.02, f"● {wrong}", color=WRONG, fontsize=9, ha="right", transform=axes.transAxes)


def _explain(band: Any, seeds: int) -> None:  # noqa: ANN401  (a SubFigure)
    from matplotlib.lines import Line2D

    def dot(colour: str, mark: str, label: str) -> Line2D:
        return Line2D([], [], color=colour, marker=mark, linestyle="", label=label)

    handles = [dot(RIGHT, "o", "done right"), dot(WRONG, "o", "the misuse named on the left")]
    handles += [dot("0.4", mark, name) for name, mark in MARKS.items()]
    handles.append(
        Line2D(
            [],
            [],
            color=WRONG,
            linewidth=1,
            label=f"± standard deviation of the difference over {seeds} seeds",
        )
    )
    band.legend(handles=handles, loc="outside upper center", ncols=len(handles), frameon=False, fontsize=10)
