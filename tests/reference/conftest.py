# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from smotelint.reference.evidence import SEEDS, measure

if TYPE_CHECKING:
    from smotelint.reference.evidence import Result


@pytest.fixture(scope="session")
def results() -> tuple[Result, ...]:
    """The evidence, as `smotelint verify` measures it."""
    return measure(seeds=SEEDS)


@pytest.fixture
def old_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names that libraries had once, for what has taken their place."""
    import imblearn.base
    import pandas as pd
    import sklearn.model_selection

    olds = (
        (pd.DataFrame, "append", lambda frame, other, **how: pd.concat([frame, other], **how)),
        (imblearn.base.SamplerMixin, "fit_sample", lambda sampler, *data: sampler.fit_resample(*data)),
    )
    for owner, name, function in olds:
        monkeypatch.setattr(owner, name, function, raising=False)
    monkeypatch.setitem(sys.modules, "sklearn.cross_validation", sklearn.model_selection)
