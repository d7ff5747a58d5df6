# mypy: disable-error-code="import-untyped"
"""Replacing functions and methods of other packages for a while."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    Anything = Any
    Call = Callable[..., Any]
    Around = Callable[[Any, Call, tuple[Any, ...], dict[str, Any]], Any]


def patch(stack: ExitStack, owner: Anything, name: str, value: object) -> None:
    """Replace or add an attribute for as long as the stack is open."""
    if name in vars(owner):
        stack.callback(setattr, owner, name, vars(owner)[name])
    else:
        stack.callback(delattr, owner, name)
    setattr(owner, name, value)


def wrap(stack: ExitStack, owner: Anything, name: str, around: Around) -> None:
    """Have a method call `around(self, original, args, kwargs)`, or a function with None for `self`."""
    original = vars(owner)[name]
    if isinstance(original, classmethod):
        function = original.__func__

        @functools.wraps(function)
        def of_class(cls: type, *args: Anything, **kwargs: Anything) -> Anything:
            return around(cls, functools.partial(function, cls), args, kwargs)

        patch(stack, owner, name, classmethod(of_class))
    elif not inspect.isclass(owner):

        @functools.wraps(original)
        def free(*args: Anything, **kwargs: Anything) -> Anything:
            return around(None, original, args, kwargs)

        patch(stack, owner, name, free)
    elif inspect.isfunction(original):

        @functools.wraps(original)
        def method(self: Anything, *args: Anything, **kwargs: Anything) -> Anything:
            return around(self, functools.partial(original, self), args, kwargs)

        patch(stack, owner, name, method)
    else:
        patch(stack, owner, name, Conditional(original, around))


class Conditional:
    """A wrapped method that exists on some instances only (scikit-learn's `available_if`)."""

    def __init__(self, descriptor: Anything, around: Around) -> None:
        self.descriptor, self.around = descriptor, around

    def __get__(self, instance: object, owner: type | None = None) -> Call:
        original: Call = self.descriptor.__get__(instance, owner)
        if instance is None:
            return original

        @functools.wraps(original)
        def method(*args: Anything, **kwargs: Anything) -> Anything:
            return self.around(instance, original, args, kwargs)

        return method


def argument(args: tuple[Any, ...], kwargs: dict[str, Any], position: int, *names: str) -> Anything:
    """An argument by position or by one of its names; None if it is not given."""
    if len(args) > position:
        return args[position]
    return next((kwargs[name] for name in names if name in kwargs), None)


def classes_of(kind: str | None) -> list[type]:
    """Every class of scikit-learn and imbalanced-learn that the estimators of a kind are built from."""
    import imblearn.ensemble
    import imblearn.pipeline
    from sklearn.utils import all_estimators

    roots = [cls for _, cls in all_estimators(type_filter=kind)]
    roots += [getattr(imblearn.ensemble, name) for name in imblearn.ensemble.__all__]
    roots.append(imblearn.pipeline.Pipeline)
    found = dict.fromkeys(base for root in roots for base in root.__mro__)
    return [cls for cls in found if cls.__module__.split(".")[0] in ("sklearn", "imblearn")]
