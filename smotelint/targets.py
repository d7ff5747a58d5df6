"""From paths to the files that are linted, each with the settings of its directory.

What every run loads is made of named tuples: to define a dataclass takes six times as long, and most runs are short.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from smotelint.discover import discover

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smotelint.discover import Discovered
    from smotelint.flow.files import SavedFile
    from smotelint.settings import Configuration, Settings


class Target(NamedTuple):
    """A file that is linted."""

    name: str
    """As it is reported."""
    settings: Settings
    data: bytes | None = None
    """Its content, where that is not on the disk."""
    heeds_comments: bool = True
    """Whether comments and cell tags silence findings."""
    resamples: bool = True
    """False where the gate saw no trace of it: then only what the file says to smotelint itself is read."""
    saved: tuple[SavedFile, ...] = ()
    """Files of resampled rows that other targets write."""

    def read(self) -> bytes:
        """The content. Raises OSError."""
        if self.data is not None:
            return self.data
        with open(self.name, "rb") as file:  # noqa: PTH123  # twice as fast, for thousands of files
            return file.read()

    @property
    def place(self) -> str:
        """POSIX path from the root of the configuration, absolute where it lies elsewhere."""
        path = PurePath(os.path.abspath(self.name))  # noqa: PTH100  # a link counts where it stands
        root = self.settings.root
        return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


class Found(NamedTuple):
    """What is to be linted."""

    targets: tuple[Target, ...]
    faults: tuple[str, ...] = ()
    """Paths that are missing or cannot be read, or that there is nothing to lint."""
    walked: tuple[str, ...] = ()
    """Folders whose files are all among the targets, but what is excluded."""


def find_targets(
    paths: Sequence[str],
    configuration: Configuration,
    stdin: tuple[str, bytes] | None = None,
    *,
    allow_empty: bool = False,
) -> Found:
    """The files that paths stand for, or the one that `stdin` names and holds. Raises SettingsError.

    The settings of the current directory say how directories are walked; what the nearer settings of a file exclude
    is left out as well.
    """
    here = Path.cwd()
    if stdin is not None:
        return Found(tuple(_take_stdin(*stdin, configuration)))
    settings = configuration.settings_for(here)
    found = _discover(list(paths) or ["."], settings, force=settings.force_exclude)
    names = [_shorten(file, here) for file in found.files]
    folders = {
        folder: configuration.settings_for(here / folder)
        for folder in dict.fromkeys(os.path.dirname(name) for name in names)  # noqa: PTH120
    }
    targets = [Target(name, folders[os.path.dirname(name)]) for name in names]  # noqa: PTH120  # for thousands
    kept = tuple(_leave_out(targets, settings, {_shorten(os.path.normpath(path), here) for path in paths}))
    faults = found.missing
    if not (kept or faults or found.excluded or allow_empty):
        faults = (f"no Python file or notebook found in {', '.join(paths) or '.'}",)
    return Found(kept, faults, tuple(path for path in list(paths) or ["."] if os.path.isdir(path)))  # noqa: PTH112


def _discover(paths: Sequence[str], settings: Settings, *, force: bool) -> Discovered:
    return discover(
        paths,
        exclude=(*settings.exclude, *settings.extend_exclude),
        root=Path(settings.root),
        force_exclude=force,
        respect_gitignore=settings.respect_gitignore,
    )


def _shorten(path: str, here: Path) -> str:
    """The path from the current directory where it lies below: however it was spelled, it is reported alike."""
    if not os.path.isabs(path):  # noqa: PTH117  # most are not, and a Path takes its time
        return path
    return str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else path


def _leave_out(targets: Iterable[Target], walked_by: Settings, named: set[str]) -> Iterator[Target]:
    """The targets that their own settings do not exclude, where these are not those that the walk went by."""
    for target in targets:
        own = target.settings
        is_safe = target.name in named and not own.force_exclude
        if own == walked_by or is_safe or not _discover([target.name], own, force=True).excluded:
            yield target


def _take_stdin(name: str, data: bytes, configuration: Configuration) -> Iterator[Target]:
    settings = configuration.settings_for((Path.cwd() / name).parent)
    if not (settings.force_exclude and _discover([name], settings, force=True).excluded):
        yield Target(name, settings, data)
