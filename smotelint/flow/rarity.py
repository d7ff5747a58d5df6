"""Rows that were chosen by class, and whether the program's words make them those of the rare one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow.lineage import Subset

if TYPE_CHECKING:
    from smotelint.flow.lineage import Lineage


def class_of(lineage: Lineage) -> Lineage | None:
    """The nearest subset that was chosen by class, without a split between."""
    while isinstance(lineage, Subset):
        if lineage.by_class:
            return lineage
        lineage = lineage.parents[0]
    return None


def is_minority(lineage: Lineage) -> bool:
    """Whether the rows of a class are likely those of the rare one: the class is not 0.

    Where nobody says `replace`, a draw from the class 0 drops rows rather than adds some.
    """
    words, is_other = class_words(lineage)
    return is_other if _ZEROS.intersection(words) else not (is_other and _ONES.intersection(words))


def is_named_rare(lineage: Lineage) -> bool:
    """Whether the program says that these are the rows of the rare class: `y == 1`, `y != 0`, `y == minority`."""
    words, is_other = class_words(lineage)
    if is_other:
        return bool(_ZEROS.intersection(words))
    return bool(_ONES.intersection(words)) or any("minority" in word.lower() for word in words)


def class_words(lineage: Lineage) -> tuple[tuple[str, ...], bool]:
    """The words of the comparison that chose a class, and whether the rows are those of the other classes."""
    chosen = class_of(lineage)
    selector = chosen.selector if isinstance(chosen, Subset) else None
    is_other = isinstance(selector, tuple) and selector[0] == "not"
    base = selector[1] if isinstance(selector, tuple) and is_other else selector
    words = base[2] if isinstance(base, tuple) and len(base) == 3 and isinstance(base[2], tuple) else ()
    return words, is_other


_ZEROS: Final = frozenset({"0", "'0'", "False", "'no'", "'No'", "-1"})
_ONES: Final = frozenset({"1", "'1'", "True", "'yes'", "'Yes'"})
