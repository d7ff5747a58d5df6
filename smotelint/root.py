"""Where a project begins: what lies below one root belongs together."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

ROOT_MARKS = frozenset(
    {".git", ".hg", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "smotelint.toml"}
)


def find_root(folder: str, listed: Callable[[str], Collection[str]]) -> str:
    """The nearest folder at or above one that looks like a project's; else where the command is started, or itself.

    `folder` is absolute, and so is the root; `listed` are the names in a folder.
    """
    here = os.getcwd()  # noqa: PTH109
    above = tuple(_above(folder))
    marked = (each for each in above if not ROOT_MARKS.isdisjoint(listed(each)))
    return next(marked, here if here in above else folder)


def names_in(folder: str) -> frozenset[str]:
    """Names in a folder, empty where it is none or cannot be read."""
    try:
        return frozenset(os.listdir(folder or "."))  # noqa: PTH208
    except OSError:
        return frozenset()


def _above(folder: str) -> Iterator[str]:
    """A folder and all that it lies in, nearest first."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:  # noqa: PTH120
        folder = above
        yield folder
