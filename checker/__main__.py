"""`python -m checker` is `checker`."""

import sys

from checker.cli import run

sys.exit(run())
