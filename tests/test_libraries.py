"""The tables of library facts: found by every path, in order, and free of contradictions."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smotelint import libraries
from smotelint.libraries import metric_names, protocol
from smotelint.libraries.model import (
    Draw,
    Estimator,
    Family,
    Kind,
    Metric,
    MetricClass,
    Output,
    Param,
    Pipeline,
    RowFunction,
    Rows,
    Sampler,
    SplitFunction,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(libraries.__file__).parent
MODULES = sorted(path for path in FOLDER.glob("*.py") if path.stem not in ("__init__", "model", "own"))
WITHOUT_LIBRARY = (
    "choices", "classes", "metric_names", "protocol", "removed", "strategies", "treatments", "weights",
)  # fmt: skip
"""Tables of other things than what calls do."""

UNMISTAKABLE = """
ADASYN GridSearchCV LogisticRegression RandomOverSampler RandomUnderSampler SMOTE SMOTEENN StratifiedKFold
XGBClassifier accuracy_score cross_val_score f1_score make_classification train_test_split
"""
ORDINARY = """
Booster Dataset Model Normalizer Pipeline Ridge Sequential Subset accuracy array auc choice concat cv
learning_curve load make_pipeline resample sample setup shuffle split train
"""


# Finding an entry


@pytest.mark.parametrize(
    "qualname",
    [
        "imblearn.over_sampling.SMOTE",
        "imblearn.over_sampling._smote.base.SMOTE",
        "imblearn.over_sampling.smote.SMOTE",
        "imbens.sampler.SMOTE",
        "imbalanced_ensemble.sampler.over_sampling.SMOTE",
    ],
)
def test_a_moved_or_private_module_leads_to_the_same_sampler(qualname: str) -> None:
    effect = libraries.lookup(qualname)
    assert isinstance(effect, Sampler)
    assert (effect.kind, effect.balances, effect.interpolates) == (Kind.OVER, True, True)


@pytest.mark.parametrize(
    ("qualname", "expected"),
    [
        ("sklearn.cross_validation.train_test_split", SplitFunction()),
        ("sklearn.grid_search.GridSearchCV", libraries.lookup("sklearn.model_selection.GridSearchCV")),
        ("sklearn.ensemble.forest.RandomForestClassifier", Estimator(out_of_bag="oob_score")),
        ("dask_ml.model_selection.train_test_split", SplitFunction()),
        ("sklearnex.svm.SVC", Estimator()),
        ("cuml.ensemble.RandomForestClassifier", Estimator(out_of_bag="oob_score")),
        ("sklearn.utils.resample", Draw()),
        ("sklearn.lda.LDA", Estimator()),
    ],
)
def test_old_paths_and_repeating_packages_are_resolved(qualname: str, expected: object) -> None:
    assert libraries.lookup(qualname) == expected


def test_a_longer_end_of_the_name_decides_before_a_shorter_one() -> None:
    for generator in ("random", "random.RandomState", "random.Generator", "random.default_rng"):
        draw = libraries.lookup(f"numpy.{generator}.choice")
        assert isinstance(draw, RowFunction)
        assert draw.rows is Rows.CHOICE
        assert draw.replace_default
    display = libraries.lookup("sklearn.metrics.ConfusionMatrixDisplay.from_estimator")
    assert isinstance(display, Metric)
    assert display.of_estimator
    hstack = libraries.lookup("scipy.sparse.hstack")
    assert isinstance(hstack, RowFunction)
    assert hstack.data == Param(0, "blocks")


def test_a_narrower_package_decides_before_a_wider_one() -> None:
    assert isinstance(libraries.lookup("tensorflow.keras.metrics.Recall"), MetricClass)
    assert libraries.lookup("tensorflow.metrics.Recall") is None
    slices = libraries.lookup("tensorflow.data.Dataset.from_tensor_slices")
    assert slices is not None


def test_each_pipeline_has_its_flavour_and_no_other_module_exports_it() -> None:
    for flavour in ("sklearn", "imblearn"):
        assert libraries.lookup(f"{flavour}.pipeline.Pipeline") == Pipeline(flavour)
        assert libraries.lookup(f"{flavour}.pipeline.make_pipeline") == Pipeline(flavour, variadic=True)
        assert libraries.exports(f"{flavour}.pipeline", "Pipeline") == f"{flavour}.pipeline.Pipeline"
    assert libraries.exports("sklearn.model_selection", "Pipeline") is None
    assert libraries.exports("imblearn.over_sampling", "Pipeline") is None
    assert libraries.exports("imblearn.over_sampling", "SMOTE") == "imblearn.over_sampling.SMOTE"
    assert libraries.exports("sklearn.metrics", "resample") is None


def test_what_is_not_listed_is_not_known() -> None:
    assert libraries.lookup("sklearn.base.clone") is None
    assert libraries.lookup("sklearn.linear_model.LogisticRegression.fit") is None
    assert libraries.lookup("mypackage.SMOTE") is None
    assert libraries.lookup("SMOTE") is None
    assert libraries.lookup("smote_variants.NoSMOTE") is None
    assert libraries.lookup("torch.utils.data.WeightedRandomSampler") is None


def test_a_package_is_known_with_all_that_lies_in_it() -> None:
    assert libraries.is_known_package("sklearn")
    assert libraries.is_known_package("sklearn.base.clone")
    assert libraries.is_known_package("modin.pandas.DataFrame")
    assert not libraries.is_known_package("modin")
    assert not libraries.is_known_package("sklearn_extra.cluster")


def test_finding_an_entry_imports_none_of_the_libraries_described() -> None:
    program = (
        "import sys; from smotelint import libraries; libraries.lookup('sklearn.svm.SVC');"
        "print([m for m in ('sklearn', 'numpy', 'pandas', 'imblearn', 'libcst') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# Bare names


@pytest.mark.parametrize("name", UNMISTAKABLE.split())
def test_an_unmistakable_name_is_believed(name: str) -> None:
    qualname = libraries.bare(name)
    assert qualname is not None
    assert libraries.lookup(qualname) is not None


@pytest.mark.parametrize("name", ORDINARY.split())
def test_an_ordinary_word_is_not_believed(name: str) -> None:
    assert libraries.bare(name) is None


def test_every_bare_name_is_an_effect_of_one_library_only() -> None:
    owners: dict[str, str] = {}
    for library in libraries.load_libraries():
        for name in library.bare:
            assert name in library.effects, name
            assert owners.setdefault(name, library.packages[0]) == library.packages[0], name
            assert libraries.lookup(f"{library.packages[0]}.{name}") == library.effects[name]


# The form of the tables


def word_lists(tree: ast.AST) -> Iterator[ast.Constant]:
    """The blank-separated names of each `alike(effect, names)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "alike":
            assert isinstance(node.args[1], ast.Constant)
            yield node.args[1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_tables_are_alphabetical_and_name_their_source(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstring = ast.get_docstring(tree)
    assert docstring is not None
    assert "Read from" in docstring
    for names in word_lists(tree):
        words = str(names.value).split()
        assert words == sorted(set(words)), f"line {names.lineno}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
            assert keys == sorted(keys, key=str), f"line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_name_is_described_twice(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for table in ast.walk(tree):
        if isinstance(table, ast.AnnAssign) and table.value is not None:
            for node in ast.walk(table.value):
                if isinstance(node, ast.Dict):
                    keys = [str(key.value) for key in node.keys if isinstance(key, ast.Constant)]
                    spread = [value for key, value in zip(node.keys, node.values, strict=True) if key is None]
                    words = [
                        w for value in spread for names in word_lists(value) for w in str(names.value).split()
                    ]
                    assert sorted(keys + words) == sorted({*keys, *words})


def test_libraries_that_share_a_package_do_not_contradict_each_other() -> None:
    seen: dict[tuple[str, str], object] = {}
    for library in libraries.load_libraries():
        for package in library.packages:
            for name, effect in library.effects.items():
                assert seen.setdefault((package, name), effect) == effect, (package, name)


def test_every_module_with_facts_is_loaded() -> None:
    tables = [path.stem for path in MODULES if path.stem not in WITHOUT_LIBRARY]
    assert len(libraries.load_libraries()) == len(tables)


# Names of metrics, and the protocol


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("acc", Family.ACCURACY),
        ("accuracy", Family.ACCURACY),
        ("binary_accuracy", Family.ACCURACY),
        ("AUC", Family.ROC),
        ("Recall", Family.RECALL),
        ("my_metric", None),
    ],
)
def test_names_of_network_metrics(name: str, family: Family | None) -> None:
    assert libraries.network_metric_family(name) is family


def test_a_metric_class_and_its_name_have_one_family() -> None:
    keras = importlib.import_module("smotelint.libraries.keras")
    for key, effect in keras.METRICS.items():
        name = key.removeprefix("metrics.")
        if name in metric_names.NETWORK_METRICS:
            assert metric_names.NETWORK_METRICS[name] is effect.family, name


def test_scorers_of_old_releases_and_own_ones() -> None:
    assert libraries.scorer_family("mean_squared_error") is Family.OTHER
    assert libraries.scorer_family("my_scorer") is None


def test_predictions_are_labels_or_scores() -> None:
    assert protocol.PREDICT_METHODS["predict"] is Output.LABELS
    assert protocol.PREDICT_METHODS["predict_proba"] is Output.SCORES
    assert {"fit_transform"} == protocol.FIT_METHODS & protocol.TRANSFORM_METHODS
    assert not protocol.FIT_METHODS & protocol.SCORE_METHODS


def test_smote_variants_are_called_by_either_name() -> None:
    for name in ("SMOTE", "MWMOTE", "polynom_fit_SMOTE", "MulticlassOversampling"):
        effect = libraries.lookup(f"smote_variants.{name}")
        assert isinstance(effect, Sampler)
        assert {"sample", "fit_resample"} <= set(effect.methods)
    inside = libraries.lookup("smote_variants.classifiers.OversamplingClassifier")
    assert isinstance(inside, Estimator)
    assert inside.resamples_inside


def test_modules_are_found_without_a_list() -> None:
    stems = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert {info.name for info in pkgutil.iter_modules([str(FOLDER)])} == stems
