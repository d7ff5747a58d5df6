"""The files of a project: which file a name that is imported stands for, and its statements.

    pipeline/train.py:  from src.balance import oversample     ->  src/balance.py
                        from .folds import make_folds          ->  pipeline/folds.py

Python looks where the script lies and where it is started; what is started where is not known, so the folder of the
script, each folder above it up to the root of the project, and `src` in each of them are searched, nearest first.
A file is read only when something that is analysed imports it. What is missing or does not parse is left out.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smotelint.root import Listings, find_root

if TYPE_CHECKING:
    from smotelint.parsing import Parsed

BELOW: Final = ("src", "lib")  # where a folder may keep its packages
MAX_ABOVE: Final = 12  # folders above a script that are looked through for the root
MAX_BYTES: Final = 1 << 20  # of an imported file; a larger one is data


@dataclass(frozen=True, slots=True)
class Module:
    """A module or package of the project."""

    name: str
    """As it was imported: `src.balance`."""
    file: str | None
    """None for a package without `__init__.py`."""
    folder: str | None
    """Where its submodules lie; None for a plain module."""

    @property
    def place(self) -> str:
        """What tells it from others."""
        return self.file or self.folder or self.name


class Project:
    """The files around one program."""

    def __init__(self, path: str, listings: Listings | None = None) -> None:
        """`path`: the program, as it is named in reports; it need not exist.

        `listings`: names in the folders that were looked into, to be shared by several programs.
        """
        self._path = path
        self._script = os.path.dirname(path)
        self._listings = Listings() if listings is None else listings
        self._found: dict[tuple[str, int, str], Module | None] = {}
        self._above: dict[str, tuple[list[str], frozenset[str]]] = {}
        self._named: list[str] = []
        self._root = ""

    @property
    def starts(self) -> tuple[str, str]:
        """Where the relative paths of the program may begin, absolute: its own folder, and the root."""
        return os.path.abspath(self._script), self.root

    @property
    def root(self) -> str:
        """The root of the project, absolute."""
        if not self._root:
            self._root = find_root(os.path.abspath(self._script), self._listings)
        return self._root

    def add_folder(self, text: str) -> None:
        """Search a folder that the program names: `sys.path.append("../src")`."""
        for base in (self._script, self.root):
            folder = os.path.normpath(os.path.join(base, text))
            if self._listings[folder] and folder not in self._named:
                self._named.append(folder)
                self._found.clear()
                self._above.clear()

    def find(self, name: str, level: int, importer: str) -> Module | None:
        """The module that `name` means in the file `importer`, or None where the project has none.

        `level`: the number of leading dots. `find("balance", 0, "src/train.py")` -> `src/balance.py`.
        """
        folder = os.path.dirname(importer)
        key = (name, level, folder)
        if key not in self._found:
            self._found[key] = self._search(name, level, folder)
        return self._found[key]

    def _search(self, name: str, level: int, folder: str) -> Module | None:
        if not self._path.endswith((".py", ".pyw", ".ipynb")):
            return None  # a text from somewhere has no neighbours
        if level:
            above = os.path.normpath(os.path.join(folder, *[".."] * (level - 1)))
            return self._descend(above, name.split(".") if name else [], name)
        parts = name.split(".")
        names = {parts[0], f"{parts[0]}.py"}
        bases, inside = self._bases(folder)
        if names.isdisjoint(inside):  # as most imports are of installed packages
            return None
        holders = (base for base in bases if not names.isdisjoint(self._listings[base]))
        return next(filter(None, (self._descend(base, parts, name) for base in holders)), None)

    def find_file(self, path: str, importer: str) -> Module | None:
        """The script or notebook that `importer` runs: `../src/helpers.py`, or `helpers` for short."""
        folder, name = os.path.split(os.path.normpath(os.path.join(os.path.dirname(importer), path)))
        inside = self._listings[folder]
        names = (name, f"{name}.py", f"{name}.ipynb")
        found = next((each for each in names if each in inside and each.endswith((".py", ".ipynb"))), None)
        return None if found is None else Module("__main__", os.path.join(folder, found), None)

    def find_below(self, package: Module, name: str) -> Module | None:
        """A submodule of a package."""
        if package.folder is None:
            return None
        return self._descend(package.folder, [name], f"{package.name}.{name}")

    def _descend(self, folder: str, parts: list[str], name: str) -> Module | None:
        for part in parts[:-1]:
            if part not in self._listings[folder]:
                return None
            folder = os.path.join(folder, part)
        last = os.path.normpath(os.path.join(folder, *parts[-1:]))
        inside = self._listings[last] if not parts or parts[-1] in self._listings[folder] else frozenset()
        if "__init__.py" in inside:
            return Module(name, os.path.join(last, "__init__.py"), last)
        if parts and f"{parts[-1]}.py" in self._listings[folder]:
            return Module(name, f"{last}.py", None)
        return Module(name, None, last) if inside else None

    def _bases(self, folder: str) -> tuple[list[str], frozenset[str]]:
        """Where an absolute import is looked for, nearest first, and the names in all of these folders."""
        if folder in self._above:
            return self._above[folder]
        bases = dict.fromkeys((folder, self._script, *self._named))
        root = self.root
        for start in dict.fromkeys((folder, self._script)):
            above = start
            for _ in range(MAX_ABOVE):
                there = self._listings[above]
                bases[os.path.normpath(above)] = None
                bases.update(
                    (os.path.normpath(os.path.join(above, low)), None) for low in BELOW if low in there
                )
                whole = os.path.abspath(above)
                if whole in (root, os.path.dirname(whole)):
                    break
                above = os.path.normpath(os.path.join(above, ".."))
        self._above[folder] = list(bases), frozenset().union(*map(self._listings.__getitem__, bases))
        return self._above[folder]


def is_plain_file(path: str) -> bool:
    """Whether a path is a file, no pipe or device, of a size that source code has."""
    try:
        info = os.stat(path)
    except OSError:
        return False
    return stat.S_ISREG(info.st_mode) and info.st_size <= MAX_BYTES


def parse_file(path: str) -> list[tuple[Parsed, int | None]]:
    """The trees of a file, with the numbers of the cells of a notebook; none where it is unreadable or too large."""
    from smotelint.parsing import parse, parse_cell
    from smotelint.source import SourceError, read_source

    try:
        cells = read_source(path, Path(path).read_bytes()).cells if is_plain_file(path) else ()
    except (OSError, SourceError):
        return []
    return [
        (parse(each.code) if each.number is None else parse_cell(each.code), each.number) for each in cells
    ]
