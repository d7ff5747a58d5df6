"""The state of the interpreted program, with cheap branches.

Every variable, field and object is one entry of a flat mapping. A write is noted in a trail; taking a branch back
and joining its writes costs as much as the branch wrote, whatever the size of the program.

    mark = state.mark()
    ...run one arm...
    first = state.undo(mark)      # {key: value} that the arm wrote; the state is as before
    ...run the other arm...
    second = state.undo(mark)
    state.merge([first, second])
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

Changes = dict["Hashable", object]


class _Missing:
    """No entry."""


MISSING: Final = _Missing()


class State:
    """A mapping with a trail of what was overwritten."""

    def __init__(self, join: Callable[[object, object], object]) -> None:
        self.entries: dict[Hashable, object] = {}
        """To be read; written by `set` and `remove` only."""
        self._trail: list[tuple[Hashable, object]] = []
        self._join = join

    def get(self, key: Hashable) -> object | None:
        """The entry, or None."""
        return self.entries.get(key)

    def set(self, key: Hashable, value: object) -> None:
        """Write an entry."""
        self._trail.append((key, self.entries.get(key, MISSING)))
        self.entries[key] = value

    def remove(self, key: Hashable) -> None:
        """Forget an entry, if there is one."""
        if key in self.entries:
            self._trail.append((key, self.entries.pop(key)))

    def commit(self, mark: int) -> None:
        """Let what was written since `mark` stand, whatever becomes of the branch that runs."""
        del self._trail[mark:]

    def mark(self) -> int:
        """The present moment."""
        return len(self._trail)

    def changes(self, mark: int) -> Changes:
        """What was written since `mark`, with its present value."""
        entries = self.entries
        return {key: entries.get(key, MISSING) for key, _ in self._trail[mark:]}

    def before(self, mark: int, key: Hashable) -> object | None:
        """What an entry was at `mark`, if it was written since; else None."""
        return next((old for written, old in self._trail[mark:] if written == key), None)

    def undo(self, mark: int) -> Changes:
        """Take back all writes since `mark` and return them."""
        changes = self.changes(mark)
        entries, trail = self.entries, self._trail
        for key, old in reversed(trail[mark:]):
            if old is MISSING:
                entries.pop(key, None)
            else:
                entries[key] = old
        del trail[mark:]
        return changes

    def merge(self, arms: Iterable[Changes]) -> None:
        """Write the join of several arms that all started here; an arm that did not write keeps what was."""
        arms = list(arms)
        entries, trail = self.entries, self._trail
        if len(arms) == 1:
            for key, value in arms[0].items():
                if value is MISSING:
                    self.remove(key)
                else:
                    trail.append((key, entries.get(key, MISSING)))
                    entries[key] = value
            return
        for key in dict.fromkeys(chain.from_iterable(arms)):
            before = entries.get(key, MISSING)
            joined: object = MISSING
            for arm in arms:
                value = arm.get(key, before)
                if joined is MISSING or joined is value:
                    joined = value
                elif value is not MISSING:
                    joined = self._join(joined, value)
            if joined is MISSING:
                self.remove(key)
            elif joined is not before:
                trail.append((key, before))
                entries[key] = joined
