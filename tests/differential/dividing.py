"""The ways in which random programs divide rows in two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.differential.writer import Data, Writer


def divide(w: Writer, data: Data) -> tuple[Data, Data]:
    """Two parts of the rows."""
    kind = w.choose(
        "split", "split", "split", "split", "helper", "positions", "splitter", "draw", "slices", "table", "held"
    )  # fmt: skip
    stems = ("X_train", "X_test", "y_train", "y_test")
    if kind in ("split", "helper"):  # who divides by hand says by names which part is which
        stems = w.choose(stems, stems, ("X_tr", "X_te", "y_tr", "y_te"), ("p", "q", "r", "s"))
    new = [w.new(stem) for stem in stems]
    xs, ys = new[:2], new[2:]
    parts = (replace(data, x=xs[0], y=ys[0]), replace(data, x=xs[1], y=ys[1]))
    four = ", ".join(new)
    split = w.use("sklearn.model_selection", "train_test_split")
    if kind == "helper":
        w.line(f"{four} = {_split_helper(w, split)}({data.x}, {data.y})")
    elif kind == "held":
        return _hold(w, data, split)
    elif kind == "positions":
        w.module("import numpy as np")
        tr, te = w.local("tr_rows"), w.local("te_rows")
        w.line(f"{tr}, {te} = {split}(np.arange(len({data.y})), random_state=0, stratify={data.y})")
        _take(w, data, parts, (tr, te))
    elif kind == "splitter":
        splitter = w.use("sklearn.model_selection", "StratifiedShuffleSplit")
        tr, te = w.local("tr_rows"), w.local("te_rows")
        w.line(f"{tr}, {te} = next({splitter}(n_splits=1, random_state=0).split({data.x}, {data.y}))")
        _take(w, data, parts, (tr, te))
    elif kind == "slices":
        w.module("import numpy as np")
        order, cut = w.local("order"), w.local("cut")
        w.line(f"{order} = np.random.RandomState(0).permutation(len({data.y}))")
        w.line(f"{cut} = int(0.75 * len({data.y}))")
        _take(w, data, parts, (f"{order}[:{cut}]", f"{order}[{cut}:]"))
    elif kind == "draw" and data.is_frame:
        w.line(f"{data.x} = {data.x}.reset_index(drop=True)")
        w.line(f"{data.y} = {data.y}.reset_index(drop=True)")
        w.line(f"{xs[0]} = {data.x}.sample(frac=0.75, random_state=0)")
        w.line(f"{xs[1]} = {data.x}.drop({xs[0]}.index)")
        w.line(f"{ys[0]}, {ys[1]} = {data.y}.loc[{xs[0]}.index], {data.y}.loc[{xs[1]}.index]")
    elif kind == "table" and data.is_frame:
        train, test = w.local("train_df"), w.local("test_df")
        w.line(f"{train}, {test} = {split}({data.x}.assign(outcome={data.y}), random_state=0)")
        w.line(f'{xs[0]}, {ys[0]} = {train}.drop(columns="outcome"), {train}["outcome"]')
        w.line(f'{xs[1]}, {ys[1]} = {test}.drop(columns="outcome"), {test}["outcome"]')
    else:
        options = w.choose(
            "random_state=0", f"stratify={data.y}, random_state=0", "test_size=0.3, random_state=1"
        )
        w.line(f"{four} = {split}({data.x}, {data.y}, {options})")
    return parts


def _hold(w: Writer, data: Data, split: str) -> tuple[Data, Data]:
    """Parts in a dict, or in the fields of an object."""
    held, names = w.new("parts"), ("X_train", "X_test", "y_train", "y_test")
    if w.maybe():
        w.module("from dataclasses import dataclass")
        fields = [f"    {name}: object" for name in names]
        maker = w.define("Parts", lambda: ["@dataclass", "class Parts:", *fields])
        w.line(f"{held} = {maker}(*{split}({data.x}, {data.y}, random_state=0))")
        members = [f"{held}.{name}" for name in names]
    else:
        w.line(f"{held} = dict(zip({list(names)}, {split}({data.x}, {data.y}, random_state=0)))")
        members = [f'{held}["{name}"]' for name in names]
    train, test, train_y, test_y = members
    return replace(data, x=train, y=train_y), replace(data, x=test, y=test_y)


def _take(w: Writer, data: Data, parts: tuple[Data, Data], rows: tuple[str, str]) -> None:
    for part, index in zip(parts, rows, strict=True):
        x, y = data.at(index)
        w.line(f"{part.x}, {part.y} = {x}, {y}")


def _split_helper(w: Writer, split: str) -> str:
    return w.define(
        "make_parts",
        lambda: [
            "def make_parts(X, y):",
            f"    parts = {split}(X, y, test_size=0.25, random_state=0)",
            "    return parts",
        ],
    )


def scale_both(w: Writer, train: Data, test: Data) -> tuple[Data, Data]:
    """Scale two parts by what the first knows."""
    scaler = w.local("scaler")
    w.line(f"{scaler} = {w.use('sklearn.preprocessing', 'StandardScaler')}()")
    w.line(f"{train.x} = {scaler}.fit_transform({train.x})")
    w.line(f"{test.x} = {scaler}.transform({test.x})")
    if not train.is_frame:
        return train, test
    for part in (train, test):
        w.line(f"{part.y} = {part.y}.to_numpy()")
    return replace(train, is_frame=False), replace(test, is_frame=False)
