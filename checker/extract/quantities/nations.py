"""Whose money it is that several countries call by one name, where the sentence names one of them."""

from __future__ import annotations

import re

from checker.extract.quantities.ellipsis import SENTENCE_END
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.plurals import singular
from checker.lexicon.currencies import OF_NATIONS

__all__ = ["of_nation"]

_REACH = 160
"""Characters to each side in which the country is looked for."""
_NAMED = re.compile(r"(?<![\w-])[A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,9})?")


def of_nation(plain: str, figure: Figure) -> Figure:
    """An amount in the money of the one country that its sentence names: "Norway's fund made 12 billion crowns"; others unchanged.

    Where the words of the amount say whose it is ("Czech crowns"), or none or several such countries are named, nothing changes.
    """
    if figure.kind != "money" or figure.unit is None:
        return figure
    whose = next((table for word in _words(plain, figure) if (table := OF_NATIONS.get(singular(word)))), None)
    if whose is None or any(word in whose for word in _words(plain, figure)):
        return figure
    codes = {whose[name] for name in _countries(plain, figure) if name in whose}
    if len(codes) != 1:
        return figure
    code, _, per = figure.unit.partition("/")
    return (
        figure._replace(unit="/".join(part for part in (codes.pop(), per) if part))
        if code in whose.values()
        else figure
    )


def _words(plain: str, figure: Figure) -> list[str]:
    """The words of an amount in small letters."""
    return plain[figure.start : figure.end].lower().replace("-", " ").split()


def _countries(plain: str, figure: Figure) -> set[str]:
    """The names of the figure's sentence in small letters, one or two words long, that may be a country's or its adjective."""
    first, last = max(0, figure.start - _REACH), figure.end + _REACH
    for end in SENTENCE_END.finditer(plain, first, figure.start):
        first = end.end() - 1
    after = SENTENCE_END.search(plain, figure.end, last)
    stretches = ((first, figure.start), (figure.end, after.start() if after else last))
    found = [one[0].lower() for begin, stop in stretches for one in _NAMED.finditer(plain, begin, stop)]
    return {name for one in found for name in (one, *one.split())}
