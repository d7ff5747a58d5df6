"""`full`: for people, with the source and every place of the flow marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.reporters._canvas import paint
from smotelint.reporters._text import WIDTH_MIN, wrap
from smotelint.reporters.summary import is_clean, summarize

if TYPE_CHECKING:
    from smotelint.reporters import Report


def report(run: Report) -> str:
    """The findings, then the summary."""
    blocks: list[str] = []
    if run.diagnostics:
        from smotelint.reporters import _blocks  # a run that finds nothing need not learn to draw

        blocks += _blocks.draw(run)
    width = max(run.width, WIDTH_MIN)
    lines = summarize(run).splitlines()
    closing = [part for line in lines for part in (wrap(line, width) if run.width else [line])]
    style = "passed" if is_clean(run) else "bold"
    blocks.append("\n".join(paint(line, style, run.color) for line in closing))
    return "\n\n".join(blocks) + "\n"
