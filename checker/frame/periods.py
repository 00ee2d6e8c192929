"""The periods that a clause names, each as "kind:which": "quarter:3", "year:2020", "weekday:monday", "ago:month"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from checker.lexicon.periods import BY, LENGTHS, PERIOD, SINCE, ordinal

__all__ = ["periods_of"]


def periods_of(text: str) -> Iterator[str]:
    """The periods of a stretch of text, in its order; "quarter:" is some quarter."""
    for found in PERIOD.finditer(text):
        kind = found.lastgroup
        if kind is not None and (period := _READ[kind](found)):
            since = kind == "year" and SINCE.search(text, max(0, found.start() - NEAR), found.start())
            by = kind == "month" and BY.search(text, max(0, found.start() - NEAR), found.start())
            yield f"since:{found['year']}" if since else f"by:{found['month'].lower()}" if by else period


NEAR = 40
"""So many characters before a year say that it is since then, as in "since records began in 1923"."""


def _last(found: re.Match[str]) -> str:
    word = found["last"].lower()
    which = "this" if word in _THIS else "next" if word in _NEXT else "last"
    return f"{found['unit'].lower()}:{which}"


_THIS = ("this", "current")
_NEXT = ("next", "coming", "following")

_READ: Mapping[str, Callable[[re.Match[str]], str]] = {
    "q": lambda found: f"quarter:{found['q']}",
    "qw": lambda found: f"quarter:{ordinal(found['qw'])}",
    "h": lambda found: f"half:{found['h']}",
    "hw": lambda found: f"half:{ordinal(found['hw'])}",
    "months": lambda found: f"months:{found['months'].lower()}",
    "long": lambda found: f"{LENGTHS[found['long'].lower()]}:",
    "whole_of": lambda found: f"{found['whole_of'].lower()}:this",
    "until": lambda found: f"months:{found['month'].lower()}-{found['until'].lower()}",
    "month": lambda found: f"month:{found['month'].lower()}" if found["month"][0].isupper() else "",
    "asof": lambda found: f"as of:{found['asof'].lower()}",
    "weekday": lambda found: f"weekday:{found['weekday'].lower()}",
    "year": lambda found: f"year:{found['year']}",
    "to": lambda found: f"year:{found['year']}",
    "unit": _last,
    "event": lambda found: "event:last",
    "ago": lambda found: f"ago:{found['back'].lower()}",
    "rel": lambda found: f"day:{found['rel'].lower()}",
    "some": lambda found: "quarter:",
    "whole": lambda found: "whole:year",
    "annual": lambda found: "rate:year",
    "monthly": lambda found: "rate:month",
    "quarterly": lambda found: "rate:quarter",
}
"""Last group of the pattern that took part -> the period."""
