"""Resampled rows that nothing works with: the result is dropped, never read, or only counted.

    sampler.fit_resample(X, y)                    dropped
    X_res, y_res = sampler.fit_resample(X, y)     unread, if neither name occurs again
    print(Counter(y_res))                         counted, if this is the only place

Facts say which resampled rows reach a model, a split or a metric. For the others the program is searched for their
names: rows that are written, plotted, returned or handed on are of use to someone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import ir
from smotelint.flow.facts import CrossValidate, Fit, Predict, Resample, ResultUnused, Score, Split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.facts import Fact
    from smotelint.flow.interpret import Interpreter

    Body = tuple[ir.Stmt, ...]
    Reads = dict[str, bool]
    """Name -> whether the rows of that name are only counted or looked at, wherever it is read in a scope."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COUNTS: Final = _words("""
    Counter bincount count dtypes isna isnull len max mean min ndim nunique shape size sum type unique value_counts
""")
"""Functions, methods and attributes that tell the size, the classes or the range of a table."""

LOOKS: Final = _words("describe display head info print tail")
"""Functions and methods that show it, as a statement of their own."""

SAME: Final = _words("DataFrame Series array asarray ravel to_numpy tolist values")
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
    for scope, statement in _statements(module, module):
        value = statement.value if isinstance(statement, (ir.Assign, ir.ExprStmt)) else None
        event = waiting.get(value.site) if value is not None else None
        if event is None:
            continue
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


def _fate(statement: ir.Stmt, reads: Reads) -> str:
    """What becomes of the result of `statement`, from all reads in its scope; empty where it is of use."""
    if isinstance(statement, ir.ExprStmt):
        return "dropped"
    if not isinstance(statement, ir.Assign) or len(statement.targets) != 1:
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
    for node in scope:
        for name, is_count in _reads(node, is_count=False):
            reads[name] = is_count and reads.get(name, True)
    return reads


def _reads(node: object, *, is_count: bool) -> Iterator[tuple[str, bool]]:
    """Each place where a name is read: (the name, whether its rows are only counted or looked at there)."""
    if isinstance(node, ir.Name):
        yield node.id, is_count
    elif isinstance(node, ir.Scope):
        for declared in node.names:
            yield declared, False
    elif isinstance(node, ir.Assign):
        yield from _reads(node.value, is_count=False)
        for target in node.targets:
            yield from _reads_of_target(target)
    elif isinstance(node, ir.Call):
        name = _name_of(node.func)
        inner = name in COUNTS or (is_count and name in SAME)
        for part in _parts(node):
            yield from _reads(part, is_count=inner)
    elif isinstance(node, ir.ExprStmt):
        shown = node.value
        is_shown = isinstance(shown, ir.Name) or (
            isinstance(shown, ir.Call) and _name_of(shown.func) in LOOKS
        )
        for part in _parts(shown) if isinstance(shown, ir.Call) else (shown,):
            yield from _reads(part, is_count=is_shown)
    else:
        inner = (
            is_count or isinstance(node, ir.Text) or (isinstance(node, ir.Attribute) and node.name in COUNTS)
        )
        for part in _parts(node):
            yield from _reads(part, is_count=inner)


def _name_of(func: ir.Expr) -> str:
    return func.id if isinstance(func, ir.Name) else func.name if isinstance(func, ir.Attribute) else ""


def _reads_of_target(target: ir.Expr) -> Iterator[tuple[str, bool]]:
    """What an assignment reads: `X_res["y"] = ...` changes the table, `X_res = ...` only names another one."""
    if isinstance(target, ir.Sequence):
        for item in target.items:
            yield from _reads_of_target(item)
    elif not isinstance(target, ir.Name):
        yield from _reads(target, is_count=False)


def _statements(scope: Body, body: Body) -> Iterator[tuple[Body, ir.Stmt]]:
    """Each statement of a body and of the blocks and functions in it, with the scope that it belongs to."""
    for statement in body:
        yield scope, statement
        if isinstance(statement, ir.FunctionDef):
            yield from _statements(statement.function.body, statement.function.body)
            continue
        for block in _blocks(statement):
            yield from _statements(scope, block)


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


def _parts(node: object) -> Iterator[object]:
    """The nodes right below a node, tuples opened."""
    names: tuple[str, ...] = getattr(node, "__match_args__", ())  # the fields of a dataclass, in order
    for value in node if isinstance(node, tuple) else [getattr(node, name) for name in names]:
        if isinstance(value, (tuple, ir.Expr, ir.Stmt, ir.Function, ir.Parameter, ir.Clause)):
            yield value
