"""`smotelint check`: what is asked for, in the order in which it is done."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smotelint.cli.parameters import (
    CONFIG,
    EXIT,
    FILES,
    FIXING,
    OUTPUT,
    RULES,
    SILENCE,
    CheckCommand,
    key_option,
    option,
)
from smotelint.cli.terminal import CONTEXT, FAILED, Progress, complain, discard_output
from smotelint.errors import SmotelintError
from smotelint.options import gather_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smotelint.changes import Change
    from smotelint.present import Output
    from smotelint.run import Run
    from smotelint.settings import Configuration, Settings


@click.command(cls=CheckCommand, context_settings=CONTEXT)
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
    from smotelint.fixer import count_held_back, fix

    fixed = fix(run, always=True)
    complain(fixed.faults.values())
    click.echo(render_diff(fixed.changes), nl=False)
    has_failed = bool(run.all_faults or fixed.faults)
    if not params["quiet"] and (fixed.changes or not has_failed):
        click.echo(summarize_changes(fixed.changes, "would be fixed"), err=True)
        held_back = count_held_back(fixed.run)
        if held_back:
            click.echo(f"{held_back} more with `--unsafe-fixes`.", err=True)
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


def explain_run(run: Run, origin: str) -> None:
    """Say which settings hold and where the analysis gave up."""
    click.echo(f"settings: {origin or 'the defaults'}", err=True)
    for result in run.results:
        for note in result.notes:
            click.echo(f"note: {note}", err=True)


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
