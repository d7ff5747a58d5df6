"""From the text of a cell to a tree of LibCST, whatever the text: what does not parse is blanked and reported.

    X = load()
    print "rows", len(X)        one problem; read as the expression `"rows", len(X)`
    X_res, y_res = fit(X y)     one problem; read as `pass`
    model.fit(X, y)

Both good statements are analysed, at their own lines and columns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from smotelint.guard import blank_deep_lines
from smotelint.mending import Mender, SyntaxProblem

if TYPE_CHECKING:
    import libcst as cst

__all__ = ["Parsed", "SyntaxProblem", "parse", "parse_exactly"]


MAX_CACHED = 48  # trees that a process keeps
MAX_WORDS = (
    200_000  # names and numbers of a text; each costs 5 kB, and programs as people write them have a tenth
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Margin:
    """Columns that were taken away in front of the lines of a cell."""

    width: int = 0
    flush: frozenset[int] = frozenset()
    """Numbers of the lines that had none."""

    def before(self, line: int) -> int:
        """Columns that were taken away in front of this line."""
        return 0 if line in self.flush else self.width


NO_MARGIN: Final = Margin()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, and what was left out of it."""

    text: str
    """What was parsed: the text of the cell, or its lines with something blanked."""
    module: cst.Module | None
    """None where nothing at all can be parsed."""
    problems: tuple[SyntaxProblem, ...] = ()
    margin: Margin = NO_MARGIN


@lru_cache(MAX_CACHED)
def parse(code: str) -> Parsed:
    """Parse a cell; never raises, whatever the text. Text positions in the tree are those in `code`.

    The last trees are kept: a file may be linted, and imported by others that are.
    """
    if _is_too_large(code):
        return Parsed("", None, (SyntaxProblem(1, 1, 1, 1, "this is too large to be analysed"),))
    text, deep = blank_deep_lines(code)
    module = parse_exactly(text)
    if module is not None:
        return Parsed(text, module, tuple(deep))
    mender = Mender(text, lambda trial: parse_exactly(trial) is not None)
    mended = mender.mend()
    found = dict.fromkeys((*deep, *mender.problems()))  # in order: hashes of texts differ from run to run
    problems = sorted(found, key=lambda problem: (problem.line, problem.column))
    return Parsed(mended, parse_exactly(mended), tuple(problems))


def _is_too_large(code: str) -> bool:
    """Whether a text is data in the clothes of a program: memory for its tree would not do."""
    return len(code) > 2 * MAX_WORDS and sum(1 for _ in _WORD.finditer(code)) > MAX_WORDS


def parse_cell(code: str) -> Parsed:
    """Parse a cell of a notebook: lines that have the margin of the first are read without it, as IPython does."""
    lines = code.split("\n")
    indent = next((line[: len(line) - len(line.lstrip())] for line in lines if line.strip()), "")
    if not indent:
        return parse(code)
    parsed = parse("\n".join(line.removeprefix(indent) for line in lines))
    if parsed.problems and len((whole := parse(code)).problems) < len(parsed.problems):
        return whole  # the first line is a comment, which may stand anywhere
    flush = (number for number, line in enumerate(lines, 1) if not line.startswith(indent))
    margin = Margin(len(indent), frozenset(flush))
    problems = (
        replace(
            each,
            column=each.column + margin.before(each.line),
            end_column=each.end_column + margin.before(each.end_line),
        )
        for each in parsed.problems
    )
    return replace(parsed, problems=tuple(problems), margin=margin)


def parse_exactly(text: str) -> cst.Module | None:
    """The tree of a text that parses whole, None of another."""
    import libcst

    try:
        return libcst.parse_module(text)
    except (
        Exception
    ):  # ParserSyntaxError, CSTValidationError, UnicodeEncodeError: LibCST gives no common base
        return None
