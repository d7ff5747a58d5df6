"""The command line: options in, exit code out. The only module that prints."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from smotelint import __version__
from smotelint.errors import SmotelintError
from smotelint.options import BY_NAME, KEYS, Kind, gather_options, suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from smotelint.changes import Change
    from smotelint.present import Output
    from smotelint.run import Run
    from smotelint.settings import Configuration, Settings

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
FAILED = 2
INTERRUPTED = 130
PROGRESS_MIN = 32  # files to analyse; fewer are done before a reader looks up
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
            record = parameter.get_help_record(ctx)
            if record is not None:
                sections.setdefault(getattr(parameter, "heading", "Other"), []).append(record)
        for heading, records in sections.items():
            with formatter.section(heading):
                formatter.write_dl(records)


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


@cli.command(cls=CheckCommand, context_settings=CONTEXT)
@click.argument("paths", nargs=-1)
@key_option("select", RULES)
@key_option("ignore", RULES)
@key_option("extend-select", RULES)
@key_option("extend-ignore", RULES)
@key_option("per-file-ignores", RULES)
@key_option("min-severity", RULES)
@key_option("min-confidence", RULES)
@key_option("output-format", OUTPUT)
@option("-o", "--output-file", heading=OUTPUT, metavar="FILE", help="Write the findings to a file.")
@option(
    "--report",
    heading=OUTPUT,
    metavar="FORMAT=FILE",
    multiple=True,
    help="Write another report of the same run.",
)
@option(
    "--statistics",
    heading=OUTPUT,
    is_flag=True,
    help="Count the findings of each rule instead of showing them.",
)
@option(
    "--color",
    heading=OUTPUT,
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Use colors.",
)
@option("-q", "--quiet", heading=OUTPUT, is_flag=True, help="Print nothing but findings and errors.")
@option(
    "-v", "--verbose", heading=OUTPUT, is_flag=True, help="Say what was read and where the analysis gave up."
)
@key_option("fix", FIXING)
@key_option("unsafe-fixes", FIXING)
@option("--fix-only", heading=FIXING, is_flag=True, help="Fix, and report nothing that is left.")
@option("--diff", heading=FIXING, is_flag=True, help="Show what would be fixed, and change nothing.")
@option(
    "--add-ignore",
    heading=SILENCE,
    metavar="[=REASON]",
    default=None,
    help="Write a comment beside each finding that silences it.",
)
@option(
    "--ignore-noqa",
    heading=SILENCE,
    is_flag=True,
    help="Report what comments (noqa and smotelint's own) and cell tags silence, too.",
)
@key_option("baseline", SILENCE)
@option("--write-baseline", heading=SILENCE, is_flag=True, help="Make the findings of this run the baseline.")
@key_option("exclude", FILES)
@key_option("extend-exclude", FILES)
@key_option("force-exclude", FILES)
@key_option("respect-gitignore", FILES)
@option(
    "--stdin-filename", heading=FILES, metavar="PATH", help="The name of what is read from standard input."
)
@option("--allow-empty", heading=FILES, is_flag=True, help="Accept that there is nothing to lint.")
@option("--show-files", heading=FILES, is_flag=True, help="List the files to lint, and lint none.")
@option("-j", "--jobs", heading=FILES, metavar="N", default="auto", help="Number of processes, or auto.")
@option(
    "--config", heading=CONFIG, metavar="FILE", multiple=True, help='A configuration file, or "key = value".'
)
@option("--isolated", heading=CONFIG, is_flag=True, help="Read no configuration file.")
@option(
    "--show-settings",
    heading=CONFIG,
    is_flag=True,
    help="Print the settings that hold for PATH, or here, and lint nothing.",
)
@key_option("fail-on", EXIT)
@option("--exit-zero", heading=EXIT, is_flag=True, help="Exit with 0 whatever is found.")
@click.pass_context
def check(ctx: click.Context, /, paths: tuple[str, ...], **params: Any) -> None:  # noqa: ANN401  # one for each option
    """Lint Python scripts and notebooks.

    PATHS are files and directories, the current one by default; - reads standard input.

    Exit code: 0 nothing found at or above --fail-on; 1 findings, or something to change with --diff; 2 a bad call, a
    path that cannot be read, nothing to lint, or an internal error.
    """
    from smotelint.present import find_outputs
    from smotelint.run import count_jobs, exit_code, hide_known, lint_all, write_baseline
    from smotelint.settings import Configuration, render_settings
    from smotelint.targets import find_targets

    refuse_combinations(params)
    configuration = Configuration(gather_options(params), params["config"], isolated=params["isolated"])
    if params["show_settings"]:
        click.echo(render_settings(settings_of(configuration, paths)), nl=False)
        return
    settings = configuration.settings_for(Path.cwd())
    outputs = find_outputs(settings.output_format, params["output_file"], params["report"])
    stdin = read_stdin(paths, params["stdin_filename"])
    found = find_targets(paths, configuration, stdin, allow_empty=params["allow_empty"])
    if params["show_files"]:
        click.echo("".join(f"{target.name}\n" for target in found.targets), nl=False)
        complain(found.faults)
        ctx.exit(FAILED if found.faults else 0)
    targets = tuple(target._replace(heeds_comments=not params["ignore_noqa"]) for target in found.targets)
    progress = Progress(is_shown=not params["quiet"])
    run = lint_all(found._replace(targets=targets), count_jobs(params["jobs"]), progress)
    complain(run.all_faults)
    if params["verbose"]:
        explain_run(run, settings.origin)
    if params["write_baseline"]:
        click.echo(write_baseline(run, settings.baseline, settings.root), err=True)
        ctx.exit(FAILED if run.all_faults else 0)
    run = hide_known(run)
    if params["add_ignore"] is not None:
        ctx.exit(add_comments(run, params["add_ignore"], stdin, is_quiet=params["quiet"]))
    if params["diff"]:
        ctx.exit(show_diff(run, params))
    is_fixing = params["fix_only"] or params["fix"] or any(target.settings.fix for target in run.targets)
    run = fix_files(run, params, stdin) if is_fixing else run
    if params["fix_only"]:
        ctx.exit(FAILED if run.all_faults else 0)
    code = exit_code(run, is_zero=params["exit_zero"])
    try:
        for output in outputs:
            write_output(output, run, params, is_stdout_taken=is_fixing and stdin is not None)
    except BrokenPipeError:  # `| head`: the verdict stands
        discard_output()
    ctx.exit(code)


def settings_of(configuration: Configuration, paths: tuple[str, ...]) -> Settings:
    """The settings of the first path, or of the current folder."""
    path = Path.cwd() / (paths[0] if paths else ".")
    return configuration.settings_for(path if path.is_dir() else path.parent)


def write_output(output: Output, run: Run, params: dict[str, Any], *, is_stdout_taken: bool) -> None:
    """Write one report to its file or to standard output, or to standard error where fixed text goes to the former.

    The summary goes to standard error where it is not in the report.
    """
    from smotelint.present import make_report, render_statistics
    from smotelint.reporters import load
    from smotelint.reporters.summary import summarize

    # Where something could not be done, nothing says that all is well.
    is_silent = params["quiet"] or (run.all_faults and not run.diagnostics)
    report = make_report(run, output.format, None if output.path else sys.stdout, params["color"])
    is_counted = params["statistics"] and output.is_main
    text = render_statistics(run, output.format) if is_counted else load(output.format)(report)
    if output.path:
        try:
            Path(output.path).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise SmotelintError(f"{output.path}: cannot be written: {error.strerror}") from None
    elif not (is_silent and not run.diagnostics and output.format == "full"):
        click.echo(text, nl=False, color=True, err=is_stdout_taken)
        if sys.stdout is not None:  # closed: there is no one to read
            sys.stdout.flush()
    if output.is_main and not is_silent and (output.path or is_counted or output.format == "concise"):
        click.echo(summarize(report), err=True)


def refuse_combinations(params: dict[str, Any]) -> None:
    """Of what changes files, one thing at a time. Raises UsageError."""
    ways = {
        "--add-ignore": params["add_ignore"] is not None,
        "--fix": bool(params["fix"] or params["fix_only"] or params["diff"]),
        "--write-baseline": params["write_baseline"],
    }
    asked = [way for way, is_asked in ways.items() if is_asked]
    if len(asked) > 1:
        raise click.UsageError(f"{asked[0]} and {asked[1]} exclude each other")
    if params["add_ignore"] is not None and params["ignore_noqa"]:
        raise click.UsageError("--add-ignore and --ignore-noqa exclude each other")


def add_comments(run: Run, reason: str, stdin: tuple[str, bytes] | None, *, is_quiet: bool) -> int:
    """Silence what was found; the exit code."""
    from smotelint.ignoring import add_ignores

    changes, changed = add_ignores(run.results, " ".join(reason.split()))
    complain(changed.values())
    faults = save(changes, stdin, "" if is_quiet else "silenced")
    return FAILED if run.all_faults or changed or faults else 0


def show_diff(run: Run, params: dict[str, Any]) -> int:
    """Print what `--fix` would change; the exit code."""
    from smotelint.changes import render_diff, summarize_changes
    from smotelint.fixer import fix

    fixed = fix(run, always=True)
    complain(fixed.faults.values())
    click.echo(render_diff(fixed.changes), nl=False)
    has_failed = bool(run.all_faults or fixed.faults)
    if not params["quiet"] and (fixed.changes or not has_failed):
        click.echo(summarize_changes(fixed.changes, "would be fixed"), err=True)
    return FAILED if has_failed else int(bool(fixed.changes) and not params["exit_zero"])


def fix_files(run: Run, params: dict[str, Any], stdin: tuple[str, bytes] | None) -> Run:
    """Fix what may be fixed; the run that is left."""
    from smotelint.fixer import fix, keep

    fixed = fix(run, always=params["fix_only"])
    complain(fixed.faults.values())
    faults = save(fixed.changes, stdin, "" if params["quiet"] else "fixed")
    return keep(fixed.run, run, fixed.faults | faults)


def save(changes: Sequence[Change], stdin: tuple[str, bytes] | None, verb: str) -> dict[str, str]:
    """Write the changed files, standard input to standard output; says so, and what cannot be written."""
    from smotelint.changes import summarize_changes, write_changes

    faults: dict[str, str] = {}
    if stdin is not None:
        sys.stdout.buffer.write(changes[0].after if changes else stdin[1])
    else:
        faults = write_changes(changes)
    complain(faults.values())
    written = [change for change in changes if change.name not in faults]
    if written and verb:
        click.echo(summarize_changes(written, verb), err=True)
    return faults


def discard_output() -> None:
    """Let nothing more be written to a standard output that fails."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(faults: Iterable[str]) -> None:
    """Say what went wrong."""
    for fault in faults:
        click.echo(f"error: {fault}", err=True)


def explain_run(run: Run, origin: str) -> None:
    """Say which settings hold and where the analysis gave up."""
    click.echo(f"settings: {origin or 'the defaults'}", err=True)
    for result in run.results:
        for note in result.notes:
            click.echo(f"note: {note}", err=True)


class Progress:
    """A line on the terminal that counts files, for runs that take a while."""

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown and sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show how many files of all are done; the line is gone at the end."""
        if self._is_shown and total >= PROGRESS_MIN:
            text = f"linting {done} of {total}" if done < total else ""
            click.echo(f"\r\x1b[K{text}", nl=False, err=True, color=True)


def read_stdin(paths: tuple[str, ...], name: str | None) -> tuple[str, bytes] | None:
    """Name and content of standard input, if it is to be linted."""
    if paths != ("-",) and (paths or name is None):
        if "-" in paths:
            raise click.UsageError("- is standard input, and stands alone")
        if name is not None:
            raise click.UsageError("--stdin-filename is for standard input: give - as the path")
        return None
    if sys.stdin is None:
        raise click.UsageError("standard input is closed")
    return name or "-", sys.stdin.buffer.read()


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
@click.argument("codes", metavar="[CODE]...", nargs=-1)
@click.option("--plot", metavar="FILE.png", help="Draw the figures.")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def verify(codes: tuple[str, ...], plot: str | None, output_format: str) -> None:
    """Run the bundled evidence: how much each misuse changes a score, on noise and on signal.

    Needs the extra `smotelint[verify]`. Runs bundled programs only, never yours.
    """
    progress = Progress(is_shown=True)
    try:
        from smotelint.reference import evidence

        unknown = [code for code in codes if code not in evidence.EXPERIMENTS]
        if unknown:
            raise click.UsageError(
                f"no evidence for {unknown[0]}; there is for {', '.join(evidence.EXPERIMENTS)}"
            )
        results = evidence.measure(codes, progress=lambda done, total, _: progress(done, total))
        if plot is not None:
            from smotelint.reference.picture import draw

            draw(results, plot)
    except ImportError as error:
        raise SmotelintError(f"{error.name} is missing: pip install 'smotelint[verify]'") from None
    if output_format == "json":
        import json

        click.echo(json.dumps(evidence.to_json(results), indent=2))
    else:
        click.echo(evidence.render(results), nl=False)


@cli.command(context_settings=CONTEXT)
def server() -> None:
    """Serve an editor: the Language Server Protocol on standard input and output.

    Needs the extra `smotelint[lsp]`.
    """
    from smotelint.server import serve

    try:
        serve()
    except ImportError as error:
        raise SmotelintError(f"{error.name} is missing: pip install 'smotelint[lsp]'") from None


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
