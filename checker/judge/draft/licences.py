"""Whether a result may be a draft's figure: what its sentence says, and how the two terms belong together.

Which operation needs what is a table of the lexicon (`LICENCES`); what stands here reads cues and relations off the texts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias, get_args

from checker.align.vocabulary import base
from checker.frame.relation import nouns
from checker.judge.draft.combinations import COUNTED, Way, in_units, low
from checker.judge.draft.figure import Figure
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import (
    AGO,
    ALTERNATIVE,
    APART,
    APIECE,
    AVERAGE,
    BEFORE,
    BEYOND,
    BY,
    CHANGED,
    COMES_TO,
    DISCOUNT,
    DOWN,
    FEWER,
    HALVED,
    HEDGE,
    INCLUDED,
    LEADING,
    LICENCES,
    MORE,
    OF,
    OF_THE,
    OF_THESE,
    OFF,
    OTHERWISE,
    PLANNED,
    REST,
    SHORT,
    SO_FAR,
    TOTAL,
    UP,
    Cue,
    Licence,
    Likeness,
    Relation,
)
from checker.lexicon.outcomes import CREWS, GENERIC_PEOPLE
from checker.lexicon.reckoning import ELLIPTIC, OF_BEFORE
from checker.lexicon.trends import AFTER
from checker.text.wordnet import is_comparative, noun_class
from checker.values import Quantity

Alike: TypeAlias = Callable[[Text, Figure], float]
"""How like the words around a source's figure are to those around the draft's."""
Found: TypeAlias = tuple[tuple[Figure, ...], str] | None
"""The figures of a text that make the draft's, and how, in an editor's words."""

__all__ = ["LIKE", "MUCH", "RELATIONS", "Alike", "Found", "Terms", "Wording", "is_licensed"]

LIKE = 0.2
"""From this likeness on the words around two figures may be about the same thing."""
MUCH = 0.5
"""From this likeness of one term's words on a sum needs nothing else."""
BESIDE = 3
"""Words behind a figure that say where it goes."""
_NEAR = 40
_CLOSE = 12
"""Code points around a figure in which words say how it belongs to another."""


class Wording(NamedTuple):
    """How a draft says a figure: its sentence, and of it what stands before and after the figure."""

    sentence: str
    before: str
    figure: str
    after: str
    counts: bool = False
    """Whether the figure counts things."""
    noun: str = ""
    """What it counts; empty where it does not say."""
    per: str = ""
    """What it is reckoned by: "teacher" of "5,300 crowns per teacher"."""
    whole: Figure | None = None
    """The figure of which it is told as a part, right behind it: "a sixth of the £186,400"."""
    beside: frozenset[Quantity] = frozenset()
    """The values of the other figures of its sentence."""
    times: tuple[Figure, ...] = ()
    """The days and times of day of its sentence."""
    parts: tuple[Figure, ...] = ()
    """The amounts that it prints before it."""
    level: bool = False
    """Whether it is what something changed to or from: the 4 of "rose by a third to 4"."""
    towards: Quantity | None = None
    """The level right behind a change, to which that led: the 4 of "rose 33% to 4"."""

    def has(self, cue: Cue) -> bool:
        """Whether the sentence gives a cue."""
        return CUES[cue](self)

    def turns(self, figure: Figure, way: Way) -> bool:
        """Whether the words beside it say that a change goes the other way, or that a share is a change: "33% more"."""
        told = self.after.lower().split()[:BESIDE]
        found = {AFTER[word] for word in told if word in AFTER and not (way == "share" and word in BEYOND)}
        trend = figure.value.trend if figure.value is not None else None
        trends = found or ({trend} if trend else set())
        return bool(trends) if way == "share" else trends == {"up" if way in FALLING else "down"}


CHANGES: frozenset[Way] = frozenset(("rise", "fall"))
"""Ways that make the change from one level to another."""

FALLING: frozenset[Way] = frozenset(("fall", "shrunk by", "times less"))
"""Ways that make a change down."""


def _compares(wording: Wording) -> bool:
    """Whether a word right beside the figure says that it is a difference: "48 more", "by 24 votes"."""
    return (
        MORE.search(f" {wording.figure}") is not None
        or MORE.match(wording.after) is not None
        or OFF.match(wording.after) is not None
        or _compared(wording.after)
        or BY.search(wording.before) is not None
    )


def _compared(after: str) -> bool:
    """Whether a comparative stands right behind a figure: "70 per cent wider", "K18 a tray dearer"."""
    return any(is_comparative(word) for word in after.lower().split()[:COMPARED])


COMPARED = 3
"""Words behind a figure among which a comparative stands."""


def _unhedged(wording: Wording) -> str:
    return HEDGE.sub("", wording.sentence)


def _tells_difference(sentence: str) -> bool:
    return (CHANGED.search(sentence) or FEWER.search(sentence)) is not None


CUES: Mapping[Cue, Callable[[Wording], bool]] = {
    "total": lambda wording: TOTAL.search(wording.sentence) is not None,
    "comes to": lambda wording: COMES_TO.search(wording.sentence) is not None,
    "compares": _compares,
    "changes": lambda wording: not wording.level and _tells_difference(_unhedged(wording)),
    "short": lambda wording: SHORT.search(_unhedged(wording)) is not None,
    "lost": lambda wording: REST.search(wording.sentence) is not None,
    "rest": lambda wording: REST.search(wording.sentence) is not None,
    "others": lambda wording: "other" in wording.figure and REST.search(wording.sentence) is not None,
    "shares out": lambda wording: (
        APIECE.match(wording.after) is not None or AVERAGE.search(wording.before) is not None
    ),
    "before": lambda wording: BEFORE.search(wording.sentence) is not None,
    "otherwise": lambda wording: OTHERWISE.search(wording.sentence) is not None,
    "of before": lambda wording: OF_BEFORE.match(wording.after) is not None,
    "ago": lambda wording: AGO.match(wording.after) is not None,
    "planned": lambda wording: PLANNED.search(wording.sentence) is not None,
    "so far": lambda wording: SO_FAR.search(wording.sentence) is not None,
    "taken off": lambda wording: DISCOUNT.search(wording.sentence) is not None,
}
assert set(CUES) == set(get_args(Cue))


class Terms(NamedTuple):
    """Two figures of a text of which something is made."""

    first: Figure
    second: Figure
    text: Text
    like: tuple[float, float]
    """How like the words around each are to those around the draft's figure."""

    @property
    def apart(self) -> int:
        """How many sentences lie between them."""
        return abs(self.first.sentence - self.second.sentence)

    @property
    def share(self) -> Figure:
        """The one that is a share."""
        return self.first if self.first.kind == "percent" else self.second

    @property
    def amount(self) -> Figure:
        """The other."""
        return self.second if self.first.kind == "percent" else self.first

    def tell(self, pattern: re.Pattern[str]) -> bool:
        """Whether a word stands in their sentences."""
        return any(pattern.search(self.text.sentence(one)) for one in (self.first, self.second))


def is_licensed(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft's words and those of the source allow a figure to be made in this way."""
    return _leads_there(way, terms, wording) and any(
        _allows(licence, way, terms, wording) for licence in LICENCES[way]
    )


def _leads_there(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a change between two levels is one to the level that the draft prints behind it, if it prints one."""
    if way not in CHANGES or wording.towards is None:
        return True
    levels = (one.value for one in (terms.first, terms.second))
    return any(
        one is not None and (wording.towards.fits(one.low) or wording.towards.prints(one)) for one in levels
    )


def _allows(licence: Licence, way: Way, terms: Terms, wording: Wording) -> bool:
    return (
        terms.apart <= licence.reach
        and _is_like(licence.like, terms.like)
        and (licence.cue is None or wording.has(licence.cue))
        and (licence.told is None or terms.tell(licence.told))
        and all(RELATIONS[name](way, terms, wording) for name in licence.relations)
    )


def _is_like(wanted: Likeness, like: tuple[float, float]) -> bool:
    match wanted:
        case "first":
            return like[0] >= LIKE
        case "one":
            return max(like) >= LIKE
        case "both":
            return min(like) >= LIKE
        case "much":
            return max(like) >= MUCH
    return True


# ---------------------------------------------------------------- how terms belong together


def _two_things(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether two terms are two things: not one figure told again, nor one "or" another, nor a thing and all of its kind."""
    first, second = terms.first, terms.second
    if low(first) == low(second) and first.sentence != second.sentence:
        return False
    if not wording.has("total"):
        changes = any(one.value is not None and one.value.trend for one in (first, second))
        if "percent" in (first.kind, second.kind) and (changes or first.sentence != second.sentence):
            return False  # shares of two things, changes of two
        if {first.kind, second.kind} == {"percent", "number"}:
            return False  # "12 percent had fever, and nine had seizures"
        if any(_is_of_another_noun(one, wording.noun) for one in (first, second)):
            return False  # three doses and nine are no twelve children
        if first.kind == second.kind == "count" and nouns(*sorted((first.word, second.word))) == "clash":
            return False  # 23 nurses and three wards
        if (
            wording.noun in (first.word, second.word)
            and first.word != second.word
            and first.kind == second.kind == "count"
        ):
            return False  # 340 cows and 95 sheep are no 435 cows
    return ALTERNATIVE.fullmatch(terms.text.plain, first.end, second.start) is None


def _is_of_another_noun(term: Figure, noun: str) -> bool:
    """Whether a term counts what the draft's noun neither names nor is the class of."""
    if term.kind != "count" or not noun or noun_class(term.word) == noun or noun in GENERIC_PEOPLE:
        return False
    return nouns(*sorted((term.word, noun))) == "clash"


def _one_noun(way: Way, terms: Terms, wording: Wording) -> bool:
    first, second = terms.first, terms.second
    counts = first.kind in COUNTED and (way == "sum" or first.kind == second.kind == "count")
    if not counts or first.word == second.word:
        return True
    alike = not (first.word and second.word) or nouns(*sorted((first.word, second.word))) != "clash"
    return way == "sum" and alike  # "25 men and two women"


def _one_counted_noun(way: Way, terms: Terms, wording: Wording) -> bool:
    first, second = terms.first, terms.second
    return first.kind == second.kind == "count" and first.word == second.word == wording.noun


def _share_of_one_noun(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a share is of what the other figure counts: "half of the nurses", "2,310 nurses"."""
    unit = terms.share.mention.unit if terms.share.mention is not None else None
    noun = (unit or "").rpartition(" of ")[2]
    return bool(noun) and terms.amount.kind == "count" and terms.amount.word == noun


def _of_what_is_counted(way: Way, terms: Terms, wording: Wording) -> bool:
    return not wording.counts or OF.match(terms.text.plain, terms.share.end) is not None


def _parts(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether one figure is told of the other's things: "of these", "of 71 bids", "of the 60", in the sentence or the next."""
    text = terms.text
    earlier = min(terms.first, terms.second, key=lambda one: one.start)
    if OF_THE.search(text.plain, max(0, earlier.start - _CLOSE), earlier.start):
        return True
    later = max(terms.first, terms.second, key=lambda one: one.start)
    beside = text.plain[later.start : later.end + _NEAR].lower()
    if (
        later.kind in ("number", "count")
        and later.text[-1:].isdigit()
        and low(later) < low(earlier)
        and ELLIPTIC.match(text.plain, later.end)
    ):
        return True  # "900 were told to leave; some 650 did"
    return OF_THESE.search(text.sentence(later).lower()) is not None or " of " in beside[:_CLOSE]


def _of_its_kind(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the terms count what the draft counts, or what its noun is the class of: "340 cows, 95 sheep", "435 animals"."""
    words = [one.word for one in (terms.first, terms.second) if one.kind == "count"]
    if not words or not wording.noun:
        return False
    if wording.noun in words:
        return all(nouns(*sorted((word, wording.noun))) == "same" for word in words)
    return all(noun_class(word) == wording.noun or wording.noun in GENERIC_PEOPLE for word in words)


def _both_named(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft names what both terms count: "505,000 books and films"."""
    said = {base(word.strip(_MARKS)) for word in wording.sentence.lower().split()}
    words = {one.word for one in (terms.first, terms.second) if one.kind == "count"}
    return len(words) == 2 and words <= said


def _of_a_price(way: Way, terms: Terms, wording: Wording) -> bool:
    return terms.amount.kind == "money"


def _each_named(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft names what each of the figures that are added is of: "$24m for cars, water and overtime"."""
    first, last = sorted((terms.first, terms.second), key=lambda one: one.start)
    added = [
        frozenset(terms.text.owned(one))
        for one in terms.text.figures
        if first.start <= one.start <= last.start and one.kind == first.kind
    ]
    said = {base(word.strip(_MARKS)) for word in wording.sentence.lower().split()}
    every = Counter(word for words in added for word in words)
    return len(added) > 1 and all(any(every[word] == 1 for word in words & said) for words in added)


_MARKS = ",.;:!?()'\"“”‘’"


def _as_many(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft's sentence prints how many figures are added: "$1.8bn, $2bn and $2.2bn", "$6bn over three years"."""
    first, last = sorted((terms.first, terms.second), key=lambda one: one.start)
    added = sum(
        first.start <= one.start <= last.start and one.kind == first.kind for one in terms.text.figures
    )
    return any(one.low == added and not one.is_range for one in wording.beside)


def _included(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the second figure is told as a part of the first: "27 people, including 14 children"."""
    first, second = sorted((terms.first, terms.second), key=lambda one: one.start)
    return INCLUDED.search(terms.text.plain, first.end, second.start) is not None


def _joined(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the terms count two things joined by "and", and the draft all of them by a noun of which the text counts none."""
    first, second = sorted((terms.first, terms.second), key=lambda one: one.start)
    if (
        not first.kind == second.kind == "count"
        or terms.text.plain[first.end : second.start].strip() != "and"
    ):
        return False
    counted = {one.word for one in terms.text.figures if one.kind == "count"}
    return bool(wording.noun) and wording.noun not in counted


def _of_people(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft counts people, and the terms two kinds of them joined by "and": 163 passengers and 23 crew."""
    first, second = sorted((terms.first, terms.second), key=lambda one: one.start)
    between = terms.text.plain[first.end : second.start].strip()
    words = {first.word, second.word}
    return (
        first.kind == second.kind == "count"
        and between == "and"
        and wording.noun in GENERIC_PEOPLE | CREWS
        and words.isdisjoint(GENERIC_PEOPLE)
        and all(noun_class(word) in PERSONS for word in words)
    )


PERSONS = frozenset(("person", "group"))
"""Classes of nouns that count people."""


def _fell(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a share is told of a fall."""
    return terms.first.value is not None and terms.first.value.trend == "down"


def _told_beside(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft's sentence prints the amount of which a share is told: "a €480m plan, of which the state pays €96m"."""
    amount = terms.amount.value
    return amount is not None and any(amount.prints(one) for one in wording.beside)


def _one_told_beside(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft's sentence prints one of the terms: "printing 60,000 more, 40 times the first run"."""
    values = [one.value for one in (terms.first, terms.second) if one.value is not None]
    return any(value.prints(one) for value in values for one in wording.beside)


def _levels(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether nothing but a word of comparison parts two terms: "to 1.26 million in 2025 from 1.09 million in 2024"."""
    first, second = sorted((terms.first, terms.second), key=lambda one: one.start)
    if first == second:  # "went from £71 to £80", read as a range
        return True
    plain = terms.text.plain
    between = plain[first.end : second.start]
    if between == " to " and plain.endswith("from ", 0, first.start):
        return True
    return len(between) <= _NEAR and APART.search(between) is not None


def _set_off(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the smaller term says by how much the other lies above a third: "4.62m, 11cm higher than in 1990"."""
    less = min(terms.first, terms.second, key=in_units)
    behind = terms.text.plain[less.end : less.end + _NEAR].lower().split()[:2]
    return behind[1:] == ["than"] and AFTER.get(behind[0]) == "up"


def _a_piece(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the draft names one of what the one term counts right behind its figure: "$150,000 a flat"."""
    counts = [one.word for one in (terms.first, terms.second) if one.kind == "count"]
    said = wording.after.lower().split()[:2]
    if wording.per in counts:
        return True
    return said[:1] in (["a"], ["an"], ["per"]) and bool(counts) and base(said[-1].strip(".,;")) in counts


def _each(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether the money's sentence speaks of one of the things that the other counts: "a helicopter costs $48 million"."""
    first, second, text = terms.first, terms.second, terms.text
    money, count = (first, second) if first.kind == "money" else (second, first)
    noun = re.escape(count.word.split("_")[-1]) if count.kind == "count" else ""
    said = text.sentence(money).lower()
    return bool(noun) and re.search(rf"\b(?:an?|one|every|each) {noun}\b", said) is not None


def _of_the_whole(way: Way, terms: Terms, wording: Wording) -> bool:
    return OF.match(terms.text.plain, terms.share.end) is not None


def _became(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a text says that one figure became the other, where the draft says that it doubled or halved, as it did."""
    said = wording.figure.lower()
    if "times" in said or said == "twice":
        return True
    first, second, text = terms.first, terms.second, terms.text
    between = text.plain[min(first.end, second.end) : max(first.start, second.start)].split()
    rose = low(second) > low(first)
    turned = "from" in between  # "to 40 from 20"
    back = turned or (BEFORE.search(text.sentence(second)) is not None and "to" not in between)
    return rose != back if not HALVED.match(wording.figure) else rose == back


def _level_and_trend(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a share is of a change up or down, as the way takes it."""
    return _trend(terms) in (None, "up" if way in RISING else "down")


def _trend(terms: Terms) -> str | None:
    """Which way a share changes something, by its verb or the word right behind it: "rose 3%", "3% higher"."""
    behind = terms.text.plain[terms.share.end : terms.share.end + _NEAR].lower().split()[:1]
    trend = terms.share.value.trend if terms.share.value is not None else None
    return trend or next((AFTER.get(word.strip(_MARKS)) for word in behind), None)


RISING: frozenset[Way] = frozenset(("risen from", "raised to"))
"""Ways that make the level at the other end of a rise."""


def _no_level_reached(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a change is said to be one up or down, and not to lead to the amount: no "rise by 20% to $3"."""
    start, end = terms.share.end, terms.amount.start
    return _trend(terms) is not None and (
        start > end or LEADING.fullmatch(terms.text.plain, start, end) is None
    )


def _rose_to(way: Way, terms: Terms, wording: Wording) -> bool:
    """Whether a text says that something rose, or fell, by the first figure to the second."""
    first, second, text = terms.first, terms.second, terms.text
    before = text.plain[max(0, first.start - _NEAR) : first.start].lower().split()
    turn = UP if way == "grown" else DOWN
    return text.plain[first.end : second.start].strip() == "to" and any(word in turn for word in before)


RELATIONS: Mapping[Relation, Callable[[Way, Terms, Wording], bool]] = {
    "two things": _two_things,
    "one noun": _one_noun,
    "one counted noun": _one_counted_noun,
    "share of one noun": _share_of_one_noun,
    "of what is counted": _of_what_is_counted,
    "parts": _parts,
    "each": _each,
    "of the whole": _of_the_whole,
    "became": _became,
    "level and trend": _level_and_trend,
    "no level reached": _no_level_reached,
    "rose to": _rose_to,
    "of its kind": _of_its_kind,
    "both named": _both_named,
    "a piece": _a_piece,
    "each named": _each_named,
    "included": _included,
    "joined": _joined,
    "set off": _set_off,
    "told beside": _told_beside,
    "one told beside": _one_told_beside,
    "levels": _levels,
    "of people": _of_people,
    "fell": _fell,
    "as many": _as_many,
    "of a price": _of_a_price,
}
assert set(RELATIONS) == set(get_args(Relation))
