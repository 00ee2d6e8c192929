"""What tells the figures of one sentence apart: whose each is, and of which period, read part by part (`owners`).

"Teachers get 4 percent, bus drivers 6": the 4 has the owner "teacher" and the others "bus, driver". "Sales were $5m in 2023
and $6m in 2024": each has its own year, and "in 2023 sales were $5m and profit $1m" one year for both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.frame.chunks import Chunks
from checker.frame.model import NOTHING, some
from checker.frame.owners import Figured, Owned, owners, topic
from checker.frame.periods import periods_of
from checker.frame.values import counts
from checker.lexicon.calendar import MONTH_NAMES, TIME_WORDS
from checker.lexicon.names import CALENDAR
from checker.lexicon.numbers import FIGURES, ORDINALS
from checker.lexicon.periods import COMPARED_WITH
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Mention
from checker.text.wordnet import lemma
from checker.values import DateValue, date_of

__all__ = ["Part", "parts_of"]


class Part(NamedTuple):
    """What the part of a sentence that a figure has says of it."""

    owner: frozenset[str] = NOTHING
    others: frozenset[str] = NOTHING
    period: frozenset[str] = NOTHING
    during: DateValue | None = None


class _Placed(NamedTuple):
    """A mention with its tokens in the sentence, the last not included."""

    mention: Mention
    first: int
    last: int


MOST = 40
"""A sentence of more figures is a list or a table, and has no parts."""
_SHORTEST = 6
"""A stretch of fewer days is when something is told or done, and not what a figure sums up."""


def parts_of(
    chunks: Chunks, text: str, mentions: Sequence[tuple[Mention, int, int]], before: Chunks | None
) -> dict[tuple[int, int], Part]:
    """The part of each mention of a sentence, by its tokens.

    `text` is the sentence; `before` are the chunks of the sentence before it, for what a pronoun stands for.
    """
    placed = [_Placed(*one) for one in mentions]
    figures = _apart([one for one in placed if one.mention.kind != "date"])
    if len(figures) > MOST:
        return {}
    dates = [one for one in placed if one.mention.kind == "date"]
    read = owners(chunks, [_figured(one) for one in figures])
    words = [_words(chunks, one, owned, before) for one, owned in zip(figures, read, strict=True)]
    found: dict[tuple[int, int], Part] = {}
    for at, one in enumerate(figures):
        kinds = _figured(one).kinds
        rivals = NOTHING.union(
            *(words[n] for n, each in enumerate(figures) if n != at and _figured(each).kinds & kinds)
        )
        others = some(rivals - words[at]) if words[at] else NOTHING
        when = _when(chunks, text, dates, _reaches(chunks, figures, read, at), one.last)
        found[one.first, one.last] = Part(some(words[at] - rivals), others, *when)
    return found


def _apart(placed: Sequence[_Placed]) -> list[_Placed]:
    """Those that do not overlap one before."""
    return [
        one for before, one in pairwise([None, *placed]) if one and (not before or before.last <= one.first)
    ]


def _figured(one: _Placed) -> Figured:
    mention = one.mention
    counted = counts(mention) or mention.kind == "age"
    holds_noun = counted or (mention.unit or "").startswith("fraction")  # "one in five households"
    return Figured(one.first, one.last, frozenset(("count" if counted else mention.kind,)), holds_noun)


def _words(chunks: Chunks, one: _Placed, owned: Owned, before: Chunks | None) -> frozenset[str]:
    """The nouns and names that a part tells of; a pronoun in it tells of what the sentence before does.

    None for an amount that is known already, which may be of anything: "the rest of the £92,000".
    """
    if one.first and chunks.tokens[one.first - 1].low in _KNOWN and one.mention.kind in _BARE:
        return NOTHING
    end = _reach(chunks, one, owned)
    led = chunks.phrase_from(owned.first + 1) if chunks.tokens[owned.first].low in _SURROUNDING else None
    apart = (
        range(owned.first, led.last + 1) if led is not None else ()
    )  # "under the deal nurses get 4 percent"
    found = set(_nouns(chunks, [at for at in owned.every if at < end and at not in apart]))
    if owned.refers and before is not None:
        found |= _nouns(before, topic(before)[0])
    return some(found)


def _reach(chunks: Chunks, one: _Placed, owned: Owned) -> int:
    """The token after the last behind a figure that says what it is of: its noun, and one phrase behind a preposition.

    What follows is told of all figures of the sentence: "drivers get 6 percent | under a contract that the board approved".
    """
    led = 0
    for at in range(one.last, owned.end):
        tag = chunks.tags[at]
        led += tag == "P" and chunks.tokens[at].low != "of"
        if tag in "SR" or led > _LED or chunks.tokens[at].low in _SURROUNDING:
            return at
    return owned.end


_BARE = frozenset(("money", "percent", "duration"))
"""Kinds of figures that count nothing of which they would be known."""
_KNOWN = frozenset("the that this".split())
_LED = 1
"""So many prepositions besides "of" lead to what a figure is of."""
_SURROUNDING = frozenset("under after before during since until amid despite following".split())
"""Words that lead to the circumstances of all that a sentence tells."""


def _nouns(chunks: Chunks, tokens: Sequence[int]) -> set[str]:
    return {
        lemma(chunks.tokens[at].low)
        for at in tokens
        if chunks.tags[at] in "KNA" and chunks.tokens[at].low not in _SAYING_NOTHING
    }


_SAYING_NOTHING = FUNCTION_WORDS | CALENDAR | TIME_WORDS | FIGURES | ORDINALS.keys()
"""Words that say of nothing what it is; days and months are periods, "a fifth" is a figure's own."""


def _when(
    chunks: Chunks,
    text: str,
    dates: Sequence[_Placed],
    reaches: Iterator[tuple[int, int]],
    behind: int,
) -> tuple[frozenset[str], DateValue | None]:
    """The periods that the first stretch names that names one, and the days of the calendar that they are.

    What a figure is compared with names none of its own: "50% more than a year ago", "up 9% on the same period of 2023".
    """
    shift = chunks.tokens[0].start
    for first, end in reaches:
        first = _from_month(chunks, first)
        after = min(max(first, behind), end)
        base = COMPARED_WITH.search(
            text, chunks.tokens[after - 1].end - shift, chunks.tokens[end - 1].end - shift
        )
        while base is not None and after < end and chunks.tokens[after].start - shift <= base.start():
            after += 1
        end = after if base is not None else end
        begin, last = chunks.tokens[first].start - shift, chunks.tokens[end - 1].end - shift
        told, _, _ = text[begin : base.start() if base else last].partition(" than ")
        found = some(periods_of(told))
        placed = {
            day
            for one in dates
            if first <= one.first and one.last <= end and isinstance(day := date_of(one.mention), DateValue)
        }
        if found or placed:
            long = {day for day in placed if _days(day) >= _SHORTEST}
            return found, next(iter(long)) if len(long) == 1 else None
    return NOTHING, None


def _from_month(chunks: Chunks, first: int) -> int:
    """The first token of a stretch, or the month before it where "and" has parted two: "between April | and September"."""
    tokens = chunks.tokens
    at = first if tokens[first].low == "and" else first - 1
    months = 0 < at < len(tokens) - 1 and {tokens[at - 1].low, tokens[at + 1].low} <= set(MONTH_NAMES)
    return at - 1 if months and tokens[at].low == "and" else first


def _reaches(
    chunks: Chunks, figures: Sequence[_Placed], read: Sequence[Owned], at: int
) -> Iterator[tuple[int, int]]:
    """The tokens of a figure's part in its clause, then those of the parts from which it takes what it leaves out."""
    number: int | None = at
    while number is not None:
        first, end = chunks.clause_over(figures[number].first, figures[number].last)
        owned = read[number]
        first, end = max(first, owned.first), min(end, owned.end)
        if first < end:
            yield first, end
        number = owned.before


def _days(day: DateValue) -> int:
    return max((last - first).days + 1 for first, last in day.readings)
