"""`python -m checker` is `checker`."""

from checker.cli import run

run()
