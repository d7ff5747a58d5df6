"""Changes of the comments that silence findings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smotelint.diagnostic import Edit

if TYPE_CHECKING:
    from smotelint.flow.remarks import Ignore


def drop(ignore: Ignore) -> Edit:
    """Take out what is unused: `ignore[SMT101, SMT301] why` -> `ignore[SMT301] why`, or all of the comment."""
    kept = [word.text for word in ignore.words if word not in ignore.unused]
    if not kept:
        return Edit(ignore.removal, "")
    first, last = ignore.words[0].span, ignore.words[-1].span
    return Edit(replace(first, end_line=last.end_line, end_column=last.end_column), ", ".join(kept))
