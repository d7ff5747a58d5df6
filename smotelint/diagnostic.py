"""What a finding is: plain data that can be pickled, cached and turned into any output format."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

CALLED = "called here"
"""Label of a call that leads to where something happens."""


class Severity(enum.IntEnum):
    """How bad a finding is."""

    INFO = 1
    """Advice; never fails a run by default."""
    WARNING = 2
    """Very likely a wrong choice."""
    ERROR = 3
    """The reported number is wrong, or the program fails."""

    def __str__(self) -> str:
        return self.name.lower()


class Confidence(enum.IntEnum):
    """How sure the analysis is that the finding is true."""

    LOW = 1
    """Through an unknown call, or by the name of a variable only."""
    MEDIUM = 2
    """On some path only, or with one step taken from a name."""
    HIGH = 3
    """On every path, with every step seen."""

    def __str__(self) -> str:
        return self.name.lower()


class Applicability(enum.Enum):
    """Whether a fix may be applied without being asked for by name."""

    SAFE = "safe"
    """An error becomes working code, or the result is provably equal."""
    UNSAFE = "unsafe"
    """Mechanical, but changes the reported numbers on purpose."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of source text.

    Lines and columns are 1-based, columns count code points, the end is exclusive.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    cell: int | None = None
    """Notebook cell, counted from 1 over all cells; lines count within it."""
    raw: tuple[int, int] | None = None
    """Line and column of the start in the .ipynb file itself."""
    label: str = ""
    """What happens here, in a few words."""

    @property
    def order(self) -> tuple[str, int, int, int, int, int]:
        """Sort key: by file, cell and position."""
        return (self.path, self.cell or 0, self.line, self.column, self.end_line, self.end_column)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the text of a span."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that together mend a finding."""

    title: str
    applicability: Applicability
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding."""

    code: str
    name: str
    message: str
    """One sentence, present tense, with the user's own names in backticks."""
    severity: Severity
    confidence: Confidence
    span: Span
    related: tuple[Span, ...] = ()
    """The other places of the flow, in the order of the flow."""
    help: str = ""
    """What to do, in the imperative."""
    notes: tuple[str, ...] = ()
    fix: Fix | None = None
    origin: Span | None = None
    """Where it happens, if that is in another file, which is called at `span`."""
    fingerprint: str = field(default="", compare=False)
    """Stable under line shifts; filled by the linter."""

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key of a report: path, position, code."""
        return (*self.span.order, self.code, self.message)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The primary span and the related ones."""
        return (self.span, *self.related)
