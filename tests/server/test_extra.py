"""The server without what it needs."""

from __future__ import annotations

import subprocess
import sys

WITHOUT = """
import sys
sys.modules["pygls"] = sys.modules["lsprotocol"] = None
from smotelint.cli import main
main()
"""


def test_2_where_the_extra_is_missing() -> None:
    command = [sys.executable, "-c", WITHOUT, "server"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert done.stderr.endswith(" is missing: install smotelint with its extra `lsp`\n")
