"""Being asked to end: SIGINT, SIGTERM and SIGHUP become exceptions, so that what was begun is cleaned up.

`ending()` holds for a whole run; `held()` puts off the signals over the few steps that must be done together or not
at all.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

__all__ = ["Ended", "ending", "held"]

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
"""What a terminal, a job scheduler and a closed connection send; Windows has no SIGHUP."""


class Ended(BaseException):
    """A signal asked the program to end; `code` is the exit code that shells give for it: 128 and its number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


@contextmanager
def ending() -> Iterator[None]:
    """Raise Ended where one of the signals arrives; further ones are ignored, for what cleans up to finish.

    A signal that the caller of the program had ignored (`nohup`) stays ignored. Outside of the main thread, where
    Python takes no signals, nothing changes.
    """
    before = {}
    try:
        for one in SIGNALS:
            if signal.getsignal(one) is not signal.SIG_IGN:
                before[one] = signal.signal(one, _raise)
    except ValueError:  # not the main thread
        before = {}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _raise(number: int, _: FrameType | None) -> NoReturn:
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)
    raise Ended(number)


@contextmanager
def held() -> Iterator[None]:
    """Put off the signals until the steps inside are done; where the system cannot (Windows), they come at once."""
    mask = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    before = mask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)
