"""river, as in https://riverml.xyz/latest/: models that learn from one row at a time, which is a dictionary."""
