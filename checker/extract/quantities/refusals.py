"""Numbers that tell something else than a count: scores, titles, and words that a number word is a part of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.extract.quantities.fractions import compound_part
from checker.extract.quantities.named import is_title
from checker.lexicon.counting import (
    CRICKET,
    ENUMERATED,
    ENUMERATES,
    NO_NUMBERS,
    NO_ZERO,
    NUMBERED_COMPOUNDS,
    WORK,
)
from checker.lexicon.labelled import (
    BOOKS,
    LENGTHS,
    ORDINAL_IN_WORDS,
    PAR,
    POINTS_OF_TENNIS,
    RACES,
    RATIOS,
    SOMEDAY,
    SOMEDAY_AFTER,
    SOMEDAY_BEFORE,
)
from checker.lexicon.numbers import ONES

__all__ = ["no_number_end", "told_end"]


def _work_end(plain: str, start: int) -> int | None:
    """Where a stretch of time ends that is the title of a work inside a sentence: "gave | 60 Minutes an interview"."""
    found = WORK.match(plain, start)
    return found.end() if found and not is_title(plain, start) else None


def _score_end(plain: str, start: int) -> int | None:
    """Where a cricket score ends that begins at `start`: "112 for 4"."""
    found = CRICKET.match(plain, start)
    return found.end() if found else None


_SCORE_APART = re.compile(
    r"([0-9]{1,3}) - ([0-9]{1,3})(?![\w,%]|\.[0-9]| - | (?:percent|per cent|pounds?|%))"
)


def _score_apart_end(plain: str, start: int) -> int | None:
    """Where a score ends whose dash a tokeniser has set apart, the larger number first: "a 21 - 19 majority"."""
    found = _SCORE_APART.match(plain, start)
    return found.end() if found and int(found[1]) > int(found[2]) else None


def told_end(plain: str, start: int, end: int) -> int | None:
    """Where a score or the title of a work ends that begins with the digits from `start` to `end`; None where none does."""
    if end - start <= _LONGEST_RACE and LENGTHS.fullmatch(plain, start, end) and RACES.match(plain, end):
        return end
    if plain[end + 1].isupper():
        book = BOOKS.match(plain, end) if end - start == 1 else None
        return book.end() if book else _work_end(plain, start)
    if plain[start - 1] == "(" and plain[end] == ")" and plain[start - 2].isdigit():  # "section 3(1)"
        return end
    if plain.startswith((" under", " over"), end) and end - start < _LONGEST_PAR and PAR.match(plain, end):
        return end
    if plain.startswith(" - ", end):
        return _score_apart_end(plain, start)
    return _score_end(plain, start) if plain.startswith((" for ", " without "), end) else None


_LONGEST_PAR = 3
_LONGEST_RACE = 4
_SMALL = tuple(ONES)

_N_FOR_N = re.compile(
    rf"(?:{'|'.join(_SMALL)}) ?- ?(?:for|on) ?- ?(?:{'|'.join(_SMALL)})(?![^\W_])|(fifty|two|one|four) ?- ?\1(?=[ .,])(?! ?-)"
    r"|(?:two|three|four|five|ten) for one (?:stock|share|split|deal|offer|sale)|nine-to-five(?![^\W_])"
    rf"|(?:{'|'.join(_SMALL)})-to-(?:{'|'.join(_SMALL)})(?= (?:{RATIOS})\b)",
    re.IGNORECASE,
)
"""Numbers that make one word: "a two-for-one split", "one-on-one", "fifty-fifty"."""


def _someday_end(plain: str, start: int, words: Sequence[str]) -> int | None:
    """Where "one day" ends that tells no length of time: "could one day help", "One day, she left"."""
    if words and words[-1] in SOMEDAY_BEFORE:
        found = SOMEDAY.match(plain, start)
    elif plain[start - 1] in ("", "\n") or plain[max(0, start - 2) : start] in _OPENINGS:
        found = SOMEDAY_AFTER.match(plain, start)
    else:
        found = None
    return start + len("one day") if found else None


_OPENINGS = (". ", "! ", "? ", "” ", '" ', " “", ' "', "“", '"')


def _enumerates(plain: str, start: int, end: int) -> bool:
    """Whether a number word tells the next point of an argument: "one, that he knew; | two, it was late", "One, we grew. | Two, we paid."."""
    if ENUMERATES.match(plain, end) and ENUMERATED.search(plain, max(0, start - 8), start):
        return True
    number = ONES.get(plain[start:end].lower(), 0)
    if number < _SECOND or not _OPENS_POINT.search(plain, max(0, start - 8), start):
        return False
    before = next(word for word, size in ONES.items() if size == number - 1)
    found = plain.rfind(f"{before.capitalize()}, ", max(0, start - _LONGEST_POINT), start)
    return found >= 0 and (found == 0 or plain[found - 2 : found - 1] in ".!?:;\n")


_SECOND = 2
_LONGEST_POINT = 900
_OPENS_POINT = re.compile(r"(?:[.!?:;] |\n|\A)(?:[Aa]nd )?\Z")


def no_number_end(plain: str, start: int, end: int, words: Sequence[str]) -> int | None:
    """Where a word ends that a number word is part of: "one-time costs", "zero tolerance", "ground zero"."""
    if plain[start:end].lower() == "zero" and words and words[-1] in NO_ZERO:
        return end
    if plain[start - 1] == "-" and words and words[-1] in NUMBERED_COMPOUNDS:
        return end
    if plain.startswith(" day", end) and (someday := _someday_end(plain, start, words)):
        return someday
    if (told := ORDINAL_IN_WORDS.match(plain, start)) and not compound_part(plain, start):
        return told.end()
    if told := POINTS_OF_TENNIS.match(plain, start):
        return told.end()
    if PAR.match(plain, end) and words:
        return end
    if plain[end] == "," and _enumerates(plain, start, end):
        return end
    if found := _N_FOR_N.match(plain, start):
        return found.end()
    return end if NO_NUMBERS.match(plain, start) else None
