"""Streamlit: a page on which every button is pressed."""

from __future__ import annotations


class Sidebar:
    """Where the widgets are."""

    @staticmethod
    def slider(label: str, low: int, high: int, value: int) -> int:
        """The value at first."""
        del label, low, high
        return value


sidebar = Sidebar()


def title(text: str) -> None:
    """Show a title."""
    del text


def button(label: str) -> bool:
    """Whether it is pressed."""
    return bool(label)


def metric(label: str, value: float) -> None:
    """Show a figure."""
    del label, value
