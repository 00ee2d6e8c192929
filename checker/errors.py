"""What can go wrong, as one tree.

    CheckerError                 the run itself failed: exit code 2
    ├── UsageError               the command line or a call is not of the right form
    ├── ConfigError              [tool.checker] in pyproject.toml, or a baseline file
    ├── ReadError                a document that cannot be read
    └── RuleError                a rule file that cannot be used

Every message names the place and the remedy.
"""

from __future__ import annotations

__all__ = ["CheckerError", "ConfigError", "ReadError", "RuleError", "UsageError"]


class CheckerError(Exception):
    """The run failed. `place` is a file, `file:line` or an option; `remedy` says what to do about it."""

    def __init__(self, message: str, *, place: str | None = None, remedy: str | None = None) -> None:
        self.message = message
        self.place = place
        self.remedy = remedy
        super().__init__(message)

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        what = f"{self.message}. {self.remedy}" if self.remedy else self.message
        return where + what


class UsageError(CheckerError):
    """The command line, or a call, is not of the right form."""


class ConfigError(CheckerError):
    """Configuration or a baseline that cannot be used."""


class ReadError(CheckerError):
    """A document that cannot be read."""


class RuleError(CheckerError):
    """A rule file that cannot be used."""
