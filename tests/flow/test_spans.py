"""Where sites lie: the same place, whether one statement is measured or the whole module."""

from __future__ import annotations

import warnings

import libcst as cst
import pytest
from libcst.metadata import MetadataWrapper, PositionProvider

from smotelint.flow.program import Program
from smotelint.flow.spans import Locator
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

\ty = x
except* E:
\tf(y)
else:
\tif x:
\t\tpass
\t\tf(y)
\telif f(x):
\t\ty = 2
\telse:
\t\t@again
\t\tdef h(z): z; return f(z)
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


def test_a_statement_inside_others_is_measured_without_its_neighbours() -> None:
    text = (
        "class A:\n    x = 1\n    def f(self):\n        if x:\n            y = 1\n            return g(y)\n"
    )
    program, locator = locate(text)
    call = next(n for n, node in enumerate(program.lowerer.sites) if isinstance(node, cst.Call))
    assert (locator(call).line, locator(call).column) == (6, 20)
    assert locator.measured == ((0, 0, 1, 0, 1),)


def test_what_only_libcst_can_parse_is_measured_whole() -> None:
    program, locator = locate("# no such escape\nz = '\\x'\nx = y\n")
    last = len(program.lowerer.sites) - 1
    assert locator(last).line == 3
    assert locator.measured == ((0,),)


def test_python_does_not_warn_of_the_users_code() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        program, locator = locate("x = '\\d'\ny = x is 1\n")
        assert locator(len(program.lowerer.sites) - 1).line == 2
