"""From a run to text: what a reporter is given, and the table of `--statistics`."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smotelint import __version__
from smotelint.errors import SmotelintError
from smotelint.options import suggest
from smotelint.reporters import BASELINE, FORMATS, IN_SOURCE, Report, RuleInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO

    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.run import Run


OF_REPOSITORY = ("gitlab", "sarif")
"""Formats for web pages of a repository, which count paths from its root. GitHub's annotations take whole paths."""
WITH_LINKS = ("Hyper", "WezTerm", "ghostty", "iTerm.app", "mintty", "rio", "vscode")
TERMS_WITH_LINKS = ("alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty")
VTE_WITH_LINKS = 5000  # 0.50, the library of GNOME Terminal and many others


class Output(NamedTuple):
    """A report to write."""

    format: str
    path: str | None
    """None: standard output."""
    is_main: bool


def find_outputs(main_format: str, main_path: str | None, others: Iterable[str]) -> tuple[Output, ...]:
    """The reports that are asked for: `("full", None, ["sarif=out.sarif"])`; `-` is standard output.

    Raises SmotelintError.
    """
    outputs = [Output(main_format, None if main_path == "-" else main_path, is_main=True)]
    for text in others:
        name, _, path = text.partition("=")
        if not path:
            raise SmotelintError(f"--report: `{text}` is not FORMAT=FILE")
        if name not in FORMATS:
            raise SmotelintError(f"--report: unknown format `{name}`{suggest(name, FORMATS)}")
        outputs.append(Output(name, None if path == "-" else path, is_main=False))
    return tuple(outputs)


def make_report(run: Run, output_format: str, stream: TextIO | None = None, color: str = "never") -> Report:
    """What a reporter needs; `stream` is where the text goes, if it is one."""
    silenced = [(diagnostic, IN_SOURCE) for result in run.results for diagnostic in result.silenced]
    known = [(diagnostic, BASELINE) for diagnostic in run.known]
    is_terminal = stream is not None and stream.isatty()
    here = Path.cwd()
    root = find_repository(here) if output_format in OF_REPOSITORY else here

    def place(diagnostic: Diagnostic) -> Diagnostic:
        return diagnostic if root == here else _rebase(diagnostic, here, root)

    return Report(
        diagnostics=tuple(map(place, run.diagnostics)),
        suppressed=tuple(
            (place(diagnostic), kind)
            for diagnostic, kind in sorted(silenced + known, key=lambda pair: pair[0].order)
        ),
        lines=run.lines,
        rules=_describe_rules() if run.results or output_format == "sarif" else (),
        files=len(run.targets) - sum(bool(result.faults) for result in run.results),
        gated=len(run.targets) - sum(result.target.resamples for result in run.results),
        color=wants_color(color, os.environ, is_terminal=is_terminal),
        width=_width_of(stream if is_terminal else None),
        hyperlinks=has_hyperlinks(os.environ, is_terminal=is_terminal),
        version=__version__,
        root=str(root),
    )


def find_repository(folder: Path) -> Path:
    """The root of the repository that a folder is in; the folder itself where it is in none."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


def _rebase(diagnostic: Diagnostic, here: Path, root: Path) -> Diagnostic:
    """The diagnostic with its paths counted from another folder, where they lie below it."""
    from dataclasses import replace

    def move(span: Span) -> Span:
        path = here / span.path
        is_inside = span.path != "-" and path.is_relative_to(root)
        return replace(span, path=str(path.relative_to(root))) if is_inside else span

    fix = diagnostic.fix
    if fix is not None:
        fix = replace(fix, edits=tuple(replace(edit, span=move(edit.span)) for edit in fix.edits))
    return replace(
        diagnostic, span=move(diagnostic.span), related=tuple(map(move, diagnostic.related)), fix=fix
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
            url=rule.url,
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


def has_hyperlinks(environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether the terminal makes links of OSC 8, as far as its variables tell; `FORCE_HYPERLINK` decides over them.

    Terminals that do: https://github.com/Alhadis/OSC8-Adoption.
    """
    forced = environment.get("FORCE_HYPERLINK")
    if forced is not None:
        return forced not in ("", "0")
    if not is_terminal or environment.get("TERM") == "dumb" or "CI" in environment:
        return False
    if any(environment.get(name) for name in ("DOMTERM", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION")):
        return True
    version = environment.get("VTE_VERSION", "")
    is_vte = version.isdigit() and int(version) >= VTE_WITH_LINKS
    return (
        is_vte or environment.get("TERM_PROGRAM") in WITH_LINKS or environment.get("TERM") in TERMS_WITH_LINKS
    )


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
