"""What runs: functions, class bodies and modules, and the budget that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow.values import UNKNOWN, Value

if TYPE_CHECKING:
    from smotelint.flow import ir
    from smotelint.flow.loops import Loop
    from smotelint.flow.modules import Scope
    from smotelint.flow.state import Changes

FUEL: Final = 40_000  # statements and calls; a notebook of 2,000 lines takes about 5,000
SHARE: Final = FUEL // 20  # what one function may use of it, however often it is called
SMALL: Final = FUEL // 100
"""What the runs of a helper use: it goes on with rows that are new to it."""
MOST: Final = FUEL // 4  # what such a helper may use
MODULE: Final = 0  # the frame of the module


class ExhaustedError(Exception):
    """The budget is used up; what was found so far stands."""


class Frame:
    """A running function, class body or module."""

    def __init__(self, ref: int, mark: int, scope: Scope, function: ir.Function | None = None) -> None:
        self.ref = ref
        self.mark = mark
        self.scope = scope
        self.function = function
        self.declared: dict[str, int] = {}
        self.exits: list[Changes] = []
        self.returned: Value = UNKNOWN
        self.yielded: Value = UNKNOWN
        self.loops: list[Loop] = []
        self.attempts = 0
        """Statements `try` around the running one: what fails there may be meant to."""
        self.conditions = 0
        """Undecided conditions that the running statement depends on."""
        self.is_kept = False
        """What is defined in it sees its variables after it has ended."""
        self.owner = 0
        self.receiver: Value = UNKNOWN
