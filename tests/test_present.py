"""What a report is given beside the findings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from smotelint.cli import cli
from smotelint.present import has_hyperlinks

LEAK = """\
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
X_res, y_res = SMOTE(ratio=0.5).fit_resample(X, y)
a, b, c, d = train_test_split(X_res, y_res)
a, b, c, d = train_test_split(X_res, y_res)  # smotelint: ignore[SMT101]
"""


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in a folder of a repository, where the command runs."""
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "sub dir"
    folder.mkdir()
    (folder / "a.py").write_text(LEAK)
    monkeypatch.chdir(folder)


def run(*args: str) -> str:
    return CliRunner().invoke(cli, ["check", "a.py", *args], prog_name="smotelint").stdout


@pytest.mark.usefixtures("inside")
def test_formats_for_web_pages_count_paths_from_the_repository() -> None:
    (log,) = json.loads(run("--output-format", "sarif"))["runs"]
    texts = json.dumps(log["results"])
    assert '"uri": "sub%20dir/a.py"' in texts
    assert '"uri": "a.py"' not in texts
    assert len([result for result in log["results"] if "fixes" in result]) == 1
    assert len([result for result in log["results"] if "suppressions" in result]) == 1
    assert log["originalUriBaseIds"]["%SRCROOT%"]["uri"] == Path.cwd().parent.as_uri() + "/"
    assert {item["location"]["path"] for item in json.loads(run("--output-format", "gitlab"))} == {
        "sub dir/a.py"
    }
    assert f"file={Path.cwd() / 'a.py'}," in run("--output-format", "github")


@pytest.mark.usefixtures("inside")
def test_other_formats_count_paths_from_the_current_folder() -> None:
    assert run("--output-format", "concise").startswith("a.py:3:")
    assert run("--output-format", "pylint").startswith("a.py:3:")


@pytest.mark.usefixtures("inside")
def test_rules_have_addresses() -> None:
    assert all(item["url"].startswith("https://") for item in json.loads(run("--output-format", "json")))


@pytest.mark.usefixtures("inside")
def test_codes_are_links_where_the_terminal_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b]8;;" not in run()
    monkeypatch.setenv("FORCE_HYPERLINK", "1")
    assert "error[\x1b]8;;https://" in run()
    assert "\x1b]8;;" not in run("--output-format", "concise")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-kitty", "CI": "true"}, False),
        ({"TERM": "dumb", "TERM_PROGRAM": "vscode"}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"VTE_VERSION": "6003"}, True),
        ({"VTE_VERSION": "4205"}, False),
        ({"WT_SESSION": "x", "FORCE_HYPERLINK": "0"}, False),
        ({"WT_SESSION": "x"}, True),
    ],
)
def test_terminals_with_links(environment: dict[str, str], expected: bool) -> None:
    assert has_hyperlinks(environment, is_terminal=True) is expected
    assert not has_hyperlinks(environment, is_terminal=False)
