"""PyCaret."""
