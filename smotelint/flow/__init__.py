"""The engine: from source text to facts about rows.

The words
---------
*Rows* are what every misuse is about: a row that a model is judged on has reached, itself or through a synthetic
descendant, the rows that the model learned from. A *lineage* (`lineage.py`) says which rows a value holds and how they
came to be. A *value* (`values.py`) is what an expression may be: rows, a sampler, a model, a prediction, a list, a
function. A *fact* (`facts.py`) is something that happens to rows: a resampling, a split, a fit, a judgement.

One program through the engine
------------------------------
::

    1  def balance(X, y):
    2      return SMOTE().fit_resample(X, y)
    3  X, y = pd.read_csv("a.csv"), pd.read_csv("b.csv")
    4  X_res, y_res = balance(X, y)
    5  X_train, X_test = train_test_split(X_res)

1. `lower.py` turns LibCST's tree into the flow IR (`ir.py`): assignments, calls, names, attributes, and for each of
   them a *site*, a number that stands for its place. `leaves.py`, which it asks, and `spans.py` are all else of the
   engine that knows LibCST.
2. `interpret.py` runs the IR, by one function for each kind of node (`statements.py`, `expressions.py`). Line 1 binds
   a function. Line 3 calls `pandas.read_csv`, of which `smotelint.libraries` says that it brings rows from outside:
   `X` is `Data(Source("a.csv"))`.
3. Line 4 runs the body of `balance` with the caller's `X` (`calls.py`). `SMOTE()` makes an object with the effect
   `Sampler(OVER)` (`effects.py`); its `fit_resample` (`models.py`) notes the fact `Resample` at line 2, reached by the
   call at line 4, and returns a pair of `Data(Resampled(Source("a.csv"), SMOTE))`.
4. Line 5 meets the effect `SplitFunction`: the fact `Split` over rows whose lineage holds that resampling, and two
   values `Part(..., train)` and `Part(..., test)`.
5. The facts, in order, are all that rules see. `resample-before-split` asks whether a split's rows were resampled
   before (`questions.py`), and reports line 5 with lines 4 and 2 as the way there. Only now does `spans.py` compute
   positions.

Line 1 may as well stand in another file of the project: `from src.balance import balance` runs that file in a scope of
its own when `balance` is first used (`modules.py`, `project.py`), and what is found in it is reported at the call that
leads there. Rows that one script writes to a file are known again where another reads it (`files.py`).

Branches join: after `if flag: X = X_res`, `X` is both, and what is found through it has medium confidence. Loops over
short known sequences are walked item by item (`loops.py`). A name of which nothing is known is rows, or a model, from
outside; `X_train` says by its name what it is for (`roles.py`). Functions that nobody calls are run last, with
their parameters from outside, those first that call others (`uncalled.py`).

What it gets wrong, knowingly: conditions are not correlated (`if a: X = X_res` and later `if not a: split(X)` is
reported, at medium confidence), an unknown function is taken to return the rows it was given, and columns are not told
apart from one another.

Everything is bounded: the atoms of a value, the depth of a lineage and of calls, and the statements that are run
(`FUEL`, a count, so results repeat). At a bound the engine stops with what it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.facts import Facts
    from smotelint.flow.files import SavedFile
    from smotelint.libraries.own import OwnNames
    from smotelint.source import Source

__all__ = ["analyze"]


def analyze(source: Source, saved: Iterable[SavedFile] = (), own: OwnNames | None = None) -> Facts:
    """Parse, lower and interpret one script or notebook, and the files of its project that it imports.

    `analyze(read_source("train.py", b"..."))` -> `Facts`: what happens to rows, in order. `saved`: the files of
    resampled rows that other programs of the project write. `own`: names whose meaning the user has given.
    """
    from smotelint.diagnostic import Span
    from smotelint.flow.facts import Facts
    from smotelint.flow.interpret import run_program
    from smotelint.flow.program import NO_NAMES, Program
    from smotelint.flow.remarks import Problem
    from smotelint.flow.spans import Locator
    from smotelint.parsing import parse, parse_cell

    program = Program(source.path, saved, own or NO_NAMES)
    problems, cells = [], []
    for cell in source.cells:
        parsed = parse(cell.code) if cell.number is None else parse_cell(cell.code)
        problems += [
            Problem(Span(source.path, p.line, p.column, p.end_line, p.end_column, cell.number), p.message)
            for p in parsed.problems
        ]
        cells.append(program.add(parsed, source.path, cell.number))
    lowerer = program.lowerer
    problems += [
        Problem(Span(source.path, 1, 1, 1, 1, program.places[cell].number), "nested too deeply to analyse")
        for cell in dict.fromkeys(lowerer.too_deep)
    ]
    log, is_complete = run_program(cells, program)
    locate = Locator(lowerer.sites, lowerer.starts, program.places)
    return Facts(source.path, log, tuple(problems), is_complete, locate, source, handed=program.handed)
