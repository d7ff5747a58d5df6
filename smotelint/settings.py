"""From configuration files and options to `Settings`, which the run reads.

The nearest `smotelint.toml`, or pyproject.toml with a `[tool.smotelint]` table, of a linted file decides; nothing is
merged but what `extend` names. Options of the command line come on top.
"""

from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from smotelint.errors import SettingsError
from smotelint.options import BY_NAME, KEYS, Kind, find_fault, freeze, render_value, suggest
from smotelint.selection import Layer, find_unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smotelint.libraries.own import OwnNames

Values = dict[str, Any]
"""Key name -> value, both as written in TOML; keys of sub-tables are dotted."""


class Settings(NamedTuple):
    """What holds for one file, in the words of its configuration: the fields of `options.KEYS`, and two more."""

    root: str
    """Absolute directory that the globs and the paths of the baseline are relative to."""
    origin: str
    """The configuration file, or empty."""
    layers: tuple[Layer, ...]
    """Which rules run: as configured, then as asked for on the command line."""
    baseline: str | None
    exclude: tuple[str, ...]
    extend_exclude: tuple[str, ...]
    fail_on: str
    fix: bool
    force_exclude: bool
    metrics: tuple[str, ...]
    min_confidence: str
    min_severity: str
    output_format: str
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...]
    python_cell_magics: tuple[str, ...]
    resamplers: tuple[str, ...]
    respect_gitignore: bool
    severity: tuple[tuple[str, str], ...]
    skip_cell_tags: tuple[str, ...]
    splitters: tuple[str, ...]
    unsafe_fixes: bool


@cache
def own_names(settings: Settings) -> OwnNames | None:
    """What the settings name of the user's own; most name nothing."""
    if not (settings.resamplers or settings.splitters or settings.metrics):
        return None
    from smotelint.libraries.own import OwnNames

    return OwnNames(settings.resamplers, settings.splitters, settings.metrics)


class Configuration:
    """The settings of each directory, read once."""

    def __init__(
        self, options: Values | None = None, config: tuple[str, ...] = (), *, isolated: bool = False
    ) -> None:
        """Options by key name; `config` holds files and `key = value` pairs; `isolated` reads no file unasked.

        Raises SettingsError.
        """
        self._options = options or {}
        self._isolated = isolated
        self._given: Path | None = None
        self._inline: Values = {}
        self._by_directory: dict[Path, Settings] = {}
        for item in config:
            if Path(item).is_file():
                self._given = Path(item)
            elif "=" in item:
                self._inline.update(_check(_flatten(_parse(item, "--config"), "--config"), "--config"))
            else:
                raise SettingsError(f"--config: no such file, and not `key = value`: {item}")
        if self._given and isolated:
            raise SettingsError("--isolated reads no configuration file: drop it, or --config")

    def settings_for(self, directory: Path) -> Settings:
        """The settings of the files in a directory (absolute). Raises SettingsError."""
        if directory not in self._by_directory:
            self._by_directory[directory] = self._find(directory)
        return self._by_directory[directory]

    def _find(self, directory: Path) -> Settings:
        if (self._given or self._isolated) and directory.parent != directory:
            return self.settings_for(Path(directory.anchor))  # the same everywhere
        if self._given:
            return self._build(self._given, read_config(self._given))
        if self._isolated:
            return self._build(None, {})
        for name in ("smotelint.toml", "pyproject.toml"):
            path = directory / name
            if path.is_file():
                values = read_config(path)
                if values is not None:
                    return self._build(path, values)
        if directory.parent == directory:
            return self._build(None, {})
        return self.settings_for(directory.parent)

    def _build(self, path: Path | None, values: Values | None) -> Settings:
        if path and values is None:
            raise SettingsError(f"{path}: no [tool.smotelint] table")
        values = {**(values or {}), **self._inline}
        layers = (_take_layer(values), _take_layer(self._options))
        values = _overlay(values, self._options)
        known: Values = {key.name: freeze(values.get(key.name, key.default)) for key in KEYS}
        root = path.parent if path else Path.cwd()
        fields = {
            key.field: known[key.name] for key in KEYS if key.kind is not Kind.RULES and key.name != "extend"
        }
        if fields["baseline"]:
            fields["baseline"] = str(Path.cwd() / fields["baseline"])
        settings = Settings(str(root.absolute()), str(path or ""), layers, **fields)
        _check_rules(settings)
        return settings


def read_config(path: Path) -> Values | None:
    """The keys of a file and of those that it extends; None if it has no table for us. Raises SettingsError."""
    return _read_chain(path, ())


def _read_chain(path: Path, seen: tuple[Path, ...]) -> Values | None:
    path = path.resolve()
    if path in seen:
        raise SettingsError(f"{path}: `extend` goes in a circle")
    where = f"{seen[-1]}: `extend`: {path}" if seen else str(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{where}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise SettingsError(f"{where}: not UTF-8: {error.reason} at byte {error.start}") from None
    table: Any = {}
    if path.name != "pyproject.toml":
        table = _parse(text, str(path))
        table = (
            table.get("tool", {}).get("smotelint", table) if isinstance(table.get("tool"), dict) else table
        )
    elif "smotelint" not in text:  # the common case: not worth a TOML parser
        return None
    else:
        tool = _parse(text, str(path)).get("tool", {})
        table = tool.get("smotelint") if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: `tool.smotelint` is a table, not {table!r}")
    values = _check(_flatten(table, str(path)), str(path))
    if "baseline" in values:
        values["baseline"] = str(path.parent / values["baseline"])
    if "extend" not in values:
        return values
    parent = _read_chain(path.parent / values.pop("extend"), (*seen, path))
    return _overlay(parent or {}, values)


def _parse(text: str, where: str) -> Values:
    toml = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        table: Values = toml.loads(text)
    except toml.TOMLDecodeError as error:
        raise SettingsError(f"{where}: not valid TOML: {error}") from None
    return table


def _flatten(table: Values, where: str) -> Values:
    """`{"notebook": {"skip-cell-tags": []}}` -> `{"notebook.skip-cell-tags": []}`. Raises SettingsError."""
    groups = {key.name.partition(".")[0] for key in KEYS if "." in key.name}
    flat: Values = {}
    for name, value in table.items():
        if name in groups and not isinstance(value, dict):
            raise SettingsError(f"{where}: `{name}` is a table, not {value!r}")
        if name in groups:
            flat.update({f"{name}.{inner}": value for inner, value in value.items()})
        else:
            flat[name] = value
    return flat


def _check(values: Values, where: str) -> Values:
    for name, value in values.items():
        key = BY_NAME.get(name)
        if key is None:
            raise SettingsError(f"{where}: unknown key `{name}`{suggest(name, BY_NAME)}")
        fault = find_fault(key, value)
        if fault:
            raise SettingsError(f"{where}: `{name}` {fault}")
    return values


def _overlay(base: Mapping[str, Any], top: Mapping[str, Any]) -> Values:
    """Keys of `top` replace those of `base`; `extend-…` lists add up."""
    merged = {**base, **top}
    for name in top:
        if name.startswith("extend-") and name in base:
            merged[name] = [*base[name], *top[name]]
    return merged


def _check_rules(settings: Settings) -> None:
    """Every word names a rule; the rules are loaded only where there are words. Raises SettingsError."""
    configured, asked = settings.layers
    tables = (
        *(word for word, _ in settings.severity),
        *(word for _, words in settings.per_file_ignores for word in words),
    )
    for where, words in ((settings.origin, (*configured.words, *tables)), ("", asked.words)):
        if not words:
            continue
        from smotelint.rules._rule import load_rules

        fault = find_unknown(words, load_rules())
        if fault:
            raise SettingsError(f"{where}: {fault}" if where else fault)


def _take_layer(values: Mapping[str, Any]) -> Layer:
    select = values.get("select")
    return Layer(
        None if select is None else tuple(select),
        tuple(values.get("ignore", ())),
        tuple(values.get("extend-select", ())),
        tuple(values.get("extend-ignore", ())),
    )


def render_settings(settings: Settings) -> str:
    """The settings as TOML, for `--show-settings`."""
    lines = [f"# {settings.origin or 'no configuration file'}"]
    for key in KEYS:
        if key.name == "extend":
            continue
        if key.kind is Kind.RULES:
            words = [word for layer in settings.layers for word in getattr(layer, key.field) or ()]
            value: object = words or key.default
        else:
            held = getattr(settings, key.field)
            value = dict(held) if isinstance(key.default, dict) else held
        if value is not None:
            lines.append(f"{key.name} = {render_value(value)}")
    return "\n".join(lines) + "\n"
