"""What the README says is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_table_of_rules_is_what_the_command_prints() -> None:
    command = [sys.executable, "-m", "smotelint", "rule", "--output-format", "markdown"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    table = re.search(r"<!-- rules -->\n(.*?)<!-- /rules -->", README, re.DOTALL)
    assert table is not None
    assert table[1] == printed


def test_the_example_is_what_the_command_prints(tmp_path: Path) -> None:
    program = (
        "from imblearn.over_sampling import SMOTE\n"
        "from sklearn.model_selection import train_test_split\n"
        "import pandas as pd\n"
        "df = pd.read_csv('patients.csv')\n"
        "X, y = df.drop(columns='ill'), df['ill']\n"
        "X_res, y_res = SMOTE().fit_resample(X, y)\n"
        "X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)\n"
    )
    (tmp_path / "train.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-m", "smotelint", "check", "--isolated", "train.py"]
    printed = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout
    example = re.search(r"```\n(error\[SMT101\].*?)```", README, re.DOTALL)
    assert example is not None
    assert printed.startswith(example[1])
