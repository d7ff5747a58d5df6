from __future__ import annotations

import importlib
import importlib.util
import json

import pytest

from smotelint.options import (
    BY_NAME,
    KEYS,
    find_fault,
    freeze,
    make_schema,
    render_keys,
    suggest,
    tool_schema,
)
from smotelint.reporters import FORMATS
from smotelint.settings import Configuration, Settings


def test_names_are_sorted_and_unique() -> None:
    names = [key.name for key in KEYS]
    assert names == sorted(set(names))


def test_every_default_and_example_is_valid() -> None:
    toml = importlib.import_module("tomllib" if importlib.util.find_spec("tomllib") else "tomli")
    for key in KEYS:
        value = toml.loads(f"x = {key.example}")["x"]
        assert find_fault(key, value) is None, key.name
        if key.default is not None:
            assert find_fault(key, key.default) is None, key.name


def test_settings_have_a_field_for_every_key() -> None:
    layered = {"ignore", "select", "extend-ignore", "extend-select", "extend"}
    fields = set(Settings._fields) - {"root", "origin", "layers"}
    assert fields == {key.field for key in KEYS if key.name not in layered}


def test_examples_are_understood(tmp_path_factory: pytest.TempPathFactory) -> None:
    directory = tmp_path_factory.mktemp("config")
    for key in KEYS:
        if key.name != "extend":
            Configuration(config=(f"{key.name} = {key.example}",)).settings_for(directory)


def test_the_shipped_schema_is_the_table() -> None:
    assert tool_schema("smotelint") == make_schema()


def test_the_schema_has_the_formats_and_the_tables() -> None:
    properties = make_schema()["properties"]
    assert properties["output-format"]["enum"] == list(FORMATS)
    assert properties["notebook"]["properties"]["skip-cell-tags"]["items"] == {"type": "string"}
    assert properties["severity"]["additionalProperties"]["enum"] == ["info", "warning", "error"]


def test_keys_are_rendered_with_default_and_choices() -> None:
    text = render_keys([BY_NAME["fail-on"]])
    assert 'default: "warning"' in text
    assert "choices: info, warning, error" in text
    assert '"site-packages"' in render_keys([BY_NAME["exclude"]])
    assert "default: none" in render_keys([BY_NAME["baseline"]])


def test_freeze_makes_tuples() -> None:
    assert freeze({"a/*": ["SMT1"]}) == (("a/*", ("SMT1",)),)
    assert freeze(["x"]) == ("x",)
    assert freeze("x") == "x"


@pytest.mark.parametrize(
    ("word", "said"), [("selct", " (did you mean `select`?)"), ("zzz", "")]
)  # fmt: skip
def test_suggest(word: str, said: str) -> None:
    assert suggest(word, BY_NAME) == said


def test_the_schema_file_is_formatted_as_the_command_prints_it() -> None:
    from importlib.resources import files

    text = files("smotelint").joinpath("config.schema.json").read_text(encoding="utf-8")
    assert text == json.dumps(make_schema(), indent=2) + "\n"
