"""What happened, in order: the typed facts that rules read.

A fact carries its place (`site`), the calls by which the program came there (`path`, outermost first), the lineage
of the rows concerned and the user's own words for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, TypeVar

from smotelint.diagnostic import CALLED, Confidence
from smotelint.libraries.model import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from typing_extensions import dataclass_transform

    from smotelint.diagnostic import Span
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.remarks import Ignore, Problem
    from smotelint.flow.values import Trace
    from smotelint.libraries.model import Family, Kind, Shuffle, Task, Treatment
    from smotelint.source import Source

    @dataclass_transform(frozen_default=True, eq_default=False)
    def fact(cls: type[_T]) -> type[_T]:
        """A dataclass that the type checker lets nobody change."""
else:
    # Where the interpreter sees to that as well, an object takes four times as long to make.
    fact = dataclass(slots=True, eq=False)


@fact
class Fact:
    """Something that happens to rows."""

    site: int
    path: tuple[int, ...]
    """Sites of the calls on the way here, outermost first."""


@fact
class SamplerBuilt(Fact):
    """A resampler is constructed."""

    sampler: str
    kind: Kind
    is_full: bool
    """It balances to exactly 1:1."""
    is_default: bool
    """The balance was not chosen: no `sampling_strategy`."""
    is_seeded: bool = True
    """It draws no random numbers, or its seed is given."""
    is_repeated: bool = False
    """It is built in a loop."""


@fact
class Compared(Fact):
    """Several samplers are built in one list or dict."""

    samplers: tuple[SamplerBuilt, ...]


@fact
class Seeded(Fact):
    """Random numbers are fixed: for the whole program, or for the sampler that an ensemble is given."""

    sampler: int | None = None
    """Site of its constructor; None for the program."""


@fact
class Alternative(Fact):
    """Something else than resampling is tried: weights, a threshold, a search that may leave the sampler out."""


@fact
class ManyClasses(Fact):
    """The program says that a task has three or more classes."""


@fact
class TwoClasses(Fact):
    """The program says that a task has two classes."""


@fact
class StrategyChosen(Fact):
    """A sampler is given a strategy that does not work, always or for some number of classes."""

    sampler: str
    kind: Kind
    doubt: str
    """"share" (a number that is none), "word" (not known to it) or "kind" (not of its kind): fails. "ratio": fails
    for three or more classes. "idle": does nothing to two classes."""
    text: str
    """The strategy as it is written, or what it is."""
    words: tuple[str, ...]
    """The names that the sampler knows."""
    is_certain: bool = True


@fact
class Tuned(Fact):
    """The balance of a sampler is varied after it was built, or by the grid of a search."""

    sampler: int | None = None
    """Site of its constructor; None for any sampler of the program."""


@fact
class Resample(Fact):
    """Rows go through a resampler."""

    sampler: str
    kind: Kind
    rows: tuple[Lineage, ...]
    """What goes in."""
    text: str
    """The user's expression for the rows."""
    is_full: bool = True
    """It balances to exactly 1:1."""
    is_blend: bool = False
    """New rows lie between old ones."""
    is_exact: bool = False
    """As many rows of each class are left."""
    is_manual: bool = False
    """Drawn by hand: `resample`, `df.sample(replace=True)`."""
    confidence: Confidence = Confidence.HIGH
    labels: tuple[Lineage, ...] = ()
    """The rows of y that go in."""
    method: str = ""
    """The method around it, where that is one that test rows go through as well: `Balancer.transform`."""


@fact
class ResultUnused(Fact):
    """Nothing works with the rows that a resampling returned."""

    resample: Resample
    how: str
    """"dropped" (a statement of its own), "unread", or "counted": its size or classes were looked at."""


@fact
class Blend(Fact):
    """Columns reach a resampler that blends them, directly or as a step of a pipeline."""

    sampler: str
    built: int
    """Site of its constructor."""
    text: str
    traces: tuple[Trace, ...]
    """What the columns may have passed through before, in the order of the source."""
    knows_categories: bool = False


@dataclass(frozen=True, slots=True)
class Inner:
    """A sampler that stands before a model in a pipeline."""

    sampler: str
    site: int
    is_exact: bool
    """It leaves as many rows of each class."""
    is_certain: bool = True
    """It stands there on every path."""


@fact
class Weighted(Fact):
    """A model learns with weights for its classes."""

    model: str
    argument: str
    is_balanced: bool
    """The weights are taken from the labels that `fit` is given."""
    counted: tuple[Lineage, ...]
    """The rows whose classes were counted for the weights."""
    rows: tuple[Lineage, ...]
    """What the model, or its pipeline, is fitted on."""
    inner: tuple[Inner, ...]
    built: int
    """Where the weights are given: the constructor of the model, or `fit` itself."""
    text: str
    is_certain: bool = True
    """The weights are given on every path."""


@fact
class LateStep(Fact):
    """A transformer learns from rows that a resampler has blended."""

    transformer: str
    treatment: Treatment
    sampler: str
    sampled: int
    """Where the rows are resampled, or the sampler constructed."""
    traces: tuple[Trace, ...]
    """What the columns may have passed through before."""


@fact
class IndexLost(Fact):
    """A table from before a resampling is matched by index with the resampled one, whose index is fresh."""

    resample: Resample
    how: str
    """"rows" (chosen by the fresh index) or "columns" (put side by side)."""
    text: str
    """The user's expression for the fresh index."""


@fact
class Split(Fact):
    """Rows are divided into train and held-out parts once."""

    function: str
    rows: tuple[Lineage, ...]
    text: str
    key: object = None
    """The `split` of the parts that it makes."""
    labels: str = ""
    """The user's expression for the labels that are divided along."""
    is_stratified: bool | None = None
    """Whether each part gets its share of each class; None where that is not chosen there."""
    confidence: Confidence = Confidence.HIGH


@fact
class CrossValidate(Fact):
    """Models are fitted and judged on folds of rows."""

    function: str
    """`cross_val_score`, `GridSearchCV`, `StratifiedKFold.split`."""
    rows: tuple[Lineage, ...]
    text: str
    built: int | None = None
    """Site of the constructor, for searches."""
    how: str = "score"
    """"score", "predict", "search", "estimator" (stacking, calibration) or "folds" (a loop)."""
    shuffle: Shuffle | None = None
    """Of the splitter, where it is seen."""
    scoring: tuple[Family, ...] = ()
    """What the scores can see; empty where it is not known or not chosen."""
    beside: tuple[Family, ...] = ()
    """What further scores can see, by which a search does not pick."""
    is_scoring_default: bool = False
    scorer: str = ""
    """The one scorer that was named: "f1_micro"."""
    selects: bool = False
    resamples_inside: bool = False
    """The estimator resamples in its own `fit`."""
    task: Task | None = None
    models: tuple[int, ...] = ()
    """Where the models that are scored are constructed, as far as is seen."""
    key: object = None
    """The `split` of the parts that a loop over folds makes."""


@fact
class Fit(Fact):
    """A model learns from rows."""

    model: str
    model_site: int
    rows: tuple[Lineage, ...]
    text: str
    task: Task | None
    validation: tuple[tuple[Lineage, ...], ...] = ()
    """Rows of each validation set that is given."""
    inner: str = ""
    """The argument by which `fit` sets validation rows aside itself: `validation_split`, `early_stopping`."""
    inner_site: int | None = None
    resamples_inside: bool = False
    labels: tuple[Lineage, ...] = ()
    """The rows of y."""
    calibrates: bool = False
    """The scores of a model are mapped to the probabilities of these rows."""


@fact
class OutOfBag(Fact):
    """It is read how a model did on the rows that it left out: `forest.oob_score_`."""

    model_site: int


@fact
class Predict(Fact):
    """A fitted model is asked about rows."""

    method: str
    fits: frozenset[Fit]
    rows: tuple[Lineage, ...]
    text: str


@fact
class Score(Fact):
    """Predictions are judged."""

    metric: str
    family: Family | None
    """None: handed to a function that is not known."""
    fits: frozenset[Fit]
    """How the judged models were trained; empty when the model is not seen."""
    rows: tuple[Lineage, ...]
    """The rows that are judged."""
    text: str
    output: Output = Output.UNKNOWN
    """What the models said of the rows."""
    prediction: str = ""
    """The user's words for what the models said."""
    predicted: tuple[int, ...] = ()
    """Sites where the models were asked; empty where some said labels and others scores."""
    is_swapped: bool = False
    """Predictions stand where the truth belongs."""
    is_fallback: bool = False
    """Done where another way has failed or is not there: in an `except` clause, in the `else` of `if hasattr`."""
    cut_by: tuple[Score, ...] = ()
    """The judgements from which thresholds were read that made labels of scores."""


@fact
class Saved(Fact):
    """Resampled rows are written to a file."""

    text: str
    """The literal path."""
    rows: tuple[Lineage, ...]


@fact
class Choice(Fact):
    """An epoch, a parameter or a model is picked by figures."""

    function: str
    """`EarlyStopping`, `optimize`, `argmax`, `if`."""
    scoring: tuple[Family, ...]
    """What the figures can see."""
    rows: tuple[Lineage, ...] = ()
    """The rows that the candidates learn from, where no judgement says so."""
    judged: tuple[Lineage, ...] = ()
    """The rows whose figure picks an epoch, where they are known."""
    by: tuple[Score | CrossValidate, ...] = ()
    """The judgements, where they are seen."""
    is_search: bool = False
    """Parameters are tried, each in a model of its own."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a pipeline."""

    site: int
    name: str
    is_sampler: bool
    is_pipeline: bool
    is_certain: bool = True
    """The step is a sampler, or a pipeline, on every path."""
    holds_sampler: bool = False
    """It is a pipeline that resamples."""


@fact
class PipelineBuilt(Fact):
    """Steps are chained."""

    function: str
    flavour: str
    steps: tuple[Step, ...]
    is_exact: bool = True
    """All steps and their order are known."""
    pipeline: int = -1
    """Site of the constructor; the fact's own is where the steps come, which may be later."""
    is_chosen: bool = False
    """A condition decides whether it is built."""


@fact
class Misplaced(Fact):
    """A sampler, or a pipeline with one, stands where it cannot resample."""

    sampler: str
    built: int
    """Site of its constructor."""
    place: str
    """The class, function or method."""
    how: str
    """"transformer" or "model" (what is expected there), "resampling transformer" (a pipeline), "last" (a pipeline
    that ends in a sampler, used as a model) or "method" (which samplers do not have)."""
    is_certain: bool = True


@fact
class RemovedUse(Fact):
    """A name or argument is used that its library has removed; the site is the call, the argument or the import."""

    how: str
    """"name" (a class or function), "method", "argument" or "position" (an argument without its name)."""
    owner: str
    """The class or function."""
    old: str
    new: str
    """What takes its place, meaning the same; empty where nothing does."""
    version: str
    """The first release without it."""
    advice: str = ""
    is_certain: bool = True


Told = CrossValidate | Fit | Predict | Resample | Score | Split
"""Facts that speak of rows in the user's words."""

_F = TypeVar("_F", bound=Fact)
_T = TypeVar("_T")


def _nowhere(site: int) -> Span:
    raise LookupError(f"no place is known for site {site}")


@dataclass
class Facts:
    """All facts of one program, in the order in which they happened."""

    path: str
    log: tuple[Fact, ...]
    problems: tuple[Problem, ...] = ()
    is_complete: bool = True
    """False where a budget ended the analysis early."""
    locate: Callable[[int], Span] = field(repr=False, default=_nowhere)
    source: Source | None = field(default=None, repr=False)
    """The text, which fixes change."""
    ignores: tuple[Ignore, ...] = ()
    """Comments and cell tags that silence; what they left unused is told to rules that run late."""
    handed: Mapping[int, Iterable[tuple[str, Lineage]]] = field(repr=False, default_factory=dict)
    """By call of a function of another file: the rows that it is handed, in the words of this one."""
    _by_kind: dict[type[Fact], list[Fact]] = field(init=False, repr=False, default_factory=dict)
    _answers: dict[object, object] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Sort the log: each of the rules asks for a few kinds."""
        for each in self.log:
            self._by_kind.setdefault(type(each), []).append(each)

    def all(self, kind: type[_F]) -> Iterator[_F]:
        """The facts of one kind."""
        return iter(self._by_kind.get(kind, ()))  # type: ignore[arg-type]

    def ask(self, question: Callable[[Facts], _T]) -> _T:
        """The answer to a question that several rules have; it is looked for once."""
        if question not in self._answers:
            self._answers[question] = question(self)
        return self._answers[question]  # type: ignore[return-value]

    def span(self, site: int, label: str = "") -> Span:
        """The place of a site in the source, with a label."""
        span = self.locate(site)
        return type(span)(
            span.path, span.line, span.column, span.end_line, span.end_column, span.cell, span.raw, label
        )

    def hops(self, of: Fact) -> tuple[Span, ...]:
        """The calls that lead to a fact, outermost first."""
        return tuple(self.span(site, CALLED) for site in of.path)

    def words(self, of: Told, *, parts: bool = False) -> str:
        """The user's words for the rows of a fact: where it is told at a call, for what is handed over there.

        Empty where nothing of it is those rows, or with `parts` the rows of which they are a part.
        """
        if self.locate(of.site).path == self.path:
            return of.text
        call = next((site for site in reversed(of.path) if self.locate(site).path == self.path), None)
        for text, given in self.handed.get(call, ()) if call is not None else ():
            if any(given in rows and (parts or given.splits == rows.splits) for rows in of.rows):
                return text
        return ""

    def render(self) -> str:
        """The log as text, one fact a line, for debugging and for the engine's tests."""
        return "".join(f"{self._where(each.site)}: {_describe(each)}\n" for each in self.log)

    def _where(self, site: int) -> str:
        span = self.locate(site)
        return f"{span.cell}:{span.line}" if span.cell is not None else str(span.line)


def _describe(each: Fact) -> str:
    parts = []
    for f in fields(each):
        value = getattr(each, f.name)
        if f.name not in ("site", "path", "key") and value not in ((), None, False, "", frozenset()):
            parts.append(f"{f.name}={_show(value)}")
    return f"{type(each).__name__}({', '.join(parts)})"


def _show(value: object) -> str:
    if isinstance(value, (tuple, frozenset)):
        return "[" + ", ".join(sorted(map(_show, value))) + "]"
    if isinstance(value, Fit):
        return f"fit of {value.model}"
    if isinstance(value, Score):
        return value.metric
    if isinstance(value, CrossValidate):
        return value.function
    return str(getattr(value, "value", value))
