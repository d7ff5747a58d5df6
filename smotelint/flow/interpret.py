"""The abstract interpreter: runs statements and expressions over abstract values.

Branches join, short known sequences are walked item by item, other loops run once, and once more where a value is
carried from one round to the next. What calls do is in `calls.py`, what libraries do in `effects.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from smotelint import libraries
from smotelint.flow import (
    alignment,
    attributes,
    calls,
    containers,
    copies,
    instances,
    ir,
    judging,
    loops,
    modules,
    naming,
    operations,
    tables,
    traces,
    uncalled,
    unused,
)
from smotelint.flow.facts import Fact, Split, Tuned
from smotelint.flow.frames import FUEL, MODULE, ExhaustedError, Frame
from smotelint.flow.lineage import Lineage, Lineages
from smotelint.flow.modules import Scope
from smotelint.flow.roles import role_of_name
from smotelint.flow.state import State
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
    figures,
    join,
    join_entries,
    only_constant,
    predictions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

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
        self.spent: dict[ir.Function, int] = {}
        """Fuel that each function has used, its callees included."""
        self.classes: dict[int, instances.ClassInfo] = {}
        self.samples: set[Hashable] = set()
        """Splits of which one side is thrown away: the other is a sample."""
        self.splits: dict[Hashable, tuple[int, str, Any]] = {}
        self.many_classes: set[object] = set()
        """Sources with labels of three or more classes."""
        self.renumbered: set[int] = set()
        """Tables whose index was started anew, and what has none: `df["id"].values`."""
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
        self._expressions: dict[type, Callable[[Any], Value]] = {
            ir.Attribute: lambda e: attributes.read(self, self.evaluate(e.value), e.name, e.site),
            ir.Call: self._call,
            ir.Compare: lambda e: operations.compare(self, e),
            ir.Comprehension: lambda e: loops.comprehend(self, e),
            ir.Conditional: self._conditional,
            ir.Lambda: lambda e: (self.define(e.function),),
            ir.Logical: lambda e: operations.logical(self, e),
            ir.Mapping: lambda e: containers.mapping(self, e),
            ir.Not: lambda e: operations.negate(self, e),
            ir.Operation: lambda e: operations.operate(self, e),
            ir.Sequence: lambda e: containers.sequence(self, e),
            ir.Slice: lambda _: UNKNOWN,
            ir.Starred: lambda e: self.evaluate(e.value),
            ir.Subscript: lambda e: tables.subscript(self, e),
            ir.Text: self._text,
            ir.Walrus: self._walrus,
            ir.Yield: self._yield,
        }
        self._statements: dict[type, Callable[[Any], bool]] = {
            ir.Assign: self._assign,
            ir.AugAssign: self._aug_assign,
            ir.ClassDef: self._class,
            ir.Delete: self._delete,
            ir.ExprStmt: self._expr_stmt,
            ir.For: lambda s: loops.run_for(self, s),
            ir.FunctionDef: self._function_def,
            ir.If: self._if,
            ir.Import: self._import,
            ir.ImportFrom: self._import_from,
            ir.Leave: self._leave,
            ir.Match: self._match,
            ir.Return: self._return,
            ir.Scope: self._scope,
            ir.Try: self._try,
            ir.While: lambda s: loops.run_while(self, s),
            ir.With: self._with,
        }

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
        outer = self.parents[frame]
        while outer is not None:
            frame, outer = outer, self.parents[outer]
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
        """What has happened; a split that has merely drawn a sample is none."""
        self.copies.settle(self)
        return tuple(each for each in self.log if not isinstance(each, Split) or each.key not in self.samples)

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
        if type(first) is Data and first.ref:
            entries = self.state.entries
            replaced = entries.get((first.ref, tables.ROWS))
            if replaced is not None:
                value = join(replaced, value[1:])  # type: ignore[arg-type]
            marked = entries.get((first.ref, traces.FIELD))
            if marked is not None:
                value = traces.marked(value, first.ref, marked)  # type: ignore[arg-type]
        return value

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
        if self.chosen_by and all(map(judging.is_number, value)):
            value = join(value, self.chosen_by)
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
        return self._expressions[kind](expr)

    def _call(self, expr: ir.Call) -> Value:
        self.fuel -= 1
        if self.fuel <= 0:
            raise ExhaustedError
        func = expr.func
        if type(func) is ir.Attribute:
            callee = attributes.method(self, self.evaluate(func.value), func.name)
        else:
            callee = self.evaluate(func)
        return calls.call(self, callee, calls.arguments(self, expr))

    def _conditional(self, expr: ir.Conditional) -> Value:
        test = self.evaluate(expr.test)
        verdict = operations.verdict(test)
        if verdict is not None:
            return self.evaluate(expr.body if verdict else expr.orelse)
        # `1 if p > 0.5 else 0` is the prediction, cut.
        return join(join(self.evaluate(expr.body), self.evaluate(expr.orelse)), tuple(predictions(test)))

    def _text(self, expr: ir.Text) -> Value:
        values = [only_constant(self.evaluate(value)) for value in expr.values]
        if expr.pieces and expr.pieces[-1].endswith(containers.STRATEGY):
            self.emit(Tuned, expr.site)  # the name of a parameter that is set or searched
        known = [str(each.value) for each in values if each is not None]
        if not expr.pieces or len(known) < len(values):
            return UNKNOWN
        first, *others = expr.pieces
        return (Const(first + "".join(map("".join, zip(known, others, strict=True)))),)

    def _walrus(self, expr: ir.Walrus) -> Value:
        value = self.evaluate(expr.value)
        self.assign(expr.target, value, expr.site)
        return value

    def _yield(self, expr: ir.Yield) -> Value:
        if expr.value is not None:
            self.frame.yielded = join(self.frame.yielded, self.evaluate(expr.value))
        return UNKNOWN

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
        self._register(value)
        return value

    def _register(self, function: FunctionValue) -> None:
        """Note a function of the program itself: if nobody calls it, it is run at the end."""
        if self.frame.scope is self.main:
            self.functions.setdefault(function, False)

    def _function_def(self, statement: ir.FunctionDef) -> bool:
        function = self.define(
            statement.function, self.frame.owner if self.frame.owner == self.frame.ref else 0
        )
        flavour = instances.flavour_of(self, statement.decorators)
        if flavour:
            self.functions.pop(function, None)
            function = FunctionValue(
                function.function, function.frame, function.defaults, function.owner, flavour
            )
            self._register(function)
        self.bind(statement.function.name, (function,))
        return True

    def _class(self, statement: ir.ClassDef) -> bool:
        self.bind(statement.name, (instances.define_class(self, statement),))
        return True

    # Statements

    def block(self, statements: Iterable[ir.Stmt]) -> bool:
        """Run statements; returns whether the end is reached.

        Raises:
            ExhaustedError: nothing is left of the budget; each statement and each call takes a unit.

        """
        run = self._statements
        for statement in statements:
            self.fuel -= 1
            if self.fuel <= 0:
                raise ExhaustedError
            if not run[type(statement)](statement):
                return False
        return True

    def _expr_stmt(self, statement: ir.ExprStmt) -> bool:
        self.evaluate(statement.value)
        return True

    def _assign(self, statement: ir.Assign) -> bool:
        value = self.evaluate(statement.value)
        site = statement.value.site
        for target in statement.targets:
            if type(target) is ir.Subscript:
                alignment.note_column(self, target, statement.value, value)
            self.assign(target, value, site)
        return True

    def _aug_assign(self, statement: ir.AugAssign) -> bool:
        value = operations.combine(
            self,
            statement.operator,
            [self.evaluate(statement.target), self.evaluate(statement.value)],
            statement.site,
        )
        self.assign(statement.target, value, statement.site)
        return True

    def assign(self, target: ir.Expr, value: Value, site: int) -> None:
        """`target = value`; `site` is the place of the value."""
        if type(target) is ir.Name:
            name = target.id
            self.bind(name, naming.named(self, value, name, site))
        elif isinstance(target, ir.Sequence):
            for item, part in zip(target.items, naming.unpack(self, value, target, site), strict=True):
                self.assign(item, part, site)
        elif isinstance(target, ir.Attribute):
            named = naming.named(self, value, target.name, site)
            attributes.write(self, self.evaluate(target.value), target.name, named)
        elif isinstance(target, ir.Subscript):
            tables.store(self, target, value, site)
        elif isinstance(target, ir.Starred):
            self.assign(target.value, value, site)

    def _delete(self, statement: ir.Delete) -> bool:
        for target in statement.targets:
            if isinstance(target, ir.Name):
                self.state.remove((self.frame.declared.get(target.id, self.frame.ref), target.id))
            elif isinstance(target, ir.Subscript):
                traces.deleted(self, target)
        return True

    def _if(self, statement: ir.If) -> bool:
        test = self.evaluate(statement.test)
        verdict = operations.verdict(test)
        if verdict is not None:
            return self.block(statement.body if verdict else statement.orelse)
        outer, self.chosen_by = self.chosen_by, figures([test]) or self.chosen_by
        reached = self.branch([statement.body, statement.orelse], operations.fallback_of(statement))
        self.chosen_by = outer
        return reached

    def branch(
        self, bodies: Iterable[tuple[ir.Stmt, ...]], fallback: tuple[ir.Stmt, ...] | None = None
    ) -> bool:
        """Run each body from here and join those whose end is reached."""
        mark = self.state.mark()
        arms = []
        frame = self.frame
        frame.conditions += 1
        exits = len(frame.exits)
        for body in bodies:
            self.handling += body is fallback
            reached = self.block(body)
            self.handling -= body is fallback
            changes = self.state.undo(mark)
            if reached:
                arms.append(changes)
        if len(frame.exits) == exits:
            frame.conditions -= 1  # else an arm has returned: what follows depends on the condition as well
        if arms:
            self.state.merge(arms)
        return bool(arms)

    def _match(self, statement: ir.Match) -> bool:
        subject = self.evaluate(statement.subject)
        bodies = []
        for literal, names, guard, body in statement.cases:
            verdict = literal is not None and operations.equal(subject, self.evaluate(literal))
            if literal is not None and verdict is False:
                continue
            for name in names:
                self.bind(name, subject)
            if guard is not None:
                self.evaluate(guard)
            bodies.append(body)
            if verdict is True:
                break
        return self.branch([*bodies, ()])

    def _leave(self, statement: ir.Leave) -> bool:
        if statement.value is not None:
            self.evaluate(statement.value)
        if self.frame.loops:
            loop = self.frame.loops[-1]
            if statement.kind == "break":
                loop.breaks.append(self.state.changes(loop.mark))
            elif statement.kind == "continue":
                loop.continues.append(self.state.changes(loop.round))
        return False

    def _return(self, statement: ir.Return) -> bool:
        value = self.evaluate(statement.value) if statement.value is not None else UNKNOWN
        frame = self.frame
        frame.returned = join(frame.returned, value)
        if frame.ref != frame.scope.ref:
            frame.exits.append(self.state.changes(frame.mark))
        return False

    def _try(self, statement: ir.Try) -> bool:
        mark = self.state.mark()
        self.frame.attempts += 1
        reached = self.block(statement.body) and self.block(statement.orelse)
        body = self.state.undo(mark)
        arms = [body] if reached else []
        for name, handler in statement.handlers:
            # The body may have stopped anywhere: its writes may or may not have happened.
            self.state.merge([body, {}])
            if name is not None:
                self.bind(name, UNKNOWN)
            self.handling += 1
            handled = self.block(handler)
            self.handling -= 1
            changes = self.state.undo(mark)
            if handled:
                arms.append(changes)
        self.frame.attempts -= 1
        if arms:
            self.state.merge(arms)
        return self.block(statement.final) and bool(arms)

    def _with(self, statement: ir.With) -> bool:
        for context, target in statement.items:
            value = self.evaluate(context)
            if target is not None:
                self.assign(target, value, context.site)
        return self.block(statement.body)

    def _scope(self, statement: ir.Scope) -> bool:
        for name in statement.names:
            frame: int | None = self.frame.scope.ref
            if statement.kind == "nonlocal":
                frame = self.parents[self.frame.ref]
                while frame is not None and self.state.get((frame, name)) is None:
                    frame = self.parents[frame]
            self.frame.declared[name] = self.frame.scope.ref if frame is None else frame
        return True

    def _import(self, statement: ir.Import) -> bool:
        modules.import_module(self, statement)
        return True

    def _import_from(self, statement: ir.ImportFrom) -> bool:
        modules.import_names(self, statement)
        return True


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
