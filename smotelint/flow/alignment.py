"""Tables put beside resampled ones: pandas matches rows by their index, and a resampled table has a fresh one.

df.loc[X_res.index]                         "rows": chosen by numbers that mean other rows
pd.concat([X_res, df["id"]], axis=1)        "columns": put beside rows that they do not belong to
X_res["id"] = df["id"]                      "columns"

What has no index of its own, or a fresh one as well, is put beside rows in their order:

X_res["id"] = df["id"].values
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import ir
from smotelint.flow.facts import IndexLost
from smotelint.flow.values import Data, lineages
from smotelint.libraries.imblearn import KEEP_INDEX
from smotelint.libraries.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.facts import Resample
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Value


FRESH: Final = frozenset({"reset_index", "to_list", "to_numpy", "tolist", "values"})
"""Methods and attributes of tables after which the numbers from before are gone."""


LISTS: Final = frozenset({"list", "to_list", "tolist"})
"""What makes a list of rows, which grows in place."""


def renumbered(run: Interpreter, value: Value, name: str, site: int) -> Value:
    """The value; where `name` takes the index away or starts it anew, this is remembered of the rows."""
    if name not in FRESH and name != "list":
        return value
    ref = run.ref("renumbered", site)
    run.renumbered.add(ref)
    if name in LISTS:
        run.lists.add(ref)
    return tuple(Data(each.lineage, ref, each.traces) if isinstance(each, Data) else each for each in value)


def taken_out(run: Interpreter, value: Value, expr: ir.Subscript) -> Value:
    """What stands in brackets; a row or a figure out of a table, `y.iloc[0]`, has none of its numbers."""
    locator, index = expr.value, expr.index
    is_one = isinstance(index, ir.Const) and isinstance(index.value, int)
    if not is_one or not isinstance(locator, ir.Attribute) or locator.name not in ("iat", "iloc"):
        return value
    return renumbered(run, value, "values", expr.site)


def carried(run: Interpreter, given: Iterable[Value], result: Value) -> Value:
    """What is made of rows without an index has none of those from before either: `pd.Series(df["id"].values)`."""
    found = (each.ref for value in given for each in value if isinstance(each, Data))
    ref = next((ref for ref in found if ref in run.renumbered), None)
    if ref is None:
        return result
    return tuple(Data(each.lineage, ref, each.traces) if isinstance(each, Data) else each for each in result)


def is_renumbered(run: Interpreter, expr: ir.Expr, value: Value) -> bool:
    """Whether rows have a fresh index, or none, or are a column of such a table."""
    table = run.evaluate(expr.value) if isinstance(expr, ir.Subscript) else ()
    return any(isinstance(each, Data) and each.ref in run.renumbered for each in (*value, *table))


def note_selection(
    run: Interpreter, table: Lineage, index: ir.Expr, chosen: Iterable[Lineage], site: int
) -> None:
    """`table.loc[resampled.index]`, `table[resampled.index]`."""
    if isinstance(index, ir.Attribute) and index.name == "index":
        for lineage in chosen:
            _note(run, lineage, table, ir.text_of(index), "rows", site)


def note_concat(run: Interpreter, tables: list[Lineage], args: Arguments) -> None:
    """`pd.concat([resampled, table], axis=1)`."""
    given = args.expr.args[0] if args.expr is not None and args.expr.args else None
    fresh: set[Lineage] = set()
    for each in given.items if isinstance(given, ir.Sequence) else ():
        value = run.evaluate(each) if isinstance(each, (ir.Name, ir.Subscript)) else ()
        if is_renumbered(run, each, value):
            fresh.update(lineages(value))
    note_columns(run, [table for table in tables if table not in fresh], args.site)


def note_columns(run: Interpreter, tables: list[Lineage], site: int) -> None:
    """Tables side by side."""
    for left in tables:
        for right in tables:
            _note(run, left, right, "", "columns", site)


def note_column(run: Interpreter, target: ir.Subscript, source: ir.Expr, value: Value) -> None:
    """`resampled["column"] = table["column"]`, and the other way round. A figure of a table is no column."""
    is_column = isinstance(source, ir.Name) or (
        isinstance(source, ir.Subscript)
        and isinstance(source.index, ir.Const)
        and isinstance(source.index.value, str)
    )
    is_named = isinstance(target.index, ir.Const) and isinstance(target.index.value, str)
    if not is_column or not is_named or len(value) != 1 or not isinstance(value[0], Data):
        return
    if is_renumbered(run, source, value):
        return
    given = value[0].lineage
    for table in lineages(run.evaluate(target.value)):
        note_columns(run, [table, given], target.site)


def _note(run: Interpreter, resampled: Lineage, table: Lineage, text: str, how: str, site: int) -> None:
    events = [event for event in resampled.resamples - table.resamples if _loses_index(event, table)]
    if events:
        first = min(events, key=lambda event: event.site)
        run.emit(IndexLost, site, resample=first, how=how, text=text)


def _loses_index(event: Resample, table: Lineage) -> bool:
    """Whether a resampling of rows of the table has numbered them anew."""
    if event.is_manual or event.kind is Kind.UNKNOWN or event.sampler in KEEP_INDEX:
        return False
    return any(step is table for rows in (*event.rows, *event.labels) for step in rows)
