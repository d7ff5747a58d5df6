"""What the commands say beside their results: what went wrong, and how far they are."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
FAILED = 2
PROGRESS_MIN = 32  # files to analyse; fewer are done before a reader looks up


def discard_output() -> None:
    """Let nothing more be written to a standard output that fails."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(faults: Iterable[str]) -> None:
    """Say what went wrong."""
    for fault in faults:
        click.echo(f"error: {fault}", err=True)


class Progress:
    """A line on the terminal that counts files, for runs that take a while."""

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown and sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show how many files of all are done; the line is gone at the end."""
        if self._is_shown and total >= PROGRESS_MIN:
            text = f"linting {done} of {total}" if done < total else ""
            click.echo(f"\r\x1b[K{text}", nl=False, err=True, color=True)
