"""What each misuse does to a score, measured: the evidence that `smotelint verify` shows.

Each experiment gives two figures for the same rows, model and seed, one in the right way and one in the wrong way,
and repeats that over seeds, on noise (labels that no feature knows anything of) and on signal. The difference is the
inflation. Everything runs on bundled data with the reference SMOTE; the programs of users are never run.

    measure(["SMT101"]) -> Result(SMT101, noise, forest, F1: 0.02 -> 0.97, +0.95, sd 0.02 over 5 seeds), ...
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

from dataclasses import asdict, dataclass
from statistics import fmean, stdev
from typing import TYPE_CHECKING, Any, Final

from smotelint.reference.experiments import EXPERIMENTS, Experiment, cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager

__all__ = ["EXPERIMENTS", "Experiment", "Result", "measure", "render", "to_json"]

SEEDS: Final = 5
COLUMN: Final = 28  # width of a metric in the table


@dataclass(frozen=True, slots=True)
class Result:
    """One metric of one experiment, over seeds."""

    code: str
    data: str
    model: str
    metric: str
    right: float
    """Mean over seeds, done in the right way."""
    wrong: float
    """Mean over seeds, done in the wrong way."""
    inflation: float
    """Mean of wrong - right, seed by seed."""
    spread: float
    """Standard deviation of wrong - right over seeds."""
    seeds: int


def measure(
    codes: Iterable[str] = (), seeds: int = SEEDS, progress: Callable[[int, int, str], None] | None = None
) -> tuple[Result, ...]:
    """Run the experiments of these codes, or all.

    `progress` is told how many steps are done, of how many, and what comes next. Raises KeyError for a code that has
    no experiment, ImportError where scikit-learn is missing.
    """
    wanted = [EXPERIMENTS[code] for code in codes] or list(EXPERIMENTS.values())
    steps = [(experiment, case) for case in cases(seeds) for experiment in wanted if experiment.applies(case)]
    pairs: dict[tuple[str, str, str, str], list[tuple[float, float]]] = {}
    for done, (experiment, case) in enumerate(steps):
        if progress is not None:
            progress(done, len(steps), f"{experiment.code} {case}")
        with _one_thread():
            right, wrong = experiment.run(case)
        for metric in right.keys() & experiment.metrics:
            key = (experiment.code, case.data, case.model, metric)
            pairs.setdefault(key, []).append((right[metric], wrong[metric]))
    if progress is not None:
        progress(len(steps), len(steps), "")
    order = {experiment.code: number for number, experiment in enumerate(wanted)}
    places = {code: EXPERIMENTS[code].metrics.index for code in order}
    in_order = sorted(pairs, key=lambda key: (order[key[0]], places[key[0]](key[3])))
    return tuple(_summarize(key, pairs[key]) for key in in_order)


def _one_thread() -> AbstractContextManager[object]:
    """For tables this small, threads cost more than they save, and much more on a busy machine."""
    import sklearn.ensemble  # noqa: F401  (what is not loaded yet cannot be limited)
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[object] = threadpool_limits(1)
    return limits


def _summarize(key: tuple[str, str, str, str], pairs: Sequence[tuple[float, float]]) -> Result:
    differences = [wrong - right for right, wrong in pairs]
    return Result(
        *key,
        right=fmean(right for right, _ in pairs),
        wrong=fmean(wrong for _, wrong in pairs),
        inflation=fmean(differences),
        spread=stdev(differences) if len(differences) > 1 else 0.0,
        seeds=len(pairs),
    )


def render(results: Sequence[Result]) -> str:
    """The results as a table, experiment by experiment."""
    blocks = []
    for code in dict.fromkeys(result.code for result in results):
        experiment = EXPERIMENTS[code]
        own = [result for result in results if result.code == code]
        lines = [f"{code}  {experiment.question}", f"  {experiment.right} -> {experiment.wrong}"]
        lines.append(" " * 22 + "".join(f"{metric:<{COLUMN}}" for metric in experiment.metrics).rstrip())
        for data, model in dict.fromkeys((result.data, result.model) for result in own):
            cells = [_cell(r) for r in own if (r.data, r.model) == (data, model)]
            lines.append(f"  {data:<8}{model:<12}" + "".join(f"{cell:<{COLUMN}}" for cell in cells).rstrip())
        blocks.append("\n".join(lines))
    if not results:
        return ""
    return (
        "\n\n".join(blocks)
        + f"\n\nMeans over {results[0].seeds} seeds; difference and its standard deviation.\n"
    )


def _cell(result: Result) -> str:
    return f"{result.right:.2f} -> {result.wrong:.2f} {result.inflation:+.2f} ({result.spread:.2f})"


def to_json(results: Sequence[Result]) -> list[dict[str, Any]]:
    """The results as plain data, each with the words of its experiment."""
    rows = []
    for result in results:
        experiment = EXPERIMENTS[result.code]
        words = {"right_way": experiment.right, "wrong_way": experiment.wrong}
        figures = {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in asdict(result).items()
        }
        rows.append(figures | words)
    return rows
