from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from smotelint.errors import SettingsError
from smotelint.selection import Layer
from smotelint.settings import Configuration, render_settings

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_defaults_without_a_file(tmp_path: Path) -> None:
    settings = Configuration(isolated=True).settings_for(tmp_path)
    assert settings.fail_on == "warning"
    assert settings.min_confidence == "low"
    assert settings.respect_gitignore
    assert settings.origin == ""
    assert settings.layers == (Layer(), Layer())


def test_the_nearest_file_with_a_table_decides(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.smotelint]\nignore = ["SMT301"]\nfail-on = "error"\n')
    write(tmp_path / "a/pyproject.toml", '[project]\nname = "a"\n')
    write(tmp_path / "b/smotelint.toml", 'ignore = ["SMT101"]\n')
    configuration = Configuration()
    outer = configuration.settings_for(tmp_path / "a/src")
    inner = configuration.settings_for(tmp_path / "b")
    assert (outer.root, outer.layers[0].ignore, outer.fail_on) == (str(tmp_path), ("SMT301",), "error")
    assert (inner.root, inner.layers[0].ignore, inner.fail_on) == (
        str(tmp_path / "b"),
        ("SMT101",),
        "warning",
    )


def test_smotelint_toml_wins_over_pyproject_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.smotelint]\noutput-format = "json"\n')
    write(tmp_path / "smotelint.toml", 'output-format = "concise"\n')
    assert Configuration().settings_for(tmp_path).output_format == "concise"


def test_extend_fills_what_the_file_leaves_open(tmp_path: Path) -> None:
    write(
        tmp_path / "pyproject.toml",
        '[tool.smotelint]\nignore = ["SMT1"]\nfail-on = "info"\nextend-exclude = ["old"]\n',
    )
    write(
        tmp_path / "a/smotelint.toml",
        'extend = "../pyproject.toml"\nignore = ["SMT2"]\nextend-exclude = ["new"]\n',
    )
    settings = Configuration().settings_for(tmp_path / "a")
    assert settings.layers[0].ignore == ("SMT2",)
    assert settings.fail_on == "info"
    assert settings.extend_exclude == ("old", "new")


def test_extend_of_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    path = write(tmp_path / "smotelint.toml", 'extend = "gone.toml"\n')
    with pytest.raises(SettingsError) as caught:
        Configuration().settings_for(tmp_path)
    assert str(caught.value) == f"{path}: `extend`: {tmp_path / 'gone.toml'}: No such file or directory"
    (tmp_path / "gone.toml").write_bytes(b"x = 1 # \xff\n")
    with pytest.raises(SettingsError, match=r"gone\.toml: not UTF-8: invalid start byte at byte 8"):
        Configuration().settings_for(tmp_path)


def test_extend_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path / "smotelint.toml", 'extend = "other.toml"\n')
    write(tmp_path / "other.toml", 'extend = "smotelint.toml"\n')
    with pytest.raises(SettingsError, match="circle"):
        Configuration().settings_for(tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('selct = ["SMT1"]', r"unknown key `selct` \(did you mean `select`\?\)"),
        ('fail-on = "fatal"', "`fail-on` is one of info, warning, error, not 'fatal'"),
        ('select = "SMT1"', "`select` is a list of rules"),
        ("fail-on = 3", "`fail-on` is one of info, warning, error, not 3"),
        ('force-exclude = "yes"', "`force-exclude` is true or false"),
        ('severity = { SMT301 = "fatal" }', "`severity` is a table of rule = severity"),
        ('per-file-ignores = ["SMT1"]', "`per-file-ignores` is a table"),
        ('[notebook]\nskip-tags = ["x"]', r"unknown key `notebook.skip-tags` \(did you mean `notebook.skip-cell-tags`"),
        ("select = [", "not valid TOML"),
    ],
)  # fmt: skip
def test_a_bad_file_is_named_with_its_key(tmp_path: Path, text: str, words: str) -> None:
    path = write(tmp_path / "smotelint.toml", text)
    with pytest.raises(SettingsError, match=words) as caught:
        Configuration().settings_for(tmp_path)
    assert str(path) in str(caught.value)


def test_options_replace_keys_and_extend_lists(tmp_path: Path) -> None:
    write(tmp_path / "smotelint.toml", 'extend-exclude = ["a"]\nfail-on = "error"\nselect = ["SMT1"]\n')
    options = {"extend-exclude": ["b"], "fail-on": "info", "ignore": ["SMT101"]}
    settings = Configuration(options).settings_for(tmp_path)
    assert settings.extend_exclude == ("a", "b")
    assert settings.fail_on == "info"
    assert settings.layers == (Layer(select=("SMT1",)), Layer(ignore=("SMT101",)))


def test_config_given_as_a_pair_or_a_file(tmp_path: Path) -> None:
    path = write(tmp_path / "ci.toml", 'fail-on = "info"\n')
    write(tmp_path / "smotelint.toml", 'fail-on = "error"\n')
    assert Configuration(config=(str(path),)).settings_for(tmp_path).fail_on == "info"
    pair = Configuration(config=('severity = { SMT301 = "warning" }',)).settings_for(tmp_path)
    assert pair.severity == (("SMT301", "warning"),)
    assert pair.fail_on == "error"
    with pytest.raises(SettingsError, match="--config: unknown key `fial-on`"):
        Configuration(config=('fial-on = "info"',))
    with pytest.raises(SettingsError, match="no such file"):
        Configuration(config=("nowhere.toml",))
    with pytest.raises(SettingsError, match="isolated"):
        Configuration(config=(str(path),), isolated=True)


def test_isolated_reads_nothing(tmp_path: Path) -> None:
    write(tmp_path / "smotelint.toml", 'fial-on = "error"\n')
    assert Configuration(isolated=True).settings_for(tmp_path).fail_on == "warning"


def test_notebook_keys_are_in_their_table(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.smotelint.notebook]\nskip-cell-tags = ["scratch"]\n')
    assert Configuration().settings_for(tmp_path).skip_cell_tags == ("scratch",)


def test_the_baseline_is_found_from_where_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a/smotelint.toml", 'baseline = "known.json"\n')
    monkeypatch.chdir(tmp_path)
    assert Configuration().settings_for(tmp_path / "a").baseline == str(tmp_path / "a/known.json")
    given = Configuration({"baseline": "known.json"}).settings_for(tmp_path / "a")
    assert given.baseline == str(tmp_path / "known.json")


def test_settings_are_shown_as_toml_that_reads_back(tmp_path: Path) -> None:
    text = 'fail-on = "error"\nselect = ["SMT1"]\nper-file-ignores = { "a/*" = ["SMT101"] }\n'
    settings = Configuration(config=(str(write(tmp_path / "x.toml", text)),)).settings_for(tmp_path)
    shown = write(tmp_path / "shown.toml", render_settings(settings))
    again = Configuration(config=(str(shown),)).settings_for(tmp_path)
    assert again.layers == (Layer(select=("SMT1",)), Layer())
    assert again.per_file_ignores == settings.per_file_ignores == (("a/*", ("SMT101",)),)
    assert again.fail_on == "error"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("pyproject.toml", '[tool]\nsmotelint = "x"\n', "`tool.smotelint` is a table, not 'x'"),
        ("smotelint.toml", "names = 3\n", "`names` is a table, not 3"),
        ("smotelint.toml", "notebook = []\n", "`notebook` is a table, not []"),
        ("smotelint.toml", "severity = 3\n", "`severity` is a table of rule = severity, not 3"),
        (
            "smotelint.toml",
            "[names]\nmetric = []\n",
            "unknown key `names.metric` (did you mean `names.metrics`?)",
        ),
    ],
)
def test_tables_are_tables(tmp_path: Path, name: str, text: str, words: str) -> None:
    path = write(tmp_path / name, text)
    with pytest.raises(SettingsError) as caught:
        Configuration().settings_for(tmp_path)
    assert str(caught.value) == f"{path}: {words}"


def test_a_file_of_another_shape_has_no_table(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "tool = 3  # of smotelint\n")
    assert Configuration().settings_for(tmp_path).origin == ""
