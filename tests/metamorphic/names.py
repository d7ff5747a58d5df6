"""Other names: of variables, of helpers, of what is imported."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from smotelint.flow.roles import role_of_name

if TYPE_CHECKING:
    from tests.metamorphic.variant import Cells

VALUE = "val"  # of which it depends on the place whether it means a validation part or any value
INTROSPECTIVE = frozenset({"eval", "exec", "getattr", "globals", "locals", "setattr", "vars"})


def rename_all(tree: ast.Module) -> Cells | None:
    """`X_train` becomes `X_train_0`, in variables, helpers and classes: what the names say stays."""
    names = _bound(tree)
    return _rename(tree, {name: f"{name}_0" for name in names if not name.startswith("__")})


def rename_variables(tree: ast.Module) -> Cells | None:
    """`features` becomes `v3`, `X_train` becomes `train_rows_4`: nothing stays of variables but their roles."""
    names: dict[str, str] = {}
    for number, name in enumerate(sorted(_bound(tree) - _defined(tree)), 1):
        role = role_of_name(name)
        word = name if name == VALUE else "v" if role is None else f"{role.value}_rows"
        names[name] = f"{word}_{number}" if word != "v" else f"v{number}"
    return _rename(tree, names)


def alias_imports(tree: ast.Module) -> Cells | None:
    """`from m import N` becomes `from m import N as alias_1`, `import m as k` becomes `import m as alias_2`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        for alias in node.names:
            if alias.name == "*" or (isinstance(node, ast.Import) and not alias.asname and "." in alias.name):
                continue  # a star hides its names; `import a.b` binds `a` alone
            names.setdefault(alias.asname or alias.name, f"alias_{len(names) + 1}")
            alias.asname = names[alias.asname or alias.name]
    _Renaming(names).visit(tree)
    return [tree] if names else None


def import_modules(tree: ast.Module) -> Cells | None:
    """`from m import N` becomes `import m as module_1`, and `N` becomes `module_1.N`."""
    found: dict[str, ast.Attribute] = {}
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module != "__future__":
            for alias in node.names:
                if alias.name != "*":
                    module = modules.setdefault(str(node.module), f"module_{len(modules) + 1}")
                    name = ast.Name(module, ast.Load())
                    found[alias.asname or alias.name] = ast.Attribute(name, alias.name, ast.Load())
    if not found or _bound(tree) & found.keys():
        return None
    return [_Qualifying(found, modules).visit(tree)]


def _rename(tree: ast.Module, names: dict[str, str]) -> Cells | None:
    """Names that are imported or that a call gives an argument by keep theirs; None where names are data."""
    if not INTROSPECTIVE.isdisjoint(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)):
        return None
    kept = {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
    kept |= _imported(tree) | {"self", "cls"}
    _Renaming({old: new for old, new in names.items() if old not in kept}).visit(tree)
    return [tree]


def _imported(tree: ast.Module) -> set[str]:
    return {
        alias.asname or alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }


def _bound(tree: ast.Module) -> set[str]:
    """Variables, parameters and functions; methods and fields are no names."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            names.add(node.id)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.ExceptHandler)):
            names.add(node.name or "")
    fields = {
        name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for name in _bound_in_body(node)
    }
    return names - fields - {""}


def _defined(tree: ast.Module) -> set[str]:
    """Functions and classes."""
    return {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


def _bound_in_body(node: ast.ClassDef) -> set[str]:
    names = {each.name for each in node.body if isinstance(each, (ast.FunctionDef, ast.ClassDef))}
    for each in node.body:
        if isinstance(each, (ast.Assign, ast.AnnAssign)):
            names |= {part.id for part in ast.walk(each) if isinstance(part, ast.Name)}
    return names


class _Renaming(ast.NodeTransformer):
    """Gives names other names, wherever they are bound or read."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit(self, node: ast.AST) -> ast.AST:
        """Rename in all nodes that hold a name as text, then go on inside."""
        match node:
            case ast.Name(id=name) if name in self.names:
                node.id = self.names[name]
            case ast.arg(arg=name) if name in self.names:
                node.arg = self.names[name]
            case (
                ast.FunctionDef(name=str(name))
                | ast.ClassDef(name=str(name))
                | ast.ExceptHandler(name=str(name))
            ) if name in self.names:
                node.name = self.names[name]
            case ast.Global() | ast.Nonlocal():
                node.names = [self.names.get(name, name) for name in node.names]
            case _:
                pass
        self.generic_visit(node)
        return node


class _Qualifying(ast.NodeTransformer):
    """Puts attributes of modules for names, and imports the modules."""

    def __init__(self, found: dict[str, ast.Attribute], modules: dict[str, str]) -> None:
        self.found, self.modules = found, modules

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.found.get(node.id, node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.stmt:
        if str(node.module) not in self.modules or node.names[0].name == "*":
            return node
        return ast.copy_location(
            ast.Import([ast.alias(str(node.module), self.modules[str(node.module)])]), node
        )
