"""Emacs without a screen: flymake, eglot where it is installed, and flycheck where `FLYCHECK` names a clone of it."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.editors.snippets import run_in, snippet

if TYPE_CHECKING:
    from pathlib import Path

EMACS = shutil.which("emacs")
PLUGIN = os.environ.get("FLYCHECK")
WAIT = """
(defun wait-for (found)
  (let ((end (+ (float-time) 60)))
    (while (and (< (length (funcall found)) 2) (< (float-time) end))
      (accept-process-output nil 0.05))
    (funcall found)))
"""
SHOW_FLYMAKE = """
(flymake-start)
(dolist (each (wait-for #'flymake-diagnostics))
  (princ (format "found %s %s %s\\n" (flymake-diagnostic-type each)
                 (line-number-at-pos (flymake-diagnostic-beg each))
                 (substring (flymake-diagnostic-text each) 0 22))))
"""
SHOW_FLYCHECK = """
(flycheck-mode 1)
(flycheck-buffer)
(dolist (each (wait-for (lambda () flycheck-current-errors)))
  (princ (format "found %s %s:%s %s\\n" (flycheck-error-id each) (flycheck-error-line each)
                 (flycheck-error-column each) (flycheck-error-message each))))
"""

pytestmark = pytest.mark.skipif(EMACS is None, reason="needs emacs")


def edit(folder: Path, *forms: str) -> list[str]:
    (folder / "try.el").write_text("\n".join([WAIT, *forms]), encoding="utf-8")
    return sorted(run_in(folder, EMACS or "", "--batch", "-l", "try.el"))


def has_eglot() -> bool:
    command = [EMACS or "", "--batch", "--eval", "(require 'eglot)"]
    return EMACS is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_flymake(tmp_path: Path) -> None:
    found = edit(
        tmp_path, "(require 'python)", snippet("elisp", "flymake"), '(find-file "train.py")', SHOW_FLYMAKE
    )
    assert found == ["found :note 7 SMT301 `SMOTE` balance", "found :warning 8 SMT101 `X_res` is over"]


def test_eglot(tmp_path: Path) -> None:
    if not has_eglot():
        pytest.skip("needs eglot")
    start = "(setq eglot-sync-connect 60)\n(call-interactively 'eglot)"
    found = edit(
        tmp_path, "(require 'eglot)", snippet("elisp", "eglot"), '(find-file "train.py")', start, SHOW_FLYMAKE
    )
    assert [line.split()[1:3] for line in found] == [["eglot-error", "8"], ["eglot-note", "7"]]


@pytest.mark.skipif(PLUGIN is None, reason="needs FLYCHECK")
def test_flycheck_reads_the_json_as_that_of_ruff(tmp_path: Path) -> None:
    load = (
        f"(add-to-list 'load-path \"{PLUGIN}\")\n(require 'flycheck)\n(setq flycheck-checkers '(python-ruff))"
    )
    found = edit(tmp_path, load, snippet("elisp", "flycheck"), '(find-file "train.py")', SHOW_FLYCHECK)
    assert [line[:32] for line in found] == [
        "found SMT101 8:36 `X_res` is ove",
        "found SMT301 7:16 `SMOTE` balanc",
    ]
