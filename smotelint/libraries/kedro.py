"""Kedro: pipelines of nodes that name their inputs and outputs.

Read from https://docs.kedro.org/en/stable/build/nodes/: `node(func, inputs, outputs)`, each a name, a list of names, a
dict or None; the runner calls a node once its inputs are there.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Library, Node, alike

EFFECTS: dict[str, Effect] = alike(Node(), "Node node")

LIBRARY = Library(packages=("kedro",), effects=EFFECTS)
