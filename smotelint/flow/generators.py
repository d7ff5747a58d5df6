"""Rows that a generator makes up: they are of nobody until they are put beside real ones.

gan = CTGAN()
gan.fit(rare)
full = pd.concat([df, gan.sample(500)])     over-sampled, with copies of a kind of the rows that the generator learned
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow.facts import Resample
from smotelint.flow.values import UNKNOWN, Data, lineages
from smotelint.libraries.model import Generator, Kind, Param

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.flow.values import Made, Obj, Value

LEARNED: Final = "<learned>"
"""Field under which the state keeps the rows that a generator has learned."""

ROWS: Final = Param(0, "data", ("train_data", "X"))


def call_method(run: Interpreter, atom: Obj, record: Made, args: Arguments, name: str) -> Value:
    """`gan.fit(rows)`, `gan.sample(500)`."""
    effect = record.effect
    assert isinstance(effect, Generator)
    if name in effect.learns:
        learned = tuple(Data(each) for each in lineages(args.get(ROWS)))
        run.state.set((atom.ref, LEARNED), learned)
        return (atom,)
    learned = run.state.get((atom.ref, LEARNED))  # type: ignore[assignment]
    if name not in effect.makes or not learned:
        return UNKNOWN
    made = run.lineages.source(("generated", args.site, run.path), "made-up rows")
    run.generated[made] = (args.site, record.name, lineages(learned))
    return (Data(made, run.ref("object", args.site)),)


def beside_real(run: Interpreter, parts: tuple[Lineage, ...]) -> tuple[Lineage, ...]:
    """The parts of a union, made-up ones taken as an over-sampling of the rows that their generator learned."""
    known = {part: _origin(run, part) for part in parts}
    if all(origin is not None for origin in known.values()):
        return parts  # synthetic rows alone are a data set of their own
    return tuple(_oversampled(run, part, origin) for part, origin in known.items())


def _origin(run: Interpreter, part: Lineage) -> tuple[int, str, tuple[Lineage, ...]] | None:
    return next((run.generated[step] for step in part if step in run.generated), None)


def _oversampled(
    run: Interpreter, part: Lineage, origin: tuple[int, str, tuple[Lineage, ...]] | None
) -> Lineage:
    if origin is None:
        return part
    site, name, learned = origin
    event = run.emit(
        Resample, site, sampler=name, kind=Kind.OVER, rows=learned, text="", is_full=False, is_manual=True,
        confidence=Confidence.HIGH,
    )  # fmt: skip
    return run.lineages.resampled(learned[0], event)
