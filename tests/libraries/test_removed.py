"""What is said to be gone is gone from the installed imbalanced-learn, and what takes its place is there."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import pytest

from smotelint.libraries.removed import ARGUMENTS, METHODS, NAMES, POSITIONAL, Removed

imblearn: Any = importlib.import_module("imblearn")  # untyped
ALL: dict[str, Any] = dict(importlib.import_module("imblearn.utils.testing").all_estimators())
PAIRS = [(cls, old, known) for cls, arguments in ARGUMENTS.items() for old, known in arguments.items()]


@pytest.mark.parametrize(("cls", "old", "known"), PAIRS)
def test_argument_is_gone(cls: str, old: str, known: Removed) -> None:
    parameters = inspect.signature(ALL[cls]).parameters
    assert old not in parameters
    assert not known.new or known.new in parameters


@pytest.mark.parametrize("cls", POSITIONAL)
def test_arguments_are_named(cls: str) -> None:
    parameters = inspect.signature(ALL[cls]).parameters.values()
    by_position = [each.name for each in parameters if each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    allowed, following = POSITIONAL[cls]
    assert len(by_position) == allowed
    assert following in {each.name for each in parameters if each.name not in by_position}


def test_every_sampler_and_ensemble_has_its_count_of_arguments() -> None:
    own = {name for name, cls in ALL.items() if hasattr(cls, "_sampling_type") or "Balanced" in name}
    assert own <= POSITIONAL.keys()
    assert ARGUMENTS.keys() <= POSITIONAL.keys()


@pytest.mark.parametrize("method", METHODS)
def test_method_is_gone(method: str) -> None:
    samplers = [cls for cls in ALL.values() if hasattr(cls, "_sampling_type")]
    assert samplers
    assert not any(hasattr(cls, method) for cls in samplers)
    assert all(hasattr(cls, METHODS[method].new) for cls in samplers)


@pytest.mark.parametrize("name", NAMES)
def test_name_is_gone(name: str) -> None:
    assert not any(hasattr(module, name) for module in (imblearn.ensemble, imblearn.utils))
