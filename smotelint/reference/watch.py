"""The state of a run under watch: what the hooks report, and where in the program it happens.

Calls nest: a pipeline's `fit` calls that of its last step, a search fits and scores clones, a forest fits trees. Each
call that matters is a `Frame`. Inside an opaque one (a forest) nothing is recorded, inside a transparent one (a
pipeline) everything is, and inside a folding one (a search, `cross_val_score`) asking a model is judging it.
"""

from __future__ import annotations

import enum
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

import numpy as np

from smotelint.reference.record import Division, Evaluation, Fit, Keys, Kind, Log, Place, Resample, Seen, Way
from smotelint.reference.rows import Rows, name_cells, read_values
from smotelint.reference.thinning import as_labels, read_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

    Answer = Any
    Table = Any
    Model = Any

RECORD = "_watched_fit"
"""Attribute of a fitted model: the number of its `Fit`; copies and pickles of the model carry it along."""


class Inside(enum.Enum):
    """What a call lets through of what happens in it."""

    OPAQUE = "opaque"
    TRANSPARENT = "transparent"
    FOLDING = "folding"
    ASKING = "asking"
    """`predict`, `score`: models asked on behalf of the one that is asked first."""


@dataclass
class Frame:
    """A call in progress."""

    inside: Inside
    place: Place | None
    owner: object = None
    fits: list[Fit] = field(default_factory=list)
    """Of models within the one that is being fitted."""


class Prediction(np.ndarray[Any, Any]):
    """What a model answered; slices, comparisons and arithmetic of it remember the question."""

    asked: int | None = None
    watch: Watch | None = None

    def __array_finalize__(self, other: object) -> None:
        self.asked = getattr(other, "asked", None)
        self.watch = getattr(other, "watch", None)

    def __eq__(self, other: object) -> Answer:
        self._compare(other)
        return super().__eq__(other)

    def __ne__(self, other: object) -> Answer:
        self._compare(other)
        return super().__ne__(other)

    __hash__ = None  # as any array

    def _compare(self, other: object) -> None:
        """Comparing answers with as many labels is judging them."""
        if self.watch is not None and getattr(other, "shape", None) == self.shape:
            self.watch.judge((self,))


class Watch:
    """One run at a time."""

    def __init__(self) -> None:
        self.start({})

    def start(self, files: dict[str, tuple[str, int | None]]) -> None:
        """Forget what was before, and watch a program of these compiled pieces: file name -> path and cell."""
        self.files = files
        self.rows = Rows()
        self.frames: list[Frame] = []
        self.doubts: list[str] = []
        self.names: set[str] = set()
        """Variables of the program that have held tables."""
        self.lists: set[str] = set()
        """Variables that have held lists, to which rows may have been appended."""
        self.crossed: dict[int, Model] = {}
        """Models that have been cross-validated, by id."""
        self.is_grouping = False
        """Within a function applied to groups of rows."""
        self._clock = 0
        self._resamples: list[Resample] = []
        self._divisions: list[Division] = []
        self._fits: list[Fit] = []
        self._steps: dict[int, Counter[int]] = {}
        """How often a model that learns in steps has met each row, by the number of its first fit."""
        self._asked: list[Evaluation] = []
        self._judged: dict[int, Place | None] = {}
        self._sampling = False
        self._children: dict[int, tuple[int | None, int | None]] = {}
        self._multiplied: Place | None = None
        self._repeats: list[Counter[int]] = []
        self._seen: Seen = {}
        self._calls: dict[int, FrameType | None] = {}
        """The call of a library in which each fit happened, by its number."""

    @property
    def is_quiet(self) -> bool:
        """Nothing has happened to rows yet, so that rows never seen cannot descend from others."""
        return not self._resamples and not self._divisions

    @property
    def is_listening(self) -> bool:
        """Whether a model or transformer at work here is to be recorded."""
        return not any(frame.inside in (Inside.OPAQUE, Inside.ASKING) for frame in self.frames)

    @property
    def is_open(self) -> bool:
        """Whether what is judged here is judged by the program, or by a model that is fitted on its behalf."""
        return all(frame.inside is Inside.TRANSPARENT for frame in self.frames)

    def is_at_work(self, owner: object) -> bool:
        """Whether a method of the object is in progress."""
        return any(frame.owner is owner for frame in self.frames)

    @property
    def is_folding(self) -> bool:
        """Within a call that cross-validates."""
        return any(frame.inside is Inside.FOLDING for frame in self.frames)

    @contextmanager
    def enter(self, inside: Inside, owner: object = None) -> Iterator[Frame]:
        """A call that lets through what `inside` says."""
        frame = Frame(inside, self.place(), owner)
        self.frames.append(frame)
        try:
            yield frame
        finally:
            self.frames.remove(frame)

    def place(self) -> Place | None:
        """The line of the program that is at work, with the calls that led to it."""
        found, frame = [], sys._getframe(1)  # noqa: SLF001  (the documented way to walk the stack)
        while frame is not None:
            if frame.f_code.co_filename in self.files:
                path, cell = self.files[frame.f_code.co_filename]
                found.append(Place(path, frame.f_lineno, cell))
            frame = frame.f_back  # type: ignore[assignment]
        return Place(found[0].path, found[0].line, found[0].cell, tuple(found[1:])) if found else None

    def library_call(self) -> FrameType | None:
        """The call by which the program has left its own code."""
        call, frame = None, sys._getframe(1)  # noqa: SLF001
        while frame is not None and frame.f_code.co_filename not in self.files:
            call, frame = frame, frame.f_back  # type: ignore[assignment]
        return call

    def look(self, table: Table) -> Keys | None:
        """The rows of a table that reaches a hook; answers stand for the rows that were asked about."""
        if isinstance(table, Prediction) and table.asked is not None:
            asked = self._asked[table.asked].rows
            return asked if len(asked) == len(table) else None
        if any(frame.inside is Inside.FOLDING for frame in self.frames[-1:]):
            return self.rows.look(
                table, fresh=None
            )  # features made of predictions, as in stacking, are no rows
        return self.rows.look(table, fresh=self.is_quiet)

    def notice(self, table: Table, *, derived: bool) -> bool:
        """The program holds a table in a variable, derived from others or from outside; False if it is no table."""
        keys = self.rows.look(table, fresh=None)
        if keys is None:
            parents = self.rows.find_blends(table)
            keys = (
                self.rows.look(table, fresh=not derived, derived=derived)
                if parents is None
                else self._blend(table, parents)
            )
        place = self.place()
        if keys is None or place is None:
            return False
        self._seen.setdefault(frozenset(keys), (place, self._tick()))
        self.check_repeats(keys)
        for name, labels in read_labels(table, keys):
            self.rows.labels.setdefault(name, {}).update(labels)
        return True

    def notice_labels(self, table: Table, column: Table) -> None:
        """The program holds labels beside a table."""
        keys = self.rows.look(table, fresh=None)
        labels = as_labels(column, keys) if keys is not None else None
        if labels is not None:
            self.rows.labels.setdefault("", {}).update(labels)

    def _blend(self, table: Table, parents: Sequence[Keys | int]) -> Keys:
        """Record rows that the program has blended itself."""
        number = len(self._resamples)
        keys = self.rows.blend(table, parents, number)
        given = frozenset(key for of in parents if not isinstance(of, int) for key in of)
        made = frozenset(key for key, of in zip(keys, parents, strict=True) if not isinstance(of, int))
        self._resamples.append(
            Resample(number, self._tick(), self.place(), "by hand", Kind.OVER, given, made, self.is_folding)
        )
        return keys

    def doubt(self, reason: str) -> None:
        """Something was not followed."""
        place = self.place()
        self.doubts.append(f"line {place}: {reason}" if place else reason)

    # -- resampling ---------------------------------------------------------------------------------

    @contextmanager
    def sampling(self) -> Iterator[bool]:
        """A sampler at work; False within another, whose result alone counts."""
        if not self.is_listening:
            yield False
            return
        self._sampling, self._children = True, {}
        try:
            with self.enter(Inside.OPAQUE):
                yield True
        finally:
            self._sampling = False

    def blend(self, firsts: Table, seconds: Table, children: Table) -> None:
        """Synthetic rows are generated, each from two rows of the class."""
        tables = [read_values(table) for table in (firsts, seconds, children)]
        if not self._sampling or any(table is None for table in tables):
            return
        first, second, child = (name_cells(table).tolist() for table in tables if table is not None)
        for a, b, made in zip(first, second, child, strict=True):
            parents = (self.rows.find(a), self.rows.find(b))
            self._children.update((cell, parents) for cell in made if cell)

    def trace(self, given: Keys, result: Table, *, originals_first: bool) -> list[tuple[Keys, bool]]:
        """Parents of each row of a sampler's result, and whether the row is synthetic."""
        values = read_values(result)
        if values is None:
            return []
        own, traced = set(given), list[tuple[Keys, bool]]()
        everyone = tuple(sorted(own))  # parents of a row whose recipe is not known
        if originals_first:
            traced = [((key,), False) for key in given]
            values = values[len(given) :]
        for cells in name_cells(values).tolist():
            pair = next((self._children[cell] for cell in cells if cell in self._children), None)
            known = self.rows.find(cells)
            if pair is not None:
                parents = tuple(sorted({key for key in pair if key is not None}))
                traced.append((parents or everyone, True))
            elif known in own and known is not None:
                traced.append(((known,), False))
            else:
                traced.append((everyone, True))
        return traced

    def resample(
        self, sampler: str, kind: Kind, given: Keys, result: Table, traced: list[tuple[Keys, bool]]
    ) -> Table:
        """Record a resampling; returns its result, marked."""
        number = len(self._resamples)
        synthetic = [i for i, (_, is_synthetic) in enumerate(traced) if is_synthetic]
        marked, made = self.rows.descend(result, [parents for parents, _ in traced], synthetic, number)
        self._resamples.append(
            Resample(
                number,
                self._tick(),
                self.place(),
                sampler,
                kind,
                frozenset(given),
                frozenset(made),
                self.is_folding,
            )
        )
        return marked

    def multiply(self) -> None:
        """Rows may have been repeated here by hand: an index drawn with replacement, a frame concatenated."""
        self._multiplied = self.place()

    def check_repeats(self, keys: Keys) -> None:
        """Rows that occur several times in a table that is held or used were over-sampled by hand, here or before."""
        counts = Counter(keys)
        if len(counts) == len(keys) or any(counts <= earlier for earlier in self._repeats):
            return
        self._repeats.append(counts)
        rows, place = frozenset(keys), self._multiplied or self.place()
        repeated = frozenset(key for key, count in counts.items() if count > 1)
        self._resamples.append(
            Resample(
                len(self._resamples), self._tick(), place, "by hand", Kind.OVER, rows, rows, self.is_folding,
                repeated,
            )
        )  # fmt: skip

    # -- division -----------------------------------------------------------------------------------

    def divide(
        self, way: Way, train: Sequence[int], test: Sequence[int], place: Place | None = None
    ) -> Division:
        """Record that rows were divided."""
        division = Division(self._tick(), place or self.place(), way, frozenset(train), frozenset(test))
        self._divisions.append(division)
        return division

    # -- models -------------------------------------------------------------------------------------

    def learn(self, model: Model, table: Table, frame: Frame, *, more: bool = False) -> Fit | None:
        """Record that a model was fitted; the frame of its call knows the models within."""
        inner = [fit.rows for fit in frame.fits]
        # Each row as often as the model within that has it most often: rows may have been repeated before.
        union: Counter[int] = reduce(or_, map(Counter, inner), Counter())
        rows: Keys | None = inner[0] if len(inner) == 1 else tuple(union.elements())
        if not rows:
            rows = self.look(table)
            self.check_repeats(rows or ())
        if rows is None:
            if not self.frames:
                self.doubt("rows of a fit cannot be followed")
            return None
        earlier = self.fit_of(model) if more else None
        if earlier is not None:
            rows = self._after_step(earlier, rows)
        crossed = frame.inside is Inside.FOLDING or id(model) in self.crossed
        number = len(self._fits)
        begun = earlier.begun if earlier is not None else number
        fit = Fit(number, self._tick(), frame.place, type(model).__name__, rows, crossed, begun)
        self._fits.append(fit)
        self._calls[fit.number] = self.library_call()
        setattr(model, RECORD, fit.number)
        if self.frames:
            self.frames[-1].fits.append(fit)
        return fit

    def _after_step(self, earlier: Fit, rows: Keys) -> Keys:
        """All rows of a model that learns in steps; going over all of them several times repeats none."""
        counts = self._steps.setdefault(earlier.begun, Counter(earlier.rows))
        counts.update(rows)
        times = min(counts.values())
        return tuple(Counter({row: count // times for row, count in counts.items()}).elements())

    def fit_of(self, model: Model) -> Fit | None:
        """How a model was fitted."""
        number = vars(model).get(RECORD)
        return self._fits[number] if number is not None and number < len(self._fits) else None

    def ask(self, model: Model, table: Table) -> int | None:
        """Record that a model is asked about rows; judged at once where it is cross-validated."""
        fit = self.fit_of(model)
        if fit is None:
            return None
        rows = self.look(table)
        if rows is None:
            if not self.frames:
                self.doubt("rows of a prediction cannot be followed")
            return None
        self.check_repeats(rows)
        folding = next((frame for frame in reversed(self.frames) if frame.inside is Inside.FOLDING), None)
        division = None
        if folding is not None:
            division = Division(self._tick(), folding.place, Way.INSIDE, frozenset(fit.rows), frozenset(rows))
        self._asked.append(Evaluation(self._tick(), self.place(), None, fit, rows, division))
        number = len(self._asked) - 1
        if folding is not None:
            self._judged[number] = folding.place
        return number

    def hold_out(self, fit: Fit, way: Way, train: Sequence[int], test: Sequence[int]) -> None:
        """Record that a fit judges itself on some of its rows, given by position."""
        inner = Fit(fit.number, self._tick(), fit.place, fit.model, tuple(fit.rows[i] for i in train))
        self._judge_fit(inner, way, tuple(fit.rows[i] for i in test))

    def watch_by(self, fit: Fit, table: Table) -> None:
        """Record that a fit is watched by rows that it was given for that."""
        rows = self.look(table)
        if rows is None:
            self.doubt("rows that a fit is watched by cannot be followed")
        else:
            self._judge_fit(fit, Way.GIVEN, rows)

    def _judge_fit(self, fit: Fit, way: Way, rows: Keys) -> None:
        division = Division(self._tick(), fit.place, way, frozenset(fit.rows), frozenset(rows))
        self._judged[len(self._asked)] = fit.place
        self._asked.append(Evaluation(self._tick(), fit.place, fit.place, fit, rows, division))

    def judge(self, values: Sequence[object]) -> None:
        """Answers are compared with the truth here."""
        if not self.is_open:
            return
        place = self.place()
        asked = [value.asked for value in values if isinstance(value, Prediction) and value.asked is not None]
        if not asked:  # the answers have lost their origin: all of that length are meant, or all together
            waiting = [number for number in range(len(self._asked)) if number not in self._judged]
            lengths = {len(value) for value in values if hasattr(value, "__len__")}
            asked = [number for number in waiting if len(self._asked[number].rows) in lengths]
            if waiting and not asked:
                if sum(len(self._asked[number].rows) for number in waiting) in lengths:
                    asked = waiting
                else:
                    self.doubt("answers of unknown origin are judged")
        call = self.library_call()
        for number in asked:
            self._judged.setdefault(number, place)
            evaluation = self._asked[number]
            if self._calls[evaluation.fit.number] is call:  # a library that watches its own fit
                fitted, tested = frozenset(evaluation.fit.rows), frozenset(evaluation.rows)
                division = Division(self._tick(), place, Way.GIVEN, fitted, tested)
                self._asked[number] = replace(evaluation, division=division)

    def judge_score(self, number: int | None) -> None:
        """A model was asked and judged by one call."""
        if number is not None:
            self._judged.setdefault(number, self.place())

    def close(self) -> Log:
        """The log of the run."""
        self._calls.clear()
        evaluations = [
            Evaluation(asked.when, asked.asked, self._judged[number], asked.fit, asked.rows, asked.division)
            for number, asked in enumerate(self._asked)
            if number in self._judged
        ]
        doubts = tuple(self.doubts)
        return Log(tuple(self._resamples), tuple(self._divisions), tuple(evaluations), doubts, self._seen)

    def _tick(self) -> int:
        self._clock += 1
        return self._clock
