"""The user's own resamplers, splitters and metrics, named in the configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from smotelint.cli import cli

CONFIG = """\
[names]
resamplers = ["mylib.MySmote", "mylib.balancing.even_out"]
splitters = ["mylib.PatientSplit", "mylib.divide"]
metrics = ["mylib.cost"]
"""
HEAD = "import pandas as pd\ndf = pd.read_csv('a.csv')\nX, y = df.drop(columns='y'), df['y']\n"
SPLIT = "a, b, c, d = train_test_split(X_res, y_res)\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("smotelint.toml").write_text(CONFIG)


def codes(program: str, *args: str) -> list[str]:
    Path("a.py").write_text(HEAD + program)
    result = CliRunner().invoke(cli, ["check", "a.py", "--output-format", "json", *args])
    assert result.exit_code in (0, 1), result.output
    return [each["code"] for each in json.loads(result.stdout)]


@pytest.mark.parametrize(
    "program",
    [
        "from mylib import MySmote\nX_res, y_res = MySmote(k=3).fit_resample(X, y)\n",
        "import mylib\nX_res, y_res = mylib.MySmote().fit_resample(X, y)\n",
        "from mylib.deep.inside import MySmote as M\nm = M()\nX_res, y_res = m.fit_resample(X, y)\n",
        "from mylib import *\nX_res, y_res = MySmote().fit_resample(X, y)\n",
        "from mylib import even_out\nX_res, y_res = even_out(X, y)\n",
        "from mylib.balancing import even_out\nX_res, y_res = even_out(X, y)\n",
        "from .balancing import even_out\nX_res, y_res = even_out(X, y)\n",
    ],
)
def test_a_resampler_is_an_oversampler(program: str) -> None:
    program = "from sklearn.model_selection import train_test_split\n" + program + SPLIT
    assert codes(program, "--min-confidence", "high") == ["SMT101"]
    # Without the names nothing is certain: some of these programs do not even pass the gate.
    assert codes(program, "--min-confidence", "high", "--isolated") == []


@pytest.mark.parametrize(
    "program",
    [
        "from other import MySmote\nX_res, y_res = MySmote().resample(X, y)\n",
        "from other import even_out\nX_res, y_res = even_out(X, y)\n",
        "from mylib import even\nX_res, y_res = even(X, y)\n",
    ],
)
def test_another_name_is_none_of_them(program: str) -> None:
    assert codes("from sklearn.model_selection import train_test_split\n" + program + SPLIT) == []


def test_a_file_of_the_project_is_what_the_user_says_it_is() -> None:
    Path("mylib").mkdir()
    Path("mylib/__init__.py").write_text("def even_out(X, y):\n    return helper(X)[0], helper(y)[0]\n")
    program = "from sklearn.model_selection import train_test_split\n{}" + SPLIT
    for use in (
        "from mylib import even_out\nX_res, y_res = even_out(X, y)\n",
        "import mylib\nX_res, y_res = mylib.even_out(X, y)\n",
        "from mylib import *\nX_res, y_res = even_out(X, y)\n",
    ):
        assert codes(program.format(use)) == ["SMT101"], use


def test_splitters_divide_rows() -> None:
    smote = "from imblearn.over_sampling import SMOTE\nX_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)\n"
    assert codes(smote + "import mylib\na, b, c, d = mylib.divide(X_res, y_res)\n") == ["SMT101"]
    folds = """\
import mylib
from sklearn.svm import SVC
for train, test in mylib.PatientSplit().split(X_res, y_res):
    model = SVC().fit(X_res.iloc[train], y_res.iloc[train])
    print(f1_score(y_res.iloc[test], model.predict(X_res.iloc[test])))
"""
    assert codes(smote + "from sklearn.metrics import f1_score\n" + folds) == ["SMT102"]


def test_a_metric_sees_the_rare_class() -> None:
    program = """\
from imblearn.over_sampling import SMOTE
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from mylib import cost, other
a, b, c, d = train_test_split(X, y)
a, c = SMOTE(sampling_strategy=0.5).fit_resample(a, c)
model = SVC().fit(a, c)
print(accuracy_score(d, model.predict(b)))
"""
    assert codes(program) == ["SMT401"]
    assert codes(program + "print(cost(d, model.predict(b)))\n") == []


@pytest.mark.parametrize(
    "value", ['["MySmote"]', '["my lib.MySmote"]', '["mylib."]', '"mylib.MySmote"', "[1]"]
)
def test_names_are_qualified(value: str) -> None:
    Path("smotelint.toml").write_text(f"[names]\nresamplers = {value}\n")
    Path("a.py").write_text(HEAD)
    result = CliRunner().invoke(cli, ["check", "a.py"])
    assert result.exit_code == 2
    assert "`names.resamplers` is a list of qualified names, such as mylib.MySmote" in result.stderr


def test_an_unknown_kind_of_name() -> None:
    Path("smotelint.toml").write_text('[names]\nsamplers = ["a.B"]\n')
    result = CliRunner().invoke(cli, ["check", "."])
    assert "unknown key `names.samplers` (did you mean `names.resamplers`?)" in result.stderr
