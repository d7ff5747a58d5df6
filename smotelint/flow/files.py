"""Rows that go through a file on the disk, within one program or from one script of the project to another.

    prepare.py   X_res.to_csv("data/balanced.csv")        the fact `Saved`
    train.py     df = pd.read_csv("data/balanced.csv")    rows that the resampling in prepare.py has made

A path is told by its literal text, below the folder of the script or the root of the project. Whether the file is the
one that the other script wrote last cannot be seen: medium confidence.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from smotelint.diagnostic import Confidence
from smotelint.flow.facts import Resample, Saved
from smotelint.flow.project import Project
from smotelint.flow.questions import is_part_behind
from smotelint.flow.roles import Role, role_of_name
from smotelint.flow.values import UNKNOWN, Const, Data, Tuple, Value, constants, lineages, only_constant
from smotelint.libraries.model import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smotelint.diagnostic import Span
    from smotelint.flow.calls import Arguments
    from smotelint.flow.facts import Facts
    from smotelint.flow.interpret import Interpreter
    from smotelint.flow.lineage import Lineage
    from smotelint.libraries.model import Kind


@dataclass(frozen=True, slots=True)
class SavedFile:
    """Resampled rows in a file, as another script may read them."""

    text: str
    """The path, as the script that writes it spells it."""
    places: tuple[str, ...]
    """Where that may be: absolute paths."""
    sampler: str
    kind: Kind
    is_train: bool
    """Only a training part was resampled."""
    part: Role | None
    """What the rows are for, where they were divided after the resampling."""
    span: Span
    """Of the resampling."""


PATHS: Final = words("buf excel_writer f file filename filepath_or_buffer fname io path path_or_buf")
"""Arguments that name a file; `sep=","` is a text as well."""


def literal_path(args: Arguments) -> str:
    """The first literal path among the arguments, empty if there is none."""
    named = (value for name, value in args.keywords.items() if name in PATHS)
    texts = (text for value in (*args.positional, *named) for text in constants(value))
    return next((text for text in texts if isinstance(text, str) and any(map(str.isalnum, text))), "")


def join_path(parts: Sequence[Value]) -> Value:
    """The text of a path of which at least the end is literal: `Path(folder) / "a.csv"` -> `?/a.csv`.

    What is not known is the same wherever it stands, as one program seldom has two folders for one name.
    """
    texts = [only_constant(part) for part in parts]
    if not texts or texts[-1] is None or not isinstance(texts[-1].value, str):
        return UNKNOWN
    words = [each.value if each is not None and isinstance(each.value, str) else ANY for each in texts]
    return (Const("/".join(words)),)


def is_path(text: str) -> bool:
    """Whether a text of which some words are not known is the path of a file, whatever its folders: `?/data/a.csv`."""
    *folders, name = text.split("/")
    return bool(folders) and "." in name and all(ANY not in each or each == ANY for each in (*folders, name))


ANY: Final = "?"
"""A word of a path that is not known."""


_ANY_ROWS: Final = re.compile(
    r"\?/(?:data|dataset|df|features?|labels?|target|test|train|val|valid|validation|[xy\d_ .-])+\.\w+",
    re.IGNORECASE,
)
"""A file that may lie in one folder before and in another after the resampling: `?/X_train.csv`."""


def save(run: Interpreter, site: int, path: str, value: Value) -> None:
    """Remember what is written to a path; of what was resampled and is written over, nothing is left."""
    before = run.state.get(("file", path))
    run.state.set(("file", path), value)
    rows = tuple(lineage for lineage in lineages(value) if lineage.resamples)
    if rows and not any(isinstance(each, Tuple) and _is_mixed(each) for each in value):
        run.emit(Saved, site, text=path, rows=rows)
    elif isinstance(before, tuple) and any(lineage.resamples for lineage in lineages(before)):
        run.emit(Saved, site, text=path, rows=())


def _is_mixed(parts: Tuple) -> bool:
    """Whether some of several tables are resampled and others are not: `joblib.dump((X_res, X_test), f)`."""
    tables = [found for item in parts.items if (found := lineages(item))]
    return any(not any(lineage.resamples for lineage in found) for found in tables)


def restore(run: Interpreter, path: str, site: int) -> Value | None:
    """What was written to a path before, by this program or by another one of the project; None where nothing was."""
    written = run.state.get(("file", path))
    if isinstance(written, tuple):
        ref = run.ref("object", site)
        return tuple(Data(each.lineage, ref) if isinstance(each, Data) else each for each in written)
    saved = run.program.find_saved(path)
    return None if saved is None else (Data(_rows_of(run, saved), run.ref("object", site)),)


def _rows_of(run: Interpreter, saved: SavedFile) -> Lineage:
    """The rows of a file that another script wrote."""
    stem = os.path.basename(saved.text).partition(".")[0]
    # A part of resampled rows says by its name what it is for now, not what was resampled.
    role = Role.TRAIN if saved.is_train else None if saved.part else role_of_name(stem)
    before: Lineage = run.lineages.source(("saved", saved.text), f"{saved.text}()", role)
    if saved.is_train:
        before = run.lineages.part(before, ("saved", saved.text), Role.TRAIN)
    event = run.emit(
        Resample, run.program.site_of(saved.span), sampler=saved.sampler, kind=saved.kind, rows=(before,),
        text=saved.text, confidence=Confidence.MEDIUM,
    )  # fmt: skip
    rows = run.lineages.resampled(before, event)
    return run.lineages.part(rows, ("divided", saved.text), saved.part) if saved.part else rows


def saved_files(facts: Facts) -> tuple[SavedFile, ...]:
    """The files of resampled rows that a program writes."""
    found: list[SavedFile] = []
    bases: Sequence[str] = ()
    for saved in facts.all(Saved):
        if _ANY_ROWS.fullmatch(saved.text):
            continue
        if not saved.rows:
            found = [each for each in found if each.text != saved.text]
            continue
        bases = bases or Project(facts.path).starts
        events = sorted({e for rows in saved.rows for e in rows.resamples}, key=lambda e: e.site)
        last = next((event for event in reversed(events) if event.kind.adds_rows), events[-1])
        is_train = all(rows.role is Role.TRAIN for rows in last.rows)
        parts = {rows.role for rows in saved.rows if is_part_behind(rows, last)}
        places = tuple(os.path.normpath(os.path.join(base, saved.text)) for base in bases)
        span = facts.span(last.site, "resampled here")
        part = parts.pop() if len(parts) == 1 else None
        found.append(SavedFile(saved.text, places, last.sampler, last.kind, is_train, part, span))
    return tuple(dict.fromkeys(found))
