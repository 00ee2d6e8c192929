"""Numbers that a source has as they are said aloud: "one fifty over ninety-five", "no more than twelve fifty"."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.numbers import ONES, TENS

__all__ = ["said_aloud"]


def said_aloud(figure: Figure, sources: Sources) -> tuple[Place, ...]:
    """Where a source says the number aloud, as hundreds and the rest, as an amount and its hundredths, or as hour and minutes."""
    for text in sources.texts:
        for found in text.aloud:
            there = _beside(found, text)
            if there is not None and _says(figure, _number(found["hundreds"]), _number(found["rest"])):
                return (Place(text.name, there, Match("same", 1), 0.0, 0, 0),)
    return ()


def _says(figure: Figure, hundreds: int, rest: int) -> bool:
    """Whether two numbers that are said in a row may be a figure."""
    if figure.kind == "clock":
        return (hundreds % HOURS, rest) == ((figure.parts[0] or 0) % HOURS, figure.parts[1])
    value = figure.value
    if value is None or value.is_range or figure.kind == "ordinal":
        return False
    return value.low in (100 * hundreds + rest, hundreds + Decimal(rest) / 100)


HOURS = 12


def _number(said: str) -> int:
    words = re.split("[ -]", said.lower())
    return sum(TENS.get(word, ONES.get(word, 0)) for word in words)


def _beside(found: re.Match[str], text: Text) -> Figure | None:
    """The first figure of the text that stands in the words."""
    return next((one for one in text.figures if found.start() <= one.start < found.end()), None)
