"""The words in which a library's behaviour is written down.

A library module maps the last part of a qualified name to one of the effects below: `"SMOTE": Sampler(Kind.OVER)`
says that calling `imblearn.over_sampling.SMOTE(...)` makes an over-sampler. The engine reads effects; it
knows no library by name.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TypeVar


class Kind(enum.Enum):
    """What a resampling does to the rows."""

    OVER = "over"
    """Adds synthetic or duplicated rows."""
    UNDER = "under"
    """Drops rows to reach a class ratio."""
    CLEAN = "clean"
    """Drops rows near the class border; reaches no fixed ratio."""
    COMBINE = "combine"
    """Over-samples, then cleans."""
    UNKNOWN = "unknown"
    """A resampler given from outside."""

    @property
    def adds_rows(self) -> bool:
        """Whether rows may be copied or blended."""
        return self in (Kind.OVER, Kind.COMBINE, Kind.UNKNOWN)


class Task(enum.Enum):
    """What an estimator is for."""

    CLASSIFIER = "classifier"
    REGRESSOR = "regressor"
    TRANSFORMER = "transformer"
    """Keeps the rows: `transform` and `fit_transform` return one row for each row."""
    CLUSTERER = "clusterer"
    OTHER = "other"


class Family(enum.Enum):
    """What a metric can see of a rare class."""

    ACCURACY = "accuracy"
    """Accuracy, or equal to it: micro averages, weighted recall."""
    WEIGHTED = "weighted"
    """An average that the majority class dominates."""
    AWARE = "aware"
    """Sees the errors of each class: F1, MCC, balanced accuracy, a confusion matrix, a report."""
    RECALL = "recall"
    """Recall, sensitivity: one side of the trade."""
    PRECISION = "precision"
    """Precision, specificity: the other side."""
    ROC = "roc"
    """ROC curve and its area: blind to prevalence."""
    PR = "pr"
    """Precision-recall curve and average precision."""
    PROBABILITY = "probability"
    """Judges probabilities: log loss, Brier score, calibration."""
    OTHER = "other"
    """No view of classes: regression, clustering."""


class Output(enum.Enum):
    """What a model says of each row."""

    LABELS = "labels"
    """A class."""
    SCORES = "scores"
    """Probabilities or decision values, by which rows can be ranked."""
    UNKNOWN = "unknown"
    """One of these, or a number computed from them."""


class Shuffle(enum.Enum):
    """How a splitter divides rows."""

    FOLDS = "folds"
    """Every row is tested once: KFold and relatives."""
    HOLDOUT = "holdout"
    """Random train and test parts: ShuffleSplit and relatives."""
    TIME = "time"
    """Past trains, future tests."""
    GROUPS = "groups"
    """Whole groups stay together."""
    GIVEN = "given"
    """The parts are fixed by the caller: PredefinedSplit."""


class Rows(enum.Enum):
    """What a function or method of a table or array does to its rows."""

    KEEP = "keep"
    """Same rows, other columns, types or order: `astype`, `fillna`, `get_dummies`, `np.log`."""
    SUBSET = "subset"
    """Some of the rows: `dropna`, `head`, `query`, `drop_duplicates`."""
    UNION = "union"
    """Rows of all arguments: `concat`, `vstack`, `append`."""
    JOIN = "join"
    """Columns of several tables side by side: `merge`, `join`, `hstack`."""
    SOURCE = "source"
    """Rows from outside: `read_csv`, `load_iris`, `make_classification`."""
    NONE = "none"
    """No rows: `len`, `shape`, `value_counts`, `mean`, `plot`."""
    SAMPLE = "sample"
    """A random draw of rows: `df.sample(n, frac, replace)`."""
    DROP = "drop"
    """`df.drop(labels)`: rows by index, or columns."""
    GROUPBY = "groupby"
    """Groups of rows, one for each key."""
    REPEAT = "repeat"
    """Rows several times over: `repeat`, `tile`."""
    INDEX = "index"
    """Row numbers or labels: `df.index`, `np.where`, `np.flatnonzero`."""
    PERMUTE = "permute"
    """The same rows or row numbers in random order: `np.random.permutation`, `shuffle`."""
    CHOICE = "choice"
    """Random row numbers: `np.random.choice(a, size, replace)`."""
    RANDOM = "random"
    """Random numbers, no rows of the data: `np.random.rand`; compared, they make a random mask."""
    WRITE = "write"
    """Rows written to a file: `to_csv`, `np.save`, `joblib.dump`."""


class Treatment(enum.Enum):
    """What a transformer makes of columns, as far as neighbours and blends of rows are concerned."""

    CODES = "codes"
    """A number for each category, in no order: LabelEncoder, `factorize`."""
    FLAT = "flat"
    """Images or sequences laid out as one long row."""
    LEVELS = "levels"
    """Three or more numbers for labels, written out by hand: `y.map({"low": 0, "mid": 1, "high": 2})`."""
    ONE_HOT = "one-hot"
    """A column for each category: OneHotEncoder, `get_dummies`."""
    REDUCE = "reduce"
    """Fewer, continuous columns: PCA, TruncatedSVD."""
    SCALE = "scale"
    """One unit for all columns: StandardScaler."""
    SELECT = "select"
    """Some columns, chosen by the labels: SelectKBest, RFE."""
    TEXT = "text"
    """Word counts: CountVectorizer, TfidfVectorizer."""
    TIMES = "times"
    """A number above one for a class, as for how often its rows are wanted: `y.map({0: 1, 1: 5})`."""


@dataclass(frozen=True, slots=True)
class Param:
    """Where an argument is found: `Param(1, "X")` is the second positional or `X=`."""

    position: int | None
    """Counted from 0 without `self`; None for keyword-only."""
    name: str
    aliases: tuple[str, ...] = ()
    """Older or other names for the same argument."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """A class whose instances resample: `fit_resample(X, y)`."""

    kind: Kind
    strategy: Param = Param(None, "sampling_strategy", ("ratio",))
    balances: bool = True
    """Whether the default strategy gives exactly 1:1."""
    interpolates: bool = False
    """Whether new rows are blends of old ones."""
    is_exact: bool = False
    """Whether the default strategy leaves exactly as many rows of each class; ADASYN comes close only."""
    seed: str = "random_state"
    """Argument that fixes its random numbers; empty where it draws none."""
    knows_categories: bool = False
    """Whether columns of categories are told to it, and are not blended."""
    methods: tuple[str, ...] = ("fit_resample", "fit_sample")


@dataclass(frozen=True, slots=True)
class Generator:
    """A class that learns rows and makes up new ones: CTGAN."""

    learns: tuple[str, ...] = ("fit",)
    makes: tuple[str, ...] = ("sample",)


@dataclass(frozen=True, slots=True)
class Draw:
    """A function that draws rows of each array it is given: `sklearn.utils.resample`."""

    replace: Param = Param(None, "replace")
    replace_default: bool = True


@dataclass(frozen=True, slots=True)
class ResampleFunction:
    """A function that returns resampled data: `(X_res, y_res) = f(X, y)`."""

    kind: Kind
    data: tuple[Param, ...] = (Param(0, "X"), Param(1, "y"))


@dataclass(frozen=True, slots=True)
class Estimator:
    """A class with `fit`; its other methods follow the scikit-learn protocol."""

    task: Task = Task.CLASSIFIER
    wraps: Param | None = None
    """The inner estimator, for meta-estimators."""
    resamples_inside: bool = False
    """`fit` resamples its own argument: BalancedRandomForestClassifier."""
    cross_validates: bool = False
    """`fit` divides its rows into folds: searches, `*CV`, stacking, calibration."""
    selects: bool = False
    """`fit` picks parameters, features or a threshold by a score."""
    cv: Param | None = None
    scoring: Param | None = None
    scoring_default: Family | None = None
    """What `scoring=None` means. Without `scoring`: what `score` shows, where that is not accuracy (Yellowbrick)."""
    calibrates: bool = False
    """`fit` maps scores to the probabilities of the rows that it is given."""
    old_arguments: frozenset[str] = frozenset()
    """Arguments of earlier releases, in which `scoring=None` meant accuracy."""
    holds_out: tuple[tuple[str, bool], ...] = ()
    """Constructor parameters by which `fit` sets validation rows aside, with their default:
    `(("early_stopping", False),)`."""
    out_of_bag: str = ""
    """Constructor parameter that judges on rows left out of a bootstrap: `oob_score`."""


@dataclass(frozen=True, slots=True)
class Network:
    """A neural network class or factory in the Keras manner: `compile(metrics=...)`, `fit(validation_split=...)`."""


@dataclass(frozen=True, slots=True)
class Module:
    """A network in the PyTorch manner: called, it answers for rows; `backward` of a loss of its answer has it learn."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A function that says how far answers are from the truth: `F.cross_entropy(answer, y)`."""


@dataclass(frozen=True, slots=True)
class LossClass:
    """A class whose instances are losses: `nn.CrossEntropyLoss()`."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A chain of steps."""

    flavour: str
    """"sklearn" or "imblearn"."""
    variadic: bool = False
    """Steps are the positional arguments (`make_pipeline`), not a list of pairs."""


@dataclass(frozen=True, slots=True)
class Parallel:
    """Transformers side by side: ColumnTransformer, FeatureUnion and their make_ functions."""

    steps: Param = Param(0, "transformers")
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """A function that fits and judges a model on folds of the rows it is given."""

    estimator: Param | None = Param(0, "estimator")
    data: Param = Param(1, "X")
    target: Param | None = Param(2, "y")
    cv: Param | None = Param(None, "cv")
    scoring: Param | None = Param(None, "scoring")
    scoring_default: Family | None = Family.ACCURACY
    """None where the metric is not chosen by `scoring` (`xgb.cv`, `cross_val_predict`)."""
    predicts: bool = False
    """Returns out-of-fold predictions instead of scores."""


@dataclass(frozen=True, slots=True)
class SplitFunction:
    """A function that divides rows: `train_test_split`."""

    pairs: bool = True
    """Returns train and test of each array in turn; otherwise a list of parts of the first array (`random_split`)."""
    data: Param | None = None
    """The one array divided; None: all positional arguments."""


@dataclass(frozen=True, slots=True)
class Splitter:
    """A class with `split(X, y, groups)` that yields pairs of train and test indices."""

    shuffle: Shuffle = Shuffle.FOLDS


@dataclass(frozen=True, slots=True)
class Metric:
    """A function that compares true and predicted labels or scores."""

    family: Family
    averages: bool = False
    """`average="weighted"` or `"micro"` change what the metric can see."""
    binary_family: Family | None = None
    """Family under `average="weighted"`, where it differs from WEIGHTED: recall becomes ACCURACY."""
    true: Param = Param(0, "y_true")
    pred: Param = Param(1, "y_pred", ("y_score", "y_prob", "y_proba"))
    of_estimator: bool = False
    """Takes an estimator first, its rows as `pred` and their labels as `true`: `RocCurveDisplay.from_estimator`."""
    is_symmetric: bool = False
    """Gives the same figure for swapped arguments, `average="weighted"` aside."""


@dataclass(frozen=True, slots=True)
class MakeScorer:
    """`make_scorer(metric)`: a scorer with the family of its metric; `get_scorer("f1")`: of its name."""


@dataclass(frozen=True, slots=True)
class MetricClass:
    """A class whose instances are metrics: `keras.metrics.Recall()`, `torchmetrics.Accuracy(task="binary")`."""

    family: Family


@dataclass(frozen=True, slots=True)
class Monitor:
    """An object that picks an epoch or a network by a figure that is given by name: `EarlyStopping(monitor=...)`."""

    figure: Param
    condition: str = ""
    """The argument that must be true for anything to be picked: `save_best_only`."""


@dataclass(frozen=True, slots=True)
class RowFunction:
    """A function of tables or arrays."""

    rows: Rows
    data: Param | None = Param(0, "data")
    """The table; None: all arguments."""
    replace: Param | None = None
    """For draws: the argument that says "with replacement"."""
    replace_default: bool = False


@dataclass(frozen=True, slots=True)
class Container:
    """A class that carries rows to a model: `xgb.DMatrix(data, label)`, `lgb.Dataset`, `TensorDataset`."""

    data: Param = Param(0, "data")
    numbers: Param | None = None
    """Which rows are carried: `DataLoader(dataset, sampler=SubsetRandomSampler(numbers))`."""


@dataclass(frozen=True, slots=True)
class TrainFunction:
    """A function that fits a model: `xgb.train(params, dtrain, evals=...)`."""

    data: Param
    validation: Param | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """A function that splits its table and remembers the parts: `pycaret.classification.setup(data, target)`."""

    data: Param = Param(0, "data")
    test_data: Param = Param(None, "test_data")


@dataclass(frozen=True, slots=True)
class SetupFolds:
    """A function that cross-validates models on the training part that was set up: `compare_models()`."""

    wanted: Param = Param(None, "cross_validation")
    """False where the other part is to judge."""


@dataclass(frozen=True, slots=True)
class Node:
    """A function of the program with the names of what it is called with and of what it returns."""

    function: Param = Param(0, "func")
    inputs: Param = Param(1, "inputs")
    outputs: Param = Param(2, "outputs")


Effect = (
    Container
    | CrossValidation
    | Draw
    | Estimator
    | Generator
    | Loss
    | LossClass
    | MakeScorer
    | Metric
    | MetricClass
    | Module
    | Monitor
    | Network
    | Node
    | Parallel
    | Pipeline
    | ResampleFunction
    | RowFunction
    | Sampler
    | Setup
    | SetupFolds
    | SplitFunction
    | Splitter
    | TrainFunction
)


@dataclass(frozen=True, slots=True)
class Library:
    """What is known of one distribution."""

    packages: tuple[str, ...]
    """Top-level import names that share these facts; a dotted name (`tensorflow.keras`) narrows."""
    effects: dict[str, Effect]
    """Last part of a qualified name -> effect of calling it; `random.choice` style keys narrow where the last part
    alone is ambiguous within the library."""
    methods: dict[str, Rows] = field(default_factory=dict)
    """For libraries of tables and arrays: what a method does to its rows."""
    bare: tuple[str, ...] = ()
    """Names of `effects` unmistakable enough to be believed without a visible import."""
    alias: str = ""
    """The short name by which everybody imports the first package."""


T = TypeVar("T")


def words(names: str) -> frozenset[str]:
    """The names of a blank-separated list."""
    return frozenset(names.split())


def alike(effect: T, names: str) -> dict[str, T]:
    """The same effect for each name of a blank-separated list: `alike(Splitter(), "KFold LeaveOneOut")`."""
    return dict.fromkeys(names.split(), effect)
