"""The process that lints: it is started again when it dies, and ends with the server."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from smotelint.server.worker import Outcome, Worker, WorkerDiedError, lint

if TYPE_CHECKING:
    from pathlib import Path


def answer(word: str) -> tuple[str, int]:
    if word == "die":
        os._exit(3)
    return word.upper(), os.getpid()


def test_it_dies_and_another_takes_its_place() -> None:
    worker = Worker(answer)
    try:
        word, first = worker.run("a")
        assert word == "A"
        assert first != os.getpid()
        assert worker.run("b") == ("B", first)
        with pytest.raises(WorkerDiedError):
            worker.run("die")
        word, second = worker.run("c")
        assert (word, second != first) == ("C", True)
    finally:
        worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


KILLED = """
import os, signal, sys
from smotelint.server.worker import Worker, lint
if __name__ == "__main__":
    worker = Worker(lint)
    worker.run(("a.py", b""))
    print(worker._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_it_ends_with_a_server_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "server.py"
    script.write_text(KILLED, encoding="utf-8")
    # Its output ends when all that hold it have ended, so this returns when the process that lints is gone.
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.strip().isdigit()
    assert done.returncode < 0


def test_what_goes_wrong_is_an_outcome(tmp_path: Path) -> None:
    assert lint((f"{tmp_path}/a.py", b"import os\n")) == Outcome()
    outcome = lint((f"{tmp_path}/a.ipynb", b"SMOTE, but no notebook"))
    assert [each.code for each in outcome.diagnostics] == ["SMT900"]
