"""The models of random programs, and how they are judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.differential.resampling import make_sampler

if TYPE_CHECKING:
    from tests.differential.writer import Data, Writer


def make_model(w: Writer) -> str:
    """A model that is fitted in no time."""
    module, name, options = w.choose(
        ("sklearn.linear_model", "LogisticRegression", "max_iter=200"),
        ("sklearn.tree", "DecisionTreeClassifier", "max_depth=3"),
        ("sklearn.naive_bayes", "GaussianNB", ""),
        ("sklearn.neighbors", "KNeighborsClassifier", "3"),
        ("sklearn.ensemble", "RandomForestClassifier", "3"),
        ("sklearn.ensemble", "ExtraTreesClassifier", "n_estimators=3"),
        ("sklearn.linear_model", "SGDClassifier", 'loss="log_loss"'),
    )
    return f"{w.use(module, name)}({options})"


def make_meta(w: Writer) -> str:
    """A model that folds its rows, or sets some aside, inside `fit`."""
    kind = w.choose("calibrated", "stacked", "bag", "early", "cv", "boosted", "voting")
    if kind == "calibrated":
        return f"{w.use('sklearn.calibration', 'CalibratedClassifierCV')}({make_model(w)}, cv=3)"
    if kind == "stacked":
        return f'{w.use("sklearn.ensemble", "StackingClassifier")}([("first", {make_model(w)})], cv=3)'
    if kind == "bag":
        return f"{w.use('sklearn.ensemble', 'RandomForestClassifier')}(n_estimators=8, oob_score=True)"
    if kind == "early":
        return f"{w.use('sklearn.linear_model', 'SGDClassifier')}(loss='log_loss', early_stopping=True)"
    if kind == "boosted":
        maker = w.use("sklearn.ensemble", "HistGradientBoostingClassifier")
        return f"{maker}(max_iter=4, early_stopping=True)"
    if kind == "voting":
        models = f'[("first", {make_model(w)}), ("second", {make_model(w)})]'
        return f'{w.use("sklearn.ensemble", "VotingClassifier")}({models}, voting="soft")'
    return f"{w.use('sklearn.linear_model', 'LogisticRegressionCV')}(Cs=2, cv=3)"


def make_pipeline(w: Writer, *, sampler: bool) -> str:
    """A pipeline of either flavour; with a sampler, of the one that can."""
    steps = [f"{w.use('sklearn.preprocessing', 'StandardScaler')}()"] if w.maybe() else []
    if sampler:
        steps.append(w.sampler or make_sampler(w, small=True))
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
    kind = w.choose("cross_val_score", "cross_validate", "cross_val_predict", "learning_curve", "boosting")
    if kind == "boosting":
        _fold_boosting(w, data)
        return
    function = w.use("sklearn.model_selection", kind)
    splitter = w.choose(
        "", "StratifiedKFold(3, shuffle=True)", "RepeatedStratifiedKFold(n_splits=3, n_repeats=1)"
    )
    name, _, options = splitter.partition("(")
    cv = f"cv={w.use('sklearn.model_selection', name)}({options}" if name else "cv=3"
    if w.maybe(6):
        model = (
            f"{w.use('sklearn.model_selection', 'GridSearchCV')}({model}, {{}}, cv=2)"  # folds within folds
        )
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


def _fold_boosting(w: Writer, data: Data) -> None:
    """Cross-validate by a function of a boosting library, which has its own kind of table."""
    scores, table = w.local("history"), w.local("table")
    library = w.choose("xgboost", "lightgbm", "catboost")
    holder = {"xgboost": "DMatrix", "lightgbm": "Dataset", "catboost": "Pool"}[library]
    w.line(f"{table} = {w.use(library, holder)}({data.x}, label={data.y})")
    cv = w.use(library, "cv")
    if library == "xgboost":
        w.line(f'{scores} = {cv}({{}}, {table}, num_boost_round=4, nfold=3, metrics="aucpr")')
    elif library == "lightgbm":
        w.line(f'{scores} = {cv}({{"metric": "auc"}}, {table}, num_boost_round=4, nfold=3)')
    else:
        w.line(f'{scores} = {cv}({table}, {{"custom_metric": "F1", "iterations": 4}}, fold_count=3)')
    w.line(f"print({scores})")


def search(w: Writer, data: Data, model: str) -> None:
    """Search over nothing much."""
    name = w.new("search")
    if w.maybe(4):
        function = w.use("sklearn.model_selection", "RandomizedSearchCV")
        w.line(f"{name} = {function}({model}, {{}}, n_iter=1, cv=3)")
        w.line(f"{name}.fit({data.x}, {data.y})")
        w.line(f"print({name}.best_score_)")
        return
    function = w.use("sklearn.model_selection", "GridSearchCV")
    if w.maybe(3):
        w.line(f'{name} = {function}({model}, {{}}, cv=3, scoring="f1").fit({data.x}, {data.y})')
    else:
        w.line(f"{name} = {function}(estimator={model}, param_grid={{}}, cv=3)")
        w.line(f"{name}.fit({data.x}, {data.y})")
    w.line(f"print({name}.best_score_)")


def fit_watched(w: Writer, train: Data, watching: Data) -> str:
    """Fit a model that other rows watch; returns the variable that holds it, unless it takes its own kind of table."""
    name, pair = w.new("booster"), f"({watching.x}, {watching.y})"
    library = w.choose("xgboost", "lightgbm", "catboost", "train", "keras", "sklearn")
    if library == "sklearn":
        maker = w.use("sklearn.ensemble", "HistGradientBoostingClassifier")
        w.line(f"{name} = {maker}(max_iter=4, early_stopping=True)")
        w.line(f"{name}.fit({train.x}, {train.y}, X_val={watching.x}, y_val={watching.y})")
        return name
    if library == "keras":
        fit_network(w, train, f"validation_data={pair}")
        return ""
    if library == "train":
        w.module("import xgboost as xgb")  # a bare `train` is what people call the rows of a fold
        w.line(f"{name} = xgb.DMatrix({train.x}, label={train.y})")
        given = f'[(xgb.DMatrix({watching.x}, {watching.y}), "watching")]'
        w.line(f"xgb.train({{}}, {name}, evals={given}, early_stopping_rounds=3)")
        return ""
    if library == "xgboost":
        w.line(f"{name} = {w.use(library, 'XGBClassifier')}(n_estimators=8, early_stopping_rounds=3)")
        sets = w.choose(f"[{pair}]", f"[({train.x}, {train.y}), {pair}]")
        w.line(f"{name}.fit({train.x}, {train.y}, eval_set={sets}, verbose=False)")
    elif library == "lightgbm":
        w.line(f"{name} = {w.use(library, 'LGBMClassifier')}(n_estimators=8)")
        stop = f"{w.use(library, 'early_stopping')}(3)"
        w.line(f"{name}.fit({train.x}, {train.y}, eval_set=[{pair}], callbacks=[{stop}])")
    else:
        w.line(f"{name} = {w.use(library, 'CatBoostClassifier')}(iterations=8, verbose=0)")
        pool = f"{w.use(library, 'Pool')}{pair}"
        w.line(f"{name}.fit({train.x}, {train.y}, eval_set={w.choose(pair, pool)})")
    return name


def fit_network(w: Writer, train: Data, watched: str) -> None:
    """Fit a network that other rows watch, or the last of its own."""
    name, dense = w.new("network"), w.use("keras.layers", "Dense")
    layers = f'[{dense}(4, activation="relu"), {dense}(1, activation="sigmoid")]'
    w.line(f"{name} = {w.use('keras.models', 'Sequential')}({layers})")
    w.line(f'{name}.compile(loss="binary_crossentropy", optimizer="adam")')
    w.line(f"{name}.fit({train.x}, {train.y}, epochs=2, batch_size=64, {watched}, verbose=0)")


def evaluate(w: Writer, model: str, data: Data) -> None:
    """Judge a fitted model on rows."""
    kind = w.choose(
        "variable", "direct", "score", "probabilities", "helper", "report", "comparison", "scorer", "metrics", "copy"
    )  # fmt: skip
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
    elif kind == "scorer":
        scorer = w.local("scorer")
        w.line(f"{scorer} = {w.use('sklearn.metrics', 'make_scorer')}({f1})")
        w.line(f"print({scorer}({model}, {data.x}, {data.y}))")
    elif kind == "metrics":
        metric = w.local("metric")
        w.line(f"{answers} = {model}.predict({data.x})")
        with w.block(f"for {metric} in ({f1}, {w.use('sklearn.metrics', 'recall_score')}):"):
            w.line(f"print({metric}({data.y}, {answers}))")
    elif kind == "copy":
        w.module("import pickle")
        copy = w.local("loaded")
        w.line(f"{copy} = pickle.loads(pickle.dumps({model}))")
        w.line(f"print({f1}({data.y}, {copy}.predict({data.x})))")
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
