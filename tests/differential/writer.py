"""How a random program is put on paper: lines, blocks, imports in several styles, fresh names, cells.

Every choice is a number drawn by `pick(n)` in [0, n), and 0 stands for the plainest option, so that whoever draws the
numbers (a seeded stream, Hypothesis) can repeat a program and make it simpler.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

CELL = "# %%"
"""A line that begins a notebook cell."""


@dataclass(frozen=True)
class Data:
    """Rows and labels that a program holds in two variables."""

    x: str
    y: str
    is_frame: bool
    is_balanced: bool = False
    """Over-sampling it further would add next to nothing."""
    width: int = 5

    def named(self, x: str, y: str) -> Data:
        """The same under other names."""
        return replace(self, x=x, y=y)

    def at(self, index: str) -> tuple[str, str]:
        """Expressions for the rows at some positions."""
        if self.is_frame:
            return f"{self.x}.iloc[{index}]", f"{self.y}.iloc[{index}]"
        return f"{self.x}[{index}]", f"{self.y}[{index}]"


class Writer:
    """A program in the making."""

    def __init__(self, pick: Callable[[int], int]) -> None:
        self.pick = pick
        self.owner = ""
        """`self.` where variables are fields."""
        self.sampler = ""
        """Variable of a loop over samplers, or none."""
        self.keeps_names = False
        """Inside a loop: a name bound anew would carry one round's rows into the next."""
        self.is_parted = False
        """Steps may be parted into cells."""
        self._lines: list[str] = []
        self._depth = 0
        self._imports: dict[str, None] = {}
        self._styles: dict[tuple[str, str], str] = {}
        self._definitions: dict[str, list[str]] = {}
        self._names: Counter[str] = Counter()
        self._methods: list[str] = []

    # -- choosing -----------------------------------------------------------------------------------

    def choose(self, *options: T) -> T:
        """One of the options; the first is the plainest."""
        return options[self.pick(len(options))]

    def maybe(self, one_in: int = 2) -> bool:
        """Yes, once in so many times."""
        return self.pick(one_in) == one_in - 1

    # -- writing ------------------------------------------------------------------------------------

    def line(self, text: str) -> None:
        """A line of the program."""
        self._lines.append("    " * self._depth + text)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """A compound statement; what is written meanwhile is its body."""
        self.line(head)
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def new(self, stem: str) -> str:
        """A name that is not taken: `X_res`, `X_res_2`."""
        self._names[stem] += 1
        number = self._names[stem]
        return self.owner + (stem if number == 1 else f"{stem}_{number}")

    def local(self, stem: str) -> str:
        """A name that is not taken, never a field."""
        return self.new(stem).removeprefix(self.owner) if self.owner else self.new(stem)

    def use(self, module: str, name: str) -> str:
        """Import a name in one of the usual ways; returns what to write for it."""
        key = (module, name)
        if key not in self._styles:
            style = self.choose("from", "from", "from", "alias", "module")
            if any(name == taken for _, taken in self._styles):
                style = "module"  # the same name from two modules, as of the two kinds of pipeline
            if style == "from":
                statement, written = f"from {module} import {name}", name
            elif style == "alias":
                written = f"{name[0]}{''.join(c for c in name[1:] if c.isupper())}_{name[-3:].lower()}"
                statement = f"from {module} import {name} as {written}"
            else:
                short = "".join(part[:3] for part in module.split(".")[-2:])
                statement, written = f"import {module} as {short}", f"{short}.{name}"
            self._imports[statement] = None
            self._styles[key] = written
        return self._styles[key]

    def module(self, statement: str) -> None:
        """Import a module under its usual name."""
        self._imports[statement] = None

    def define(self, name: str, body: Callable[[], list[str]]) -> str:
        """Put a helper before the program, once; returns its name."""
        if name not in self._definitions:
            self._definitions[name] = []
            self._definitions[name] = body()
        return name

    def step(self) -> None:
        """Between two steps: a new cell, or a new method, may begin here."""
        if self.owner and self.maybe(3) and not self._lines[-1].lstrip().startswith("def "):
            self._depth -= 1
            self.begin_method()
        elif self.is_parted and self._depth == 0 and self.maybe():
            self.line(CELL)

    def begin_method(self) -> None:
        """The next method of the class that is being written."""
        name = f"step_{len(self._methods) + 1}"
        self._methods.append(name)
        self.line(f"def {name}(self):")
        self._depth += 1

    def end_methods(self) -> list[str]:
        """Close the last method; returns the names of all."""
        self._depth -= 1
        methods, self._methods = self._methods, []
        return methods

    def text(self) -> str:
        """The program."""
        definitions = [line for lines in self._definitions.values() for line in [*lines, "", ""]]
        head = sorted(self._imports, key=lambda statement: statement.split()[1])
        return "\n".join([*head, "", "", *definitions, *self._lines]).replace("\n\n\n\n", "\n\n\n") + "\n"
