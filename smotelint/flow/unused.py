"""Resampled rows that nothing works with: the result is dropped, never read, or only counted.

    sampler.fit_resample(X, y)                    dropped
    X_res, y_res = sampler.fit_resample(X, y)     unread, if neither name occurs again
    print(Counter(y_res))                         counted, if this is the only place

Facts say which resampled rows reach a model, a split or a metric. For the others the program is searched for their
names: rows that are written, plotted, returned or handed on are of use to someone.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final

from smotelint.flow import ir
from smotelint.flow.facts import CrossValidate, Fit, Predict, Resample, ResultUnused, Score, Split
from smotelint.libraries.model import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.facts import Fact
    from smotelint.flow.interpret import Interpreter

    Body = tuple[ir.Stmt, ...]
    Reads = dict[str, bool]
    """Name -> whether the rows of that name are only counted or looked at, wherever it is read in a scope."""


COUNTS: Final = words("""
    Counter bincount count dtypes isna isnull len max mean min ndim nunique shape size sum type unique value_counts
""")
"""Functions, methods and attributes that tell the size, the classes or the range of a table."""

LOOKS: Final = words("describe display head info print tail")
"""Functions and methods that show it, as a statement of their own."""

SAME: Final = words("DataFrame Series array asarray ravel to_numpy tolist values")
"""Functions, methods and attributes of the same rows: it depends on what is done with them."""

INDICES: Final = "sample_indices_"
"""Attribute of a sampler by which a dropped result is still of use."""


def note_unused(run: Interpreter, cells: Iterable[Body]) -> None:
    """Note the resamplings of the linted program whose result is not worked with."""
    reached = {event.site for fact in run.log for event in _behind(fact)}
    waiting = {
        fact.site: fact
        for fact in run.log
        if isinstance(fact, Resample) and not fact.is_manual and fact.site not in reached
    }
    if not waiting:
        return
    module = tuple(statement for cell in cells for statement in cell)
    reads: dict[int, Reads] = {}
    found: list[tuple[Resample, str]] = []
    for scope, statement, event in _statements(module, module, waiting):
        if id(scope) not in reads:
            reads[id(scope)] = _all_reads(scope)
        how = _fate(statement, reads[id(scope)])
        if how:
            found.append((event, how))
    if not found or any(isinstance(node, ir.Attribute) and node.name == INDICES for node in _walk(module)):
        return
    for event, how in found:
        run.path = event.path
        run.emit(ResultUnused, event.site, resample=event, how=how)
    run.path = ()


def _behind(fact: Fact) -> Iterator[Resample]:
    """The resamplings whose rows a fact works with."""
    if isinstance(fact, (CrossValidate, Fit, Predict, Resample, Score, Split)):
        for lineage in fact.rows:
            yield from lineage.resamples
    if isinstance(fact, Fit):
        for lineage in (*fact.labels, *(lineage for given in fact.validation for lineage in given)):
            yield from lineage.resamples


def _fate(statement: ir.Assign | ir.ExprStmt, reads: Reads) -> str:
    """What becomes of the result of `statement`, from all reads in its scope; empty where it is of use."""
    if isinstance(statement, ir.ExprStmt):
        return "dropped"
    if len(statement.targets) != 1:
        return ""
    target = statement.targets[0]
    items = target.items if isinstance(target, ir.Sequence) else (target,)
    names = {item.id for item in items if isinstance(item, ir.Name)}
    if len(names) < len(items) or all(name.startswith("_") for name in names):
        return ""  # a field, or dropped on purpose
    own = [reads[name] for name in names if name in reads]
    if not all(own):
        return ""
    return "counted" if own else "unread"


def _all_reads(scope: Body) -> Reads:
    """Every name that is read in a scope."""
    reads: Reads = {}
    for statement in scope:
        _read(statement, reads, is_count=False)
    return reads


def _read(node: object, reads: Reads, *, is_count: bool) -> None:
    """Note each place where a name is read, and whether its rows are only counted or looked at there."""
    kind = type(node)
    if kind is ir.Name:
        name: str = node.id  # type: ignore[attr-defined]
        reads[name] = is_count and reads.get(name, True)
        return
    if kind is ir.Const:
        return
    if isinstance(node, ir.Scope):
        reads.update(dict.fromkeys(node.names, False))
    elif isinstance(node, ir.Assign):
        _read(node.value, reads, is_count=False)
        for target in node.targets:
            _read_target(target, reads)
    elif isinstance(node, ir.Call):
        name = _name_of(node.func)
        _read_parts(node, reads, is_count=name in COUNTS or (is_count and name in SAME))
    elif isinstance(node, ir.ExprStmt):
        shown = node.value
        if isinstance(shown, ir.Call):
            _read_parts(shown, reads, is_count=_name_of(shown.func) in LOOKS)
        else:
            _read(shown, reads, is_count=isinstance(shown, ir.Name))
    else:
        counts = isinstance(node, ir.Text) or (isinstance(node, ir.Attribute) and node.name in COUNTS)
        _read_parts(node, reads, is_count=is_count or counts)


def _read_parts(node: object, reads: Reads, *, is_count: bool) -> None:
    for part in _parts(node):
        _read(part, reads, is_count=is_count)


def _name_of(func: ir.Expr) -> str:
    return func.id if isinstance(func, ir.Name) else func.name if isinstance(func, ir.Attribute) else ""


def _read_target(target: ir.Expr, reads: Reads) -> None:
    """What an assignment reads: `X_res["y"] = ...` changes the table, `X_res = ...` only names another one."""
    if isinstance(target, ir.Sequence):
        for item in target.items:
            _read_target(item, reads)
    elif not isinstance(target, ir.Name):
        _read(target, reads, is_count=False)


def _statements(
    scope: Body, body: Body, events: dict[int, Resample]
) -> list[tuple[Body, ir.Assign | ir.ExprStmt, Resample]]:
    """The statements of a body, and of the blocks and functions in it, whose value is that of an event.

    Each with the scope that it belongs to.
    """
    found: list[tuple[Body, ir.Assign | ir.ExprStmt, Resample]] = []
    for statement in body:
        if isinstance(statement, (ir.Assign, ir.ExprStmt)):
            event = events.get(statement.value.site)
            if event is not None:
                found.append((scope, statement, event))
        elif isinstance(statement, ir.FunctionDef):
            found += _statements(statement.function.body, statement.function.body, events)
        else:
            for block in _blocks(statement):
                found += _statements(scope, block, events)
    return found


def _blocks(statement: ir.Stmt) -> tuple[Body, ...]:
    """The bodies of a compound statement that is no function."""
    if isinstance(statement, (ir.If, ir.For, ir.While)):
        return (statement.body, statement.orelse)
    if isinstance(statement, (ir.With, ir.ClassDef)):
        return (statement.body,)
    if isinstance(statement, ir.Try):
        handlers = (body for _, body in statement.handlers)
        return (statement.body, *handlers, statement.orelse, statement.final)
    if isinstance(statement, ir.Match):
        return tuple(body for *_, body in statement.cases)
    return ()


def _walk(node: object) -> Iterator[object]:
    """A node or tuple of nodes and all below it."""
    queue = [node]
    while queue:
        current = queue.pop()
        if type(current) is not tuple:
            yield current
        queue.extend(_parts(current))


def _parts(node: object) -> Iterable[object]:
    """The nodes right below a node, tuples opened."""
    if type(node) is tuple:
        return node
    names = _FIELDS.get(type(node), ())
    return [value for name in names if (value := getattr(node, name)) is not None]


_LEAVES: Final = ("bool", "Set[str]", "int", "object", "str", "tuple[str, ...]")
_FIELDS: Final[dict[type, tuple[str, ...]]] = {
    kind: tuple(each.name for each in fields(kind) if each.type not in _LEAVES)
    for kind in vars(ir).values()
    if is_dataclass(kind) and isinstance(kind, type)
}
"""The fields that may hold nodes, of each type of node."""
