"""Yellowbrick."""
