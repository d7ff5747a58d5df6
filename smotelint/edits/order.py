"""Changes of the order of statements: a split goes before a resampling.

    X_res, y_res = SMOTE().fit_resample(X, y)          a, b, c, d = train_test_split(X, y, stratify=y)
    a, b, c, d = train_test_split(X_res, y_res)   ->   a, c = SMOTE().fit_resample(a, c)

Each takes the turn of the other; layout and comments stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.edits.tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    import libcst as cst

    from smotelint.diagnostic import Edit, Span
    from smotelint.edits.tree import Tree
    from smotelint.source import Source


@dataclass(frozen=True, slots=True)
class Step:
    """`a, b = call(x, y, key=value)`, alone on its line."""

    tree: Tree
    block: cst.CSTNode
    """The body that the statement is in."""
    statement: cst.Assign
    targets: tuple[str, ...]
    rows: tuple[cst.BaseExpression, ...]
    """The arguments without a name."""
    named: dict[str, cst.BaseExpression]

    @property
    def place(self) -> tuple[int, int]:
        """Cell and line, which order steps."""
        return self.tree.place_of(self.statement)


def split_first(source: Source, resampling: Span, split: Span) -> tuple[Edit, ...]:
    """Let a split take the turn of the resampling before it, which is then one of the training part alone.

    Nothing where the two are not such statements, where names of theirs occur between them, or where anything else
    reads the resampled rows.
    """
    first, second = _find_step(source, resampling), _find_step(source, split)
    if first is None or second is None or not _belong_together(first, second):
        return ()
    if _is_used_for_more(source, first, second):
        return ()
    x, y = map(first.tree.text_of, first.rows)
    whole = dict(zip(second.rows, (x, y), strict=True))
    if "stratify" in second.named:
        whole[second.named["stratify"]] = y
    elif "shuffle" not in second.named:
        whole[second.rows[1]] = f"{y}, stratify={y}"
    train = (second.targets[0], second.targets[2])
    halves = {
        first.statement.targets[0].target: ", ".join(train),
        **dict(zip(first.rows, train, strict=True)),
    }
    return (
        first.tree.replace(first.statement, second.tree.spell(second.statement, whole)),
        second.tree.replace(second.statement, first.tree.spell(first.statement, halves)),
    )


def _find_step(source: Source, span: Span) -> Step | None:
    """The statement that assigns what the call at a place returns."""
    import libcst as cst

    tree = read_tree(source, span.cell)
    call = tree.find(span, cst.Call) if tree else None
    if tree is None or call is None or any(arg.star for arg in call.args):
        return None
    for block in tree.positions:
        for line in block.body if isinstance(block, (cst.Module, cst.IndentedBlock)) else ():
            if not isinstance(line, cst.SimpleStatementLine) or len(line.body) > 1:
                continue
            statement = line.body[0]
            if isinstance(statement, cst.Assign) and statement.value is call:
                return Step(
                    tree,
                    block,
                    statement,
                    _targets_of(statement),
                    tuple(arg.value for arg in call.args if arg.keyword is None),
                    {arg.keyword.value: arg.value for arg in call.args if arg.keyword},
                )
    return None


def _targets_of(statement: cst.Assign) -> tuple[str, ...]:
    """`a, b = ...` -> `("a", "b")`; nothing where it assigns to something else."""
    import libcst as cst

    target = statement.targets[0].target
    if len(statement.targets) > 1 or not isinstance(target, cst.Tuple):
        return ()
    names = [element.value.value for element in target.elements if isinstance(element.value, cst.Name)]
    return tuple(names) if len(names) == len(target.elements) else ()


def _belong_together(first: Step, second: Step) -> bool:
    """Whether the second divides what the first gives, rows and labels, and stands behind it in one block or cell."""
    import libcst as cst

    shape = (len(first.targets), len(first.rows), len(second.targets), len(second.rows))
    if shape != (2, 2, 4, 2) or first.named or first.place >= second.place:
        return False
    labels = second.named.get("stratify", second.rows[1])
    read = [value.value for value in (*second.rows, labels) if isinstance(value, cst.Name)]
    is_plain = isinstance(first.rows[1], (cst.Name, cst.Attribute, cst.Subscript))
    are_outside = all(step.block is step.tree.module for step in (first, second))
    is_near = first.block is second.block or are_outside
    return read == [*first.targets, first.targets[1]] and is_plain and is_near


def _is_used_for_more(source: Source, first: Step, second: Step) -> bool:
    """Whether something else reads the resampled rows, or a name of the two steps occurs between them."""
    resampled, given = set(first.targets), _variables(first, first.rows)
    options = {key: value for key, value in second.named.items() if key != "stratify"}
    if not resampled.isdisjoint(_variables(second, options.values())):
        return True
    mentioned = _variables(first, [first.statement]) | _variables(second, [second.statement])
    own = {id(name) for step in (first, second) for name in step.tree.variables(step.statement)}
    known = {step.tree.number: step.tree for step in (first, second)}
    for cell in source.cells:
        tree = known.get(cell.number) or read_tree(source, cell.number)
        if tree is None:
            return True
        for name in tree.variables(tree.module):
            place = tree.place_of(name)
            if id(name) in own:
                continue
            is_between = first.place < place < second.place
            is_read = name.value in resampled and (place > first.place or name.value not in given)
            if is_read or (is_between and name.value in mentioned):
                return True
    return False


def _variables(step: Step, nodes: Iterable[cst.CSTNode]) -> set[str]:
    return {name.value for node in nodes for name in step.tree.variables(node)}
