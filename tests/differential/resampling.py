"""The ways in which random programs resample."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.differential.writer import Data, Writer

OVER = ("SMOTE", "RandomOverSampler", "BorderlineSMOTE", "ADASYN", "SVMSMOTE")
COMBINED = ("SMOTETomek", "SMOTEENN")
UNDER = ("RandomUnderSampler", "NearMiss", "EditedNearestNeighbours")


def resample(w: Writer, data: Data, *, anew: bool = False, small: bool = False) -> Data:
    """Resample rows in one of many ways; `anew` gives the result names of its own, `small` rows are few."""
    rebinds = not anew and not w.keeps_names and w.maybe(4) and data.x.isidentifier()
    names = (data.x, data.y) if rebinds else (w.new("X_res"), w.new("y_res"))
    result = replace(data, x=names[0], y=names[1], is_balanced=True)
    if w.sampler:
        _call(w, w.sampler, data, names)
        return result
    write = w.choose(
        _by_sampler, _by_sampler, _by_sampler, _by_helper, _by_object, _by_hand, _chained, _in_other_words, _by_index
    )  # fmt: skip
    write(w, data, names, small=small)
    return result


def make_sampler(w: Writer, *, small: bool = False) -> str:
    family = w.choose("over", "over", "under", "combine")
    if family == "combine" and not small:
        return f"{w.use('imblearn.combine', w.choose(*COMBINED))}(random_state=0)"
    if family == "under":
        name = w.choose(*UNDER[: 2 if small else 3])
        made = w.use("imblearn.under_sampling", name)
        return f"{made}(random_state=0)" if name == "RandomUnderSampler" else f"{made}()"
    name = w.choose(*OVER[: 2 if small else 4])
    options = w.choose("", "random_state=0", "sampling_strategy=0.9")
    if small and name == "SMOTE":
        options = "k_neighbors=2"
    return f"{w.use('imblearn.over_sampling', name)}({options})"


def _call(w: Writer, sampler: str, data: Data, names: tuple[str, str]) -> None:
    if w.maybe(4):
        name = w.local("sm")
        w.line(f"{name} = {sampler}")
        sampler = name
    if w.maybe(6):
        both = w.local("both")
        w.line(f"{both} = {sampler}.fit_resample({data.x}, {data.y})")
        w.line(f"{names[0]} = {both}[0]")
        w.line(f"{names[1]} = {both}[1]")
    else:
        w.line(f"{names[0]}, {names[1]} = {sampler}.fit_resample({data.x}, {data.y})")


def _by_sampler(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    _call(w, make_sampler(w, small=small), data, names)


def _in_other_words(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    """The same call, as few people write it."""
    sampler, left = make_sampler(w, small=small), f"{names[0]}, {names[1]}"
    kind = w.choose("keywords", "star", "lambda", "partial", "dict", "method", "variant")
    if kind == "keywords":
        w.line(f"{left} = {sampler}.fit_resample(y={data.y}, X={data.x})")
    elif kind == "star":
        pair = w.local("pair")
        w.line(f"{pair} = ({data.x}, {data.y})")
        w.line(f"{left} = {sampler}.fit_resample(*{pair})")
    elif kind == "lambda":
        function = w.local("more")
        w.line(f"{function} = lambda X, y: {sampler}.fit_resample(X, y)")
        w.line(f"{left} = {function}({data.x}, {data.y})")
    elif kind == "partial":
        w.module("import functools")
        maker, _, options = sampler.partition("(")
        made = w.local("make")
        w.line(f"{made} = functools.partial({', '.join(filter(None, (maker, options[:-1])))})")
        w.line(f"{left} = {made}().fit_resample({data.x}, {data.y})")
    elif kind == "dict":
        held = w.local("held")
        w.line(f'{held} = {{"X": {data.x}, "y": {data.y}, "sampler": {sampler}}}')
        w.line(f'{left} = {held}["sampler"].fit_resample({held}["X"], {held}["y"])')
    elif kind == "variant" and not data.is_frame:
        variant = w.use("smote_variants", w.choose("distance_SMOTE", "MulticlassOversampling"))
        w.line(f"{left} = {variant}().sample({data.x}, {data.y})")
    else:
        method = w.local("balance_rows")
        w.line(f"{method} = {sampler}.fit_resample")
        w.line(f"{left} = {method}({data.x}, {data.y})")


def _by_index(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    """Row numbers of the minority, drawn until there are enough."""
    del small
    w.module("import numpy as np")
    rare, more, order = w.local("rare"), w.local("more_rows"), w.local("all_rows")
    w.line(f"{rare} = np.flatnonzero({data.y} == 1)")
    w.line(f"{more} = np.random.choice({rare}, size=({data.y} == 0).sum() - len({rare}), replace=True)")
    w.line(f"{order} = np.concatenate([np.arange(len({data.y})), {more}])")
    x, y = data.at(order)
    w.line(f"{names[0]}, {names[1]} = {x}, {y}")


def _by_helper(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    del small
    w.line(f"{names[0]}, {names[1]} = {_helper(w)}({data.x}, {data.y})")


def _chained(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    """Some over-sampling, then some under-sampling, as in the paper."""
    del small
    over = f"{w.use('imblearn.over_sampling', 'SMOTE')}(sampling_strategy=0.6)"
    under = f"{w.use('imblearn.under_sampling', 'RandomUnderSampler')}(sampling_strategy=0.9)"
    if w.maybe():
        pipeline = w.use("imblearn.pipeline", "Pipeline")
        steps = f'[("over", {over}), ("under", {under})]'
        w.line(f"{names[0]}, {names[1]} = {pipeline}({steps}).fit_resample({data.x}, {data.y})")
        return
    w.line(f"{names[0]}, {names[1]} = {over}.fit_resample({data.x}, {data.y})")
    w.line(f"{names[0]}, {names[1]} = {under}.fit_resample({names[0]}, {names[1]})")


def _helper(w: Writer) -> str:
    name = w.choose("balance", "rebalance_classes", "oversample")

    def body() -> list[str]:
        sampler = make_sampler(w, small=True)
        if w.maybe():
            return [f"def {name}(X, y):", f"    return {sampler}.fit_resample(X, y)"]
        return [
            f"def {name}(rows, labels, seed=0):",
            f"    sampler = {sampler}",
            "    new_rows, new_labels = sampler.fit_resample(rows, labels)",
            "    return new_rows, new_labels",
        ]

    return w.define(name, body)


def _by_object(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    del small

    def body() -> list[str]:
        return [
            "class Balancer:",
            "    def __init__(self, sampler):",
            "        self.sampler = sampler",
            "",
            "    def apply(self, X, y):",
            "        X_new, y_new = self.sampler.fit_resample(X, y)",
            "        return X_new, y_new",
        ]

    maker = w.define("Balancer", body)
    w.line(f"{names[0]}, {names[1]} = {maker}({make_sampler(w, small=True)}).apply({data.x}, {data.y})")


def _by_hand(w: Writer, data: Data, names: tuple[str, str], *, small: bool) -> None:
    del small
    (_by_table if data.is_frame else _by_draw)(w, data, names)


def _by_table(w: Writer, data: Data, names: tuple[str, str]) -> None:
    """One class drawn until it is as large, or as small, as the other."""
    table, major, minor = w.local("table"), w.local("major"), w.local("minor")
    w.line(f"{table} = {data.x}.assign(outcome={data.y})")
    w.line(f'{major}, {minor} = {table}[{table}["outcome"] == 0], {table}[{table}["outcome"] == 1]')
    draw = w.use("sklearn.utils", "resample")
    w.module("import pandas as pd")
    kind = w.choose("resample", "sample", "under", "under sample", "groups", "head", "loop")
    if kind == "resample":
        parts = f"{major}, {draw}({minor}, replace=True, n_samples=len({major}), random_state=0)"
    elif kind == "sample":
        parts = f"{major}, {minor}.sample(n=len({major}), replace=True, random_state=0)"
    elif kind == "under":
        parts = f"{draw}({major}, replace=False, n_samples=len({minor}), random_state=0), {minor}"
    elif kind == "head":
        parts = f"{major}[: len({minor})], {minor}"
    elif kind == "under sample":
        parts = f"{major}.sample(n=len({minor}), random_state=0), {minor}"
    elif kind == "loop":
        pieces, group = w.local("pieces"), w.local("group")
        w.line(f"{pieces} = []")
        with w.block(f'for {w.local("value")}, {group} in {table}.groupby("outcome"):'):
            w.line(f"{pieces}.append({group}.sample(n=len({major}), replace=True, random_state=0))")
        w.line(f"{table} = pd.concat({pieces})")
        parts = ""
    else:
        w.line(f'{table} = {table}.groupby("outcome").sample(n=len({major}), replace=True, random_state=0)')
        parts = ""
    if parts:
        w.line(f"{table} = pd.concat([{parts}])")
    if w.maybe():
        w.line(f"{table} = {table}.sample(frac=1, random_state=0)")
    w.line(f'{names[0]}, {names[1]} = {table}.drop(columns="outcome"), {table}["outcome"]')


def _by_draw(w: Writer, data: Data, names: tuple[str, str]) -> None:
    w.module("import numpy as np")
    draw, more_x, more_y = w.use("sklearn.utils", "resample"), w.local("more_X"), w.local("more_y")
    x, y = data.x, data.y
    w.line(
        f"{more_x}, {more_y} = {draw}({x}[{y} == 1], {y}[{y} == 1], replace=True, n_samples=({y} == 0).sum() - "
        f"({y} == 1).sum(), random_state=0)"
    )
    if w.maybe():
        w.line(f"{names[0]}, {names[1]} = np.vstack([{x}, {more_x}]), np.concatenate([{y}, {more_y}])")
    else:
        w.line(f"{names[0]}, {names[1]} = np.r_[{x}, {more_x}], np.r_[{y}, {more_y}]")
