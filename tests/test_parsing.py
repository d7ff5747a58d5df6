from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smotelint.guard import MAX_DEPTH, blank_deep_lines, is_deep
from smotelint.mending import MAX_PROBLEMS, Mender
from smotelint.parsing import MAX_WORDS, Parsed, SyntaxProblem, parse, parse_exactly

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = '''\
from imblearn.over_sampling import SMOTE

class Model:
    """Holds "quotes" and 'more'."""

    def fit(self, X, y, *, deep={"a": [1, (2, 3)]}):
        try:
            X_res, y_res = SMOTE().fit_resample(
                X,  # rows
                y,
            )
        except (ValueError, KeyError) as error:
            raise RuntimeError(f"no {error!r:>{10}}") from error
        else:
            return X_res if len(X_res) else \\
                y_res
        finally:
            self.done = [i for i in range(3) if i % 2]

match command:
    case [a, b]:
        pass
    case _:
        async def run(): await go()
'''


def mended(code: str) -> str:
    parsed = parse(code)
    assert parsed.module is not None
    return parsed.module.code


def places(parsed: Parsed) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in parsed.problems]


@pytest.mark.parametrize(
    "code",
    [
        "",
        "\n",
        "# only a comment",
        PROGRAM,
        "x = f'{d[\"a\"]}'\n",
        'x = f"{d["a"]}"\n',
        "type Rows = list[int]\n",
        "try:\n    f()\nexcept* ValueError:\n    pass\n",
        "print\n",
        "print(x)\n",
        "return 1\n",
    ],
)
def test_good_code_is_left_alone(code: str) -> None:
    assert mended(code) == code
    assert parse(code).problems == ()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x y\nz = 1\n", "pass\nz = 1\n"),
        ("if a:\n    x y\n    z = 1\n", "if a:\n    pass\n    z = 1\n"),
        ("x = f(a b,\n      c)\nz = 1\n", "pass\n\nz = 1\n"),
        ("if x y:\n    z = 1\n", "if _:\n    z = 1\n"),
        ("def f(a, (b, c)):\n    return a\n", "def f(*_):\n    return a\n"),
        ("class A(B C):\n    x = 1\n", "class A:\n    x = 1\n"),
        ("for x y in z:\n    w = 1\n", "for _ in _:\n    w = 1\n"),
        ("while x y:\n    w = 1\n", "while _:\n    w = 1\n"),
        ("with x y:\n    w = 1\n", "with _:\n    w = 1\n"),
        ("if a:\n    b = 1\nelif c d:\n    e = 1\n", "if a:\n    b = 1\nelif _:\n    e = 1\n"),
        ("else:\n    x = 1\n", "if _:\n    x = 1\n"),
        ("try:\n    x = 1\ny = 2\n", "if _:\n    x = 1\ny = 2\n"),
        ("for x in y\n    z = 1\n", "for x in y:\n    z = 1\n"),
        ("for x in y:\nz = 1\n", "for x in y: pass\nz = 1\n"),
        ("x = 1\n    y = 2\nz = 3\n", "x = 1\n\nz = 3\n"),
        ("if a:\n\tx = 1\n        y = 2\n", "if a:\n\tx = 1\n\n"),
        ("x = (1,\n     2\ny = 3\nz = 4\n", "pass\n\ny = 3\nz = 4\n"),
        ("x = f(\nimport os\ny = (1)\n", "pass\nimport os\ny = (1)\n"),
        ("x = 'abc\ny = 1\n", "pass\ny = 1\n"),
        ("match a:\n    case 1 2:\n        x = 1\n", "match a:\n    case _:\n        x = 1\n"),
        ("!ls\nx = 1\n", "pass\nx = 1\n"),
    ],
)
def test_the_least_is_blanked(code: str, expected: str) -> None:
    assert mended(code) == expected
    assert parse(code).problems


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("print x", "0;    x"),
        ("print 'a' % b, c\n", "0;    'a' % b, c\n"),
        ("if a: print x\n", "if a: 0;    x\n"),
        ("if a:\n    pass\nelse: print x\n", "if a:\n    pass\nelse: 0;    x\n"),
        ("exec 'x = 1' in space\n", "0;   'x = 1' in space\n"),
        ("print 'loud' ; x = 1\n", "0;    'loud' ; x = 1\n"),
        ("raise ValueError, 'no'\n", "raise ValueError\n"),
        ("x = X[y <> 1]\n", "x = X[y != 1]\n"),
        ("x = 0777 + 12L\n", "x =  777 + 12 \n"),
        ("x = ur'a'\n", "x =  r'a'\n"),
        ("x = `y`\n", "pass\n"),
    ],
)
def test_python_2_is_read_where_it_can_be(code: str, expected: str) -> None:
    assert mended(code) == expected
    (problem,) = parse(code).problems
    assert "Python 2" in problem.message or "`y`" in code


def test_the_block_of_an_old_handler_is_kept() -> None:
    code = "try:\n    x = 1\nexcept ValueError, e:\n    y = 2\n"
    assert "x = 1" in mended(code)
    assert "y = 2" in mended(code)


def test_every_problem_is_told_once_with_its_place() -> None:
    parsed = parse("print x\nif a:\n    b c\n    d = (\ne = f\nprint y\n")
    assert places(parsed) == [
        (1, "this is a Python 2 `print` statement"),
        (3, "this does not parse"),
        (4, "a bracket is never closed"),
        (6, "this is a Python 2 `print` statement"),
    ]
    assert parsed.problems[1] == SyntaxProblem(3, 5, 3, 8, "this does not parse")


def test_a_hostile_text_is_given_up() -> None:
    parsed = parse("x y\n" * 5000)
    assert len(parsed.problems) == MAX_PROBLEMS + 1
    assert "the rest" in parsed.problems[-1].message
    assert parsed.module is not None


NESTED: dict[str, Callable[[int], str]] = {
    "brackets": lambda n: "x = " + "(" * n + "1" + ")" * n,
    "open brackets": lambda n: "x = " + "[" * n,
    "calls": lambda n: "x = " + "f(" * n + ")" * n,
    "subscripts": lambda n: "x = " + "a[" * n + "1" + "]" * n,
    "sum": lambda n: "x = " + "+".join("a" * n),
    "and": lambda n: "x = " + " and ".join("a" * n),
    "attributes": lambda n: "x = a" + ".b" * n,
    "methods": lambda n: "x = a" + ".b()" * n,
    "strings": lambda n: "x = " + "'a' " * n,
    "not": lambda n: "x = " + "not " * n + "a",
    "minus": lambda n: "x = " + "-" * n + "a",
    "lambda": lambda n: "x = " + "lambda: " * n + "a",
    "lambda with parameters": lambda n: "x = " + "lambda a, b=1: " * n + "a",
    "ternary": lambda n: "x = " + "a if b else " * n + "a",
    "indentation": lambda n: "".join(" " * i + "if a:\n" for i in range(n)) + " " * n + "pass\n",
    "field": lambda n: "x = f'{" + "(" * n + "1" + ")" * n + "}'",
    "format": lambda n: "x = f'" + "{a:" * n + "}" * n + "'",
    "nested formats": lambda n: "x = " + 'f"{' * n + "1" + '}"' * n,
    "comprehension": lambda n: "x = [a " + "for a, b in c " * n + "]",
    "power": lambda n: "x = " + "**".join("a" * n),
    "decorated": lambda n: "@" + "a." * n + "b\ndef f(): pass\n",
}


@pytest.mark.parametrize("kind", NESTED)
@pytest.mark.parametrize("count", [300, 5001])
def test_what_nests_too_deeply_is_left_out(kind: str, count: int) -> None:
    parsed = parse(f"before = 1\n{NESTED[kind](count)}\nafter = 2\n")
    assert parsed.module is not None
    assert "before = 1\n" in parsed.module.code
    assert kind == "open brackets" or "after = 2\n" in parsed.module.code
    assert any("nested too deeply" in problem.message for problem in parsed.problems)


def test_the_words_count_what_is_too_many() -> None:
    (problem,) = parse("x = " + "(" * 5001 + ")" * 5001).problems
    assert problem.message == "this is nested too deeply to be analysed: 5,001 brackets"


def test_long_chains_of_elif_are_cut_and_not_reported() -> None:
    code = "if a:\n    x = 0\n" + "".join(f"elif b == {n}:\n    x = {n}\n" for n in range(3000))
    parsed = parse(code)
    assert parsed.module is not None
    assert parsed.problems == ()
    assert "x = 2999" in parsed.module.code
    assert len(parsed.module.code) == len(code)


@pytest.mark.parametrize(
    "code",
    [
        "x = [" + "a + b, " * 5000 + "]",
        "x = {" + "'a': f(1) + 2, " * 5000 + "}",
        "x = " + "1;".join(["a = "] * 2000),
        "x = f'''" + "<p style='a: b;'> {x} - (y) </p>\n" * 2000 + "'''",
        "# " + "((((" * 5000,
        "x = '" + "((((" * 5000 + "'",
        "f(" + ", ".join(f"a{n}=lambda x, y: x + y" for n in range(20)) + ")",
    ],
)
def test_what_is_long_but_flat_is_no_excess(code: str) -> None:
    assert not is_deep(code)


def test_what_is_too_large_is_not_parsed() -> None:
    rows = "x = [" + "1," * MAX_WORDS + "]\n"
    parsed = parse(rows)
    assert parsed.module is None
    assert [problem.message for problem in parsed.problems] == ["this is too large to be analysed"]
    assert parse(f"x = '{'a' * 3 * MAX_WORDS}'\n").problems == ()


def test_depth_adds_up_over_brackets() -> None:
    assert is_deep("x = " + ("(" + "a + " * 20) * 20 + "b" + ")" * 20)
    assert MAX_DEPTH < 20 * 26


def text_of(code: str) -> str:
    """What is parsed; LibCST's own rendering leaves out blank lines before a comment that ends a text."""
    text = blank_deep_lines(code)[0]
    if parse_exactly(text) is not None:
        return text
    return Mender(text, lambda trial: parse_exactly(trial) is not None).mend()


def lines_of(text: str) -> list[str]:
    return text.split("\n")


@given(st.text(alphabet="ab1 \t\n\\\"'#()[]{}:;,.=+-%!?@\fé\U0001f600", max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_a_tree_of_as_many_lines(text: str) -> None:
    assert parse(text).module is not None
    assert text_of(text).count("\n") == text.count("\n")


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_mutated_programs_keep_their_other_lines(data: st.DataObject) -> None:
    lines = lines_of(PROGRAM)
    index = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[index])))
    noise = data.draw(
        st.sampled_from(["(", ")", "'", '"', '"""', "$", " x y ", ":", "\\", "    ", "]", "{", "#"])
    )
    if not lines[index][:column].strip():
        noise = noise.replace("\\", "$")  # LibCST drops a lone backslash before a statement, with its line
    lines[index] = lines[index][:column] + noise + lines[index][column:]
    code = "\n".join(lines)
    parsed = parse(code)
    assert parsed.module is not None
    got = lines_of(text_of(code))
    assert len(got) == len(lines)
    if not parsed.problems:
        assert got == lines
    if index > 1 and noise != '"""':
        assert got[0] == lines[0]


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_unicode_gives_a_tree(text: str) -> None:
    assert parse(text.replace("\r", "")).problems is not None
