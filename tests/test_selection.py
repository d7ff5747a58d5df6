from __future__ import annotations

import pytest

from smotelint.diagnostic import Severity
from smotelint.rules._rule import LoadedRule, Rule
from smotelint.selection import Layer, choose_rules, find_unknown


def rule(code: str, name: str, *, on: bool = True) -> LoadedRule:
    return LoadedRule(Rule(code, Severity.ERROR, on=on), name, "Says so.", lambda _facts: iter(()))


RULES = (
    rule("SMT101", "resample-before-split"),
    rule("SMT102", "resample-before-cv"),
    rule("SMT301", "full-balance"),
    rule("SMT303", "smote-before-scaling", on=False),
)


@pytest.mark.parametrize(
    ("layers", "chosen"),
    [
        ([], "101 102 301"),
        ([Layer(select=("SMT1",))], "101 102"),
        ([Layer(select=("ALL",))], "101 102 301 303"),
        ([Layer(select=("ALL",), ignore=("SMT1",))], "301 303"),
        ([Layer(select=("resample-before-cv",))], "102"),
        ([Layer(select=("smt102",))], "102"),
        ([Layer(ignore=("SMT1",))], "301"),
        ([Layer(extend_select=("SMT303",))], "101 102 301 303"),
        ([Layer(select=("SMT1",), ignore=("SMT101",))], "102"),
        ([Layer(select=("SMT101",), ignore=("SMT1",))], "101"),
        ([Layer(select=("SMT101",), ignore=("SMT101",))], ""),
        ([Layer(select=())], ""),
        ([Layer(ignore=("SMT101",)), Layer(select=("SMT1",))], "101 102"),
        ([Layer(select=("SMT101", "SMT301")), Layer(ignore=("SMT1",))], "301"),
        ([Layer(ignore=("SMT101",)), Layer(extend_ignore=("SMT301",))], "102"),
        ([Layer(ignore=("SMT101",)), Layer(extend_select=("SMT101",))], "101 102 301"),
    ],
)
def test_choice(layers: list[Layer], chosen: str) -> None:
    assert [rule.code[3:] for rule in choose_rules(layers, RULES)] == chosen.split()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["SMT1", "ALL", "full-balance"], None),
        (["SMT9"], "unknown rule `SMT9`"),
        (["SMT1011"], "unknown rule `SMT1011` (did you mean `SMT101`?)"),
        (["full-balanced"], "unknown rule `full-balanced` (did you mean `full-balance`?)"),
        (["S"], "unknown rule `S`"),
        ([""], "unknown rule ``"),
    ],
)
def test_unknown_words(words: list[str], said: str | None) -> None:
    found = find_unknown(words, RULES)
    assert found == said or (said is not None and found is not None and found.startswith(said))
