"""Datelines: the place, the day and the agency before the first sentence of a story.

    KARATU, March 3 (Reuters) - The lake has risen.     OSLO (AP) — The lake has risen.     PARIS— The lake has risen.

Sources: the AP Stylebook ("datelines") and the Reuters Handbook of Journalism for their forms.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.lexicon.calendar import MONTHS
from checker.lexicon.places import NO_PLACES
from checker.model import Span

__all__ = ["Dateline", "dateline_at"]


class Dateline(NamedTuple):
    """A dateline with its dash; the spans of place, day and credit, each None where it has none."""

    start: int
    end: int
    place: Span | None
    day: Span | None
    credit: Span | None


_MONTH = "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))
_DAY = rf"(?P<day>(?:(?:{_MONTH})\b\.? [0-3]?[0-9]|[0-3]?[0-9] (?:{_MONTH})\b\.?)(?:,? [12][0-9]{{3}})?)"
_CREDIT = r"\((?P<credit>[A-Z][\w&/. -]{1,30})\)"
_DASH = r"(?P<dash>[ \t]*(?:--?|–|—)(?=[ \t\n])|[ \t]*[–—](?=[A-Z“\"]))[ \t\n]*"
_CAPITALS = r"(?P<place>[A-Z](?>(?:[A-Z.'’]|-(?=[A-Z])){1,30})(?:[ /,]{1,2}[A-Z][A-Za-z.'’-]*+){0,5}?)"
_TITLED = r"(?P<place>[A-Z](?>(?:[a-z.'’]|-(?=[A-Za-z])){1,30})(?:[ /,]{1,2}[A-Z][A-Za-z.'’-]*+){0,4}?)"
_FORMS = (
    re.compile(rf"{_CAPITALS}(?:,? {{1,2}}{_DAY})?(?:,? {{1,2}}{_CREDIT})?{_DASH}"),
    re.compile(
        rf"{_TITLED}(?:,? {{1,2}}{_DAY},? {{1,2}}{_CREDIT}| {{1,2}}{_CREDIT.replace('credit', 'only')}){_DASH}"
    ),
    re.compile(rf"{_CREDIT}{_DASH}"),
)
_LONGEST = 100
_SHORTEST_STORY = 12
"""So many characters follow a dateline at least; a heading in capitals with a dash in it is none."""
_MOST_WORDS = 3
"""Words of a place that has neither day nor agency behind it."""


def dateline_at(plain: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens a paragraph, if it has one."""
    if end - start < _SHORTEST_STORY or not (plain[start].isupper() or plain[start] == "("):
        return None
    window = plain[start : min(end, start + _LONGEST)]
    if not any(dash in window for dash in "-–—"):
        return None
    for form in _FORMS:
        found = form.match(plain, start, min(end, start + _LONGEST))
        if found and _opens_story(plain, found, end):
            groups = found.groupdict()
            credit = "only" if groups.get("only") else "credit"
            return Dateline(start, found.end(), *(_span(found, name) for name in ("place", "day", credit)))
    return None


def _opens_story(plain: str, found: re.Match[str], end: int) -> bool:
    if end - found.end() < _SHORTEST_STORY or plain[found.end() : end].isupper():
        return False
    groups = found.groupdict()
    place = groups.get("place")
    if place and place.split()[0].strip(",.").lower() in NO_PLACES:
        return False
    if groups.get("day") or groups.get("credit") or groups.get("only"):
        return True
    return place is not None and len(place.split()) <= _MOST_WORDS and plain[found.end()] in _OPENING


_OPENING = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ“\"‘'$£€0123456789")


def _span(found: re.Match[str], name: str) -> Span | None:
    if name not in found.re.groupindex or found.start(name) < 0:
        return None
    return Span(*found.span(name))
