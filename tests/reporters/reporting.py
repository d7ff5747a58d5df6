"""Hand-made findings for the tests of the reporters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from smotelint.diagnostic import Applicability, Confidence, Diagnostic, Edit, Fix, Severity, Span
from smotelint.reporters import BASELINE, IN_SOURCE, Report, RuleInfo, full

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = "/work"


class Sources:
    """Files held in memory, and spans found in them by their text."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, int | None], str] = {}

    def add(self, path: str, text: str, cell: int | None = None) -> None:
        self._texts[path, cell] = text

    def lines(self, path: str, cell: int | None) -> Sequence[str]:
        return self._texts.get((path, cell), "").splitlines()

    def at(self, path: str, text: str, label: str = "", *, cell: int | None = None, nth: int = 1) -> Span:
        """The span of the nth occurrence of a text; the raw line of a notebook is 100 times the cell."""
        source = self._texts[path, cell]
        start = -1
        for _ in range(nth):
            start = source.index(text, start + 1)
        (line, column), (end_line, end_column) = (
            _position(source, start),
            _position(source, start + len(text)),
        )
        raw = None if cell is None else (100 * cell + line, column + 6)
        return Span(path, line, column, end_line, end_column, cell, raw, label)


def _position(source: str, index: int) -> tuple[int, int]:
    return source.count("\n", 0, index) + 1, index - source.rfind("\n", 0, index)


def finding(span: Span, *related: Span, **changes: Any) -> Diagnostic:  # noqa: ANN401  # fields of Diagnostic
    """An error of SMT101, with what the test says otherwise."""
    fields: dict[str, Any] = {
        "code": "SMT101",
        "name": "resample-before-split",
        "message": "`X_res` is oversampled before `train_test_split`",
        "severity": Severity.ERROR,
        "confidence": Confidence.HIGH,
        "span": span,
        "related": related,
    }
    return Diagnostic(**{**fields, **changes})


def excerpt(sources: Sources, diagnostic: Diagnostic, width: int = 0) -> str:
    """The report of a finding between its first line and its notes."""
    run = Report(diagnostics=(diagnostic,), lines=sources.lines, files=1, root="/work", width=width)
    lines = full.report(run).splitlines()
    start = next(number for number, line in enumerate(lines) if line.lstrip().startswith("-->"))
    stop = next(number for number, line in enumerate(lines) if line.lstrip().startswith("= note"))
    return "\n".join(["", *lines[start:stop], ""])


def draw(text: str, *places: tuple[str, str] | Span, width: int = 0) -> str:
    """The excerpt of a finding in `a.py`; each place is a text with a label, or a span."""
    sources = Sources()
    sources.add("a.py", text)
    spans = [place if isinstance(place, Span) else sources.at("a.py", *place) for place in places]
    return excerpt(sources, finding(*spans), width=width)


def standard_report() -> Report:
    """One finding of each kind: in a script, across cells, with fixes, advice, silenced."""
    sources = Sources()
    sources.add("src/train.py", SCRIPT)
    sources.add("nb.ipynb", "sm = SMOTE()\nX_res, y_res = sm.fit_resample(X, y)\n", 3)
    sources.add("nb.ipynb", "train_test_split(\n    X_res, y_res)\n", 7)
    at = sources.at
    split = finding(
        at("src/train.py", "train_test_split", "split here, after resampling", nth=2),
        at("src/train.py", "SMOTE().fit_resample(X, y)", "resampled here, on [all] rows"),
        help="split first",
        notes=("`X_res` holds 3 rows",),
        fix=Fix(
            "split before resampling",
            Applicability.UNSAFE,
            (
                Edit(at("src/train.py", "SMOTE().fit_resample(X, y)"), "X, y"),
                Edit(at("src/train.py", "\n)"), "\n)\nX_res, y_res = 1, 2"),
            ),
        ),
        fingerprint="5f2d",
    )
    step = finding(
        at("src/train.py", "SMOTE()", "a sampler", nth=2),
        code="SMT201",
        name="sampler-in-sklearn-pipeline",
        message="`SMOTE` is a step of scikit-learn's `Pipeline`",
        fix=Fix(
            "take imblearn's", Applicability.SAFE, (Edit(at("src/train.py", "Pipeline"), "make_pipeline"),)
        ),
    )
    advice = finding(
        at("src/train.py", "SMOTE()"),
        code="SMT301",
        name="full-balance",
        message="`SMOTE()` makes the classes 1:1",
        severity=Severity.INFO,
        confidence=Confidence.MEDIUM,
        help="tune `sampling_strategy`",
    )
    cells = finding(
        at("nb.ipynb", "train_test_split(\n    X_res, y_res)", "split here", cell=7),
        at("nb.ipynb", "sm.fit_resample(X, y)", "resampled here", cell=3),
        severity=Severity.WARNING,
        confidence=Confidence.LOW,
        fix=Fix("move the cell", Applicability.UNSAFE, (Edit(at("nb.ipynb", "sm", cell=3), "s"),)),
    )
    return Report(
        diagnostics=(cells, advice, split, step),
        suppressed=((split, IN_SOURCE), (step, BASELINE), (advice, BASELINE)),
        lines=sources.lines,
        rules=RULES,
        files=14,
        gated=12,
        version="1.2.3",
        root=ROOT,
    )


SCRIPT = """\
from sklearn.model_selection import train_test_split

X_res, y_res = SMOTE().fit_resample(X, y)
parts = train_test_split(
    X_res, y_res
)
pipe = Pipeline([("smote", SMOTE())])
"""

RULES = (
    RuleInfo(
        code="SMT101",
        name="resample-before-split",
        summary="Rows are resampled, then split.",
        help="Rows are resampled, then split.\n\n## Why is this bad?\nThe test is not one.",
        severity=Severity.ERROR,
        url="https://example.org/rules/resample-before-split",
    ),
    RuleInfo(
        code="SMT301",
        name="full-balance",
        summary="The classes are made equal.",
        help="The classes are made equal.",
        severity=Severity.INFO,
    ),
)
