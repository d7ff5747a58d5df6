"""Known findings that are not reported again: a sorted JSON file without line numbers.

{"version": 1, "findings": [
  {"path": "train.py", "code": "SMT101", "scope": "main", "statement": "9f86d081884c7d65", "count": 1}]}
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from smotelint.anchor import Anchor
from smotelint.errors import BaselineError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

VERSION = 1


def read_baseline(path: Path) -> Counter[Anchor]:
    """The known findings and how many there are of each. Raises BaselineError."""
    try:
        document = json.loads(path.read_bytes())
        if document["version"] != VERSION:
            raise BaselineError(f"{path}: version {document['version']} of the baseline is not known here")
        return Counter(
            {
                Anchor(entry["path"], entry["code"], entry["scope"], entry["statement"]): int(entry["count"])
                for entry in document["findings"]
            }
        )
    except FileNotFoundError:
        raise BaselineError(f"{path}: no such baseline; `--write-baseline` makes one") from None
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror}") from None
    except (KeyError, TypeError, ValueError):
        raise BaselineError(f"{path}: not a baseline of smotelint") from None


def render_baseline(anchors: Iterable[Anchor]) -> str:
    """The file that makes these findings known."""
    findings = [
        {
            "path": anchor.path,
            "code": anchor.code,
            "scope": anchor.scope,
            "statement": anchor.statement,
            "count": count,
        }
        for anchor, count in sorted(Counter(anchors).items())
    ]
    return json.dumps({"version": VERSION, "findings": findings}, indent=2, ensure_ascii=False) + "\n"


def find_new(anchors: Iterable[Anchor], known: Counter[Anchor]) -> list[bool]:
    """For each finding, whether it is not in the baseline; of more than are known, the last ones are new."""
    left = known.copy()
    new = []
    for anchor in anchors:
        new.append(left[anchor] <= 0)
        left[anchor] -= 1
    return new
