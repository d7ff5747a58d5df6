"""Rows that stand beside their whole table once more: a class that is over-sampled, or another task.

np.vstack([X, X[y == 1]]), np.append(y, y[y == 1])     over-sampled: the labels come along
np.vstack([X, X[group == 1]]), np.r_[zeros, ones]      told apart by new labels, which no row has had before

Where the labels have a name of their own, only the rest of the program shows which it is, so it is settled at the end.
"""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from typing import TYPE_CHECKING, Final

from smotelint.flow import ir
from smotelint.flow.containers import item
from smotelint.flow.values import DictRecord, Obj, lineages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.facts import Resample
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage


_PLACES: Final = (ir.Attribute, ir.Name, ir.Subscript)
"""What names rows that are kept somewhere."""

_COLUMN: Final = re.compile(r"[^\W\d]\w*[.\[(]")
"""A column of a table, which brings its labels: `df.y`, `data[...]`."""


class Copies:
    """What has been stacked so far."""

    def __init__(self) -> None:
        self.pieces: set[tuple[str, int]] = set()
        """Names of what is stacked, each with the place."""
        self.drawn: dict[Resample, frozenset[str]] = {}
        """Rows of a class that were put beside all of them, and the names by which they were chosen."""

    def note_stack(self, args: Arguments) -> None:
        """`np.append(y, y[y == 1])`: `y` is stacked here."""
        receiver = (args.receiver,) if args.receiver is not None else ()
        self.pieces |= {(name, args.site) for item in (*receiver, *_items(args)) for name in _named(item)}

    def named_again(self, run: Interpreter, args: Arguments) -> frozenset[Lineage]:
        """The rows that are stacked several times by name: `concat([frequent, rare, rare])`."""
        places = {ir.text_of(item): item for item in _items(args) if isinstance(item, _PLACES)}
        times = Counter(ir.text_of(item) for item in _items(args))
        again = [item for text, item in places.items() if times[text] > 1 and text and "..." not in text]
        twice = frozenset(lineage for item in again for lineage in lineages(run.evaluate(item)))
        return twice | _grown(run, places.values())

    def note_drawn(self, events: frozenset[Resample], words: tuple[str, ...]) -> None:
        """Rows stand beside their whole table; `words` are those of the comparison that chose them."""
        names = frozenset(each for each in words if each.isidentifier() and not iskeyword(each))
        if names and not any(map(_COLUMN.match, words)):
            self.drawn.update(dict.fromkeys(events, names))

    def settle(self, run: Interpreter) -> None:
        """Take back what turns out to be another task: what the rows were chosen by is stacked nowhere else."""
        void = frozenset(event for event, names in self.drawn.items() if not self._has_labels(event, names))
        if void:
            run.log = [fact for fact in run.log if fact not in void]
            run.lineages.forget(void)

    def _has_labels(self, event: Resample, names: frozenset[str]) -> bool:
        return any(name in names and site != event.site for name, site in self.pieces)


def _grown(run: Interpreter, places: Iterable[ir.Expr]) -> frozenset[Lineage]:
    """The rows that a loop puts to themselves in each round: `rare = vstack([rare, first])`."""
    if not run.frame.loops:
        return frozenset()
    mark = run.frame.loops[-1].mark
    own: set[Lineage] = set()
    kept: set[Lineage] = set()
    for place in places:
        (own if _is_changed(run, place, mark) else kept).update(lineages(run.evaluate(place)))
    return frozenset(own & kept)


def _is_changed(run: Interpreter, place: ir.Expr, mark: int) -> bool:
    """Whether something else was put in a place since `mark`."""
    state = run.state
    if isinstance(place, ir.Name):
        key = run.frame.declared.get(place.id, run.frame.ref), place.id
        return state.before(mark, key) is not None
    holders = run.evaluate(place.value) if isinstance(place, (ir.Attribute, ir.Subscript)) else ()
    refs = [holder.ref for holder in holders if isinstance(holder, Obj)]
    if isinstance(place, ir.Attribute):
        return any(state.before(mark, (ref, place.name)) is not None for ref in refs)
    index = run.evaluate(place.index) if isinstance(place, ir.Subscript) else ()
    records = [(state.before(mark, ref), state.get(ref)) for ref in refs]
    return any(
        isinstance(old, DictRecord) and isinstance(new, DictRecord) and item(old, index) != item(new, index)
        for old, new in records
    )


def _items(args: Arguments) -> tuple[ir.Expr, ...]:
    given = args.expr.args if args.expr is not None else ()
    return given[0].items if given and isinstance(given[0], ir.Sequence) else given


def _named(expr: ir.Expr) -> Iterator[str]:
    """The variables whose rows an expression is: `y` of `y[y == 1]`, `y.values`, `np.array(y)`."""
    while isinstance(expr, (ir.Attribute, ir.Call, ir.Subscript)):
        if isinstance(expr, ir.Call):
            yield from (each.id for each in expr.args[:1] if isinstance(each, ir.Name))
        expr = expr.func if isinstance(expr, ir.Call) else expr.value
    if isinstance(expr, ir.Name):
        yield expr.id
