"""Measure a whole project: a thousand files, of which twenty resample.

usage: python -m tests.bench.project

Prints the CPU seconds of the command on the project as a ratio to parsing the twenty files and what they import. The
project is made up: packages of modules that import one another, helpers that resample, scripts that use them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench.speed import cpu_of

PACKAGES, MODULES = 40, 24  # files with no trace of resampling: 40 * (24 + 1)
SCRIPTS = 10
PARSE = "import sys, pathlib, libcst\nfor name in sys.argv[1:]: libcst.parse_module(pathlib.Path(name).read_text())"
FILLER = 40  # functions of a module that have nothing to do with it

HELPER = """
from imblearn.over_sampling import SMOTE
from pack{number}.mod1 import function_1


def balance_{number}(X, y):
    function_1(X, y)
    return SMOTE().fit_resample(X, y)
"""
SCRIPT = """
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from helpers.balance_{number} import balance_{number}  # SMOTE
from pack{number}.mod2 import function_2

frame = pd.read_csv("a.csv")
X, y = balance_{number}(frame.drop(columns="y"), frame["y"])
function_2(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
"""
FUNCTION = '''
def function_{number}(frame, target, limit=10):
    """Something else."""
    rows = [row for row in frame if row[0] > limit]
    total = 0
    for row in rows:
        total += row[1] * 2 if row[2] else 1
    if total > limit:
        raise ValueError(f"too much: {{total}}")
    return {{"rows": len(rows), "total": total, "target": target}}
'''


def write(path: Path, text: str) -> Path:
    """Write a file, its folder too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def build(root: Path) -> list[Path]:
    """The project; returns the files that resample and those that they import."""
    needed = []
    write(root / "pyproject.toml", "")
    filler = "".join(FUNCTION.format(number=number) for number in range(FILLER))
    for package in range(PACKAGES):
        write(root / f"pack{package}" / "__init__.py", "")
        for module in range(MODULES):
            imported = f"from pack{(package + 1) % PACKAGES}.mod{module} import function_0\n"
            path = write(root / f"pack{package}" / f"mod{module}.py", imported + filler)
            if package < SCRIPTS and module in (1, 2):
                needed.append(path)
    for number in range(SCRIPTS):
        path = root / "helpers" / f"balance_{number}.py"
        needed.append(write(path, HELPER.format(number=number) + filler))
        needed.append(write(root / f"train_{number}.py", SCRIPT.format(number=number) + filler))
    return needed


def main() -> None:
    """Print the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        needed = build(root)
        count = sum(1 for _ in root.rglob("*.py"))
        check = [sys.executable, "-m", "smotelint", "check", "--isolated", "-j", "1", "."]
        lint, base = cpu_of(root, check, [sys.executable, "-c", PARSE, *map(str, needed)])
    print(
        f"{count} files, {len(needed)} needed: {lint:.2f} s, parse of the needed {base:.2f} s, ratio {lint / base:.2f}"
    )


if __name__ == "__main__":
    main()
