"""What names a period: two figures of disjoint periods are no conflict.

One quarter is named in two ways ("third quarter", "Q3", "three months to September"; a firm's fiscal quarters need not be
the calendar's, so quarters by months are compared only with each other).
"""

from __future__ import annotations

import re

from checker.lexicon.calendar import DEICTIC_DAYS, MONTH_NAMES
from checker.lexicon.clock import OF_TIME
from checker.lexicon.numbers import ONES

__all__ = ["BY", "COMPARED_WITH", "LENGTHS", "PERIOD", "SINCE"]

_ORDINALS = {
    "first": "1",
    "1st": "1",
    "second": "2",
    "2nd": "2",
    "third": "3",
    "3rd": "3",
    "fourth": "4",
    "4th": "4",
    "final": "4",
}

_SMALL = tuple(word for word, number in ONES.items() if 0 < number < 13)

_LONG = "year|month|quarter|season|summer|winter|spring|autumn"
"""What one level is compared with another of."""

OF_A_MATCH = (
    r"goals?|penalt(?:y|ies)|strikes?|try|tries|scores?|headers?|equali[sz]ers?|winners?|touchdowns?|hat-tricks?|substitutes?|"
    r"subs?|bookings?|cards?|injur(?:y|ies)|brace|own[ -]goals?"
)
"""What stands behind the half of a match, which is no half of a year: "a first-half goal". A negative example: "first-half profit"."""

PERIOD = re.compile(
    rf"""
      \b(?:Q(?P<q>[1-4])|(?P<qw>{"|".join(_ORDINALS)})[ -](?:fiscal[ ])?quarter)\b
    | \b(?:H(?P<h>[12])|(?P<hw>first|second)[ -]half)\b(?!\s+(?:{OF_A_MATCH})\b)
    | \b(?:first|last|past|previous|final)\s(?P<months>{"|".join(_SMALL[1:])}|\d\d?)\smonths\b
    | \b(?P<long>three|six|nine|twelve|3|6|9|12)[ -]months\s(?:to|ended|ending|through|until)\s(?:{"|".join(MONTH_NAMES)})\b
    | \b(?<!\d )(?P<month>{"|".join(MONTH_NAMES)})(?:\b(?!\s+\d\d?\b|\s(?:to|and|until|through)\s(?:{"|".join(MONTH_NAMES)})\b|[-–][JFMASOND])|(?:\s(?:to|and|until|through)\s|[-–])(?P<until>{"|".join(MONTH_NAMES)})\b(?!\s+\d\d?\b))
    | \bsince\sthe\s(?P<whole_of>year|month|season|week|term)\s(?:began|started|opened)\b
    | \bas\sof\s(?P<asof>(?:early\s|late\s)?[\w:.]{{1,12}}(?:\s[ap]\.?m)?)
    | \b(?:on\s)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b
    | \b(?P<year>(?:19|20)\d\d)(?:[-/–](?P<to>\d\d(?:\d\d)?))?(?![\d,.]*\d|\s*(?:people|homes|jobs|votes))
    | \b(?P<last>last|previous|prior|preceding|next|coming|following|this|current|past)\s(?P<unit>{_LONG}|week|decade|term|night|day)\b
    | \b(?P<before>last|previous|preceding|earlier|opening|reverse|away|home)\s(?P<event>(?:\w+\s)?(?:election|elections|vote|poll|referendum|ballot|contest|census|survey|budget|edition|championship|tournament|attack|quake|flood|strike|auction|offer|bid|(?:match|leg|game|fixture|test|encounter|meeting|bout|trial|hearing)(?!\s(?:minutes?|of|in|half))))\b
    | \b(?:a|{"|".join(_SMALL[:10])}|\d+)\s(?P<back>year|month|fortnight|week|day|decade)s?\s(?P<ago>ago|earlier|before)\b
    | \b(?:full|whole|entire|calendar|financial|fiscal)[ -]year\b(?P<whole>)
    | \b(?P<rel>{"|".join(DEICTIC_DAYS)})\b
    | \b(?:year[ -](?:on|over)[ -]year|annual(?:ly|ised|ized)?|a\syear|per\syear|yearly)\b(?P<annual>)
    | \b(?:month[ -](?:on|over)[ -]month|monthly|a\smonth|per\smonth)\b(?P<monthly>)
    | \b(?P<some>quarter)(?:'s|’s)?\b(?!\s+(?:of\s+(?:a|the|all)|past|to|mile|point|final))
    | \b(?:quarter[ -](?:on|over)[ -]quarter|quarterly)\b(?P<quarterly>)
    """,
    re.VERBOSE | re.IGNORECASE,  # "may" is left to the reader of the table: the month is in capitals
)


LENGTHS = {
    "three": "quarter", "3": "quarter", "six": "half", "6": "half", "nine": "months", "9": "months", "twelve": "whole", "12": "whole",
}  # fmt: skip
"""How many months end with a named one -> the length of period that they are, without which it is: a firm's own quarter."""


def ordinal(word: str) -> str:
    """The number of a quarter or half named by an ordinal."""
    return _ORDINALS[word.lower()]


COMPARED_WITH = re.compile(
    rf"""
    \s(?:
      than | compared\s(?:with|to) | ahead\sof | versus | against
    | (?:on|over|from)\s(?=(?:the\s(?:same|previous|year\sbefore)|(?:last|previous)\s(?:{_LONG})|a\syear\s(?:ago|earlier|before)|(?:19|20)\d\d\b(?!\s(?:to|until|and)|[-–])|(?:{"|".join(MONTH_NAMES)})\b(?!\s\d|\s(?:to|until|and)|[-–])))
    )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Behind a figure, the words that lead to a period with which it is compared, and of which it is not ("a cut of 2 cents on
May"; Quirk et al. 1985, 15.63-75). A negative example: "sold 40 on Monday", which says when."""

BEFORE = re.compile(
    r"\b(?:a|one|the|two|three|five)?[ -]?years?[ -](?:earlier|ago|before|over year|on year)|\byear[ -]o(?:n|ver)[ -]year"
    r"|\b(?:last|previous|prior|next)[ -](?:year|quarter|month)(?:['’]s)?|\bsame (?:period|quarter)[^,.;]{0,30}",
    re.IGNORECASE,
)
"""Times that a figure is compared with, and times to come: not the figure's own."""

YEAR = re.compile(
    r"\b(?:full[- ]year|fiscal year|financial year|year(?:-end(?:ed|ing)?| ended| to| through)|annual(?:ly|ized|ised)?|"
    r"a year|per year|yearly|(?:for|in|of) the year|its .{0,12}year)\b",
    re.IGNORECASE,
)
"""A whole year."""

NUMBERED = re.compile(
    r"(?:\b(?:fiscal|in|for|of|FY|calendar)[- ]?|\b(?=(?:19|20)\d\d (?:revenues?|sales|profits?|turnover|earnings)))((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""A year by its number where a period stands."""

SINCE = re.compile(r"\bsince\s[^.,;:()]*\Z")
"""What stands before a year from which on something is reckoned: "since records began in 1923". A negative example: "in 1923"."""
_UNTIL = "|".join(sorted(OF_TIME - {"at"}))
BY = re.compile(rf"\b(?:{_UNTIL})\s(?:the\s(?:end|start|middle)\sof\s|early\s|late\s|mid-)?\Z")
"""What stands before a month that ends a wait or a term, in which nothing was so: "will open before March". A negative example: "in
early March"."""
