"""Row lineage: which rows a value holds, and how they came to be.

    X_train, X_test = train_test_split(X)          Part(Source(X), split 1, train), Part(Source(X), split 1, test)
    X_res, y_res = SMOTE().fit_resample(X_train)   Resampled(Part(Source(X), split 1, train), event 2)

A lineage is an immutable tree. Equal trees are the same object (`Lineages` interns them), so comparison is `is`
and the answers to the common questions are stored in the node.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from smotelint.flow.facts import Resample
    from smotelint.flow.roles import Role


class Lineage:
    """A node of the tree; made by `Lineages` only."""

    __slots__ = ("depth", "is_named", "parents", "resamples", "splits")

    parents: tuple[Lineage, ...]
    resamples: frozenset[Resample]
    """Every resampling that these rows have passed through."""
    splits: frozenset[Hashable]
    """The splits that they are parts of."""
    depth: int
    is_named: bool
    """Some step was taken from the name of a variable."""

    @property
    def role(self) -> Role | None:
        """What the rows are for, by the innermost step that says so."""
        roles = {parent.role for parent in self.parents}
        return roles.pop() if len(roles) == 1 else None

    def __str__(self) -> str:
        """`Resampled(Part(X, train))`, for the fact log."""
        detail = self._detail()
        inside = [*map(str, self.parents), *([detail] if detail else [])]
        return f"{type(self).__name__}({', '.join(inside)})"

    def _detail(self) -> str:
        return ""

    def __iter__(self) -> Iterator[Lineage]:
        """The lineage and all that it came from, nearest first."""
        seen: set[Lineage] = set()
        queue = [self]
        while queue:
            lineage = queue.pop(0)
            if lineage not in seen:
                seen.add(lineage)
                yield lineage
                queue.extend(lineage.parents)


class Source(Lineage):
    """Rows from outside: a file, a generator, a parameter."""

    __slots__ = ("claim", "key", "name")

    claim: Role | None
    """What the name says that the rows are for."""
    key: Hashable
    name: str

    @property
    def role(self) -> Role | None:
        """The role that the name of the source claims: `X_test`, "train.csv"."""
        return self.claim

    def _detail(self) -> str:
        return f"{self.name}: {self.claim.value}" if self.claim else self.name


class Resampled(Lineage):
    """The parent's rows plus synthetic or duplicated ones, minus dropped ones."""

    __slots__ = ("event",)

    event: Resample

    def _detail(self) -> str:
        return self.event.sampler


class Part(Lineage):
    """One of the disjoint parts of a split."""

    __slots__ = ("claim", "split")

    claim: Role | None
    """What the part is for in its split."""
    split: Hashable

    @property
    def role(self) -> Role | None:
        """The role in the split, or what the parent was for."""
        return self.claim or self.parents[0].role

    def _detail(self) -> str:
        return self.claim.value if self.claim else ""


class Subset(Lineage):
    """Some rows of the parent."""

    __slots__ = ("by_class", "selector")

    selector: Hashable
    """Equal selectors choose equal rows; `("not", s)` chooses the others."""
    by_class: bool
    """Chosen by comparing a column with a constant, as one takes the rows of one class."""


class Union(Lineage):
    """Rows of several."""

    __slots__ = ()


class Derived(Lineage):
    """What an unknown function made of its arguments."""

    __slots__ = ("site",)

    site: Hashable


_L = TypeVar("_L", bound=Lineage)

NOTHING: Final[frozenset[Any]] = frozenset()
MAX_DEPTH: Final = 24  # steps that a lineage may hold; a loop that adds a step each round stops here
MAX_WIDTH: Final = 12  # parents of a union


class Lineages:
    """Makes lineages; equal ones once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Lineage] = {}

    def source(self, key: Hashable, name: str, role: Role | None = None) -> Source:
        """Rows from outside, told apart by `key`."""
        node = self._intern(Source, (key, role), ())
        if not hasattr(node, "key"):
            node.key, node.name, node.claim = key, name, role
            node.is_named = role is not None
        return node

    def resampled(self, parent: Lineage, event: Resample) -> Lineage:
        """The parent after a resampling; a second pass through the same one changes nothing."""
        same = any(e.site == event.site and e.path == event.path for e in parent.resamples)
        if same or parent.depth >= MAX_DEPTH:
            return parent
        node = self._intern(Resampled, (event,), (parent,))
        if not hasattr(node, "event"):
            node.event = event
            node.resamples = parent.resamples | {event}
        return node

    def part(self, parent: Lineage, split: Hashable, role: Role | None, *, named: bool = False) -> Lineage:
        """One part of a split."""
        if parent.depth >= MAX_DEPTH:
            return parent
        node = self._intern(Part, (split, role), (parent,))
        if not hasattr(node, "split"):
            node.split, node.claim = split, role
            node.splits = parent.splits | {split}
            node.is_named = parent.is_named or named
        return node

    def subset(self, parent: Lineage, selector: Hashable, *, by_class: bool = False) -> Lineage:
        """Some rows of the parent."""
        if parent.depth >= MAX_DEPTH:
            return parent
        node = self._intern(Subset, (selector,), (parent,))
        if not hasattr(node, "selector"):
            node.selector, node.by_class = selector, by_class
        return node

    def union(self, parents: tuple[Lineage, ...]) -> Lineage | None:
        """Rows of all parents; None for no parents."""
        flat: dict[Lineage, None] = {}
        for parent in parents:
            flat.update(dict.fromkeys(parent.parents if isinstance(parent, Union) else (parent,)))
        if len(flat) <= 1:
            return next(iter(flat), None)
        node = self._intern(Union, (), tuple(flat)[:MAX_WIDTH])
        node.splits -= _mended(node.parents)
        return node

    def derived(self, parents: tuple[Lineage, ...], site: Hashable) -> Lineage | None:
        """What an unknown function at `site` returned."""
        flat = tuple(dict.fromkeys(parents))[:MAX_WIDTH]
        if not flat:
            return None
        if any(parent.depth >= MAX_DEPTH for parent in flat) or (
            len(flat) == 1 and isinstance(flat[0], Derived)
        ):
            return flat[0]
        node = self._intern(Derived, (site,), flat)
        if not hasattr(node, "site"):
            node.site = site
        return node

    def _intern(self, kind: type[_L], key: tuple[object, ...], parents: tuple[Lineage, ...]) -> _L:
        full = (kind, key, parents)
        node = self._known.get(full)
        if node is None:
            node = self._known[full] = kind()
            node.parents = parents
            if len(parents) == 1:
                (parent,) = parents
                node.depth, node.is_named = parent.depth + 1, parent.is_named
                node.resamples, node.splits = parent.resamples, parent.splits
            else:
                node.depth = 1 + max((parent.depth for parent in parents), default=0)
                node.is_named = any(parent.is_named for parent in parents)
                node.resamples = NOTHING.union(*(parent.resamples for parent in parents))
                node.splits = NOTHING.union(*(parent.splits for parent in parents))
        assert isinstance(node, kind)
        return node

    def forget(self, events: frozenset[Resample]) -> None:
        """Take resamplings out of the history of all rows: they turn out to be none."""
        for node in self._known.values():
            node.resamples -= events

    def rebase(self, rows: Lineage, index: Lineage) -> Lineage:
        """The rows that an index selects from a table.

        The index `Part(Source(range), split 1, train)` applied to `Source(X)` gives `Part(Source(X), split 1, train)`;
        an index that was taken from rows of the table itself keeps its own lineage.
        """
        if index is rows or index in rows:
            return rows
        if rows in index:
            return index
        if isinstance(index, (Part, Subset, Resampled)):
            parent = self.rebase(rows, index.parents[0])
            if isinstance(index, Part):
                return self.part(parent, index.split, index.claim, named=index.is_named)
            if isinstance(index, Subset):
                return self.subset(parent, index.selector, by_class=index.by_class)
            return self.resampled(parent, index.event)
        if isinstance(index, (Union, Derived)):
            return self.union(tuple(self.rebase(rows, parent) for parent in index.parents)) or rows
        return rows


def _mended(parts: tuple[Lineage, ...]) -> frozenset[Hashable]:
    """The splits of which two sides are put together again: `np.vstack([X_train, X_test])`."""
    sides = {(part.split, part.claim, part.parents) for part in parts if isinstance(part, Part)}
    splits = [(split, parents) for split, _, parents in sides]
    return frozenset(split for split, parents in splits if splits.count((split, parents)) > 1)


def positive(selector: Hashable) -> Hashable:
    """The selector, or the one whose other rows it chooses: equal for the two parts of a table."""
    return complement(selector) if isinstance(selector, tuple) and selector[0] == "not" else selector


def is_saved(lineage: Lineage) -> bool:
    """Whether these are the rows of a file before another program resampled them."""
    return isinstance(lineage, Source) and isinstance(lineage.key, tuple) and lineage.key[0] == "saved"


def is_numbers(lineage: Lineage) -> bool:
    """Whether rows are not rows themselves, but their numbers."""
    while isinstance(lineage, (Part, Resampled, Subset)):
        lineage = lineage.parents[0]
    return isinstance(lineage, Source) and lineage.name == "numbers"


def complement(selector: Hashable) -> Hashable:
    """The selector of all other rows."""
    if isinstance(selector, tuple) and len(selector) == 2 and selector[0] == "not":
        inner: Hashable = selector[1]
        return inner
    return ("not", selector)
