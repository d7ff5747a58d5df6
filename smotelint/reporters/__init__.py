"""One file per output format, one function each."""
