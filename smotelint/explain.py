"""The documentation of rules, as `smotelint rule` shows it: from the rules' docstrings, never written twice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smotelint.rules._rule import LoadedRule


def explain_text(rules: Sequence[LoadedRule]) -> str:
    """Each rule in full, for a terminal."""
    return "\n".join(f"{rule.code} {rule.name}\n{_traits(rule)}\n\n{rule.docs.strip()}\n" for rule in rules)


def explain_markdown(rules: Sequence[LoadedRule]) -> str:
    """Each rule in full, as a Markdown section."""
    return "\n".join(
        f"# {rule.name} ({rule.code})\n\n{_traits(rule)}\n\n{rule.docs.strip()}\n" for rule in rules
    )


def explain_json(rules: Sequence[LoadedRule]) -> str:
    """An array of objects, one for each rule."""
    return json.dumps([_as_object(rule) for rule in rules], indent=2, ensure_ascii=False) + "\n"


def list_text(rules: Sequence[LoadedRule]) -> str:
    """A table with one line for each rule, for a terminal."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(
        f"{rule.code}  {rule.name:{width}}  {rule.rule.severity!s:7}  {_state(rule):3}  {rule.summary}\n"
        for rule in rules
    )


def list_markdown(rules: Sequence[LoadedRule]) -> str:
    """A Markdown table with one row for each rule; the README holds it."""
    rows = [
        f"| {rule.code} | {rule.name} | {_escape(rule.summary)} | {rule.rule.severity} | {_state(rule)} |"
        for rule in rules
    ]
    return (
        "\n".join(["| code | name | finding | severity | default |", "|---|---|---|---|---|", *rows]) + "\n"
    )


EXPLAIN: dict[str, Callable[[Sequence[LoadedRule]], str]] = {
    "json": explain_json,
    "markdown": explain_markdown,
    "text": explain_text,
}
LIST: dict[str, Callable[[Sequence[LoadedRule]], str]] = {
    "json": explain_json,
    "markdown": list_markdown,
    "text": list_text,
}


def _as_object(rule: LoadedRule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary,
        "severity": str(rule.rule.severity),
        "default": rule.rule.on,
        "fixable": rule.rule.fixable,
        "explanation": rule.docs.strip(),
    }


def _traits(rule: LoadedRule) -> str:
    traits = [f"severity {rule.rule.severity}", "on by default" if rule.rule.on else "off by default"]
    if rule.rule.fixable:
        traits.append("can be fixed")
    return ", ".join(traits)


def _state(rule: LoadedRule) -> str:
    return "on" if rule.rule.on else "off"


def _escape(text: str) -> str:
    return text.replace("|", "\\|")
