"""Under-sampling that no hook has seen: a table that holds one class of a larger table whole, and another in part.

    fraud = df[df.label == 1]; normal = df[df.label == 0][: len(fraud)]; small = pd.concat([fraud, normal])

`small` holds all of class 1 and a share of class 0, so rows were dropped by class. A smaller sample drops rows of every
class, and so does a filter; one that happens to spare a class drops few of the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from smotelint.reference.record import Kind, Resample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.reference.record import Keys, Place, Seen

    Table = Any
    Labels = dict[object, dict[int, object]]

MOST_CLASSES: Final = 20  # values that a column of labels may have
FEWEST: Final = 5  # rows of a class that say anything
THINNED: Final = 0.7  # share of a class that is kept, below which it counts as thinned


def find_thinning(rows: frozenset[int], seen: Seen, labels: Labels) -> Resample | None:
    """The dropping of rows by class that led to a table which holds all of these rows, if there was one."""
    holders = sorted((whole for whole in seen if rows <= whole), key=len)
    for small in holders:
        for large in holders:
            if small < large and is_thinned(small, large, labels):
                place, when = seen[small]
                return Resample(-1, when, place, "by hand", Kind.UNDER, large, small, in_fold=False)
    return None


def is_thinned(small: frozenset[int], large: frozenset[int], labels: Labels) -> bool:
    """Whether one class of the larger table is whole in the smaller one and another is there in part."""
    for column in labels.values():
        if not large <= column.keys():
            continue
        before, after = Counter(column[key] for key in large), Counter(column[key] for key in small)
        kept = [after[value] / count for value, count in before.items() if count >= FEWEST]
        if len(kept) > 1 and max(kept) == 1 and any(0 < share < THINNED for share in kept):
            return True
    return False


def find_stratified(resamples: Iterable[Resample], tables: Iterable[frozenset[int]]) -> frozenset[int]:
    """The numbers of those draws that take the same share of each class for one table: the class mix stays."""
    drawn: dict[Place | None, list[Resample]] = defaultdict(list)
    for each in resamples:
        if each.is_subset_by_hand:
            drawn[each.place].append(each)
    together = [
        [draw for draw in draws if not draw.made.isdisjoint(table)]
        for draws in drawn.values()
        if len(draws) > 1
        for table in tables
    ]
    return frozenset(draw.number for draws in together if is_even(draws) for draw in draws)


def is_even(draws: list[Resample]) -> bool:
    """Whether several draws take the same share; one row more or less is what rounding makes."""
    if len({draw.given for draw in draws}) < 2:
        return False
    least = max((len(draw.made) - 1) / len(draw.given) for draw in draws)
    return least <= min((len(draw.made) + 1) / len(draw.given) for draw in draws)


def read_labels(table: Table, keys: Keys) -> Iterator[tuple[object, dict[int, object]]]:
    """Columns that may be labels, by name or position: row -> value."""
    if hasattr(table, "dtypes"):
        columns = {name: table[name] for name, dtype in table.dtypes.items() if dtype.kind != "f"}
    elif isinstance(table, np.ndarray) and table.ndim == 2:
        columns = {position: table[:, position] for position in range(table.shape[1])}
    else:
        return
    for name, column in columns.items():
        labels = as_labels(column, keys)
        if labels is not None:
            yield name, labels


def as_labels(column: Table, keys: Keys) -> dict[int, object] | None:
    """Row -> value, if the values look like labels: few, and whole if they are numbers."""
    values = np.asarray(column)
    if values.ndim != 1 or len(values) != len(keys):
        return None
    if values.dtype.kind == "f" and not (values == np.rint(values)).all():
        return None
    listed = values.tolist()
    return dict(zip(keys, listed, strict=True)) if 1 < len(set(listed)) <= MOST_CLASSES else None
