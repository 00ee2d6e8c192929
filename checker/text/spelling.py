"""British and American spellings of one word."""

from __future__ import annotations

from checker.lexicon.spellings import SPELLINGS

__all__ = ["RESPELT", "american"]

_AMERICAN = {
    british + rest: american + rest for british, american, endings in SPELLINGS for rest in endings.split(" ")
}
RESPELT = tuple(dict.fromkeys(_AMERICAN.values()))
"""How words end that may have British letters in print."""
_LENGTHS = sorted({len(ending) for ending in _AMERICAN})
_STEM = 2
"""Letters before the ending: "centre", not "acre"; "fuelled", not "filled"."""


def american(word: str) -> str:
    """A word in small letters as Americans spell it: "color" for "colour"; others as they are.

    >>> american("organised"), american("fire")
    ('organized', 'fire')
    """
    for length in _LENGTHS:
        if length + _STEM > len(word):
            break
        if (ending := _AMERICAN.get(word[-length:])) is not None:
            return word[:-length] + ending
    return word
