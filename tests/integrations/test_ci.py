"""The GitHub action and the snippets of `docs/ci.md`: their official schemas, and the action's steps run by hand.

Needs the dependency group `tools`, and the network, since the action installs the linter.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("check_jsonschema", reason="needs the dependency group `tools`")
yaml = import_module("yaml")

ROOT = Path(__file__).parents[2]
ACTION = ROOT / ".github" / "actions" / "smotelint" / "action.yml"
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SNIPPETS: list[str] = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
LEAK = """\
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
X_res, y_res = SMOTE().fit_resample(X, y)
parts = train_test_split(X_res, y_res)
"""


def validate(schema: str, path: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_action_follows_its_schema() -> None:
    validate("vendor.github-actions", ACTION)


@pytest.mark.parametrize(
    ("schema", "word"), [("vendor.github-workflows", "upload-sarif"), ("vendor.gitlab-ci", "codequality")]
)
def test_a_snippet_follows_its_schema(schema: str, word: str, tmp_path: Path) -> None:
    (text,) = (each for each in SNIPPETS if word in each)
    (tmp_path / "snippet.yml").write_text(text, encoding="utf-8")
    validate(schema, tmp_path / "snippet.yml")


def test_the_snippet_gives_the_action_what_it_takes() -> None:
    action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    (text,) = (each for each in SNIPPETS if "upload-sarif" in each)
    used, upload = yaml.safe_load(text)["jobs"]["smotelint"]["steps"][1:]
    assert ACTION.parent == ROOT / used["uses"].partition("@")[0].partition("/smotelint/")[2]
    assert set(used["with"]) <= set(action["inputs"])
    assert used["with"]["sarif-file"] == upload["with"]["sarif_file"]


def run_step(step: dict[str, Any], context: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does: expressions are filled in, the rest is bash."""

    def fill(text: str) -> str:
        return re.sub(r"\$\{\{ (.+?) \}\}", lambda found: context[found[1]], text)

    environment = {name: fill(value) for name, value in step["env"].items()}
    assert "${{" not in step["run"], "an input in a script could run anything"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=folder,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_steps_of_the_action(tmp_path: Path) -> None:
    action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    install, lint = action["runs"]["steps"]
    context = {f"inputs.{name}": each["default"] for name, each in action["inputs"].items()}
    context |= {"github.action_path": str(ACTION.parent), "runner.temp": str(tmp_path / "temp")}
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "a.py").write_text(LEAK, encoding="utf-8")
    (folder / "b.py").write_text("import os\n", encoding="utf-8")
    (folder / "c d.py").write_text("import os\n", encoding="utf-8")

    done = run_step(install, context, folder)
    assert done.returncode == 0, done.stderr
    done = run_step(lint, context, folder)
    assert done.returncode == 1, done.stderr
    assert f"::error file={folder}/a.py,line=4,col=9," in done.stdout
    done = run_step(
        lint, context | {"inputs.paths": "b.py\n./b.py", "inputs.sarif-file": "out put.sarif"}, folder
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert '"version": "2.1.0"' in (folder / "out put.sarif").read_text(encoding="utf-8")
    done = run_step(lint, context | {"inputs.args": "--exit-zero --ignore SMT1"}, folder)
    assert done.returncode == 0
    assert "SMT101" not in done.stdout
    assert run_step(lint, context | {"inputs.paths": "nowhere"}, folder).returncode == 2
