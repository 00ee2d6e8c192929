"""A bar on standard error while there is much to wait for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TextIO

__all__ = ["waiting"]

PATIENCE_BYTES = 2_000_000
PATIENCE_SOURCES = 50
"""Above either of them people wait long enough to want to see that something happens."""


@contextmanager
def waiting(paths: Sequence[str], stream: TextIO | None) -> Iterator[Callable[[str], None]]:
    """Gives a function that says what is being done now.

    It shows a bar where `stream` is a terminal and the paths lead to more than 50 files or 2 MB; otherwise it does
    nothing.
    """
    if stream is None or not stream.isatty() or not _is_much(paths):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=stream), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda step: bar.update(task, description=step, refresh=True)


def _is_much(paths: Sequence[str]) -> bool:
    from checker.read.files import find

    files = find(paths).files
    size = 0
    for file in files:
        with suppress(OSError):
            size += os.path.getsize(file)
    return len(files) > PATIENCE_SOURCES or size > PATIENCE_BYTES
