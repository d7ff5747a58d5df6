"""What columns have passed through: encoders, scalers, vectorizers.

    df["city"] = LabelEncoder().fit_transform(df["city"])    df: codes of "city"
    df = pd.get_dummies(df, columns=["job"])                 df: codes of "city", one-hot "job"
    X, y = df.drop(columns="ill"), df["ill"]                 X: both; y: nothing
    X = PCA(5).fit_transform(X)                              X: reduced, neither of them any longer

A trace says "may have": branches join, and where the columns that are taken from a table are not known by name, one
encoded column may be the target, so it is forgotten; of two, one is a feature.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow import attributes, containers, ir, levels, models, pipelines
from smotelint.flow.values import (
    UNTREATED,
    Bound,
    Data,
    DictRecord,
    ListRecord,
    Made,
    Obj,
    Trace,
    Tuple,
    constants,
    join_all,
    lineages,
    only_constant,
)
from smotelint.libraries import treatments
from smotelint.libraries.model import Estimator, Parallel, Param, Pipeline, Treatment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Record, Value

    Traces = frozenset[Trace]

FIELD: Final = "<traces>"
"""Field under which the state keeps what the columns of a table that was changed in place have passed through."""

OF_COLUMNS: Final = frozenset({Treatment.CODES, Treatment.LEVELS, Treatment.ONE_HOT})
"""Treatments of single columns; the others concern the table."""


def of(run: Interpreter, value: Value) -> Traces:
    """What the columns of a value have passed through, lists and tuples searched one level deep."""
    found = UNTREATED
    for each in value:
        if isinstance(each, Data):
            found |= each.traces
        elif isinstance(each, Tuple):
            for item in each.items:
                found |= of(run, item)
        elif isinstance(record := run.record(each), (ListRecord, DictRecord)):
            found = found.union(*(atom.traces for atom in record.element if isinstance(atom, Data)))
    return found


def carry(value: Value, traces: Traces) -> Value:
    """The value, its rows with these traces as well."""
    if not traces:
        return value
    return tuple(
        Data(each.lineage, each.ref, each.traces | traces) if isinstance(each, Data) else each
        for each in value
    )


def replaced(value: Value, traces: Traces) -> Value:
    """The value, its rows with these traces instead of their own."""
    return tuple(Data(e.lineage, e.ref, traces) if isinstance(e, Data) else e for e in value)


# Transformers and functions


def transformed(run: Interpreter, record: Record | None, before: Traces, site: int | None = None) -> Traces:
    """The traces of rows after a transformer, or all steps of a pipeline; `site` is where it is applied."""
    if not isinstance(record, Made):
        return before
    effect = record.effect
    if isinstance(effect, Pipeline):
        for step in pipelines.steps_of(run, record):
            for each in step:
                before = transformed(run, run.record(each), before)
        return before
    if isinstance(effect, Parallel):
        return _side_by_side(run, record, effect, before)
    treatment = treatments.TRANSFORMERS.get(record.name)
    if treatment is None or not isinstance(effect, Estimator):
        return before
    if treatment is Treatment.CODES and treatments.ORDERS.intersection(record.keywords):
        return before
    return _after(before, Trace(treatment, record.name, record.site if site is None else site))


def after_transformer(
    run: Interpreter, record: Record | None, args: Arguments, given: Value, method: str
) -> Traces:
    """The traces of what `transformer.fit_transform(rows)` returns; `inverse_transform` takes its own back."""
    before = of(run, given)
    if method == "inverse_transform":
        name = record.name if isinstance(record, Made) else ""
        return frozenset(each for each in before if each.name != name)
    after = transformed(run, record, before, args.site)
    columns = _column_given(args)
    if not columns or not isinstance(record, Made) or not isinstance(record.effect, Estimator):
        return after
    return frozenset(each if each in before else replace(each, columns=columns) for each in after)


def _after(before: Traces, trace: Trace) -> Traces:
    """The traces after one more; some undo others."""
    if trace.treatment is Treatment.REDUCE:
        before = frozenset(each for each in before if each.treatment is Treatment.SCALE)
    elif trace.treatment is Treatment.ONE_HOT:
        before = frozenset(each for each in before if each.treatment is not Treatment.CODES)
    return before | {trace}


def _side_by_side(run: Interpreter, record: Made, effect: Parallel, before: Traces) -> Traces:
    """A ColumnTransformer: each part adds its own."""
    fresh = UNTREATED
    parts = (
        [(part,) for value in record.args for part in value]
        if effect.variadic
        else containers.iterate(run, models.argument(record, effect.steps) or (), record.site)[1]
    )
    for part in parts:
        for atom in part:
            items = atom.items if isinstance(atom, Tuple) else ((atom,),)
            columns = names_in(run, items[-1]) or ()
            for each in (each for item in items for each in item if isinstance(each, Obj)):
                own = transformed(run, run.record(each), UNTREATED)
                fresh |= {replace(trace, columns=trace.columns or columns) for trace in own}
    if any(each.treatment is Treatment.ONE_HOT for each in fresh):
        before = frozenset(each for each in before if each.treatment is not Treatment.CODES)
    return before | fresh


def after_function(run: Interpreter, given: Value, args: Arguments, name: str, result: Value) -> Value:
    """The result of a function of tables, with the traces of what it was given."""
    before = of(run, given) | levels.after(run, name, args)
    treatment = treatments.FUNCTIONS.get(name)
    if treatment is None:
        return carry(result, before)
    columns = names_in(run, args.get(Param(None, "columns"))) or _column_given(args)
    fresh = Trace(treatment, name, args.site, columns)
    if treatment is Treatment.ONE_HOT:
        before = frozenset(
            each for each in before if not (each.columns and set(each.columns) <= set(columns))
        )
        return carry(result, before | {fresh})
    return carry(result, _after(before, fresh))


def _column_given(args: Arguments) -> tuple[object, ...]:
    """The columns that are given as `df["sex"]`, `df[["sex", "race"]]` or `df.sex`."""
    expr = args.expr.args[0] if args.expr is not None and args.expr.args else None
    if isinstance(expr, ir.Subscript):
        index = expr.index
        items = index.items if isinstance(index, ir.Sequence) and index.kind == "list" else (index,)
        names = tuple(item.value for item in items if isinstance(item, ir.Const))
        return names if len(names) == len(items) else ()
    if isinstance(expr, ir.Attribute) and libraries.row_method(expr.name) is None:
        return (expr.name,)
    return ()


def after_method(run: Interpreter, data: Data, args: Arguments, name: str, result: Value) -> Value:
    """The result of a method of a table, with the traces of the table and of those that are joined to it."""
    traces = data.traces
    if name in ("drop", "pop"):
        traces = _after_drop(run, traces, args, name)
    elif name in ("map", "replace"):
        traces |= levels.mapped(run, args, name)
    elif name in treatments.FUNCTIONS:
        traces |= {Trace(treatments.FUNCTIONS[name], name, args.site)}
    elif name == "reshape" and _is_flattening(args):
        traces |= {Trace(Treatment.FLAT, name, args.site)}
    elif name in ("apply", "transform"):
        traces = _applied(run, args, traces)
    elif name == "assign":
        for column, value in args.keywords.items():
            traces = without(traces, (column,)) | {replace(e, columns=(column,)) for e in of(run, value)}
    for value in args.positional:
        traces |= frozenset(
            each for each in of(run, value) if each.columns or each.name not in treatments.SINGLE
        )
    return carry(result, traces)


def popped(run: Interpreter, data: Data, args: Arguments, result: Value) -> Value:
    """`y = df.pop("y")`: the column leaves the table with its traces."""
    names = names_in(run, args.positional[0]) if args.positional else None
    if names is None:
        return carry(result, data.traces)
    table = args.receiver
    mark(run, data, without(data.traces, names), table)
    return carry(result, named(data.traces, names))


def _applied(run: Interpreter, args: Arguments, traces: Traces) -> Traces:
    """`df.apply(LabelEncoder().fit_transform)`: each column is encoded."""
    for each in args.positional[0] if args.positional else ():
        if isinstance(each, Bound) and each.name == "fit_transform":
            traces = transformed(run, run.record(each.receiver), traces, args.site)
    return traces


def _after_drop(run: Interpreter, traces: Traces, args: Arguments, name: str) -> Traces:
    """What is left when columns are dropped: those of the names, where these are known."""
    labels = args.find(Param(None, "columns"))
    if labels is None:
        axis = only_constant(args.get(Param(1, "axis")))
        if axis is None or axis.value not in (1, "columns"):
            return traces
        labels = args.get(Param(0, "labels"))
    names = names_in(run, labels)
    if names is None:
        return some_of(traces)
    return frozenset(each for each in without(traces, names) if not _may_be(each, names))


def _may_be(trace: Trace, names: tuple[object, ...]) -> bool:
    """Whether the columns of a trace, known by position, may all be among columns that are known by name."""
    labels = [name for name in names if isinstance(name, str)]
    places = [column for column in trace.columns if isinstance(column, int)]
    return 0 < len(places) == len(trace.columns) <= len(labels)


def without(traces: Traces, names: Iterable[object]) -> Traces:
    """The traces of the columns that are not named; the dummies of a column stay when it is dropped itself."""
    gone = set(names)
    kept = set()
    for each in traces:
        if each.treatment is Treatment.ONE_HOT:
            kept.add(each)
            continue
        left = tuple(column for column in each.columns if column not in gone)
        if left or not each.columns:
            kept.add(replace(each, columns=left))
    return frozenset(kept)


def _is_flattening(args: Arguments) -> bool:
    """`images.reshape(len(images), -1)`, `images.reshape(n, 28 * 28)`: not `x.reshape(-1, 1)`."""
    given = args.expr.args if args.expr is not None else ()
    if len(given) == 1 and isinstance(given[0], ir.Sequence):
        given = given[0].items
    if len(given) != 2:
        return False
    first, last = (only_constant(value) for value in (args.positional[0], args.positional[-1]))
    if isinstance(given[-1], ir.Operation):
        return given[-1].operator == "*"
    return first is None and last is not None and last.value == -1


# Columns


def names_in(run: Interpreter, value: Value) -> tuple[object, ...] | None:
    """The column names, or positions, in a value: one, or a list of them; None where they are not known."""
    constant = only_constant(value)
    if constant is not None:
        return (constant.value,)
    if len(value) != 1:
        return None
    record = run.record(value[0])
    items = value[0].items if isinstance(value[0], Tuple) else None
    if isinstance(record, ListRecord) and not record.rest:
        items = record.items
    found = [only_constant(item) for item in items or ()]
    return tuple(each.value for each in found if each is not None) if found and all(found) else None


def some_of(traces: Traces) -> Traces:
    """What some columns that are not known by name have: of one encoded column nothing, it may be left out."""
    single = frozenset(each for each in traces if each.treatment in OF_COLUMNS)
    columns = {column for each in single for column in each.columns}
    if len(columns) >= 2 or any(not each.columns for each in single):
        return traces
    return traces - single


def named(traces: Traces, names: tuple[object, ...]) -> Traces:
    """What the columns of these names have."""
    kept = set()
    for each in traces:
        if each.treatment not in OF_COLUMNS:
            kept.add(each)
            continue
        own = tuple(column for column in each.columns if _is_among(column, names, each.treatment))
        if own:
            kept.add(replace(each, columns=own))
    return frozenset(kept)


def _is_among(column: object, names: tuple[object, ...], treatment: Treatment) -> bool:
    """Whether a column is named; the dummies of `job` are called `job_clerk`."""
    if treatment is Treatment.ONE_HOT:
        return any(isinstance(name, str) and name.startswith(f"{column}_") for name in names)
    return column in names


def at(run: Interpreter, data: Data, expr: ir.Expr, index: Value) -> Traces:
    """The traces of `table[index]`."""
    if not data.traces:
        return data.traces
    if isinstance(expr, ir.Sequence) and expr.kind == "tuple" and len(expr.items) == 2:
        return _at_columns(run, data.traces, expr.items[1])
    if isinstance(expr, ir.Slice):
        return data.traces
    names = names_in(run, index)
    if names is not None:
        return named(data.traces, names)
    if lineages(index):
        return data.traces  # rows
    if any(isinstance(run.record(each), ListRecord) for each in index):
        return _listed(run, data.traces, index)
    return frozenset(e for e in data.traces if e.treatment not in OF_COLUMNS)


def _listed(run: Interpreter, traces: Traces, index: Value) -> Traces:
    """The traces of columns in a list that is not known whole: what is known to be in it is named."""
    known = constants(join_all(record.element for record in containers.records(run, index, ListRecord)))
    return some_of(traces) | named(traces, tuple(known))


def of_attribute(data: Data, name: str, site: int) -> Traces:
    """The traces of `table.name`: of a column, or of the table in another form."""
    if name in treatments.ATTRIBUTES:
        return data.traces | {Trace(treatments.ATTRIBUTES[name], name, site)}
    return data.traces if libraries.row_method(name) is not None else named(data.traces, (name,))


def _at_columns(run: Interpreter, traces: Traces, columns: ir.Expr) -> Traces:
    """The traces of `table[:, columns]`, by position or by name."""
    if isinstance(columns, ir.Slice):
        return traces if columns.lower is None and columns.upper is None else some_of(traces)
    index = run.evaluate(columns)
    names = names_in(run, index)
    return _listed(run, traces, index) if names is None else named(traces, names)


def stored(run: Interpreter, data: Data, new: Value, target: ir.Subscript | None, column: str) -> Traces:
    """The traces of a table after `table[index] = new`, or `table.column = new`."""
    before, fresh = data.traces, of(run, new)
    if not before and not fresh:
        return before
    names = (column,) if target is None else _names_written(run, target.index)
    if names is None:
        # A column that is stored again brings back what the table has already.
        known = {(each.treatment, each.site) for each in before}
        return before | {replace(e, columns=()) for e in fresh if (e.treatment, e.site) not in known}
    return without(before, names) | {replace(each, columns=names) for each in fresh}


def _names_written(run: Interpreter, index: ir.Expr) -> tuple[object, ...] | None:
    """The columns that an assignment to `table[index]` names."""
    if isinstance(index, ir.Sequence) and index.kind == "tuple" and len(index.items) == 2:
        index = index.items[1]
    return None if isinstance(index, ir.Slice) else names_in(run, run.evaluate(index))


def deleted(run: Interpreter, target: ir.Subscript) -> None:
    """`del df["city"]`."""
    names = _names_written(run, target.index)
    for each in run.evaluate(target.value):
        if isinstance(each, Data) and names is not None:
            mark(run, each, without(each.traces, names), target.value)


def marked(value: Value, ref: int, entry: Value) -> Value:
    """The value, the table `ref` in it with the traces that the state keeps of it."""
    kept = UNTREATED.union(*(each.traces for each in entry if isinstance(each, Data)))
    return tuple(
        Data(each.lineage, ref, kept) if isinstance(each, Data) and each.ref == ref else each
        for each in value
    )


def instead(run: Interpreter, table: ir.Expr, data: Data, changed: Data) -> Value:
    """What a table is once one of the things that it may be has changed."""
    held = run.evaluate(table)
    return tuple(changed if each == data else each for each in held) if data in held else (changed,)


def mark(run: Interpreter, data: Data, traces: Traces, table: ir.Expr | None) -> None:
    """Keep the traces of a table that is changed in place, for all its names, or for the one that is written."""
    if traces == data.traces:
        return
    changed = Data(data.lineage, data.ref, traces)
    if data.ref:
        run.change(data.ref, FIELD, changed)
    elif isinstance(table, ir.Name):
        run.bind(table.id, instead(run, table, data, changed))
    elif isinstance(table, ir.Attribute):
        value = instead(run, table, data, changed)
        attributes.write(run, run.evaluate(table.value), table.name, value)
