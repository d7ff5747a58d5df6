"""Nodes and pipelines of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass
class Node:
    """A function and the names of its data."""

    func: Callable[..., Any]
    inputs: Sequence[str] | None
    outputs: Sequence[str] | str
    name: str = ""


@dataclass
class Pipeline:
    """Nodes."""

    nodes: list[Node]


node = Node
