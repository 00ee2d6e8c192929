"""Dates in a text: of the calendar, and as seen from the day of publication.

    figures    dates in figures alone
    tokens     a run of words as tokens of one letter
    grammar    what a run says: patterns over the letters of its tokens
    expressions, printed, counted, lasting, parts, ranges   what the tokens of a pattern say together

Words of the calendar are found first, in one scan; around each the run of words that may belong to a date is read as far
as it goes, a bounded number of words, and what it says is looked up or worked out. A run that was read before is not read
again, for news says "on Monday" and "last year" over and over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from checker.extract.dates.anchored import DateFound, anchored
from checker.extract.dates.figures import COMPACT
from checker.extract.dates.grammar import dates_in
from checker.extract.dates.tokens import ABBREVIATED, belongs
from checker.lexicon import calendar as words
from checker.lexicon.calendar import (
    BEFORE_YEARS,
    EARLY,
    ENDS_OF_YEARS,
    EVERY,
    HEDGES,
    MOVED,
    NAMED_BEHIND,
    NAMED_DAYS,
    NAMED_WEEKDAYS,
    NO_DECADE,
    NUMBERED_BY_DOTS,
    OF_OTHER_CALENDARS,
    PART_OF,
    PARTS_AGAIN,
    POINTING,
    TO_COME,
    WILL,
)
from checker.lexicon.currencies import SIGNS
from checker.lexicon.months import OTHER_MONTHS
from checker.lexicon.numbers import DECADES, TENS
from checker.lexicon.words import FORMS_OF_BE, MODALS, PREPOSITIONS, PRONOUNS
from checker.when import Feast, MonthDay, NthWeekday, Offset, Period, Span, Told, Weekday, When, Yearly

__all__ = ["DateFound", "find_dates"]


_MOST_CHUNKS = 24
"""So many stretches between spaces a date may go on to each side."""
_LONGEST_CHUNK = 40

_ANCHORS = frozenset(
    (
        *words.MONTHS, *words.WEEKDAYS, *words.GRAINS, *words.PLURAL_GRAINS, *words.SHORT_GRAINS,
        *words.SHORT_PLURAL_GRAINS, *words.PARTS_OF_DAY, "today", "tonight", "tmr", "tmrw",
        "tomorrow", "yesterday", "easter", "christmas", "thanksgiving", "halloween", "new year",
        "new years", "mardi gras",
        "pentecost", "juneteenth", "epiphany", "saint patrick", "st patrick", "xmas", "eid", "diwali", "deepavali",
        "holi", "purim", "kippur", "hashanah", "hashana", "lunar new year", "chinese new year", "bonfire night",
        "burns night", "luther king", "washington's birthday", "guy fawkes night", "autumn festival", "moon festival", "boat festival", "noughties", "aughts",
        *words.FEASTS_ALONE,
        *(f"{day}s" for day in words.WEEKDAYS),
        *(day for day in words.WEEKDAY_NUMBERS if day not in ("sat", "sun", "wed")),
    )
) - words.NO_ANCHORS  # fmt: skip
"""Words around which a date may stand; what only goes with them ("this morning") is looked for with its lead."""
_LEADS = (
    *(f"the {decade}" for decade in DECADES),
    *(
        f"the {decade.capitalize()}" for decade in DECADES if decade != "forties"
    ),  # "the Forties" are an oilfield
    *(f"{part}{joint}{decade}" for part in ("early", "mid", "late") for joint in " -" for decade in DECADES),
    "this morning",
    "this afternoon",
    "this evening",
    "last night",
    "last evening",
    "before last",
    "between now",
    "in two thousand",
    *(f"{before} {number}" for before in ("in", "since", "from") for number in words.CENTURIES),
    *(f"{century}{joint}{number}" for century in words.CENTURIES for joint in " -" for number in words.TEENS),
    *(f"{century} {number}" for century in words.CENTURIES for number in TENS),
    "since two thousand",
    "from two thousand",
    *(
        f"{before} nineteen{joint}{decade}"
        for before in ("the", "early", "late")
        for joint in " -"
        for decade in DECADES
    ),
)
_SEASONED = tuple(f"{lead} {season}" for lead in ("last", "next", "this") for season in words.SEASONS)


@cache
def _automaton() -> AhoCorasick:
    plain = sorted({*_ANCHORS, *_LEADS, *_SEASONED})
    forms = {form for word in plain for form in (word, word.capitalize(), word.title(), word.upper())}
    forms |= {"Sat", "Sun", "Wed"}
    forms |= {form for month in OTHER_MONTHS for form in (month, month.capitalize())}
    return AhoCorasick(sorted(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


_DIGITS = re.compile(r"[0-9]++")
_DAYED = (
    "on ", "on the ", "morning of the ", "afternoon of the ", "evening of the ", "night of the ", "from the ", "by the ", "until the ", "till the ", "for the ", "before the ", "after the ", "since the ",
)  # fmt: skip
"""Words before an ordinal that may be a day of a month."""
_JOINED = re.compile(
    r"[0-9]{4}-?W[0-9]{2}|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}[-/~–—][0-9]|[0-9]{1,2}[-/](?:[0-9]{4}|[0-9]{1,2}-[0-9]{1,2}/)|[0-9]{1,2}/[0-9]{1,2}"
)
_SPACED = re.compile(r"[0-9]{1,4} ([/-]) [0-9]{1,2} \1 [0-9]{1,4}(?![0-9.,%]?[0-9])")
_TWO_YEARS = re.compile(
    rf"[12][0-9]{{3}}(?: (?:to|till|until|through|thru|-|–|—) |[-–—])(?:[12][0-9]{{3}}|(?:the )?(?:{'|'.join(sorted(ENDS_OF_YEARS))}))(?![0-9A-Za-z])"
)
_DECADE = re.compile(r"['’]?s(?![A-Za-z])")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])")


def find_dates(plain: str) -> Iterator[DateFound]:
    """Every date of the text but bare years, in order, without overlap."""
    return anchored(plain, _told(plain))


def _told(plain: str) -> Iterator[DateFound]:
    past = 0
    for at, end in _anchors(plain):
        if at < past:
            continue
        first, last, following = _run(plain, at, end, past)
        past = max(last, end)
        moved = MOVED.search(plain, max(0, first - _REACH), first) is not None
        for start, stop, when, figures, future in dates_in(plain[first:last], following, moved):
            if future and not _is_to_come(plain, first + start, first + stop):
                continue
            if isinstance(when, Weekday | NthWeekday | MonthDay) and _comes_again(
                plain, first + start, first + stop
            ):
                continue
            if _is_named(plain, first + start, first + stop, when):
                continue
            yield DateFound(
                first + start, first + stop, _hedged(plain, first + start, first + stop, when), figures
            )


def _comes_again(plain: str, start: int, end: int) -> bool:
    """Whether a weekday is every one and no day: "every Monday", "each Friday night", "on Friday nights", "every first Monday of"."""
    if PARTS_AGAIN.match(plain, end):
        return True
    before = plain[max(0, start - 24) : start].lower().split()
    return bool(before) and (
        before[-1] in EVERY
        or (before[-1] in ("other", "second") and before[-2:-1] != [] and before[-2] in EVERY)
    )


def _is_named(plain: str, start: int, end: int, when: When) -> bool:
    """Whether a day, a month or a feast is a name, "Super Tuesday", "the Sunday Times", or one of another calendar."""
    if not isinstance(when, Weekday | Feast | Period | Yearly) or (isinstance(when, Yearly) and when.day):
        return False
    if NAMED_BEHIND.match(plain, end) or NAMED_DAYS.match(plain, start):
        return True
    if isinstance(when, Period | Yearly):
        return False
    words = plain[max(0, start - 16) : start].split()
    if not words or not words[-1][0].isupper():
        return False
    return words[-1].lower() in (OF_OTHER_CALENDARS if isinstance(when, Feast) else NAMED_WEEKDAYS)


def _hedged(plain: str, start: int, end: int, when: When) -> When:
    """A stretch of time with a hedge before it or "or so" behind, kept without its length; everything else as it is."""
    if not isinstance(when, Offset | Span | Told):
        return when
    words = plain[max(0, start - 16) : start].split()
    if not (words and words[-1].lower() in HEDGES) and not plain.startswith(" or so", end):
        return when
    if isinstance(when, Span | Told):
        return replace(when, count=None)
    return replace(when, steps=tuple((None, grain) for _, grain in when.steps))


def _anchors(plain: str) -> list[tuple[int, int]]:
    found = [
        (first, last)
        for _, first, last in _automaton().find_matches_as_indexes(plain)
        if not (plain[first - 1 : first].isalpha() or plain[last : last + 1].isalpha())
    ]
    for match in _DIGITS.finditer(plain):
        start, end = match.span()
        if (end - start <= 4 or end - start == 8) and (at := _figure(plain, start, end)) is not None:
            found.append((at, end))
    found.sort()
    return found


_GOES_ON = re.compile(r"[.,][0-9]")
"""Behind a first digit: a larger number, and no quarter ("Q4,500" are quetzals)."""


def _figure(plain: str, start: int, end: int) -> int | None:
    """Where a date begins that has no word of the calendar and whose first figures these are; None where none does."""
    before, after, size = plain[start - 1 : start], plain[end : end + 1], end - start
    if before and before in "QqHh" and size == 1 and not after.isalpha():
        return None if plain[start - 2 : start - 1].isalnum() or _GOES_ON.match(plain, end) else start - 1
    if size == 4:
        year = _year(plain, start, end, before, after)
        if year is not None:
            return year
    if size != 3 and before in "yY'’" and (year := _short_year(plain, start, end)) is not None:
        return year
    if before and (before.isalnum() or before in f"_.,{SIGNS}/+-–"):
        mid = before == "-" and size == 2 and _DECADE.match(plain, end)
        return _decade(plain, start, before) if mid else None
    if size == 8:
        return start if COMPACT.match(plain, start) else None
    if after == " " and size < 5 and _SPACED.match(plain, start):
        return start
    if after and after in "-/.~–—W":
        coded = PART_OF.match(plain, start) or (
            after == "." and NUMBERED_BY_DOTS.search(plain, max(0, start - 10), start)
        )
        return start if _JOINED.match(plain, start) and not coded else None
    if after and after in "QH":
        return start if size == 1 else None
    if size == 2 and _DECADE.match(plain, end):
        return _decade(plain, start, before)
    if size < 3 and plain[max(0, start - 17) : start].lower().endswith(_DAYED) and _ORDINAL.match(plain, end):
        return start
    return None


_DECADED = re.compile(
    r"\b(?:(?:the|early|late|mid) |mid-|(?:[12][0-9]{2}0['’]?s|the ['’]?[2-9]0['’]?s)(?:, ['’]?[2-9]0['’]?s)?,?(?: and|,) )\Z",
    re.IGNORECASE,
)


def _decade(plain: str, start: int, before: str) -> int | None:
    """Where years without their century begin, "the '70s", "the 70s"; None for temperatures, scores and ages."""
    if before in ("'", "’"):
        return start - 1
    said = before in " -" and plain[start + 1] == "0" and _DECADED.search(plain, max(0, start - 24), start)
    return start if said and not NO_DECADE.search(plain, max(0, start - _REACH), start) else None


def _short_year(plain: str, start: int, end: int) -> int | None:
    """Where a year begins that letters or an apostrophe stand before: "FY21", "CY'18", "in '87", "the class of '99"."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    if plain[start - 2 : start].strip("'’").upper() in ("FY", "CY", "Y"):
        return start - 2 if before in "yY" else start - 3
    if end - start != 2 or before in "yY" or after.isalnum() or after in ("'", "’"):
        return None
    words = plain[max(0, start - 9) : start - 1].lower().split()
    return start - 1 if words and words[-1] in BEFORE_YEARS else None


def _year(plain: str, start: int, end: int, before: str, after: str) -> int | None:
    """Four digits that a word before them makes a part of a longer date, that make a decade, or the first of two years."""
    if plain[start] not in "12" or (before and before not in " -\n(“"):
        return None
    if after == "s" or after in ("'", "’"):
        return start if _DECADE.match(plain, end) else None
    if after and after in "QqHh":
        return start
    if after in (" ", "-", "–", "—") and _TWO_YEARS.match(plain, start):
        return start
    if after.isalnum() or (after == "," and plain[end + 1 : end + 2].isdigit()):
        return None
    words = plain[max(0, start - 12) : start - 1].replace("-", " ").lower().split()
    pointed = words and (
        words[-1] in POINTING or (words[-1] == "in" and words[-2:-1] != [] and words[-2] in EARLY)
    )
    return start if pointed else None


def _run(plain: str, at: int, end: int, floor: int) -> tuple[int, int, str]:
    """The words around an anchor that may belong to a date: where they begin and end, and what follows them."""
    begin, stop = _chunk_start(plain, at, floor), _chunk_end(plain, end)
    first, last = _around(plain, begin, at, end, stop)
    cut = last < stop
    if not belongs(plain[first:last]):
        first, last, cut = at, end, False  # joined to something else: "post-May", "Friday/Saturday"
        first_word = re.split(r"[ -]", plain[at:end].lower())[0]
        counted = plain[end : end + 1] == "-" and first_word in words.CENTURIES  # "twenty ten-year-olds"
        if counted or not (plain[at].isalpha() and belongs(plain[first:last])):
            return last, last, "x"
    elif first == begin:
        first = _first(plain, first, floor)
    if first < at and plain[max(0, first - 2) : first].strip() in (*SIGNS,):  # "$ 12 December 27"
        first = min(_gap_after(plain, _chunk_end(plain, first)) or at, at)
    following = "."
    for _ in range(0 if cut else _MOST_CHUNKS):
        if _ends(plain[first:last]) or (gap := _gap_after(plain, last)) is None:
            break
        limit = _chunk_end(plain, gap)
        stop = limit if _is_point_apart(plain, first, gap, limit) else _fitting_end(plain, gap, limit)
        if stop == gap:
            following = "."
            if plain[last - 1] not in ",)" and plain[gap].isalnum():
                following = "_" if plain[gap:limit].lower() in _FUNCTION_WORDS else "x"
            break
        last = stop
        if stop < limit:
            break
    return first, last, following


def _around(plain: str, begin: int, at: int, end: int, stop: int) -> tuple[int, int]:
    """What of the chunk around an anchor belongs to a date: all of it, or up to the dashes that join it to other words."""
    if belongs(plain[begin:stop]):
        return begin, stop
    dashes = [one.span() for one in _DASHES.finditer(plain, begin, stop)]
    firsts = [begin, *[dash[1] for dash in dashes if dash[1] <= at][-1:]]
    lasts = [stop, *[dash[0] for dash in dashes if dash[0] >= end][:1]]
    ways = ((first, last) for first in firsts for last in lasts)
    return next((way for way in ways if belongs(plain[way[0] : way[1]])), (begin, stop))


def _first(plain: str, first: int, floor: int) -> int:
    """Where the run begins that goes on to a chunk: as far back as its words belong."""
    for _ in range(_MOST_CHUNKS):
        before = _gap_before(plain, first, floor)
        if before is None:
            break
        whole = _chunk_start(plain, before, floor)
        start = _fitting_start(plain, whole, before)
        if start == before or _ends(plain[start:before]):
            break
        first = start
        if start > whole:
            break
    return first


_DASHES = re.compile(r"—|–|--|…")


def _fitting_end(plain: str, start: int, stop: int) -> int:
    """How far a chunk belongs to a date: whole, or up to a dash that joins it to other words ("2016—then"); its start if not."""
    if belongs(plain[start:stop]):
        return stop
    dash = _DASHES.search(plain, start + 1, stop)
    return dash.start() if dash and belongs(plain[start : dash.start()]) else start


def _fitting_start(plain: str, start: int, stop: int) -> int:
    """From where a chunk belongs to a date: whole, or behind its last dash ("rain—Monday"); its end if not at all."""
    if belongs(plain[start:stop]):
        return start
    behind = max((dash.end() for dash in _DASHES.finditer(plain, start, stop)), default=stop)
    return behind if behind < stop and belongs(plain[behind:stop]) else stop


_NO_SPACE = re.compile(r"[^\s]*")


def _chunk_start(plain: str, at: int, floor: int) -> int:
    lowest = max(floor, at - _LONGEST_CHUNK)
    while at > lowest and not plain[at - 1].isspace():
        if plain[at - 1] == ":" and plain[at - 2 : at - 1].isalpha():
            break  # "Update:30 December"
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


_LAST_WORD = re.compile(r"(?<![A-Za-z])([A-Za-z]++) ?\.\Z")
_DAY_NEXT = re.compile(r" [0-9]{1,2}(?![0-9])")


def _is_point_apart(plain: str, first: int, gap: int, limit: int) -> bool:
    """Whether a full stop that a tokeniser has set apart shortens a month before its day: "oct . 13"."""
    if plain[gap:limit] != "." or not _DAY_NEXT.match(plain, limit):
        return False
    return plain[first:gap].split()[-1].lower() in ABBREVIATED


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
    return found[1].lower() not in ABBREVIATED and found[1] not in ("St", "no", "No", "Jr")


_REACH = 80
_FUNCTION_WORDS = (PRONOUNS | FORMS_OF_BE | PREPOSITIONS | MODALS) - {"her", "his"}


_TIME = re.compile(r"(?<=s['’]|['’]s) time\b")
_SENTENCE_END = re.compile(r"[.!?][\"'”’]?\s|\n\s*\n")


def _is_to_come(plain: str, start: int, end: int) -> bool:
    """Whether the words before speak of what is to come, so that "in two days" is a day and not how long it took.

    "In two weeks' time" says so itself.
    """
    if _TIME.match(plain, end):
        return True
    before = plain[max(0, start - _REACH) : start]
    sentence = _SENTENCE_END.split(before)[-1]
    if not sentence.strip(" \n\t\"'“‘("):
        return WILL.match(plain, end) is not None
    return TO_COME.search(sentence) is not None
