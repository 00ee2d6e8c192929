"""Quotations that sources print in different words.

Two quotations are one utterance when they stand at the same place of two texts that share an origin, or when they
share most of their words in the stretch in which they meet and nothing tells their speakers apart. Two different
sentences of one speaker are no alteration. What differs in small words, forms of a word, numerals or spelling
alone, or what reads like two translations, is a matter of style.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.align.groups import joined
from checker.align.vocabulary import base
from checker.extract import Analysis, once
from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import COUNTED
from checker.judge.wording import Token, comparable_words, compare, in_style, meet, tokens
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Document, Origin, Quotation
from checker.text.sentences import sentence_at
from checker.text.stems import stem
from checker.text.wordnet import is_word, noun_class
from checker.values.name import name_form

__all__ = [
    "AlteredQuotation",
    "Gram",
    "Quoted",
    "QuotedPlace",
    "altered_quotations",
    "grams",
    "is_name",
    "is_named_beside",
    "last_name",
    "printed",
    "quoted_in",
]

FEWEST_WORDS = 3
"""Shorter quotations are single words held at arm's length."""
ALIGNED_OVERLAP = 0.2
"""Shared words of two quotations of one speaker at the same place in one origin: a machine leaves the small ones."""
ACROSS_OVERLAP = 0.75
ACROSS_WORDS = 5
"""Shared words, and their share of the shorter one, that show one utterance in two newsrooms' quotations."""
UNNAMED_OVERLAP = 0.9
UNNAMED_WORDS = 8
"""The same where a quotation has no named speaker, or where so few words are shared that they may be said twice."""
CONTEXT = 3
"""Words of content that the sentences around two short quotations share, where no name tells that one speaks."""
LONGER = 2
"""Words by which two short quotations may differ in length so that neither is a part of something else."""
TELLING = 3
"""Words of content that two quotations of one utterance share at least."""
TRANSLATED = 3
"""Places with other words from which on two wordings with fewer equal words read like two translations."""
REWORDED = 0.85
"""The share of equal words from which on two wordings with several differences are one told wrongly, no translation."""
LENGTHS = 0.6
"""The shorter of two quotations of one utterance, if nothing is left out, against the longer, in words."""

_CROWDED = 8
"""How many wordings each is compared with at most."""
_MOST = 100
"""Quotations of one text that are aligned in order; matching costs the product of both texts' numbers."""


Gram = tuple[str, str, str]
"""Three words in a row."""


SHOWN = 180
"""Code points of a quotation and the speaker who is named beside it that are shown together."""


class QuotedPlace(NamedTuple):
    """A quotation at its place; `text` as printed."""

    source: str
    start: int
    end: int
    text: str


class AlteredQuotation(NamedTuple):
    """One utterance in different words."""

    speaker: str | None
    wordings: tuple[tuple[QuotedPlace, ...], ...]
    """The places by wording, the one that most sources have first, then in the order of the sources' names."""
    differences: tuple[tuple[str, str], ...]
    """Words of the first wording, and what another has in their place."""
    in_style: bool
    """Whether they differ in style alone: small words, forms of a word, two translations."""


class Quoted(NamedTuple):
    """A quotation with its words in comparable form."""

    document: Document
    quotation: Quotation
    tokens: tuple[Token, ...]
    """At offsets of the document."""

    @property
    def source(self) -> str:
        """The document's name."""
        return self.document.name

    @property
    def text(self) -> str:
        """The quotation as printed, on one line."""
        return " ".join(self.document.text[self.quotation.start : self.quotation.end].split())

    @property
    def place(self) -> QuotedPlace:
        """Where it stands."""
        return QuotedPlace(self.source, self.quotation.start, self.quotation.end, self.text)

    @property
    def words(self) -> list[str]:
        """Its words in comparable form."""
        return [token.word for token in self.tokens]

    @property
    def form(self) -> str:
        """Its words as one string: equal for the same words."""
        return " ".join(self.words)

    @property
    def speaker(self) -> str | None:
        """The speaker's last name in comparable form; None where only a role or a pronoun is given."""
        return last_name(self.quotation.speaker)

    @property
    def said(self) -> tuple[int, int]:
        """The quotation with its speaker, where he is named beside it."""
        start, end = self.quotation.start, self.quotation.end
        span = self.quotation.speaker_span
        if span is None or max(end, span.end) - min(start, span.start) > SHOWN:
            return start, end
        return min(start, span.start), max(end, span.end)


def last_name(speaker: str | None) -> str | None:
    """The last word of a speaker's name; None for a role ("the union's spokeswoman") or nobody."""
    words = (speaker or "").split()
    return name_form(words[-1]) or None if words and words[-1][0].isupper() else None


def is_name(speaker: str) -> bool:
    """Whether words name somebody: every word but particles has a capital, and one is no common word."""
    words = speaker.split()
    return (
        bool(words)
        and all(word[0].isupper() for word in words if len(word) > 3)
        and words[0][0].isupper()
        and any(
            not is_word(word.casefold()) or noun_class(base(word.casefold())) == "location" for word in words
        )
    )


def is_named_beside(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation's speaker is named in its own paragraph right before or after it, by no pronoun."""
    span, plain = quotation.speaker_span, document.plain
    if span is None or quotation.speaker is None or not is_name(quotation.speaker):
        return False
    between = (
        plain[span.end : quotation.start]
        if span.end <= quotation.start
        else plain[quotation.end : span.start]
    )
    return len(between) <= BESIDE and "\n" not in between


BESIDE = 60
"""Code points between a quotation and the name of the one who says it."""


def altered_quotations(
    analyses: Sequence[Analysis], origins: Sequence[Origin]
) -> tuple[AlteredQuotation, ...]:
    """The utterances that the sources quote in different words, in the order of the first source's text.

    The order of the sources changes nothing. Sources of one origin are compared with the one that quotes most;
    for the rest an index of word runs proposes what to compare: linear in the quotations, but for the product
    of the numbers of quotations of two texts of one origin.
    """
    by_name = {analysis.document.name: analysis for analysis in sorted(analyses, key=_name)}
    quoted = {name: quoted_in(analysis) for name, analysis in by_name.items()}
    wordings: dict[str, list[Quoted]] = {}
    for quotation in (item for items in quoted.values() for item in items):
        wordings.setdefault(quotation.form, []).append(quotation)
    links = {*_within_origins(by_name, quoted, origins), *_across(wordings, by_name)}
    homes = {source: origin.id for origin in origins for source in origin.sources}
    found = [_altered([wordings[form] for form in forms], homes) for forms in joined(sorted(links))]
    return tuple(sorted(found, key=lambda item: (item.wordings[0][0].source, item.wordings[0][0].start)))


def _name(analysis: Analysis) -> str:
    return analysis.document.name


@once
def quoted_in(analysis: Analysis) -> Sequence[Quoted]:
    """The quotations of the article itself that have words enough to compare."""
    document = analysis.document
    found = [
        Quoted(document, quotation, tuple(tokens(document.plain, quotation.start, quotation.end)))
        for quotation in document.beginning_in(COUNTED, analysis.quotations)
    ]
    return [item for item in found if len(item.tokens) >= FEWEST_WORDS]


def _places(first: Analysis, second: Analysis) -> dict[int, int]:
    """Where a sentence of the first text begins -> where the one that answers it in the second does."""
    return {one.start: two.start for one, two in sentence_pairs(first, second)}


def _sentence(quoted: Quoted, by_name: Mapping[str, Analysis]) -> int:
    """Where the sentence begins in which a quotation does."""
    own = by_name[quoted.source].sentences
    at = sentence_at(own, quoted.quotation.start)
    return own[at].start if at >= 0 else -1


def _within_origins(
    by_name: Mapping[str, Analysis], quoted: Mapping[str, Sequence[Quoted]], origins: Sequence[Origin]
) -> Iterator[tuple[str, str]]:
    """Pairs of wordings that stand at the same place in the order of one origin."""
    for origin in origins:
        members = sorted(
            (quoted[source] for source in origin.sources if quoted.get(source)),
            key=lambda items: (-len(items), items[0].source),
        )
        for other in members[1:]:
            places = _places(by_name[members[0][0].source], by_name[other[0].source])
            for one, two in _aligned(members[0][:_MOST], other[:_MOST]):
                if one.form == two.form or compare(one.tokens, two.tokens).relation != "altered":
                    continue
                if _one_utterance(one, two, by_name) or places.get(_sentence(one, by_name)) == _sentence(
                    two, by_name
                ):
                    yield min(one.form, two.form), max(one.form, two.form)


def _aligned(first: Sequence[Quoted], second: Sequence[Quoted]) -> list[tuple[Quoted, Quoted]]:
    """The pairs of quotations in order that share most words (Needleman and Wunsch 1970)."""
    best = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    gain = [[_likeness(one, two) for two in second] for one in first]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + gain[i][j])
    pairs, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        if gain[i][j] and best[i][j] == best[i + 1][j + 1] + gain[i][j]:
            pairs.append((first[i], second[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _likeness(one: Quoted, two: Quoted) -> float:
    """How much speaks for one utterance, from 0 to 2; 0 where the speakers differ or too little is shared."""
    if one.speaker and two.speaker and one.speaker != two.speaker:
        return 0.0
    words = [Counter(token.word for token in item.tokens) for item in (one, two)]
    shared = (words[0] & words[1]).total() / min(len(one.tokens), len(two.tokens))
    lengths = sorted((len(one.tokens), len(two.tokens)))
    alike = shared >= ACROSS_OVERLAP or (shared >= ALIGNED_OVERLAP and lengths[0] >= LENGTHS * lengths[1])
    return shared + (one.speaker == two.speaker) if alike else 0.0


def _across(
    wordings: Mapping[str, Sequence[Quoted]], by_name: Mapping[str, Analysis]
) -> Iterator[tuple[str, str]]:
    """Pairs of wordings that are one utterance by their words alone."""
    index: dict[Gram, list[str]] = {}
    for form in sorted(wordings):
        item = wordings[form][0]
        runs = set(grams(item.words))
        proposed = Counter(other for gram in runs for other in index.get(gram, ())[:_CROWDED])
        for other in sorted(proposed, key=lambda other: (-proposed[other], other))[:_CROWDED]:
            if _one_utterance(wordings[other][0], item, by_name):
                yield other, form
        for gram in runs:
            index.setdefault(gram, []).append(form)


def _one_utterance(one: Quoted, two: Quoted, by_name: Mapping[str, Analysis]) -> bool:
    """Whether the two are the same sentence with some words changed."""
    if one.speaker and two.speaker and one.speaker != two.speaker:
        return False
    meeting = meet(one.tokens, two.tokens)
    if not meeting.differences or meeting.telling < TELLING or meeting.share < ACROSS_OVERLAP:
        return False
    speakers = {name_form(item.quotation.speaker or "") for item in (one, two)}
    known = one.speaker is not None and one.speaker == two.speaker
    if (known or (len(speakers) == 1 and speakers != {""})) and meeting.shared >= UNNAMED_WORDS:
        return True
    if meeting.shared >= UNNAMED_WORDS and meeting.share >= UNNAMED_OVERLAP:
        return True
    if meeting.shared < ACROSS_WORDS or not _alike(one, two):
        return False
    return known or len(_surroundings(one, by_name) & _surroundings(two, by_name)) >= CONTEXT


def _alike(one: Quoted, two: Quoted) -> bool:
    """Whether two short quotations are whole and as long as one another: no part of something else."""
    lengths = sorted((len(one.tokens), len(two.tokens)))
    return lengths[1] - lengths[0] <= LONGER


def _surroundings(quoted: Quoted, by_name: Mapping[str, Analysis]) -> frozenset[str]:
    """The stems of content in the sentences around a quotation, without its own words."""
    own = by_name[quoted.source].sentences
    at = sentence_at(own, quoted.quotation.start)
    first, last = own[max(0, at - 1)].start, own[min(len(own) - 1, at + 1)].end
    plain = quoted.document.plain
    around = f"{plain[first : quoted.quotation.start]} {plain[quoted.quotation.end : last]}"
    return frozenset(stem(word) for word in comparable_words(around) if word not in FUNCTION_WORDS)


def grams(words: Sequence[str]) -> Iterator[Gram]:
    """The runs of three words, which propose a comparison."""
    return zip(words, words[1:], words[2:], strict=False)


def _altered(wordings: Sequence[Sequence[Quoted]], homes: Mapping[str, str]) -> AlteredQuotation:
    ordered = sorted(wordings, key=lambda items: (-len({item.source for item in items}), items[0].source))
    first = ordered[0][0]
    differences = dict.fromkeys(pair for items in ordered[1:] for pair in _words_that_differ(first, items[0]))
    speaker = next(
        (item.quotation.speaker for items in ordered for item in items if item.quotation.speaker), None
    )
    places = tuple(tuple(item.place for item in items) for items in ordered)
    in_style = all(_in_style(first, items[0], homes) for items in ordered[1:])
    return AlteredQuotation(speaker, places, tuple(differences), in_style)


def _in_style(one: Quoted, two: Quoted, homes: Mapping[str, str]) -> bool:
    """Whether two wordings of one utterance differ in style alone, or read like two translations of it.

    Texts that share an origin are no translations.
    """
    meeting = meet(one.tokens, two.tokens)
    told = [found for found in meeting.differences if not in_style(one.tokens, two.tokens, found)]
    if one.source in homes and homes.get(one.source) == homes.get(two.source):
        return not told
    return not told or (
        len(told) >= TRANSLATED and meeting.shared >= ACROSS_WORDS and meeting.share < REWORDED
    )


def _words_that_differ(one: Quoted, two: Quoted) -> list[tuple[str, str]]:
    wording = compare(one.tokens, two.tokens)
    return [
        (printed(one.document, one.tokens, first), printed(two.document, two.tokens, second))
        for first, second in wording.differences
    ]


def printed(document: Document, words: Sequence[Token], part: tuple[int, int]) -> str:
    """The words from one position to another, as printed; the words themselves, without marks around them."""
    start, end = part
    return " ".join(document.text[words[start].start : words[end - 1].end].split()) if start < end else ""
