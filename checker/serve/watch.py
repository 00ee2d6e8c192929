"""Which files changed, as long as somebody asks."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from watchfiles import DefaultFilter, watch

from checker.places import shown

__all__ = ["changes"]


def changes(paths: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """First nothing, then again and again the files that changed since, sorted, as they are shown.

    A file is watched by its folder, so that an editor may save it by putting another in its place.
    """
    yield ()
    files = {os.path.realpath(path) for path in paths if not os.path.isdir(path)}
    folders = {os.path.realpath(path) for path in paths if os.path.isdir(path)}
    watched = sorted(folders | {os.path.dirname(file) for file in files})
    for found in watch(*watched, watch_filter=DefaultFilter(), raise_interrupt=True):
        meant = {
            path
            for _, path in found
            if os.path.realpath(path) in files
            or any(os.path.realpath(path).startswith(os.path.join(folder, "")) for folder in folders)
        }
        if meant:
            yield tuple(sorted(map(shown, meant)))
