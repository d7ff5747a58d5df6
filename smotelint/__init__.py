"""The linter that catches SMOTE misuse before it becomes a false result."""

__all__ = ["__version__"]

__version__ = "0.1.0"
