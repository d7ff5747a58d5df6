"""SciKeras."""
