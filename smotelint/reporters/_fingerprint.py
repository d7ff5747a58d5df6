"""Names by which another tool knows a finding again, each given once in a report."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from smotelint.reporters._place import relative_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smotelint.diagnostic import Diagnostic


def fingerprints(diagnostics: Iterable[Diagnostic], root: str) -> list[str]:
    """One for each finding, stable under line shifts; equal findings are told apart by their order."""
    seen: Counter[str] = Counter()
    names = []
    for diagnostic in diagnostics:
        path = relative_path(diagnostic.span.path, root)
        name = diagnostic.fingerprint or _digest(path, diagnostic.code, diagnostic.message)
        # The linter's fingerprint is about the code; the same code may stand in two files.
        key = _digest(path, diagnostic.code, name)
        names.append(_digest(key, str(seen[key])) if seen[key] else key)
        seen[key] += 1
    return names


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
