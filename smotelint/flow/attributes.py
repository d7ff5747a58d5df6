"""Attributes and methods: `value.name` read, called and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint import libraries
from smotelint.flow import (
    alignment,
    calls,
    containers,
    generators,
    judging,
    models,
    modules,
    pipelines,
    rows,
    tables,
    traces,
    weights,
)
from smotelint.flow.facts import OutOfBag
from smotelint.flow.roles import role_of_name
from smotelint.flow.values import (
    UNKNOWN,
    Bound,
    ClassValue,
    Const,
    Count,
    Data,
    DictRecord,
    Figure,
    FunctionValue,
    Imported,
    Instance,
    ListRecord,
    Made,
    Method,
    ModuleValue,
    Obj,
    Prediction,
    Super,
    Symbol,
    Tuple,
    Value,
    join_all,
    join_entries,
    lineages,
)
from smotelint.libraries import protocol
from smotelint.libraries.model import Generator, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Atom

MODEL_METHODS: Final = frozenset(
    {
        "fit_resample",
        "fit_sample",
        "sample",
        "split",
        "set_params",
        "compile",
        "get_n_splits",
        "best_estimator_",
    }
    | protocol.FIT_METHODS
    | set(protocol.PREDICT_METHODS)
    | protocol.SCORE_METHODS
    | protocol.SEARCH_METHODS
    | protocol.TRANSFORM_METHODS
)
"""Methods that any object may have, whatever it is made by."""

SELF: Final = frozenset(
    {
        "base_estimator",
        "best_estimator_",
        "best_model",
        "estimator",
        "estimator_",
        "model",
        "named_steps",
        "steps",
    }
)
"""Attributes of a fitted model that are the model itself, as far as rows are concerned."""


def method(run: Interpreter, value: Value, name: str) -> Value:
    """`value.name` where it is about to be called."""
    if len(value) == 1:
        return method_of(run, value[0], name)
    return join_all(method_of(run, each, name) for each in value)


def method_of(run: Interpreter, atom: Atom, name: str) -> Value:
    """`atom.name`, to be called."""
    if isinstance(atom, Symbol):
        return (Symbol(f"{atom.name}.{name}", atom.is_certain),)
    if isinstance(atom, ModuleValue):
        return read_module(run, atom, name)
    own = find(run, atom, name)
    if own:
        return own
    if isinstance(atom, Super):
        return (Bound(atom.receiver, name),)  # of a base class from outside
    if isinstance(atom, (FunctionValue, Method)) and name in RUNS:
        return (atom,)
    return (Bound(atom, name),)


def read(run: Interpreter, value: Value, name: str, site: int) -> Value:
    """`value.name` where its value is used."""
    if len(value) == 1:
        return read_of(run, value[0], name, site)
    return join_all(read_of(run, each, name, site) for each in value)


def read_of(run: Interpreter, atom: Atom, name: str, site: int) -> Value:
    """`atom.name`, as a value."""
    if isinstance(atom, Symbol):
        return (Symbol(f"{atom.name}.{name}", atom.is_certain),)
    if isinstance(atom, ModuleValue):
        return read_module(run, atom, name)
    own = find(run, atom, name)
    if own:
        function = own[0].function if isinstance(own[0], Method) else None
        if function is not None and function.flavour == "property":
            return calls.call(run, own, calls.Arguments(None, site))
        return run.current(own)
    if isinstance(atom, (Count, Figure)) or (isinstance(atom, Const) and name == "value"):
        return (atom,)  # `Kind.SMOTE.value` stands for its member
    if isinstance(atom, Prediction):
        return UNKNOWN if libraries.row_method(name) is Rows.NONE else (atom,)
    if isinstance(atom, Data):
        return read_rows(run, atom, name, site)
    if isinstance(atom, Obj):
        return read_object(run, atom, name, site)
    return (Bound(atom, name),)


def read_module(run: Interpreter, atom: ModuleValue, name: str) -> Value:
    """A name of a module of the project; one that it does not have is a name from outside."""
    return modules.resolve(run, Imported(atom.module, name))


def read_rows(run: Interpreter, data: Data, name: str, site: int) -> Value:
    """An attribute of a table, or of something of which only the name is known."""
    role = role_of_name(name)
    if role is not None:
        # `bundle.X_train`, `bundles[name].X_train`: a part of what the object holds.
        if data.ref and data.lineage.depth == 1 and not data.lineage.resamples:
            return run.outside((data.ref, name), name)
        return (
            Data(run.lineages.part(data.lineage, ("attribute", data.ref or data.lineage), role, named=True)),
        )
    if name in MODEL_METHODS and data.ref:
        return (Bound(data, name),)
    if libraries.row_method(name) is Rows.NONE:
        return weights.counted(name, [(data,)])
    read = (Data(data.lineage, data.ref if name in SELF else 0, traces.of_attribute(data, name, site)),)
    return alignment.renumbered(run, read, name, site)


def read_object(run: Interpreter, atom: Obj, name: str, site: int) -> Value:
    """An attribute of an object that is no instance of a class of the program."""
    record = run.record(atom)
    if isinstance(record, (ListRecord, DictRecord)) or name in MODEL_METHODS - SELF:
        return (Bound(atom, name),)
    if isinstance(record, Made):
        steps = pipelines.steps_value(run, record) if name == "steps" else UNKNOWN
        if steps:
            return steps
        if name in SELF:
            return models.inner_model(run, atom, record)
        if name.startswith("oob_"):
            run.emit(OutOfBag, site, model_site=record.site)
        return UNKNOWN if name.endswith("_") else (Bound(atom, name),)
    if run.state.get((atom.ref, name)) == UNKNOWN and role_of_name(name) is None:
        return UNKNOWN  # as of a variable, nothing is known of what the program keeps there
    return run.outside((atom.ref, name), name)


def find(run: Interpreter, atom: Atom, name: str) -> Value:
    """A field or method that the program itself defined; unknown where there is none."""
    if isinstance(atom, (Data, Obj)):
        if not atom.ref:
            return UNKNOWN
        field = run.state.get((atom.ref, name))
        if field is not None:
            return field  # type: ignore[return-value]
        record = run.record(atom)
        if isinstance(record, Instance):
            return bind_method(find_in_class(run, record.cls, name), atom, instance=True)
    elif isinstance(atom, ClassValue):
        return bind_method(find_in_class(run, atom, name), atom, instance=False)
    elif isinstance(atom, Super):
        info = run.classes.get(atom.owner)
        bases = info.bases if info else ()
        found = join_all(
            find_in_class(run, b, name) for base in bases for b in base if isinstance(b, ClassValue)
        )
        return bind_method(found, atom.receiver, instance=True)
    return UNKNOWN


def find_in_class(run: Interpreter, cls: ClassValue, name: str, depth: int = 0) -> Value:
    """An attribute of a class or of its bases, nearest first."""
    own = run.state.get((cls.ref, name))
    if own is not None:
        return own  # type: ignore[return-value]
    info = run.classes.get(cls.ref)
    if info is None or depth > MAX_BASES:
        return UNKNOWN
    for base in info.bases:
        for each in base:
            if isinstance(each, ClassValue):
                found = find_in_class(run, each, name, depth + 1)
                if found:
                    return found
    return UNKNOWN


RUNS: Final = frozenset({"apply_async", "delay", "fn", "map", "remote", "starmap", "submit"})
"""What task queues and orchestrators add to a function to have it run."""

MAX_BASES: Final = 20  # a hierarchy that is deeper is a cycle


def bind_method(value: Value, receiver: Atom, *, instance: bool) -> Value:
    """Functions found in a class, bound to where they were looked up."""
    bound: list[Atom] = []
    for each in value:
        binds = isinstance(each, FunctionValue) and each.owner and each.flavour != "static"
        if isinstance(each, FunctionValue) and binds and (instance or each.flavour == "class"):
            bound.append(Method(each, receiver))
        else:
            bound.append(each)
    return tuple(bound)


def call_method(run: Interpreter, bound: Bound, args: Arguments) -> Value:
    """Call a method of something that is not an instance of a class of the program."""
    receiver, name = bound.receiver, bound.name
    if isinstance(receiver, Data):
        if receiver.ref and (name in MODEL_METHODS and not rows.is_row_call(run, receiver, name, args)):
            return models.call_method(run, receiver, name, args)
        return rows.call_method(run, receiver, name, args)
    if isinstance(receiver, Prediction):
        return judging.call_method(run, receiver, name, args)
    if isinstance(receiver, (Count, Figure)):
        return (receiver,)
    if isinstance(receiver, Obj):
        record = run.record(receiver)
        if isinstance(record, ListRecord):
            return containers.call_list(run, receiver, record, name, args)
        if isinstance(record, DictRecord):
            return containers.call_dict(run, receiver, record, name, args)
        if isinstance(record, Made) and isinstance(record.effect, Generator):
            return generators.call_method(run, receiver, record, args, name)
        return models.call_method(run, receiver, name, args)
    if isinstance(receiver, Tuple):
        # `balance.submit(X, y).result()`: what a task queue wraps is taken for itself.
        return UNKNOWN if name in ("count", "index") else (receiver,)
    return calls.unknown(run, args, name)


def write(run: Interpreter, value: Value, name: str, new: Value) -> None:
    """`value.name = new`."""
    for each in value:
        if isinstance(each, ModuleValue):
            run.state.set((modules.load(run, each.module), name), new)
        elif isinstance(each, (Obj, ClassValue)) or (
            isinstance(each, Data) and each.ref and each.lineage.depth == 1
        ):
            old = run.state.get((each.ref, name))
            weak = len(value) > 1 and isinstance(old, tuple)
            # `df.label = [...]`: the column of a table is rows, whatever its values came in.
            is_column = isinstance(each, Data) and tables.is_read(each.lineage) and _is_list(run, new)
            field = UNKNOWN if is_column else new
            run.state.set((each.ref, name), join_entries(old, field) if weak else field)
            models.note_parameter(run, each, name)
        if isinstance(each, Data):
            tables.mutate(run, each, new, column=name)


def _is_list(run: Interpreter, value: Value) -> bool:
    return all(isinstance(run.record(each), ListRecord) for each in value)


def rows_of_fields(run: Interpreter, instance: Obj) -> Iterator[Lineage]:
    """The rows that the fields of an object hold: a data set gives out what its `__init__` stored."""
    for key, value in run.state.entries.items():
        if isinstance(key, tuple) and key[0] == instance.ref and isinstance(value, tuple):
            yield from lineages(value)
