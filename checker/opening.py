"""Files are opened so that nothing waits for ever: pipes that nobody writes to and devices are told as such."""

from __future__ import annotations

import os
import stat

from checker.errors import ReadError
from checker.places import shown

__all__ = ["GIVE", "at_once", "kind_of", "opened"]

GIVE = "Give a file, or - for standard input"


def opened(path: str) -> int:
    """A file descriptor to read from: of a file, or of a pipe that has been given by name (`<(curl …)`).

    Opening a pipe that nobody writes to would wait for ever, and so would reading from many devices.
    """
    handle = at_once(path, os.O_RDONLY)
    try:
        mode = os.fstat(handle).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise ReadError(f"{kind_of(mode)}, and no file", place=shown(path), remedy=GIVE)
    except BaseException:
        os.close(handle)
        raise
    return handle


def at_once(path: str, mode: int) -> int:
    """A file descriptor, opened without waiting for whom a pipe leads to; what is read and written then may wait."""
    handle = os.open(path, mode | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(handle, True)
    return handle


def kind_of(mode: int) -> str:
    """What a path leads to that is no file, by its mode."""
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"
