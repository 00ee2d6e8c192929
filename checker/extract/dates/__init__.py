"""Dates in a text: of the calendar, and as seen from the day of publication.

    figures    dates in figures alone
    tokens     a run of words as tokens of one letter
    grammar    what a run says

Words of the calendar are found first, in one scan; around each the run of words that may belong to a date is read as far
as it goes, a bounded number of words, and what it says is looked up or worked out. A run that was read before is not read
again, for news says "on Monday" and "last year" over and over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from checker.extract.dates.grammar import dates_in
from checker.extract.dates.tokens import ABBREVIATED, belongs
from checker.lexicon import calendar as words
from checker.lexicon.numbers import DECADES
from checker.when import When

__all__ = ["DateFound", "find_dates"]


class DateFound(NamedTuple):
    """Where a date stands and what it says."""

    start: int
    end: int
    when: When
    figures: bool
    """Whether its figures are those of a day or a year, and so count nothing."""


_MOST_CHUNKS = 40
"""So many stretches between spaces a date may go on to each side."""
_LONGEST_CHUNK = 40

_ANCHORS = frozenset(
    (
        *words.MONTHS, *words.WEEKDAYS, *words.GRAINS, *words.PLURAL_GRAINS, *words.PARTS_OF_DAY, "today", "tonight",
        "tomorrow", "yesterday", "easter", "christmas", "thanksgiving", "halloween", "new year", "mardi gras",
        "pentecost", "juneteenth", "epiphany", "saint patrick", "st patrick", "xmas",
        *(day for day in words.WEEKDAY_NUMBERS if day not in ("sat", "sun", "wed")),
    )
) - {"half", "hour", "hours", "minute", "minutes", "night", "morning", "evening", "afternoon", "lunchtime"}  # fmt: skip
"""Words around which a date may stand; what only goes with them ("this morning") is looked for with its lead."""
_LEADS = (
    *(f"the {decade}" for decade in DECADES),
    *(f"{part} {decade}" for part in ("early", "mid", "late") for decade in DECADES),
    "this morning",
    "this afternoon",
    "this evening",
    "last night",
    "last evening",
    "in two thousand",
    "in nineteen",
)
_SEASONED = tuple(f"{lead} {season}" for lead in ("last", "next", "this") for season in words.SEASONS)


@cache
def _automaton() -> AhoCorasick:
    plain = sorted({*_ANCHORS, *_LEADS, *_SEASONED})
    forms = {form for word in plain for form in (word, word.capitalize(), word.title(), word.upper())}
    forms |= {"Sat", "Sun", "Wed"}
    return AhoCorasick(sorted(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


_FIGURES = re.compile(
    r"(?<![\w.,$£€¥/+-])(?:[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}[-/.~–][0-9]|[QqH][1-4]|[0-9]{4}[-/]?[QqH][1-4]|(?:FY|CY|cy|fy)['’]?(?:[0-9]{2}){1,2}|[1-4][QH](?:[0-9]{2}){1,2}|[0-9]{1,2}[-/][0-9]{1,4})(?![A-Za-z])"
    r"|(?<![\w.,$£€¥/])(?:1[0-9]|20)[0-9]0['’]?s(?![A-Za-z])"
    r"|(?:from|between) [0-9]{4}(?= |-)"
    r"|(?<![\w.,$£€¥/-])(?:1[0-9]|20)[0-9]{2}(?= (?:to|till|until|through|-|–|—) (?:1[0-9]|20)[0-9]{2}(?![0-9A-Za-z]))"
    r"|(?<=[a-z][ -])(?:1[0-9]|20)[0-9]{2}(?![0-9A-Za-z]|,[0-9])"
    r"|(?<=the )['’][2-9]0s(?![A-Za-z])"
    r"|(?<= on the )[0-9]{1,2}(?:st|nd|rd|th)(?![A-Za-z])"
)
"""Where a date may stand that has no word of the calendar."""


def find_dates(plain: str) -> Iterator[DateFound]:
    """Every date of the text but bare years, in order, without overlap."""
    past = 0
    for at, end in _anchors(plain):
        if at < past:
            continue
        first, last, following = _run(plain, at, end, past)
        past = max(last, end)
        for start, stop, when, figures, future in dates_in(plain[first:last], following):
            if future and not _is_to_come(plain, first + start):
                continue
            yield DateFound(first + start, first + stop, when, figures)


def _anchors(plain: str) -> list[tuple[int, int]]:
    found = [
        (first, last)
        for _, first, last in _automaton().find_matches_as_indexes(plain)
        if not (plain[first - 1 : first].isalpha() or plain[last : last + 1].isalpha())
    ]
    found += [match.span() for match in _FIGURES.finditer(plain) if _is_pointed_at(plain, *match.span())]
    found.sort()
    return found


_POINTING = frozenset(
    {
        "early",
        "late",
        "mid",
        "end",
        "of",
        "summer",
        "winter",
        "spring",
        "autumn",
        "fall",
        "fiscal",
        "year",
        "fy",
    }
)

_JOINTS = (" t", " u", " -", " –", " —")
"""How what joins two years begins."""


def _is_pointed_at(plain: str, start: int, end: int) -> bool:
    """Whether four digits alone have a word before them that makes them part of a longer date."""
    if end - start != 4 or not plain[start:end].isdigit() or plain[end : end + 2] in _JOINTS:
        return True
    return plain[max(0, start - 8) : start - 1].replace("-", " ").rpartition(" ")[2].lower() in _POINTING


def _run(plain: str, at: int, end: int, floor: int) -> tuple[int, int, str]:
    """The words around an anchor that may belong to a date: where they begin and end, and what follows them."""
    first = _chunk_start(plain, at, floor)
    last = _chunk_end(plain, end)
    if not belongs(plain[first:last]):
        first, last = at, end  # joined to something else: "post-May", "Friday/Saturday"
        if not (plain[at].isalpha() and belongs(plain[first:last])):
            return last, last, "x"
    else:
        for _ in range(_MOST_CHUNKS):
            start = (
                _chunk_start(plain, before, floor)
                if (before := _gap_before(plain, first, floor)) is not None
                else None
            )
            if (
                start is None
                or before is None
                or _ends(plain[start:before])
                or not belongs(plain[start:before])
            ):
                break
            first = start
    following = "."
    for _ in range(_MOST_CHUNKS):
        if _ends(plain[first:last]) or (gap := _gap_after(plain, last)) is None:
            break
        stop = _chunk_end(plain, gap)
        if not belongs(plain[gap:stop]):
            following = "x" if plain[last - 1] not in ",)" and plain[gap].isalnum() else "."
            break
        last = stop
    return first, last, following


_NO_SPACE = re.compile(r"[^\s]*")


def _chunk_start(plain: str, at: int, floor: int) -> int:
    lowest = max(floor, at - _LONGEST_CHUNK)
    while at > lowest and not plain[at - 1].isspace():
        at -= 1
    return at


def _chunk_end(plain: str, at: int) -> int:
    found = _NO_SPACE.match(plain, at, at + _LONGEST_CHUNK)
    assert found is not None
    return found.end()


def _gap_before(plain: str, first: int, floor: int) -> int | None:
    """Where the word before ends; None where none stands on the same paragraph."""
    at = first
    breaks = 0
    while at > floor and plain[at - 1].isspace():
        at -= 1
        breaks += plain[at] == "\n"
    return at if at > floor and breaks < 2 and first - at <= 4 else None


def _gap_after(plain: str, last: int) -> int | None:
    at = last
    breaks = 0
    size = min(len(plain), last + 5)
    while at < size and plain[at].isspace():
        breaks += plain[at] == "\n"
        at += 1
    return at if at < size and breaks < 2 and at > last else None


_LAST_WORD = re.compile(r"(?<![A-Za-z])([A-Za-z]++)\.\Z")


def _ends(text: str) -> bool:
    """Whether a clause ends with this text; the full stop of "Sept." ends none, that of "19." in "19. Februar" may not."""
    char = text[-1:]
    if char in ";:!?":
        return True
    if char != ".":
        return False
    found = _LAST_WORD.search(text)
    if found is None:
        return not text[-3:-1].strip().isdigit()
    return found[1].lower() not in ABBREVIATED


_TO_COME = re.compile(
    r"(?i:\b(?:will|would|shall|'ll|’ll|due|expect\w*|expir\w*|scheduled|plans?|planned|set to|going to|want\w*|hopes?|likely|could|may|might|must|should|open\w*|begins?|starts?|ends?|leaves?|returns?|arrives?)\b)"
)
_REACH = 80


def _is_to_come(plain: str, start: int) -> bool:
    """Whether the words before speak of what is to come, so that "in two days" is a day and not how long it took."""
    before = plain[max(0, start - _REACH) : start]
    sentence = re.split(r"[.!?]\s", before)[-1]
    return _TO_COME.search(sentence) is not None
