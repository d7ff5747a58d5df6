"""Comments that silence: how they are read, which lines they cover, and which of their words are unused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from smotelint.diagnostic import Confidence, Diagnostic, Severity, Span
from smotelint.edits.comments import drop
from smotelint.flow.remarks import Form
from smotelint.linter import read_ignores
from smotelint.rules._rule import load_rules
from smotelint.source import read_source
from smotelint.suppress import find_unused, silences, suppress

if TYPE_CHECKING:
    from smotelint.flow.remarks import Ignore
from tests.editing import apply_edits


def read(text: str, name: str = "a.py") -> list[Ignore]:
    return list(read_ignores(read_source(name, text.encode())))


def read_one(text: str) -> Ignore:
    (ignore,) = read(text)
    return ignore


def finding(line: int, code: str = "SMT101", *related: int, cell: int | None = None) -> Diagnostic:
    name = next((rule.name for rule in load_rules() if rule.code == code), "")
    spans = [Span("a.py", number, 5, number, 9, cell) for number in (line, *related)]
    return Diagnostic(code, name, "", Severity.ERROR, Confidence.HIGH, spans[0], tuple(spans[1:]))


# -- reading ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "form", "words", "lines"),
    [
        ("f(x)  # smotelint: ignore[SMT101]", Form.LINE, ["SMT101"], (1, 1)),
        ("f(x)  #smotelint:ignore[SMT101]", Form.LINE, ["SMT101"], (1, 1)),
        ("f(x)  # SMOTElint: Ignore [ SMT101 ,full-balance ] SMT102", Form.LINE, ["SMT101", "full-balance"], (1, 1)),
        ("f(x)  # smotelint: ignore", Form.LINE, [], (1, 1)),
        ("f(x)  # smotelint: ignore the rows are others", Form.LINE, [], (1, 1)),
        ("f(x)  # why  # smotelint: ignore[SMT4]", Form.LINE, ["SMT4"], (1, 1)),
        ("f(\n  x,  # smotelint: ignore[SMT4]\n)", Form.LINE, ["SMT4"], (1, 3)),
        ("f('''\n''')  # smotelint: ignore[SMT4]", Form.LINE, ["SMT4"], (1, 2)),
        ("x = 1 + \\\n  2  # smotelint: ignore[SMT4]", Form.LINE, ["SMT4"], (1, 2)),
        ("# smotelint: ignore[SMT4]\n\n# other\nf(\n)\ng()", Form.LINE, ["SMT4"], (4, 5)),
        ("x = 1\n# smotelint: ignore[SMT4]", Form.LINE, ["SMT4"], (0, -1)),
        ("f(x)  # smotelint: file-ignore[SMT4] why", Form.FILE, ["SMT4"], (1, 0)),
        ("f(x)  # noqa", Form.NOQA, [], (1, 1)),
        ("f(x)  # NOQA:E501,SMT101", Form.NOQA, ["E501", "SMT101"], (1, 1)),
        ("f(x)  # noqa: E501 SMT101 because", Form.NOQA, ["E501", "SMT101"], (1, 1)),
        ("f(x)  # noqa: because", Form.NOQA, [], (1, 1)),
        ("f(x)  # noqa : E501", Form.NOQA, [], (1, 1)),
    ],
)  # fmt: skip
def test_what_is_read(text: str, form: Form, words: list[str], lines: tuple[int, int]) -> None:
    ignore = read_one(text)
    assert ignore.problem == ""
    assert (ignore.form, [word.text for word in ignore.words]) == (form, words)
    assert (ignore.first, ignore.last) == lines


@pytest.mark.parametrize(
    "text",
    [
        "x = '# smotelint: ignore[SMT101]'",
        'x = """\n# noqa: SMT101\n# smotelint: file-ignore\n"""',
        'f"{x}  # noqa: SMT101"',
        "# noqa",
        "# noqa: SMT101",
        "# smotelint: as it should be",
        "# smotelint ignores it",
        "# smotelint finds nothing here",
        "# our smotelint: ignore[SMT101]",
        "# smotelintx: ignore[SMT101]",
    ],
)
def test_what_is_no_comment_to_smotelint(text: str) -> None:
    assert read(text + "\n") == []


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("smotelint: ignore[]", "the brackets are empty"),
        ("smotelint: ignore[ , ]", "the brackets are empty"),
        ("smotelint: ignore[SMT101", "never closed"),
        ("smotelint: ignore SMT101", "in brackets: `ignore[SMT101]`"),
        ("smotelint: ignore: smt101", "in brackets"),
        ("smotelint: file-ignore=full-balance", "in brackets: `file-ignore[full-balance]`"),
        ("smotelint: ingore[SMT101]", "`ingore` is no directive (did you mean `ignore`?)"),
        ("smotelint: disable=SMT101", "`disable` is no directive (did you mean `ignore`?)"),
        ("smotelint: skip-file", "`skip-file` is no directive"),
        ("smotelint: [SMT101]", "`ignore` is missing"),
        ("smotelint ignore[SMT101]", "a colon is missing"),
    ],
)
def test_what_is_malformed_silences_nothing(comment: str, words: str) -> None:
    ignore = read_one(f"f(x)  # {comment}\n")
    assert words in ignore.problem
    assert suppress([ignore], [finding(1)]) == ([finding(1)], [])


def test_several_comments_in_one() -> None:
    own, noqa = read("f(x)  # smotelint: ignore[SMT101] see #12  # noqa: E501")
    assert (own.form, noqa.form) == (Form.LINE, Form.NOQA)
    assert (own.span.column, own.span.end_column) == (7, 42)
    assert noqa.span.column == 44


def test_unknown_words_are_told_from_other_linters_codes() -> None:
    own = read_one("f(x)  # smotelint: ignore[E501, SMT101, resample-before-spilt]")
    assert [(word.is_known, word.near) for word in own.words] == [
        (False, ""),
        (True, ""),
        (False, " (did you mean `resample-before-split`?)"),
    ]
    noqa = read_one("f(x)  # noqa: E501, SMT101, SMT999")
    assert [(word.is_known, word.is_foreign) for word in noqa.words] == [
        (False, True),
        (True, False),
        (False, False),
    ]


def test_a_cell_in_another_language_holds_no_comments() -> None:
    cells = [{"cell_type": "code", "source": "%%bash\nls  # noqa: SMT101", "metadata": {}}]
    assert read(json.dumps({"cells": cells, "metadata": {}}), "a.ipynb") == []


# -- silencing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "diagnostic", "is_silenced"),
    [
        ("smotelint: ignore[SMT101]", finding(1), True),
        ("smotelint: ignore[SMT1]", finding(1), True),
        ("smotelint: ignore[smt101]", finding(1), True),
        ("smotelint: ignore[ALL]", finding(1), True),
        ("smotelint: ignore[resample-before-split]", finding(1), True),
        ("smotelint: ignore[SMT102, SMT101]", finding(1), True),
        ("smotelint: ignore[SMT102] SMT101", finding(1), False),
        ("smotelint: ignore[SMT101]", finding(2), False),
        ("smotelint: ignore[SMT101]", finding(3, "SMT101", 2, 1), True),
        ("smotelint: ignore", finding(1), True),
        ("smotelint: ignore", finding(3, "SMT101", 1), False),
        ("smotelint: file-ignore[SMT101]", finding(9), True),
        ("smotelint: file-ignore", finding(9), True),
        ("smotelint: file-ignore[SMT2]", finding(9), False),
        ("noqa", finding(1), True),
        ("noqa", finding(3, "SMT101", 1), False),
        ("noqa: SMT101", finding(3, "SMT101", 1), True),
        ("noqa: E501", finding(1), False),
    ],
)
def test_what_is_silenced(comment: str, diagnostic: Diagnostic, is_silenced: bool) -> None:
    assert silences(read_one(f"f(x)  # {comment}\n"), diagnostic) is is_silenced


def test_a_tag_silences_its_cell() -> None:
    cells = [
        {"cell_type": "code", "source": "f(x)\ng(x)", "metadata": {"tags": tags}}
        for tags in ([], ["smotelint-ignore"])
    ]
    source = read_source("a.py.ipynb", json.dumps({"cells": cells, "metadata": {}}).encode())
    (tag,) = read_ignores(replace(source, path="a.py"))
    assert silences(tag, finding(2, cell=2))
    assert not silences(tag, finding(2, cell=1))
    assert not silences(tag, finding(2, "SMT101", cell=None))


# -- unused ----------------------------------------------------------------------------------------------


def judge(text: str, *found: Diagnostic, without: str = "") -> tuple[list[str], bool]:
    rules = load_rules()
    ran = [rule for rule in rules if rule.rule.on and rule.code not in without.split()]
    (judged,) = find_unused(read(text), found, ran, rules)
    return [word.text for word in judged.unused], judged.is_unused


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("smotelint: ignore[SMT101]", ([], False)),
        ("smotelint: ignore[SMT101, SMT102]", (["SMT102"], False)),
        ("smotelint: ignore[SMT102]", (["SMT102"], True)),
        ("smotelint: ignore[SMT2, accuracy-only]", (["SMT2", "accuracy-only"], True)),
        ("smotelint: ignore[SMT102, nonsense]", (["SMT102"], False)),
        ("smotelint: ignore[SMT10]", ([], False)),
        ("smotelint: ignore[SMT901]", ([], False)),
        ("smotelint: ignore", ([], False)),
        ("smotelint: file-ignore[SMT4]", (["SMT4"], True)),
        ("noqa", ([], False)),
        ("noqa: E501", ([], False)),
        ("noqa: E501, SMT102", (["SMT102"], False)),
        ("noqa: SMT102", (["SMT102"], True)),
    ],
)
def test_what_is_unused_beside_a_finding(comment: str, expected: tuple[list[str], bool]) -> None:
    assert judge(f"f(x)  # {comment}\n", finding(1)) == expected


def test_unused_is_told_only_of_rules_that_ran() -> None:
    assert judge("f(x)  # smotelint: ignore[SMT101]\n", without="SMT101") == ([], False)
    assert judge("f(x)  # smotelint: ignore[SMT1]\n", without="SMT102") == ([], False)
    assert judge("f(x)  # smotelint: ignore\n", without="SMT102") == ([], False)
    assert judge("f(x)  # smotelint: ignore\n") == ([], True)
    assert judge("f(x)  # noqa\n") == ([], False)


def test_a_comment_does_not_silence_what_is_said_of_itself_unless_it_says_so() -> None:
    text = "f(x)  # smotelint: ignore[{}]\n"
    unused = replace(finding(1, "SMT901"), span=read_one(text.format("ALL")).span)
    assert not silences(read_one(text.format("ALL")), unused)
    named = read_one(text.format("SMT102,SMT901"))
    assert silences(named, replace(unused, span=named.span))
    assert silences(read_one("# smotelint: file-ignore\n"), unused)


# -- removal ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(x)  # smotelint: ignore[SMT101] why\ng()\n", "f(x)\ng()\n"),
        ("f(x)\t#noqa:SMT101", "f(x)"),
        ("f(x)  # smotelint: ignore[SMT101, SMT999] why\n", "f(x)  # smotelint: ignore[SMT999] why\n"),
        ("f(x)  # noqa: E501, SMT101, W2\n", "f(x)  # noqa: E501, W2\n"),
        ("f(x)  # noqa: SMT101 and why  # type: ignore\n", "f(x)  # type: ignore\n"),
        ("f(x)  # why  # smotelint: ignore[SMT101]\n", "f(x)  # why\n"),
        ("if x:\n    # smotelint: ignore[SMT101]\n    f(x)\n", "if x:\n    f(x)\n"),
        ("    # smotelint: ignore[SMT101]  # why\n", "    # why\n"),
        ("x = 1\n# smotelint: ignore[SMT101]", "x = 1"),
        ("# smotelint: ignore[SMT101]", ""),
        ("f(\n    x,  # smotelint: ignore[SMT101]\n)\n", "f(\n    x,\n)\n"),
        ("é = '漢'  # smotelint: ignore[SMT101]\n", "é = '漢'\n"),
    ],
)
def test_what_is_unused_goes_and_nothing_else(before: str, after: str) -> None:
    rules = load_rules()
    judged = [each for each in find_unused(read(before), [], rules, rules) if each.unused]
    assert apply_edits(before, [drop(ignore) for ignore in judged]) == after
