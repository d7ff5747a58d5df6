"""Where a project begins: what lies below one root belongs together."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT_MARKS = frozenset(
    {".git", ".hg", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "smotelint.toml"}
)


def find_root(folder: str, listings: Listings) -> str:
    """The nearest folder at or above one that looks like a project's; else where the command is started, or itself.

    `folder` is absolute, and so is the root.
    """
    here = os.getcwd()  # noqa: PTH109
    above = tuple(_above(folder))
    marked = (each for each in above if not ROOT_MARKS.isdisjoint(listings[each]))
    return next(marked, here if here in above else folder)


class Listings(dict[str, frozenset[str]]):
    """The names in folders, each of which is asked once; none where it is no folder or cannot be read."""

    def __missing__(self, folder: str) -> frozenset[str]:
        """Ask a folder."""
        try:
            names = frozenset(os.listdir(folder or "."))  # noqa: PTH208
        except OSError:
            names = frozenset()
        self[folder] = names
        return names


def _above(folder: str) -> Iterator[str]:
    """A folder and all that it lies in, nearest first."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:  # noqa: PTH120
        folder = above
        yield folder
