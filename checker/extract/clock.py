"""Clock times ("8.15am", "18:41 GMT", "a quarter past eight", "noon") and times taken ("2:06:43")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.unit_words import unit_named
from checker.lexicon import units
from checker.lexicon.calendar import ZONES
from checker.lexicon.clock import (
    ABOUT,
    AT,
    AT_HOUR,
    BEFORE_NOON,
    DAYS_WITH_PARTS,
    DOTTED_ANYWHERE,
    LATER_PART,
    LINKS,
    MEASURES_NEXT,
    MINUTES,
    NOONS,
    OF_DAY,
    OF_TIME,
    PART,
    PRICED_AT,
    SERVICE,
    TIMED,
)
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import ONES
from checker.lexicon.words import ROUGHLY
from checker.values.clock import ClockTime, Nearness

__all__ = ["ClockFound", "find_clocks"]


class ClockFound(NamedTuple):
    """Where a clock time stands, or a time taken (in seconds, with one unit of its last printed place)."""

    start: int
    end: int
    time: ClockTime | None
    taken: Decimal | None = None
    step: Decimal = Decimal(1)


HOURS = {word: number for word, number in ONES.items() if 1 <= number <= 12}
_HOUR = "|".join(HOURS)
_ZONE = rf"(?: ?(?P<zone>(?:{'|'.join(name.upper() for name in ZONES)})(?![A-Za-z])|[+-][01][0-9]:?[0-5][0-9](?![0-9]))| local time)?"

_ZONED = re.compile(_ZONE)
"""The zone behind an hour that has a name: "noon | GMT"."""

_TWELVE = re.compile(
    rf"(?P<hour>0?[1-9]|1[0-2])(?:(?:\.|: ?)(?P<minute>[0-5][0-9]))?(?::(?P<second>[0-5][0-9]))? {{0,2}}(?P<half>[ap])(?:m(?![A-Za-z])|\. ?m\b\.?){_ZONE}",
    re.IGNORECASE,
)
_COLON = re.compile(
    rf"(?P<hour>[01]?[0-9]|2[0-3])[:](?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![\w:%-]|[.,:/][0-9]){_ZONE}{PART}{LATER_PART}"
)
_DOTTED = re.compile(
    rf"(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9])(?![\w:%-]|[.,:/][0-9]| (?:per|percent|million|billion|metres|seconds|points?|to [0-9])\b){PART}{LATER_PART}"
)
_MILITARY = re.compile(
    rf"(?P<hour>[01][0-9]|2[0-3])[:.]?(?P<minute>[0-5][0-9])(?: ?(?:hrs|hours)(?![a-z])| ?(?P<zone>{'|'.join(name.upper() for name in ZONES)})(?![A-Za-z]))"
)
_HOURLY = re.compile(r"(?P<hour>[01]?[0-9]|2[0-3])h(?P<minute>[0-5][0-9])(?![0-9A-Za-z])")
_OCLOCK = re.compile(rf"(?P<hour>1[0-2]|[1-9]|{_HOUR}) ?o['’]clock{PART}{LATER_PART}", re.IGNORECASE)
_HOUR_OF_DAY = re.compile(
    rf"(?P<hour>1[0-2]|[1-9]|{_HOUR})(?: (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))(?! of)|{OF_DAY})",
    re.IGNORECASE,
)
_PAST = re.compile(
    rf"(?:a )?(?P<minute>twenty[- ]five|quarter|half|five|ten|twenty|(?<![\d.,])(?:5|[1-5][05])(?= (?:minutes )?past))(?: minutes)?[- ](?P<side>past|to) (?P<hour>{_HOUR}|1[0-2]|[1-9])(?![\w:.,-]*[0-9]|[- ](?:one|two|thousand|million|hundred))(?![A-Za-z]){PART}{LATER_PART}",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    rf"(?P<hour>{_HOUR})-(?P<minute>thirty|fifteen|forty[- ]five)(?![\w-]| (?:[a-z]+s|percent|per)\b){PART}{LATER_PART}",
    re.IGNORECASE,
)
"""The hour and its minutes in words, "five-thirty"; nothing that is counted goes on behind them."""
_TAKEN = re.compile(
    r"(?:(?P<hours>[0-9]{1,2}):(?=[0-5]?[0-9]:))?(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-5][0-9](?:\.[0-9]{1,3})?)(?![\w:%-]|[.,][0-9])"
)
_DIGIT = re.compile(
    rf"(?:(?<![\w.,:{SIGNS}/+–-])|(?<=[apAP][mM][–-])|(?<=m\.[–-])|(?<=[A-Z]T/)|(?<=[0-9][–-])(?=[0-9]{{1,2}} ?[apAP]\.?[mM]))[0-9]{{1,2}}(?=h[0-5][0-9]|[:.][0-5][0-9]|: [0-5][0-9] ?[apAP]| {{0,2}}[apAP](?:[mM]|\. ?[mM])(?![A-Za-z])|[0-5][0-9] ?(?:hrs|hours|[A-Z]{{3}})| ?o['’]clock)"
)
"""Digits that may begin a clock time, cheap to find."""


LAST_HOUR = 24
"""What goes beyond it is no hour of a day: "won in 67:48"."""


@cache
def _automaton() -> AhoCorasick:
    words = [
        *NOONS,
        *map(str.capitalize, NOONS),
        "o'clock",
        "o’clock",
        " past ",
        "-past ",
        "quarter to ",
        "five to ",
        "ten to ",
        "twenty to ",
        "-thirty",
        "-fifteen",
        "-forty",
        " in the morning",
        " in the afternoon",
        " in the evening",
        " at night",
        "minutes to ",
        *DAYS_WITH_PARTS,
    ]
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


def find_clocks(plain: str) -> Iterator[ClockFound]:
    """Every clock time and every time taken, in order, without overlap."""
    past = 0
    dotted = DOTTED_ANYWHERE.search(plain) is not None
    for at, word in _anchors(plain):
        if at < past:
            continue
        linked = past > 0 and plain[past:at] in LINKS
        found = _word(plain, at, word) if word else _figure(plain, at, linked=linked, dotted=dotted)
        if found and found.start >= past:
            if (before := _bare_before(plain, found)) and before.start >= past:
                yield before
            past = found.end
            yield found


_BARE = re.compile(
    rf"(?<![\w.,:{SIGNS}/+–-])(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5][0-9]))?(?: and | to | until |[-–])\Z"
)


_SPANS = (" to ", " until ")
"""What joins an hour to one with "am" or "pm", and no number to it."""


def _bare_before(plain: str, found: ClockFound) -> ClockFound | None:
    """The time before one with "am" or "pm" that shares it: "between 8 | and 9 a.m.", "8 | -9am"."""
    twelve = _TWELVE.match(plain, found.start)
    bare = _BARE.search(plain, max(0, found.start - 13), found.start) if twelve and found.time else None
    if bare is None or twelve is None or found.time is None:
        return None
    last = _before(plain, bare.start())[-1:]
    spanned = plain.startswith(_SPANS, bare.start() + 1) or plain.startswith(_SPANS, bare.start() + 2)
    if not (set(last) & AT or plain[found.start - 1] in "-–" or (spanned and bare["minute"] is None)):
        return None
    seconds = (int(bare["hour"]) * 3600 + int(bare["minute"] or 0) * 60) % _HALF
    late = twelve["half"].lower() == "p"
    same = seconds + (_HALF if late else 0)
    other = seconds + (0 if late else _HALF)
    end = bare.end("minute") if bare["minute"] else bare.end("hour")
    times = (same,) if same <= found.time.readings[0] else (other,)
    return ClockFound(bare.start(), end, ClockTime(times, found.time.zone, None, bare["minute"] is None))


def _anchors(plain: str) -> list[tuple[int, str]]:
    found = [(match.start(), "") for match in _DIGIT.finditer(plain)]
    found += [(first, plain[first:last]) for _, first, last in _automaton().find_matches_as_indexes(plain)]
    found.sort()
    return found


_WORDS = re.compile(r"[^\s]+")


def _before(plain: str, start: int) -> list[str]:
    """The last three words before a place, in small letters, without punctuation at their ends."""
    stretch = plain[max(0, start - 32) : start]
    return [word.strip("\"'“”‘’(),").lower() for word in stretch.rpartition("\n\n")[2].split()[-3:]]


def _figure(plain: str, at: int, *, linked: bool = False, dotted: bool = False) -> ClockFound | None:
    words = _before(plain, at)
    last = words[-1] if words else ""
    if found := _TWELVE.match(plain, at):
        return _found(plain, found, words)
    if found := _OCLOCK.match(plain, at):
        return _found(plain, found, words)
    if found := _MILITARY.match(plain, at):
        return _found(plain, found, words)
    if (found := _HOURLY.match(plain, at)) and (last in AT or len(found["hour"]) == 2):
        return _found(plain, found, words)
    taken = None if linked else _TAKEN.match(plain, at)
    if taken and (
        ("." in taken["seconds"])
        or (taken["hours"] and last in TIMED)
        or (last in TIMED and (last not in ("in", "of") or int(taken["minutes"]) > LAST_HOUR))
    ):
        return _taken(taken)
    if (found := _COLON.match(plain, at)) and (
        last in AT
        or linked
        or found["zone"]
        or found["part"]
        or found["night"]
        or found["second"]
        or _stands_alone(plain, at, found.end(), last)
    ):
        return _found(plain, found, words)
    if dotted and (found := _DOTTED.match(plain, at)) and _is_dotted(found, words):
        return _found(plain, found, words)
    return None


_SERVICE = re.compile(SERVICE)


def _is_dotted(found: re.Match[str], words: list[str]) -> bool:
    """Whether hours and minutes with a full stop are a time, in a text that writes times so: "the quake struck at | 11.49"."""
    if found["later"] or found["part"] or found["night"]:
        return True
    if words[-1:] == ["the"] and _SERVICE.match(found.string, found.end()):
        return True
    return words[-1:] != [] and words[-1] in OF_TIME and PRICED_AT.isdisjoint(words[:-1])


def _stands_alone(plain: str, start: int, end: int, last: str) -> bool:
    """Whether nothing before the time can be what it counts or cites: it opens a line, or follows a day or a year."""
    line = plain.rfind("\n", 0, start) + 1
    if not plain[line:start].strip(" -–—•*["):
        return end - start >= 4 and (plain[end : end + 1] in " \n" or end == len(plain))
    return last.rstrip(".").isdigit() and len(last) in (4, 10)


def _taken(found: re.Match[str]) -> ClockFound:
    seconds = Decimal(found["seconds"])
    step = Decimal(1).scaleb(int(seconds.as_tuple().exponent))
    total = int(found["hours"] or 0) * 3600 + int(found["minutes"]) * 60 + seconds
    return ClockFound(found.start(), found.end(), None, total, step)


def _word(plain: str, at: int, word: str) -> ClockFound | None:
    """The time that a word of the clock is, or stands in: "noon", "half | past six", "six | o'clock"."""
    if word.lower() in NOONS:
        return _named(plain, at, word)
    if "past" in word or word.endswith("to "):
        pattern, within, joins = _PAST, 30, str.isalpha
    elif word[0] == "-":
        pattern, within, joins = _SPOKEN, 8, str.isalnum
    else:
        pattern, within, joins = _OCLOCK if "clock" in word else _HOUR_OF_DAY, 12, str.isalnum
    places = range(max(0, at - within + 1), at + 1)
    starts = (place for place in places if not joins(plain[place - 1 : place]))
    tried = (pattern.match(plain, place) for place in starts)
    of_day = pattern is _HOUR_OF_DAY
    best = next(
        (found for found in tried if found and (found.end() > at + 1 or (of_day and found.end() == at))), None
    )
    if best is None:
        return None
    words = _before(plain, best.start())
    pointed = bool(set(words[-1:]) & (AT if best.end() > at else AT_HOUR)) and (
        best.end() > at or PRICED_AT.isdisjoint(words[:-1])
    )
    if pattern is _PAST and _counts(plain, best.end(), words):
        return None
    unsaid = pattern in (_HOUR_OF_DAY, _SPOKEN) or (
        pattern is _PAST and best["side"].lower() == "to" and best["minute"].lower() != "quarter"
    )
    return None if unsaid and not pointed else _found(plain, best, words)


_COUNTED = re.compile(r" ([A-Za-z°µ%]+[²³23]?)(?![A-Za-z])")


def _counts(plain: str, end: int, words: list[str]) -> bool:
    """Whether the hour is a number of something after all: "at five to eight | kilometres", "about five to six | people"."""
    then = _COUNTED.match(plain, end)
    if then is None:
        return False
    word = then[1]
    measure = unit_named(word.lower()) or (word in units.SYMBOLS and word not in units.CAREFUL)
    measure = measure or MEASURES_NEXT.match(plain, end) is not None
    return bool(measure) or (words[-1:] != [] and words[-1] in ROUGHLY and is_plural(then[1]))


def _named(plain: str, at: int, word: str) -> ClockFound | None:
    """Noon or midnight, where a word before it makes a time of it: "at noon", "12 | noon"; "high noon" is none."""
    end = at + len(word)
    if any(char.isalnum() or char == "-" for char in plain[at - 1 : at]) or (
        plain[end : end + 1].isalpha() or plain[end : end + 1] == "-"
    ):
        return None
    words = _before(plain, at)
    if words[-1:] == ["12"] and word.lower() != "midday":
        at, words = at - 3, _before(plain, at - 3)
    if words and words[-1] not in AT and words[-1] not in BEFORE_NOON:
        return None
    zoned = _ZONED.match(plain, end)
    zone = zoned["zone"] if zoned else None
    named = ZONES.get(zone.lower(), zone) if zone else None
    end = zoned.end("zone") if zoned and zone else end
    return ClockFound(at, end, ClockTime((NOONS[word.lower()] * 3600,), named, _nearness(words)))


def _found(plain: str, found: re.Match[str], words: list[str]) -> ClockFound | None:
    groups = found.groupdict()
    printed = groups["hour"].lower()
    hour = HOURS[printed] if printed in HOURS else int(printed)
    minute = groups.get("minute") or "0"
    minutes = (
        MINUTES.get(minute.lower().replace("-", " "))
        or MINUTES.get(minute.lower())
        or (int(minute) if minute.isdigit() else 0)
    )
    if (groups.get("side") or "").lower() == "to":
        minutes = -minutes
    seconds = hour * 3600 + minutes * 60 + int(groups.get("second") or 0)
    zone = groups.get("zone")
    named = ZONES.get(zone.lower(), zone) if zone else None
    readings = _readings(found, seconds, hour)
    round_hour = "minute" not in groups or groups["minute"] is None
    return ClockFound(found.start(), found.end(), ClockTime(readings, named, _nearness(words), round_hour))


_DAY = 24 * 3600
_HALF = 12 * 3600


def _readings(found: re.Match[str], seconds: int, hour: int) -> tuple[int, ...]:
    groups = found.groupdict()
    half, part, night = groups.get("half"), groups.get("part"), groups.get("night")
    if half:
        late = half.lower() == "p"
        return ((seconds - (_HALF if hour == 12 else 0) + (_HALF if late else 0)) % _DAY,)
    if part := part or groups.get("later"):
        late = part.lower() != "morning"
        return ((seconds % _HALF + (_HALF if late else 0)) % _DAY,)
    if night or groups.get("tonight"):
        return ((seconds % _HALF + (_HALF if 5 <= hour < 12 else 0)) % _DAY,)
    if found.re in (_COLON, _MILITARY) and (
        hour > 12 or hour == 0 or groups["hour"].startswith("0") or groups.get("zone") or groups.get("second")
    ):
        return (seconds % _DAY,)
    if found.re in (_MILITARY, _HOURLY):
        return (seconds % _DAY,)
    return tuple(sorted({seconds % _HALF, seconds % _HALF + _HALF}))


def _nearness(words: list[str]) -> Nearness | None:
    """How the words before place what is told beside the time."""
    last = words[-1] if words else ""
    if last in ("before", "after"):
        return last  # type: ignore[return-value]
    return "about" if last in ABOUT else None
