"""Files that do not speak of resampling, but import a file of their project that does.

    balance.py   def even_out(X, y): return SMOTE().fit_resample(X, y)      passes the byte gate
    model.py     def make(X, y): return fit(*even_out(X, y))
    train.py     model = make(X, y); train_test_split(X, y)                 is let in for what it imports

Only such files are let in that divide, fit or judge something, and only for what they import, or what that imports: in
a large project, all files reach all others in the end. Nothing is parsed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smotelint.discover import has_resampling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.project import Module, Project

_IMPORT: Final = re.compile(rb"\n(?:from|import) +([.\w]+)")
_IMPORT_IN_JSON: Final = re.compile(rb'"(?:from|import) +([.\w]+)')
_PATH: Final = re.compile(rb"""sys\.path\.\w+\([^"'()]*["']([^"'\\\n]+)""")
_NAMES: Final = re.compile(rb" import *(?:\([^()]*\)|[^\n]*)")
_NAME: Final = re.compile(rb"\w+")
_DIVIDES: Final = (b"split", b"fold", b"cross_val", b".fit(", b"score")
MAX_DEPTH: Final = 3  # packages that pass on what their own packages hold
MAX_HOPS: Final = 1  # modules between a file and the one that speaks of resampling


def divides(data: bytes) -> bool:
    """Whether a file may divide, fit or judge something."""
    return any(word in data for word in _DIVIDES)


class Reach:
    """Remembers which files speak of resampling."""

    def __init__(self) -> None:
        self._speaks: dict[str, bool] = {}
        self._imports: dict[str, tuple[Project, tuple[Module, ...]]] = {}
        self._answers: dict[tuple[str, int, int], bool] = {}
        self._projects: dict[str, Project] = {}
        self._listings: dict[str, frozenset[str]] = {}

    def note(self, path: str, data: bytes, *, speaks: bool) -> None:
        """Remember what the byte gate said of a file, and what one that it holds back imports."""
        self._speaks[path] = speaks
        if not speaks and divides(data):
            project = self._project_of(path, data)
            self._imports[path] = (project, tuple(dict.fromkeys(_imported(project, path, data))))

    def is_let_in(self, path: str) -> bool:
        """Whether a file that the byte gate holds back imports one that it lets through.

        Asked when all files are noted, so that none of them is read again.
        """
        if path not in self._imports:
            return False
        project, modules = self._imports[path]
        return any(self._resamples(project, module) for module in modules)

    def _project_of(self, path: str, data: bytes) -> Project:
        """The project of a file; files of one folder share it, unless they name folders of their own."""
        from smotelint.flow.project import Project

        if b"sys.path." in data:
            project = Project(path, self._listings)
            for found in _PATH.finditer(data):
                project.add_folder(found[1].decode("utf-8", "replace"))
            return project
        folder = os.path.dirname(path)  # noqa: PTH120  # spelled as the user does
        if folder not in self._projects:
            self._projects[folder] = Project(path, self._listings)
        return self._projects[folder]

    def _resamples(self, project: Project, module: Module, depth: int = 0, hops: int = 0) -> bool:
        """Whether a module, what a package takes from its own modules, or what either imports speaks of resampling."""
        key = (module.place, depth, hops)
        if key not in self._answers:
            self._answers[key] = False  # modules that import each other add nothing
            self._answers[key] = self._find_out(project, module, depth, hops)
        return self._answers[key]

    def _find_out(self, project: Project, module: Module, depth: int, hops: int) -> bool:
        if module.file is None:
            return False
        goes_on = depth < MAX_DEPTH and (module.folder is not None or hops < MAX_HOPS)
        data = _read(module.file) if goes_on or module.file not in self._speaks else b""
        if module.file not in self._speaks:
            self._speaks[module.file] = has_resampling(data)
        if self._speaks[module.file]:
            return True
        if not goes_on:
            return False
        for each in _imported(project, module.file, data):
            if each.place == module.place or each.file is None:
                continue
            if module.folder is not None and each.file.startswith(module.folder):
                found = self._resamples(project, each, depth + 1, hops)
            else:
                found = hops < MAX_HOPS and self._resamples(project, each, depth, hops + 1)
            if found:
                return True
        return False


def _imported(project: Project, path: str, data: bytes) -> Iterator[Module]:
    """The modules of the project that a file imports, submodules that stand behind `import` included."""
    text = b"\n" + data
    pattern = _IMPORT_IN_JSON if path.endswith(".ipynb") else _IMPORT
    for found in pattern.finditer(text):
        dotted = found[1].decode("utf-8", "replace")
        name = dotted.lstrip(".")
        module = project.find(name, len(dotted) - len(name), path)
        if module is None:
            continue
        yield module
        if module.folder is not None:
            names = _NAMES.match(text, found.end())
            for word in _NAME.findall(names[0] if names else b""):
                below = project.find_below(module, word.decode("utf-8", "replace"))
                if below is not None:
                    yield below


def _read(path: str) -> bytes:
    from smotelint.flow.project import is_plain_file

    try:
        return Path(path).read_bytes() if is_plain_file(path) else b""
    except OSError:
        return b""
