"""What only some users need, and how they get it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from checker.errors import UsageError

__all__ = ["extra"]


def extra(module: str, name: str) -> ModuleType:
    """The module, which needs packages of the extra `name`. Raises UsageError with the line that installs them."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith("checker"):
            raise
        raise UsageError(
            f"the package {error.name} is not installed", remedy=f"Run pip install 'checker[{name}]'"
        ) from None
