"""Neovim without a screen: its own client of the protocol, and nvim-lint where `NVIM_LINT` names a clone of it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.editors.snippets import run_in, snippet

if TYPE_CHECKING:
    from pathlib import Path

NVIM = shutil.which("nvim")
PLUGIN = os.environ.get("NVIM_LINT")
OLD = """\
if not vim.lsp.start then -- as of 0.8
  function vim.lsp.start(config)
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  vim.fs = { dirname = function() return vim.fn.getcwd() end, find = function() return {} end }
end
"""
SHOW = """\
vim.cmd("edit train.py")
vim.wait(60000, function() return #vim.diagnostic.get(0) > 1 end)
for _, each in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(string.format("found %s %d:%d-%d\\n", each.code, each.lnum, each.col, each.end_col))
end
vim.cmd("qa!")
"""
FOUND = ["found SMT101 7:35-65", "found SMT301 6:15-22"]

pytestmark = pytest.mark.skipif(NVIM is None, reason="needs nvim")


def edit(folder: Path, *scripts: str) -> list[str]:
    (folder / "try.lua").write_text("\n".join(['vim.cmd("filetype on")', *scripts, SHOW]), encoding="utf-8")
    return sorted(run_in(folder, NVIM or "", "--headless", "-n", "-u", "NONE", "-c", "luafile try.lua"))


def test_language_server(tmp_path: Path) -> None:
    assert edit(tmp_path, OLD, snippet("lua", "vim.lsp.start")) == FOUND


@pytest.mark.skipif(PLUGIN is None, reason="needs NVIM_LINT")
def test_nvim_lint_reads_the_json_as_that_of_ruff(tmp_path: Path) -> None:
    found = edit(tmp_path, f"vim.opt.runtimepath:append({PLUGIN!r})", snippet("lua", "linters.ruff"))
    assert found == FOUND
