"""What looks like a date and counts or measures something."""

from __future__ import annotations

import re

from checker.extract.dates import DateFound
from checker.extract.quantities.units import unit_at
from checker.lexicon.calendar import BEHIND_MAY, LEADS_DAY
from checker.lexicon.units import POINTS, TIMES
from checker.text.around import next_word, word_before
from checker.text.wordnet import parts_of_speech

__all__ = ["is_no_date"]

_COUNTS = re.compile(
    r"(?:from|between) 1[0-4][0-9]{2} (?:to|and) [0-9]{4} [a-z]+s\b"
    rf"|[0-9]{{1,2}} May (?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in sorted(BEHIND_MAY))})\b"
)
"""Numbers of four digits that count something ("from 1000 to 2000 hires", news names no years so early), and the verb after a
number ("Windows 8 May Be Delayed")."""
_SLASHED = re.compile(r"[1-9]/[2-9]|(?:[Ff]rom |[Bb]etween )?[12][0-9]{3}(?:[-–]| to | and )[12][0-9]{3}")
_MAY = re.compile(r"[0-9] may\Z")
_LONGEST_MEASURE = 24
_MARGIN = "\n\n"


def is_no_date(plain: str, found: DateFound) -> bool:
    """Whether what looks like a date counts something: "1000 to 2000 hires", "1600-2000 kg", "and 1/2 cup of oil"."""
    if _COUNTS.match(plain, found.start):
        return True
    padded = plain[: found.end + _LONGEST_MEASURE] + _MARGIN
    if _MAY.search(plain, found.start, found.end):
        return _is_allowed(padded, found)
    if not _SLASHED.fullmatch(plain, found.start, found.end):
        return False
    following = next_word(padded, found.end)
    unit = unit_at(padded, found.end, following, False, False) if following else None
    return unit is not None and unit.kind != "scale" and unit.name not in TIMES | POINTS


def _is_allowed(plain: str, found: DateFound) -> bool:
    """Whether a number and the verb look like a day of May: "those aged 16 to 19 | may enter"; "on 19 may police" is a day."""
    then = next_word(plain, found.end)
    if then is None or not then[1].islower() or word_before(plain, found.start)[0] in LEADS_DAY:
        return False
    counts = parts_of_speech(then[1])
    return then[1] in BEHIND_MAY or ("v" in counts and counts["v"] == max(counts.values()))
