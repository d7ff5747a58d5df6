"""Networks that a program trains step by step: what they are asked, learn from, and are judged by.

for xb, yb in train_loader:
    loss = criterion(net(xb), yb)     a Prediction of `net` for the rows of the loader, as a loss
    loss.backward()
    optimizer.step()                  a Fit of `net` on these rows
for xb, yb in test_loader:
    total += criterion(net(xb), yb).item()      a Score: it does not learn from these
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from smotelint.flow import attributes, calls, ir, judging, models, tables
from smotelint.flow.facts import Fit, Predict
from smotelint.flow.lineage import Part, Subset
from smotelint.flow.roles import Role, role_of_name
from smotelint.flow.values import (
    UNKNOWN,
    Data,
    Instance,
    Made,
    Obj,
    Prediction,
    Symbol,
    Value,
    join,
    lineages,
    predictions,
)
from smotelint.libraries.model import Family, LossClass, Module, Output

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Record

PENDING: Final = "<pending>"
"""Under which the state keeps the losses that a step is to make smaller."""

OWN: Final = frozenset({"parameters", "to"})
"""Methods of networks that tell nothing of rows."""


def call(run: Interpreter, net: Obj | Data, record: Record | None, args: Arguments) -> Value:
    """`net(xb)`: answers for these rows; what is given answers makes others of them, or a loss."""
    judged = [each for value in args.values() for each in predictions(value)]
    if not judged:
        return _ask(run, net, args)
    if isinstance(models.effect_of(record), LossClass):
        return _as_loss(judged, record.name if isinstance(record, Made) else "")
    made = calls.call(run, attributes.find(run, net, "forward"), args) if isinstance(record, Instance) else ()
    return tuple(predictions(made)) or tuple(dict.fromkeys(judged))


def _ask(run: Interpreter, net: Obj | Data, args: Arguments) -> Value:
    fits = models.fits_of(run, net)
    found = (_whole(lineage) for value in args.things() for lineage in calls.rows_in(run, value))
    given = tuple(dict.fromkeys(found))
    if any(not set(given) <= set(fit.rows) for fit in fits):
        run.emit(Predict, args.site, method="forward", fits=fits, rows=given, text=_words(run, args))
    return tuple(
        Prediction(fits, lineage, Output.SCORES, args.site, asked=net.ref) for lineage in given or (None,)
    )


def _words(run: Interpreter, args: Arguments) -> str:
    """The user's words for what a network is asked about: in a loop over batches, what is walked."""
    root = args.source(models.X)
    while isinstance(root, (ir.Attribute, ir.Call, ir.Subscript)):
        root = root.func if isinstance(root, ir.Call) else root.value
    loops = (loop for loop in run.frame.loops if isinstance(root, ir.Name) and root.id in loop.targets)
    walked = next((loop.header for loop in loops), None)
    while isinstance(walked, ir.Call) and walked.args:  # `enumerate(loader)`
        walked = walked.args[0]
    return (walked and ir.text_of(walked)) or args.text(models.X)


def _whole(rows: Lineage) -> Lineage:
    """The rows that a loop cuts into batches: `X[start : start + size]`."""
    while isinstance(rows, (Part, Subset)):
        cut = rows.selector if isinstance(rows, Subset) else _cut_of(rows)
        if not isinstance(cut, tuple) or cut[0] != "slice" or all(map(str.isdigit, cut[1:])):
            return rows
        rows = rows.parents[0]
    return rows


def _cut_of(part: Part) -> Hashable:
    """What cuts training rows that have their role from a name alone: `x_train = X[start:stop]`."""
    is_named = part.claim is Role.TRAIN and isinstance(part.split, tuple) and part.split[0] == "subset"
    return part.split[1] if is_named and isinstance(part.split, tuple) else None


def features(value: Value) -> tuple[Lineage, ...]:
    """The rows of a value, or those for which a network has answered: features for another model."""
    return lineages(value) or judging.rows_of(each for each in predictions(value) if each.asked)


def some_of(run: Interpreter, answer: Prediction, expr: ir.Subscript, index: Value) -> Value:
    """`net(graph)[train_mask]`: a network that is asked about all rows learns from its answers for some."""
    if not answer.asked or answer.lineage is None:
        return (answer,)
    numbers = tables.numbers_in(run, index)
    if numbers:
        return tuple(replace(answer, lineage=tables.select(run, answer.lineage, each)) for each in numbers)
    where = expr.index
    name = where.id if isinstance(where, ir.Name) else where.name if isinstance(where, ir.Attribute) else ""
    if role_of_name(name) is None:
        return (answer,)
    return (replace(answer, lineage=run.lineages.subset(answer.lineage, ("rows", name))),)


def measure(run: Interpreter, effect: Any, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`F.cross_entropy(net(xb), yb)`."""
    judged = [each for value in args.values() for each in predictions(value)]
    return _as_loss(judged, name) or calls.unknown(run, args, "")


def _as_loss(judged: Iterable[Prediction], name: str) -> Value:
    return tuple(dict.fromkeys(replace(each, loss=name, is_match=False) for each in judged))


def note_loss(run: Interpreter, value: Value) -> None:
    """`loss.backward()`: the next step of an optimizer makes it smaller."""
    before = run.state.get(PENDING)
    losses = tuple(each for each in predictions(value) if each.asked)
    run.state.set(PENDING, join(before, losses) if isinstance(before, tuple) else losses)


def learn(run: Interpreter, site: int) -> None:
    """`optimizer.step()`: each network behind the pending losses learns from the rows that it was asked about."""
    pending = run.state.get(PENDING)
    losses = predictions(pending) if isinstance(pending, tuple) else []
    for net in dict.fromkeys(each.asked for each in losses):
        rows = judging.rows_of(each for each in losses if each.asked == net)
        if not rows:
            continue
        record = run.record(Obj(net))
        fitted = run.emit(
            Fit, site, model=_name_of(run, record), model_site=models.model_site(record, site), rows=rows,
            text="", task=None, labels=rows,
        )  # fmt: skip
        before = models.fits_of(run, Obj(net))
        run.state.set((net, models.FITTED), (Prediction(before | {fitted}, None),))
    run.state.remove(PENDING)


def recognise(run: Interpreter, net: Obj, args: Arguments, name: str) -> Value:
    """`net.parameters()`: something from outside that has these is a network."""
    if name == "parameters":
        words = ir.text_of(args.receiver) if args.receiver is not None else ""
        run.state.set(net.ref, Made(Module(), words, args.site))
    return (net,)


def _name_of(run: Interpreter, record: Record | None) -> str:
    if isinstance(record, Instance):
        return run.classes[record.cls.ref].name
    return record.name if isinstance(record, Made) else "the network"


def read_loss(run: Interpreter, loss: Prediction, args: Arguments) -> Value:
    """`loss.item()`: on rows from which the network does not learn, it is a judgement."""
    known = models.fits_of(run, Obj(loss.asked)) | loss.fits
    if not loss.fits or loss.lineage is None or any(loss.lineage in fit.rows for fit in known):
        return UNKNOWN
    return judging.note(run, args.site, loss.loss, Family.OTHER, [loss])


def call_method(
    run: Interpreter, net: Obj | Data, record: Record | None, args: Arguments, name: str
) -> Value:
    """`net.to(device)`, `net.eval()`, `net.parameters()`: the network itself; a state that it takes over is fitted."""
    if name == "load_state_dict":
        fits = [fit for value in args.things() for each in value for fit in models.fits_of(run, each)]
        if fits:
            run.state.set((net.ref, models.FITTED), (Prediction(frozenset(fits), None),))
        return UNKNOWN
    return call(run, net, record, args) if name == "forward" else (net,)
