"""The options of `smotelint check`: under headings, and most of them from the table of configuration keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from smotelint.options import BY_NAME, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

RULES, OUTPUT, FIXING, SILENCE, FILES, CONFIG, EXIT = (
    "Rules",
    "Output",
    "Fixing",
    "Suppression and baseline",
    "Files",
    "Configuration",
    "Exit code",
)


class GroupedOption(click.Option):
    """An option that stands under a heading of the help."""

    def __init__(self, *names: Any, heading: str = "", **settings: Any) -> None:  # noqa: ANN401  # as click has it
        super().__init__(*names, **settings)
        self.heading = heading


class CheckCommand(click.Command):
    """Help under headings; a bare `--add-ignore` takes no path for its reason."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give the bare option an empty value."""
        return super().parse_args(ctx, ["--add-ignore=" if arg == "--add-ignore" else arg for arg in args])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options heading by heading."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx) if isinstance(parameter, click.Option) else None
            if record is not None:
                sections.setdefault(getattr(parameter, "heading", "Other"), []).append(record)
        for heading, records in sections.items():
            with formatter.section(heading):
                formatter.write_dl(records)


def option(*names: str, heading: str, **settings: Any) -> Callable[[Any], Any]:  # noqa: ANN401  # as click has it
    """An option of `check` under a heading."""
    return click.option(*names, cls=GroupedOption, heading=heading, **settings)


def key_option(name: str, heading: str) -> Callable[[Any], Any]:
    """The option of a configuration key, with what the table of keys says of it."""
    key = BY_NAME[name]
    if key.kind is Kind.BOOL:
        return option(f"--{name}/--no-{name}", heading=heading, help=key.doc, default=None)
    if key.kind is Kind.CHOICE:
        variable = "SMOTELINT_OUTPUT_FORMAT" if name == "output-format" else None
        return option(
            f"--{name}", heading=heading, help=key.doc, type=click.Choice(key.choices), envvar=variable
        )
    if key.kind is Kind.PATH:
        return option(f"--{name}", heading=heading, help=key.doc, metavar="FILE")
    metavar = {Kind.PER_FILE: "GLOB:RULE,..", Kind.RULES: "RULE,.."}.get(key.kind, "GLOB,..")
    return option(f"--{name}", heading=heading, help=key.doc, metavar=metavar, multiple=True)
