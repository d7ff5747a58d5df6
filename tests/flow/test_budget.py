"""How much one function may use of the budget, however often it is called."""

from __future__ import annotations

import smotelint
from smotelint.flow.frames import FUEL

CALLS = 80
LINES = 60
PROGRAM = """
from imblearn.over_sampling import SMOTE
from pandas import read_csv
from sklearn.model_selection import train_test_split
def study(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y)
"""


def codes(*lines: str) -> list[str]:
    body = "".join(f"    print({number})\n" for number in range(LINES))
    found = smotelint.check_source(PROGRAM + body + "\n".join(lines), "a.py")
    return [each.code for each in found if each.code != "SMT301"]


def test_a_function_that_was_called_often_is_still_asked_about_new_rows() -> None:
    assert CALLS * LINES > FUEL // 20  # more than its share
    resampled = "X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)"
    assert codes(*["study(X, y)"] * CALLS, resampled, "study(X_res, y_res)") == ["SMT101"]


def test_one_that_always_gets_new_rows_leaves_fuel_for_the_rest() -> None:
    calls = [f"study(read_csv('{number}.csv'), y)" for number in range(FUEL // LINES)]
    resampled = "X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)"
    assert codes(*calls, resampled, "train_test_split(X_res, y_res)") == ["SMT101"]
