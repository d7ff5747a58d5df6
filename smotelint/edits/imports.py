"""Changes of where a name comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.edits.tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    import libcst as cst

    from smotelint.diagnostic import Edit, Span
    from smotelint.edits.tree import Tree
    from smotelint.source import Source

    Line = cst.SimpleStatementLine
    Statement = cst.Import | cst.ImportFrom


def take_from(source: Source, call: Span, name: str, old: str, new: str) -> tuple[Edit, ...]:
    """Have the function `name` that is called at a place come from the module `new` instead of `old`.

    `from sklearn.pipeline import Pipeline` -> `from imblearn.pipeline import Pipeline`. Nothing where the name has
    another meaning somewhere in the file, or is used for more than calls: then it is not known what else changes.
    """
    import libcst as cst

    trees = [tree for cell in source.cells if (tree := read_tree(source, cell.number))]
    tree = next((tree for tree in trees if tree.number == call.cell), None)
    node = tree.find(call, cst.Call) if tree else None
    if len(trees) < len(source.cells) or tree is None or node is None:
        return ()
    if isinstance(node.func, cst.Name):
        return tuple(_move_imports(trees, node.func.value, name, old, new))
    if isinstance(node.func, cst.Attribute) and node.func.attr.value == name:
        return tuple(_spell_out(trees, tree, node.func.value, new))
    return ()


def _move_imports(trees: list[Tree], bound: str, name: str, old: str, new: str) -> Iterator[Edit]:
    found = [(tree, *binding) for tree in trees for binding in _bindings(tree, bound)]
    origins = {(_module_of(statement), alias.evaluated_name) for _, _, statement, alias in found}
    if not origins <= {(old, name), (new, name)} or not all(_is_only_called(tree, bound) for tree in trees):
        return
    moves = [
        tuple(_move_import(tree, line, statement, alias, new))
        for tree, line, statement, alias in found
        if _module_of(statement) == old
    ]
    if all(moves):
        yield from (edit for move in moves for edit in move)


def _bindings(tree: Tree, name: str) -> Iterator[tuple[Line, Statement, cst.ImportAlias]]:
    """The imports that give a name, each with its statement and the line of that."""
    import libcst as cst

    lines = (node for node in tree.positions if isinstance(node, cst.SimpleStatementLine))
    for line in lines:
        for statement in line.body:
            if not isinstance(statement, (cst.Import, cst.ImportFrom)) or isinstance(
                statement.names, cst.ImportStar
            ):
                continue
            for alias in statement.names:
                bound = alias.evaluated_alias or alias.evaluated_name.partition(".")[0]
                if bound == name:
                    yield line, statement, alias


def _module_of(statement: Statement) -> str:
    """`from sklearn.pipeline import x` -> `sklearn.pipeline`; nothing of another import."""
    import libcst as cst

    if isinstance(statement, cst.Import) or statement.relative or statement.module is None:
        return ""
    return cst.Module([]).code_for_node(statement.module)


def _is_only_called(tree: Tree, name: str) -> bool:
    """Whether a name is imported, called, and named in annotations, and nothing else."""
    import libcst as cst

    plain: set[cst.CSTNode] = set()
    for node in tree.positions:
        if isinstance(node, cst.Call):
            plain.add(node.func)
        elif isinstance(node, cst.Attribute):
            plain.add(node.attr)
        elif isinstance(node, cst.Arg) and node.keyword:
            plain.add(node.keyword)
        elif isinstance(node, cst.Annotation):
            plain.add(node.annotation)
        elif isinstance(node, cst.ImportStar):
            return False
    for _, _, alias in _bindings(tree, name):
        plain |= {alias.name, alias.asname.name} if alias.asname else {alias.name}
    return all(node in plain for node in tree.positions if isinstance(node, cst.Name) and node.value == name)


def _move_import(
    tree: Tree, line: Line, statement: Statement, alias: cst.ImportAlias, new: str
) -> Iterator[Edit]:
    """One import; nothing where a comment would go with the name."""
    import libcst as cst

    assert isinstance(statement, cst.ImportFrom)
    assert statement.module is not None
    assert not isinstance(statement.names, cst.ImportStar)
    if len(statement.names) == 1:
        yield tree.replace(statement.module, new)
        return
    ends = [tree.positions[each.asname.name if each.asname else each.name].end for each in statement.names]
    index = list(statement.names).index(alias)
    start, end = tree.positions[alias].start, ends[index]
    is_last = index + 1 == len(ends)
    cut = (ends[index - 1], end) if is_last else (start, tree.positions[statement.names[index + 1]].start)
    if "#" not in tree.text(*cut):
        yield _add_before(tree, line, statement, f"from {new} import {tree.text(start, end)}")
        yield tree.edit(*cut, "")


def _spell_out(trees: list[Tree], tree: Tree, holder: cst.BaseExpression, new: str) -> Iterator[Edit]:
    """`pipeline.Pipeline(...)` -> `imblearn.pipeline.Pipeline(...)`, with an import before that of `pipeline`."""
    import libcst as cst

    root = holder
    while isinstance(root, cst.Attribute):
        root = root.value
    package = new.partition(".")[0]
    if not isinstance(root, cst.Name) or not all(_is_package(each, package) for each in trees):
        return
    found = [(each, *binding) for each in trees for binding in _bindings(each, root.value)]
    if len(found) == 1:  # of several, each may hold in another function
        ((home, line, statement, _),) = found
        yield _add_before(home, line, statement, f"import {new}")
        yield tree.replace(holder, new)


def _is_package(tree: Tree, name: str) -> bool:
    """Whether a name is nothing but that of the package wherever it is used."""
    import libcst as cst

    plain: set[cst.CSTNode] = set()
    for node in tree.positions:
        if isinstance(node, cst.Attribute):
            plain |= {node.value, node.attr}
        elif isinstance(node, cst.Import):
            plain |= {alias.name for alias in node.names if alias.asname is None}
        elif isinstance(node, cst.ImportFrom) and node.module:
            plain.add(node.module)
    return all(node in plain for node in tree.positions if isinstance(node, cst.Name) and node.value == name)


def _add_before(tree: Tree, line: Line, statement: Statement, text: str) -> Edit:
    """A statement before another: on a line of its own where that is, else on the same line."""
    if len(line.body) > 1 or not tree.is_alone(statement):
        return tree.insert(statement, f"{text}; ")
    start = tree.positions[statement].start
    margin = tree.code.split("\n")[start.line - 1][: start.column]
    return tree.insert(statement, f"{text}\n{margin}")
