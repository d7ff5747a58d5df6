"""The table of configuration keys, from which everything about them is derived.

Validation, the options of `smotelint check`, `smotelint config`, the JSON schema and the README's section all read
`KEYS`; a key that is not here does not exist.
"""

from __future__ import annotations

import enum
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from smotelint.errors import SettingsError
from smotelint.reporters import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERITIES = ("info", "warning", "error")
CONFIDENCES = ("low", "medium", "high")
DEFAULT_EXCLUDE = (
    ".eggs", ".git", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pytest_cache", ".ruff_cache", ".svn",
    ".tox", ".venv", "__pycache__", "__pypackages__", "build", "dist", "node_modules", "site-packages", "venv",
)  # fmt: skip


class Kind(enum.Enum):
    """What a key holds."""

    BOOL = "true or false"
    CHOICE = "one of the choices"
    GLOBS = "a list of glob patterns"
    NAMES = "a list of names"
    PATH = "a path"
    PER_FILE = "a table of glob pattern = list of rules"
    QUALIFIED = "a list of qualified names, such as mylib.MySmote"
    RULES = "a list of rules"
    SEVERITIES = "a table of rule = severity"


class Key(NamedTuple):
    """One key of `[tool.smotelint]`."""

    name: str
    """As written in TOML; `notebook.skip-cell-tags` is in the table `[tool.smotelint.notebook]`."""
    kind: Kind
    default: Any
    doc: str
    """One sentence."""
    example: str
    """A value, in TOML."""
    choices: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """The field of `Settings`: `notebook.skip-cell-tags` -> `skip_cell_tags`."""
        return self.name.rpartition(".")[2].replace("-", "_")


KEYS = (
    Key("baseline", Kind.PATH, None, "File of known findings that are not reported again.", '"smotelint.json"'),
    Key("exclude", Kind.GLOBS, DEFAULT_EXCLUDE,
        "Patterns of files and directories to pass over, instead of the usual ones.",
        '["vendored"]'),
    Key("extend", Kind.PATH, None, "Another configuration file, whose keys hold where this one has none.",
        '"../pyproject.toml"'),
    Key("extend-exclude", Kind.GLOBS, (), "Patterns to pass over besides `exclude`.", '["archive/*.ipynb"]'),
    Key("extend-ignore", Kind.RULES, (), "Rules to leave out besides `ignore`.", '["SMT402"]'),
    Key("extend-select", Kind.RULES, (), "Rules to run besides `select`.", '["SMT301"]'),
    Key("fail-on", Kind.CHOICE, "warning", "Least severity of a finding that makes the exit code 1.", '"error"',
        SEVERITIES),
    Key("fix", Kind.BOOL, False, "Whether to apply the safe fixes of what is found.", "true"),
    Key("force-exclude", Kind.BOOL, False, "Whether to pass over excluded files even when they are named.", "true"),
    Key("ignore", Kind.RULES, (), "Rules to leave out.", '["SMT301", "accuracy-only"]'),
    Key("min-confidence", Kind.CHOICE, "low", "Least confidence of a finding that is shown.", '"medium"',
        CONFIDENCES),
    Key("min-severity", Kind.CHOICE, "info", "Least severity of a finding that is shown.", '"warning"', SEVERITIES),
    Key("names.metrics", Kind.QUALIFIED, (), "Metrics of your own that see the errors of each class.",
        '["mylib.metrics.cost"]'),
    Key("names.resamplers", Kind.QUALIFIED, (), "Over-samplers of your own: classes with fit_resample, and functions.",
        '["mylib.MySmote", "mylib.balancing.even_out"]'),
    Key("names.splitters", Kind.QUALIFIED, (), "Splitters of your own: classes with split, and functions.",
        '["mylib.PatientSplit"]'),
    Key("notebook.python-cell-magics", Kind.NAMES, (), "Cell magics, besides the usual ones, whose body is Python.",
        '["measure"]'),
    Key("notebook.skip-cell-tags", Kind.NAMES, (), "Tags of cells to pass over.", '["scratch"]'),
    Key("output-format", Kind.CHOICE, "full", "How findings are written.", '"concise"', FORMATS),
    Key("per-file-ignores", Kind.PER_FILE, {}, "Rules to leave out in the files that match a pattern.",
        '{ "tutorials/*" = ["SMT301"] }'),
    Key("respect-gitignore", Kind.BOOL, True, "Whether to pass over what .gitignore names.", "false"),
    Key("select", Kind.RULES, None, "Rules to run, instead of those that are on by default.", '["SMT1", "SMT402"]'),
    Key("severity", Kind.SEVERITIES, {}, "Severity of a rule's findings, instead of the rule's own.",
        '{ SMT301 = "warning" }', SEVERITIES),
    Key("unsafe-fixes", Kind.BOOL, False, "Whether fixes that change what is computed count among those to apply.",
        "true"),
)  # fmt: skip


_QUALIFIED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)+")
BY_NAME = {key.name: key for key in KEYS}


def suggest(word: str, known: Iterable[str]) -> str:
    """`" (did you mean `select`?)"`, or nothing where no known word is near."""
    import difflib  # needed only where something is wrong

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" (did you mean `{near[0]}`?)" if near else ""


def find_fault(key: Key, value: object) -> str | None:
    """What is wrong with a value, in words that follow the key's name, or None.

    >>> find_fault(BY_NAME["fail-on"], "fatal")
    "is one of info, warning, error, not 'fatal'"
    """
    if key.kind is Kind.BOOL:
        good = isinstance(value, bool)
    elif key.kind is Kind.CHOICE:
        if value not in key.choices:
            return f"is one of {', '.join(key.choices)}, not {value!r}"
        good = True
    elif key.kind is Kind.PATH:
        good = isinstance(value, str)
    elif key.kind is Kind.SEVERITIES:
        good = isinstance(value, dict) and all(choice in key.choices for choice in value.values())
    elif key.kind is Kind.PER_FILE:
        good = isinstance(value, dict) and all(_is_words(rules) for rules in value.values())
    elif key.kind is Kind.QUALIFIED:
        good = _is_words(value) and all(_QUALIFIED.fullmatch(word) for word in value)  # type: ignore[attr-defined]
    else:
        good = _is_words(value)
    return None if good else f"is {key.kind.value}, not {value!r}"


def _is_words(value: object) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(word, str) for word in value)


def freeze(value: object) -> object:
    """A valid value as `Settings` holds it: lists and tables as tuples.

    >>> freeze({"tutorials/*": ["SMT301"]})
    (('tutorials/*', ('SMT301',)),)
    """
    if isinstance(value, dict):
        return tuple((name, freeze(inner)) for name, inner in value.items())
    if isinstance(value, list):
        return tuple(value)
    return value


def gather_options(params: dict[str, Any]) -> dict[str, Any]:
    """The configuration keys among the options of the command line, as a configuration file would have them.

    `{"select": ("SMT1,SMT2", "SMT3"), "exclude": ()}` -> `{"select": ["SMT1", "SMT2", "SMT3"]}`.
    """
    values: dict[str, Any] = {}
    for key in KEYS:
        value = params.get(key.field)
        if value is None or value == ():
            continue
        if key.kind is Kind.PER_FILE:
            values[key.name] = split_per_file(value)
        elif isinstance(value, tuple):
            values[key.name] = split_commas(value)
        else:
            values[key.name] = value
    return values


def split_commas(texts: Iterable[str]) -> list[str]:
    """`("SMT1, SMT2", "SMT3")` -> `["SMT1", "SMT2", "SMT3"]`."""
    return [word.strip() for text in texts for word in text.split(",") if word.strip()]


def split_per_file(texts: Iterable[str]) -> dict[str, list[str]]:
    """`("a/*:SMT1,SMT2",)` -> `{"a/*": ["SMT1", "SMT2"]}`."""
    table: dict[str, list[str]] = {}
    for text in texts:
        glob, colon, words = text.rpartition(":")
        if not colon:
            raise SettingsError(f"--per-file-ignores: `{text}` is not GLOB:RULE,..")
        table.setdefault(glob, []).extend(split_commas([words]))
    return table


def make_schema() -> dict[str, Any]:
    """The JSON schema of `[tool.smotelint]`, which is shipped as `config.schema.json`."""
    tables: dict[str, dict[str, Any]] = {"": {}}
    for key in KEYS:
        table, _, name = key.name.rpartition(".")
        tables.setdefault(table, {})[name] = {"description": key.doc, **_schema_of(key)}
    properties = tables.pop("")
    for table, keys in tables.items():
        properties[table] = {"type": "object", "additionalProperties": False, "properties": keys}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:smotelint:config",
        "title": "smotelint",
        "description": "Configuration of smotelint: [tool.smotelint] of pyproject.toml, or smotelint.toml.",
        "type": "object",
        "additionalProperties": False,
        "properties": dict(sorted(properties.items())),
    }


def _schema_of(key: Key) -> dict[str, Any]:
    words = {"type": "array", "items": {"type": "string"}}
    if key.kind is Kind.BOOL:
        schema: dict[str, Any] = {"type": "boolean"}
    elif key.kind is Kind.CHOICE:
        schema = {"type": "string", "enum": list(key.choices)}
    elif key.kind is Kind.PATH:
        schema = {"type": "string"}
    elif key.kind is Kind.SEVERITIES:
        schema = {"type": "object", "additionalProperties": {"type": "string", "enum": list(key.choices)}}
    elif key.kind is Kind.PER_FILE:
        schema = {"type": "object", "additionalProperties": words}
    else:
        schema = words
    if isinstance(key.default, (bool, str, tuple)):
        default = list(key.default) if isinstance(key.default, tuple) else key.default
        schema = {**schema, "default": default}
    return schema


def tool_schema(_tool_name: str) -> dict[str, Any]:
    """The shipped schema, for the entry point `validate_pyproject.tool_schema`."""
    import json

    text = Path(__file__).with_name("config.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def render_keys(keys: Iterable[Key]) -> str:
    """The keys, one paragraph each, as `smotelint config` prints them."""
    return "\n".join(
        f"{key.name}\n  {key.doc}\n  default: {render_value(key.default) or 'none'}\n"
        f"  example: {key.name} = {key.example}\n"
        + (f"  choices: {', '.join(key.choices)}\n" if key.choices else "")
        for key in keys
    )


def describe_keys(keys: Iterable[Key]) -> list[dict[str, Any]]:
    """The keys as JSON objects."""
    return [
        {
            "name": key.name,
            "kind": key.kind.value,
            "default": key.default,
            "doc": key.doc,
            "example": key.example,
            "choices": list(key.choices),
        }
        for key in keys
    ]


def render_value(value: object) -> str:
    """A value as TOML: `("SMT1",)` -> `["SMT1"]`, `{"a/*": ["SMT1"]}` -> `{ "a/*" = ["SMT1"] }`; empty for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        inner = ", ".join(f"{render_value(name)} = {render_value(item)}" for name, item in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(render_value(item) for item in value) + "]"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
