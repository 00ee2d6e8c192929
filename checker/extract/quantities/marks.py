"""Lengths whose unit is a mark of feet or inches: 5'10", a 55" screen."""

from __future__ import annotations

import re

from checker.extract.quantities.symbols import Unit
from checker.lexicon.counting import QUOTED_INCHES

__all__ = ["feet_and_inches"]

_FEET = re.compile(r"['′’](?= ?[0-9]{1,2}(?:[\"″”]|''|’’))")


_INCHES_AFTER_FEET = re.compile(r"[0-9]['′’] ?[0-9]{1,2}\Z")


_INCHES = re.compile(r"[\"″”]|''|’’")


def feet_and_inches(plain: str, end: int) -> Unit | None:
    """The marks of a height, feet and inches."""
    if feet := _FEET.match(plain, end):
        return Unit("quantity", "foot", feet.end())
    inches = _INCHES.match(plain, end)
    if inches and _INCHES_AFTER_FEET.search(plain, max(0, end - 6), end):
        return Unit("quantity", "inch", inches.end())
    inches = QUOTED_INCHES.match(plain, end)
    if inches:
        return Unit("quantity", "inch", inches.end())
    return _marked_length(plain, end)


_MARK = re.compile(r"(?P<inch>[\"”″]|''|’’)|(?P<foot>['’′])(?![A-Za-z0-9'’])")


_OPENED = {'"': '"', "”": "“", "'": " '", "’": "‘"}


_OPENS_QUOTE = re.compile(r'(?:(?<=[\s(\[—-])|\A)"(?=\S)')


_CLOSES_QUOTE = re.compile(r'(?<=[^\s0-9("])"')
"""Straight marks of quotation; one behind a digit may be inches and closes nothing."""


_LONGEST_LINE = 400


_HIGHEST = 5
"""Digits of the largest height in feet that news prints."""


def _marked_length(plain: str, end: int) -> Unit | None:
    """A length whose unit is a mark of feet or inches: "flew at 30'", "a 55" screen"; no mark that closes a quotation."""
    found = _MARK.match(plain, end)
    if found is None:
        return None
    line = plain[max(plain.rfind("\n", 0, end) + 1, end - _LONGEST_LINE) : end]
    mark = plain[end]
    if mark == '"' and found[0] == '"':
        opens = [one.start() for one in _OPENS_QUOTE.finditer(line)]
        opened = bool(opens) and _CLOSES_QUOTE.search(line, opens[-1] + 1) is None
    elif found["inch"] or mark == "′":
        opened = mark == "”" and line.rfind("“") > line.rfind("”")
    else:
        opened = _OPENED[mark] in f" {line}"
        digits = len(line) - len(line.rstrip("0123456789"))
        opened = (
            opened
            or digits > _HIGHEST
            or (digits == 4 and line[-4] in "12")
            or line[-digits - 1 : -digits] in ("'", "’")
        )
    return None if opened else Unit("quantity", "inch" if found["inch"] else "foot", found.end())
