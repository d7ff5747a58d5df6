"""The linter that catches SMOTE misuse before it becomes a false result.

From a program, beside the command line:

    import smotelint

    for finding in smotelint.check(["train.py", "notebooks/"]):
        print(finding.span.path, finding.span.line, finding.code, finding.message)

    smotelint.check_source(Path("train.py").read_text())
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from smotelint.diagnostic import Diagnostic

__all__ = ["__version__", "check", "check_source"]

__version__ = "0.1.0"


def check(
    paths: Iterable[str | PathLike[str]], *, isolated: bool = False, jobs: int = 1
) -> tuple[Diagnostic, ...]:
    """Lint files and directories as `smotelint check` does, comments and baseline included.

    `isolated` reads no configuration file; `jobs` is the number of processes. Raises
    `smotelint.errors.SmotelintError` where the configuration is bad, a path is missing or the analysis fails.
    """
    from smotelint.errors import SmotelintError
    from smotelint.run import hide_known, lint_all
    from smotelint.settings import Configuration
    from smotelint.targets import find_targets

    found = find_targets([str(path) for path in paths], Configuration(isolated=isolated))
    run = lint_all(found, jobs)
    if run.all_faults:
        raise SmotelintError("; ".join(run.all_faults))
    return hide_known(run).diagnostics


def check_source(text: str, filename: str = "-") -> tuple[Diagnostic, ...]:
    """Lint a text with the default settings; a name that ends in .ipynb makes it a notebook.

    Raises `smotelint.errors.SmotelintError` where the analysis fails.
    """
    from pathlib import Path

    from smotelint.errors import SmotelintError
    from smotelint.run import lint_all
    from smotelint.settings import Configuration
    from smotelint.source import encode
    from smotelint.targets import Found, Target

    settings = Configuration(isolated=True).settings_for(Path.cwd())
    run = lint_all(Found((Target(filename, settings, encode(text)),)))
    if run.all_faults:
        raise SmotelintError("; ".join(run.all_faults))
    return run.diagnostics
