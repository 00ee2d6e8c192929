"""Who did it to whom: two documents that tell one thing of the same two parties, each with the other one doing it.

"Bank of Arden bought Selwyn Trust" and "Selwyn Trust has bought Bank of Arden". The doer is the subject of an active verb,
the name behind "by" of a passive one; the other party is any other name of the clause.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.common import Common
from checker.align.copies import CopyDifference, in_order, stretch
from checker.align.named import SCORE, Name, words_of_name
from checker.align.named import named as named_in
from checker.align.nominal import light_deed, noun_deeds
from checker.align.story import Story
from checker.align.vocabulary import YEAR, base
from checker.frame.chunks import Chunks
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.lexicon.clausal import ASKED, THIRD
from checker.lexicon.names import CALENDAR
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.roles import ACCUSING, CONTEST, CONTESTS, PHRASAL, SIDED, SYMMETRIC
from checker.text.wordnet import lemma, noun_class

__all__ = ["Deed", "deeds", "swapped"]


class Deed(NamedTuple):
    """That one party does something to another."""

    source: str
    start: int
    end: int
    """From the first of verb and parties to the last, in the document's text."""
    doer: frozenset[str]
    other: frozenset[str]
    """The words of their names."""
    about: frozenset[str]
    """The words behind "of" and "over"."""
    when: frozenset[str] = frozenset()
    """The weekdays, months and years beside it."""
    score: frozenset[str] = frozenset()
    """The scores beside it."""

    @property
    def names_both(self) -> bool:
        """Whether both parties are named."""
        return bool(self.doer and self.other)


def swapped(story: Story, common: Common) -> list[CopyDifference]:
    """The deeds that two documents tell of the same parties the other way round; near linear in the deeds."""
    by_kind: dict[str, dict[str, list[Deed]]] = defaultdict(lambda: defaultdict(list))
    for source in sorted(story.streams):
        for kind, deed in deeds(story, source):
            by_kind[kind][source].append(deed)
    return in_order(
        turned
        for by_source in by_kind.values()
        for ours, theirs in common.of_one_event(by_source)
        for turned in _turned(story, ours, theirs)
    )


def _turned(story: Story, ours: Sequence[Deed], theirs: Sequence[Deed]) -> Iterator[CopyDifference]:
    for one in ours:
        for other in theirs:
            if not _reverse(one, other):
                continue
            whole = one.names_both and other.names_both
            here, there = (
                [third for third in each if third.names_both or not whole] for each in (ours, theirs)
            )
            told_both_ways = any(_reverse(one, third) for third in here) or any(
                _reverse(other, third) for third in there
            )
            told_alike = any(_alike(third, other) for third in here) or any(
                _alike(one, third) for third in there
            )
            if not told_both_ways and not told_alike:
                sides = (stretch(story, each.source, each.start, each.end) for each in (one, other))
                yield CopyDifference("who did it", *sides)


def _reverse(one: Deed, other: Deed) -> bool:
    """Whether each is the doer where the other one is the other party, and none on both sides.

    Of a contest one of the parties may be left out.
    """
    crossed = [one.doer & other.other, one.other & other.doer]
    known = [one.doer and other.other, one.other and other.doer]
    straight = one.doer & other.doer or one.other & other.other
    if one.about and other.about and not one.about & other.about:
        return False
    if any(a and b and not a & b for a, b in ((one.when, other.when), (one.score, other.score))):
        return False  # two games, two suits
    return any(crossed) and all(crossed[at] or not known[at] for at in (0, 1)) and not straight


def _alike(one: Deed, other: Deed) -> bool:
    """Whether two have the same parties in the same places, as far as both name them."""
    shared = [one.doer & other.doer, one.other & other.other]
    both = one.names_both and other.names_both
    return all(map(bool, shared)) if both else any(shared)


def deeds(story: Story, source: str) -> Iterator[tuple[str, Deed]]:
    """What a document tells that one named party does to another, each with its kind, in the order of the text."""
    stream, known = story.streams[source], story.names
    meant: frozenset[str] = frozenset()
    for number in range(len(stream.sentences)):
        chunks = story.clauses(source, number)
        if len(chunks.tokens) > 3:
            yield from _of_sentence(source, chunks, known, meant)
            meant = _opening(chunks, known)


def _opening(chunks: Clauses, known: frozenset[str]) -> frozenset[str]:
    """The words of the name that is the subject of a sentence, for which the next may have a pronoun."""
    first = next(iter(chunks.told), None)
    name = _name_in(named_in(chunks, known), first.subject) if first is not None else None
    return words_of_name(chunks, name) if name is not None else frozenset()


def _of_sentence(
    source: str, chunks: Clauses, known: frozenset[str], meant: frozenset[str]
) -> Iterator[tuple[str, Deed]]:
    named = named_in(chunks, known)
    tokens, before = chunks.tokens, None
    for told in noun_deeds(chunks, named):
        for group, side in SIDED.get(told.verb, ()):
            parties = (told.doer, told.other) if side == 0 else (told.other, told.doer)
            yield f"group {group}", _deed(source, chunks, parties, told.at, frozenset())
    for own in chunks.told:
        asked = before is not None and before.verb in ASKED and tokens[own.group.first].low == "to"
        follows = tokens[own.group.first - 1].text == "," if own.group.first else False
        if before is not None and follows and tokens[own.at].low.endswith("ing"):
            own = own._replace(agent=before.subject)  # "won the cup, beating Roe"
        before = own
        if own.negated or asked or own.hedge not in (None, "planned"):
            continue  # "asked Osk to help Tarn" tells of no help
        opener = OPENER if own.group.first == 1 and tokens[0].low in THIRD and meant else None
        for kind, first, second in _sides(chunks, own, named, opener):
            deed = _deed(source, chunks, (first, second), own.group, _about(chunks, own))
            if opener == first:
                deed = deed._replace(doer=meant)
            elif opener == second:
                deed = deed._replace(other=meant)
            yield kind, deed


OPENER: Name = (0, 1)
"""The pronoun that begins a sentence."""


def _deed(source: str, chunks: Chunks, parties: tuple[Name, Name], verb: Span, about: frozenset[str]) -> Deed:
    spans = (*parties, verb)
    start = min(chunks.tokens[span[0]].start for span in spans)
    end = max(chunks.tokens[span[1] - 1].end for span in spans)
    doer, other = (words_of_name(chunks, party) for party in parties)
    ends = [group.first for group in chunks.verbs if group.first > verb.first]
    begins = [group.last + 1 for group in chunks.verbs if group.last < verb.first]
    lows = [token.low for token in chunks.tokens[max(begins, default=0) : min(ends, default=None)]]
    when = frozenset(low for low in lows if low in CALENDAR or YEAR.fullmatch(low))
    printed = " ".join(lows)
    score = frozenset(SCORE.findall(printed))
    return Deed(source, start, end, doer, other, about, when, score)


def _about(chunks: Chunks, own: Proposition) -> frozenset[str]:
    """The words behind "of" and "over" right after an object: "accused him of hiding bills", "the driver of a van of theft"."""
    tokens, of = chunks.tokens, own.patient[0].end if own.patient else len(chunks.tokens)
    if of >= len(tokens) or tokens[of].low not in OF:
        return frozenset()
    places = [at for at in range(of, min(of + REACH, len(tokens))) if tokens[at].low in OF]
    behind = {there for at in places for there in range(at + 1, min(at + 4, len(tokens)))}
    return frozenset(base(tokens[at].low) for at in sorted(behind) if chunks.tags[at] in "NG")


OF = ("of", "over")
"""What leads to the matter of a deed."""
REACH = 6
"""So many tokens after an object that is told."""


def _sides(
    chunks: Chunks, own: Proposition, named: Sequence[Name], opener: Name | None
) -> Iterator[tuple[str, Name, Name]]:
    """The kinds of deed that a proposition tells, each with who does it and the other party; ways from one place to another."""
    ends = [_name_in(named, [span for name, span in own.others if name == end]) for end in ("from", "to")]
    if ends[0] is not None and ends[1] is not None:
        yield "way", ends[0], ends[1]
    verb = _with_particles(chunks, own)
    meant, way = light_deed(chunks, own)
    if verb in SYMMETRIC and not meant:
        return
    contested = _is_contested(chunks, own)
    doer = None if own.passive else _before_comma(chunks, own, named)
    doer = doer or _party(chunks, named, own.agent[::-1])
    if doer is None and not own.passive:
        doer = _meant_by_pronoun(chunks, own, named) or opener
    other = _party(chunks, named, own.patient) or (opener if own.passive else None)
    if meant:
        verb = meant
        towards = [Span(span.end - 1, span.end + 2) for name, span in own.others if name == way]
        other = _name_in(named, towards) if way else other
        if other is None and meant == "sue":
            other = _accused(chunks, own, named)
        if own.passive and not way:  # "was taken to court by Halden"
            by = next(
                (at for at in range(own.group.end, len(chunks.tokens)) if chunks.tokens[at].low == "by"), -1
            )
            doer = doer or _name_in(named, [Span(by + 1, by + 3)] if by >= 0 else [])
    if (other is None or contested) and not own.passive:
        near = FAR if contested else NEAR
        to = TOWARDS if verb == own.verb else (*TOWARDS, verb.rpartition("-")[2])
        towards = [span for name, span in own.others if name in to and span[0] - own.group.end <= near]
        other = _name_in(named, towards) or (_against(chunks, own, named) if contested else other)
    sided = SIDED.get(verb, ())
    if doer is None or other is None or doer == other:
        return
    for kind, side in [(f"group {group}", side) for group, side in sided] or [(verb, 0)]:
        yield kind, *((doer, other) if side == 0 else (other, doer))


def _accused(chunks: Chunks, own: Proposition, named: Sequence[Name]) -> Name | None:
    """Whom a suit that is filed is against, behind a participle: "filed a lawsuit on Thursday accusing its rival Halden"."""
    for at in range(own.group.end, min(len(chunks.tokens), own.group.end + 2 * REACH)):
        if chunks.tokens[at].low in ACCUSING:
            return _name_in(named, [Span(at + 1, at + 1 + REACH)])
    return None


LONGEST = max(verb.count("-") for verb in PHRASAL)
"""Words at most that make another verb of one: "come | in ahead of"."""


def _with_particles(chunks: Chunks, own: Proposition) -> str:
    """The verb with the particles that make another of it: "take-over", "take-over-from"; by itself where none do."""
    behind = [token.low for token in chunks.tokens[own.at + 1 : own.at + 1 + LONGEST]]
    longer = ("-".join((own.verb, *behind[:count])) for count in range(LONGEST, 0, -1))
    return next((verb for verb in longer if verb in PHRASAL), own.verb)


def _party(chunks: Chunks, named: Sequence[Name], spans: Sequence[Span]) -> Name | None:
    """The first name of some phrases; else the noun that the first is about, where it is told as known ("the driver")."""
    if (name := _name_in(named, spans)) is not None or not spans:
        return name
    if (titled := next((name for name in named if name[0] == spans[0].end), None)) is not None:
        return titled  # "by Belgian qualifier | Elke Daems"
    phrase = chunks.phrase_to(spans[0].end - 1)
    if phrase is None:
        return None
    if (apposed := _apposed(chunks, named, spans[0].first, phrase.head + 1)) is not None:
        return apposed
    low = lemma(chunks.tokens[phrase.head].low)
    if chunks.tokens[spans[0].first].low not in KNOWN or noun_class(low) != "person" or low in GENERIC_PEOPLE:
        return None
    return (phrase.head, phrase.head + 1)


def _apposed(chunks: Chunks, named: Sequence[Name], first: int, end: int) -> Name | None:
    """The name beside a phrase: "the top seed, | Odo Wick,", "Odo Wick, | a builder,"."""
    tokens = chunks.tokens
    if chunks.tags[first] != "D":
        return None
    if first > 1 and tokens[first - 1].text == ",":
        return next((one for one in named if one[1] == first - 1), None)
    behind = next((one for one in named if one[0] == end + 1), None)
    closed = behind is not None and tokens[end].text == "," and _is_closed(chunks, behind[1])
    return behind if closed else None


def _before_comma(chunks: Chunks, own: Proposition, named: Sequence[Name]) -> Name | None:
    """The name that begins a sentence before an apposition: "Polar Joe, the maker founded by Ann Fox, | is buying"."""
    if own.group.first < 4 or chunks.tokens[own.group.first - 1].text != ",":
        return None
    if chunks.tokens[own.at].low.endswith("ing"):
        return None
    first = next(iter(named), None)
    opens = first is not None and first[0] == 0 and chunks.tokens[first[1]].text == ","
    return first if opens else None


def _is_closed(chunks: Chunks, at: int) -> bool:
    return at >= len(chunks.tokens) or chunks.tokens[at].text in ",.;"


def _against(chunks: Chunks, own: Proposition, named: Sequence[Name]) -> Name | None:
    """The name behind "against" in the rest of a sentence on a contest: "won the final 6-4, 7-5 against Ochs"."""
    tokens = chunks.tokens
    place = next((at for at in range(own.group.end, len(tokens)) if tokens[at].low == "against"), -1)
    return next((one for one in named if one[0] in (place + 1, place + 2)), None) if place >= 0 else None


KNOWN = ("the", "this", "that")
"""What comes before a noun for somebody told of before."""


def _is_contested(chunks: Chunks, own: Proposition) -> bool:
    """Whether a verb tells who won or lost, by what: "won the race", "conceded defeat"."""
    if CONTEST not in (group for group, _ in SIDED.get(own.verb, ())):
        return False
    told = [chunks.tokens[span.end - 1] for span in own.patient[:1]] or chunks.tokens[own.at + 1 : own.at + 4]
    return any(lemma(token.low) in CONTESTS for token in told)


def _name_in(named: Sequence[Name], spans: Sequence[Span]) -> Name | None:
    """The first name that begins in a phrase."""
    return next((one for first, end in spans for one in named if first <= one[0] < end), None)


def _meant_by_pronoun(chunks: Chunks, own: Proposition, named: Sequence[Name]) -> Name | None:
    """Whom the pronoun before a verb means: the one who says so right before it ("Arden Bank said that it …")."""
    at = own.group.first - 1
    if at < 0 or chunks.tokens[at].low not in THIRD:
        return None
    said = next((one for one in reversed(chunks.verbs) if one.last < at), None)
    if said is None or chunks.tokens[said.head].low not in REPORTING_VERBS:
        return None
    return next((one for one in named if one[1] == said.first), None)


TOWARDS = ("to", "against", "over", "by")
"""Prepositions before the other party of a verb without an object: "lost to", "won against"."""
NEAR, FAR = 5, 12
"""So many tokens after its verb the other party stands, with a preposition or a title before it; of a contest the score too."""
