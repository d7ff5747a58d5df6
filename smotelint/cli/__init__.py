"""The command line: options in, exit code out. The only package that prints."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from smotelint import __version__
from smotelint.cli.checking import check
from smotelint.cli.terminal import CONTEXT, FAILED, Progress, complain, discard_output
from smotelint.errors import SmotelintError
from smotelint.options import BY_NAME, KEYS, suggest

__all__ = ["cli", "main"]

INTERRUPTED = 130


class PathsAsCheck(click.Group):
    """`smotelint PATH` is `smotelint check PATH`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert `check` before what is neither a command nor an option of the group."""
        own = {"-h", "--help", "--version"}
        if args and args[0] not in self.commands and args[0] not in own:
            near = suggest(args[0], self.commands)
            if near and not args[0].startswith("-") and not Path(args[0]).exists():
                raise click.UsageError(f"`{args[0]}` is neither a command nor a path{near}", ctx)
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  # as click has it
        """Run the command; what it cannot do is said, and the exit code is 2."""
        try:
            return super().invoke(ctx)
        except SmotelintError as error:
            click.echo(f"error: {error}", err=True)
            ctx.exit(FAILED)


@click.group(cls=PathsAsCheck, context_settings=CONTEXT, invoke_without_command=True, no_args_is_help=False)
@click.version_option(__version__, message="smotelint %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Find SMOTE misuse in Python scripts and notebooks.

    `smotelint PATH` is short for `smotelint check PATH`.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(FAILED)


cli.add_command(check)


@cli.command(context_settings=CONTEXT)
@click.argument("rules", metavar="[CODE|NAME]...", nargs=-1)
@click.option("--all", "is_all", is_flag=True, help="Explain every rule.")
@click.option("--output-format", type=click.Choice(["text", "json", "markdown"]), default="text")
def rule(rules: tuple[str, ...], is_all: bool, output_format: str) -> None:
    """Explain rules; without an argument, list them."""
    from smotelint.explain import EXPLAIN, LIST
    from smotelint.rules._rule import load_rules
    from smotelint.selection import find_unknown, measure

    known = load_rules()
    fault = find_unknown(rules, known)
    if fault:
        raise SmotelintError(fault)
    chosen = [rule for rule in known if is_all or not rules or any(measure(word, rule) for word in rules)]
    render = EXPLAIN if rules or is_all else LIST
    click.echo(render[output_format](chosen), nl=False)


@cli.command(context_settings=CONTEXT)
@click.argument("key", required=False)
@click.option("--output-format", type=click.Choice(["text", "json", "schema"]), default="text")
def config(key: str | None, output_format: str) -> None:
    """Describe the configuration keys."""
    import json

    from smotelint.options import describe_keys, make_schema, render_keys

    if key is not None and key not in BY_NAME:
        raise SmotelintError(f"unknown key `{key}`{suggest(key, BY_NAME)}")
    keys = [BY_NAME[key]] if key else KEYS
    if output_format == "text":
        click.echo(render_keys(keys), nl=False)
    else:
        click.echo(json.dumps(describe_keys(keys) if output_format == "json" else make_schema(), indent=2))


@cli.command(context_settings=CONTEXT, hidden=True)
@click.argument("path")
def facts(path: str) -> None:
    """Print what the engine knows of a file."""
    from smotelint.flow import analyze
    from smotelint.source import SourceError, read_source

    try:
        click.echo(analyze(read_source(path, Path(path).read_bytes())).render(), nl=False)
    except (OSError, SourceError) as error:
        raise SmotelintError(f"{path}: {error}") from None


@cli.command(context_settings=CONTEXT)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print a script that completes the command in a shell."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None, shell
    click.echo(found(cli, {}, "smotelint", "_SMOTELINT_COMPLETE").source())


@cli.command(context_settings=CONTEXT)
@click.argument("rules", metavar="[CODE|NAME]...", nargs=-1)
@click.option("--plot", metavar="FILE.png", help="Draw the figures.")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def verify(rules: tuple[str, ...], plot: str | None, output_format: str) -> None:
    """Run the evidence: what each misuse does to a score.

    The figures are of noise and of signal, over several seeds. Needs the extra `smotelint[verify]`. Runs bundled
    programs only, never yours.
    """
    from smotelint.rules._rule import load_rules
    from smotelint.selection import find_unknown, measure

    known = load_rules()
    fault = find_unknown(rules, known)
    if fault:
        raise SmotelintError(fault)
    progress = Progress(is_shown=True)
    try:
        from smotelint.reference import evidence

        proven = [rule for rule in known if rule.code in evidence.EXPERIMENTS]
        for word in rules:
            if not any(measure(word, rule) for rule in proven):
                codes = ", ".join(evidence.EXPERIMENTS)
                raise SmotelintError(f"no evidence for `{word}`; there is for {codes}")
        chosen = [rule.code for rule in proven if any(measure(word, rule) for word in rules)]
        results = evidence.measure(chosen, progress=lambda done, total, _: progress(done, total))
        if plot is not None:
            from smotelint.reference.picture import draw

            draw(results, plot)
    except ImportError as error:
        raise SmotelintError(f"{error.name} is missing: install smotelint with its extra `verify`") from None
    if output_format == "json":
        import json

        click.echo(json.dumps(evidence.to_json(results), indent=2))
    else:
        click.echo(evidence.render(results), nl=False)


@cli.command(context_settings=CONTEXT)
def server() -> None:
    """Speak with an editor: a language server.

    It reads standard input and answers on standard output. Needs the extra `smotelint[lsp]`.
    """
    from smotelint.server import serve

    try:
        serve()
    except ImportError as error:
        raise SmotelintError(f"{error.name} is missing: install smotelint with its extra `lsp`") from None


def main() -> NoReturn:
    """The program `smotelint`."""
    try:
        code = cli.main(prog_name="smotelint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        os._exit(INTERRUPTED)  # without waiting for processes that are at work: they end with this one
    except OSError as error:  # standard output that is full, or a pipe that is closed
        discard_output()
        complain([str(error)])
        code = FAILED
    except Exception:  # a traceback alone would end with 1, as if something had been found
        import traceback

        traceback.print_exc()
        complain(["internal error: this is a bug of smotelint; please report it with the lines above"])
        code = FAILED
    sys.exit(code if isinstance(code, int) else 0)
