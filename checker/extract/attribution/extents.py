"""How far a credit reaches: to the end of its clause, of a relative clause, of what stands before it."""

from __future__ import annotations

import re
import sys

from checker.extract.attribution.cues import Cue
from checker.lexicon.attribution import GOES_ON, OPENS_CLAUSE, TAILS
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import ONES, TENS
from checker.lexicon.trends import CHANGES
from checker.lexicon.words import CONTRASTS
from checker.text.places import places

__all__ = [
    "RELATIVES",
    "Following",
    "after_bracket",
    "clause_end",
    "first_word",
    "goes_on_after",
    "governed_before",
    "is_tail",
    "marks",
    "next_words",
    "relative_end",
    "subordinate_end",
    "trailing",
]

RELATIVES = frozenset("who which whose where".split())

_NEXT_WORDS = re.compile(r"(\s*+)(\w*+)(?:\s++(\w++)(?:\s++(\w++))?)?")
"""The words after a place, up to three of them, and the white space before them."""

_LONGEST_WHEN = 140
"""Characters that may follow on the first word of when, where or whom something was said."""


def clause_end(plain: str, cue: Cue) -> int:
    """Where the clause ends that a cue stands in; brackets and pairs of dashes inside it end nothing."""
    inside = 0
    for at in marks(plain, cue.end, cue.ceiling, ";()—,"):
        if at < inside or (plain[at] == "," and not _is_contrast(plain, at + 1, cue.ceiling)):
            continue
        closing = _closing(plain, at, cue.ceiling)
        if closing < 0:
            return at
        inside = closing + 1
    return cue.ceiling


def _is_contrast(plain: str, start: int, end: int) -> bool:
    """Whether a clause that sets itself against the one before begins: "but", "even though"."""
    first, second, _ = next_words(plain, start, end)
    return first in CONTRASTS or (first == "even" and second in CONTRASTS)


def _closing(plain: str, at: int, end: int) -> int:
    """Where a bracket or a dash is closed before `end`; -1 where it is not."""
    if plain[at] == "(":
        return max(plain.find(")", at, end), at)
    if plain[at] != "—":
        return -1
    closing = plain.find("—", at + 1, min(end, at + _LONGEST_ASIDE))
    return closing if plain.find(";", at, closing) < 0 else -1


_LONGEST_ASIDE = 200
"""Characters between two dashes that belong to the clause around them."""


def relative_end(plain: str, cue: Cue, start: int, end: int) -> int:
    """Where a relative clause behind a comma ends that a credit opens: "the fund, which managers say is worth $3bn, …".

    `start` is where the subject of the verb stands, or the verb where that is the relative pronoun; `end` what the
    clause around it ends with.
    """
    comma = plain.rfind(", ", cue.floor, start)
    opening = plain[comma + 1 : start].split() if comma >= 0 else []
    if not any(word in RELATIVES for word in opening[:_TO_RELATIVE]):
        return end
    for at in marks(plain, cue.end, end, ","):
        if plain[at + 1 : at + 2].isspace() and not _is_figure(plain, at + 1, end):
            return at
    return end


_TO_RELATIVE = 3
"""Words behind a comma among which a relative pronoun opens the clause: "some of which"."""


def goes_on_after(plain: str, cue: Cue) -> bool:
    """Whether what is said goes on behind a credit and a comma, and not what whoever speaks does: "…, Roe said, | pointing"."""
    rest = plain[cue.end : cue.ceiling].lstrip()
    if not rest.startswith(","):
        return False
    first = next_words(plain, plain.index(",", cue.end) + 1, cue.ceiling)[0]
    return not first.endswith("ing") or first in GOES_ON


def subordinate_end(plain: str, cue: Cue, start: int, end: int) -> int:
    """Where a clause ends that the sentence begins with: "After police said 40 had died, | the mayor closed three schools"."""
    lead = plain[cue.floor : start].lower()
    words = lead.split()
    if "," in lead or len(words) > _TO_CLAUSE or OPENS_CLAUSE.isdisjoint(words):
        return end
    commas = (at for at in marks(plain, cue.end, end, ",") if plain[at + 1 : at + 2].isspace())
    return next((at for at in commas if not _is_figure(plain, at + 1, end)), end)


_TO_CLAUSE = 6
"""Words before a subject among which the word stands that makes its clause a subordinate one: "two days after"."""


def trailing(plain: str, cue: Cue, end: int, stop: int, *, beside_name: bool = False) -> int:
    """Where what is said ends that goes on behind a credit: "…, it said on Tuesday, | up from 12 a year before".

    `end` is where the credit ends, `stop` what it governs if nothing goes on. A figure `beside_name` is the speaker's:
    "said the clerk, | one of nine".
    """
    comma = next(iter(marks(plain, end, cue.ceiling, ",")), -1)
    if comma < 0 or not plain[comma + 1 : comma + 2].isspace():
        return stop
    first, second, third = next_words(plain, comma + 1, cue.ceiling)
    figure = not beside_name and _is_figure(plain, comma + 1, cue.ceiling)
    changed = first == "after" and third in CHANGES
    goes_on = figure or changed or (first in GOES_ON and second not in RELATIVES)
    return clause_end(plain, cue) if goes_on else stop


_FIGURE = re.compile(
    rf"\s*+(?!\d\d?(?:,|[-‑]\w))(?:(?:[A-Z]{{1,3}}|Rs\.?|Sh)? ?[{SIGNS}]?\d|(?:{'|'.join(sorted((*ONES, *TENS)))})\b)"
)
"""A figure, and no age: "said Tomas Blaha, | 61, a welder"."""


def _is_figure(plain: str, start: int, end: int) -> bool:
    """Whether a stretch begins with a figure."""
    return _FIGURE.match(plain, start, end) is not None


def marks(plain: str, start: int, end: int, marks: str) -> list[int]:
    """Where one of the marks stands in a stretch, in order."""
    return [start + at for at in places(plain[start:end], *marks)]


def after_bracket(plain: str, start: int, end: int) -> int:
    """The start of a stretch; after an opening bracket in it that is not closed before its end."""
    bracket = plain.rfind("(", start, end)
    return bracket + 1 if bracket >= 0 and plain.find(")", bracket, end) < 0 else start


_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]+(?:,[^—–()\n]{1,40})?(?:\([^()\n]{1,40}\)\s*)?\s?(?:[—–]|--?(?=\s))\s?"
)
"""A place in capitals, a day and an agency before a dash, which belong to no clause."""


def governed_before(plain: str, cue: Cue, end: int) -> tuple[int, int]:
    """What a credit that stands after it governs: all of the sentence back to a semicolon."""
    dateline = _DATELINE.match(plain, cue.floor, cue.start)
    start = max(dateline.end() if dateline else cue.floor, plain.rfind(";", cue.floor, cue.start) + 1)
    return after_bracket(plain, start, cue.start), end


Following = tuple[str, str, str]
"""The words after a place; empty where there are none."""


def next_words(plain: str, end: int, ceiling: int = sys.maxsize) -> Following:
    """The three words after a space after `end`; words that a mark stands before are none."""
    found = _NEXT_WORDS.match(plain, end, ceiling)
    if found is None or not found[1]:
        return "", "", ""
    _, first, second, third = found.groups("")
    return first, second, third


def first_word(plain: str, start: int) -> str:
    """The word that a stretch begins with."""
    found = _NEXT_WORDS.match(plain, start)
    return found[2] if found else ""


def is_tail(plain: str, start: int, cue: Cue) -> bool:
    """Whether nothing follows on a credit in its clause but when, where or to whom it was said."""
    rest = plain[start : cue.ceiling].lstrip()
    if rest[:1] in ".,;:?!)":
        return True
    word = first_word(rest, 0)
    if word not in TAILS:
        return False
    ahead = rest[len(word) :]
    mark = next(iter(places(ahead, ",", ";", "“", '"')), None)
    if mark is None:
        return len(ahead.rstrip(" \n.?!")) <= _LONGEST_WHEN
    return ahead[mark] in ",;" and mark <= _LONGEST_WHEN
