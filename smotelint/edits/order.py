"""Changes of the order of statements: a split goes before a resampling.

    X_res, y_res = SMOTE().fit_resample(X, y)          a, b, c, d = train_test_split(X, y, stratify=y)
    a, b, c, d = train_test_split(X_res, y_res)   ->   a, c = SMOTE().fit_resample(a, c)

Each takes the turn of the other; layout and comments stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
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
    def lines(self) -> tuple[int, int]:
        """The first and the last of the statement."""
        place = self.tree.positions[self.statement]
        return place.start.line, place.end.line

    @property
    def order(self) -> tuple[int, int]:
        """What orders steps of one file: cell and line."""
        return self.tree.number or 0, self.lines[0]


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
    block, statement = tree.assignments.get(call, (None, None))
    if block is None or statement is None:
        return None
    return Step(
        tree,
        block,
        statement,
        _targets_of(statement),
        tuple(arg.value for arg in call.args if arg.keyword is None),
        {arg.keyword.value: arg.value for arg in call.args if arg.keyword},
    )


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
    if shape != (2, 2, 4, 2) or first.named or first.order >= second.order:
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
    trees = [read_tree(source, cell.number) for cell in source.cells]
    return any(
        tree is None
        or any(_is_read(tree, name, first, second, is_given=name in given) for name in resampled)
        or any(tree.count_mentions(name, *_between(tree, first, second)) for name in mentioned)
        for tree in trees
    )


def _is_read(tree: Tree, name: str, first: Step, second: Step, *, is_given: bool) -> bool:
    """Whether a name stands outside the two steps; behind the first, where it has been the name of rows before."""
    number, low = tree.number or 0, first.order[0]
    if is_given and number < low:
        return False
    start = first.lines[1] + 1 if is_given and number == low else 0
    own = [step.lines for step in (first, second) if step.tree is tree and step.lines[0] >= start]
    return tree.count_mentions(name, start, inf) > sum(tree.count_mentions(name, *lines) for lines in own)


def _between(tree: Tree, first: Step, second: Step) -> tuple[float, float]:
    """The lines of a cell that are between two steps; none of a cell before or behind."""
    number = tree.number or 0
    if not first.order[0] <= number <= second.order[0]:
        return inf, -inf
    low = first.lines[1] + 1 if tree is first.tree else 0
    high = second.lines[0] - 1 if tree is second.tree else inf
    return low, high


def _variables(step: Step, nodes: Iterable[cst.CSTNode]) -> set[str]:
    return {name.value for node in nodes for name in step.tree.variables(node)}
