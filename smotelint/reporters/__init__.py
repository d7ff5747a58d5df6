"""Output formats: one file per format, one function each: `report(run: Report) -> str`.

A reporter turns findings into text and does nothing else: it reads no file, prints nothing, and knows nothing of the
rest of the linter. What it needs beside the findings, the `Report` carries. A format is imported when it is asked
for, since most runs need one of nine.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smotelint.diagnostic import Diagnostic, Severity

__all__ = ["BASELINE", "FORMATS", "IN_SOURCE", "Report", "RuleInfo", "load"]

FORMATS: tuple[str, ...] = (
    "full",
    "concise",
    "json",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "rdjson",
    "pylint",
)
"""Names of the formats, as `--output-format` takes them; each is a module of this package."""

IN_SOURCE = "inSource"
"""Kind of a finding that a comment or a cell tag silences."""
BASELINE = "baseline"
"""Kind of a finding that the baseline file lists."""


def _no_lines(path: str, cell: int | None) -> Sequence[str]:  # noqa: ARG001  # the shape of Report.lines
    """No source at hand: findings are shown without excerpts."""
    return ()


class RuleInfo(NamedTuple):
    """What a report says of a rule."""

    code: str
    name: str
    summary: str
    """One line."""
    help: str
    """The rule's documentation, in Markdown."""
    severity: Severity
    """The severity by default."""
    url: str = ""


class Report(NamedTuple):
    """One run, as a reporter sees it."""

    diagnostics: tuple[Diagnostic, ...]
    """The findings to show, in the order to show them."""
    suppressed: tuple[tuple[Diagnostic, str], ...] = ()
    """Findings not to show, each with what silences it: `IN_SOURCE` or `BASELINE`."""
    lines: Callable[[str, int | None], Sequence[str]] = _no_lines
    """Path as in the span, and cell number -> lines of source; nothing where the text is not at hand."""
    rules: tuple[RuleInfo, ...] = ()
    files: int = 0
    """Files that were read."""
    gated: int = 0
    """Those of them that do not resample and so were not parsed."""
    color: bool = False
    width: int = 0
    """Columns of the terminal; 0 where the text does not go to one."""
    hyperlinks: bool = False
    version: str = ""
    """Version of this program."""
    root: str = ""
    """Absolute path of the folder from which relative paths count."""


def load(name: str) -> Callable[[Report], str]:
    """The `report` function of a format: `load("json")(run)` -> the text to write.

    Raises ValueError where there is no such format.
    """
    if name not in FORMATS:
        raise ValueError(f"unknown output format {name!r}")
    module = importlib.import_module(f"{__name__}.{name}")
    return cast("Callable[[Report], str]", module.report)
