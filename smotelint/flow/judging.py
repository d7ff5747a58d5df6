"""Judgements: metrics that are called, counts made by hand, and what is computed from the figures.

f1_score(y_test, model.predict(X_test))               a Score; the result is its Figure
fpr, tpr, limits = roc_curve(y_test, p)               each part is the Figure of the curve
best = limits[np.argmax(tpr - fpr)]                   what is computed from figures is a figure
p > best                                              a Prediction whose labels the curve has cut
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from smotelint import libraries
from smotelint.flow import alternatives, ir, models, networks, scoring
from smotelint.flow.facts import Score
from smotelint.flow.lineage import Source, Subset
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Data,
    DictRecord,
    Figure,
    ListRecord,
    Made,
    Obj,
    Prediction,
    Symbol,
    Tuple,
    Value,
    figures,
    join,
    lineages,
    only_constant,
    predictions,
)
from smotelint.libraries.model import Family, Metric, Output, Param, Rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Atom

ESTIMATOR: Final = Param(0, "estimator")
TABLE: Final = Param(1, "X")
AVERAGE: Final = Param(None, "average")


def call_metric(run: Interpreter, effect: Metric, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`metric(y_true, y_pred)`, or `from_estimator(model, X, y)`."""
    family = scoring.of_call(effect, args)
    if effect.of_estimator:
        fits = frozenset().union(*(models.fits_of(run, each) for each in args.get(ESTIMATOR)))
        data = effect.pred
        return note(
            run, args.site, name, family, fits=fits, rows=lineages(args.get(data)), text=args.text(data),
            output=Output.SCORES,
        )  # fmt: skip
    given, truth = judged_in(run, args.get(effect.pred)), judged_in(run, args.get(effect.true))
    judged = given + truth
    return note(
        run, args.site, name, family, judged, rows=rows_of(judged) or lineages(args.get(effect.true)),
        text=args.text(effect.true), prediction=args.text(effect.pred if given else effect.true),
        is_swapped=is_swapped(effect, args, given, truth),
    )  # fmt: skip


def note_scorer(run: Interpreter, args: Arguments) -> None:
    """`make_scorer(roc_auc_score)` gives the metric labels, unless it is told to ask for scores."""
    if not SCORER_ARGUMENTS.isdisjoint(args.keywords):
        return
    for each in args.get(SCORE_FUNCTION):
        effect = libraries.lookup(each.name) if isinstance(each, Symbol) else None
        if isinstance(effect, Metric) and effect.family in (Family.ROC, Family.PR):
            name = args.text(SCORE_FUNCTION) or "make_scorer"
            note(run, args.site, name, effect.family, output=Output.LABELS)


SCORE_FUNCTION: Final = Param(0, "score_func")
SCORER_ARGUMENTS: Final = frozenset({"needs_proba", "needs_threshold", "response_method"})


def call_scorer(run: Interpreter, scorer: Made, args: Arguments) -> Value:
    """`make_scorer(f1_score)(model, X, y)`."""
    fits = frozenset().union(*(models.fits_of(run, each) for each in args.get(ESTIMATOR)))
    metric = next(iter(scorer.args), ()) or scorer.keywords.get("score_func", ())
    name = metric[0].name.rpartition(".")[2] if metric and isinstance(metric[0], Symbol) else scorer.name
    return note(
        run, args.site, name, scoring.of_scorer(run, scorer), fits=fits, rows=lineages(args.get(TABLE)),
        text=args.text(TABLE),
    )  # fmt: skip


def note(
    run: Interpreter,
    site: int,
    metric: str,
    family: Family | None,
    judged: Iterable[Prediction] = (),
    **details: Any,
) -> Value:
    """Note that predictions are judged; the figure that comes of it."""
    judged = list(judged)
    outputs = {each.output for each in judged}
    found = {
        "fits": frozenset().union(*(each.fits for each in judged)),
        "rows": rows_of(judged),
        "text": "",
        "is_fallback": run.handling > 0,
        "output": next(iter(outputs)) if len(outputs) == 1 else Output.UNKNOWN,
        "predicted": tuple(sorted({each.site for each in judged if each.site and len(outputs) == 1})),
        "cut_by": tuple(dict.fromkeys(each.cut_by for each in judged if each.cut_by is not None)),
    }
    return (Figure(run.emit(Score, site, metric=metric, family=family, **(found | details))),)


def rows_of(judged: Iterable[Prediction]) -> tuple[Lineage, ...]:
    """The rows that were predicted."""
    return tuple(dict.fromkeys(each.lineage for each in judged if each.lineage is not None))


def judged_in(run: Interpreter, value: Value) -> list[Prediction]:
    """The predictions in a value, lists and dicts searched one level deep."""
    found = predictions(value)
    for each in value:
        record = run.record(each) if isinstance(each, Obj) else None
        if isinstance(record, (ListRecord, DictRecord)):
            found.extend(predictions(record.element))
    return found


def is_swapped(effect: Metric, args: Arguments, given: list[Prediction], truth: list[Prediction]) -> bool:
    """Whether predictions stand where the truth belongs, rows in their place, and it matters for the figure."""
    average = only_constant(args.get(AVERAGE))
    is_weighted = effect.averages and average is not None and average.value == "weighted"
    if effect.is_symmetric and not is_weighted:
        return False
    if given or truth:
        return bool(not given and lineages(args.get(effect.pred)))
    first, second = args.text(effect.true), args.text(effect.pred)
    return bool(_PREDICTED.search(first) and not _PREDICTED.search(second) and _TRUE.search(second))


_PREDICTED: Final = re.compile(r"(?:^|_)(?:y_?)?(?:hat|pred(?:s|ict|icted|ictions?)?)(?:_|$)", re.IGNORECASE)
_TRUE: Final = re.compile(r"(?:^|_)y_?(?:actual|test|true|val|valid)(?:_|$)", re.IGNORECASE)
"""What names say of labels where nothing else is known of them."""


# By hand


def crosstab(run: Interpreter, args: Arguments) -> Value:
    """`pd.crosstab(y_test, y_pred)` is a confusion matrix."""
    judged = [each for value in args.values() for each in predictions(value)]
    return note(run, args.site, "crosstab", Family.AWARE, judged) if judged else UNKNOWN


def mean_of_matches(run: Interpreter, given: Value, args: Arguments, name: str) -> None:
    """`(pred == y).mean()`: accuracy by hand."""
    if name not in ("average", "mean", "sum") or "weights" in args.keywords:
        return
    loops = run.frame.loops
    for each in predictions(given):
        # In a loop over its own training rows a program boosts, unless it walks through samplers or models.
        boosts = loops and not loops[-1].is_walked and all(each.lineage in fit.rows for fit in each.fits)
        if each.is_match and each.fits and not boosts:
            note(run, args.site, "accuracy by hand", Family.ACCURACY, [each])


def count(run: Interpreter, site: int, operands: Iterable[Value]) -> None:
    """Predictions that are set beside other things, row by row, may be counted: a cell of the confusion matrix.

    `((pred == 1) & (y == 1)).sum()`, `if t == 1 and p == 1: tp += 1`, `for t, p in zip(y_test, pred)`
    """
    operands = [value for value in operands if lineages(value) or predictions(value)]
    judged = [each for value in operands for each in predictions(value)]
    if len(operands) > 1 and judged:
        note(run, site, "count", None, judged, rows=())


def pair(run: Interpreter, value: Value) -> Value:
    """The predictions that a table takes in beside other columns: `pd.DataFrame({"y": y_test, "p": y_pred})`."""
    return tuple(dict.fromkeys(replace(each, is_paired=True) for each in judged_in(run, value)))


# What is made of predictions


LABELLING: Final = frozenset({"argmax", "around", "rint", "round", "round_"})
"""Functions and methods that make labels of scores."""

GROUPING: Final = frozenset({"groupby", "pivot_table", "value_counts"})
"""Methods that count the cells of a table of true and predicted labels."""


def labelled(judged: Iterable[Prediction], args: Arguments, name: str) -> Value:
    """`np.argmax(p, axis=1)`, `p.round()`: labels; other functions leave predictions as they are.

    `args` are those besides the predictions: `np.round(p, 3)` makes no labels.
    """
    makes_labels = name in LABELLING and (name == "argmax" or not args.values())
    return tuple(
        dict.fromkeys(replace(each, output=Output.LABELS) if makes_labels else each for each in judged)
    )


def call_method(run: Interpreter, receiver: Prediction, name: str, args: Arguments) -> Value:
    """`predictions.name(...)`."""
    if name == "backward":
        networks.note_loss(run, (receiver,))
        return UNKNOWN
    if name == "item" and receiver.loss:
        return networks.read_loss(run, receiver, args)
    mean_of_matches(run, (receiver,), args, name)
    if receiver.is_paired and name in GROUPING:
        note(run, args.site, name, None, [receiver], rows=())
    if libraries.row_method(name) is Rows.NONE:
        return UNKNOWN
    return labelled([receiver], args, name)


def compare(run: Interpreter, expr: ir.Compare, operands: list[Value]) -> Value:
    """Compared with rows, a prediction is judged; compared with a number, it is cut into labels."""
    if len(operands) > 2:
        count(run, expr.site, operands)  # `if t == p == 1: tp += 1`
    is_match = expr.operators[0] in ("==", "!=") and any(lineages(operand) for operand in operands)
    if expr.is_order:
        alternatives.note_cut(run, operands, expr.site)
    output = Output.UNKNOWN if is_match else Output.LABELS
    # A model that is chosen by figures brings them along: the limit is on the other side of its scores.
    others = figures(operand for operand in operands if not predictions(operand))
    limit = next((each.of for each in others if isinstance(each, Figure)), None)
    cut_by = limit if isinstance(limit, Score) else None
    return tuple(
        dict.fromkeys(
            replace(each, is_match=is_match, output=output, cut_by=cut_by or each.cut_by)
            for operand in operands
            for each in predictions(operand)
        )
    )


def some_of(run: Interpreter, judged: Value, site: int, index: Value) -> Value:
    """Predictions of the rows that a mask picks may be counted: `(pred[y == 1] == 1).sum()`, those of one class."""
    if any(isinstance(each, Subset) for each in lineages(index)):
        count(run, site, [judged, index])
    return masked(judged)


def masked(judged: Iterable[Atom]) -> Value:
    """Some of the predictions: `(pred == y) & (y == 1)`, the hits among the rare rows."""
    hits = (replace(each, is_match=False) if isinstance(each, Prediction) else each for each in judged)
    return tuple(dict.fromkeys(hits))


def computed(judged: Iterable[Prediction]) -> Value:
    """Numbers that are computed from predictions: a mean of several models, a correction."""
    return tuple(
        dict.fromkeys(replace(each, output=Output.UNKNOWN, site=0, is_match=False) for each in judged)
    )


def is_number(atom: Atom) -> bool:
    """Whether a value is a number, or one of those that a loop walks: `for t in np.arange(0, 1, 0.01)`."""
    if isinstance(atom, Const):
        return type(atom.value) in (int, float)
    return isinstance(atom, Data) and isinstance(atom.lineage, Source) and atom.lineage.name == "numbers"


def chosen(value: Value, by: Value) -> Value:
    """What is kept where figures decide: numbers are chosen by them, `if f1 > best: limit = t`; tuples are searched."""
    if all(map(is_number, value)):
        return join(value, by)
    return tuple(
        Tuple(tuple(chosen(item, by) for item in each.items)) if type(each) is Tuple else each
        for each in value
    )


def figures_in(run: Interpreter, args: Arguments) -> Value:
    """The figures that a function is given, lists and dicts searched: what it returns is computed from them."""
    return tuple(dict.fromkeys(each for value in args.things() for each in _figures(run, value)))


def _figures(run: Interpreter, value: Value, depth: int = 2) -> Iterator[Atom]:
    """The figures in a value, in lists and dicts and in those that these hold: the rows of a table."""
    yield from figures((value,))
    for each in value if depth else ():
        record = run.record(each) if type(each) is Obj else None
        if isinstance(record, (DictRecord, ListRecord)):
            yield from _figures(run, record.element, depth - 1)
