"""Runs the nodes one after the other."""

from __future__ import annotations

from typing import Any


class SequentialRunner:
    """Runs the nodes in the order in which they are given."""

    def run(self, pipeline: Any, catalog: dict[str, Any]) -> None:
        """Fill the catalog with what the nodes return."""
        for node in pipeline.nodes:
            result = node.func(*(catalog[name] for name in node.inputs or ()))
            if isinstance(node.outputs, str):
                catalog[node.outputs] = result
            else:
                catalog.update(zip(node.outputs, result, strict=True))
