"""From a run to text: what a reporter is given, and the table of `--statistics`."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smotelint import __version__
from smotelint.errors import SmotelintError
from smotelint.options import suggest
from smotelint.reporters import BASELINE, FORMATS, IN_SOURCE, Report, RuleInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO

    from smotelint.run import Run


@dataclass(frozen=True, slots=True)
class Output:
    """A report to write."""

    format: str
    path: str | None
    """None: standard output."""
    is_main: bool


def find_outputs(main_format: str, main_path: str | None, others: Iterable[str]) -> tuple[Output, ...]:
    """The reports that are asked for: `("full", None, ["sarif=out.sarif"])`. Raises SmotelintError."""
    outputs = [Output(main_format, main_path, is_main=True)]
    for text in others:
        name, _, path = text.partition("=")
        if not path:
            raise SmotelintError(f"--report: `{text}` is not FORMAT=FILE")
        if name not in FORMATS:
            raise SmotelintError(f"--report: unknown format `{name}`{suggest(name, FORMATS)}")
        outputs.append(Output(name, path, is_main=False))
    return tuple(outputs)


def make_report(run: Run, output_format: str, stream: TextIO | None = None, color: str = "never") -> Report:
    """What a reporter needs; `stream` is where the text goes, if it is one."""
    silenced = [(diagnostic, IN_SOURCE) for result in run.results for diagnostic in result.silenced]
    known = [(diagnostic, BASELINE) for diagnostic in run.known]
    is_terminal = stream is not None and stream.isatty()
    return Report(
        diagnostics=run.diagnostics,
        suppressed=tuple(sorted(silenced + known, key=lambda pair: pair[0].order)),
        lines=run.lines,
        rules=_describe_rules() if run.results or output_format == "sarif" else (),
        files=len(run.targets) - sum(bool(result.faults) for result in run.results),
        gated=len(run.targets) - sum(result.target.resamples for result in run.results),
        color=wants_color(color, os.environ, is_terminal=is_terminal),
        width=_width_of(stream if is_terminal else None),
        version=__version__,
        root=str(Path.cwd()),
    )


def _width_of(stream: TextIO | None) -> int:
    """Columns of a terminal; 0 where it does not say."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream else 0
    except (OSError, ValueError):
        return 0


def _describe_rules() -> tuple[RuleInfo, ...]:
    """All rules, for a report that may speak of them; loading them takes longer than to find that there is no need."""
    from smotelint.rules._rule import load_rules

    return tuple(
        RuleInfo(
            code=rule.code,
            name=rule.name,
            summary=rule.summary,
            help=rule.docs.strip(),
            severity=rule.rule.severity,
        )
        for rule in load_rules()
    )


def wants_color(asked: str, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether to colour: an option is stronger than `NO_COLOR`, which is stronger than `FORCE_COLOR`."""
    if asked != "auto":
        return asked == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal and environment.get("TERM") != "dumb"


def render_statistics(run: Run, output_format: str) -> str:
    """How often each rule found something, most often first: a table, or JSON where that is the format."""
    counts = Counter((diagnostic.code, diagnostic.name) for diagnostic in run.diagnostics)
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if output_format == "json":
        import json

        objects = [{"code": code, "name": name, "count": count} for (code, name), count in rows]
        return json.dumps(objects, indent=2) + "\n"
    width = max((len(str(count)) for _, count in rows), default=0)
    return "".join(f"{count:{width}}  {code}  {name}\n" for (code, name), count in rows)
