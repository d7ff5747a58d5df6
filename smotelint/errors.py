"""What ends a run with words for the user instead of findings.

SmotelintError       exit code 2
├── BaselineError    a baseline that cannot be read or written
└── SettingsError    a bad configuration file, key, value or rule name
"""

from __future__ import annotations


class SmotelintError(Exception):
    """The run cannot go on; the text says why."""


class BaselineError(SmotelintError):
    """A baseline that cannot be read or written."""


class SettingsError(SmotelintError):
    """A bad configuration file, key, value or rule name."""
