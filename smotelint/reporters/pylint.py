"""`pylint`: the parseable text format of pylint, as flake8 and ruff write it; older CI plugins read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.reporters._place import encodable, region, relative_path
from smotelint.reporters._text import plain

if TYPE_CHECKING:
    from smotelint.reporters import Report


def report(run: Report) -> str:
    """`train.py:10: [SMT101] message`."""
    return encodable(
        "".join(
            f"{plain(relative_path(item.span.path, run.root))}:{region(item.span).line}: "
            f"[{item.code}] {plain(item.message)}\n"
            for item in run.diagnostics
        )
    )
