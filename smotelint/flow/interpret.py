"""The abstract interpreter: what is known of a program while it runs over abstract values.

Branches join, short known sequences are walked item by item, other loops run once, and once more where a value is
carried from one round to the next. What each kind of statement and expression does is in `statements.py` and
`expressions.py`, what calls do in `calls.py`, what libraries do in `effects.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from smotelint import libraries
from smotelint.flow import (
    attributes,
    containers,
    copies,
    instances,
    ir,
    judging,
    modules,
    naming,
    tables,
    traces,
    uncalled,
    unused,
)
from smotelint.flow.expressions import EXPRESSIONS
from smotelint.flow.facts import CrossValidate, Fact, Predict, Score, Split
from smotelint.flow.frames import FUEL, MODULE, ExhaustedError, Frame
from smotelint.flow.lineage import Lineage, Lineages
from smotelint.flow.modules import Scope
from smotelint.flow.roles import role_of_name
from smotelint.flow.state import State
from smotelint.flow.statements import STATEMENTS
from smotelint.flow.values import (
    UNKNOWN,
    Const,
    Data,
    FunctionValue,
    Imported,
    Obj,
    Record,
    Symbol,
    Value,
    join,
    join_entries,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from smotelint.flow.program import Program

_F = TypeVar("_F", bound=Fact)


class Interpreter:
    """Runs one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.state = State(join_entries)
        self.lineages = Lineages()
        self.log: list[Fact] = []
        self.main = Scope(MODULE, program.path)
        self.scopes: dict[int, Scope] = {MODULE: self.main}
        self.frames = [Frame(MODULE, 0, self.main)]
        self.parents: dict[int, int | None] = {MODULE: None}
        self.path: tuple[int, ...] = ()
        self.rounds: tuple[int, ...] = ()
        self.width = 1
        self.fuel = FUEL
        self.functions: dict[FunctionValue, bool] = {}
        """Every function of the program, and whether it was called."""
        self.spent: dict[ir.Function, list[int]] = {}
        """Fuel that each run of a function has used, its callees included."""
        self.given: dict[ir.Function, set[Lineage]] = {}
        """Rows that functions were given after their share of fuel was used up."""
        self.classes: dict[int, instances.ClassInfo] = {}
        self.samples: set[Hashable] = set()
        """Splits of which one side is thrown away: the other is a sample."""
        self.splits: dict[Hashable, tuple[int, str, Any]] = {}
        self.many_classes: set[object] = set()
        """Sources with labels of three or more classes."""
        self._changed: set[int] = set()
        """Tables that some branch has changed in place."""
        self.renumbered: set[int] = set()
        """Tables whose index was started anew, and what has none: `df["id"].values`."""
        self.lists: set[int] = set()
        """Rows that stand in a list: `list(X)`."""
        self.generated: dict[Lineage, tuple[int, str, tuple[Lineage, ...]]] = {}
        """Rows that a generator made up: where, by which, and from what it learned."""
        self.copies = copies.Copies()
        self.handling = 0
        """How many `except` clauses, and branches of what a model does not have, are running."""
        self.chosen_by: Value = UNKNOWN
        """The figures on which the running branch depends: `if f1 > best: best, limit = f1, t`."""
        self._facts: dict[tuple[object, ...], Fact] = {}
        self._literals: dict[int, Value] = {}
        """Value of each literal, by site."""
        self._refs: dict[Hashable, int] = {}

    # Identity and facts

    @property
    def frame(self) -> Frame:
        """The running frame."""
        return self.frames[-1]

    def ref(self, *key: Hashable) -> int:
        """A number for what is made at `key`, one for each way of coming here."""
        full = (key, self.path, self.rounds)
        return self._refs.setdefault(full, len(self._refs) + 1)

    def fixed_ref(self, key: Hashable) -> int:
        """A number for `key`, whatever the way of coming here."""
        return self._refs.setdefault(("fixed", key), len(self._refs) + 1)

    def scope_of(self, frame: int) -> Scope:
        """The file to which a frame belongs."""
        while frame not in self.scopes:
            outer = self.parents[frame]
            assert outer is not None
            frame = outer
        return self.scopes[frame]

    def allocate(self, site: int, record: Record) -> Value:
        """A new object."""
        ref = self.ref("object", site)
        self.state.set(ref, record)
        return (Obj(ref),)

    def record(self, atom: object) -> Record | None:
        """What is known of an object."""
        kind = type(atom)
        if kind is not Obj and kind is not Data:
            return None
        entry = self.state.entries.get(atom.ref)  # type: ignore[attr-defined]
        return None if type(entry) is tuple else entry  # type: ignore[return-value]

    def emit(self, kind: type[_F], site: int, /, **details: Any) -> _F:
        """Note a fact; the same fact is noted once."""
        key = (kind, site, self.path, *details.values())
        known = self._facts.get(key)
        if known is None:
            known = self._facts[key] = kind(site, self.path, **details)
            self.log.append(known)
        assert isinstance(known, kind)
        return known

    def facts(self) -> tuple[Fact, ...]:
        """What has happened; a split that has merely drawn a sample is none, nor is a loop over folds that does."""
        self.copies.settle(self)
        if not self.samples:
            return tuple(self.log)
        judged = (rows for each in self.log if isinstance(each, (Predict, Score)) for rows in each.rows)
        drawn = self.samples.difference(*(rows.splits for rows in judged))
        return tuple(
            each for each in self.log if not isinstance(each, (CrossValidate, Split)) or each.key not in drawn
        )

    # Names

    def lookup(self, name: str) -> Value:
        """What a name stands for here."""
        running = self.frames[-1]
        frame: int | None = running.declared.get(name, running.ref) if running.declared else running.ref
        entries, parents = self.state.entries, self.parents
        while frame is not None:
            value = entries.get((frame, name))
            if value is not None:
                return self.current(value)  # type: ignore[arg-type]
            frame = parents[frame]
        known = running.scope.globals.get(name)
        if known is None:
            known = running.scope.globals[name] = self._global(name, running.scope)
        return known

    def current(self, value: Value) -> Value:
        """The value with the rows that its tables have now, and what their columns have passed through by now."""
        first = value[0] if value else None
        if type(first) is Imported:
            return modules.resolve(self, first)
        if type(first) is Data and first.ref in self._changed:
            entries = self.state.entries
            replaced = entries.get((first.ref, tables.ROWS))
            if replaced is not None:
                value = join(replaced, value[1:])  # type: ignore[arg-type]
            marked = entries.get((first.ref, traces.FIELD))
            if marked is not None:
                value = traces.marked(value, first.ref, marked)  # type: ignore[arg-type]
        return value

    def change(self, ref: int, field: str, data: Data) -> None:
        """Keep what a table that is changed in place is from now on, for all its names."""
        self.state.set((ref, field), (data,))
        self._changed.add(ref)

    def _global(self, name: str, scope: Scope) -> Value:
        if name == "__name__":
            return (Const(scope.name),)
        if name in containers.BUILTINS:
            return (Symbol(f"builtins.{name}"),)
        for package in scope.stars:
            if self.program.lookup(f"{package}.{name}"):
                return (Symbol(f"{package}.{name}"),)
        known = libraries.bare(name)
        if known is not None:
            return (Symbol(known, is_certain=False),)
        return self.outside(("name", name), name)

    def outside(self, key: Hashable, name: str) -> Value:
        """Something of which only the name is known: rows, a model, anything."""
        lineage = self.lineages.source(key, name, role_of_name(name))
        ref = self._refs.setdefault(("outside", key), len(self._refs) + 1)
        return (Data(lineage, ref),)

    def bind(self, name: str, value: Value) -> None:
        """Assign to a name."""
        frame = self.frames[-1]
        place = frame.declared.get(name, frame.ref) if frame.declared else frame.ref
        self.state.set((place, name), value)

    # Expressions

    def evaluate(self, expr: ir.Expr) -> Value:
        """The abstract value of an expression."""
        kind = type(expr)
        if kind is ir.Name:  # half of all expressions
            return self.lookup(expr.id)  # type: ignore[attr-defined]
        if kind is ir.Const:
            known = self._literals.get(expr.site)
            if known is None:
                known = self._literals[expr.site] = (Const(expr.value),)  # type: ignore[attr-defined]
            return known
        return EXPRESSIONS[kind](self, expr)

    # Functions and classes

    def define(self, function: ir.Function, owner: int = 0) -> FunctionValue:
        """The value of a `def` or lambda here."""
        defaults = tuple(
            self.evaluate(p.default) if p.default is not None else UNKNOWN for p in function.parameters
        )
        frame = self.frame.ref
        self.frame.is_kept = True
        if owner and owner == frame:
            # The names of a class body are not visible in its methods.
            frame = self.parents[frame] or self.frame.scope.ref
        value = FunctionValue(function, frame, defaults, owner)
        self.register(value)
        return value

    def register(self, function: FunctionValue) -> None:
        """Note a function of the program itself: if nobody calls it, it is run at the end."""
        if self.frame.scope is self.main:
            self.functions.setdefault(function, False)

    # Statements

    def block(self, statements: Iterable[ir.Stmt]) -> bool:
        """Run statements; returns whether the end is reached.

        Raises:
            ExhaustedError: nothing is left of the budget; each statement and each call takes a unit.

        """
        for statement in statements:
            self.fuel -= 1
            if self.fuel <= 0:
                raise ExhaustedError
            if not STATEMENTS[type(statement)](self, statement):
                return False
        return True

    def assign(self, target: ir.Expr, value: Value, site: int) -> None:
        """`target = value`; `site` is the place of the value."""
        if self.chosen_by:
            value = judging.chosen(value, self.chosen_by)
        if type(target) is ir.Name:
            name = target.id
            self.bind(name, naming.named(self, value, name, site))
        elif isinstance(target, ir.Sequence):
            for item, part in zip(target.items, naming.unpack(self, value, target, site), strict=True):
                if type(item) is ir.Name and naming.is_a_value(item, target.items):
                    self.bind(item.id, part)
                else:
                    self.assign(item, part, site)
        elif isinstance(target, ir.Attribute):
            named = naming.named(self, value, target.name, site)
            attributes.write(self, self.evaluate(target.value), target.name, named)
        elif isinstance(target, ir.Subscript):
            tables.store(self, target, value, site)
        elif isinstance(target, ir.Starred):
            self.assign(target.value, value, site)


def run_program(cells: Sequence[tuple[ir.Stmt, ...]], program: Program) -> tuple[tuple[Fact, ...], bool]:
    """Run the cells of a program in order: (what happened, whether the budget sufficed)."""
    run = Interpreter(program)
    try:
        for cell in cells:
            run.block(cell)
        uncalled.run_uncalled(run)
        unused.note_unused(run, cells)
    except (ExhaustedError, RecursionError):
        return run.facts(), False
    return run.facts(), True
