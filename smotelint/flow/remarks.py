"""What a file says besides rows: statements that do not parse, and comments that silence findings."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smotelint.diagnostic import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """A statement that does not parse."""

    span: Span
    message: str


class Form(enum.Enum):
    """How a finding can be silenced, in the words of whoever reads of it."""

    LINE = "ignore"
    FILE = "file-ignore"
    CELL = "cell tag"
    NOQA = "noqa"


@dataclass(frozen=True, slots=True)
class Word:
    """What a comment gives as the name of a rule."""

    text: str
    span: Span
    is_known: bool = True
    """It names a rule, or the rules with its prefix."""
    is_foreign: bool = False
    """Another linter's, in a `noqa`."""
    near: str = ""
    """Of an unknown one, what it may mean: `" (did you mean `SMT101`?)"`."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment, or the tag of a cell, that silences findings or tries to."""

    form: Form
    span: Span
    removal: Span
    """What goes when it goes: the blanks before it too, or its line."""
    first: int
    """The lines of its cell that it covers, up to `last`; none where that is less."""
    last: int
    words: tuple[Word, ...] = ()
    """None: all rules."""
    problem: str = ""
    """Why it silences nothing, in words."""
    unused: tuple[Word, ...] = ()
    """Those whose rules ran and found nothing there."""
    is_unused: bool = False
    """Nothing is left of it without its unused words."""
