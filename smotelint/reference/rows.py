"""Identity of rows at run time, by value.

A row is recognized by its cells: any two of its fractional numbers name it, whatever else was added, dropped or
reordered, in an array or a frame, sliced, shuffled or concatenated. Where values change but rows stay (a scaler), the
caller says so; where nobody says so (arithmetic in the program), a table whose columns rise and fall with those of an
earlier one is taken to hold the same rows.

A copied row has the values of its source, and yet must be told apart: a fold's test rows are no leak because another
fold's resampler has seen them. So the tables that a resampler returns are marked: each fractional cell is moved by up
to 1e-9 of its size, at random, and from then on names the copy.

    X        row 0: 1.25 3.5      row 1: 2.75 0.5
    X_res    row 2: 1.25+ 3.5+    row 3: 2.75+ 0.5+    row 4: 1.85 2.3, child of 0 and 1

Whole numbers name nothing: codes, counts and labels recur; but a wide row is known by all of its cells together, as
that of an image is. So is a text. A narrow table without fractional cells is known as the object that was seen, and
lost when it is sliced.
"""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from smotelint.reference.record import Keys

    Table = Any
    Values = NDArray[np.float64]

AMBIGUOUS: Final = -1  # a cell that names two rows names none
NAMELESS: Final = 0  # bits of a cell that is whole, missing or infinite
MEMORY: Final = 60  # tables kept for alignment
FEWEST: Final = 8  # rows that a table needs before equal order of its columns means anything
WIDE: Final = 8  # cells that hardly come together twice by chance
LARGEST: Final = 1000  # rows among which the parents of a row are searched
STRAIGHT: Final = 1e-12  # how far from -1 the cosine of a row's directions to its two parents may be
NEARLY_ALL: Final = 0.9
TRIED: Final = 3  # rows that are tried before the others
SHIFT: Final = {8: 1e-9, 4: 1e-5}  # how far a mark moves a cell, by size of the float in bytes


class Rows:
    """All rows that a run has seen."""

    def __init__(self) -> None:
        self.parents: list[Keys] = []
        self.resamples: list[frozenset[int]] = []
        """Numbers of the resamplings that each row has passed through."""
        self.synthetic: set[int] = set()
        self.doubtful: set[int] = set()
        """Rows that may descend from others in a way that was not seen."""
        self.labels: dict[object, dict[int, object]] = {}
        """Columns that may be labels: name -> row -> value."""
        self.wholes: set[frozenset[int]] = set()
        """The rows of each table seen."""
        self._cells: dict[int, int] = {}
        self._objects: dict[int, tuple[Table, Keys, int]] = {}
        self._tables: deque[tuple[Keys, Values]] = deque(maxlen=MEMORY)
        self._noise = np.random.RandomState(20020616)

    def look(self, table: Table, *, fresh: bool | None, derived: bool = False) -> Keys | None:
        """The rows of a table; None for what is no table, or one that cannot be followed.

        Rows never seen are new: from outside if `fresh`, doubtful if not; with None, they are no rows. A table
        `derived` from others in which no row is known again holds those of the latest table of its length.
        """
        values = read_values(table)
        if values is None:
            return None
        known = self._recall(table, values)
        if known is not None:
            return known
        keys = self._recognize(name_cells(values))
        if None in keys and is_fractional(values).any(axis=1).mean() <= 0.5 and not fresh:
            return None
        if any(key is None for key in keys):
            likely = self._align(values) or (self.latest(len(values)) if derived else None)
            if likely and all(key in (None, other) for key, other in zip(keys, likely, strict=True)):
                keys = list(likely)
        if fresh is None and any(key is None for key in keys):
            return None
        found = tuple(self._new((), fresh=bool(fresh)) if key is None else key for key in keys)
        self.tell(table, found)
        return found

    def tell(self, table: Table, keys: Keys) -> None:
        """Note that a table holds these rows."""
        values = read_values(table)
        if values is None or len(values) != len(keys):
            return
        cells = self._cells
        for row, key in zip(name_cells(values).tolist(), keys, strict=True):
            for cell in row:
                if cell != NAMELESS and cells.setdefault(cell, key) != key:
                    cells[cell] = AMBIGUOUS
        # Holding the object keeps its id from being given to another.
        self._objects[id(table)] = (table, keys, hash(values.tobytes()))
        self._tables.append((keys, values))
        self.wholes.add(frozenset(keys))

    def descend(
        self, table: Table, parents: Sequence[Keys], synthetic: Iterable[int], resample: int | None
    ) -> tuple[Table, Keys]:
        """Mark a resampler's result, whose row i comes from `parents[i]`; `synthetic` counts positions."""
        marked = self._mark(table)
        keys = tuple(self._new(of, resample=resample) for of in parents)
        self.synthetic.update(keys[i] for i in synthetic)
        self.tell(marked, keys)
        return marked, keys

    def blend(self, table: Table, parents: Sequence[Keys | int], resample: int) -> Keys:
        """Note a table made by hand: rows that are known, and children of others, which need no mark."""
        keys = tuple(of if isinstance(of, int) else self._new(of, resample=resample) for of in parents)
        self.synthetic.update(key for key, of in zip(keys, parents, strict=True) if not isinstance(of, int))
        self.tell(table, keys)
        return keys

    def find_blends(self, table: Table) -> list[Keys | int] | None:
        """For each row, its number if it is known, else the two rows of some earlier table between which it lies.

        None unless nearly all unknown rows lie between others: then the program has written a SMOTE of its own.
        """
        values = read_values(table)
        if values is None:
            return None
        known = self._recognize(name_cells(values))
        strangers = [position for position, key in enumerate(known) if key is None]
        for keys, earlier in reversed(self._tables):
            if len(strangers) < FEWEST or earlier.shape[1] != values.shape[1] or len(keys) > LARGEST:
                continue
            pairs = find_parents(values[strangers], earlier)
            if pairs is not None:
                between = dict(zip(strangers, pairs, strict=True))
                return [
                    tuple(keys[i] for i in between[position]) if key is None else key
                    for position, key in enumerate(known)
                ]
        return None

    def latest(self, length: int) -> Keys | None:
        """The rows of the latest table of that length."""
        return next((keys for keys, _ in reversed(self._tables) if len(keys) == length), None)

    def find(self, cells: Sequence[int]) -> int | None:
        """The row that some cells name together; one that is known as a whole, whatever its cells say."""
        whole = self._find_whole(cells)
        if whole is not None:
            return whole
        votes = Counter(key for cell in cells if (key := self._cells.get(cell, AMBIGUOUS)) != AMBIGUOUS)
        return votes.most_common(1)[0][0] if votes else None

    def _find_whole(self, cells: Sequence[int]) -> int | None:
        key = self._cells.get(cells[-1], AMBIGUOUS) if len(cells) > WIDE else AMBIGUOUS
        return key if key != AMBIGUOUS else None

    def _recognize(self, bits: NDArray[np.int64]) -> list[int | None]:
        return [self._find_name(row) for row in bits.tolist()]

    def _find_name(self, cells: Sequence[int]) -> int | None:
        """As `find`, by the first two cells if they agree; where most cells recur, a few that do not mean nothing."""
        get, first = self._cells.get, self._find_whole(cells)
        if first is not None or (len(cells) > WIDE and self._recur(cells)):
            return first
        for cell in cells:
            key = get(cell, AMBIGUOUS) if cell != NAMELESS else AMBIGUOUS
            if key == AMBIGUOUS:
                continue
            if first is None:
                first = key
            else:
                return first if key == first else self.find(cells)
        return first

    def _recur(self, cells: Sequence[int]) -> bool:
        known = [self._cells[cell] for cell in cells if cell in self._cells]
        return known.count(AMBIGUOUS) > len(known) / 2

    def _recall(self, table: Table, values: Values) -> Keys | None:
        """The rows of an object seen before, if it still holds the same."""
        _, keys, content = self._objects.get(id(table), (None, None, 0))
        return keys if content == hash(values.tobytes()) else None

    def _align(self, values: Values) -> Keys | None:
        """The rows of an earlier table of which this one is a function, cell by cell."""
        if len(values) < FEWEST:
            return None
        needed = min(2, values.shape[1])
        for keys, earlier in reversed(self._tables):
            if len(earlier) != len(values):
                continue
            monotone = 0
            for column in range(values.shape[1]):
                others = [column] if earlier.shape[1] == values.shape[1] else range(earlier.shape[1])
                monotone += any(is_monotone(values[:, column], earlier[:, other]) for other in others)
                if monotone == needed:
                    return keys
        return None

    def _new(self, parents: Keys, *, fresh: bool = True, resample: int | None = None) -> int:
        key = len(self.parents)
        passed: frozenset[int] = frozenset().union(*(self.resamples[parent] for parent in parents))
        self.parents.append(parents)
        self.resamples.append(passed if resample is None else passed | {resample})
        if not fresh or any(parent in self.doubtful for parent in parents):
            self.doubtful.add(key)
        return key

    def _mark(self, table: Table) -> Table:
        if hasattr(table, "tocsr"):
            marked = table.copy()
            marked.data = self._shift(marked.data)
            return marked
        if hasattr(table, "iloc"):
            marked = table.copy()
            for position, dtype in enumerate(table.dtypes):
                if dtype.kind == "f":
                    marked.isetitem(position, self._shift(table.iloc[:, position].to_numpy()))
            return marked
        return self._shift(table) if isinstance(table, np.ndarray) else table

    def _shift(self, values: NDArray[Any]) -> NDArray[Any]:
        if values.dtype.kind != "f" or values.dtype.itemsize not in SHIFT:
            return values
        moved = values * (1 + SHIFT[values.dtype.itemsize] * self._noise.uniform(0.01, 1, size=values.shape))
        shifted: NDArray[Any] = np.where(is_fractional(values), moved, values).astype(values.dtype)
        return shifted


def find_parents(children: Values, rows: Values) -> list[tuple[int, ...]] | None:
    """The two rows between which each child lies; None unless nearly all have such parents and all have width.

    A child of no two rows gets all as its parents.
    """
    if children.shape[1] < 2 or not np.isfinite(rows).all():
        return None
    found: list[tuple[int, ...]] = []
    missing = 0
    for child in children:
        ways = rows - child
        lengths = np.linalg.norm(ways, axis=1)
        ways = ways / np.where(lengths > 0, lengths, np.inf)[:, None]
        cosines = ways @ ways.T
        first, second = np.unravel_index(np.argmin(cosines), cosines.shape)
        if cosines[first, second] < STRAIGHT - 1:
            found.append((int(first), int(second)))
        else:
            missing += 1
            found.append(tuple(range(len(rows))))
        if missing > (1 - NEARLY_ALL) * len(children) or (missing and len(found) <= TRIED):
            return None
    return found


def read_values(table: Table) -> Values | None:
    """The numbers of a table of two or more dimensions, one row for each row, or of texts; None for anything else."""
    if hasattr(table, "tocsr"):
        table = table.toarray()
    elif hasattr(table, "select_dtypes"):
        table = table.select_dtypes("float").to_numpy(dtype=float, na_value=np.nan)
    elif isinstance(table, list):
        if not table or not isinstance(table[0], (list, tuple, np.ndarray)):
            return None
        try:
            table = np.asarray(table)
        except ValueError:  # a ragged list
            return None
    elif not isinstance(table, np.ndarray) and hasattr(table, "__array__"):  # a tensor
        table = np.asarray(table)
    if isinstance(table, np.ndarray) and table.ndim == 1:
        return read_texts(table)
    if not isinstance(table, np.ndarray) or table.ndim < 2:
        return None
    if table.dtype.kind == "O":
        numbers = [value if isinstance(value, float) else 0.0 for value in table.flat]
        table = np.array(numbers).reshape(table.shape)
    if table.dtype.kind not in "fiub":
        return None
    return np.ascontiguousarray(table.reshape(len(table), -1), dtype=float) if len(table) else None


def read_texts(texts: NDArray[Any]) -> Values | None:
    """A number for each text; None for numbers, and for words that recur, as labels do."""
    if texts.dtype.kind not in "OU" or not all(isinstance(text, str) for text in texts):
        return None
    if len(set(texts)) <= len(texts) // 2:
        return None
    return np.array([[crc32(text.encode()) / 2**32] for text in texts])


def is_fractional(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Which cells are finite and not whole."""
    fractional: NDArray[np.bool_] = np.isfinite(values) & (values != np.rint(values))
    return fractional


def name_cells(values: Values) -> NDArray[np.int64]:
    """The bits of each fractional cell, which name its row, NAMELESS for the others; and of all cells of a wide row."""
    bits = np.where(is_fractional(values), values, 0.0).view(np.int64)
    if values.shape[1] < WIDE:
        return bits
    return np.column_stack([bits, [hash(row.tobytes()) for row in values]])


def is_monotone(column: NDArray[np.float64], by: NDArray[np.float64]) -> bool:
    """Whether a column rises, or falls, wherever the other rises, and is more than a few steps."""
    order = np.argsort(by, kind="stable")
    steps = np.diff(column[order])
    rises = bool((steps >= 0).all() or (steps <= 0).all())
    return rises and int(np.count_nonzero(steps)) > len(column) // 2
