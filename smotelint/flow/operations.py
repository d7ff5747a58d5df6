"""Operators: comparisons make masks, arithmetic keeps rows, tests may be decided by literals."""

from __future__ import annotations

from itertools import chain
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any, Final

from smotelint.flow import alignment, calls, files, ir, judging, rarity, rows, traces, weights
from smotelint.flow.lineage import Part, Subset, complement
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Count,
    Data,
    Figure,
    ListRecord,
    Prediction,
    Random,
    Trace,
    Tuple,
    Value,
    figures,
    join,
    join_all,
    lineages,
    only_constant,
    predictions,
)
from smotelint.libraries.model import Treatment

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom

_COMPARED: Final = frozenset({Data, Figure, Prediction, Random, Tuple})
"""What makes a comparison tell of rows, or of what was judged."""

_ORDERS: Final[dict[str, Callable[[Any, Any], bool]]] = {"<": lt, "<=": le, ">": gt, ">=": ge}

_OPPOSITE: Final = {"!=": "==", ">=": "<", "<=": ">", "not in": "in"}


def verdict(value: Value) -> bool | None:
    """Whether a test is decided: by a literal, or by an object that is always true."""
    constant = only_constant(value)
    return None if constant is None else bool(constant.value)


def fallback_of(statement: ir.If) -> tuple[ir.Stmt, ...] | None:
    """The branch for models without a method: the `else` of `if hasattr(model, "predict_proba")`."""
    test, other = statement.test, statement.orelse
    if isinstance(test, ir.Not):
        test, other = test.operand, statement.body
    asks = isinstance(test, ir.Call) and isinstance(test.func, ir.Name) and test.func.id == "hasattr"
    return other if asks else None


def equal(left: Value, right: Value) -> bool | None:
    """Whether two values are the same literal; None where that is not known."""
    a, b = only_constant(left), only_constant(right)
    if a is None or b is None:
        return None
    return type(a.value) is type(b.value) and a.value == b.value


def compare(run: Interpreter, expr: ir.Compare) -> Value:
    """A comparison: of literals, of predictions, or of a column, which makes a mask."""
    operands = [run.evaluate(operand) for operand in expr.operands]
    operator = expr.operators[0]
    if len(operands) == 2:
        decided = _decide(run, operator, operands[0], operands[1])
        if operator in _ORDERS and all(_is_fixed(run, operand) for operand in expr.operands):
            decided = _decide_order(operator, operands[0], operands[1])
        if decided is not None:
            return (Const(decided),)
    if operator in ("is", "is not") or not any(type(each) in _COMPARED for each in chain(*operands)):
        return UNKNOWN
    judged = [p for operand in operands for p in predictions(operand)]
    if judged:
        return judging.compare(run, expr, operands)
    if any(isinstance(each, Random) for operand in operands for each in operand):
        whole = run.lineages.source(("random", expr.site), "random numbers")
        return (Data(run.lineages.subset(whole, ("mask", expr.site))),)
    # A number that a loop counts is a number: `for label in range(5): X[y == label]`.
    tables = [
        operand for operand in operands if lineages(operand) and not all(map(judging.is_number, operand))
    ]
    found = [lineage for operand in tables or operands for lineage in lineages(operand)]
    if not found:
        return figures(operands)
    is_constant = any(only_constant(operand) or _literals(run, operand) for operand in operands)
    # `df.y == label` in a loop over labels chooses a class as well as `df.y == 1` does.
    is_loose = operator in ("==", "!=") and len(tables) == 1
    by_class = is_loose or (operator == "in" and is_constant)
    selector = selector_of(expr)
    return tuple(
        Data(run.lineages.subset(each, selector, by_class=by_class)) for each in dict.fromkeys(found[:1])
    )


def _literals(run: Interpreter, value: Value) -> bool:
    record = run.record(value[0]) if len(value) == 1 else None
    return (
        isinstance(record, ListRecord) and bool(record.items) and all(map(only_constant, record.items or ()))
    )


def selector_of(expr: ir.Compare) -> Hashable:
    """Equal comparisons get equal selectors, opposite ones get complements."""
    operator = expr.operators[0]
    words = tuple(
        repr(operand.value) if isinstance(operand, ir.Const) else ir.text_of(operand) or f"@{operand.site}"
        for operand in expr.operands
    )
    base = ("compare", _OPPOSITE.get(operator, operator), words)
    return complement(base) if operator in _OPPOSITE else base


def _decide(run: Interpreter, operator: str, left: Value, right: Value) -> bool | None:
    if operator in ("==", "!="):
        same = equal(left, right)
        return None if same is None else same is (operator == "==")
    if operator in ("is", "is not"):
        return _decide_identity(operator, left, right)
    constant = only_constant(left)
    if operator in ("in", "not in") and constant is not None:
        whole = only_constant(right)
        if whole is not None and isinstance(whole.value, str) and isinstance(constant.value, str):
            return (constant.value in whole.value) is (operator == "in")
        members = _members(run, right)
        if members is not None:
            return (constant in members) is (operator == "in")
    return None


def _members(run: Interpreter, value: Value) -> list[Const] | None:
    """What a container of literals holds: `method in ("smote", "adasyn")`."""
    record = value[0] if len(value) == 1 and isinstance(value[0], Tuple) else None
    items = record.items if record else None
    if record is None and len(value) == 1:
        listed = run.record(value[0])
        items = listed.items if isinstance(listed, ListRecord) and not listed.rest else None
    members = [only_constant(item) for item in items or ()]
    return None if items is None or None in members else [each for each in members if each is not None]


def _is_fixed(run: Interpreter, expr: ir.Expr) -> bool:
    """Whether an operand is a literal, or a parameter that keeps what the caller gave: no number that is counted."""
    function = run.frame.function
    return type(expr) is ir.Const or (
        type(expr) is ir.Name
        and function is not None
        and expr.id not in function.assigned
        and any(expr.id == parameter.name for parameter in function.parameters)
    )


def _decide_order(operator: str, left: Value, right: Value) -> bool | None:
    """`components > 0` where the caller has given 15."""
    numbers = [each.value for each in (only_constant(left), only_constant(right)) if each is not None]
    if [type(each) in (int, float) for each in numbers] != [True, True]:
        return None
    return _ORDERS[operator](*numbers)


def _decide_identity(operator: str, left: Value, right: Value) -> bool | None:
    """`x is None`: an object is never None; `x is Kind.PLAIN`: literals are known by their value."""
    constant, own = only_constant(right), only_constant(left)
    if constant is not None and own is not None:
        return (own == constant) is (operator == "is")
    if constant is None or constant.value is not None or not left:
        return None
    if any(isinstance(each, Const) or (isinstance(each, Data) and each.ref) for each in left):
        return None
    return operator == "is not"


def negate(run: Interpreter, expr: ir.Not) -> Value:
    """`not x`."""
    decided = verdict(run.evaluate(expr.operand))
    return UNKNOWN if decided is None else (Const(not decided),)


def logical(run: Interpreter, expr: ir.Logical) -> Value:
    """`a and b`, `a or b`: either, unless one is a literal that decides, or leaves it to the other."""
    left, right = expr.operands
    first = run.evaluate(left)
    decided = verdict(first)
    if decided is not None:
        return first if decided is (expr.operator == "or") else run.evaluate(right)
    second = run.evaluate(right)
    judging.count(run, expr.site, [first, second])
    constant = only_constant(second)
    if constant is not None and constant.value is (expr.operator == "and"):
        return first
    return join(first, second)


def operate(run: Interpreter, expr: ir.Operation) -> Value:
    """A binary or unary operation."""
    operands = [run.evaluate(operand) for operand in expr.operands]
    if expr.operator == "~":
        return join_all(_invert(run, operand) for operand in operands)
    others = _set_difference(run, expr, operands) if expr.operator == "-" and len(operands) == 2 else UNKNOWN
    return others or combine(run, expr.operator, operands, expr.site)


def _set_difference(run: Interpreter, expr: ir.Operation, operands: list[Value]) -> Value:
    """`set(range(n)) - set(test)`, `numbers - test`: the other row numbers."""
    whole, chosen = operands
    is_set = any(map(_is_set, expr.operands))
    if not is_set and not all(isinstance(operand, ir.Name) for operand in expr.operands):
        return UNKNOWN
    rest: list[Data] = []
    for part in lineages(chosen):
        found = [rows.without(run, table, part) for table in lineages(whole)]
        if is_set and not any(found):
            # Any numbers are those of the rows.
            found = [rows.without(run, table, part) for table in part.parents]
        rest.extend(Data(each) for each in found if each is not None)
    return tuple(dict.fromkeys(rest))


def _is_set(expr: ir.Expr) -> bool:
    return isinstance(expr, ir.Call) and isinstance(expr.func, ir.Name) and expr.func.id == "set"


def _invert(run: Interpreter, value: Value) -> Value:
    """`~mask`: the other rows."""
    inverted: list[Data | Prediction] = []
    for each in value:
        if isinstance(each, Data) and isinstance(each.lineage, Subset):
            selector = complement(each.lineage.selector)
            others = run.lineages.subset(each.lineage.parents[0], selector, by_class=each.lineage.by_class)
            inverted.append(Data(others))
        elif isinstance(each, Data) and isinstance(each.lineage, Part):
            # `~df.index.isin(train.index)`
            rest = rows.without(run, each.lineage.parents[0], each.lineage)
            inverted.append(Data(rest or each.lineage))
        elif isinstance(each, (Data, Prediction)):
            inverted.append(each)
    return tuple(inverted)


def combine(run: Interpreter, operator: str, operands: list[Value], site: int) -> Value:
    """Operands put together: lists are chained, masks are intersected, other rows stay what they are."""
    known = [only_constant(operand) for operand in operands]
    if operator == "+" and len(operands) == 2:
        if all(c is not None and isinstance(c.value, str) for c in known):
            return (Const("".join(str(c.value) for c in known if c is not None)),)
        chained = _chain(run, operands, site)
        if chained is not None:
            return chained
    if operator == "/" and len(operands) == 2 and known[1] is not None and isinstance(known[1].value, str):
        return files.join_path(operands)  # `folder / "a.csv"`
    if operator == "*" and len(operands) == 2:
        repeated = _repeat(run, operands, site)
        if repeated is not None:
            return repeated
    judged = tuple(dict.fromkeys(p for operand in operands for p in predictions(operand)))
    if judged:
        if operator == "&" and len(operands) > 1:
            judging.count(run, site, operands)
        return judging.masked(judged) if operator in ("&", "|", "~") else judging.computed(judged)
    found = list(dict.fromkeys(lineage for operand in operands for lineage in lineages(operand)))
    if operator in ("&", "|") and len(found) > 1:
        base = found[0].parents[0] if isinstance(found[0], Subset) else found[0]
        return (Data(run.lineages.subset(base, ("masks", site))),)
    if found:
        done = frozenset[Trace]().union(*(traces.of(run, operand) for operand in operands))
        if operator == "/":
            done |= {Trace(Treatment.SCALE, "/", site)}  # `images / 255`, `(X - mean) / std`
        return alignment.carried(run, operands, tuple(Data(lineage, 0, done) for lineage in found[:2]))
    return _computed(operator, operands)


def _computed(operator: str, operands: list[Value]) -> Value:
    """Counts, figures and random numbers are known again in what is computed from them."""
    if operator == "/" and len(operands) == 2:
        operands = [weights.quotient(*operands), operands[1]]
    return tuple(
        each for operand in operands for each in operand if isinstance(each, (Count, Figure, Random))
    )


def _chain(run: Interpreter, operands: list[Value], site: int) -> Value | None:
    """`list + list`."""
    records = [run.record(operand[0]) if len(operand) == 1 else None for operand in operands]
    lists = [record for record in records if isinstance(record, ListRecord)]
    if len(lists) < len(operands):
        return None
    if any(record.items is None for record in lists):
        return run.allocate(site, ListRecord(None, join_all(record.element for record in lists)))
    return run.allocate(site, ListRecord(tuple(item for record in lists for item in record.items or ())))


def _repeat(run: Interpreter, operands: list[Value], site: int) -> Value | None:
    """`[minority] * 5`: a list that holds the rows of a class several times."""
    for operand in operands:
        record = run.record(operand[0]) if len(operand) == 1 else None
        if not isinstance(record, ListRecord):
            continue
        args = calls.Arguments(None, site)
        if record.items is None:
            return run.allocate(
                site, ListRecord(None, tuple(_drawn(run, each, args) for each in record.element))
            )
        items = [tuple(_drawn(run, each, args) for each in item) for item in record.items]
        return run.allocate(site, ListRecord(tuple(items)))
    return None


def _drawn(run: Interpreter, each: Atom, args: calls.Arguments) -> Atom:
    if isinstance(each, Data) and rarity.class_of(each.lineage) is not None:
        return Data(rows.draw(run, each.lineage, args, "*", "", with_replacement=True))
    if isinstance(each, Tuple):
        return Tuple(tuple(tuple(_drawn(run, part, args) for part in item) for item in each.items))
    return each
