"""A run of words that may tell a date, as tokens of one letter each, so that the grammar can be patterns over letters.

M month   m name of a month that is another word, in small letters   W weekday   w its abbreviation
D digits from 1 to 31   O ordinal   N other cardinal   Y year   K date in figures   S day and month in figures   V decade   Q quarter or half   I year of two digits
a a, an   v several, few   G stretch of time   g the same in the plural   H feast   Z season   k part of a day
L last, past   T this   X next   F following, same   j today, tomorrow   J now   E early, mid, late, beginning, end
o of   t the   i in   n on, by   f from, since   u to, until, through, till   b between   & and   R ago   l later, e earlier
B before   A after   y fiscal   q commencing
1 weekend   2 century   5 decade of two digits   7 month in another language   9 final, latter   8 before Christ
U or, between dates   ! up   d ended   r part   3 prior   < within   @ hence   4 back   6 weekdays in the plural   0 date, as in "to date"   z clock time   _ a pronoun, verb or preposition that follows the run
^ begins, ends, including   # a number and a half   ` so, thus   | far   ' period   ~ eve   " ahead   + exactly   - full   ; number   (those of this line but # " and ~ are gone when words are joined)
c comma   h dash   s slash   p full stop   ( ) brackets   x anything else, or a word that follows the run   . its end
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.extract.dates.figures import DECADE, DECADE_OF_TWO, figures_at, year_of_two
from checker.lexicon import calendar as words
from checker.lexicon.currencies import SIGNS
from checker.lexicon.months import OTHER_MONTHS
from checker.lexicon.numbers import DECADES, ONES, ORDINALS, TENS

__all__ = ["ABBREVIATED", "FEASTS", "LONGEST_FEAST", "Token", "belongs", "plain_of", "raw_tokens"]


@dataclass(frozen=True, slots=True)
class Token:
    """A token of a run: its letter, what it says, and where it stands in the run."""

    letter: str
    value: object
    start: int
    end: int
    inner: Token | None = None
    """The day from which it counts, where that is said."""


_LETTERS: dict[str, tuple[str, object]] = {
    **{word: ("7", number) for word, number in OTHER_MONTHS.items()},
    **{word: ("N", number) for word, number in {**ONES, **TENS}.items()},
    **{word: ("5", number) for word, number in DECADES.items()},
    **{word: ("O", number) for word, number in ORDINALS.items()},
    **{word: ("M", number) for word, number in words.MONTHS.items()},
    **{word: ("W" if word in words.WEEKDAYS else "w", number) for word, number in words.WEEKDAY_NUMBERS.items()},
    **{word: ("G", grain) for word, grain in words.GRAINS.items()},
    **{word: ("g", grain) for word, grain in words.PLURAL_GRAINS.items()},
    **{word: ("G", grain) for word, grain in words.SHORT_GRAINS.items()},
    **{word: ("g", grain) for word, grain in words.SHORT_PLURAL_GRAINS.items()},
    **{word: ("k", word) for word in words.PARTS_OF_DAY},
    **{word: ("*", word) for word in words.OF_WORK},
    **{word: ("Z", word) for word in words.SEASONS},
    **{word: ("L", word) for word in words.PAST_SHIFTS},
    **{word: ("T", word) for word in words.PRESENT_SHIFTS},
    **{word: ("X", word) for word in words.NEXT_SHIFTS},
    **{word: ("F", word) for word in words.TOLD_SHIFTS},
    **{word: ("E", word) for word in words.EARLY},
    "today": ("j", 0), "tonight": ("j", 0), "tomorrow": ("j", 1), "tmr": ("j", 1), "tmrw": ("j", 1), "yesterday": ("j", -1), "now": ("J", 0), "present": ("J", 0),
    "a": ("a", 1), "an": ("a", 1), **dict.fromkeys(("rest", "remainder", "remaining", "balance"), ("E", "rest")), "couple": ("v", 2), "dozen": ("v", "dozen"), "few": ("v", None), "several": ("v", None),
    "of": ("o", None),
    "de": ("o", None),
    "del": ("o", None),
    "the": ("t", None), "in": ("i", None), "on": ("n", "on"), "by": ("n", None), "back": ("4", None), "from": ("f", None),
    "since": ("f", "since"), "to": ("u", "to"), **dict.fromkeys(("until", "till", "til", "through", "thru"), ("u", None)),
    "between": ("b", None), "and": ("&", None), "ago": ("R", None), "later": ("l", None), "earlier": ("e", None),
    "or": ("U", None), "for": ("=", None),
    "before": ("B", None), "after": ("A", None), "within": ("<", None), "hence": ("@", None), "fiscal": ("y", None), "fy": ("y", None), "financial": ("y", None),
    "school": ("y", None), "academic": ("y", None), "commencing": ("q", None), "starting": ("q", None),
    "up": ("!", None), "ending": ("q", "ending"), "ended": ("d", None), **{word: ("9", word) for word in ("final", "latter", "closing", "dying", "opening")}, "penultimate": ("O", -2),
    **dict.fromkeys(words.EXACTLY, ("+", None)),
    **dict.fromkeys(words.WHOLE, ("-", None)),
    "oh": ("N", 0), "close": ("E", "end"), "midway": ("E", "mid"), "halfway": ("E", "mid"), "outset": ("E", "beginning"), "dawn": ("E", "beginning"),
    **dict.fromkeys(words.NUMBER_WORDS, (";", None)),
    "so": ("`", None), "thus": ("`", None), "far": ("|", None), "period": ("'", None), "eve": ("~", None), "ahead": ('"', None),
    "throughout": ("n", None),
    "beginning": ("E", "beginning"), "part": ("r", None), "prior": ("3", None), "date": ("0", None),
    "bc": ("8", None), "bce": ("8", None), "noughties": ("5", 0), "aughts": ("5", 0),
    **{f"{word}s": ("6", number) for number, word in enumerate(words.WEEKDAYS)},
    **dict.fromkeys(words.BEGINS, ("^", "begin")), "ends": ("^", "end"), "including": ("^", "in"),
    "weekend": ("1", "weekend"), "century": ("2", "century"), "centuries": ("2", "century"), "hundred": ("N", 100), "thousand": ("N", 1000), "during": ("i", None), "calendar": ("C", None),
}  # fmt: skip

_PUNCTUATION = {"&": "&", ",": "c", "/": "s", ".": "p", "(": "(", ")": ")", "[": "(", "]": ")", "~": "h", "-": "h", "–": "h", "—": "h", "--": "h", "!": "p", "?": "p", ";": "c", ":": "c"}  # fmt: skip

FEASTS = {
    form.replace("'", "").replace("-", " "): name
    for name in (*words.MOVABLE, *words.FIXED_HOLIDAYS, *words.NTH_HOLIDAYS, *words.LUNAR_NAMES)
    for form in (name, name.replace("'s", ""), re.sub("^st ", "saint ", name))
}
"""The feasts by their names without apostrophes and hyphens, for many print none: "Valentines Day", "Valentine Day"."""
LONGEST_FEAST = max(name.count(" ") for name in FEASTS) + 3
_FEAST_WORDS = frozenset(word for name in FEASTS for word in name.split())

_TOKEN = re.compile(
    r"[Bb]\.[Cc]\b\.?(?:[Ee]\b\.?)?|[Ww]/[CcEe](?![A-Za-z])|[0-9]++|[^\W\d_]++(?:['’]s?(?![a-z]))?|['’](?=[0-9])|--|\S"
)
_OWNER = re.compile(r"(?<=[0-9])['’]s(?![a-z])")
_YEAR_BEHIND = re.compile(r",[12][0-9]{3}(?![0-9,])")
_AFTER_DAY = re.compile(r"(?<![0-9.,])(?:[0-9]{1,2}/)?[0-9]{1,2},[12][0-9]{3}\Z")
_MONTH_BEFORE = re.compile(rf"(?i:\b(?:{'|'.join(words.MONTHS)})\.? )\Z")
"""A month before figures with a stroke: the first of them is its day ("May 4/1987")."""
_CLOCK = re.compile(r"[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9:.])")
_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])", re.IGNORECASE)

_HALVED = re.compile(rf"(?<![0-9.,/{SIGNS}])[0-9]{{1,3}}(?:\.5(?![0-9.])|½|[ -]1/2(?![0-9/]))")
"""A number and a half in figures, before a stretch of time: "2.5", "2½", "2 1/2"."""

_DECADE_BEFORE = re.compile(
    r"(?:[12][0-9]{2}0['’]?s|\bthe ['’]?[2-9]0['’]?s)(?:, ['’]?[2-9]0['’]?s)?,?(?: and|,) \Z"
)
"""A decade before one without its century and apostrophe: "the 1960s and | 70s", "the 70s and | 80s"."""

_POINTED = re.compile(r"\b(?:on|next|last|this|every|until|till|by) \Z", re.IGNORECASE)
_DATED = re.compile(rf"[.,]? ?(?:the )?(?:[0-9]|(?:{'|'.join(words.MONTHS)})\b)", re.IGNORECASE)
"""What stands around "sat", "sun" and "wed" in small letters where they are weekdays: "on sat", "sun 3 may"."""

_NTH_BEHIND = re.compile(r"\.? (?:the )?[0-9]{1,2}(?:st|nd|rd|th)(?![A-Za-z])")
"""What makes a month of a word in small letters that may be another: "march | 3rd"."""

_DECADED = ("the ", "early ", "late ", "mid ", "mid-")
"""What stands before a decade without its apostrophe: "the 70s"."""

ABBREVIATED = frozenset(
    word for word in (*words.MONTHS, *words.WEEKDAY_NUMBERS) if len(word) < 6 and word not in ("may", "march", "june", "july")
) - {"april"}  # fmt: skip
"""Words whose full stop ends no sentence."""


@lru_cache(maxsize=1 << 13)
def belongs(chunk: str) -> bool:
    """Whether a stretch between spaces may belong to a date; it may open with a bracket and close with punctuation."""
    bare = chunk.strip("()[],.'’\"“”‘;:!?")
    if chunk[:1] in ("'", "’") and bare[:1].isdigit():
        bare = chunk[0] + bare
    found = list(raw_tokens(bare)) if bare else []
    return all(token.letter != "x" or _may_join(bare, token) for token in found) and bool(
        found or chunk in ("-", "–", "—", "~", ",")
    )


def _may_join(text: str, token: Token) -> bool:
    """Whether an unknown token may be part of a feast's name of several words."""
    return plain_of(text[token.start : token.end]) in _FEAST_WORDS


@lru_cache(maxsize=1 << 12)
def plain_of(text: str) -> str:
    """In small letters, without apostrophes, full stops and more than one space."""
    bare = text.lower().replace("’", "").replace("'", "").replace(".", "")
    return " ".join(bare.replace("-", " ").split())


def raw_tokens(run: str) -> Iterator[Token]:
    """The tokens of a run one by one, before words are joined."""
    at, size = 0, len(run)
    while at < size:
        found = _TOKEN.match(run, at)
        if found is None:
            at += 1
            continue
        if run[at] in "'’" and _OWNER.match(run, at):  # "the 4 May 2016's sitting"
            at += 2
            continue
        if found[0][1:2] == "/":  # "w/c", "week commencing", and "w/e", "week ending"
            opening = None if found[0][2] in "cC" else "ending"
            yield from (Token("G", "week", at, at + 1), Token("q", opening, at + 2, at + 3))
            at = found.end()
            continue
        token = _token(run, found)
        yield token
        at = token.end


def _token(run: str, found: re.Match[str]) -> Token:
    start, end = found.span()
    char = run[start]
    if char.isascii() and char.isdigit():
        return _digits(run, start, end)
    if char in "'’" and end == start + 1:
        if decade := DECADE_OF_TWO.match(run, start):
            return Token("5", int(decade[1]), start, decade.end())
        year = year_of_two(run, end)
        return Token("Y", year, start, end + 2) if year is not None else Token("x", None, start, end)
    if not char.isalpha():
        return Token(_PUNCTUATION.get(char, "x"), None, start, end)
    word = found[0].lower().replace(".", "")
    if quarter := figures_at(run, start):
        return Token(*quarter)
    for name in (word, word[:-2] if word[-2:] in ("'s", "’s") else word.rstrip("'’")):
        if name in _LETTERS:
            letter, value = _LETTERS[name]
            if (
                letter == "M"
                and name in words.OTHER_WORDS
                and run[start].islower()
                and not _NTH_BEHIND.match(run, end)
            ):
                letter = "m"
            if letter == "w" and name in words.VERBS_TOO and run[start].islower():
                letter = "w" if _POINTED.search(run, 0, start) or _DATED.match(run, end) else "x"
            if letter == "2" and run[start].isupper() and run[start:end] != run[start:end].upper():
                letter = "x"  # "21st Century Fox"
            return Token(letter, value, start, end)
    return Token("x", None, start, end)


def _digits(run: str, start: int, end: int) -> Token:
    """Digits: a date in figures, a decade, a quarter, an ordinal, a year, a day or a number."""
    joined = figures_at(run, start)
    if joined and not (joined[0] == "K" and _MONTH_BEFORE.search(run, max(0, start - 12), start)):
        return Token(*joined)
    if start and (
        run[start - 1] in f"{SIGNS}#+%"
        or (run[start - 1] == " " and run[start - 2 : start - 1] in tuple(SIGNS))
        or (
            run[start - 1] in ".,"
            and run[start - 2 : start - 1].isdigit()
            and not _AFTER_DAY.search(run, 0, end)
        )
    ):
        return Token("x", None, start, end)
    if whole := _HALVED.match(run, start) or _CLOCK.match(run, start):
        halved = whole.re is _HALVED
        return Token("#" if halved else "z", int(run[start:end]) if halved else None, start, whole.end())
    if run[end : end + 1] and (
        run[end] in f"%°{SIGNS}"
        or (run[end] in ".,:" and run[end + 1 : end + 2].isdigit() and not _YEAR_BEHIND.match(run, end))
    ):
        return Token("x", None, start, end)
    if decade := DECADE.match(run, start):
        first = int(decade[1])
        last = first + (99 if first % 100 == 0 and first < 2000 else 9)
        return Token("V", (first, last), start, decade.end())
    if (decade := DECADE_OF_TWO.match(run, start)) and (
        not start
        or run[max(0, start - 6) : start].lower().endswith(_DECADED)
        or _DECADE_BEFORE.search(run, max(0, start - 24), start)
    ):
        return Token("5", int(decade[1]), start, decade.end())
    number = int(run[start:end]) if end - start <= 4 else 0
    if suffix := _SUFFIX.match(run, end):
        return Token("O" if 1 <= number <= _DAYS_OF_YEAR else "x", number, start, suffix.end())
    if run[end : end + 1].isalpha():
        return Token("x", None, start, end)
    if end - start == 4 and 1000 <= number < 2200:
        owner = run[end : end + 2] in ("'s", "’s")
        return Token("Y", number, start, end + 2 if owner else end)
    if end - start <= 2 and 1 <= number <= 31:
        return Token("D", number, start, end)
    if end - start <= 2 and run[start - 1 : start] not in ("", " ") and not number:
        return Token("x", None, start, end)
    return Token("N" if 0 < number < 1000 else "x", number, start, end)


_DAYS_OF_YEAR = 366
