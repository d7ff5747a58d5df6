from __future__ import annotations

import textwrap

import pytest

from smotelint.anchor import Anchor, find_statement, split_statements

PROGRAM = textwrap.dedent("""\
    import x

    class Model:
        @property
        def fit(self, X):
            X, y = SMOTE().fit_resample(
                X, y)  # a comment
            def inner(): pass
            return X

        async def later(self):
            await x

    done = Model()
    """)


def statement_at(text: str, line: int) -> tuple[str, str]:
    statement = find_statement(split_statements(text), text, line)
    return statement.scope, statement.text


def test_scope_and_tokens() -> None:
    fit = "X , y = SMOTE ( ) . fit_resample ( X , y )"
    assert statement_at(PROGRAM, 6) == ("Model.fit", fit)
    assert statement_at(PROGRAM, 7) == ("Model.fit", fit)
    assert statement_at(PROGRAM, 9) == ("Model.fit", "return X")
    assert statement_at(PROGRAM, 12) == ("Model.later", "await x")
    assert statement_at(PROGRAM, 14) == ("", "done = Model ( )")


@pytest.mark.parametrize(
    "other",
    [
        "# new first line\n" + PROGRAM,
        PROGRAM.replace("(\n            X, y)  # a comment", "(X,y)\n"),
        PROGRAM.replace("self, X", "self, X, z"),
    ],
)
def test_survives_what_does_not_touch_the_statement(other: str) -> None:
    statements = {(s.scope, s.digest) for s in split_statements(other)}
    before = find_statement(split_statements(PROGRAM), PROGRAM, 6)
    assert (before.scope, before.digest) in statements


def test_a_changed_statement_is_another() -> None:
    before = find_statement(split_statements(PROGRAM), PROGRAM, 6)
    after = {s.digest for s in split_statements(PROGRAM.replace("SMOTE()", "SMOTE(0.5)"))}
    assert before.digest not in after


def test_an_f_string_is_one_text_in_every_python() -> None:
    assert statement_at('print(f"a  {x}{{", 1)\n', 1) == ("", 'print ( f"a  {x}{{" , 1 )')
    assert statement_at('print(f"""a\n  {x!r:>{n}}""")\n', 2) == ("", 'print ( f"""a\n  {x!r:>{n}}""" )')


def test_an_unfinished_program_falls_back_to_the_line() -> None:
    assert statement_at("a = 1\nb = (\n  c", 3) == ("", "c")
    assert statement_at("a = 1\n", 1) == ("", "a = 1")
    assert statement_at("", 1) == ("", "")


def test_fingerprints_tell_equal_findings_apart() -> None:
    anchor = Anchor("a.py", "SMT101", "", "0")
    prints = {anchor.fingerprint(0), anchor.fingerprint(1), Anchor("b.py", "SMT101", "", "0").fingerprint(0)}
    assert len(prints) == 3
