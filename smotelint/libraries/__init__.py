"""What known packages do to rows: one question, `lookup(qualified name)`, and a few tables.

Each module here with a `LIBRARY` is data: names and their effects, in the words of `model`. This file only
finds the entry: `imblearn.over_sampling._smote.base.SMOTE` belongs to the package `imblearn`, and `SMOTE` is the
longest end of the rest that the package's table knows, so moved and private modules need no row of their own.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smotelint.libraries.model import Effect, Family, Library, Rows


@cache
def load_libraries() -> tuple[Library, ...]:
    """Every `LIBRARY` of this package, by module name."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    return tuple(module.LIBRARY for module in modules if hasattr(module, "LIBRARY"))


@cache
def _tables() -> dict[str, dict[str, Effect]]:
    """Package -> its effects; several modules may add to one package."""
    tables: dict[str, dict[str, Effect]] = {}
    for library in load_libraries():
        for package in library.packages:
            tables.setdefault(package, {}).update(library.effects)
    return tables


@cache
def lookup(qualname: str) -> Effect | None:
    """Effect of calling `qualname`, or None where it is not known.

    The narrowest package decides, then the longest end of the name:
    `numpy.random.choice` -> "random.choice", `imblearn.over_sampling._smote.base.SMOTE` -> "SMOTE".
    """
    tables = _tables()
    parts = qualname.split(".")
    for length in range(len(parts) - 1, 0, -1):
        table = tables.get(".".join(parts[:length]))
        if table is None:
            continue
        for start in range(length, len(parts)):
            effect = table.get(".".join(parts[start:]))
            if effect is not None:
                return effect
    return None


@cache
def is_known_package(qualname: str) -> bool:
    """Whether `qualname` is, or lies in, a package that some library describes."""
    tables = _tables()
    parts = qualname.split(".")
    return any(".".join(parts[:length]) in tables for length in range(1, len(parts) + 1))


def is_elsewhere(qualname: str) -> bool:
    """Whether a module is none of the project's, without a look at its files."""
    from smotelint.libraries.standard import ELSEWHERE

    return qualname.partition(".")[0] in ELSEWHERE or is_known_package(qualname)


@cache
def _bare_names() -> dict[str, str]:
    """Unmistakable name -> qualified name, under the first package of its library."""
    libraries = load_libraries()
    aliases = {library.alias: library.packages[0] for library in libraries if library.alias}
    return aliases | {name: f"{each.packages[0]}.{name}" for each in libraries for name in each.bare}


def bare(name: str) -> str | None:
    """Qualified name of an unmistakable name that no visible import explains: "SMOTE" -> "imblearn.SMOTE"."""
    return _bare_names().get(name)


def exports(package_prefix: str, name: str) -> str | None:
    """What `name` means after `from package_prefix import *`, or None where the package is not known to have it.

    `exports("imblearn.over_sampling", "SMOTE")` -> "imblearn.over_sampling.SMOTE".
    """
    qualname = f"{package_prefix}.{name}"
    return qualname if lookup(qualname) is not None else None


@cache
def _row_methods() -> dict[str, Rows]:
    """Methods and attributes of every kind of table and array in one table."""
    return {name: rows for library in load_libraries() for name, rows in library.methods.items()}


def row_method(name: str) -> Rows | None:
    """What the method or attribute `name` of a table or array does to its rows; None: not listed, rows kept."""
    return _row_methods().get(name)


def scorer_family(name: str) -> Family | None:
    """Family of a scikit-learn `scoring` string: "f1" -> AWARE, "recall_weighted" -> ACCURACY."""
    from smotelint.libraries.metric_names import SCORERS

    return SCORERS.get(name)


def network_metric_family(name: str) -> Family | None:
    """Family of a name in Keras' `compile(metrics=[...])`: "acc" -> ACCURACY, "AUC" -> ROC."""
    from smotelint.libraries.metric_names import NETWORK_METRICS

    return NETWORK_METRICS.get(name)
