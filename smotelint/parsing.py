"""Parse what can be parsed: a statement that is no Python is blanked and reported, the rest is kept.

import numpy                import numpy
print "a" % b               pass                   one problem: line 2
except ValueError, e:       except ValueError:     one problem; the block under it is kept
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smotelint.guard import find_deep_lines
from smotelint.lines import LogicalLine, logical_lines

if TYPE_CHECKING:
    import libcst as cst

MAX_REPAIRS = 200  # statements that are blanked one by one; text with more of them is not Python

_ONLY_PARSE = 0x400  # ast.PyCF_ONLY_AST, without the import of ast
_PRINT = re.compile(r"(?:print|exec)\b[ \t]*(?:[^\s=(.,\[]|\()")
_EXCEPT = re.compile(r"(except[ \t]+[^,:#]+|except[ \t]*\([^()]*\))[ \t]*,[ \t]*\w+[ \t]*:")


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """A piece that does not parse; 1-based, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
    message: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tree of what parses, and what does not."""

    module: cst.Module | None
    problems: tuple[SyntaxProblem, ...] = ()


def parse(code: str) -> Parsed:
    r"""The tree of a cell or script; never raises for bad text.

    `parse("x = 1\\nprint x\\n")` -> a module of two statements, the second `pass`, and one problem.
    """
    repair = Repair(code)
    for line, words in find_deep_lines(code):
        repair.blank(line, f"nested too deeply to analyse: {words}")
    module, message, number = _parse_tree(repair.text)
    if module is not None:
        return Parsed(module, repair.problems)
    while len(repair.problems) < MAX_REPAIRS:
        found = _find_error(repair.text) or (message, number)
        if not repair.mend(found[1], found[0]):
            break
        if _find_error(repair.text) is None:
            module, message, number = _parse_tree(repair.text)
            if module is not None:
                return Parsed(module, repair.problems)
    rest = SyntaxProblem(number, 1, number, 2, f"does not parse: {message}; nothing of it is analysed")
    return Parsed(None, (*repair.problems[:1], rest) if not repair.problems else repair.problems)


def _parse_tree(text: str) -> tuple[cst.Module | None, str, int]:
    """(tree, "", 0), or (None, what is wrong, the line)."""
    import libcst

    try:
        return libcst.parse_module(text), "", 0
    except libcst.ParserSyntaxError as error:
        return None, error.message.partition("\n")[0][:120], error.raw_line
    except (RecursionError, ValueError, UnicodeError) as error:
        return None, str(error)[:120], 1


def _find_error(text: str) -> tuple[str, int] | None:
    """The first syntax error by the Python that runs this, which is faster than a tree: (words, line)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<cell>", "exec", _ONLY_PARSE, dont_inherit=True)
    except SyntaxError as error:
        return (error.msg or "invalid syntax"), error.lineno or 1
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return str(error) or type(error).__name__, 1
    return None


class Repair:
    """A text whose bad statements are blanked one after the other, lines and columns of the others unmoved."""

    def __init__(self, code: str) -> None:
        self.text = code
        self.problems: tuple[SyntaxProblem, ...] = ()
        self._tries: dict[int, int] = {}

    def mend(self, number: int, message: str) -> bool:
        """Blank the statement on a line; False when nothing is left to blank there."""
        lines = [line for line in logical_lines(self.text) if not line.is_blank(self.text)]
        if not lines:
            return False
        bad = next((line for line in lines if line.last >= number), lines[-1])
        while self._tries.get(bad.first, 0) >= len(_REPAIRS):
            earlier = [line for line in lines if line.first < bad.first]
            if not earlier:
                return False
            bad = earlier[-1]
        self.blank(bad, f"does not parse: {message}")
        return True

    def blank(self, line: LogicalLine, message: str) -> None:
        """Replace a statement by the next milder thing that may stand there, and note the problem once."""
        tries = self._tries.get(line.first, 0)
        self._tries[line.first] = tries + 1
        statement = self.text[line.start + len(line.margin) : line.end]
        if tries == 0:
            end = statement.rstrip()
            tail = end.rpartition("\n")[2]
            column = len(line.margin) + 1
            width = len(tail) + (1 if "\n" in end else column)
            last = line.first + end.count("\n")
            self.problems += (SyntaxProblem(line.first, column, last, width, message),)
        replaced = (
            line.margin + _REPAIRS[tries](statement) + "\n" * self.text.count("\n", line.start, line.end)
        )
        self.text = self.text[: line.start] + replaced + self.text[line.end :]


def _keep_header(statement: str) -> str:
    """A block's header stays a header, anything else becomes `pass`."""
    old = _EXCEPT.match(statement)
    if old is not None:
        return f"{old.group(1).rstrip()}:"
    if re.match(r"except\b", statement):
        return "except Exception:"
    opens = re.search(r":[ \t]*(?:#[^\n]*)?\n?$", statement)
    return "if 1:" if opens and not _PRINT.match(statement) else "pass"


_REPAIRS = (_keep_header, lambda _: "pass", lambda _: "")
"""What stands for a bad statement: its header or `pass`, then `pass`, then nothing."""
