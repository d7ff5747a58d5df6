"""Numbers and names that a program gives to classes itself: three or more make a task of as many classes.

df["grade"].map({"low": 0, "mid": 1, "high": 2})
pd.cut(df["score"], bins=3)
np.where(score < 4, 0, np.where(score < 6, 1, 2))
df["score"].apply(lambda score: "low" if score < 4 else "mid" if score < 6 else "high")

A number above one may say how often the rows of a class are wanted: `df.index.repeat(df["y"].map({0: 1, 1: 5}))`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow import classes, containers, ir
from smotelint.flow.values import Const, Data, DictRecord, Trace, constants, only_constant
from smotelint.libraries.model import Param, Treatment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.traces import Traces
    from smotelint.flow.values import Value

MANY: Final = 3  # of two, the numbers are a flag

BINS: Final = Param(1, "bins", ("q",))
CHOICES: Final = Param(1, "choicelist")

PIECES: Final = {"cut": -1, "digitize": 1, "qcut": -1}
"""Functions that cut a range, and how many more pieces than edges they make."""


def after(run: Interpreter, name: str, args: Arguments) -> Traces:
    """The trace of a function that makes levels."""
    count = 0
    if name in PIECES:
        whole = only_constant(args.get(BINS))
        if whole is not None:
            count = whole.value if isinstance(whole.value, int) else 0
        else:
            count = classes.length(run, args.get(BINS)) + PIECES[name]
    elif name == "select":
        count = classes.length(run, args.get(CHOICES)) + 1
    elif name == "where" and args.expr is not None:
        count = len(set(_leaves(args.expr)))
    return frozenset({Trace(Treatment.LEVELS, name, args.site)}) if count >= MANY else frozenset()


def _leaves(expr: ir.Expr) -> Iterator[object]:
    """The literals that `np.where(a, 0, np.where(b, 1, 2))` chooses from."""
    if isinstance(expr, ir.Const):
        yield expr.value
    elif isinstance(expr, ir.Call) and isinstance(expr.func, ir.Attribute) and expr.func.name == "where":
        for each in expr.args[1:]:
            yield from _leaves(each)


def mapped(run: Interpreter, args: Arguments, name: str) -> Traces:
    """The trace of a dict that gives a number to each level."""
    given = args.positional[0] if args.positional else ()
    record = next(containers.records(run, given, DictRecord), DictRecord())
    numbers = {c for _, value in record.entries for c in constants(value) if isinstance(c, int)}
    if len(numbers) >= MANY:
        return frozenset({Trace(Treatment.LEVELS, name, args.site)})
    is_times = name == "map" and max(numbers, default=0) > 1
    return frozenset({Trace(Treatment.TIMES, name, args.site)}) if is_times else frozenset()


def returned(data: Data, result: Value, name: str, site: int) -> Value:
    """The column of what a function returns for each row, where these are literals; nothing where they are not."""
    if len(result) < MANY or not all(isinstance(each, Const) for each in result):
        return ()
    return (Data(data.lineage, 0, data.traces | {Trace(Treatment.LEVELS, name, site)}),)


def are_mapped(args: Arguments) -> bool:
    """Whether an argument is written for each class: `df.y.map({0: 1, 1: 5})`."""
    given = (each for value in args.values() for each in value if isinstance(each, Data))
    written = (Treatment.LEVELS, Treatment.TIMES)
    return any(trace.name == "map" and trace.treatment in written for each in given for trace in each.traces)
