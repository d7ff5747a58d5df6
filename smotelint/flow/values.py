"""Abstract values: what an expression may be.

A value is a tuple of atoms, one for each possibility; the empty tuple is a value of which nothing is known.

    SMOTE()                      (Obj(7),)                       with an entry Made(Sampler(...)) for 7
    X if flag else X_res         (Data(Source), Data(Resampled))
    {"a": SMOTE()}["a"]          (Obj(7),)
    x = 1                        (Const(1),)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final

from smotelint.libraries.model import Output

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeVar

    from typing_extensions import dataclass_transform

    from smotelint.flow import ir
    from smotelint.flow.facts import CrossValidate, Fit, Score
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.project import Module
    from smotelint.libraries.model import Effect, Treatment

if TYPE_CHECKING:
    _T = TypeVar("_T")

    @dataclass_transform(frozen_default=True)
    def frozen(cls: type[_T]) -> type[_T]:
        """A dataclass that the type checker lets nobody change."""
else:
    # Where the interpreter sees to that as well, an object takes four times as long to make, and files make thousands.
    frozen = dataclass(slots=True, unsafe_hash=True)

WIDTH: Final = 12  # atoms that a value may hold; real branches give two or three


@frozen
class Atom:
    """One possibility."""


Value = tuple[Atom, ...]

UNKNOWN: Final[Value] = ()


@frozen
class Const(Atom):
    """A literal."""

    value: object


@frozen
class Trace:
    """Something that columns of a table have passed through."""

    treatment: Treatment
    name: str
    """Of the transformer or function."""
    site: int
    columns: tuple[object, ...] = ()
    """Names or positions of the columns concerned; empty where they are not known."""

    def __str__(self) -> str:
        """`LabelEncoder(city)`, for the fact log."""
        return f"{self.name}({', '.join(map(str, self.columns))})"


UNTREATED: Final[frozenset[Trace]] = frozenset()


@frozen
class Data(Atom):
    """Rows of a table or array, or the numbers or labels of rows: subscripting by them selects these rows."""

    lineage: Lineage
    ref: int = 0
    """Identity of a named or unknown object, for mutation through aliases and for its methods; 0 for none."""
    traces: frozenset[Trace] = UNTREATED
    """What the columns may have passed through."""


@frozen
class Prediction(Atom):
    """What a fitted model says of some rows."""

    fits: frozenset[Fit]
    lineage: Lineage | None
    output: Output = Output.UNKNOWN
    site: int = 0
    """Where the model was asked; 0 where predictions were put together."""
    is_match: bool = False
    """Whether each label is right: `pred == y`, whose mean is the accuracy."""
    is_paired: bool = False
    """Stands in one table with the truth."""
    cut_by: Score | None = None
    """The curve from which the threshold was read that made labels of scores."""
    asked: int = 0
    """The network that said it, which can learn from what becomes of it."""
    loss: str = ""
    """What says how far it is from the truth, where it is that: "cross_entropy"."""


@frozen
class Figure(Atom):
    """The result of a judgement, or what was computed from it."""

    of: Score | CrossValidate


@frozen
class Count(Atom):
    """How often a class occurs in some rows, or a number computed from that."""

    rows: tuple[Lineage, ...]
    part: Lineage | None = None
    """The rows of the class, where no others were counted."""
    is_share: bool = False
    """Whether the rows of the class were counted and divided by the count of all."""


@frozen
class Random(Atom):
    """Random numbers; compared, they select a random part of the rows."""

    site: int
    is_one: bool = False
    """Whether it is a single whole number."""


@frozen
class Symbol(Atom):
    """A name from outside the program: `imblearn.over_sampling.SMOTE`."""

    name: str
    is_certain: bool = True
    """Whether the name was imported, not guessed."""


@frozen
class ModuleValue(Atom):
    """A module of the project; its attributes are entries of the state."""

    module: Module


@frozen
class Imported(Atom):
    """A name that a module of the project is asked for when it is first used."""

    module: Module
    name: str


@frozen
class Tuple(Atom):
    """A tuple of known length."""

    items: tuple[Value, ...]


@frozen
class FunctionValue(Atom):
    """A function of the program, with the frame it was made in."""

    function: ir.Function
    frame: int
    defaults: tuple[Value, ...] = field(default=(), compare=False)
    owner: int = 0
    """The class in which it was defined."""
    flavour: str = ""
    """"static", "class" or "property"."""


@frozen
class ClassValue(Atom):
    """A class of the program; its attributes are entries of the state."""

    ref: int


@frozen
class Obj(Atom):
    """An object with identity: a list, a dict, an instance, a sampler, a model."""

    ref: int


@frozen
class Bound(Atom):
    """A method of a value that is not a function of the program."""

    receiver: Atom
    name: str


@frozen
class Method(Atom):
    """A function of the program, bound to an instance or class."""

    function: FunctionValue
    receiver: Atom


@frozen
class Super(Atom):
    """`super()`: attributes are looked up behind a class."""

    owner: int
    receiver: Atom


@frozen
class Partial(Atom):
    """`functools.partial(callee, ...)`."""

    callee: Value
    args: tuple[Value, ...]
    keywords: tuple[tuple[str, Value], ...]


@frozen
class ListRecord:
    """A list, set or iterator: its items where their number is known, and what else may be in it."""

    items: tuple[Value, ...] | None = ()
    rest: Value = UNKNOWN

    @property
    def element(self) -> Value:
        """Any item."""
        return join_all((*(self.items or ()), self.rest))


@frozen
class DictRecord:
    """A dict: the values of known keys, and what else may be in it."""

    entries: tuple[tuple[object, Value], ...] = ()
    rest: Value = UNKNOWN

    @property
    def element(self) -> Value:
        """Any value."""
        return join_all((*(value for _, value in self.entries), self.rest))

    def get(self, key: object) -> Value | None:
        """The value of a key, or None."""
        return next(
            (value for known, value in self.entries if known == key and type(known) is type(key)), None
        )

    def put(self, key: object, value: Value) -> DictRecord:
        """The dict after `d[key] = value`."""
        entries = tuple(pair for pair in self.entries if pair[0] != key)
        return DictRecord((*entries, (key, value)), self.rest)


@frozen
class Made:
    """An object made by a library call."""

    effect: Effect | None
    name: str
    """Last part of the qualified name, for messages."""
    site: int
    args: tuple[Value, ...] = ()
    keywords: Mapping[str, Value] = field(default_factory=dict)
    is_certain: bool = True


@frozen
class Instance:
    """An object of a class of the program; its fields are entries of the state."""

    cls: ClassValue
    effect: Effect | None = None
    """Of the class from outside that it extends."""


Record = ListRecord | DictRecord | Made | Instance


def join(left: Value, right: Value) -> Value:
    """Either value."""
    if left is right or not right:
        return left
    if not left:
        return right
    if left == right:  # as most values of two branches are
        return left
    joined = _unite(dict.fromkeys(left + right))
    return left if joined == left else joined


def join_all(values: Iterable[Value]) -> Value:
    """Any of the values."""
    atoms = dict.fromkeys(chain.from_iterable(values))
    return _unite(atoms) if len(atoms) > 1 else tuple(atoms)


def _unite(atoms: Iterable[Atom]) -> Value:
    """The value that may be each of these atoms.

    The same rows with other traces are one possibility: what may have been done to them is put together. Past the
    width the later possibilities are forgotten, constants first.
    """
    united: dict[object, Atom] = {}
    for atom in atoms:
        if type(atom) is not Data:
            united[atom] = atom
            continue
        key = (atom.lineage, atom.ref)
        known = united.get(key)
        united[key] = Data(*key, known.traces | atom.traces) if type(known) is Data else atom
    joined = tuple(united.values())
    if len(joined) > WIDTH:
        joined = tuple(sorted(joined, key=lambda each: type(each) is Const))[:WIDTH]
    return joined


def join_entries(left: object, right: object) -> object:
    """Join two entries of the state: values or records of one object."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        return join(left, right)
    if isinstance(left, ListRecord) and isinstance(right, ListRecord):
        return _join_lists(left, right)
    if isinstance(left, DictRecord) and isinstance(right, DictRecord):
        return _join_dicts(left, right)
    if isinstance(left, Made) and isinstance(right, Made):
        return _join_made(left, right)
    return left


def _join_lists(left: ListRecord, right: ListRecord) -> ListRecord:
    if left.items is not None and right.items is not None and len(left.items) == len(right.items):
        items = tuple(join(a, b) for a, b in zip(left.items, right.items, strict=True))
        return ListRecord(items, join(left.rest, right.rest))
    return ListRecord(None, join(left.element, right.element))


def _join_dicts(left: DictRecord, right: DictRecord) -> DictRecord:
    joined = left
    for key, value in right.entries:
        joined = joined.put(key, join(joined.get(key) or UNKNOWN, value))
    if len(joined.entries) > WIDTH * 4:
        return DictRecord((), join_all((joined.element, right.rest)))
    return DictRecord(joined.entries, join(left.rest, right.rest))


def _join_made(left: Made, right: Made) -> Made:
    keywords = dict(left.keywords)
    for name, value in right.keywords.items():
        keywords[name] = join(keywords.get(name, UNKNOWN), value)
    args = left.args if len(left.args) >= len(right.args) else right.args
    return Made(left.effect, left.name, left.site, args, keywords, left.is_certain)


def constants(value: Value) -> list[object]:
    """The literals that a value may be."""
    return [atom.value for atom in value if isinstance(atom, Const)]


def only_constant(value: Value) -> Const | None:
    """The literal that a value must be, or None."""
    if len(value) == 1 and type(value[0]) is Const:
        return value[0]
    return None


def lineages(value: Value) -> tuple[Lineage, ...]:
    """The lineages of the rows that a value may hold, tuples searched."""
    if not value:
        return ()
    found: dict[Lineage, None] = {}
    for each in value:
        if type(each) is Data:  # no kind of atom has a subclass
            found[each.lineage] = None
        elif type(each) is Tuple:
            for item in each.items:
                found.update(dict.fromkeys(lineages(item)))
    return tuple(found)


def predictions(value: Value) -> list[Prediction]:
    """The predictions that a value may hold, tuples searched."""
    found: list[Prediction] = []
    for each in value:
        if type(each) is Prediction:
            found.append(each)
        elif type(each) is Tuple:
            found.extend(p for item in each.items for p in predictions(item))
    return found


def figures(values: Iterable[Value]) -> Value:
    """The figures among the values, tuples searched."""
    found: dict[Atom, None] = {}
    for value in values:
        for each in value:
            if type(each) is Figure:
                found[each] = None
            elif type(each) is Tuple:
                found.update(dict.fromkeys(figures(each.items)))
    return tuple(found)
