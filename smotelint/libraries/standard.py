"""The standard library and its near relatives: random draws of rows and files that hold them.

Read from https://docs.python.org/3/library/random.html, `pickle`, `copy`, `collections`, and https://joblib.readthedocs.io.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Library, Param, RowFunction, Rows, alike, words

EFFECTS: dict[str, Effect] = {
    **alike(RowFunction(Rows.KEEP, Param(0, "x")), "copy deepcopy"),
    **alike(RowFunction(Rows.RANDOM, None), "gauss randint random randrange uniform"),
    **alike(RowFunction(Rows.SOURCE, None), "load loads"),
    **alike(RowFunction(Rows.WRITE, Param(0, "value", ("obj",))), "dump dumps"),
    "Counter": RowFunction(Rows.NONE, None),
    "choice": RowFunction(Rows.CHOICE, Param(0, "seq"), replace_default=True),
    "choices": RowFunction(Rows.CHOICE, Param(0, "population"), replace_default=True),
    "sample": RowFunction(Rows.CHOICE, Param(0, "population")),
    "seed": RowFunction(Rows.NONE, None),
    "shuffle": RowFunction(Rows.PERMUTE, Param(0, "x")),
}

ELSEWHERE = words(
    """
    IPython __future__ abc argparse bisect collections contextlib copy csv dataclasses datetime enum functools gc glob
    io itertools json logging math matplotlib numbers os pathlib pickle plotly pprint random re seaborn shutil sqlite3
    string subprocess sys tempfile threading time tqdm traceback typing typing_extensions uuid warnings
    """
)
"""Packages that most programs import and that no project has of its own; whatever else, they resample nothing."""

LIBRARY = Library(
    packages=("cloudpickle", "collections", "copy", "dill", "joblib", "pickle", "random"), effects=EFFECTS
)
