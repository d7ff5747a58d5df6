"""The oracle: runs a program of ours for real and says which rows met the model before they judged it.

    X_res, y_res = SMOTE().fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
    model.fit(X_train, y_train)
    print(f1_score(y_test, model.predict(X_test)))

    run(path) -> Verdict(LEAK, [SMT101: resampled at 1, divided at 2, fitted at 3, judged at 4, 93 % of the rows])

Nothing is inferred from the source: samplers, splits, folds, fits and metrics report the rows that pass through them
(`hooks_rows`, `hooks_models`), rows are known by their values (`rows`), and the log is judged when the run is over
(`judge`). What could not be followed makes the verdict UNKNOWN, never CLEAN. Exact on small programs whose features
are continuous; it executes the program, so it is meant for fixtures and generated programs only.
"""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import builtins
import contextlib
import enum
import io
import os
import random
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from smotelint.reference.hooks_models import hook_judges, hook_models
from smotelint.reference.hooks_rows import hook_rows
from smotelint.reference.judge import Finding, judge
from smotelint.reference.program import (
    NOTED,
    RETURNED,
    Piece,
    compile_piece,
    neighbours,
    read_program,
    unwatched_imports,
)
from smotelint.reference.watch import Prediction, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Finding", "Oracle", "Status", "Verdict", "run"]

WIDEST = 8  # members of a tuple or list that are looked at
MATRIX = 2  # dimensions from which an array holds rows
EMPTY = frozenset({"empty", "empty_like", "zeros", "zeros_like"})
"""Functions whose arrays are made to be filled in."""


class Status(enum.Enum):
    """What is known after a run."""

    LEAK = "leak"
    CLEAN = "clean"
    UNKNOWN = "unknown"
    """Nothing was found, but not everything was seen."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a run has shown."""

    status: Status
    findings: tuple[Finding, ...] = ()
    doubts: tuple[str, ...] = ()
    """What was not followed."""
    error: str = ""
    """The exception that ended the program, if one did."""
    resamples: int = 0
    evaluations: int = 0

    @property
    def codes(self) -> frozenset[str]:
        """The codes found."""
        return frozenset(finding.code for finding in self.findings)

    def __str__(self) -> str:
        lines = [f"{self.status.value}{f' ({self.error})' if self.error else ''}"]
        lines += [
            f"  {each.code} resampled at {each.resample}, divided at {each.division}, fitted at {each.fit}, "
            f"asked at {each.asked}, judged at {each.evaluation}, {each.share:.0%} of the rows"
            for each in self.findings
        ]
        return "\n".join(lines + [f"  not followed: {doubt}" for doubt in self.doubts])


def run(path: Path | str) -> Verdict:
    """Run a script or notebook and judge it."""
    with Oracle() as oracle:
        return oracle.run(read_program(Path(path)))


class Oracle:
    """The hooks in place, for any number of programs: `with Oracle() as oracle: oracle.run(pieces)`."""

    def __init__(self) -> None:
        self._watch = Watch()
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Oracle:
        import sklearn.ensemble  # noqa: F401  (what is not loaded yet cannot be limited)
        from joblib import parallel_config
        from threadpoolctl import threadpool_limits

        self._stack.enter_context(threadpool_limits(1))  # for small tables, threads cost more than they save
        self._stack.enter_context(parallel_config(backend="sequential"))  # other processes have no hooks
        for hook in (hook_rows, hook_models, hook_judges):
            hook(self._stack, self._watch)
        return self

    def __exit__(self, *of: object) -> None:
        self._stack.close()

    def run(self, pieces: Iterable[Piece]) -> Verdict:
        """Run the pieces of one program, one after the other, in one namespace."""
        pieces = list(pieces)
        watch, error = self._watch, ""
        watch.start({})
        for piece in pieces:
            _announce(watch, piece)
        try:
            with _quiet(), _at_home(Path(pieces[0].path)):
                _execute(pieces, watch)
        except (Exception, SystemExit) as caught:
            if not isinstance(caught, SystemExit) or caught.code:  # a command line ends with success
                error = f"{type(caught).__name__}: {caught}"[:200]
        watch.frames.clear()
        return _close(watch, error)


def _announce(watch: Watch, piece: Piece) -> None:
    watch.files[piece.filename] = (piece.path, piece.cell)
    for name in sorted(unwatched_imports(piece)):
        watch.doubt(f"{name} is not watched")


def _execute(pieces: list[Piece], watch: Watch) -> None:
    noting = Noting(watch)
    names: dict[str, object] = {NOTED: noting, RETURNED: noting.returned, "display": lambda *_: None}
    namespace = {"__name__": "__main__", "__file__": pieces[0].path, "__builtins__": builtins, **names}
    home = Path(pieces[0].path).resolve().parent
    with neighbours(home, names, lambda piece: _announce(watch, piece)):
        for piece in pieces:
            exec(compile_piece(piece), namespace)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Say nothing, show nothing, draw the same numbers each time, and leave the global random streams as they were."""
    state, plain_state = np.random.get_state(), random.getstate()
    np.random.seed(0)
    random.seed(0)
    os.environ.setdefault("MPLBACKEND", "Agg")
    out = io.StringIO()
    with warnings.catch_warnings(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            np.random.set_state(state)
            random.setstate(plain_state)


@contextlib.contextmanager
def _at_home(path: Path) -> Iterator[None]:
    """Be where a program expects to be started."""
    before, arguments = Path.cwd(), sys.argv
    if path.parent.is_dir():
        os.chdir(path.parent)
    sys.argv = [path.name]
    try:
        yield
    finally:
        os.chdir(before)
        sys.argv = arguments


def _close(watch: Watch, error: str) -> Verdict:
    log = watch.close()
    findings = judge(log, watch.rows)
    doubts = list(log.doubts)
    doubts += sorted({
        f"line {each.place}: rows of unknown origin are used"
        for each in log.evaluations
        if not watch.rows.doubtful.isdisjoint((*each.rows, *each.fit.rows))
    })  # fmt: skip
    status = Status.LEAK if findings else Status.UNKNOWN if doubts or error else Status.CLEAN
    return Verdict(status, findings, tuple(doubts), error, len(log.resamples), len(log.evaluations))


class Noting:
    """What compiled programs call to report their tables."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def __call__(
        self, held: tuple[str, ...], load: Callable[[], tuple[object, ...]], names: tuple[str, ...] | None
    ) -> None:
        """Variables now hold values, made of others of these names; None if that is not known."""
        derived = self._is_derived(names)
        with contextlib.suppress(Exception):  # what cannot be read back holds no table
            values = load()
            for name, value in zip(held, values, strict=True):
                if isinstance(value, list):
                    self._watch.lists.add(name)
                if names is not None and not EMPTY.isdisjoint(names):
                    continue
                if self._note(value, derived):
                    self._watch.names.add(name)
            if len(values) > 1 and not self._watch.frames:
                self._watch.notice_labels(values[0], values[1])

    def returned(self, value: object, names: tuple[str, ...]) -> object:
        """A function of the program returns a value."""
        self._note(value, self._is_derived(names))
        return value

    def _is_derived(self, names: tuple[str, ...] | None) -> bool:
        """Whether a value that mentions these names may hold rows of other tables."""
        watch = self._watch
        if names is None or not watch.names.isdisjoint(names):
            return True
        return bool(watch.names) and not watch.lists.isdisjoint(names)

    def _note(self, value: object, derived: bool) -> bool:
        if isinstance(value, (tuple, list)) and len(value) <= WIDEST:
            noted = [self._note(each, derived) for each in value]
            return any(noted)
        if isinstance(value, Prediction) or self._watch.frames or getattr(value, "ndim", 0) < MATRIX:
            return False
        return self._watch.notice(value, derived=derived)


if __name__ == "__main__":
    sys.stdout.write(f"{run(sys.argv[1])}\n")
