"""Spark's tables: rows are chosen by conditions on columns, and drawn by fractions.

rare = rows.filter(F.col("fraud") == 1)               the rows of one class, as `rows[rows.fraud == 1]` of pandas
rows.sampleBy("fraud", fractions={0: 0.1, 1: 1.0})    one class cut short
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import ir
from smotelint.flow.values import UNKNOWN, Data, DictRecord, Value, only_constant
from smotelint.libraries.model import Param

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter

COLUMN: Final = frozenset({"col", "column"})
"""Functions that name a column."""

FRACTIONS: Final = Param(1, "fractions")


def chosen(run: Interpreter, data: Data, name: str, args: Arguments) -> Value:
    """The rows of `rows.filter(col("y") == 1)`, `rows.where("y = 1")`; unknown where the call is none of Spark's."""
    if name not in ("filter", "where") or args.expr is None or not args.expr.args:
        return UNKNOWN
    from smotelint.flow.operations import selector_of

    condition = args.expr.args[0]
    if isinstance(condition, ir.Const) and isinstance(condition.value, str):
        by_class = "=" in condition.value and not {"and", "or"}.intersection(condition.value.lower().split())
        return (Data(run.lineages.subset(data.lineage, ("condition", condition.value), by_class=by_class)),)
    if isinstance(condition, ir.Compare) and len(condition.operands) > 1:
        column, value = condition.operands[0], condition.operands[1]
        if _is_column(column) and isinstance(value, ir.Const):
            by_class = condition.operators[0] in ("==", "!=")
            return (Data(run.lineages.subset(data.lineage, selector_of(condition), by_class=by_class)),)
    return UNKNOWN


def _is_column(expr: ir.Expr) -> bool:
    """`col("y")`, `F.col("y")`."""
    func = expr.func if isinstance(expr, ir.Call) else None
    return (isinstance(func, ir.Name) and func.id in COLUMN) or (
        isinstance(func, ir.Attribute) and func.name in COLUMN
    )


def is_proportional(run: Interpreter, args: Arguments) -> bool:
    """Whether `rows.sampleBy("y", fractions)` takes the same share of each class, or it is not known."""
    records = [run.record(each) for each in args.get(FRACTIONS)]
    shares = [
        only_constant(value)
        for record in records
        if isinstance(record, DictRecord)
        for _, value in record.entries
    ]
    return None in shares or len({share.value for share in shares if share is not None}) < 2
