"""`python -m smotelint`."""

from smotelint.cli import main

main()
