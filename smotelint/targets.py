"""From paths to the files that are linted, each with the settings of its directory."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smotelint.discover import DEFAULT_EXCLUDE, discover
from smotelint.linter import Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smotelint.discover import Discovered
    from smotelint.settings import Configuration, Settings


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be linted."""

    targets: tuple[Target, ...]
    faults: tuple[str, ...] = ()
    """Paths that are missing or cannot be read, or that there is nothing to lint."""


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
    return Found(kept, faults)


def _discover(paths: Sequence[str], settings: Settings, *, force: bool) -> Discovered:
    usual = DEFAULT_EXCLUDE if settings.exclude is None else settings.exclude
    return discover(
        paths,
        exclude=(*usual, *settings.extend_exclude),
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
