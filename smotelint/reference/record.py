"""What a run leaves behind: resamplings, divisions, fits and evaluations, each with its rows and its place.

Rows are numbers, given out by `rows.Rows`; a synthetic or copied row has a number of its own and knows its parents.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

Keys = tuple[int, ...]
"""Row numbers, in the order of a table."""
Seen = dict[frozenset[int], tuple["Place", int]]
"""Where and when the program first held exactly these rows in a variable."""
BY_HAND = frozenset({"by hand", "resample", "sample"})
"""What a resampling without a sampler is called."""


class Kind(enum.Enum):
    """What a resampling did."""

    OVER = "over"
    """Added synthetic or copied rows."""
    UNDER = "under"
    """Only dropped rows."""
    BOOTSTRAP = "bootstrap"
    """Drew as many rows as it was given, with replacement, without regard to classes."""


class Way(enum.Enum):
    """How rows were divided into those that train and those that test."""

    HOLDOUT = "holdout"
    """Once: `train_test_split`, a shuffle splitter."""
    DRAW = "draw"
    """Some rows were drawn by `df.sample`; whether the others are for testing is seen when they are used."""
    FOLDS = "folds"
    """In a loop over a splitter that tests every row once."""
    INSIDE = "inside"
    """By a function or a fit that cross-validates."""
    VALIDATION = "validation"
    """By a fit that sets validation rows aside."""
    GIVEN = "given"
    """By the program, which handed some of them to a fit to be watched by."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the program that ran."""

    path: str
    line: int
    cell: int | None = None
    """Notebook cell, counted from 1 over all cells; the line counts within it."""
    via: tuple[Place, ...] = ()
    """The calls that led here, innermost first."""

    def __str__(self) -> str:
        return f"cell {self.cell}:{self.line}" if self.cell is not None else str(self.line)


@dataclass(frozen=True, slots=True)
class Resample:
    """Rows went through a resampler."""

    number: int
    when: int
    """Events are numbered in the order in which they happened."""
    place: Place | None
    sampler: str
    kind: Kind
    given: frozenset[int]
    made: frozenset[int]
    in_fold: bool
    """Within a function that cross-validates, so on a training part of it."""
    repeated: frozenset[int] = frozenset()
    """The rows that are there more than once, where rows are repeated by hand: a copy has its row's number."""

    @property
    def is_of_one_class(self) -> bool:
        """Rows of a class were drawn without a sampler, which puts nothing beside them."""
        return self.sampler in BY_HAND

    @property
    def is_subset_by_hand(self) -> bool:
        """A class was cut short without a sampler: taken for itself, a subset like any other."""
        return self.kind is Kind.UNDER and self.is_of_one_class


@dataclass(frozen=True, slots=True)
class Division:
    """Rows were divided into those that train and those that test."""

    when: int
    place: Place | None
    way: Way
    train: frozenset[int]
    test: frozenset[int]


@dataclass(frozen=True, slots=True)
class Fit:
    """A model learned from rows."""

    number: int
    when: int
    place: Place | None
    model: str
    rows: Keys
    """What the model itself was given: for a pipeline, the rows that reached its last step."""
    is_crossed: bool = False
    """The same model has been cross-validated, before or by this very fit."""
    begun: int = -1
    """Number of the fit with which the model began to learn, where it learns step by step."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A fitted model was asked about rows, and the answer was judged."""

    when: int
    asked: Place | None
    place: Place | None
    """Where it was judged: the metric, `score`, or the function that cross-validates."""
    fit: Fit
    rows: Keys
    division: Division | None
    """How the two were divided, where one function did both."""


@dataclass(frozen=True, slots=True)
class Log:
    """One run."""

    resamples: tuple[Resample, ...]
    divisions: tuple[Division, ...]
    evaluations: tuple[Evaluation, ...]
    doubts: tuple[str, ...]
    """Why rows may have been lost sight of."""
    seen: Seen
