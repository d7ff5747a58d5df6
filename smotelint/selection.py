"""Which rules run: from words such as `SMT1`, `SMT101`, `resample-before-split` and `ALL` to rules.

A layer is one place where the words were written: the configuration file, then the command line. A layer with
`select` starts afresh; one without changes what the layers before it chose. Within a layer the more exact word wins,
and of two equally exact ones the one that leaves the rule out: `--select SMT1 --ignore SMT101`,
`--select SMT101 --ignore SMT1`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from smotelint.options import suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from smotelint.rules._rule import LoadedRule

ALL = "ALL"
PREFIX = "SMT"
EXACT = 100  # a full code or a name: more exact than any prefix


class Named(Protocol):
    """A rule, or a finding of one."""

    @property
    def code(self) -> str:
        """`SMT101`."""

    @property
    def name(self) -> str:
        """`resample-before-split`."""


class Layer(NamedTuple):
    """The words of one place."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    extend_ignore: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All of them."""
        return (*(self.select or ()), *self.ignore, *self.extend_select, *self.extend_ignore)


def measure(word: str, rule: Named) -> int:
    """How exactly a word names a rule: 0 not at all, 1 `ALL`, more for longer prefixes, `EXACT` for code or name."""
    upper = word.upper()
    if upper == rule.code or word == rule.name:
        return EXACT
    if upper == ALL:
        return 1
    if upper.startswith(PREFIX) and rule.code.startswith(upper):
        return len(upper)
    return 0


def find_unknown(words: Iterable[str], rules: Sequence[LoadedRule]) -> str | None:
    """What to say of the first word that names no rule, or None."""
    for word in words:
        if not any(measure(word, rule) for rule in rules):
            known = [*(rule.code for rule in rules), *(rule.name for rule in rules)]
            return f"unknown rule `{word}`{suggest(word, known)}"
    return None


def choose_rules(layers: Iterable[Layer], rules: Sequence[LoadedRule]) -> tuple[LoadedRule, ...]:
    """The rules that run, in the order given."""
    chosen = {rule.code for rule in rules if rule.rule.on}
    for layer in layers:
        if layer.select is not None:
            chosen = set()
        for rule in rules:
            wanted = max(
                (measure(word, rule) for word in (*(layer.select or ()), *layer.extend_select)), default=0
            )
            unwanted = max((measure(word, rule) for word in (*layer.ignore, *layer.extend_ignore)), default=0)
            if unwanted and unwanted >= wanted:
                chosen.discard(rule.code)
            elif wanted:
                chosen.add(rule.code)
    return tuple(rule for rule in rules if rule.code in chosen)
