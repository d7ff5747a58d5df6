"""Lists, dicts, tuples, sets and iterators, and the built-in functions that handle them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final, TypeVar

from smotelint.flow import (
    alignment,
    alternatives,
    calls,
    classes,
    ir,
    judging,
    naming,
    outdated,
    rows,
    sieves,
    tables,
    weights,
)
from smotelint.flow.facts import Compared, SamplerBuilt, Tuned
from smotelint.flow.values import (
    UNKNOWN,
    ClassValue,
    Const,
    Count,
    Data,
    DictRecord,
    Figure,
    FunctionValue,
    Instance,
    ListRecord,
    Made,
    Obj,
    Prediction,
    Super,
    Symbol,
    Tuple,
    Value,
    constants,
    figures,
    join,
    join_all,
    only_constant,
)
from smotelint.libraries import removed
from smotelint.libraries.model import Estimator, Sampler, Splitter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom, Record

BUILTINS: Final = frozenset(dir(builtins)) | {"display", "get_ipython"}

STRATEGY: Final = "__sampling_strategy"
"""End of the name by which a pipeline or a search sets the balance of a sampler inside."""

MAX_ITEMS: Final = 64  # items of a list that are told apart; samplers and models come in dozens, not hundreds

_R = TypeVar("_R")


def sequence(run: Interpreter, expr: ir.Sequence) -> Value:
    """A tuple, list or set display."""
    items: list[Value] = []
    exact = True
    before = len(run.log)
    for item in expr.items:
        value = run.evaluate(item)
        if isinstance(item, ir.Starred):
            known, parts = iterate(run, value, item.site)
            exact = exact and known
            items.extend(parts)
        else:
            items.append(value)
    _note_compared(run, expr.site, before)
    exact = exact and len(items) <= MAX_ITEMS
    if expr.kind == "tuple" and exact:
        return (Tuple(tuple(items)),)
    return run.allocate(expr.site, ListRecord(tuple(items)) if exact else ListRecord(None, join_all(items)))


def mapping(run: Interpreter, expr: ir.Mapping) -> Value:
    """A dict display."""
    items: list[tuple[Value, Value]] = []
    exact = True
    before = len(run.log)
    for key, value in expr.items:
        if key is not None:
            known, held = run.evaluate(key), run.evaluate(value)
            items.append((known, naming.named(run, held, name_of_key(known), expr.site)))
            continue
        for each in run.evaluate(value):
            record = run.record(each)
            if isinstance(record, DictRecord):
                items.extend(((Const(known),), item) for known, item in record.entries)
            else:
                exact = False
    _note_compared(run, expr.site, before)
    return dict_of(run, expr.site, items, exact=exact)


def _note_compared(run: Interpreter, site: int, before: int) -> None:
    """Note that samplers were built in a display, since the log was as long as `before`."""
    if len(run.log) > before + 1:
        built = tuple(each for each in run.log[before:] if isinstance(each, SamplerBuilt))
        if len(built) > 1:
            run.emit(Compared, site, samplers=built)


def dict_of(run: Interpreter, site: int, items: list[tuple[Value, Value]], *, exact: bool) -> Value:
    """A new dict of evaluated keys and values."""
    if run.chosen_by:  # `if f1 > best["f1"]: best = {"f1": f1, "limit": t}`
        items = [(key, judging.chosen(value, run.chosen_by)) for key, value in items]
    entries: dict[object, Value] = {}
    rest: Value = UNKNOWN
    for key, value in items:
        constant = only_constant(key)
        if constant is None or not exact or len(entries) >= MAX_ITEMS:
            rest = join(rest, value)
            continue
        entries.pop(constant.value, None)  # the last of equal keys stands, at its own place
        entries[constant.value] = value
    record = DictRecord(tuple(entries.items()), rest)
    note_settings(run, record, site)
    return run.allocate(site, record)


def note_settings(run: Interpreter, record: Record | None, site: int) -> None:
    """Note what a dict that may hold parameters says: a balance that is varied, the number of classes."""
    if not isinstance(record, DictRecord):
        return
    classes.note_settings(run, record.entries, site)
    alternatives.note_settings(run, record.entries, site)
    if any(is_varied(run, key, value) for key, value in record.entries):
        run.emit(Tuned, site)


def is_varied(run: Interpreter, key: object, value: Value) -> bool:
    """Whether an entry of a dict varies the strategy of a sampler: a grid, or a parameter of a step."""
    if not isinstance(key, str) or not key.endswith("sampling_strategy"):
        return False
    is_fixed = only_constant(value) is not None or any(
        isinstance(run.record(each), DictRecord) or isinstance(each, FunctionValue) for each in value
    )
    return "__" in key or not is_fixed


def iterate(run: Interpreter, value: Value, site: int) -> tuple[bool, list[Value]]:
    """What a loop over a value walks through: (whether each item is known in order, the items)."""
    if len(value) == 1:
        return iterate_atom(run, value[0], site)
    walks = [iterate_atom(run, each, site) for each in value]
    return False, [join_all(item for _, items in walks for item in items)]


def iterate_atom(run: Interpreter, atom: Atom, site: int) -> tuple[bool, list[Value]]:
    """What a loop over one thing walks through."""
    if isinstance(atom, Tuple):
        return True, list(atom.items)
    record = run.record(atom)
    if isinstance(record, ListRecord):
        if record.items is not None and not record.rest:
            return True, list(record.items)
        return False, [record.element]
    if isinstance(record, DictRecord):
        keys: list[Value] = [(Const(key),) for key, _ in record.entries]
        return not record.rest, keys
    if isinstance(atom, (Data, Prediction)):
        return False, [tables.element(run, atom, site)]
    if isinstance(atom, Figure):
        return False, [UNKNOWN]  # to walk through all figures is not to choose by them
    if isinstance(atom, Count):
        return False, [(atom,)]
    if isinstance(atom, Obj) and isinstance(record, Made) and isinstance(record.effect, Splitter):
        # Before scikit-learn 0.18 a splitter was given the rows or their number, and was walked itself.
        from smotelint.flow import models

        folds = models.split(run, atom, record, calls.Arguments(None, record.site, record.args[:1]))
        return iterate_atom(run, folds[0], site)
    if isinstance(record, Instance) and (fields := run.classes[record.cls.ref].fields):
        return True, [run.state.get((atom.ref, name)) or UNKNOWN for name in fields]  # type: ignore[attr-defined,misc]
    if isinstance(atom, Obj):
        return False, [(Obj(run.ref("item", atom.ref)),)]
    return False, [UNKNOWN]


def is_list(run: Interpreter, value: Value) -> bool:
    """Whether a value is one list, which grows in place."""
    first = value[0] if len(value) == 1 else None
    return isinstance(run.record(first), ListRecord) or (isinstance(first, Data) and first.ref in run.lists)


def records(run: Interpreter, value: Value, kind: type[_R]) -> Iterator[_R]:
    """What is known of the objects of one kind that a value may be: the dicts among them, the samplers and models."""
    for each in value:
        record = run.record(each)
        if isinstance(record, kind):
            yield record


# Methods


def call_list(run: Interpreter, target: Obj, record: ListRecord, name: str, args: Arguments) -> Value:
    """A method of a list or set."""
    first = args.positional[0] if args.positional else UNKNOWN
    if name == "insert" and len(args.positional) == 2:
        run.state.set(target.ref, _inserted(record, *args.positional))
    elif name in ("append", "add", "appendleft"):
        given = args.positional[-1] if args.positional else UNKNOWN
        item = sieves.taken(run, target, record.element, given, args)
        run.state.set(target.ref, _added(record, [item], known=name != "appendleft"))
    elif name in ("extend", "update", "union"):
        known, items = iterate(run, first, args.site)
        items = [sieves.taken(run, target, record.element, each, args) for each in items]
        run.state.set(target.ref, _added(record, items, known=known))
        return (target,) if name == "union" else UNKNOWN
    elif name in ("pop", "popleft"):
        return record.items[-1] if record.items and name == "pop" and not args.positional else record.element
    elif name == "copy":
        return run.allocate(args.site, record)
    elif name == "clear":
        run.state.set(target.ref, ListRecord(()))
    return UNKNOWN


def _inserted(record: ListRecord, index: Value, item: Value) -> ListRecord:
    constant = only_constant(index)
    place = constant.value if constant is not None else None
    if record.items is None or not isinstance(place, int):
        return _added(record, [item], known=False)
    items = list(record.items)
    items.insert(place, item)
    return ListRecord(tuple(items), record.rest)


def _added(record: ListRecord, items: list[Value], *, known: bool) -> ListRecord:
    if record.items is None or not known or len(record.items) + len(items) > MAX_ITEMS:
        return ListRecord(None, join_all((record.element, *items)))
    return ListRecord((*record.items, *items), record.rest)


def call_dict(run: Interpreter, target: Obj, record: DictRecord, name: str, args: Arguments) -> Value:
    """A method of a dict."""
    first = args.positional[0] if args.positional else UNKNOWN
    if name == "items":
        pairs: list[Value] = [(Tuple(((Const(key),), value)),) for key, value in record.entries]
        return _iterator(run, args.site, pairs, (Tuple((UNKNOWN, record.rest)),) if record.rest else UNKNOWN)
    if name == "values":
        return _iterator(run, args.site, [value for _, value in record.entries], record.rest)
    if name == "keys":
        return _iterator(run, args.site, [(Const(key),) for key, _ in record.entries], UNKNOWN)
    if name in ("get", "pop", "setdefault"):
        default = args.positional[1] if len(args.positional) > 1 else UNKNOWN
        if name == "setdefault":
            store_dict(run, target, record, first, default)
        return join(item(record, first), default)
    if name == "copy":
        return run.allocate(args.site, record)
    if name == "update":
        for other in records(run, first, DictRecord):
            for key, value in other.entries:
                record = record.put(key, value)
        for key, value in args.keywords.items():
            record = record.put(key, value)
        note_settings(run, record, args.site)
        run.state.set(target.ref, record)
    return UNKNOWN


def _iterator(run: Interpreter, site: int, items: list[Value], rest: Value) -> Value:
    return run.allocate(
        site, ListRecord(None, join_all((*items, rest))) if rest else ListRecord(tuple(items))
    )


def item(record: DictRecord, key: Value) -> Value:
    """`d[key]`."""
    known = constants(key)
    if known and len(known) == len(key):
        found = [value for constant in known if (value := record.get(constant)) is not None]
        return join_all((*found, record.rest)) if found else record.rest
    return record.element


def name_of_key(key: Value) -> str:
    """What a key says like a name, or nothing: `d["X_test"]`."""
    constant = only_constant(key)
    return constant.value if constant is not None and isinstance(constant.value, str) else ""


def store_dict(run: Interpreter, target: Obj, record: DictRecord, key: Value, value: Value) -> None:
    """`d[key] = value`."""
    constant = only_constant(key)
    if constant is None or len(record.entries) >= MAX_ITEMS:
        run.state.set(target.ref, DictRecord(record.entries, join(record.rest, value)))
    else:
        run.state.set(target.ref, record.put(constant.value, value))


# Built-in functions


def call_builtin(run: Interpreter, name: str, args: Arguments) -> Value:
    """`builtins.name(...)`."""
    handler = _HANDLERS.get(name)
    if handler is not None:
        return handler(run, args)
    given = args.things()
    if name == "sum":
        judging.mean_of_matches(run, join_all(given), args, name)
    returned = [calls.callbacks(run, value, args.site) for value in given]
    if name in ("max", "min") and "key" in args.keywords and args.positional:
        return _extreme(run, args, figures(returned) or judging.figures_in(run, args))
    return judging.figures_in(run, args) or weights.counted(name, given)


def _extreme(run: Interpreter, args: Arguments, by: Value) -> Value:
    """`max(limits, key=lambda t: f1_score(y, p >= t))`: one of the items; a number is chosen by the figures."""
    items = join_all(iterate(run, args.positional[0], args.site)[1])
    return judging.chosen(items, by)


def _sequence_of(run: Interpreter, args: Arguments) -> Value:
    """`list(x)`, `sorted(x)`, `set(x)`, `iter(x)`."""
    if not args.positional:
        return run.allocate(args.site, ListRecord(()))
    given = tuple(each for each in args.positional[0] if isinstance(each, (Count, Data, Figure, Prediction)))
    if given:
        return alignment.renumbered(run, given, "list", args.site)
    known, items = iterate(run, args.positional[0], args.site)
    return run.allocate(args.site, ListRecord(tuple(items)) if known else ListRecord(None, join_all(items)))


def _tuple(run: Interpreter, args: Arguments) -> Value:
    known, items = iterate(run, args.positional[0], args.site) if args.positional else (True, [])
    return (Tuple(tuple(items)),) if known else _sequence_of(run, args)


def _dict(run: Interpreter, args: Arguments) -> Value:
    record = DictRecord()
    rest: Value = UNKNOWN
    for value in args.positional[:1]:
        for each in value:
            known = run.record(each)
            if isinstance(each, Count):
                return (each,)  # `dict(Counter(y))`
            if isinstance(known, DictRecord):
                record, rest = DictRecord(known.entries), known.rest
            else:
                _, pairs = iterate_atom(run, each, args.site)
                for pair in (
                    p for items in pairs for p in items if isinstance(p, Tuple) and len(p.items) == 2
                ):
                    constant = only_constant(pair.items[0])
                    if constant is not None:
                        record = record.put(constant.value, pair.items[1])
                    else:
                        rest = join(rest, pair.items[1])
    for key, value in args.keywords.items():
        record = record.put(key, value)
    note_settings(run, record, args.site)
    return run.allocate(args.site, DictRecord(record.entries, rest))


def _zip(run: Interpreter, args: Arguments) -> Value:
    judging.count(run, args.site, args.positional)
    walks = [iterate(run, value, args.site) for value in args.positional]
    if walks and all(known for known, _ in walks):
        pairs = [(Tuple(tuple(items)),) for items in zip(*(items for _, items in walks), strict=False)]
        return run.allocate(args.site, ListRecord(tuple(pairs)))
    pair: Value = (Tuple(tuple(join_all(items) for _, items in walks)),)
    return run.allocate(args.site, ListRecord(None, pair))


def _enumerate(run: Interpreter, args: Arguments) -> Value:
    known, items = iterate(run, args.positional[0], args.site) if args.positional else (False, [])
    is_of_rows = bool(args.positional) and any(isinstance(each, Data) for each in args.positional[0])
    number = rows.numbers(run, args.site) if is_of_rows else UNKNOWN
    pairs: list[Value] = [(Tuple((number, value)),) for value in items]
    return run.allocate(args.site, ListRecord(tuple(pairs)) if known else ListRecord(None, join_all(pairs)))


def _reversed(run: Interpreter, args: Arguments) -> Value:
    known, items = iterate(run, args.positional[0], args.site) if args.positional else (False, [])
    items.reverse()
    return run.allocate(args.site, ListRecord(tuple(items)) if known else ListRecord(None, join_all(items)))


def _map(run: Interpreter, args: Arguments) -> Value:
    """`map(f, xs)`: the results of calling `f` with each item."""
    if not args.positional:
        return UNKNOWN
    walks = [iterate(run, value, args.site) for value in args.positional[1:]]
    results: list[Value] = []
    if all(known for known, _ in walks):
        results.extend(
            calls.call(run, args.positional[0], calls.Arguments(None, args.site, items))
            for items in zip(*(items for _, items in walks), strict=False)
        )
        return run.allocate(args.site, ListRecord(tuple(results)))
    given = [join_all(items) for _, items in walks]
    result = calls.call(run, args.positional[0], calls.Arguments(None, args.site, given))
    return run.allocate(args.site, ListRecord(None, result))


def _filter(run: Interpreter, args: Arguments) -> Value:
    return _sequence_of(run, args.after(1))


def _next(run: Interpreter, args: Arguments) -> Value:
    known, items = iterate(run, args.positional[0], args.site) if args.positional else (False, [])
    return items[0] if known and items else join_all(items)


def _open(run: Interpreter, args: Arguments) -> Value:
    """`open("a.pkl")` is taken for its path: what is read from it and written to it is told by that."""
    return args.positional[0] if args.positional and only_constant(args.positional[0]) else UNKNOWN


def _getattr(run: Interpreter, args: Arguments) -> Value:
    from smotelint.flow import attributes

    name = only_constant(args.positional[1]) if len(args.positional) > 1 else None
    if name is None or not isinstance(name.value, str):
        return UNKNOWN
    return attributes.read(run, args.positional[0], name.value, args.site)


def _hasattr(run: Interpreter, args: Arguments) -> Value:
    """`hasattr(step, "fit_resample")` tells samplers from all others; a class of the program has its own methods."""
    from smotelint.flow import attributes

    given = args.positional[0] if len(args.positional) > 1 else UNKNOWN
    name = only_constant(args.positional[1]) if len(args.positional) > 1 else None
    own = [each.cls for atom in given if isinstance(each := run.record(atom), Instance)]
    if name is not None and own and len(own) == len(given):
        has_all = all(attributes.find_in_class(run, cls, str(name.value)) for cls in own)
        return (Const(value=True),) if has_all else UNKNOWN
    record = run.record(given[0]) if len(given) == 1 else None
    if name is None or not isinstance(record, Made) or not isinstance(record.effect, (Estimator, Sampler)):
        return UNKNOWN
    if name.value == "fit_resample":
        return (Const(isinstance(record.effect, Sampler)),)
    is_absent = name.value in ABSENT or (name.value in removed.METHODS and outdated.is_own(record))
    return (Const(value=False),) if isinstance(record.effect, Sampler) and is_absent else UNKNOWN


ABSENT: Final = frozenset({"fit_transform", "predict", "predict_proba", "transform"})
"""Methods that one asks for, and that no sampler has."""


def _setattr(run: Interpreter, args: Arguments) -> Value:
    from smotelint.flow import attributes

    name = only_constant(args.positional[1]) if len(args.positional) > 2 else None
    if name is not None and isinstance(name.value, str):
        attributes.write(run, args.positional[0], name.value, args.positional[2])
    return UNKNOWN


def _super(run: Interpreter, args: Arguments) -> Value:
    frame = run.frame
    owner = frame.owner
    for each in args.positional[0] if args.positional else UNKNOWN:
        if isinstance(each, ClassValue):
            owner = each.ref
    return tuple(Super(owner, each) for each in frame.receiver) if owner else UNKNOWN


def _range(run: Interpreter, args: Arguments) -> Value:
    bounds = [constant.value for value in args.positional if (constant := only_constant(value)) is not None]
    whole = [bound for bound in bounds if isinstance(bound, int)]
    if args.positional and len(whole) == len(args.positional) and 0 not in whole[2:]:
        known = range(*whole)
        if len(known) <= MAX_COUNT:
            return run.allocate(args.site, ListRecord(tuple((Const(number),) for number in known)))
    return rows.numbers(run, args.site)


MAX_COUNT: Final = 3  # numbers that a loop over a range walks one by one; more are repetitions


_HANDLERS: Final[dict[str, Callable[[Interpreter, Arguments], Value]]] = {
    "dict": _dict,
    "enumerate": _enumerate,
    "filter": _filter,
    "frozenset": _sequence_of,
    "get_ipython": lambda _run, _args: (Symbol("IPython.shell"),),
    "getattr": _getattr,
    "hasattr": _hasattr,
    "iter": _sequence_of,
    "list": _sequence_of,
    "map": _map,
    "next": _next,
    "open": _open,
    "range": _range,
    "reversed": _reversed,
    "set": _sequence_of,
    "setattr": _setattr,
    "sorted": _sequence_of,
    "super": _super,
    "tuple": _tuple,
    "zip": _zip,
}
