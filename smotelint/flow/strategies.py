"""The `sampling_strategy` that a sampler is given, where it is written out and cannot work.

SMOTE(sampling_strategy=1.5)             "share": above 1
SMOTE(sampling_strategy="majority")      "word": an over-sampler does not know it
TomekLinks(sampling_strategy=0.5)        "kind": a cleaner reaches no ratio
SMOTE(sampling_strategy=0.5)             "ratio": works for two classes only
SMOTE(sampling_strategy="not minority")  "idle": adds nothing to two classes
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.flow.facts import StrategyChosen
from smotelint.flow.outdated import is_own
from smotelint.flow.values import Const, DictRecord, ListRecord, Made, Tuple, Value
from smotelint.libraries.model import Kind, Param, Sampler
from smotelint.libraries.strategies import IDLE, WORDS

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Atom

STRATEGY: Final = Param(None, "sampling_strategy")


def note(run: Interpreter, record: Made, args: Arguments) -> None:
    """Note the strategy of a constructor or of `set_params`, if it is one that may not work."""
    value: Value = args.keywords.get(STRATEGY.name, ())
    effect = record.effect
    if len(value) != 1 or run.frame.attempts or not isinstance(effect, Sampler) or not is_own(record):
        return
    doubt, text = _doubt(run, value[0], effect.kind)
    if doubt:
        source = args.source(STRATEGY)
        run.emit(
            StrategyChosen, args.site if source is None else source.site, sampler=record.name, kind=effect.kind,
            doubt=doubt, text=text, words=WORDS[effect.kind], is_certain=record.is_certain,
        )  # fmt: skip


def _doubt(run: Interpreter, atom: Atom, kind: Kind) -> tuple[str, str]:
    """(what may be wrong, the strategy as text); empty where nothing is."""
    if kind not in WORDS:
        return "", ""
    record = run.record(atom)
    if isinstance(record, DictRecord):
        return ("kind", "a dict") if kind is Kind.CLEAN else ("", "")
    if isinstance(atom, Tuple) or isinstance(record, ListRecord):
        return ("", "") if kind is Kind.CLEAN else ("kind", "a list")
    if not isinstance(atom, Const) or isinstance(atom.value, bool):
        return "", ""
    value, text = atom.value, repr(atom.value)
    if isinstance(value, str):
        if value not in WORDS[kind]:
            return "word", text
        return ("idle", text) if value == IDLE.get(kind) else ("", "")
    if isinstance(value, (int, float)):
        if not 0 < value <= 1:
            return "share", text
        return ("kind", "a ratio") if kind is Kind.CLEAN else ("ratio", text)
    return ("word", text) if value is None else ("", "")
