"""Who did it to whom: two documents that tell one thing of the same two parties, each with the other one doing it.

"Bank of Arden bought Selwyn Trust" and "Selwyn Trust has bought Bank of Arden". The doer is the subject of an active verb,
the name behind "by" of a passive one; the other party is any other name of the clause.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.common import Common
from checker.align.copies import CopyDifference, Stretch
from checker.align.story import Story
from checker.frame.chunks import Chunks, VerbGroup, chunk
from checker.frame.statements import CALENDAR
from checker.lexicon.clausal import THIRD
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.roles import SIDED, SYMMETRIC
from checker.lexicon.words import BE, NEGATIONS

__all__ = ["Deed", "deeds", "swapped"]

MOST = 24
"""So many deeds of one kind in a document are compared."""


class Deed(NamedTuple):
    """That one party does something to another."""

    source: str
    sentence: int
    start: int
    end: int
    """From the first of verb and parties to the last, in the document's text."""
    doer: frozenset[str]
    other: frozenset[str]
    """The words of their names."""


def swapped(story: Story, common: Common) -> list[CopyDifference]:
    """The deeds that two documents tell of the same parties the other way round; near linear in the deeds."""
    by_kind: dict[str, dict[str, list[Deed]]] = defaultdict(lambda: defaultdict(list))
    for source in sorted(story.streams):
        for kind, deed in deeds(story, source):
            by_kind[kind][source].append(deed)
    found: set[CopyDifference] = set()
    for by_source in by_kind.values():
        sources = sorted(by_source)
        for at, name in enumerate(sources):
            for other_name in sources[at + 1 : at + 1 + MOST]:
                if common.tell_one_event(name, other_name):
                    found.update(_turned(story, by_source[name][:MOST], by_source[other_name][:MOST]))
    return sorted(
        found, key=lambda each: (each.one.source, each.one.start, each.other.source, each.other.start)
    )


def _turned(story: Story, ours: Sequence[Deed], theirs: Sequence[Deed]) -> Iterator[CopyDifference]:
    for one in ours:
        for other in theirs:
            if not _reverse(one, other):
                continue
            told_both_ways = any(_reverse(one, third) for third in ours) or any(
                _reverse(other, third) for third in theirs
            )
            told_alike = any(
                _reverse(third, other) is False and _alike(third, other) for third in ours
            ) or any(_alike(one, third) for third in theirs)
            if not told_both_ways and not told_alike:
                yield CopyDifference("who did it", _stretch(story, one), _stretch(story, other))


def _reverse(one: Deed, other: Deed) -> bool:
    """Whether each is the doer where the other one is the other party, and none on both sides."""
    return bool(one.doer & other.other and one.other & other.doer) and not one.doer & other.doer


def _alike(one: Deed, other: Deed) -> bool:
    return bool(one.doer & other.doer and one.other & other.other)


def _stretch(story: Story, one: Deed) -> Stretch:
    plain = story.analyses[one.source].document.plain
    return Stretch(one.source, one.start, one.end, " ".join(plain[one.start : one.end].split()))


def deeds(story: Story, source: str) -> Iterator[tuple[str, Deed]]:
    """What a document tells that one named party does to another, each with its kind, in the order of the text."""
    stream, known = story.streams[source], story.names
    for number in range(len(stream.sentences)):
        tokens = stream.of_sentence(number)
        if sum(token.is_capital for token in tokens) > 1:
            yield from _of_sentence(source, number, chunk(tokens), known)


def _of_sentence(
    source: str, number: int, chunks: Chunks, known: frozenset[str]
) -> Iterator[tuple[str, Deed]]:
    named = _named(chunks, known)
    if len(named) < 2:
        return
    tokens = chunks.tokens
    for group in chunks.verbs:
        verb = chunks.verb_lemma(group)
        words = [token.low for token in tokens[group.first : group.last + 1]]
        if verb in SYMMETRIC or words[0] == "to" or not NEGATIONS.isdisjoint(words):
            continue  # "asked Osk to help Tarn" tells of no help
        begin, end = chunks.clause_of(group.head)
        before = [one for one in named if begin <= one[0] and one[1] <= group.first]
        behind = [one for one in named if group.last < one[0] and one[1] <= end]
        if not before:
            before = _meant_by_pronoun(chunks, group, named)
        parties = _parties(chunks, group, words, before, behind)
        if parties is None:
            continue
        doer, other = parties
        start = min(tokens[doer[0]].start, tokens[other[0]].start, tokens[group.first].start)
        last = max(tokens[doer[1] - 1].end, tokens[other[1] - 1].end, tokens[group.last].end)
        for kind, side in _kinds(verb):
            first, second = (doer, other) if side == 0 else (other, doer)
            yield kind, Deed(source, number, start, last, _words(chunks, first), _words(chunks, second))


def _kinds(verb: str) -> list[tuple[str, int]]:
    return [(f"group {number}", side) for number, side in SIDED.get(verb, ())] or [(verb, 0)]


_Name = tuple[int, int]


def _parties(
    chunks: Chunks, group: VerbGroup, words: Sequence[str], before: Sequence[_Name], behind: Sequence[_Name]
) -> tuple[_Name, _Name] | None:
    """Doer and other party of a verb group; None where they are not plain."""
    if not before or not behind:
        return None
    subject = before[-1]
    between = chunks.tags[subject[1] : group.first]
    if not (set(between.lstrip("N")) <= set("BXM,F") or between.endswith("H")):
        return None
    if _is_passive(words):
        by = next(
            (one for one in behind if chunks.tokens[one[0] - 1].low == "by" and one[0] - group.last <= NEAR),
            None,
        )
        return None if by is None else (by, subject)
    return (subject, behind[0]) if behind[0][0] - group.last <= NEAR else None


def _is_passive(words: Sequence[str]) -> bool:
    """Whether a verb group is passive: "was bought", "is to be bought"; not "is buying", "is to buy"."""
    after = words[words.index("to") + 1 : -1] if "to" in words else words[:-1]
    return words[-1] not in BE and not words[-1].endswith("ing") and not BE.isdisjoint(after)


def _meant_by_pronoun(chunks: Chunks, group: VerbGroup, named: Sequence[_Name]) -> list[_Name]:
    """Whom the pronoun before a verb means: the one who says so right before it ("Arden Bank said that it …")."""
    at = group.first - 1
    if at < 0 or chunks.tokens[at].low not in THIRD:
        return []
    said = next((one for one in reversed(chunks.verbs) if one.last < at), None)
    if said is None or chunks.tokens[said.head].low not in REPORTING_VERBS:
        return []
    return [one for one in named if one[1] == said.first]


NEAR = 5
"""So many tokens after its verb the other party stands, with a preposition or a title before it."""


def _named(chunks: Chunks, known: frozenset[str]) -> list[_Name]:
    """The names of a sentence, each as its first token and the one after its last."""
    found: list[_Name] = []
    tokens, tags = chunks.tokens, chunks.tags
    at = 0
    while at < len(tokens):
        first = at
        while at < len(tokens) and (
            _is_name(chunks, at, known)
            or (at > first and tokens[at].low == "of" and tags[at + 1 : at + 2] == "K")
        ):
            at += 1
        if at > first and not all(token.low in CALENDAR for token in tokens[first:at]):
            found.append((first, at))
        at = max(at, first + 1)
    return found


def _is_name(chunks: Chunks, at: int, known: frozenset[str]) -> bool:
    """Whether a token is of a name; so is a capital that begins the sentence and is a name elsewhere, or before "of" and one."""
    first = chunks.tokens[0]
    if at == 0 and first.is_capital and first.low in known:
        return True
    opens = at == 0 and first.is_capital and [token.low for token in chunks.tokens[1:2]] == ["of"]
    return chunks.tags[at] == "K" or (opens and chunks.tags[2:3] == "K")


def _words(chunks: Chunks, name: _Name) -> frozenset[str]:
    return frozenset(
        token.low
        for token in chunks.tokens[name[0] : name[1]]
        if token.low not in CALENDAR and token.low != "of"
    )
