"""Where sites lie: the same place, whether one statement is measured or the whole module."""

from __future__ import annotations

import warnings

import libcst as cst
import pytest
from libcst.metadata import MetadataWrapper, PositionProvider

from smotelint.flow.program import Program
from smotelint.flow.spans import Locator, first_lines
from smotelint.parsing import parse

PROGRAM = '''#!/usr/bin/env python
"""A header."""

# a comment of its own
import os; import sys

@decorate(
    1,
)
# between
@again
def f(x, *, y=2):

    # inside
    return (x
            + y)


class A(B):
    async def g(self): return await f(1)

(
    a,
    b,
) = f(
    1), \\
    2
if a: pass
elif b:
    c = """two
lines"""; d = 1
for i in (
    1, 2): print(i)
with open(a) as h, open(b): h.read("\\d")
try:
\tx = [1, {2: 3}]
except* E: y
match a:
    case 1: z = 1
last = "no newline"'''


def locate(text: str) -> tuple[Program, Locator]:
    program = Program("a.py")
    program.add(parse(text), "a.py")
    return program, Locator(program.lowerer.sites, program.lowerer.starts, program.places)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_each_node_lies_where_the_whole_module_puts_it(ending: str) -> None:
    text = PROGRAM.replace("\n", ending)
    program, locator = locate(text)
    place = program.places[0]
    ranges = MetadataWrapper(place.module, unsafe_skip_copy=True).resolve(PositionProvider)
    assert len(program.lowerer.sites) > 50
    for site, node in enumerate(program.lowerer.sites):
        assert isinstance(node, cst.CSTNode)
        span, whole = locator(site), ranges[node]
        assert (span.line, span.column - 1) == (whole.start.line, whole.start.column), node
        assert (span.end_line, span.end_column - 1) == (whole.end.line, whole.end.column), node


def test_only_the_statement_of_the_site_is_measured() -> None:
    program, locator = locate("a = 1\nb = f(a)\nc = 2\n")
    call = next(n for n, node in enumerate(program.lowerer.sites) if isinstance(node, cst.Call))
    assert (locator(call).line, locator(call).column) == (2, 5)
    assert locator.measured == ((0, 1),)


def test_what_only_libcst_can_parse_is_measured_whole() -> None:
    program, locator = locate("# no such escape\nz = '\\x'\nx = y\n")
    assert first_lines(program.places[0]) is None
    last = len(program.lowerer.sites) - 1
    assert locator(last).line == 3
    assert locator.measured == ((0, 0), (0, 1))


def test_python_does_not_warn_of_the_users_code() -> None:
    program, _ = locate("x = '\\d'\ny = x is 1\n")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert first_lines(program.places[0]) == [1, 2]
