"""What all declarations have in common: their place in the rule file, and that they refuse what they do not understand."""

from __future__ import annotations

import sys
from datetime import date

from checker.errors import RuleError
from checker.vocabulary.mistakes import mistake

__all__ = ["is_day", "is_identifier", "place_of_declaration", "refuse_wrong_types", "require"]

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_IN_WORDS = _LETTERS.union("0123456789_-")


def is_identifier(text: str) -> bool:
    """Whether it is words of small letters, digits, - and _ with points between them, each from a letter on."""
    return all(word[:1] in _LETTERS and _IN_WORDS.issuperset(word) for word in text.split("."))


def is_day(text: str) -> bool:
    """Whether it is a date as 2026-01-31."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def place_of_declaration() -> str:
    """`file:line` of the rule file's line that is being executed."""
    frame = sys._getframe(1)
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).startswith("checker.vocabulary"):
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


def require(condition: bool, message: str, remedy: str, place: str) -> None:
    """Raise RuleError, with place and remedy, unless the condition holds."""
    if not condition:
        raise RuleError(message, place=place, remedy=remedy)


def refuse_wrong_types(declared: object, called: str, place: str) -> None:
    """Raise RuleError for a key whose value is not what its annotation names."""
    found = mistake(declared, called)
    if found is not None:
        raise RuleError(found.message, place=place, remedy=found.remedy)
