"""Calls: arguments, functions of the program, and what is not known. Its classes are in `instances.py`.

A function is run anew for each call with the caller's abstract arguments, so `balance(X)` before the split and
`balance(X_train)` after it are two different events. Depth is bounded; past the bound a call is unknown: rows in,
rows out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow import attributes, containers, effects, instances, ir, judging, models, networks
from smotelint.flow.facts import Resample, Score
from smotelint.flow.frames import MOST, SHARE, SMALL, Frame
from smotelint.flow.lineage import is_numbers
from smotelint.flow.values import (
    UNKNOWN,
    Bound,
    ClassValue,
    Const,
    Data,
    DictRecord,
    FunctionValue,
    Instance,
    ListRecord,
    Made,
    Method,
    Obj,
    Partial,
    Symbol,
    Tuple,
    Value,
    join,
    join_all,
    lineages,
    predictions,
)
from smotelint.libraries.model import Container, Kind, Module

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.state import Changes
    from smotelint.flow.values import Atom
    from smotelint.libraries.model import Param

MAX_CALLS: Final = 10  # calls inside calls; helpers of real notebooks nest three or four deep


class Arguments:
    """The evaluated arguments of one call."""

    __slots__ = ("_things", "choices", "expr", "extra", "keywords", "positional", "site")

    def __init__(
        self,
        expr: ir.Call | None,
        site: int,
        positional: Iterable[Value] = (),
        keywords: dict[str, Value] | None = None,
        extra: Value = UNKNOWN,
    ) -> None:
        self.expr = expr
        self.site = site
        self.positional = tuple(positional)
        self.keywords = keywords or {}
        self.extra = extra
        """What a star brings when its length is not known."""
        self.choices = 1
        """How many things the callee may be."""
        self._things: list[Value] | None = None

    def find(self, param: Param) -> Value | None:
        """The argument for a parameter, None when it is not given."""
        if self.keywords:
            for name in (param.name, *param.aliases):
                if name in self.keywords:
                    return self.keywords[name]
        if param.position is None:
            return None
        return (
            self.positional[param.position] if param.position < len(self.positional) else self.extra or None
        )

    def get(self, param: Param) -> Value:
        """The argument for a parameter, unknown when it is not given."""
        return self.find(param) or UNKNOWN

    def source(self, param: Param) -> ir.Expr | None:
        """The expression that was given for a parameter."""
        if self.expr is None:
            return None
        for name, value in self.expr.keywords:
            if name in (param.name, *param.aliases):
                return value
        if param.position is not None and param.position < len(self.expr.args):
            return self.expr.args[param.position]
        return None

    @property
    def receiver(self) -> ir.Expr | None:
        """The expression that a method is called on."""
        return self.expr.func.value if self.expr and isinstance(self.expr.func, ir.Attribute) else None

    def text(self, param: Param) -> str:
        """The user's words for an argument."""
        expr = self.source(param)
        return ir.text_of(expr) if expr is not None else ""

    def values(self) -> list[Value]:
        """All arguments."""
        extra = [self.extra] if self.extra else []
        return [*self.positional, *self.keywords.values(), *extra]

    def things(self) -> list[Value]:
        """The arguments that may be more than a literal: rows, predictions, objects, functions."""
        if self._things is None:
            self._things = [
                value for value in self.values() if value and (len(value) > 1 or type(value[0]) is not Const)
            ]
        return self._things

    def after(self, count: int) -> Arguments:
        """The call without its first positional arguments."""
        expr = self.expr and ir.Call(self.site, self.expr.func, self.expr.args[count:], self.expr.keywords)
        return Arguments(expr, self.site, self.positional[count:], self.keywords, self.extra)


def arguments(run: Interpreter, expr: ir.Call) -> Arguments:
    """Evaluate the arguments of a call; stars are spread where their length is known."""
    positional: list[Value] = []
    extra: Value = UNKNOWN
    for arg in expr.args:
        value = run.evaluate(arg)
        if type(arg) is ir.Starred:
            known, items = containers.iterate(run, value, arg.site)
            if known and not extra:
                positional.extend(items)
            else:
                extra = join_all((extra, *items))
        else:
            positional.append(value)
    keywords: dict[str, Value] = {}
    for name, argument in expr.keywords:
        value = run.evaluate(argument)
        if name is not None:
            keywords[name] = value
            continue
        for record in containers.records(run, value, DictRecord):
            keywords.update({key: item for key, item in record.entries if isinstance(key, str)})
    return Arguments(expr, expr.site, positional, keywords, extra)


def call(run: Interpreter, callee: Value, args: Arguments) -> Value:
    """The result of calling any of the possibilities."""
    if not callee:
        return unknown(run, args)
    if len(callee) == 1:
        return call_atom(run, callee[0], args)
    args.choices = len(callee)
    return join_all(call_atom(run, each, args) for each in callee)


def call_atom(run: Interpreter, callee: Atom, args: Arguments) -> Value:
    """The result of calling one thing."""
    kind = type(callee)
    if kind is Symbol:
        return effects.apply(run, callee, args)  # type: ignore[arg-type]
    if kind is Bound:
        return attributes.call_method(run, callee, args)  # type: ignore[arg-type]
    if kind is FunctionValue:
        return call_function(run, callee, args)  # type: ignore[arg-type]
    if isinstance(callee, Method):
        receiver = (callee.receiver,)
        bound = Arguments(args.expr, args.site, (receiver, *args.positional), args.keywords, args.extra)
        return call_function(run, callee.function, bound)
    if isinstance(callee, ClassValue):
        return instances.instantiate(run, callee, args)
    if isinstance(callee, Partial):
        positional = (*callee.args, *args.positional)
        whole = Arguments(None, args.site, positional, dict(callee.keywords) | args.keywords, args.extra)
        return call(run, callee.callee, whole)
    if isinstance(callee, Obj):
        record = run.record(callee)
        if isinstance(record, Instance):
            own = attributes.find(run, callee, "__call__")
            if own:
                return call(run, own, args)
            if isinstance(record.effect, Module):
                return networks.call(run, callee, record, args)
        if isinstance(record, Made):
            return models.call_object(run, callee, record, args)
    return unknown(run, args)


# Functions of the program


def call_function(run: Interpreter, function: FunctionValue, args: Arguments) -> Value:
    """Run the body with the arguments."""
    if function in run.functions:
        run.functions[function] = True
    body = function.function
    same = sum(frame.function is body for frame in run.frames)
    if same > 1 or len(run.frames) > MAX_CALLS or _has_had_its_share(run, body, args):
        return unknown(run, args)
    path, fuel = run.path, run.fuel
    run.path = (*path, args.site)
    try:
        result = run_body(run, function, args)
    finally:
        run.path = path
        run.spent.setdefault(body, []).append(fuel - run.fuel)
    gives = result or any(isinstance(last, ir.Return) and last.value is not None for last in body.body[-1:])
    return home_made(run, body.name, args, result) if gives else result


def _has_had_its_share(run: Interpreter, function: ir.Function, args: Arguments) -> bool:
    """Whether a function is not to be run again: it has used much of the fuel, and is large or given nothing new."""
    runs = run.spent.get(function, ())
    spent = sum(runs)
    if spent <= SHARE:
        return False
    if max(runs) > SMALL:
        return True
    seen = run.given.setdefault(function, set())
    before = len(seen)
    for value in (*args.positional, *args.keywords.values()):
        seen.update(lineages(value))
    return len(seen) == before or spent > MOST


def run_body(run: Interpreter, function: FunctionValue, args: Arguments) -> Value:
    """Bind the parameters, run the statements, return what is returned or yielded."""
    frame = Frame(
        run.ref("frame", function.function.site, len(run.frames)),
        run.state.mark(),
        run.scope_of(function.frame),
        function.function,
    )
    if frame.scope is not run.main and args.expr is not None and run.frame.scope is run.main:
        _note_handed(run, args.expr, args)
    run.parents[frame.ref] = function.frame
    frame.owner = function.owner if function.flavour != "static" else 0
    bound = bind_parameters(run, function, args)
    frame.receiver = args.positional[0] if args.positional else UNKNOWN
    run.frames.append(frame)
    try:
        for name, value in bound.items():
            run.state.set((frame.ref, name), value)
        reached = run.block(function.function.body)
    finally:
        run.frames.pop()
    if frame.exits:
        changes = run.state.undo(frame.mark)
        arms = [*frame.exits, *([changes] if reached else [])]
        run.state.merge(arms if frame.is_kept else [_without_own(arm, frame.ref) for arm in arms])
    if function.function.is_generator:
        return run.allocate(function.function.site, ListRecord(None, frame.yielded))
    return frame.returned


def _note_handed(run: Interpreter, expr: ir.Call, args: Arguments) -> None:
    """Remember the rows that a function of another file is handed; a method is handed its receiver first."""
    first = len(args.positional) - len(expr.args)
    is_plain = first >= 0 and not any(isinstance(each, ir.Starred) for each in expr.args)
    pairs = list(zip(expr.args, args.positional[first:], strict=True)) if is_plain else []
    pairs += [(each, args.keywords[name]) for name, each in expr.keywords if name in args.keywords]
    handed = run.program.handed.setdefault(args.site, {})
    for each, value in pairs:
        handed.update({(text, rows): None for rows in lineages(value) if (text := ir.text_of(each))})


def _without_own(changes: Changes, ref: int) -> Changes:
    """What a function has written, its own variables left out: nobody sees them any longer."""
    return {key: value for key, value in changes.items() if type(key) is not tuple or key[0] != ref}


def bind_parameters(run: Interpreter, function: FunctionValue, args: Arguments) -> dict[str, Value]:
    """Parameter names with their values; a parameter that nobody gives is something from outside."""
    bound: dict[str, Value] = {}
    position = 0
    used: set[str] = set()
    for parameter, default in zip(function.function.parameters, function.defaults, strict=True):
        name = parameter.name
        if parameter.kind == "*":
            bound[name] = (Tuple(args.positional[position:]),)
            position = len(args.positional)
        elif parameter.kind == "**":
            rest = tuple((key, value) for key, value in args.keywords.items() if key not in used)
            bound[name] = run.allocate(function.function.site, DictRecord(rest))
        elif not parameter.keyword_only and position < len(args.positional):
            bound[name] = args.positional[position]
            position += 1
        elif name in args.keywords:
            bound[name] = args.keywords[name]
            used.add(name)
        elif args.extra:
            bound[name] = args.extra
        elif parameter.default is not None:
            bound[name] = default
        else:
            bound[name] = run.outside(("parameter", function.function.site, name), name)
    return bound


def call_uncalled(run: Interpreter, function: FunctionValue, receiver: Value = UNKNOWN) -> Value:
    """Run a function that nobody calls, with its parameters as things from outside.

    Constant defaults are dropped: another caller may choose another branch.
    """
    parameters = function.function.parameters
    keywords: dict[str, Value] = {}
    for parameter, default in list(zip(parameters, function.defaults, strict=True))[1 if receiver else 0 :]:
        if parameter.kind:
            continue
        objects = tuple(each for each in default if not isinstance(each, Const))
        outside = run.outside(("parameter", function.function.site, parameter.name), parameter.name)
        keywords[parameter.name] = objects or outside
    args = Arguments(None, function.function.site, (receiver,) if receiver else (), keywords)
    if function in run.functions:
        run.functions[function] = True
    return run_body(run, function, args)


_RESAMPLES = re.compile(
    r"(?<![a-z])(smote|adasyn|over_?sampl|up_?sampl|random_?over|oversampl|balance_?(?:data|class|target))"
    r"|(?:apply|combine|do|perform)_resampl",
    re.IGNORECASE,
)
_ELSE: Final = re.compile(
    r"train|fit|eval|score|plot|show|draw|report|model|run|experiment|compare|pipeline|main|test|get|build|make"
    r"|create|load|print|check|save|result|param|config|name|class(?!_)|valid|init|search|tune|step|log|analy"
)


@cache
def is_home_made(name: str) -> bool:
    """Whether a function's name says that it over-samples what it is given: `my_smote`, `oversample_minority`."""
    return _RESAMPLES.search(name) is not None and _ELSE.search(name.lower()) is None


def home_made(run: Interpreter, name: str, args: Arguments, result: Value) -> Value:
    """The result of a function that over-samples by its name, where no known resampler was seen in it."""
    if not is_home_made(name):
        return result
    given = lineages(tuple(each for value in args.positional for each in value)) or lineages(
        tuple(each for value in args.keywords.values() for each in value)
    )
    known = frozenset().union(*(lineage.resamples for lineage in given)) if given else frozenset()
    returned = lineages(result)
    if not given or any(lineage.resamples - known for lineage in returned):
        return result
    event = run.emit(
        Resample, args.site, sampler=name, kind=Kind.OVER, rows=given[:1],
        text=ir.text_of(args.expr.args[0]) if args.expr and args.expr.args else "",
        is_manual=True, confidence=Confidence.MEDIUM if returned else Confidence.LOW,
    )  # fmt: skip
    rows = run.lineages.resampled(given[0], event)
    return (Data(rows, run.ref("object", args.site)),)


# The unknown


def unknown(run: Interpreter, args: Arguments, name: str = "") -> Value:
    """Rows in, rows out: what a function that is not known may return.

    A function that is handed over may be called back; predictions that are handed over may be judged.
    """
    values = args.things()
    ref = run.ref("object", args.site)
    if not values:
        return (Obj(ref),)
    for value in values:
        callbacks(run, value, args.site)
    judged = [p for value in values for p in predictions(value)]
    fitted = [fit for value in values for each in value for fit in models.fits_of(run, each)]
    given = tuple(dict.fromkeys(lineage for value in values for lineage in rows_in(run, value)))
    if any(not p.loss for p in judged) or (fitted and given and not judged):
        fits = frozenset(fitted).union(*(p.fits for p in judged))
        rows = tuple(dict.fromkeys(p.lineage for p in judged if p.lineage)) or given
        run.emit(Score, args.site, metric=name, family=None, fits=fits, rows=rows, text="")
    if judged:
        return tuple(dict.fromkeys(judged))
    lineage = run.lineages.derived(given, (args.site, run.path))
    if lineage is None:
        return (*judging.figures_in(run, args), Obj(ref))
    result: Value = (Data(lineage, ref),)
    return home_made(run, name, args, result) if name else result


def rows_in(run: Interpreter, value: Value) -> tuple[Lineage, ...]:
    """Lineages in a value, lists, dicts and data sets searched one level deep, and lists of lists for row numbers."""
    found = list(lineages(value))
    for each in value:
        record = run.record(each) if isinstance(each, Obj) else None
        if isinstance(record, (ListRecord, DictRecord)):
            found.extend(lineages(record.element))
            inner = join_all(each.element for each in containers.records(run, record.element, ListRecord))
            found.extend(lineage for lineage in lineages(inner) if is_numbers(lineage))
        elif isinstance(each, Obj) and isinstance(record, Instance) and isinstance(record.effect, Container):
            found.extend(attributes.rows_of_fields(run, each))
    return tuple(found)


def callbacks(run: Interpreter, value: Value, site: int) -> Value:
    """Call the functions that are handed at `site` to an unknown function, which may call them: what they return."""
    returned: Value = UNKNOWN
    path = run.path
    run.path = (*path, site)
    for each in value:
        if type(each) is Data:  # most of what is handed over
            continue
        own = attributes.find(run, each, "__call__") if isinstance(run.record(each), Instance) else UNKNOWN
        for called in own or (each,):
            if isinstance(called, (FunctionValue, Method)):
                function = called if isinstance(called, FunctionValue) else called.function
                is_running = any(frame.function is function.function for frame in run.frames)
                if len(run.frames) <= MAX_CALLS and not is_running:
                    receiver = (called.receiver,) if isinstance(called, Method) else UNKNOWN
                    returned = join(returned, call_uncalled(run, function, receiver))
            elif isinstance(called, Partial):
                returned = join(returned, call(run, (called,), Arguments(None, site)))
    run.path = path
    return returned
