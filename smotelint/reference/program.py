"""Programs as they run under watch: scripts and notebooks, compiled so that each assignment is noticed.

    X = load()             X = load(); __noted__(("X",), lambda: (X,), ("load",))
    Z = np.log(X)          Z = np.log(X); __noted__(("Z",), lambda: (Z,), ("X", "log", "np"))

Noticing a table where it is made, and whether it is made of other tables, tells rows from outside from rows that have
been lost sight of.
"""

from __future__ import annotations

import ast
import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from types import CodeType, ModuleType

NOTED = "__noted__"
RETURNED = "__returned__"
INSTALLED = frozenset({"dist-packages", "site-packages"})
LINE_MAGICS = ("%", "!", "?")
UNWATCHED = frozenset({
    "catboost", "flaml", "h2o", "keras", "lightgbm", "pycaret", "pyspark", "skorch", "smote_variants", "tensorflow",
    "torch", "xgboost",
})  # fmt: skip
"""Packages that handle rows out of sight where they are installed."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A script, or a cell of a notebook."""

    path: str
    text: str
    cell: int | None = None

    @property
    def filename(self) -> str:
        """What the compiled code says it comes from."""
        return self.path if self.cell is None else f"{self.path}#cell {self.cell}"


def read_program(path: Path) -> list[Piece]:
    """A script, or the code cells of a notebook in document order, counted over all cells."""
    if path.suffix != ".ipynb":
        return [Piece(str(path), path.read_text(encoding="utf-8-sig"))]
    cells = json.loads(path.read_text(encoding="utf-8-sig"))["cells"]
    return [
        Piece(str(path), _blank_magics("".join(cell["source"])), number)
        for number, cell in enumerate(cells, start=1)
        if cell["cell_type"] == "code"
    ]


def _blank_magics(text: str) -> str:
    lines = text.split("\n")
    if lines[0].startswith("%%"):
        if lines[0].split()[0] not in ("%%time", "%%timeit", "%%capture"):
            return ""
        lines[0] = ""
    blanked = ["pass" if line.lstrip().startswith(LINE_MAGICS) else line for line in lines]
    return "\n".join(_keep_indent(new, old) for new, old in zip(blanked, lines, strict=True))


def _keep_indent(new: str, old: str) -> str:
    return old[: len(old) - len(old.lstrip())] + new if new == "pass" and old != "pass" else new


def compile_piece(piece: Piece) -> CodeType:
    """Code that reports each assignment to `__noted__`."""
    tree = ast.parse(piece.text, piece.filename)
    noting = ast.fix_missing_locations(_Noting().visit(tree))
    code: CodeType = compile(noting, piece.filename, "exec")
    return code


def unwatched_imports(piece: Piece) -> set[str]:
    """Packages that the piece imports and that no hook covers; what stands in for one is code like any other."""
    names = set()
    for node in ast.walk(ast.parse(piece.text)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return {name for name in names & UNWATCHED if not is_stood_in_for(name)}


def is_stood_in_for(package: str) -> bool:
    """Whether a module of that name lies elsewhere than where packages are installed."""
    spec = find_spec(package)
    return spec is not None and spec.origin is not None and INSTALLED.isdisjoint(Path(spec.origin).parts)


@contextmanager
def neighbours(directory: Path, names: dict[str, object], found: Callable[[Piece], None]) -> Iterator[None]:
    """Import the modules beside a program as pieces of it, with these names in their namespace."""
    finder = Finder(directory, names, found)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in finder.imported:
            sys.modules.pop(name, None)


class Finder:
    """Finds and loads the modules beside a program."""

    def __init__(self, directory: Path, names: dict[str, object], found: Callable[[Piece], None]) -> None:
        self.directory, self.names, self.found = directory, names, found
        self.imported: list[str] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module or package of that name, if it lies there."""
        del target
        for parent in [self.directory] if path is None else map(Path, path):
            stem = parent / name.rpartition(".")[2]
            if self.directory not in stem.parents:
                continue
            for file, inner in ((stem / "__init__.py", [str(stem)]), (stem.with_suffix(".py"), None)):
                if file.is_file():
                    self.imported.append(name)
                    return spec_from_file_location(name, file, loader=self, submodule_search_locations=inner)
            if stem.is_dir() and PathFinder.find_spec(name) is None:  # a package without `__init__.py`
                self.imported.append(name)
                spec = ModuleSpec(name, None, is_package=True)
                spec.submodule_search_locations = [str(stem)]
                return spec
        return None

    def load_module(self, fullname: str) -> ModuleType:
        """Refuse the way that Python gave up."""
        raise ImportError(fullname)

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to the import system."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module as a piece of the program."""
        piece = read_program(Path(str(module.__file__)))[0]
        self.found(piece)
        vars(module).update(self.names)
        exec(compile_piece(piece), vars(module))  # as importing does


class _Noting(ast.NodeTransformer):
    """Puts `__noted__` after assignments and at the start of functions and loops, `__returned__` around results."""

    def visit_Assign(self, node: ast.Assign) -> list[ast.stmt]:
        return [node, *_note(node, node.targets, node.value)]

    def visit_AugAssign(self, node: ast.AugAssign) -> list[ast.stmt]:
        return [node, *_note(node, [node.target], node)]

    def visit_AnnAssign(self, node: ast.AnnAssign) -> list[ast.stmt]:
        return [node, *_note(node, [node.target], node.value)] if node.value else [node]

    def visit_For(self, node: ast.For) -> ast.For:
        self.generic_visit(node)
        node.body[:0] = _note(node, [node.target], node.iter)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        given = node.args
        names = [arg.arg for arg in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
        start = 1 if ast.get_docstring(node) is not None else 0
        node.body[start:start] = _note(node.body[0], [ast.Name(name) for name in names], None)
        return node

    def visit_Return(self, node: ast.Return) -> ast.Return:
        if node.value is not None:
            call = ast.Call(ast.Name(RETURNED, ast.Load()), [node.value, _constant(node.value)], [])
            node.value = ast.copy_location(call, node.value)
        return node


def _note(at: ast.AST, targets: list[ast.expr], value: ast.AST | None) -> list[ast.stmt]:
    loads = [load for target in targets for load in _loads(target)]
    if not loads:
        return []
    nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    later = ast.Lambda(nothing, ast.Tuple(loads, ast.Load()))  # what cannot be read is passed over there
    held = _words(_last_name(load) for load in loads)
    statement = ast.Expr(ast.Call(ast.Name(NOTED, ast.Load()), [held, later, _constant(value)], []))
    for node in ast.walk(statement):
        ast.copy_location(node, at)
    return [statement]


def _constant(value: ast.AST | None) -> ast.expr:
    """The names that a value mentions; None where it is not known where the value comes from."""
    return ast.Constant(None) if value is None else _words(sorted(_names(value)))


def _words(words: Iterable[str]) -> ast.Tuple:
    return ast.Tuple([ast.Constant(word) for word in words], ast.Load())


def _loads(target: ast.expr) -> Iterator[ast.expr]:
    """Expressions that read what has been assigned: the variable, or the object of which a part was."""
    if isinstance(target, (ast.Tuple, ast.List)):
        for element in target.elts:
            yield from _loads(element)
    elif isinstance(target, ast.Starred):
        yield from _loads(target.value)
    elif isinstance(target, ast.Name):
        yield ast.Name(target.id, ast.Load())
    elif isinstance(target, ast.Attribute):
        yield _copy(target)
    elif isinstance(target, ast.Subscript):
        if any(
            isinstance(node, ast.Constant) and isinstance(node.value, str) for node in ast.walk(target.slice)
        ):
            yield from _loads(target.value)  # a column; a row that is filled in is noticed when all are
        if not any(isinstance(node, ast.Call) for node in ast.walk(target.slice)):
            yield _copy(target)


def _copy(target: ast.expr) -> ast.expr:
    """The same expression, to be read."""
    return ast.parse(ast.unparse(target), mode="eval").body


def _last_name(load: ast.expr) -> str:
    """What a variable, attribute or key is called: `self.X` -> `"X"`, `data["train"]` -> `"train"`."""
    if isinstance(load, ast.Attribute):
        return load.attr
    if isinstance(load, ast.Subscript):
        key = load.slice
        return (
            key.value
            if isinstance(key, ast.Constant) and isinstance(key.value, str)
            else _last_name(load.value)
        )
    return load.id if isinstance(load, ast.Name) else ""


def _names(node: ast.AST) -> set[str]:
    """Names, attributes and keys that an expression mentions."""
    found = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            found.add(each.id)
        elif isinstance(each, ast.Attribute):
            found.add(each.attr)
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            found.add(each.value)
    return found
