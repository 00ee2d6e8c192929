"""When, how often and how many in a sentence, as fillers: the part of a day, a stretch pointed at, a frequency, an amount."""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.quantified import amounts
from checker.align.slots import Filler
from checker.align.told import Told
from checker.align.vocabulary import base, words_of
from checker.lexicon.calendar import GRAINS, WEEKDAYS
from checker.lexicon.clausal import LIGHT
from checker.lexicon.clock import TIMES_OF_DAY
from checker.lexicon.frequencies import DISTANT, EVERY, RECURRING, SHIFTED
from checker.lexicon.quantifiers import QUANTIFIERS
from checker.text.wordnet import lemmas

__all__ = ["circumstances"]


def circumstances(told: Told) -> Iterator[Filler]:
    """The circumstances of a sentence, in the order of the text."""
    for at in range(len(told.tokens)):
        yield from _part_of_day(told, at)
        yield from _stretch(told, at)
        yield from _often(told, at)
    yield from _amounts(told)


def _part_of_day(told: Told, at: int) -> Iterator[Filler]:
    """The part of a day, with the day that stands beside it."""
    part = TIMES_OF_DAY.get(told.tokens[at].low)
    if part is None or told.tokens[at].owns:
        return
    beside = told.tokens[max(0, at - 1) : at + 5]
    days = frozenset(token.low for token in beside if token.low in WEEKDAYS or token.kind == "number")
    yield Filler("part of day", part, at, at + 1, "", days, _verb(told, at))


def _stretch(told: Told, at: int) -> Iterator[Filler]:
    """How far a stretch of time points: "next week", "a day later"."""
    tokens = told.tokens
    low = tokens[at].low
    unit = GRAINS.get(tokens[at + 1].low) if at + 1 < len(tokens) else None
    if unit is None or tokens[at + 1].owns:
        return
    if low in SHIFTED:
        yield Filler("stretch", unit, at, at + 2, SHIFTED[low], frozenset(), _verb(told, at))
    elif low in ("a", "an", "one") and at + 2 < len(tokens) and tokens[at + 2].low in DISTANT:
        yield Filler("stretch", unit, at, at + 3, DISTANT[tokens[at + 2].low], frozenset(), _verb(told, at))


def _often(told: Told, at: int) -> Iterator[Filler]:
    """How often: "weekly", "every week", with the noun or the verb of which it is."""
    tokens = told.tokens
    low = tokens[at].low
    if low in RECURRING and not tokens[at].owns:
        near = _phrase(told, at)
        yield Filler("frequency", RECURRING[low], at, at + 1, "", _noun(told, at), _verb(told, at), near=near)
    elif low in EVERY and at + 1 < len(tokens) and tokens[at + 1].low in GRAINS and not tokens[at + 1].owns:
        yield Filler("frequency", GRAINS[tokens[at + 1].low], at, at + 2, "", frozenset(), _verb(told, at))


def _noun(told: Told, at: int) -> frozenset[str]:
    """The noun before which an adjective stands; none for "basis"."""
    phrase = told.chunks.phrase_from(at)
    if phrase is None or phrase.head <= at:
        return frozenset()
    return frozenset((base(told.tokens[phrase.head].low),)) - {"basis"}


def _phrase(told: Told, at: int) -> frozenset[str]:
    """The words of the phrase that an adjective opens."""
    phrase = told.chunks.phrase_from(at)
    return told.phrase([(at + 1, phrase.head + 1)]) if phrase is not None else frozenset()


def _verb(told: Told, at: int) -> frozenset[str]:
    """The verb of which a time is; of a light one what is done as well: "make a decision"."""
    own = told.dated_by(at)
    if own is None:
        return frozenset()
    done = [told.head(span) for span in own.patient[:1]] if own.verb in LIGHT else []
    return frozenset((own.verb, *done)) - {""}


def _amounts(told: Told) -> Iterator[Filler]:
    """Of how many it is said: "all of the bridges", "most bridges"; of those told of, "who all needed treatment"."""
    for at, amount, noun in amounts(told, (0, len(told.tokens))):
        if told.tokens[at].low != "no" and not _stands_alone(told, at):  # "no" is a denial
            yield Filler("amount", amount, at, at + 1, "", frozenset((noun,)), _verb(told, at))
    for at in range(len(told.tokens)):
        alone = QUANTIFIERS.get(told.tokens[at].low)
        if alone and _stands_alone(told, at):
            behind = [word for token in told.tokens[at + 1 : at + 1 + BEHIND] for word in words_of(token)]
            yield Filler("amount", alone, at, at + 1, "alone", frozenset(behind[:2]))


BEHIND = 5
"""Tokens behind an amount that stands alone in which what is said of it is looked for."""


def _stands_alone(told: Told, at: int) -> bool:
    """Whether an amount has no noun: "none needed treatment", "who all needed treatment"."""
    behind = told.tokens[at + 1 : at + 2]
    if not behind or behind[0].kind != "word":
        return False
    verb = any(part == "v" and name != behind[0].low for part, name in lemmas(behind[0].low))
    ahead = told.tokens[at - 1].low if at else ""
    return verb and (told.chunks.tags[at] == "H" or ahead in ("who", "which", "they", "we", "you"))
