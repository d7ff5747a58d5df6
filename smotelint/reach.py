"""Files that do not speak of resampling, but import a file of their project that does.

    balance.py   def even_out(X, y): return SMOTE().fit_resample(X, y)      passes the byte gate
    model.py     def make(X, y): return fit(*even_out(X, y))
    train.py     model = make(X, y); train_test_split(X, y)                 is let in for what it imports

Only such files are let in that divide, fit or judge something or write rows to a file, and only for what they import,
or what that imports: in a large project, all files reach all others in the end. Nothing is parsed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smotelint.discover import has_resampling
from smotelint.root import Listings, find_root

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.project import Module, Project
    from smotelint.targets import Target

_IMPORT: Final = re.compile(rb"\n(?:from|import) +([.\w]+)")
_IMPORT_IN_JSON: Final = re.compile(rb'"(?:from|import) +([.\w]+)')
_RUN: Final = re.compile(
    rb"""(?:%run +|run_line_magic\(\\?["']run\\?["'], *)\\?["']?(?:-\w+ +)*\\?["']?([\w./][^\s'"\\$]*)"""
)
_PATH: Final = re.compile(rb"""sys\.path\.\w+\([^"'()]*["']([^"'\\\n]+)""")
_NAMES: Final = re.compile(rb" import *(?:\([^()]*\)|[^\n]*)")
_NAME: Final = re.compile(rb"\w+")
_DIVIDES: Final = (b"split", b"fold", b"cross_val", b".fit(", b"score")
_WRITES: Final = (b".to_csv(", b".to_feather(", b".to_parquet(", b".to_pickle(", b".dump(", b"np.save")
MAX_DEPTH: Final = 3  # packages that pass on what their own packages hold
MAX_HOPS: Final = 1  # modules between a file and the one that speaks of resampling


def divides(data: bytes) -> bool:
    """Whether a file may divide, fit or judge something."""
    return any(word in data for word in _DIVIDES)


class Reach:
    """Remembers which files speak of resampling."""

    def __init__(self, walked: Iterable[str] = ()) -> None:
        """`walked`: the folders all of whose files are noted, but what is excluded."""
        self._walked = tuple(f"{os.path.abspath(folder)}{os.sep}" for folder in walked)  # noqa: PTH100
        self._speaks: dict[str, bool] = {}
        self._imports: dict[str, tuple[Module, ...]] = {}
        self._answers: dict[tuple[str, int, int], bool] = {}
        self._projects: dict[str, Project] = {}
        self._roots: dict[str, str] = {}
        self._listings = Listings()

    def note(self, path: str, *, speaks: bool) -> None:
        """Remember what the byte gate said of a file."""
        self._speaks[path] = speaks

    def find_let_in(self, held: Iterable[Target]) -> Iterator[Target]:
        """The files that the byte gate holds back and that import one that it lets through.

        Asked when all files are noted. Where none of them speaks of resampling, files are read for their imports only
        if their project goes beyond what was walked.
        """
        nobody_speaks = True not in self._speaks.values()
        for target in held:
            if nobody_speaks and self._is_walked(target.name):
                continue
            try:
                data = target.read()
            except OSError:
                continue  # gone since it was noted
            if divides(data) or any(word in data for word in _WRITES):
                project = self._project_of(target.name, data)
                modules = tuple(dict.fromkeys(_imported(project, target.name, data)))
                if any(self._resamples(project, module) for module in modules):
                    yield target

    def _is_walked(self, path: str) -> bool:
        """Whether the project of a file lies in what was walked."""
        if not self._walked:
            return False
        folder = os.path.dirname(path)  # noqa: PTH120
        if folder not in self._roots:
            self._roots[folder] = find_root(os.path.abspath(folder), self._listings)  # noqa: PTH100
        return f"{self._roots[folder]}{os.sep}".startswith(self._walked)

    def _project_of(self, path: str, data: bytes) -> Project:
        """The project of a file; files of one folder share it, unless they name folders of their own."""
        if b"sys.path." in data:
            project = _make_project(path, self._listings)
            for found in _PATH.finditer(data):
                project.add_folder(found[1].decode("utf-8", "replace"))
            return project
        return self._project_in(os.path.dirname(path), path)  # noqa: PTH120  # spelled as the user does

    def _project_in(self, folder: str, path: str) -> Project:
        if folder not in self._projects:
            self._projects[folder] = _make_project(path, self._listings)
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
        if module.file not in self._speaks:
            self._speaks[module.file] = has_resampling(_read(module.file))
        if self._speaks[module.file]:
            return True
        if depth == MAX_DEPTH or not (module.folder is not None or hops < MAX_HOPS):
            return False
        for each in self._imports_of(project, module.file):
            if each.place == module.place or each.file is None:
                continue
            if module.folder is not None and each.file.startswith(module.folder):
                found = self._resamples(project, each, depth + 1, hops)
            else:
                found = hops < MAX_HOPS and self._resamples(project, each, depth, hops + 1)
            if found:
                return True
        return False

    def _imports_of(self, project: Project, path: str) -> tuple[Module, ...]:
        if path not in self._imports:
            self._imports[path] = tuple(dict.fromkeys(_imported(project, path, _read(path))))
        return self._imports[path]


def _make_project(path: str, listings: Listings) -> Project:
    from smotelint.flow.project import Project

    return Project(path, listings)


def _imported(project: Project, path: str, data: bytes) -> Iterator[Module]:
    """The modules of the project that a file imports or runs, submodules that stand behind `import` included."""
    text = b"\n" + data
    for found in _RUN.finditer(data):
        script = project.find_file(found[1].decode("utf-8", "replace"), path)
        if script is not None:
            yield script
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
