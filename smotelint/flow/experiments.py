"""Experiments that remember the table they were set up with: it is split, and what comes after folds the training part.

setup(data=df, target="churn")     train, test = train_test_split(df)
best = compare_models()            cross_validate(..., train)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.flow.facts import CrossValidate, Split
from smotelint.flow.roles import Role
from smotelint.flow.values import UNKNOWN, Data, Value, lineages, only_constant

if TYPE_CHECKING:
    from smotelint.flow.calls import Arguments
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.values import Symbol
    from smotelint.libraries.model import Setup, SetupFolds

TRAINING = ("setup", "training rows")
"""Where the state keeps them."""


def set_up(run: Interpreter, effect: Setup, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`pycaret.setup(data)`: the table is split inside, unless a test part is handed over."""
    given = lineages(args.get(effect.data))
    if args.find(effect.test_data) is None:
        key = ("setup", args.site)
        run.emit(Split, args.site, function=name, rows=given, text=args.text(effect.data), key=key)
        given = tuple(run.lineages.part(lineage, key, Role.TRAIN) for lineage in given)
    run.state.set(TRAINING, tuple(Data(lineage) for lineage in given))
    return UNKNOWN


def cross_validate(run: Interpreter, effect: SetupFolds, name: str, symbol: Symbol, args: Arguments) -> Value:
    """`pycaret.compare_models()`: models are fitted and judged on folds of the training part."""
    wanted = only_constant(args.get(effect.wanted))
    given = run.state.get(TRAINING)
    if isinstance(given, tuple) and (wanted is None or wanted.value is not False):
        run.emit(CrossValidate, args.site, function=name, rows=lineages(given), text="")
    return UNKNOWN
