"""Paths as people see them."""

from __future__ import annotations

import os

from checker.errors import UsageError

__all__ = ["shown", "working_folder"]


def working_folder() -> str:
    """The folder that the command runs in. Raises UsageError where somebody has removed it."""
    try:
        return os.getcwd()
    except OSError as error:
        message = "the folder that this runs in is gone"
        raise UsageError(message, remedy="Change to one that exists (cd)") from error


def shown(path: str) -> str:
    """A path relative to where the command runs when it lies below, otherwise as it is; with "/"."""
    name = os.path.normpath(path)
    if os.path.isabs(name):
        inside = os.path.relpath(name, working_folder())
        name = name if inside.startswith("..") else inside
    return name.replace(os.sep, "/")
