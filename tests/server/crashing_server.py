"""A server whose analysis kills its process when it comes to a certain word, as an overflow of the C stack would."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from smotelint import flow
from smotelint.server import serve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.flow.facts import Facts
    from smotelint.flow.files import SavedFile
    from smotelint.libraries.own import OwnNames
    from smotelint.source import Source

analyze = flow.analyze


def crash(source: Source, saved: Iterable[SavedFile] = (), own: OwnNames | None = None) -> Facts:
    text = source.cells[0].text
    if "crash" in text:
        os._exit(1)
    if "raise" in text:
        raise ValueError("no such thing")
    return analyze(source, saved, own)


flow.analyze = crash  # also in the process that lints, which imports this file

if __name__ == "__main__":
    serve()
