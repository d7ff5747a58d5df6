"""`concise`: one line for each finding, for problem matchers, `grep` and `head`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.reporters._place import address, encodable
from smotelint.reporters._text import plain

if TYPE_CHECKING:
    from smotelint.reporters import Report


def report(run: Report) -> str:
    """`train.py:10:40: SMT101 message`, `nb.ipynb:cell 3:4:1: SMT101 message`."""
    return encodable(
        "".join(
            f"{plain(address(item.span, run.root))}: {item.code} {plain(item.message)}\n"
            for item in run.diagnostics
        )
    )
