"""The process that lints. A parser can take its process down with it; this one is not the server's."""

from __future__ import annotations

import multiprocessing
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from smotelint.errors import SmotelintError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from smotelint.diagnostic import Diagnostic

Given = TypeVar("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file gave."""

    diagnostics: tuple[Diagnostic, ...] = ()
    faults: tuple[str, ...] = ()
    """What went wrong, in words for a person: a bad configuration, an internal error."""


def lint(document: tuple[str, bytes]) -> Outcome:
    """Lint a file from its name and content, with the settings of its folder; what they exclude gives nothing."""
    from smotelint.run import hide_known, lint_all
    from smotelint.settings import Configuration
    from smotelint.targets import find_targets

    try:
        # An editor names every file that it opens: to be named is no wish to have an excluded one linted.
        found = find_targets([], Configuration({"force-exclude": True}), document)
        run = hide_known(lint_all(found))
    except SmotelintError as error:
        return Outcome(faults=(str(error),))
    return Outcome(run.diagnostics, run.all_faults)


class WorkerDiedError(Exception):
    """The process ended before it answered."""


class Worker(Generic[Given, Result]):
    """A process that does one task for one caller at a time; it is started when it is needed, also after it died."""

    def __init__(self, task: Callable[[Given], Result]) -> None:
        """`task` is a function that a new process can import."""
        self._task = task
        self._turn = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection[Given, Result] | None = None

    def run(self, given: Given) -> Result:
        """Wait for the task to be done. Raises WorkerDiedError."""
        with self._turn:
            connection = self._connection or self._start()
            try:
                connection.send(given)
                return connection.recv()
            except (EOFError, OSError):
                self.close()
                raise WorkerDiedError from None

    def close(self) -> None:
        """End the process, whatever it does."""
        connection, process = self._connection, self._process
        self._connection = self._process = None
        if process is not None:
            process.kill()
            process.join()
        if connection is not None:
            connection.close()

    def _start(self) -> Connection[Given, Result]:
        context = multiprocessing.get_context(
            "spawn"
        )  # a fork would take over the server's threads and locks
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, self._task), daemon=True)
        process.start()
        theirs.close()  # so that the death of the process ends the connection
        self._process, self._connection = process, ours
        return ours


def _work(connection: Connection[Result, Given], task: Callable[[Given], Result]) -> None:
    """Do the task until the server is gone, also where that was killed and could say nothing."""
    while True:
        try:
            given = connection.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        connection.send(task(given))
