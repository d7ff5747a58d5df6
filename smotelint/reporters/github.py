"""`github`: workflow commands, which GitHub Actions shows as annotations of the changed lines.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Severity
from smotelint.reporters._place import absolute_path, encodable, explain, region

if TYPE_CHECKING:
    from smotelint.diagnostic import Diagnostic
    from smotelint.reporters import Report

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
SHOWN_MAX = 10  # annotations of each kind that GitHub shows of one step


def report(run: Report) -> str:
    """`::error file=train.py,line=10,col=40,endLine=10,endColumn=56,title=SMT101 (resample-before-split)::message`.

    Paths are whole: the runner cuts them to the checkout, wherever in it the linter ran.
    """
    return encodable(
        "".join([_notice(run), *(_command(diagnostic, run.root) for diagnostic in run.diagnostics)])
    )


def _notice(run: Report) -> str:
    """What GitHub will not show; first, so that it is not cut itself."""
    cut = {}
    for severity in reversed(Severity):
        found = sum(diagnostic.severity is severity for diagnostic in run.diagnostics)
        if found > SHOWN_MAX:
            cut[f"{COMMANDS[severity]}s"] = found
    if not cut:
        return ""
    counts = " and ".join(f"{SHOWN_MAX} of {found} {kind}" for kind, found in cut.items())
    return f"::notice title=smotelint::GitHub shows {counts} of this step; all of them are in its log\n"


def _command(diagnostic: Diagnostic, root: str) -> str:
    part = region(diagnostic.span)
    properties = {
        "file": absolute_path(diagnostic.span.path, root),
        "line": part.line,
        "col": part.column,
        "endLine": part.end_line,
        # Columns of one line only: GitHub would read the end of another line as one of the first.
        "endColumn": part.end_column if part.end_line == part.line else None,
        "title": f"{diagnostic.code} ({diagnostic.name})",
    }
    settings = ",".join(
        f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None
    )
    return f"::{COMMANDS[diagnostic.severity]} {settings}::{_data(explain(diagnostic, root))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
