"""The user's own resamplers, splitters and metrics, named in the configuration, in the words of the tables here.

    resamplers = ["mylib.MySmote", "mylib.balancing.even_out"]

`mylib.MySmote` is a class with `fit_resample`, `mylib.balancing.even_out`, by its small letter, a function that returns
the resampled rows. As in the other tables, the package and the last part of a name decide: a program may import
`even_out` from `mylib` itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from smotelint.libraries.model import Family, Kind, Metric, ResampleFunction, Sampler, SplitFunction, Splitter

if TYPE_CHECKING:
    from smotelint.libraries.model import Effect


@dataclass(frozen=True)  # no slots: a cached property needs a place
class OwnNames:
    """Qualified names, by what they stand for."""

    resamplers: tuple[str, ...] = ()
    """They over-sample, to a balance that is not known."""
    splitters: tuple[str, ...] = ()
    """They divide rows as `KFold` or `train_test_split` do."""
    metrics: tuple[str, ...] = ()
    """They see the errors of each class: `metric(y_true, y_pred)`."""

    def lookup(self, qualname: str) -> Effect | None:
        """The effect of calling a name, or None. `.balancing.even_out`, imported relatively, is told by its end."""
        if not self._effects:
            return None
        package, _, rest = qualname.partition(".")
        name = rest.rpartition(".")[2]
        if package:
            return self._effects.get((package, name))
        return next((effect for (_, own), effect in self._effects.items() if own == name), None)

    @cached_property
    def words(self) -> tuple[bytes, ...]:
        """The last part of each resampler's name: what a file that uses it holds."""
        return tuple(name.rpartition(".")[2].encode() for name in self.resamplers)

    @cached_property
    def _effects(self) -> dict[tuple[str, str], Effect]:
        kinds: tuple[tuple[tuple[str, ...], Effect, Effect], ...] = (
            (self.metrics, Metric(Family.AWARE), Metric(Family.AWARE)),
            (self.splitters, Splitter(), SplitFunction()),
            (self.resamplers, Sampler(Kind.OVER, balances=False), ResampleFunction(Kind.OVER)),
        )
        table: dict[tuple[str, str], Effect] = {}
        for names, of_class, of_function in kinds:
            for qualname in names:
                name = qualname.rpartition(".")[2]
                effect = of_class if name.lstrip("_")[:1].isupper() else of_function
                table[qualname.partition(".")[0], name] = effect
        return table
