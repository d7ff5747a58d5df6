"""From paths to files: directories walked, excludes and .gitignore applied, and the byte gate."""

from __future__ import annotations

import codecs
import errno
import os
import re
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from smotelint.options import DEFAULT_EXCLUDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathspec import GitIgnoreSpec

    Ignores = tuple[tuple[str, GitIgnoreSpec], ...]
    """Folders and what their .gitignore says, the outermost first."""

SUFFIXES = (".py", ".pyw", ".ipynb")

_SURE = (b"adasyn", b"smote")
"""Words that mean resampling wherever they stand. Other samplers come with imblearn's name, or a `fit_resample`."""
_BY_STEM = (
    (b"imb", (b"fix_imbalance", b"imbens", b"imblearn", b"imbalanced-learn")),
    (b"balanced", (b"balanced_batch", b"balancedbatch")),
)
"""More of them, looked for where what they have in common is found."""
_BEFORE = tuple(word + gap for word in (b"over", b"under", b"up", b"down") for gap in (b"", b"_", b"-", b" "))
"""What makes a resampling of the letters `sampl`."""
_FITS = (b"fit_", b"fit_re")
_CHOICE = rb"random\.choice\([^()]{0,200}(?:replace|len\()"
_REPLACE = rb"replace\s*=\s*true"
_OWN_NAME = b"smotelint"
_NOQA = rb"noqa:[^\n]*\bsmt\d"
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
WINDOW = 240  # bytes behind a call in which its arguments are looked for


class Trace(Enum):
    """What a file is to smotelint, by its words alone."""

    RESAMPLING = "some word of resampling: there may be findings"
    COMMENT = "a comment or a cell tag for smotelint, or a `noqa` with one of its codes, and nothing else"
    NONE = "neither; most files"


def find_trace(data: bytes) -> Trace:
    """What the words of a file make of it. Files without a trace are never parsed.

    Searches for plain words first, which costs a few milliseconds a megabyte; a regular expression of all would cost
    a hundred times that.
    """
    if data.startswith(_WIDE):  # which Python does not read, and which is told where it is about resampling
        data = data.decode("utf-16", "replace").encode()
    text = data.lower()
    names_us = b"smote" in text and _OWN_NAME in text
    if _has_resampling(text.replace(_OWN_NAME, b"") if names_us else text):
        return Trace.RESAMPLING
    is_comment = names_us or (b"noqa:" in text and re.search(_NOQA, text))
    return Trace.COMMENT if is_comment else Trace.NONE


def has_resampling(data: bytes) -> bool:
    """Whether a file may hold a finding: some word of resampling is in it."""
    return find_trace(data) is Trace.RESAMPLING


def _has_resampling(text: bytes) -> bool:
    if any(word in text for word in _SURE):
        return True
    if any(stem in text and any(word in text for word in words) for stem, words in _BY_STEM):
        return True
    for found in re.finditer(b"sampl", text):
        start, end = found.span()
        before, after = text[max(0, start - 6) : start], text[end : end + WINDOW]
        if before.endswith(_BEFORE) or (before.endswith(_FITS) and after.startswith(b"e")):
            return True
        if not after.startswith(b"e("):
            continue
        # `df.resample("D")` is about time; with rows as its argument it is about rows.
        if before.endswith(b"re") and after[2:3] not in (b"'", b'"', b"\\", b")"):
            return True
        if before.endswith(b".") and (b"concat(" in text or b"append(" in text or re.search(_REPLACE, after)):
            return True
    return b"random.choice(" in text and re.search(_CHOICE, text) is not None


class Discovered(NamedTuple):
    """What was found below the named paths."""

    files: tuple[str, ...]
    """As the user would spell them, sorted, each once."""
    missing: tuple[str, ...] = ()
    """Named paths that do not exist or cannot be read, with the reason."""
    excluded: tuple[str, ...] = ()
    """Named files that the excludes take out (`force_exclude`)."""


def discover(
    paths: Sequence[str],
    *,
    exclude: Sequence[str] = DEFAULT_EXCLUDE,
    root: Path | None = None,
    force_exclude: bool = False,
    respect_gitignore: bool = True,
) -> Discovered:
    """The Python files and notebooks that paths stand for.

    A named file is taken whatever its name, unless `force_exclude`; a directory is walked. Exclude patterns without a
    slash match any part of a path, others the whole path from `root`.
    """
    base = root or Path.cwd()
    walk = _Walk(tuple(exclude), base, respect_gitignore=respect_gitignore)
    files: dict[str, str] = {}
    missing, excluded = [], []
    for path in paths:
        spelled = _spell(path)
        if os.path.isdir(path):  # noqa: PTH112  # the user's spelling is kept
            is_out = force_exclude and walk.is_excluded(spelled)
            found = [] if is_out else list(walk.below(spelled, walk.ignores_above(spelled)))
        elif not os.path.exists(path):  # noqa: PTH110
            missing.append(f"{path}: no such file or directory")
            continue
        elif not os.path.isfile(path):  # noqa: PTH113  # to read from a pipe would wait for whoever writes to it
            missing.append(f"{path}: not a file; - reads standard input")
            continue
        elif not os.access(path, os.R_OK):
            missing.append(f"{path}: permission denied")
            continue
        elif force_exclude and walk.is_excluded(spelled):
            excluded.append(spelled)
            continue
        else:
            found = [spelled]
        for file in found:
            files.setdefault(walk.resolve(file), file)
    missing += walk.unreadable
    return Discovered(tuple(sorted(files.values())), tuple(missing), tuple(excluded))


def _spell(path: str) -> str:
    """`./x.py` -> `x.py`; absolute paths stay."""
    return os.path.normpath(path)


class _Walk:
    """Walks directories in order, each real directory once."""

    def __init__(self, exclude: tuple[str, ...], root: Path, *, respect_gitignore: bool) -> None:
        self.names = tuple(p.strip("/") for p in exclude if "/" not in p.strip("/"))
        self.places = tuple(p.strip("/").removeprefix("./") for p in exclude if "/" in p.strip("/"))
        self.plain = frozenset(name for name in self.names if not any(c in name for c in "*?["))
        self.globs = tuple(name for name in self.names if name not in self.plain)
        self.root = root
        self.respect_gitignore = respect_gitignore
        self.unreadable: list[str] = []
        self._seen: set[tuple[int, int]] = set()
        self._real: dict[str, str] = {}

    def is_excluded(self, path: str) -> bool:
        """Whether an exclude pattern matches a path or one of its parents."""
        absolute = Path(os.path.abspath(path))  # noqa: PTH100  # links are not followed
        place = absolute.relative_to(self.root) if absolute.is_relative_to(self.root) else absolute
        parts = place.parts
        if any(self._is_named(part) for part in parts):
            return True
        trail = [PurePosixPath(*parts[: n + 1]).as_posix() for n in range(len(parts))]
        return any(fnmatchcase(step, pattern) for step in trail for pattern in self.places)

    def resolve(self, path: str) -> str:
        """Where a file really is; folders are asked once, whose every part takes a call of the system."""
        if os.path.islink(path):  # noqa: PTH114
            return os.path.realpath(path)
        folder, name = os.path.split(path)
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder)
        return os.path.join(self._real[folder], name)  # noqa: PTH118

    def _is_named(self, name: str) -> bool:
        return name in self.plain or any(fnmatchcase(name, pattern) for pattern in self.globs)

    def below(self, folder: str, ignores: Ignores = ()) -> Iterator[str]:
        """Files below a folder, in order of their names."""
        try:
            info = os.stat(folder)  # noqa: PTH116
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self.unreadable.append(f"{folder}: {error.strerror}")
            return
        if (info.st_dev, info.st_ino) in self._seen:
            return
        self._seen.add((info.st_dev, info.st_ino))
        if self.respect_gitignore and any(entry.name == ".gitignore" for entry in entries):
            ignores = _read_ignores(folder, ignores)
        for entry in entries:
            path = (
                entry.name
                if folder == "."
                else f"{folder}{'' if folder.endswith(os.sep) else os.sep}{entry.name}"
            )
            if self._is_named(entry.name) or (self.places and self.is_excluded(path)):
                continue
            is_folder = _is_folder(entry)
            if not is_folder and not entry.name.endswith(SUFFIXES):
                continue
            if ignores and _is_ignored(path, ignores, is_folder=is_folder):
                continue
            if is_folder:
                yield from self.below(path, ignores)
            elif self._is_file(entry, path):
                yield path

    def _is_file(self, entry: os.DirEntry[str], path: str) -> bool:
        """Whether this is a file, or a link to one; says so where a link may not be followed."""
        try:
            return entry.is_file()
        except OSError as error:
            if error.errno != errno.ELOOP:  # a link in a circle names no file, as one that leads nowhere
                self.unreadable.append(f"{path}: {error.strerror}")
            return False

    def ignores_above(self, folder: str) -> Ignores:
        """The .gitignore files above a folder, in its repository; none where they are about the folder itself."""
        if not self.respect_gitignore:
            return ()
        above = Path(os.path.abspath(folder)).parents  # noqa: PTH100  # links are not followed
        own = [folder, *map(str, above)]
        depth = next((n for n, each in enumerate(own) if os.path.exists(f"{each}/.git")), 0)  # noqa: PTH110
        ignores: Ignores = ()
        for each in reversed(own[1 : depth + 1]):
            if os.path.exists(f"{each}/.gitignore"):  # noqa: PTH110
                ignores = _read_ignores(each, ignores)
        return () if _is_ignored(folder, ignores, is_folder=True) else ignores


def _read_ignores(folder: str, outer: Ignores) -> Ignores:
    """Those that hold in a folder with a .gitignore; pathspec is imported only where there is one."""
    from pathspec import GitIgnoreSpec

    try:
        text = Path(folder, ".gitignore").read_text("utf-8", "replace")
        return (*outer, (folder, GitIgnoreSpec.from_lines(text.splitlines())))
    except (OSError, ValueError):
        return outer


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle, or into a folder that is closed
        return False


def _is_ignored(path: str, ignores: Ignores, *, is_folder: bool) -> bool:
    """Whether a .gitignore above says so; the nearest one that says anything decides."""
    for folder, spec in reversed(ignores):
        inside = os.path.relpath(path, folder).replace(os.sep, "/")
        verdict = spec.check_file(f"{inside}/" if is_folder else inside).include
        if verdict is not None:
            return verdict
    return False
