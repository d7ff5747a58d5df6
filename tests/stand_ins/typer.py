"""Typer: commands that are run with their defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Typer:
    """An application with one command."""

    def command(self) -> Callable[[Any], Any]:
        """What decorates the command."""

        def keep(function: Any) -> Any:
            self.function = function
            return function

        return keep

    def __call__(self) -> None:
        """Run it."""
        self.function()


def Option(default: object, help: str = "") -> object:  # noqa: A002, N802, ARG001  # as the library has them
    """The default of an option."""
    return default
