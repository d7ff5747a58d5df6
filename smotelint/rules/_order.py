"""The fix of rows that are resampled before they are divided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Fix
from smotelint.edits.order import split_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smotelint.flow.facts import Facts, Split
    from smotelint.flow.questions import Evidence

FUNCTION = "train_test_split"


def split_before(facts: Facts, split: Split, evidence: Sequence[Evidence]) -> Fix | None:
    """The split in the place of the resampling, where there is one and both are plain statements of this file."""
    if facts.source is None or split.function != FUNCTION or len(evidence) > 1:
        return None
    resampling, divided = facts.span(evidence[0].event.site), facts.span(split.site)
    if {resampling.path, divided.path} != {facts.path}:
        return None
    edits = split_first(facts.source, resampling, divided)
    return Fix("split first, then resample the training part", Applicability.UNSAFE, edits) if edits else None
