"""Lower LibCST to the flow IR: one method per syntax form. The only reader of CST node types in the engine.

Its classes have no subclasses, and are abstract base classes to `isinstance`, which is slow: types are compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import libcst as cst

from smotelint.flow import ir
from smotelint.flow.leaves import (
    COMPARISONS,
    COMPREHENSIONS,
    CONSTANTS,
    MAX_DIGITS,
    OPERATORS,
    annotated,
    captures,
    dotted_name,
    take_apart,
    value_of_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from smotelint.diagnostic import Span

EMPTY: tuple[ir.Stmt, ...] = ()


class Lowerer:
    """Lowers the cells of one program; all share one table of sites."""

    def __init__(self) -> None:
        self.sites: list[cst.CSTNode | Span] = []
        """Node of each site, or a span in a file of which there is no tree."""
        self.starts: list[tuple[int, int, int]] = []
        """Of each statement of a cell: (its first site, index of the cell, its number there)."""
        self.too_deep: list[int] = []
        """Cells of statements that are nested too deeply to be lowered."""
        self._loops: list[tuple[set[str], set[str]]] = [(set(), set())]
        self._yields = [False]
        self._attributes: list[set[str]] = [set()]
        """Of each function that is being lowered: the attributes that it reads."""
        self._expressions: dict[type, Callable[[Any, int], ir.Expr]] = {
            cst.Attribute: self._attribute,
            cst.Await: lambda node, _: self.expr(node.expression),
            cst.BinaryOperation: self._binary,
            cst.BooleanOperation: self._logical,
            cst.Call: self._call,
            cst.Comparison: self._comparison,
            cst.ConcatenatedString: self._concatenated,
            cst.Dict: self._dict,
            cst.DictComp: self._comprehension,
            cst.Ellipsis: lambda _, site: ir.Const(site, ...),
            cst.Float: lambda node, site: ir.Const(site, float(node.value.replace("_", ""))),
            cst.FormattedString: self._formatted,
            cst.GeneratorExp: self._comprehension,
            cst.IfExp: self._conditional,
            cst.Integer: self._integer,
            cst.Lambda: self._lambda,
            cst.List: lambda node, site: ir.Sequence(site, "list", self._elements(node.elements)),
            cst.ListComp: self._comprehension,
            cst.Name: self._name,
            cst.NamedExpr: self._walrus,
            cst.Set: lambda node, site: ir.Sequence(site, "set", self._elements(node.elements)),
            cst.SetComp: self._comprehension,
            cst.SimpleString: self._string,
            cst.Subscript: self._subscript,
            cst.Tuple: lambda node, site: ir.Sequence(site, "tuple", self._elements(node.elements)),
            cst.UnaryOperation: self._unary,
            cst.Yield: self._yield,
        }
        self._statements: dict[type, Callable[[Any, int], ir.Stmt | None]] = {
            cst.AnnAssign: self._ann_assign,
            cst.Assert: lambda node, site: ir.ExprStmt(site, self.expr(node.test)),
            cst.Assign: self._assign,
            cst.AugAssign: self._aug_assign,
            cst.Break: lambda _, site: ir.Leave(site, "break"),
            cst.ClassDef: self._class,
            cst.Continue: lambda _, site: ir.Leave(site, "continue"),
            cst.Del: self._del,
            cst.Expr: lambda node, site: ir.ExprStmt(site, self.expr(node.value)),
            cst.For: self._for,
            cst.FunctionDef: self._function_def,
            cst.Global: lambda node, site: ir.Scope(site, "global", tuple(n.name.value for n in node.names)),
            cst.If: self._if,
            cst.Import: self._import,
            cst.ImportFrom: self._import_from,
            cst.Match: self._match,
            cst.Nonlocal: lambda node, site: ir.Scope(
                site, "nonlocal", tuple(n.name.value for n in node.names)
            ),
            cst.Raise: lambda node, site: ir.Leave(site, "raise", self._maybe(node.exc)),
            cst.Return: lambda node, site: ir.Return(site, self._maybe(node.value)),
            cst.Try: self._try,
            cst.TryStar: self._try,
            cst.While: self._while,
            cst.With: self._with,
        }

    def module(self, cell: int, module: cst.Module) -> tuple[ir.Stmt, ...]:
        """The statements of one cell; `cell` is its index among the code cells.

        A statement that nests deeper than Python's stack is left out and noted in `too_deep`.
        """
        lowered: list[ir.Stmt] = []
        for number, statement in enumerate(module.body):
            self.starts.append((len(self.sites), cell, number))
            try:
                lowered += self.block([statement])
            except RecursionError:  # one bad statement costs only itself
                self.too_deep.append(cell)
        return tuple(lowered)

    def site(self, node: cst.CSTNode) -> int:
        """A new site for a node."""
        self.sites.append(node)
        return len(self.sites) - 1

    def expr(self, node: cst.CSTNode) -> ir.Expr:
        """Lower an expression; a form without meaning for rows becomes an empty text."""
        site = len(self.sites)
        self.sites.append(node)
        lower = self._expressions.get(type(node))
        return lower(node, site) if lower else ir.Text(site, ())

    def _maybe(self, node: cst.CSTNode | None) -> ir.Expr | None:
        return None if node is None else self.expr(node)

    def block(self, statements: Iterable[cst.CSTNode]) -> tuple[ir.Stmt, ...]:
        """Lower a sequence of statements."""
        lowered: list[ir.Stmt] = []
        for statement in statements:
            parts = statement.body if type(statement) is cst.SimpleStatementLine else (statement,)
            for part in parts:
                lower = self._statements.get(type(part))
                result = lower(part, self.site(part)) if lower else None
                if result is not None:
                    lowered.append(result)
        return tuple(lowered)

    def _suite(self, body: cst.BaseSuite) -> tuple[ir.Stmt, ...]:
        if type(body) is cst.SimpleStatementSuite:
            return self.block([cst.SimpleStatementLine(body.body)])
        return self.block(body.body)

    # Expressions

    def _name(self, node: cst.Name, site: int) -> ir.Expr:
        if node.value in CONSTANTS:
            return ir.Const(site, CONSTANTS[node.value])
        reads, writes = self._loops[-1]
        if node.value not in writes:
            reads.add(node.value)
        return ir.Name(site, node.value)

    def _attribute(self, node: cst.Attribute, site: int) -> ir.Expr:
        name = node.attr.value
        self._attributes[-1].add(name)
        return ir.Attribute(site, self.expr(node.value), name)

    def _integer(self, node: cst.Integer, site: int) -> ir.Expr:
        # Python refuses to convert very long literals; their value does not matter here.
        return ir.Const(site, int(node.value.replace("_", ""), 0) if len(node.value) < MAX_DIGITS else None)

    def _string(self, node: cst.SimpleString, site: int) -> ir.Expr:
        prefix, text = take_apart(node.value)
        if "\\" in text and "r" not in prefix:
            return ir.Const(site, value_of_text(node))
        return ir.Const(site, None if "b" in prefix else text)

    def _concatenated(self, node: cst.ConcatenatedString, site: int) -> ir.Expr:
        left, right = self.expr(node.left), self.expr(node.right)
        values = (*_values_in(left), *_values_in(right))
        before, behind = _pieces_of(left), _pieces_of(right)
        if not before or not behind:
            return ir.Text(site, values)
        pieces = (*before[:-1], before[-1] + behind[0], *behind[1:])
        return ir.Text(site, values, pieces) if values else ir.Const(site, pieces[0])

    def _formatted(self, node: cst.FormattedString, site: int) -> ir.Expr:
        values: list[ir.Expr] = []
        pieces = [""]
        for part in node.parts:
            if isinstance(part, cst.FormattedStringText):
                pieces[-1] += part.value
            elif isinstance(part, cst.FormattedStringExpression):
                values.append(self.expr(part.expression))
                pieces.append("")
        return ir.Text(site, tuple(values), tuple(pieces))

    def _call(self, node: cst.Call, site: int) -> ir.Expr:
        func = self.expr(node.func)
        args: list[ir.Expr] = []
        keywords: list[tuple[str | None, ir.Expr]] = []
        for arg in node.args:
            value = self.expr(arg.value)
            if arg.keyword is not None:
                keywords.append((arg.keyword.value, value))
            elif arg.star == "**":
                keywords.append((None, value))
            else:
                args.append(ir.Starred(value.site, value) if arg.star else value)
        return ir.Call(site, func, tuple(args), tuple(keywords))

    def _subscript(self, node: cst.Subscript, site: int) -> ir.Expr:
        value = self.expr(node.value)
        indices = [self._index(element.slice) for element in node.slice]
        index = indices[0] if len(indices) == 1 else ir.Sequence(site, "tuple", tuple(indices))
        return ir.Subscript(site, value, index)

    def _index(self, node: cst.BaseSlice) -> ir.Expr:
        if isinstance(node, cst.Index):
            return self.expr(node.value)
        if not isinstance(node, cst.Slice):
            return ir.Text(self.site(node), ())
        lower, upper, step = (self._maybe(bound) for bound in (node.lower, node.upper, node.step))
        return ir.Slice(self.site(node), lower, upper, step)

    def _binary(self, node: cst.BinaryOperation, site: int) -> ir.Expr:
        operator = OPERATORS.get(type(node.operator), "?")
        return ir.Operation(site, operator, (self.expr(node.left), self.expr(node.right)))

    def _unary(self, node: cst.UnaryOperation, site: int) -> ir.Expr:
        operand = self.expr(node.expression)
        if type(node.operator) is cst.Not:
            return ir.Not(site, operand)
        if type(node.operator) is cst.Minus and isinstance(operand, ir.Const):
            return ir.Const(site, -operand.value if isinstance(operand.value, (int, float)) else None)
        return ir.Operation(site, "~" if type(node.operator) is cst.BitInvert else "-", (operand,))

    def _logical(self, node: cst.BooleanOperation, site: int) -> ir.Expr:
        operator = "and" if isinstance(node.operator, cst.And) else "or"
        return ir.Logical(site, operator, (self.expr(node.left), self.expr(node.right)))

    def _comparison(self, node: cst.Comparison, site: int) -> ir.Expr:
        operators = tuple(COMPARISONS.get(type(target.operator), "?") for target in node.comparisons)
        operands = [self.expr(node.left), *(self.expr(target.comparator) for target in node.comparisons)]
        return ir.Compare(site, operators, tuple(operands))

    def _elements(self, elements: Sequence[cst.BaseElement]) -> tuple[ir.Expr, ...]:
        return tuple(
            ir.Starred(value.site, value) if type(element) is cst.StarredElement else value
            for element in elements
            for value in (self.expr(element.value),)
        )

    def _dict(self, node: cst.Dict, site: int) -> ir.Expr:
        return ir.Mapping(
            site,
            tuple(
                (
                    self.expr(element.key) if isinstance(element, cst.DictElement) else None,
                    self.expr(element.value),
                )
                for element in node.elements
            ),
        )

    def _conditional(self, node: cst.IfExp, site: int) -> ir.Expr:
        return ir.Conditional(site, self.expr(node.test), self.expr(node.body), self.expr(node.orelse))

    def _comprehension(self, node: cst.BaseComp, site: int) -> ir.Expr:
        clauses = []
        clause: cst.CompFor | None = node.for_in
        while clause is not None:
            iterable = self.expr(clause.iter)
            target = self._target(clause.target)
            conditions = tuple(self.expr(condition.test) for condition in clause.ifs)
            clauses.append(ir.Clause(target, iterable, conditions))
            clause = clause.inner_for_in
        kind = COMPREHENSIONS[type(node)]
        if isinstance(node, cst.DictComp):
            return ir.Comprehension(site, kind, self.expr(node.key), self.expr(node.value), tuple(clauses))
        assert isinstance(node, cst.BaseSimpleComp)
        return ir.Comprehension(site, kind, None, self.expr(node.elt), tuple(clauses))

    def _lambda(self, node: cst.Lambda, site: int) -> ir.Expr:
        parameters = self._parameters(node.params)
        self._loops.append((set(), set()))
        body = self.expr(node.body)
        self._loops.pop()
        function = ir.Function("<lambda>", site, parameters, (ir.Return(body.site, body),))
        return ir.Lambda(site, function)

    def _walrus(self, node: cst.NamedExpr, site: int) -> ir.Expr:
        value = self.expr(node.value)
        return ir.Walrus(site, self._target(node.target), value)

    def _yield(self, node: cst.Yield, site: int) -> ir.Expr:
        self._yields[-1] = True
        value = node.value.item if isinstance(node.value, cst.From) else node.value
        return ir.Yield(site, self._maybe(value))

    # Targets

    def _target(self, node: cst.CSTNode) -> ir.Expr:
        """An expression that is assigned to: its names count as written."""
        if type(node) is cst.Name:
            self._loops[-1][1].add(node.value)
            return ir.Name(self.site(node), node.value)
        if isinstance(node, (cst.Tuple, cst.List)):
            items = []
            for element in node.elements:
                item = self._target(element.value)
                items.append(ir.Starred(item.site, item) if type(element) is cst.StarredElement else item)
            return ir.Sequence(self.site(node), "tuple", tuple(items))
        if type(node) is cst.Attribute:
            return ir.Attribute(self.site(node), self.expr(node.value), node.attr.value)
        return self.expr(node)

    # Statements

    def _assign(self, node: cst.Assign, site: int) -> ir.Stmt:
        value = self.expr(node.value)
        targets = tuple(self._target(target.target) for target in node.targets)
        for target in targets:
            if type(target) in (ir.Attribute, ir.Subscript) and _is_stacked(target, value):
                text = ir.text_of(target)
                for names in self._loops[-1]:  # read and written as a variable is
                    names.add(text)
        return ir.Assign(site, targets, value)

    def _ann_assign(self, node: cst.AnnAssign, site: int) -> ir.Stmt | None:
        if node.value is None:
            return None
        value = self.expr(node.value)
        return ir.Assign(site, (self._target(node.target),), value)

    def _aug_assign(self, node: cst.AugAssign, site: int) -> ir.Stmt:
        value = self.expr(node.value)
        target = self.expr(node.target)
        if isinstance(target, ir.Name):
            self._loops[-1][1].add(target.id)
        return ir.AugAssign(site, target, OPERATORS.get(type(node.operator), "?"), value)

    def _if(self, node: cst.If, site: int) -> ir.Stmt:
        test = self.expr(node.test)
        body = self._suite(node.body)
        return ir.If(site, test, body, self._orelse(node.orelse))

    def _orelse(self, node: cst.If | cst.Else | None) -> tuple[ir.Stmt, ...]:
        if node is None:
            return EMPTY
        return self._suite(node.body) if isinstance(node, cst.Else) else self.block([node])

    def _loop_body(self, target: cst.CSTNode | None, node: cst.For | cst.While) -> tuple[Any, ...]:
        """(target, condition, body, whether a value is carried from one round to the next)."""
        self._loops.append((set(), set()))
        lowered = target and self._target(target)
        test = self.expr(node.test) if isinstance(node, cst.While) else None
        body = self._suite(node.body)
        reads, writes = self._loops.pop()
        outer_reads, outer_writes = self._loops[-1]
        outer_reads |= reads - outer_writes
        outer_writes |= writes
        return lowered, test, body, not reads.isdisjoint(writes)

    def _for(self, node: cst.For, site: int) -> ir.Stmt:
        iterable = self.expr(node.iter)
        target, _, body, is_carried = self._loop_body(node.target, node)
        return ir.For(site, target, iterable, body, self._orelse(node.orelse), is_carried)

    def _while(self, node: cst.While, site: int) -> ir.Stmt:
        _, test, body, is_carried = self._loop_body(None, node)
        return ir.While(site, test, body, self._orelse(node.orelse), is_carried)

    def _with(self, node: cst.With, site: int) -> ir.Stmt:
        items = []
        for item in node.items:
            value = self.expr(item.item)
            items.append((value, self._target(item.asname.name) if item.asname else None))
        return ir.With(site, tuple(items), self._suite(node.body))

    def _try(self, node: cst.Try | cst.TryStar, site: int) -> ir.Stmt:
        body = self._suite(node.body)
        handlers = tuple(
            (
                handler.name.name.value if handler.name and isinstance(handler.name.name, cst.Name) else None,
                self._suite(handler.body),
            )
            for handler in node.handlers
        )
        orelse = self._orelse(node.orelse)
        return ir.Try(
            site, body, handlers, orelse, self._suite(node.finalbody.body) if node.finalbody else EMPTY
        )

    def _parameters(self, node: cst.Parameters) -> tuple[ir.Parameter, ...]:
        parameters = [
            ir.Parameter(param.name.value, self._maybe(param.default))
            for param in (*node.posonly_params, *node.params)
        ]
        if isinstance(node.star_arg, cst.Param):
            parameters.append(ir.Parameter(node.star_arg.name.value, None, "*"))
        parameters += [
            ir.Parameter(param.name.value, self._maybe(param.default), keyword_only=True)
            for param in node.kwonly_params
        ]
        if node.star_kwarg is not None:
            parameters.append(ir.Parameter(node.star_kwarg.name.value, None, "**"))
        return tuple(parameters)

    def _function_def(self, node: cst.FunctionDef, site: int) -> ir.Stmt:
        decorators = tuple(self.expr(decorator.decorator) for decorator in node.decorators)
        parameters = self._parameters(node.params)
        self._loops[-1][1].add(node.name.value)
        self._loops.append((set(), set()))
        self._yields.append(False)
        self._attributes.append(set())
        body = self._suite(node.body)
        reads, assigned = self._loops.pop()
        mentions = reads | self._attributes.pop()
        function = ir.Function(
            node.name.value, site, parameters, body, self._yields.pop(), mentions, assigned
        )
        return ir.FunctionDef(site, function, decorators)

    def _class(self, node: cst.ClassDef, site: int) -> ir.Stmt:
        decorators = tuple(self.expr(decorator.decorator) for decorator in node.decorators)
        bases = tuple(self.expr(base.value) for base in node.bases)
        self._loops[-1][1].add(node.name.value)
        return ir.ClassDef(
            site, node.name.value, bases, self._suite(node.body), decorators, annotated(node.body)
        )

    def _del(self, node: cst.Del, site: int) -> ir.Stmt:
        return ir.Delete(site, _flatten(self.expr(node.target)))

    def _import(self, node: cst.Import, site: int) -> ir.Stmt:
        names, modules = [], []
        for alias in node.names:
            dotted = dotted_name(alias.name)
            modules.append(dotted)
            if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
                names.append((dotted, alias.asname.name.value))
            else:
                top = dotted.partition(".")[0]
                names.append((top, top))
        return ir.Import(site, tuple(names), tuple(modules))

    def _import_from(self, node: cst.ImportFrom, site: int) -> ir.Stmt:
        module = dotted_name(node.module) if node.module else ""
        if isinstance(node.names, cst.ImportStar):
            return ir.ImportFrom(site, module, len(node.relative), ())
        names = tuple(
            (
                dotted_name(alias.name),
                alias.asname.name.value
                if alias.asname and isinstance(alias.asname.name, cst.Name)
                else dotted_name(alias.name),
            )
            for alias in node.names
        )
        return ir.ImportFrom(site, module, len(node.relative), names)

    def _match(self, node: cst.Match, site: int) -> ir.Stmt:
        subject = self.expr(node.subject)
        cases = []
        for case in node.cases:
            literal = case.pattern.value if isinstance(case.pattern, cst.MatchValue) else None
            guard = self._maybe(case.guard)
            body = self._suite(case.body)
            cases.append((self._maybe(literal), captures(case.pattern), guard, body))
        return ir.Match(site, subject, tuple(cases))


def _values_in(text: ir.Expr) -> tuple[ir.Expr, ...]:
    """What stands in the braces of a literal text."""
    return text.values if isinstance(text, ir.Text) else ()


def _pieces_of(text: ir.Expr) -> tuple[str, ...]:
    """The texts around the braces of a literal text; none where it is of bytes, or not known."""
    if isinstance(text, ir.Text):
        return text.pieces
    return (text.value,) if isinstance(text, ir.Const) and isinstance(text.value, str) else ()


def _is_stacked(place: ir.Expr, value: ir.Expr) -> bool:
    """`self.rows = concat([self.rows, more])`: what a place holds is put together with others."""
    text = ir.text_of(place)
    given = value.args if isinstance(value, ir.Call) and text else ()
    lists = (each.items for each in given if isinstance(each, ir.Sequence))
    return any(ir.text_of(item) == text for items in lists for item in items)


def _flatten(target: ir.Expr) -> tuple[ir.Expr, ...]:
    return target.items if isinstance(target, ir.Sequence) else (target,)
