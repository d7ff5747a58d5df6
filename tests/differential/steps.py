"""The steps that random programs are made of; each writes some lines and returns what holds its result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.differential.writer import Data

if TYPE_CHECKING:
    from tests.differential.writer import Writer

COLUMNS = "abcde"
OVER = ("SMOTE", "RandomOverSampler", "BorderlineSMOTE", "ADASYN")
COMBINED = ("SMOTETomek", "SMOTEENN")
UNDER = ("RandomUnderSampler", "NearMiss", "EditedNearestNeighbours")


# -- loading and preparing ------------------------------------------------------------------------------


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
    kind = w.choose("mask", "scale", "columns", "arithmetic", "shuffle", "stack", "index")
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
    else:
        w.module("import numpy as np")
        rows = w.local("rows")
        w.line(f"{rows} = np.flatnonzero({x}[:, 1] > -2.5)")
        w.line(f"{x} = {x}[{rows}]")
        w.line(f"{y} = {y}[{rows}]")
    return data


def _prepare_frame(w: Writer, data: Data) -> Data:
    x, y = data.x, data.y
    kind = w.choose("mask", "scale", "column", "values", "index")
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
    else:
        w.line(f"{x} = {x}.reset_index(drop=True)")
        w.line(f"{y} = {y}.reset_index(drop=True)")
    return data


# -- resampling -----------------------------------------------------------------------------------------


def resample(w: Writer, data: Data, *, anew: bool = False, small: bool = False) -> Data:
    """Resample rows in one of many ways; `anew` gives the result names of its own, `small` rows are few."""
    rebinds = not anew and not w.keeps_names and w.maybe(4) and data.x.isidentifier()
    names = (data.x, data.y) if rebinds else (w.new("X_res"), w.new("y_res"))
    result = replace(data, x=names[0], y=names[1], is_balanced=True)
    if w.sampler:
        _call(w, w.sampler, data, names)
        return result
    kind = w.choose("class", "class", "class", "helper", "object", "hand", "chain")
    if kind == "hand" and data.is_frame:
        _by_hand(w, data, names)
    elif kind == "hand":
        _by_draw(w, data, names)
    elif kind == "chain":
        _chained(w, data, names)
    elif kind == "helper":
        w.line(f"{names[0]}, {names[1]} = {_helper(w)}({data.x}, {data.y})")
    elif kind == "object":
        _object(w, data, names)
    else:
        _call(w, _sampler(w, small=small), data, names)
    return result


def _sampler(w: Writer, *, small: bool = False) -> str:
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


def _chained(w: Writer, data: Data, names: tuple[str, str]) -> None:
    """Some over-sampling, then some under-sampling, as in the paper."""
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
        sampler = _sampler(w, small=True)
        if w.maybe():
            return [f"def {name}(X, y):", f"    return {sampler}.fit_resample(X, y)"]
        return [
            f"def {name}(rows, labels, seed=0):",
            f"    sampler = {sampler}",
            "    new_rows, new_labels = sampler.fit_resample(rows, labels)",
            "    return new_rows, new_labels",
        ]

    return w.define(name, body)


def _object(w: Writer, data: Data, names: tuple[str, str]) -> None:
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
    w.line(f"{names[0]}, {names[1]} = {maker}({_sampler(w, small=True)}).apply({data.x}, {data.y})")


def _by_hand(w: Writer, data: Data, names: tuple[str, str]) -> None:
    """One class drawn until it is as large, or as small, as the other."""
    table, major, minor = w.local("table"), w.local("major"), w.local("minor")
    w.line(f"{table} = {data.x}.assign(outcome={data.y})")
    w.line(f'{major}, {minor} = {table}[{table}["outcome"] == 0], {table}[{table}["outcome"] == 1]')
    draw = w.use("sklearn.utils", "resample")
    w.module("import pandas as pd")
    kind = w.choose("resample", "sample", "under", "under sample", "groups", "head")
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


# -- dividing -------------------------------------------------------------------------------------------


def divide(w: Writer, data: Data) -> tuple[Data, Data]:
    """Two parts of the rows."""
    xs, ys = (w.new("X_train"), w.new("X_test")), (w.new("y_train"), w.new("y_test"))
    parts = (replace(data, x=xs[0], y=ys[0]), replace(data, x=xs[1], y=ys[1]))
    four = f"{xs[0]}, {xs[1]}, {ys[0]}, {ys[1]}"
    kind = w.choose(
        "split", "split", "split", "split", "helper", "positions", "splitter", "draw", "slices", "table"
    )
    split = w.use("sklearn.model_selection", "train_test_split")
    if kind == "helper":
        w.line(f"{four} = {_split_helper(w, split)}({data.x}, {data.y})")
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


# -- models ---------------------------------------------------------------------------------------------


def make_model(w: Writer) -> str:
    """A model that is fitted in no time."""
    module, name, options = w.choose(
        ("sklearn.linear_model", "LogisticRegression", "max_iter=200"),
        ("sklearn.tree", "DecisionTreeClassifier", "max_depth=3"),
        ("sklearn.naive_bayes", "GaussianNB", ""),
        ("sklearn.neighbors", "KNeighborsClassifier", "3"),
        ("sklearn.ensemble", "RandomForestClassifier", "3"),
    )
    return f"{w.use(module, name)}({options})"


def make_meta(w: Writer) -> str:
    """A model that folds its rows, or sets some aside, inside `fit`."""
    kind = w.choose("calibrated", "stacked", "bag", "early", "cv")
    if kind == "calibrated":
        return f"{w.use('sklearn.calibration', 'CalibratedClassifierCV')}({make_model(w)}, cv=3)"
    if kind == "stacked":
        return f'{w.use("sklearn.ensemble", "StackingClassifier")}([("first", {make_model(w)})], cv=3)'
    if kind == "bag":
        return f"{w.use('sklearn.ensemble', 'RandomForestClassifier')}(n_estimators=8, oob_score=True)"
    if kind == "early":
        return f"{w.use('sklearn.linear_model', 'SGDClassifier')}(loss='log_loss', early_stopping=True)"
    return f"{w.use('sklearn.linear_model', 'LogisticRegressionCV')}(Cs=2, cv=3)"


def make_pipeline(w: Writer, *, sampler: bool) -> str:
    """A pipeline of either flavour; with a sampler, of the one that can."""
    steps = [f"{w.use('sklearn.preprocessing', 'StandardScaler')}()"] if w.maybe() else []
    if sampler:
        steps.append(w.sampler or _sampler(w, small=True))
    steps.append(make_model(w))
    if len(steps) == 1:
        steps.insert(0, f"{w.use('sklearn.preprocessing', 'MinMaxScaler')}()")
    module = "imblearn.pipeline" if sampler else w.choose("sklearn.pipeline", "imblearn.pipeline")
    if w.maybe():
        named = ", ".join(f'("s{number}", {step})' for number, step in enumerate(steps))
        return f"{w.use(module, 'Pipeline')}([{named}])"
    return f"{w.use(module, 'make_pipeline')}({', '.join(steps)})"


def fold_function(w: Writer, data: Data, model: str) -> None:
    """Cross-validate by a function."""
    kind = w.choose("cross_val_score", "cross_validate", "cross_val_predict", "learning_curve")
    function = w.use("sklearn.model_selection", kind)
    cv = w.choose("cv=3", f"cv={w.use('sklearn.model_selection', 'StratifiedKFold')}(3, shuffle=True)")
    scores = w.local("scores")
    if kind == "cross_val_predict":
        w.line(f"{scores} = {function}({model}, {data.x}, {data.y}, {cv})")
        w.line(f"print({w.use('sklearn.metrics', 'f1_score')}({data.y}, {scores}))")
    elif kind == "learning_curve":
        w.line(f"{scores} = {function}({model}, {data.x}, {data.y}, {cv}, train_sizes=[0.7], shuffle=True)")
    else:
        w.line(
            f"{scores} = {function}({model}, {data.x}, {data.y}, {cv}, scoring={w.choose('None', repr('f1'))})"
        )
        w.line(f"print({scores})")


def search(w: Writer, data: Data, model: str) -> None:
    """Search over nothing much."""
    function = w.use("sklearn.model_selection", "GridSearchCV")
    name = w.new("search")
    if w.maybe(3):
        w.line(f'{name} = {function}({model}, {{}}, cv=3, scoring="f1").fit({data.x}, {data.y})')
    else:
        w.line(f"{name} = {function}(estimator={model}, param_grid={{}}, cv=3)")
        w.line(f"{name}.fit({data.x}, {data.y})")
    w.line(f"print({name}.best_score_)")


def evaluate(w: Writer, model: str, data: Data) -> None:
    """Judge a fitted model on rows."""
    kind = w.choose("variable", "direct", "score", "probabilities", "helper", "report", "comparison")
    f1 = w.use("sklearn.metrics", "f1_score")
    answers = w.local("y_pred")
    if kind == "direct":
        w.line(f"print({f1}({data.y}, {model}.predict({data.x})))")
    elif kind == "score":
        w.line(f"print({model}.score({data.x}, {data.y}))")
    elif kind == "probabilities":
        w.line(f"{answers} = {model}.predict_proba({data.x})[:, 1]")
        w.line(f"print({w.use('sklearn.metrics', 'average_precision_score')}({data.y}, {answers}))")
    elif kind == "helper":
        w.line(f"{_judge_helper(w, f1)}({model}, {data.x}, {data.y})")
    elif kind == "report":
        w.line(f"{answers} = {model}.predict({data.x})")
        w.line(f"print({w.use('sklearn.metrics', 'classification_report')}({data.y}, {answers}))")
        w.line(f"print({w.use('sklearn.metrics', 'confusion_matrix')}({data.y}, {answers}))")
    elif kind == "comparison":
        w.line(f"print(({model}.predict({data.x}) == {data.y}).mean())")
    else:
        w.line(f"{answers} = {model}.predict({data.x})")
        w.line(f"print({f1}({data.y}, {answers}))")


def _judge_helper(w: Writer, f1: str) -> str:
    return w.define(
        "report",
        lambda: ["def report(model, X, y):", "    y_hat = model.predict(X)", f"    print({f1}(y, y_hat))"],
    )
