"""The trees of one program: its cells, and the files of its project that it imports."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow.lower import Lowerer
from smotelint.flow.project import Project, parse_file
from smotelint.flow.spans import Place
from smotelint.libraries.own import OwnNames

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Span
    from smotelint.flow import ir
    from smotelint.flow.files import SavedFile
    from smotelint.flow.lineage import Lineage
    from smotelint.libraries.model import Effect
    from smotelint.parsing import Parsed

NO_NAMES: Final = OwnNames()


class Program:
    """Lowers trees, and remembers where each site of them lies."""

    def __init__(self, path: str, saved: Iterable[SavedFile] = (), own: OwnNames = NO_NAMES) -> None:
        """`saved`: what other programs of the project have written; `own`: what the user has named."""
        self.path = path
        self._own = own
        self._saved = tuple(saved)
        self.project = Project(path)
        self.lowerer = Lowerer()
        self.places: list[Place] = []
        self.handed: dict[int, dict[tuple[str, Lineage], None]] = {}
        """By call of a function of another file: the rows that it is handed, in the words of this one."""
        self._read: dict[str, tuple[ir.Stmt, ...]] = {}
        self._effects: dict[str, Effect | None] = {}

    def add(self, parsed: Parsed, path: str, number: int | None = None) -> tuple[ir.Stmt, ...]:
        """The statements of a file, or of the notebook cell with this number; none where nothing can be parsed."""
        if parsed.module is None:
            return ()
        self.places.append(Place(path, number, parsed.text, parsed.module, parsed.margin))
        return self.lowerer.module(len(self.places) - 1, parsed.module)

    def read(self, path: str) -> tuple[ir.Stmt, ...]:
        """The statements of a file of the project; none where nothing of it can be read."""
        if path not in self._read:
            trees = parse_file(path)
            self._read[path] = tuple(each for tree, cell in trees for each in self.add(tree, path, cell))
        return self._read[path]

    def lookup(self, qualname: str) -> Effect | None:
        """The effect of calling a name from outside; what the user has named comes first."""
        if qualname not in self._effects:
            self._effects[qualname] = self._own.lookup(qualname) or libraries.lookup(qualname)
        return self._effects[qualname]

    def is_own(self, qualname: str) -> bool:
        """Whether the user has said what a name stands for."""
        return self._own.lookup(qualname) is not None

    def find_saved(self, path: str) -> SavedFile | None:
        """What another program has written to a path that this one reads."""
        if not self._saved:
            return None
        places = {os.path.normpath(os.path.join(base, path)) for base in self.project.starts}
        return next((each for each in self._saved if not places.isdisjoint(each.places)), None)

    def site_of(self, span: Span) -> int:
        """A site for a place in a file of which there is no tree."""
        self.lowerer.sites.append(span)
        return len(self.lowerer.sites) - 1
