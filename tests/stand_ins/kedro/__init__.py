"""Kedro."""
