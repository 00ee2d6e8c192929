"""Long work of a server, in a thread that ends with the program.

Threads of asyncio's own, and of the libraries on it, are waited for: a server whose client is gone would go on judging.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

__all__ = ["apart", "leave"]

NAME = "checker at work"

Given = TypeVar("Given")


async def apart(call: Callable[[], Given]) -> Given:
    """What a call gives, or raises, in a thread of its own."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Given] = loop.create_future()

    def told(given: Given) -> None:
        if not future.done():
            future.set_result(given)

    def failed(error: Exception) -> None:
        if not future.done():
            future.set_exception(error)

    def run() -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            try:
                given = call()
            except Exception as error:
                loop.call_soon_threadsafe(failed, error)
            else:
                loop.call_soon_threadsafe(told, given)

    threading.Thread(target=run, name=NAME, daemon=True).start()
    return await future


def leave() -> None:
    """End the program at once, with exit code 0, where such work is still going on; to be called when the client is gone.

    In order it cannot end then: a thread inside compiled code is not stopped without harm.
    """
    if any(thread.name == NAME for thread in threading.enumerate()):
        os._exit(0)
