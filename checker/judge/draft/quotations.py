"""Quotations of a draft: verbatim, shortened, altered or not found in its sources, and from whom.

Every quotation is looked for in the whole text of every source, in quotation marks or not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.judge.anchors import COUNTED, sentences
from checker.judge.placed import Placed
from checker.judge.quotations import Gram, Quoted, QuotedPlace, grams, last_name, printed, quoted_in
from checker.judge.wording import best_part, compare, tokens
from checker.values.name import name_form

Status = Literal["verbatim", "shortened", "altered", "not found"]

__all__ = ["QuotationCheck", "check_quotations"]

FOUND = 0.6
"""The share of a draft's quotation that stands in one place of a source, from which on it is that place altered."""
FOUND_WORDS = 3
SAME = 0.85
"""The share from which on altered words are the same utterance even if they are somebody else's, or scattered."""
LONGER = 1.5
"""How much longer, in words, the place may be that an altered quotation is told from."""
_LEFT_OUT = 30
"""Words of the source that a shortened quotation can leave out."""
_PLACES = 3
"""Places of a source that are compared with a quotation in full."""
_REPEATED = 20
"""Places of one word run that are looked at."""

_BEST_FIRST: tuple[Status, ...] = ("verbatim", "shortened", "altered", "not found")


class QuotationCheck(NamedTuple):
    """What the sources have of a draft's quotation."""

    start: int
    end: int
    text: str
    speaker: str | None
    status: Status
    """shortened: every word is the source's, in its order; altered: most are, and others stand among them."""
    place: QuotedPlace | None
    """Where the source has it."""
    sources: tuple[str, ...]
    """The sources that have it like this."""
    differences: tuple[tuple[str, str], ...]
    """The draft's words, and what the source has in their place."""
    other_speaker: str | None
    """Whom every source that has it quotes with these words, where that is somebody else."""


class _Found(NamedTuple):
    """A quotation's place in one source."""

    status: Status
    overlap: float
    place: QuotedPlace
    differences: tuple[tuple[str, str], ...]
    speaker: str | None
    """Whom the source quotes there."""


def check_quotations(draft: Analysis, sources: Sequence[Analysis]) -> tuple[QuotationCheck, ...]:
    """Each quotation of the draft and what the sources have of it, in the order of the draft.

    The order of the sources changes nothing. Every source is read once; then linear in the quotations times
    the sources.
    """
    quotations = quoted_in(draft)
    wanted = {gram for item in quotations for gram in grams(item.words)}
    texts = [_Text(source, wanted) for source in sorted(sources, key=lambda source: source.document.name)]
    return tuple(
        _checked(item, [found for text in texts if (found := text.find(item))]) for item in quotations
    )


class _Text:
    """A source's words, and where the wanted runs of them stand."""

    def __init__(self, source: Analysis, wanted: Collection[Gram]) -> None:
        self.document = source.document
        self.quotations = Placed(source.document.beginning_in(COUNTED, source.quotations))
        self.tokens = [
            token
            for sentence in sentences(source)
            for token in tokens(source.document.plain, sentence.start, sentence.end)
        ]
        self.places: dict[Gram, list[int]] = {}
        for at, gram in enumerate(grams([token.word for token in self.tokens])):
            if gram in wanted:
                self.places.setdefault(gram, []).append(at)

    def find(self, item: Quoted) -> _Found | None:
        """The place of this source that has most of the quotation."""
        found = [place for start in self._starts(item) if (place := self._at(start, item))]
        return min(found, key=lambda place: _order(place, item), default=None)

    def _starts(self, item: Quoted) -> Iterator[int]:
        """Where the quotation would begin, by the runs it shares: the places with most runs."""
        votes: Counter[int] = Counter()
        for at, gram in enumerate(grams(item.words)):
            votes.update(place - at for place in self.places.get(gram, ())[:_REPEATED])
        yield from sorted(votes, key=lambda start: (-votes[start], start))[:_PLACES]

    def _at(self, start: int, item: Quoted) -> _Found | None:
        window = self.tokens[max(0, start - _LEFT_OUT) : max(0, start) + len(item.tokens) + _LEFT_OUT]
        words = best_part(item.tokens, window)
        wording = compare(item.tokens, words)
        overlap = wording.shared / len(item.tokens)
        if wording.shared < FOUND_WORDS or overlap < FOUND:
            return None
        differences = tuple(
            (printed(item.document, item.tokens, first), printed(self.document, words, second))
            for first, second in (*wording.differences, *wording.added)
        )
        speaker = self._speaker(words[0].start, words[-1].end)
        scattered = len(words) > LONGER * len(item.tokens)
        if differences and overlap < SAME and (scattered or _others(speaker, item)):
            return None
        first, last = words[0].start, words[-1].end
        place = QuotedPlace(self.document.name, first, last, " ".join(self.document.text[first:last].split()))
        status: Status = (
            "altered" if differences else "verbatim" if wording.relation == "same" else "shortened"
        )
        return _Found(status, overlap, place, differences, speaker)

    def _speaker(self, start: int, end: int) -> str | None:
        return next((item.speaker for item in self.quotations.meeting(start, end)), None)


def _order(found: _Found, item: Quoted) -> tuple[int, bool, float]:
    """Best first: what is most like the quotation, and of equals what has its speaker."""
    return _BEST_FIRST.index(found.status), _others(found.speaker, item), -found.overlap


def _others(speaker: str | None, item: Quoted) -> bool:
    """Whether the source quotes somebody else there; not where either is known only by a role or pronoun."""
    if last_name(speaker) is None or item.speaker is None:
        return False
    ours, theirs = item.quotation.speaker or "", speaker or ""
    return not set(name_form(ours).split()) & set(name_form(theirs).split())


def _checked(item: Quoted, found: Sequence[_Found]) -> QuotationCheck:
    best = min(found, key=lambda place: _order(place, item), default=None)
    quotation = item.quotation
    if best is None:
        return QuotationCheck(
            *quotation[:2],
            item.text,
            quotation.speaker,
            "not found",
            None,
            (),
            (),
            None,
        )
    alike = [place for place in found if place.status == best.status]
    other = best.speaker if _others(best.speaker, item) else None
    return QuotationCheck(
        quotation.start,
        quotation.end,
        item.text,
        quotation.speaker,
        best.status,
        best.place,
        tuple(place.place.source for place in alike),
        best.differences,
        other,
    )
