"""Where the rows of a random program come from, and what is done with all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.differential.writer import Data

if TYPE_CHECKING:
    from tests.differential.writer import Writer

COLUMNS = "abcde"


def load(w: Writer) -> Data:
    """Rows from outside."""
    make = w.use("sklearn.datasets", "make_classification")
    x, y = w.choose(("X", "y"), ("features", "labels"), ("data", "target"))
    call = (
        f"{make}(n_samples=300, n_features=5, n_informative=3, n_redundant=1, weights=[0.8], class_sep=0.6, "
        f"flip_y=0.08, random_state={w.pick(50)})"
    )
    w.line(f"{x}, {y} = {call}")
    if w.maybe():
        return Data(x, y, is_frame=False)
    w.module("import pandas as pd")
    if w.maybe():
        w.line(f'{x} = pd.DataFrame({x}, columns=list("{COLUMNS}"))')
        w.line(f"{y} = pd.Series({y})")
        return Data(x, y, is_frame=True)
    w.line(f'df = pd.DataFrame({x}, columns=list("{COLUMNS}"))')
    w.line(f'df["outcome"] = {y}')
    for _ in range(w.pick(3)):
        w.line(_work_on_frame(w))
    w.line(f'{x}, {y} = df.drop(columns="outcome"), df["outcome"]')
    return Data(x, y, is_frame=True)


def _work_on_frame(w: Writer) -> str:
    return w.choose(
        'df = df[df["b"] < 2.5]',
        "df = df.dropna()",
        'df = df.query("c > -3")',
        "df = df.drop_duplicates().reset_index(drop=True)",
        "df = df.sample(frac=1, random_state=1)",
        'df["a"] = df["a"] * 10 + 1',
        'df["f"] = df["a"] * df["b"]',
        "df = df.fillna(df.mean())",
    )


def prepare(w: Writer, data: Data) -> Data:
    """Filters, scales or extends all rows, or leaves them alone."""
    for _ in range(w.pick(3)):
        data = _prepare_frame(w, data) if data.is_frame else _prepare_array(w, data)
    return data


def _prepare_array(w: Writer, data: Data) -> Data:
    x, y = data.x, data.y
    kind = w.choose("mask", "scale", "columns", "arithmetic", "shuffle", "stack", "index", "file")
    if kind == "mask":
        keep = w.local("keep")
        w.line(f"{keep} = {x}[:, 0] < 2.5")
        w.line(f"{x}, {y} = {x}[{keep}], {y}[{keep}]")
    elif kind == "scale":
        w.line(f"{x} = {w.use('sklearn.preprocessing', 'StandardScaler')}().fit_transform({x})")
    elif kind == "columns":
        w.line(f"{x} = {x}[:, :4]")
        return replace(data, width=4)
    elif kind == "arithmetic":
        w.line(f"{x} = ({x} - {x}.mean(axis=0)) / {x}.std(axis=0)")
    elif kind == "shuffle":
        w.line(f"{x}, {y} = {w.use('sklearn.utils', 'shuffle')}({x}, {y}, random_state=0)")
    elif kind == "stack":
        w.module("import numpy as np")
        w.line(f"{x} = np.hstack([{x}, {x}[:, :1] ** 2])")
        return replace(data, width=data.width + 1)
    elif kind == "file":
        w.module("import numpy as np")
        for each in (x, y):
            path = f"{w.local('rows')}.npy"
            w.line(f'np.save("{path}", {each})')
            w.line(f'{each} = np.load("{path}")')
    else:
        w.module("import numpy as np")
        rows = w.local("rows")
        w.line(f"{rows} = np.flatnonzero({x}[:, 1] > -2.5)")
        w.line(f"{x} = {x}[{rows}]")
        w.line(f"{y} = {y}[{rows}]")
    return data


def _prepare_frame(w: Writer, data: Data) -> Data:
    x, y = data.x, data.y
    kind = w.choose("mask", "scale", "column", "values", "index", "file", "function")
    if kind == "mask":
        keep = w.local("keep")
        w.line(f'{keep} = {x}["a"] < {x}["a"].quantile(0.97)')
        w.line(f"{x}, {y} = {x}[{keep}], {y}[{keep}]")
    elif kind == "scale":
        scaler = w.use("sklearn.preprocessing", w.choose("StandardScaler", "MinMaxScaler"))
        w.line(f"{x} = pd.DataFrame({scaler}().fit_transform({x}), columns={x}.columns, index={x}.index)")
    elif kind == "column":
        w.line(f'{x} = {x}.assign({w.choose("g", "h")}={x}["a"] - {x}["c"])')
    elif kind == "values":
        w.line(f"{x}, {y} = {x}.values, {y}.to_numpy()")
        return replace(data, is_frame=False)
    elif kind == "file":
        path, stored = f"{w.local('table')}.csv", w.local("stored")
        w.line(f'{x}.assign(outcome={y}).to_csv("{path}", index=False)')
        w.line(f'{stored} = pd.read_csv("{path}")')
        w.line(f'{x}, {y} = {stored}.drop(columns="outcome"), {stored}["outcome"]')
    elif kind == "function":
        w.line(f"{x} = {x}.pipe({_cleaner(w)})")
    else:
        w.line(f"{x} = {x}.reset_index(drop=True)")
        w.line(f"{y} = {y}.reset_index(drop=True)")
    return data


def _cleaner(w: Writer) -> str:
    return w.define(
        "clean",
        lambda: [
            "def clean(table):",
            "    table = table.copy()",
            '    table["b"] = table["b"].clip(-4, 4)',
            "    return table",
        ],
    )
