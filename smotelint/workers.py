"""Files linted in several processes, whatever happens to one of them, to the user's patience, or to this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.linter import FileResult

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from smotelint.targets import Target

CHUNK = 4
"""Files handed to a process at a time: enough to hide the hand-over, few enough to share the long ones."""


def lint_in_processes(
    lint: Callable[[Target], FileResult], targets: Sequence[Target], jobs: int
) -> Iterator[FileResult]:
    """The results in order.

    Where a process dies, each file that is left gets a process of its own, and the one that kills it is named.
    """
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    pool = ProcessPoolExecutor(min(jobs, len(targets)), initializer=start_worker)
    try:
        for result in pool.map(lint, targets, chunksize=CHUNK):
            yield result
            done += 1
    except BrokenProcessPool:
        yield from (_lint_alone(lint, target) for target in targets[done:])
    finally:
        # Interrupted, nobody waits for what the processes are at.
        pool.shutdown(wait=done == len(targets), cancel_futures=True)


def _lint_alone(lint: Callable[[Target], FileResult], target: Target) -> FileResult:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    try:
        with ProcessPoolExecutor(1, initializer=start_worker) as pool:
            return pool.submit(lint, target).result()
    except BrokenProcessPool:
        return FileResult(
            target, faults=(f"{target.name}: internal error: the process that analyses it dies",)
        )


def start_worker() -> None:
    """Leave Ctrl-C to the parent, and end when it does: a pool's processes outlive a parent that is killed."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import os
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
