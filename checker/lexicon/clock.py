"""Words around a time of day.

Source: the Associated Press Stylebook, "times", and the Oxford English Dictionary s.vv.; how far a preposition reaches
(REACH) is ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.words import ROUGHLY

MINUTES = {
    "five": 5,
    "ten": 10,
    "quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
    "half": 30,
    "thirty": 30,
    "fifteen": 15,
    "forty five": 45,
}
"""Minutes past and to the hour, and behind it, in words."""

MEASURES_NEXT = re.compile(r" (?:per ?cent|(?:square|cubic|sq|cu|nautical|light)[ -][a-z]{2,})(?![A-Za-z])")
"""Units of several words, before which the hour is a number: "at five to ten | cubic feet"."""

NOONS = {"noon": 12, "midday": 12, "midnight": 0}
"""Hours that have a name."""

BEFORE_NOON = frozenset("to and day past".split())
"""Words before such a name, besides AT, that make a time of it; "high noon" is none."""

TIMES_OF_DAY: Mapping[str, str] = {"morning": "morning", "afternoon": "afternoon", "evening": "evening"}
"""Parts of a day of which one excludes the others. A negative example: "night", which begins in the evening and ends in the
morning."""

PART = r"(?:,? (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night)))?"
"""The part of the day after a time."""

_LATER = (
    r"(?:,? (?:on )?(?:(?P<tonight>last night|tonight)|(?:the (?:next|following|same|previous)|this|that|yesterday|tomorrow|[A-Z][a-z]+day) "
    r"(?P<later>morning|afternoon|evening))(?![a-z]))"
)
LATER_PART = rf"(?={_LATER}?)"
"""The part of a day that is told after a time: "3.25 the next morning", "11.49 on Monday morning", "a quarter past nine tonight"."""

OF_DAY = rf"(?={_LATER})"
"""The same where it alone makes a time of the hour before it: "at 9 | last night". A negative example: "9 nights"."""

DAYS_WITH_PARTS = (
    " last night",
    " tonight",
    *(
        f" {day} {part}"
        for day in (
            "this",
            "yesterday",
            "tomorrow",
            *(f"{on}{day.capitalize()}" for day in WEEKDAYS for on in ("", "on ")),
        )
        for part in TIMES_OF_DAY
    ),
)
"""Parts of a day that is told, behind an hour: "at 9 | last night", "at six | on Monday evening"."""

AT_HOUR = frozenset({"at", "until", "till"})
"""Words before a bare hour that such a part of a day follows. A negative example: "fell by | 9 this morning"."""

SERVICE = (
    r" (?:(?:to|from|for) [A-Z][a-z]+ (?:left|leaves|departed|departs|arrived|arrives|was|is|has|had|will)"
    r"|train|service|ferry|sailing|departure|kick-?off|showing)\b"
)
"""What is called by the time it leaves or begins at: "the 8.10 | to Leeds left late", "the 4.15 | ferry". A negative example: "the
8.10 to the dollar"."""

DOTTED_ANYWHERE = re.compile(
    rf"(?<![\d.,$£€])(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?:{SERVICE}| ?(?:[ap]\.?m\b|GMT\b|(?:in the|(?:on )?(?:the (?:next|following|same)|this|that|[A-Z][a-z]+day)) (?:morning|afternoon|evening)\b|at night\b|o['’]clock))",
)
"""A time that is written with a full stop beyond doubt, which shows that the text writes times so."""

PRICED_AT = frozenset(
    "closed close closes closing traded trade trades trading ended ends priced valued settled stood stands quoted fixed averaged finished listed "
    "index shares stock rate currency franc yen dollar euro pound rupee".split()
)
"""Words before "at" that make what follows it a price or a level and no time."""

REACH = {
    "before": (-90, -1), "by": (-90, 0), "until": (-15, 15), "after": (1, 90), "about": (-20, 20), "around": (-20, 20),
    "past": (1, 30), "nearly": (-20, -1), "almost": (-20, -1), "approximately": (-20, 20), "since": (0, 30),
}  # fmt: skip
"""Minutes from a time of day at which a more precise one may lie, by the word before it ("before noon": 11.20am)."""

AT = (frozenset(REACH) - {"almost", "approximately", "past"}) | {
    "at",
    "till",
    "from",
    "between",
    "towards",
    "@",
}
"""Words before a bare time of the clock."""

PRINTED = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])")
"""Hours and minutes as a price or a ratio is printed, too: "11.49"."""

LINKS = frozenset((" to ", " and ", " until ", " till ", " through ", "-", "–", " - ", " – "))
"""What stands between the two ends of a stretch of time."""

TIMED = frozenset(
    {"in", "of", "clocked", "ran", "time", "record", "clocking", "running", "swam", "timed", "posted", "best"}
)
"""Words before the time that somebody took."""

ABOUT = ROUGHLY | {"circa", "towards"}
"""Words that make a time of day a rough one."""

GOES_ON = frozenset("o |am|a.|pm|p.|o'|o’|ho|gm| a| p| o| h| g".split("|"))
"""The first two characters after the hour and a space, for nearly all figures enough to tell that it is none."""

WORDS = (
    "am",
    "pm",
    "a.m",
    "p.m",
    "o'clock",
    "o’clock",
    "o ' clock",
    "oclock",
    "hour gmt",
    "hours gmt",
    "gmt",
)
"""What stands after a time of day."""

OF_TIME = frozenset(["at", "until", "till", "before", "after", "by"])
"""Words before a bare number that make it a time of day."""
