"""The first of the package's imports: while the command line still loads, Ctrl-C ends it without a traceback.

Where a Python program imports `checker`, nothing is changed. `checker.signals` takes over once the command line runs.
"""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

__all__ = ["is_command"]


def is_command(arguments: list[str]) -> bool:
    """Whether a process with these arguments is the command line: the script `checker`, or `python -m checker`.

    >>> is_command(["/usr/bin/checker", "compare"]), is_command(["desk.py"])
    (True, False)
    """
    return Path(arguments[0]).stem == "checker" or (arguments[0] == "-m" and "checker" in sys.orig_argv)


if (
    is_command(sys.argv or [""])
    and threading.current_thread() is threading.main_thread()
    and signal.getsignal(signal.SIGINT) is signal.default_int_handler
):
    signal.signal(signal.SIGINT, signal.SIG_DFL)
