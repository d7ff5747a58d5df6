"""Processes that lint: none outlives the one that started it, and Ctrl-C is answered at once and in silence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, signal, sys, threading
from smotelint.workers import lint_in_processes

def wait(number):
    threading.Timer(30, lambda: os.write(1, b"late ")).start()
    os.write(1, f"at {os.getpid()} ".encode())
    while True:
        signal.pause()

try:
    list(lint_in_processes(wait, range(20), 2))
except KeyboardInterrupt:
    os.write(1, b"interrupted ")
    os._exit(130)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(
    ("number", "code", "word"),
    [(signal.SIGKILL, -signal.SIGKILL, "at"), (signal.SIGINT, 130, "interrupted")],
)
def test_processes_end_with_the_one_that_started_them(number: int, code: int, word: str) -> None:
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )  # fmt: skip
    assert started.stdout is not None
    assert started.stderr is not None
    said = b""
    while said.count(b"at ") < 2:
        said += os.read(started.stdout.fileno(), 100)
    if number == signal.SIGINT:
        os.killpg(started.pid, number)  # as a terminal does
    else:
        started.send_signal(number)
    # Its end is that of every process that could write there.
    said += started.stdout.read()
    assert started.stderr.read() == b""
    assert started.wait() == code
    assert word in said.decode().split()
    assert b"late" not in said
