"""The engine: from source text to facts about rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smotelint.flow.facts import Facts
    from smotelint.source import Source

__all__ = ["analyze"]


def analyze(source: Source) -> Facts:
    """Parse, lower and interpret one script or notebook.

    `analyze(read_source("train.py", b"..."))` -> `Facts`: what happens to rows, in order.
    """
    from smotelint.diagnostic import Span
    from smotelint.flow import calls
    from smotelint.flow.facts import Facts, Problem
    from smotelint.flow.interpret import ExhaustedError, Interpreter
    from smotelint.flow.lower import Lowerer
    from smotelint.flow.spans import Locator
    from smotelint.parsing import parse

    lowerer = Lowerer()
    modules, problems, programs = [], [], []
    for number, cell in enumerate(source.cells):
        parsed = parse(cell.code)
        modules.append(parsed.module)
        problems += [
            Problem(Span(source.path, p.line, p.column, p.end_line, p.end_column, cell.number), p.message)
            for p in parsed.problems
        ]
        if parsed.module is not None:
            programs.append(lowerer.module(number, parsed.module))
    run = Interpreter()
    complete = True
    try:
        for program in programs:
            run.block(program)
        calls.run_unused(run)
    except (ExhaustedError, RecursionError):
        complete = False
    locate = Locator(source.path, lowerer.sites, modules, [cell.number for cell in source.cells])
    return Facts(source.path, tuple(run.log), tuple(problems), complete, locate)
