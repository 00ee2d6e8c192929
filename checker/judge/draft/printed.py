"""How a text prints numbers that extraction passes over: quarters, decades, scores, codes, digits, words."""

from __future__ import annotations

import re

from checker.lexicon.calendar import DURATIONS, MONTH_NAMES, PART_DAYS
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import DECADES, ONES, ORDINALS, SMALL_NUMBERS, TENS
from checker.lexicon.periods import OF_A_MATCH

__all__ = ["DIGITS", "MONTH", "ONE_UNIT", "SCALE", "SCALES", "SPECIAL", "SPOKEN_DAY", "TO_PERCENT", "WRITTEN"]

SPECIAL = re.compile(
    rf"""
    (?<!\w)(?=[\w'’‘])(?:
    (?P<quarter>\b(?:[QH](?P<q>[1-4])|(?P<qw>first|second|third|fourth|1st|2nd|3rd|4th|(?:front|back|latter)(?=\ half))[ -](?:fiscal[ ])?(?:quarter|half))\b(?!-)(?!\s(?:{OF_A_MATCH})\b|\sof\s(?:{"|".join(MONTH_NAMES)})\b)(?!\s(?:century|hour|an?\s|of\s(?:the|its|that)\s[{SIGNS}0-9]))
        (?:'s|’s)?(?:,?\s(?:of\s)?(?:fiscal\s)?(?P<qy>(?:19|20)[0-9]{{2}})(?![0-9]))?)
  | (?P<span>\b(?:three|3)\smonths\s(?:ended|ending|to|through)\s(?:end-)?(?P<month>March|June|September|December)\b
        (?:\s[0-3]?[0-9]\b)?(?:,?\s(?P<sy>(?:19|20)[0-9]{{2}})(?![0-9]))?)
  | (?P<ratio>(?<![0-9][.,])\b(?P<of>[0-9]{{1,3}}|{"|".join(ONES)})[ -]to[ -](?:one|1)\b(?![.,][0-9]))
  | (?P<decade>(?<![\w.,{SIGNS}])['’‘]?(?P<ten>(?:1[5-9]|20)?[0-9]0)['’]?s\b|\b(?:{"|".join(DECADES)})\b)
  | (?P<short>(?<!\w)['’‘](?P<yy>[0-9]{{2}})(?!['’]?\w|['’%/]|[^'’]{{0,40}}['’](?!\w)))
  | (?P<score>(?<![\w.,{SIGNS}/-])[0-9]{{1,3}}(?:[-–][0-9]{{1,3}}){{1,2}}(?![\w%–/-]|[.,/][0-9]|\s?(?:%|per\s?cent)))
  | (?P<lapse>(?<![\w.:,{SIGNS}/-])[0-9]{{1,2}}(?::[0-9]{{2}}){{1,2}}(?![\w:%]|[.,][0-9]))
  | (?P<slash>(?<![\w.,{SIGNS}/-])[0-9]{{1,2}}/[0-9]{{1,2}}(?![\w%/-]|[.,][0-9]))
  | (?P<code>(?<![\w{SIGNS}.,-])(?:[A-Za-z]{{1,12}}-?[0-9]{{1,5}}[A-Za-z0-9]{{0,5}}|[0-9]{{1,4}}[DSGsG](?![\w])|[0-9]{{1,2}}-[Dd]\b)(?![\w%]|-?[0-9]|[.,][0-9])))
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What the mentions do not say as such: quarters, decades, short years, scores, codes."""
DIGITS = re.compile(
    r"(?<![\d.,])[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]+)?(?!\d)|(?<![\d.,])[0-9]{1,15}(?:\.[0-9]+)?(?!\d)"
)
"""A number in digits."""
SCALE = re.compile(r"(?:[kK]|mn|bn|M|B)(?!\w|-[0-9])")
SCALES = {"k": 1000, "mn": 10**6, "m": 10**6, "bn": 10**9, "b": 10**9}
"""Letters that headlines print for the zeros: "1.3K"."""
TO_PERCENT = re.compile(r"%|(?:-|–| to | and )[0-9.]{1,6}(?:%| ?per ?cent)")
ONE_UNIT = re.compile(
    rf"\b(?:an?|per|each|every|last|next|this|the)[ -]({'|'.join(sorted(DURATIONS))})\b", re.IGNORECASE
)
"""A single unit of time: "in less than an hour"."""
MONTH = re.compile(
    rf"\b(?:{'|'.join(PART_DAYS)})(?:[ -]|\sof\s)"
    rf"(?P<month>{'|'.join(MONTH_NAMES)})\b(?![.,]?\s?[0-9])",
    re.IGNORECASE,
)
"""A month without a day, which a draft may tell to the day: "at the end of June"."""
_WORDS = sorted([*SMALL_NUMBERS, *ORDINALS, "half"], key=lambda word: (-len(word), word))
_DIGITS = "|".join(word for word, number in ONES.items() if 0 < number < 10)
WRITTEN = re.compile(
    rf"(?<![\w])(?:(?P<tens>{'|'.join(TENS)})[ -](?P<ones>{_DIGITS})|{'|'.join(_WORDS)})(?!\w)", re.IGNORECASE
)
"""A number in words."""
_DAYS = "|".join(sorted((re.escape(word).replace("-", "[ -]") for word in ORDINALS), key=len, reverse=True))
_MONTHS = "|".join(MONTH_NAMES)
SPOKEN_DAY = re.compile(
    rf"\b(?:(?P<day>{_DAYS}) of (?P<month>{_MONTHS})|(?P<m>{_MONTHS}) (?:the )?(?P<d>{_DAYS}))\b",
    re.IGNORECASE,
)
"""A day in words, as transcripts have it: "the sixteenth of March"."""
