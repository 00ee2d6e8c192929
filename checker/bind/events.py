"""Which event a sentence tells: the one that the article is about, or another, of another time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from checker.bind.tokens import Named, Token
from checker.extract import Analysis
from checker.lexicon.calendar import BEFORE_MONTHS, LONG_TIMES, MONTH_NAMES, WEEKDAYS
from checker.lexicon.events import EVENTS, INTRODUCING
from checker.lexicon.names import COUNTRIES, PLACE_NOUNS
from checker.lexicon.places import WIDE
from checker.lexicon.words import THINGS
from checker.model import Sentence
from checker.when import Yearly

__all__ = ["LEAD", "event_names", "tells", "tells_another", "times_of"]

LEAD = 4
"""So many sentences, heading included, tell the event itself: when, where, what (AP Stylebook, "lead")."""


PAST = "past"
"""The time of "last year", "two years ago": some time before the article's own."""

RECENT, NEAR = "recent", "near"
"""The times of "last week", "a month ago", and of "a day before": the article's own in its lead, unless they come
with a new event ("last week a bomb …"), and before it elsewhere."""


MONTHS = frozenset(MONTH_NAMES)
DAYS = frozenset(WEEKDAYS)
SHORT_TIMES = frozenset({"month", "months", "week", "weeks"})
DAY_TIMES = frozenset({"day", "days"})


CHAIN = 4
"""How many sentences in a row may go on with what the one before them tells."""

MOST_NAMES = 12
"""So many names of the lead, and so many others, stand for what an article is about."""


REACH = 6
"""How many words may stand between an article and the noun of its event ("a 6.4-magnitude quake")."""


class Context(Protocol):
    """What is asked of a document here: its sentences, and the tokens and times of each."""

    @property
    def analysis(self) -> Analysis:
        """The document as it was read."""

    @property
    def sentences(self) -> Sequence[Sentence]:
        """Those that make claims."""

    @property
    def names(self) -> Sequence[Named]:
        """The names in them."""

    def tokens(self, at: int) -> list[Token]:
        """The tokens of sentence `at`."""

    def times(self, at: int) -> frozenset[str]:
        """The times that sentence `at` names."""


def tells(context: Context, event: str) -> bool:
    """Whether the article is about such an event: its lead has one of the words for it, where several are given."""
    nouns = event.split("|")
    if len(nouns) == 1:
        return True
    wanted = frozenset(nouns) | {f"{noun}s" for noun in nouns}
    lead = range(min(LEAD, len(context.sentences)))
    return any(
        not wanted.isdisjoint(token.text.lower().split()) for at in lead for token in context.tokens(at)
    )


def tells_another(context: Context, at: int) -> bool:
    """Whether sentence `at` tells another event than the article's own: of another day or year, or a new one.

    What stands in the lead is the article's own. A sentence that begins with a pronoun goes on with what the
    sentence before it tells.
    """
    for back in range(at, max(-1, at - CHAIN), -1):
        tokens = context.tokens(back)
        if _other_time(context, back) or (_introduces(tokens) and _is_new(context, back)):
            return True
        if not tokens or tokens[0].text not in THINGS:
            return False
    return False


def _is_new(context: Context, at: int) -> bool:
    """Whether an event that sentence `at` introduces is none that the lead tells."""
    return at >= LEAD or (at > 0 and RECENT in context.times(at))


def _other_time(context: Context, at: int) -> bool:
    times = set(context.times(at))
    if not times or at == 0:
        return False
    if PAST in times or (times & {RECENT, NEAR} and at >= LEAD):
        return True
    lead = range(min(LEAD, len(context.sentences)))
    own = {time for back in lead if back != at for time in context.times(back)}
    own |= _published(context)
    days, others = times & DAYS, times - DAYS - {RECENT, NEAR}
    return bool(others - own) or bool(days and own & DAYS and not days & own)


def _published(context: Context) -> set[str]:
    """The words for the day on which the article appeared, in every reading of it."""
    readings = context.analysis.document.published
    return {
        word
        for one in readings
        for word in (str(one.first.year), f"{one.first:%B}".lower(), f"{one.first:%A}".lower())
    }


def times_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The times that a sentence names: years, months, weekdays, PAST, RECENT and NEAR."""
    return frozenset(_times(tokens))


def _times(tokens: Sequence[Token]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        before = tokens[at - 1].text if at else ""
        if token.mention is not None and token.mention.kind == "date":
            yield from _of_date(token)
        elif token.text in DAYS or (token.text in MONTHS and before in BEFORE_MONTHS):
            yield token.text
        elif span := _before(tokens, at, before):
            yield PAST if span in LONG_TIMES else RECENT if span in SHORT_TIMES else NEAR


def _before(tokens: Sequence[Token], at: int, before: str) -> str | None:
    """The span of time that "last year", "a month earlier", "two years ago" go back by."""
    text = tokens[at].text
    if text in LONG_TIMES | SHORT_TIMES | DAY_TIMES:
        return text if before in ("last", "previous", "past", "recent") else None
    if text not in ("earlier", "before", "ago") or not at:
        return None
    mention = tokens[at - 1].mention
    span = before if mention is None else (mention.unit or "")
    return span if span in LONG_TIMES | SHORT_TIMES | DAY_TIMES else None


def _of_date(token: Token) -> Iterator[str]:
    assert token.mention is not None
    if isinstance(token.mention.when, Yearly):
        return  # its year is not said, and its month alone tells no other time
    for reading in token.mention.dates[:1]:
        yield str(reading.first.year)
        if (reading.last - reading.first).days < 32:
            yield f"{reading.first:%B}".lower()


def _introduces(tokens: Sequence[Token]) -> bool:
    for at, token in enumerate(tokens):
        if token.text in EVENTS:
            for back in tokens[max(0, at - REACH) : at][::-1]:
                if back.text in INTRODUCING:
                    return True
                if back.text in ("the", "this", "that", "'s", "’s") or back.text in EVENTS:
                    break
    return False


def event_names(context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names by which the article's event can be told from others: those of the lead, and the most frequent.

    Persons, countries and whom the article credits tell no event apart. "Qeshm Island" and "Typhoon Orra" are
    Qeshm and Orra.
    """
    credited = " ".join(one.source for one in context.analysis.attributions if one.source)
    lead_ends = context.sentences[min(LEAD, len(context.sentences)) - 1].end if context.sentences else 0
    lead: dict[str, None] = {}
    counts: Counter[str] = Counter()
    for name in context.names:
        told = None if name.kind == "person" or name.key in credited else _told(name.key)
        if told:
            counts[told] += 1
            if name.end <= lead_ends:
                lead[told] = None
    first = tuple(lead)[:MOST_NAMES]
    return first, tuple(name for name, _ in counts.most_common(MOST_NAMES) if name not in first)


def _told(name: str) -> str:
    """What of a name tells one event from another; empty where it is too wide."""
    if name.lower() in COUNTRIES or name.lower() in WIDE:
        return ""
    return " ".join(word for word in name.split() if word.lower() not in PLACE_NOUNS | EVENTS | {"flight"})
