"""Near copies: two sentences of different documents that share most of their words, and what else they say.

They need no frame: at one place of one sentence a weekday, a name, a negation, a direction, a rank, an outcome differs,
and that is the finding. Figures are left to the frames, to which near copies are evidence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from rapidfuzz.distance import Indel

from checker.align.story import Story
from checker.align.vocabulary import names_an_earlier
from checker.lexicon.calendar import GRAINS
from checker.lexicon.exclusions import NEGATIONS, excluded
from checker.lexicon.names import CALENDAR
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Token

__all__ = ["CopyDifference", "Stretch", "differing_copies", "in_order", "stretch", "stretch_of"]


class Stretch(NamedTuple):
    """A stretch of a document."""

    source: str
    start: int
    end: int
    text: str


class CopyDifference(NamedTuple):
    """What two documents say otherwise in words: near copies, assertions that exclude each other, deeds turned round."""

    kind: str
    """What differs, in an editor's words: weekday, rank, place, name, negation, opposites, who did it …"""
    one: Stretch
    other: Stretch

    def is_beside(self, shown: CopyDifference) -> bool:
        """Whether another difference has part of the same stretches of both documents."""
        pairs = ((self.one, shown.one), (self.other, shown.other))
        return all(a.source == b.source and max(a.start, b.start) < min(a.end, b.end) for a, b in pairs)


SHARED = 0.75
"""Share of the words of the longer sentence that near copies have in common, in order."""
LEAST_WORDS = 7
"""Words of a sentence that can be a near copy."""
RAREST = 6
"""So many of a sentence's rarest words are what its copies are found by, three of which they must have."""
MOST_SENTENCES = 40
"""A word in more sentences than this finds no copies."""


def differing_copies(story: Story) -> list[CopyDifference]:
    """What near copies say otherwise, by the place in the first; near linear in the sentences."""
    return in_order(
        difference for one, other in _copies(story) for difference in _differences(story, one, other)
    )


def in_order(found: Iterable[CopyDifference]) -> list[CopyDifference]:
    """Differences, each once, by the place in the first."""
    return sorted(
        set(found), key=lambda each: (each.one.source, each.one.start, each.other.source, each.other.start)
    )


def stretch(story: Story, source: str, start: int, end: int) -> Stretch:
    """A stretch of a document's text, printed in one line."""
    text = story.analyses[source].document.plain[start:end]
    return Stretch(source, start, end, " ".join(text.split()))


class Stretching(Protocol):
    """What stands in a document from one token to another."""

    @property
    def source(self) -> str:
        """The document."""

    @property
    def first(self) -> int:
        """Its first token in the document's stream."""

    @property
    def last(self) -> int:
        """The one after its last."""


def stretch_of(story: Story, one: Stretching) -> Stretch:
    """The text of what stands from one token to another."""
    tokens = story.streams[one.source].tokens
    return stretch(story, one.source, tokens[one.first].start, tokens[one.last - 1].end)


_Sentence = tuple[str, int]


def _copies(story: Story) -> Iterator[tuple[_Sentence, _Sentence]]:
    """Pairs of sentences of two documents that share rare words, in the order of the documents."""
    index: Mapping[str, list[_Sentence]] = defaultdict(list)
    for name in sorted(story.streams):
        for number, stems in enumerate(story.streams[name].stems_by_sentence):
            for stem in stems:
                index[stem].append((name, number))
    for name in sorted(story.streams):
        for number, stems in enumerate(story.streams[name].stems_by_sentence):
            rare = sorted(
                (stem for stem in stems if 1 < len(index[stem]) <= MOST_SENTENCES),
                key=lambda stem: (len(index[stem]), stem),
            )
            shared = Counter(place for stem in rare[:RAREST] for place in index[stem] if place[0] > name)
            for other, count in sorted(shared.items()):
                if count >= 3:
                    yield (name, number), other


def _words(story: Story, sentence: _Sentence) -> Sequence[Token]:
    return [token for token in story.streams[sentence[0]].of_sentence(sentence[1]) if token.kind != "mark"]


def _differences(story: Story, one: _Sentence, other: _Sentence) -> Iterator[CopyDifference]:
    first, second = _words(story, one), _words(story, other)
    longest = max(len(first), len(second))
    if min(len(first), len(second)) < LEAST_WORDS or min(len(first), len(second)) < SHARED * longest:
        return
    lows = [token.low for token in first], [token.low for token in second]
    if Indel.distance(*lows, score_cutoff=longest) > 2 * (1 - SHARED) * longest:
        return
    blocks = [
        (block.src_start, block.src_end, block.dest_start, block.dest_end)
        for block in Indel.opcodes(*lows)
        if block.tag != "equal"
    ]
    replaced = _replaced(blocks)
    if any(
        names_an_earlier(first[start : end + 1]) != names_an_earlier(second[begin : last + 1])
        for start, end, begin, last in replaced
    ):
        return
    other_figures = any(
        _holds_figure(first[start:end]) and _holds_figure(second[begin:last])
        for start, end, begin, last in replaced
    )
    for start, end, other_start, other_end in replaced:
        here, there = first[start:end], second[other_start:other_end]
        kind = _kind(story, one[0], other[0], here, there)
        if kind == "negation" and any(
            map(_is_negated, (first[end : end + BESIDE], second[other_end : other_end + BESIDE]))
        ):
            continue  # said twice: "I didn't have — did not have"
        if kind and not (other_figures and _says_when(kind, first[end:])):
            more = not (here and there)
            yield CopyDifference(
                kind,
                _stretch(one[0], first, start, end, more),
                _stretch(other[0], second, other_start, other_end, more),
            )


def _holds_figure(tokens: Sequence[Token]) -> bool:
    return any(token.kind == "number" for token in tokens)


def _says_when(kind: str, behind: Sequence[Token]) -> bool:
    """Whether what differs is a period, of which another figure may be told: "$5m in the first quarter"."""
    return kind == "rank" and any(token.low in GRAINS for token in behind[:1])


_Block = tuple[int, int, int, int]


def _replaced(blocks: Sequence[_Block]) -> list[_Block]:
    """Deletions and insertions that meet, as one replacement."""
    found: list[_Block] = []
    for block in blocks:
        start, end, other_start, other_end = block
        if found and found[-1][1] == start and found[-1][3] == other_start:
            last = found.pop()
            block = (last[0], end, last[2], other_end)
        found.append(block)
    return found


def _kind(story: Story, source: str, other_source: str, here: Sequence[Token], there: Sequence[Token]) -> str:
    """What kind of difference a replaced stretch is; empty for another way to say it."""
    words = [
        [token.low for token in tokens if token.low not in FUNCTION_WORDS or excluded_any(token.low)]
        for tokens in (here, there)
    ]
    if _is_negated(here) != _is_negated(there):
        return "negation" if len(here) + len(there) <= 2 else ""
    if len(words[0]) == len(words[1]) == 1 and (kind := excluded(words[0][0], words[1][0])):
        return kind
    return "name" if _other_name(story, source, other_source, here, there) else ""


def _is_negated(tokens: Sequence[Token]) -> bool:
    return any(token.low in NEGATIONS or token.low.endswith("n't") for token in tokens)


BESIDE = 4
"""So many words behind a negation may hold it a second time."""


def excluded_any(low: str) -> bool:
    """Whether a function word excludes others ("before", "more")."""
    return low in (
        "before",
        "after",
        "more",
        "fewer",
        "less",
        "above",
        "below",
        "over",
        "under",
        "first",
        "most",
        "least",
        "up",
        "down",
    )


def _other_name(
    story: Story, source: str, other_source: str, here: Sequence[Token], there: Sequence[Token]
) -> bool:
    """Whether both stretches are names, none of whose words the other document has."""
    if not (1 <= len(here) <= 3 and 1 <= len(there) <= 3):
        return False
    if not all(
        token.kind == "word" and token.is_capital and token.low not in FUNCTION_WORDS
        for token in [*here, *there]
    ):
        return False
    if any(token.low in CALENDAR for token in [*here, *there]) or here[0].low[:3] == there[0].low[:3]:
        return False  # "Jan" and "January"; names that are spelt alike are compared as names
    if here[0].low[0] == there[0].low[0] and 1 in (len(here[0].low), len(there[0].low)):
        return False  # "J. R. Okafor" may be James
    if _initials(here) == _initials(there):
        return False  # "UN", "U.N." and "United Nations"
    return not any(
        token.low in story.vocabulary(where)
        for tokens, where in ((here, other_source), (there, source))
        for token in tokens
    )


def _initials(tokens: Sequence[Token]) -> str:
    """The letters of an abbreviation, or the first letters of the words."""
    if len(tokens) == 1 and tokens[0].text.replace(".", "").isupper():
        return tokens[0].low.replace(".", "")
    return "".join(token.low[0] for token in tokens)


def _stretch(source: str, tokens: Sequence[Token], start: int, end: int, more: bool) -> Stretch:
    """The stretch that differs; with the word after it where the one only has `more` there: "not guilty", "guilty"."""
    chosen = tokens[start : end + more] or tokens[-1:]
    return Stretch(source, chosen[0].start, chosen[-1].end, " ".join(token.text for token in chosen))
