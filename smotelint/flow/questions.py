"""The questions that rules ask of lineage."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow.facts import CrossValidate, Fit, Predict, Resample, SamplerBuilt, Score
from smotelint.flow.lineage import Derived, Lineage, Part, Resampled, Source, Subset, Union
from smotelint.flow.roles import Role
from smotelint.libraries.model import Family, Kind, Shuffle, Task, Treatment
from smotelint.libraries.treatments import SINGLE, TWO_VALUES

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from smotelint.diagnostic import Span
    from smotelint.flow.facts import Blend, Facts, Split, Weighted
    from smotelint.flow.values import Trace


@dataclass(frozen=True, slots=True)
class Evidence:
    """A resampling that rows have passed through."""

    event: Resample
    confidence: Confidence

    @property
    def adds_rows(self) -> bool:
        """Whether rows may have been copied or blended."""
        return self.event.kind.adds_rows

    @property
    def origins(self) -> tuple[Lineage, ...]:
        """The rows that were resampled: by hand one class is drawn from, and the rows of one class are in every part.

        A sampler needs rows of two classes: what it is given was chosen by something else, such as the year.
        """
        rows = self.event.rows
        return tuple(map(_without_class, rows)) if self.event.is_manual else rows

    @property
    def is_of_train_part(self) -> bool:
        """Whether only a training part was resampled, as is right."""
        return all(rows.role is Role.TRAIN for rows in self.event.rows)

    @property
    def is_split_off(self) -> bool:
        """Whether the training part was split off before, in view of the program; a name alone does not say so."""
        return self.is_of_train_part and all(rows.splits for rows in self.event.rows)


def resamplings(rows: tuple[Lineage, ...]) -> list[Evidence]:
    """The resamplings in the history of rows, in the order of the source.

    On some paths only: medium confidence. Through an unknown call: low.
    """
    events: dict[Resample, list[Lineage]] = {}
    for lineage in rows:
        for event in lineage.resamples:
            events.setdefault(event, []).append(lineage)
    found = []
    for event, holders in events.items():
        confidence = Confidence.HIGH if len(holders) == len(rows) else Confidence.MEDIUM
        if all(_is_behind_unknown(lineage, event) for lineage in holders):
            confidence = Confidence.LOW
        found.append(Evidence(event, min(confidence, event.confidence)))
    return sorted(found, key=lambda evidence: evidence.event.site)


def _is_behind_unknown(lineage: Lineage, event: Resample) -> bool:
    """Whether an unknown call lies between the rows and the resampling."""
    if isinstance(lineage, Derived):
        return True
    if isinstance(lineage, Resampled) and lineage.event is event:
        return False
    carriers = [parent for parent in lineage.parents if event in parent.resamples]
    return all(_is_behind_unknown(parent, event) for parent in carriers)


def trail(facts: Facts, evidence: Iterable[Evidence], label: str = "resampled here") -> list[Span]:
    """The places of resamplings, each behind the calls that lead there."""
    return [
        span for each in evidence for span in (*facts.hops(each.event), facts.span(each.event.site, label))
    ]


def undivided(split: Split) -> list[Evidence]:
    """The resamplings before a split after which nothing else has divided the rows: the first split is to blame."""
    return [
        each
        for each in resamplings(split.rows)
        if not all(is_part_behind(rows, each.event) for rows in split.rows if each.event in rows.resamples)
    ]


def watched_splits(facts: Facts) -> set[Hashable]:
    """The splits of which a part is given to a fit as its validation rows, and judges no model."""
    fits = facts.all(Fit)
    watched = {split for fit in fits for given in fit.validation for rows in given for split in rows.splits}
    return watched - facts.ask(judging_splits) if watched else watched


def judging_splits(facts: Facts) -> set[Hashable]:
    """The splits of resampled rows of which a part judges a model that was trained on such rows."""
    judged = {rows for score in facts.all(Score) if any(map(is_resampled, score.fits)) for rows in score.rows}
    return {
        step.split for rows in judged for step in rows if isinstance(step, Part) and step.parents[0].resamples
    }


def takes_any_row(folds: CrossValidate) -> bool:
    """Whether folds are made of rows whatever their time, their group or the wish of the caller."""
    return folds.shuffle not in (Shuffle.GIVEN, Shuffle.GROUPS, Shuffle.TIME)


def only_draws(facts: Facts, folds: CrossValidate) -> bool:
    """Whether a loop over folds trains on one part of each and nothing looks at the other: rows from elsewhere judge.

    `for drawn, _ in folds.split(X_res): score(model.fit(X_res[drawn]), X_test)`
    """
    if folds.how != "folds":
        return False
    scores = [score for score in facts.all(Score) if any(_are_of(folds, fit.rows) for fit in score.fits)]
    judged = [score.rows for score in scores] + [given for fit in facts.all(Fit) for given in fit.validation]
    predicted = [each.rows for each in facts.all(Predict)]
    return (
        bool(scores)
        and all(score.rows for score in scores)
        and not any(_are_of(folds, rows) for rows in (*judged, *predicted))
    )


def _are_of(folds: CrossValidate, rows: Iterable[Lineage]) -> bool:
    return any(folds.key in lineage.splits for lineage in rows)


def is_part_behind(rows: Lineage, event: Resample) -> bool:
    """Whether rows are a part of what was resampled: another split has divided them since."""
    if isinstance(rows, Part) and event in rows.parents[0].resamples:
        return True
    if isinstance(rows, Resampled) and rows.event is event:
        return False
    return any(is_part_behind(parent, event) for parent in rows.parents if event in parent.resamples)


def is_named(rows: Iterable[Lineage]) -> bool:
    """Whether some role was taken from a name."""
    return any(lineage.is_named for lineage in rows)


def is_made_up(rows: Iterable[Lineage]) -> bool:
    """Whether rows are numbers of the program itself, such as the grid of a picture: nobody is judged by them."""
    return all(isinstance(lineage, Source) and lineage.name == "numbers" for lineage in rows)


def shares_rows(judged: Lineage, resampled: Lineage) -> bool:
    """Whether rows that are judged went into a resampling of `resampled`.

    True only where it is certain: the judged rows were cut out of `resampled`, or are it. Two subsets of one table
    may be disjoint, so they do not count. Nor do groups of one table, each of which is any of them: one day is
    judged, the days before it are resampled.
    """
    if any(isinstance(step, Subset) and step.selector == "groups" and step in resampled for step in judged):
        return False
    if isinstance(judged, (Union, Derived)):
        return any(shares_rows(parent, resampled) for parent in judged.parents)
    if isinstance(resampled, Union):
        return any(shares_rows(judged, parent) for parent in resampled.parents)
    return _is_cut_out(judged, resampled)


def _without_class(lineage: Lineage) -> Lineage:
    while isinstance(lineage, Subset) and lineage.by_class:
        lineage = lineage.parents[0]
    return lineage


def _is_cut_out(rows: Lineage, whole: Lineage) -> bool:
    if rows is whole:
        return True
    if isinstance(rows, Resampled):
        return False
    if isinstance(rows, (Part, Subset, Derived)):
        return any(_is_cut_out(parent, whole) for parent in rows.parents)
    return isinstance(rows, Union) and any(_is_cut_out(parent, whole) for parent in rows.parents)


CURVES: Final = frozenset({"LearningCurveDisplay.from_estimator", "from_estimator", "learning_curve"})
"""Functions that cross-validate for scores that are drawn, and choose nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that judges the models of a program which are trained on resampled rows."""

    scores: tuple[Score, ...]
    """Those of such models, and those of models that are not seen."""
    folds: tuple[CrossValidate, ...]
    families: frozenset[Family | None]
    """What all of these can see; None where something unknown may see more."""

    def of_resampled(self, family: Family) -> Iterator[Score]:
        """The scores of one family, of models that are known to be trained on resampled rows."""
        return (each for each in self.scores if each.family is family and any(map(is_resampled, each.fits)))


def verdict_of(facts: Facts) -> Verdict:
    """What judges the models that are trained on resampled rows."""
    scores = tuple(s for s in facts.all(Score) if _may_be_resampled(s) and not _is_of_regressors(s))
    folds = tuple(f for f in facts.all(CrossValidate) if f.resamples_inside or resamplings(f.rows))
    families = frozenset(score.family for score in scores) | {
        family for each in folds for family in (*each.scoring, *each.beside)
    }
    return Verdict(scores, folds, families)


def _may_be_resampled(score: Score) -> bool:
    return not score.fits or any(map(is_resampled, score.fits))


def _is_of_regressors(score: Score) -> bool:
    """Whether a figure such as R² is that of regressors, beside which the classifiers are judged by others."""
    return (
        score.family is Family.OTHER
        and bool(score.fits)
        and all(fit.task is Task.REGRESSOR for fit in score.fits)
    )


def first_of_each_line(facts: Facts, scores: Iterable[Score]) -> Iterator[Score]:
    """Scores without those that follow on the same line."""
    seen: set[tuple[int | None, int]] = set()
    for score in scores:
        span = facts.span(score.site)
        if (span.cell, span.line) not in seen:
            seen.add((span.cell, span.line))
            yield score


def handles_imbalance(facts: Facts) -> bool:
    """Whether a program resamples, or fits models that do: its classes are not of one size."""
    inside: Iterator[Fit | CrossValidate] = chain(facts.all(Fit), facts.all(CrossValidate))
    return (
        any(True for _ in chain(facts.all(Resample), facts.all(SamplerBuilt)))
        or any(each.resamples_inside for each in inside)
    )  # fmt: skip


def is_resampled(fit: Fit) -> bool:
    """Whether a model learned from resampled rows, resampled before or inside its `fit`."""
    return fit.resamples_inside or any(lineage.resamples for lineage in (*fit.rows, *fit.labels))


def encoded_columns(blend: Blend) -> list[Trace]:
    """What made numbers of categories before a blend; a column with two values is a flag."""
    return [
        trace
        for trace in blend.traces
        if trace.treatment in (Treatment.CODES, Treatment.ONE_HOT)
        and not (trace.columns and all(str(column).lower() in TWO_VALUES for column in trace.columns))
    ]


def is_of_features(trace: Trace) -> bool:
    """Whether an encoder evidently worked on features: on named ones, or it is not made for the target."""
    return bool(trace.columns) or trace.name not in SINGLE


def is_from_caller(rows: Iterable[Lineage]) -> bool:
    """Whether rows are the arguments of a function that nobody calls here: what else is done to them is not seen."""
    return any(
        isinstance(step, Source) and isinstance(step.key, tuple) and step.key[:1] == ("parameter",)
        for lineage in rows
        for step in lineage
    )


def is_balanced_before(weighted: Weighted) -> bool:
    """Whether a model that takes its weights from its labels is given as many of each class, whatever the path."""
    if weighted.inner:
        return weighted.inner[-1].is_exact
    return bool(weighted.rows) and all(
        isinstance(rows, Resampled) and rows.event.is_exact for rows in weighted.rows
    )


def resampled_since(weighted: Weighted) -> list[int]:
    """The sites of the resamplings that the counts behind a model's weights know nothing of.

    Where both are there on some paths only, one may be instead of the other: `None if sampler else weights`.
    """
    if any(rows.resamples for rows in weighted.counted):
        return []
    inner = [each.site for each in weighted.inner if each.is_certain or weighted.is_certain]
    changed = [
        {event.site for event in rows.resamples if event.kind is not Kind.CLEAN} for rows in weighted.rows
    ]
    before = sorted(set().union(*changed)) if changed and all(changed) else []
    return [*before, *inner]
