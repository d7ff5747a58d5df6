"""Flask: an application that answers one request of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Request:
    """What is asked."""

    json = {"rows": 300}  # noqa: RUF012  # nobody writes to it


request = Request()


class Flask:
    """Handlers."""

    def __init__(self, name: str) -> None:
        del name
        self.handlers: list[Callable[[], object]] = []

    def route(self, path: str, methods: list[str]) -> Callable[[Any], Any]:
        """What decorates a handler."""
        del path, methods

        def keep(handler: Any) -> Any:
            self.handlers.append(handler)
            return handler

        return keep

    def run(self) -> None:
        """Ask every handler."""
        for handler in self.handlers:
            handler()


def jsonify(**figures: object) -> dict[str, object]:
    """An answer."""
    return figures
