"""From the log of a run to findings: which evaluations were made on rows that the model had met.

An evaluation judges a model, fitted on rows F, on rows E. Both are traced back through the resamplings that they have
passed. For a resampling e:

    E and F both passed through e   it fed both sides: SMT101 (SMT108 if e only drops rows) where they were divided
                                    once, SMT107 by a fit that sets rows aside or is handed some to be
                                    watched by, else SMT102, or SMT103 if e was given a training part
    only E                          the rows to judge by were resampled: SMT104
    only F, E among e's input       fitted on a resampling of the rows that judge: SMT105; not the last fit on all
                                    rows of a kind of model that was judged on unseen ones, which is for use
    E is F, or a training part      judged on training rows: SMT106, if nothing else judges the model

Adding rows leaks only if rows say so: some row of E is synthetic, or shares a source with some row of F.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from smotelint.reference.record import Division, Kind, Way
from smotelint.reference.thinning import find_stratified, find_thinning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.reference.record import Evaluation, Keys, Log, Place, Resample, Seen
    from smotelint.reference.rows import Rows

NEARLY_ALL = 0.9  # share of the training rows that must lie on the training side of a division


@dataclass(frozen=True, slots=True)
class Finding:
    """A misuse that happened."""

    code: str
    resample: Place | None
    """Where rows were resampled; None where it was done by hand, out of sight."""
    division: Place | None
    """Where they were divided or cross-validated; by hand, where the test part is first held in a variable."""
    fit: Place | None
    asked: Place | None
    """Where the model was asked about the rows."""
    evaluation: Place | None
    """Where its answers were judged."""
    share: float
    """Share of the judged rows that are synthetic or related to the rows that trained."""
    is_by_hand: bool = False
    """Whether no sampler and no draw resampled, but the program itself, step by step."""


def judge(log: Log, rows: Rows) -> tuple[Finding, ...]:
    """All findings of a run, each once, in the order of the program."""
    asked = Judge(log, rows)
    found: dict[tuple[object, ...], Finding] = {}
    for finding in asked.findings():
        key = (finding.code, finding.resample, finding.division)
        if key not in found or found[key].share < finding.share:
            found[key] = finding
    # What was resampled before the outer split has spoilt it; validation rows drawn later only repeat that.
    leaks = [finding for finding in found.values() if finding.code == "SMT101"]
    told = {finding.resample for finding in leaks} & asked.whole
    # Where rows are added and, another time, dropped before one division, that is wrong once.
    divided = {finding.division for finding in leaks}
    return tuple(
        f
        for f in found.values()
        if not (f.code == "SMT107" and f.resample in told)
        and not (f.code == "SMT108" and f.division in divided)
    )


class Judge:
    """The questions asked of one log."""

    def __init__(self, log: Log, rows: Rows) -> None:
        self.log, self.rows = log, rows
        self._ancestry: dict[int, frozenset[int]] = {}
        self._thinnings: dict[frozenset[int], Resample | None] = {}

    def findings(self) -> Iterator[Finding]:
        """Every finding, as often as it happened."""
        alone: dict[int, list[tuple[Evaluation, Finding]]] = defaultdict(list)
        has_other: set[int] = set()
        unseen: list[Evaluation] = []
        for evaluation in self.log.evaluations:
            fed = list(self._fed_both_sides(evaluation))
            yield from fed
            yield from self._resampled_test(evaluation)
            is_watching = evaluation.division is not None and evaluation.division.way is Way.GIVEN
            if evaluation.division is not None and (fed or not is_watching):
                continue
            seen = list(self._seen_rows(evaluation))
            yield from (finding for finding, is_of_training in seen if not is_of_training)
            if is_watching:
                continue
            if seen and all(is_of_training for _, is_of_training in seen):
                alone[evaluation.fit.begun] += [(evaluation, finding) for finding, _ in seen]
            elif seen or not set(evaluation.rows) <= set(evaluation.fit.rows):
                has_other.add(evaluation.fit.begun)
                unseen += [] if seen else [evaluation]
            if evaluation.fit.is_crossed:
                has_other.add(evaluation.fit.begun)
        for number, told in alone.items():
            if number not in has_other:  # else a training score beside another
                first = min(finding.code for _, finding in told)
                yield from (
                    finding
                    for evaluation, finding in told
                    if finding.code == first
                    and not (first == "SMT105" and self._is_last_fit(evaluation, unseen))
                )

    def _is_last_fit(self, evaluation: Evaluation, unseen: Iterable[Evaluation]) -> bool:
        """Whether such a model was judged on a part of the rows that it had not seen, and then fitted on all."""
        return any(
            other.when < evaluation.fit.when
            and other.fit.model == evaluation.fit.model
            and self._is_resampled(other.fit.rows, other.when)
            and not self._is_resampled(other.rows, other.when)
            and set(other.rows) < set(evaluation.rows)
            for other in unseen
        )

    def _is_resampled(self, rows: Keys, before: int) -> bool:
        return bool(self._passed(rows)) or self._find_repeating(rows, before) is not None

    # -- one evaluation -----------------------------------------------------------------------------

    def _fed_both_sides(self, evaluation: Evaluation) -> Iterator[Finding]:
        if set(evaluation.rows) <= set(evaluation.fit.rows) and not self._is_cut_off(evaluation):
            return
        found = list(self._shared(evaluation)) or list(self._thinned(evaluation))
        adds = any(resample.kind is not Kind.UNDER for resample, _ in found)
        for resample, share in found:
            if adds and resample.kind is Kind.UNDER:
                continue  # dropping rows matters less than what the other did
            division = self._division_of(evaluation, resample)
            code = self._code(resample, division)
            if code is not None:
                yield self._finding(code, resample, evaluation, share, division)

    def _is_cut_off(self, evaluation: Evaluation) -> bool:
        """Whether a fit has cut the rows to be watched by off its own, among which copies of them may be left."""
        is_watching = evaluation.division is not None and evaluation.division.way is Way.GIVEN
        return is_watching and frozenset(evaluation.rows) not in self.log.seen

    def _shared(self, evaluation: Evaluation) -> Iterator[tuple[Resample, float]]:
        """The resamplings that fed both sides, with the share of the judged rows that they spoil."""
        tested, trained = self._passed(evaluation.rows), self._passed(evaluation.fit.rows)
        repeating = self._find_shared_repeating(evaluation)
        for resample in self._effective:
            if resample.given == resample.made:
                if resample not in repeating:
                    continue
                both = set(evaluation.rows) & set(evaluation.fit.rows)
                share = sum(row in both for row in evaluation.rows) / len(evaluation.rows)
            elif resample.number in tested & trained:
                share = self._share(evaluation, resample)
            else:
                continue
            if share or resample.kind is Kind.UNDER:
                yield resample, share

    def _find_shared_repeating(self, evaluation: Evaluation) -> list[Resample]:
        """The over-samplings by hand that may have put copies on both sides.

        A row that is repeated by hand is the same row, which may have been repeated elsewhere as well, or fitted on:
        all rows on both sides must be repeated ones, and of those that made all the rows the closest is meant.
        """
        rows = {*evaluation.rows, *evaluation.fit.rows}
        both = set(evaluation.rows) & set(evaluation.fit.rows)
        found = [
            each for each in self._effective if each.when < evaluation.when and both and both <= each.repeated
        ]
        makers = [each for each in reversed(found) if rows <= each.given]
        return [min(makers, key=lambda each: len(each.given))] if makers else found

    def _thinned(self, evaluation: Evaluation) -> Iterator[tuple[Resample, float]]:
        """The dropping of rows by class, by hand, before the two sides were divided."""
        thinning = self._find_thinning((*evaluation.rows, *evaluation.fit.rows))
        if thinning is not None:
            yield thinning, 0.0

    def _find_thinning(self, rows: Iterable[int]) -> Resample | None:
        origins = self._origins(rows)
        if origins not in self._thinnings:
            self._thinnings[origins] = find_thinning(origins, self._outside, self.rows.labels)
        return self._thinnings[origins]

    def _code(self, resample: Resample, division: Division) -> str | None:
        drops = resample.kind is Kind.UNDER
        if division.way in (Way.VALIDATION, Way.GIVEN):
            return None if drops else "SMT107"
        if division.way in (Way.HOLDOUT, Way.DRAW):
            return "SMT108" if drops else "SMT101"
        return "SMT103" if self._is_of_train_part(resample) else "SMT102"

    def _resampled_test(self, evaluation: Evaluation) -> Iterator[Finding]:
        only = self._passed(evaluation.rows) - self._passed(evaluation.fit.rows)
        for resample in self._effective:
            way = evaluation.division and evaluation.division.way
            is_before = way not in (None, Way.GIVEN) and not resample.in_fold  # folds of what it has made
            if resample.number in only and resample.kind is not Kind.BOOTSTRAP and not is_before:
                touched = [row for row in evaluation.rows if resample.number in self.rows.resamples[row]]
                share = len(touched) / len(evaluation.rows)
                yield self._finding("SMT104", resample, evaluation, share, evaluation.division)
        repeating = self._find_repeating(evaluation.rows, evaluation.when)
        if repeating is not None and self._origins(repeating.given).isdisjoint(
            self._origins(evaluation.fit.rows)
        ):
            yield self._finding("SMT104", repeating, evaluation, 1.0, evaluation.division)
        thinning = self._find_thinning(evaluation.rows)
        if thinning is not None and thinning.given.isdisjoint(self._origins(evaluation.fit.rows)):
            yield self._finding("SMT104", thinning, evaluation, 1.0, evaluation.division)

    def _seen_rows(self, evaluation: Evaluation) -> Iterator[tuple[Finding, bool]]:
        """Rows judged that the model was fitted on, themselves or through a resampling; whether they are all of them.

        All of them make a training score, which is no fault beside another score.
        """
        tested = self._passed(evaluation.rows)
        is_own = set(evaluation.rows) <= set(evaluation.fit.rows)
        repeating = self._find_repeating(evaluation.fit.rows, evaluation.when)
        if repeating is not None and is_own:
            if self._find_repeating(evaluation.rows, evaluation.when) is repeating:
                yield self._finding("SMT106", repeating, evaluation, 1.0, None), True
            else:
                whole = repeating.given <= set(evaluation.rows)
                yield (
                    self._finding(self._code_of_seen(repeating, whole), repeating, evaluation, 1.0, None),
                    whole,
                )
        for resample in self._effective:
            if resample.kind is Kind.BOOTSTRAP or resample.number not in self._passed(evaluation.fit.rows):
                continue
            if resample.number in tested:
                if is_own and not resample.is_subset_by_hand:
                    yield self._finding("SMT106", resample, evaluation, 1.0, None), True
            else:
                sources = self._sources(evaluation.fit.rows, resample)
                if resample.is_of_one_class:
                    sources |= set(evaluation.fit.rows)  # the other classes are there as they were
                share = 1.0 if is_own else self._related(evaluation.rows, sources)
                if share:
                    whole = resample.given <= {
                        row for tested_row in evaluation.rows for row in self._up(tested_row)
                    }
                    code = self._code_of_seen(resample, whole)
                    yield self._finding(code, resample, evaluation, share, None), whole

    def _code_of_seen(self, resample: Resample, whole: bool) -> str:
        return "SMT106" if whole and self._is_of_train_part(resample) else "SMT105"

    def _find_repeating(self, rows: Keys, before: int) -> Resample | None:
        """The over-sampling by hand that repeats some of these rows, the closest if there were several."""
        own = set(rows)
        repeated = {row for row, count in Counter(rows).items() if count > 1}
        found = [
            each
            for each in reversed(self.log.resamples)
            if each.given == each.made and own <= each.given and each.when < before and repeated
        ]
        return min(found, key=lambda each: (not repeated <= each.repeated, len(each.given)), default=None)

    def _finding(
        self, code: str, resample: Resample, evaluation: Evaluation, share: float, division: Division | None
    ) -> Finding:
        place = division.place if division else None
        fit, asked = evaluation.fit.place, evaluation.asked
        return Finding(
            code, resample.place, place, fit, asked, evaluation.place, round(share, 3),
            is_by_hand=resample.sampler == "by hand",
        )  # fmt: skip

    @property
    def whole(self) -> set[Place | None]:
        """Where rows were resampled before any were held out."""
        return {resample.place for resample in self._effective if not self._is_of_train_part(resample)}

    # -- rows ---------------------------------------------------------------------------------------

    @cached_property
    def _effective(self) -> list[Resample]:
        """The resamplings that changed something."""
        stratified = find_stratified(self.log.resamples, self.rows.wholes)
        return [
            each for each in self.log.resamples if not self._is_idle(each) and each.number not in stratified
        ]

    @cached_property
    def _outside(self) -> Seen:
        """The tables that hold nothing but rows from outside."""
        parents = self.rows.parents
        return {
            whole: seen for whole, seen in self.log.seen.items() if not any(parents[row] for row in whole)
        }

    def _is_idle(self, resample: Resample) -> bool:
        if resample.made & self.rows.synthetic or resample.given == resample.made:
            return False
        kept = [self.rows.parents[row] for row in resample.made]
        return len(set(kept)) == len(kept) == len(resample.given)

    def _passed(self, rows: Iterable[int]) -> frozenset[int]:
        return frozenset().union(*(self.rows.resamples[row] for row in rows))

    def _up(self, row: int) -> frozenset[int]:
        """A row and all that it descends from."""
        if row not in self._ancestry:
            parents = (self._up(parent) for parent in self.rows.parents[row])
            self._ancestry[row] = frozenset({row}).union(*parents)
        return self._ancestry[row]

    def _sources(self, rows: Iterable[int], resample: Resample) -> frozenset[int]:
        """Of what a resampling was given, the rows from which these descend through it."""
        through = (self._up(row) for row in rows if resample.number in self.rows.resamples[row])
        return frozenset().union(*through) & resample.given

    def _related(self, rows: Iterable[int], sources: frozenset[int]) -> float:
        """Share of the rows that are among the sources or descend from one."""
        hits = [not sources.isdisjoint(self._up(row)) for row in rows]
        return sum(hits) / len(hits)

    def _share(self, evaluation: Evaluation, resample: Resample) -> float:
        """Share of the judged rows that are synthetic or have a source in common with the training rows."""
        sources = self._sources(evaluation.fit.rows, resample)
        touched = [row for row in evaluation.rows if resample.number in self.rows.resamples[row]]
        synthetic = self.rows.synthetic & resample.made
        hits = [
            not synthetic.isdisjoint(self._up(row)) or not sources.isdisjoint(self._up(row))
            for row in touched
        ]
        return sum(hits) / len(evaluation.rows)

    # -- divisions ----------------------------------------------------------------------------------

    def _division_of(self, evaluation: Evaluation, resample: Resample) -> Division:
        """What put the two sides apart; what a fit is watched by counts for itself if other rows are held out."""
        own = evaluation.division
        if own is not None and own.way is not Way.GIVEN:
            return own
        found = self._divided(evaluation, resample)
        if own is None or found.place in (None, evaluation.fit.place):
            return own or found
        is_told = found.way is Way.FOLDS or self._is_judged(evaluation.rows)
        return found if is_told or not self._is_of_train_part(resample) else own

    def _is_judged(self, rows: Iterable[int]) -> bool:
        """Whether some model is not only watched by these rows."""
        given = set(rows)
        return any(
            set(other.rows) == given and (other.division is None or other.division.way is not Way.GIVEN)
            for other in self.log.evaluations
        )

    def _divided(self, evaluation: Evaluation, resample: Resample) -> Division:
        """The first division after the resampling that divided these rows: all later ones only repeat its fault."""
        by_hand, _ = self.log.seen.get(frozenset(evaluation.rows), (None, 0))
        later = [d for d in self.log.divisions if resample.when < d.when < evaluation.when]
        folds = [d for d in later if d.way is Way.FOLDS and self._is_apart(evaluation, d)]
        once = [d for d in later if d.way is not Way.FOLDS and self._has_divided(evaluation, d)]
        if folds or not once:
            return (
                folds[-1]
                if folds
                else Division(evaluation.when, by_hand, Way.HOLDOUT, frozenset(), frozenset())
            )
        return once[0] if once[0].way is not Way.DRAW else replace(once[0], place=by_hand)

    def _has_divided(self, evaluation: Evaluation, division: Division) -> bool:
        rows = division.train | division.test
        return (
            self._related(evaluation.rows, rows) == 1
            and self._related(evaluation.fit.rows, rows) >= NEARLY_ALL
        )

    def _is_apart(self, evaluation: Evaluation, division: Division) -> bool:
        return (
            self._related(evaluation.rows, division.test) == 1
            and self._related(evaluation.fit.rows, division.train) >= NEARLY_ALL
        )

    def _is_of_train_part(self, resample: Resample) -> bool:
        """Whether rows had been held out before the resampling, or were never part of it."""
        if resample.in_fold:
            return True
        for division in self.log.divisions:
            if division.way is Way.DRAW or division.when > resample.when:
                continue
            if self._related(resample.given, division.train) == 1:
                return True
        return any(self._is_beside(evaluation, resample) for evaluation in self.log.evaluations)

    def _is_beside(self, evaluation: Evaluation, resample: Resample) -> bool:
        """Whether rows of the same table that the resampling was not given judge some model."""
        judged, given = self._origins(evaluation.rows), self._origins(resample.given)
        if not judged.isdisjoint(given) or self._is_cut_off(evaluation):
            return False
        return any(given < whole and judged <= whole for whole in self.rows.wholes)

    def _origins(self, rows: Iterable[int]) -> frozenset[int]:
        """The rows from outside that these descend from."""
        return frozenset(source for row in rows for source in self._up(row) if not self.rows.parents[source])
