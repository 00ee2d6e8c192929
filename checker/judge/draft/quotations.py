"""Quotations of a draft: verbatim, shortened, altered or not found in its sources, and from whom.

Every quotation is looked for in the whole text of every source, in quotation marks or not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.judge.anchors import COUNTED, sentences
from checker.judge.quotations import (
    Gram,
    Quoted,
    QuotedPlace,
    grams,
    is_named_beside,
    last_name,
    printed,
    quoted_in,
)
from checker.judge.wording import Difference, Token, best_part, compare, gap, in_style, steps_between, tokens
from checker.lexicon.spellings import NEGATIONS
from checker.lexicon.words import FUNCTION_WORDS, MODALS
from checker.model import Quotation
from checker.values.name import is_named_in, name_form

Status = Literal["verbatim", "shortened", "altered", "in part", "not found"]

__all__ = ["QuotationCheck", "check_quotations"]

FOUND = 0.6
"""The share of a draft's quotation that stands in one place of a source, from which on it is that place altered."""
FOUND_WORDS = 3
SAME = 0.85
"""The share from which on altered words are the same utterance even if they are somebody else's, or scattered."""
TELLING = 3
"""Words of content that an altered quotation shares with the source's; `FEW_TELLING` where nearly all words are the same."""
FEW_TELLING = 2
UNQUOTED = 0.75
"""The share from which on altered words are those of a sentence that the source does not put in quotation marks."""
UNQUOTED_TELLING = 4
SURE_WORDS = 8
"""Shared words from which on an altered quotation is surely the same utterance."""
LONGER = 1.5
"""How much longer, in words, the place may be that an altered quotation is told from."""
_LEFT_OUT = 30
"""Words of the source that a shortened quotation can leave out."""
_PLACES = 3
"""Places of a source that are compared with a quotation in full."""
_REPEATED = 20
"""Places of one word run that are looked at."""

_BEST_FIRST: tuple[Status, ...] = ("verbatim", "shortened", "altered", "in part", "not found")


class QuotationCheck(NamedTuple):
    """What the sources have of a draft's quotation."""

    start: int
    end: int
    text: str
    speaker: str | None
    status: Status
    """shortened: every word is the source's, in its order; altered: most are, and others stand among them; in part: the
    source quotes some of the words alone."""
    place: QuotedPlace | None
    """Where the source has it."""
    sources: tuple[str, ...]
    """The sources that have it like this."""
    differences: tuple[tuple[str, str], ...]
    """The draft's words, and what the source has in their place."""
    other_speaker: str | None
    """Whom every source that has it quotes with these words, where that is somebody else."""
    sure: bool = True
    """Whether so many words are the same that it is surely one utterance."""
    in_style: bool = False
    """Whether what is altered is small words or forms of a word alone."""


class _Found(NamedTuple):
    """A quotation's place in one source."""

    status: Status
    overlap: float
    place: QuotedPlace
    differences: tuple[tuple[str, str], ...]
    quotation: Quotation | None
    """The source's own, if it puts the words in quotation marks."""
    other_speaker: str | None
    """Whom the source quotes there, if it surely is another than the draft's speaker."""
    sure: bool
    in_style: bool


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
        self.quotations = source.document.beginning_in(COUNTED, source.quotations)
        self.starts = [quotation.start for quotation in self.quotations]
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
        words, quoted = self._own_words(item, best_part(item.tokens, window))
        wording = compare(item.tokens, words)
        overlap = wording.shared / len(item.tokens)
        if wording.shared < FOUND_WORDS or overlap < FOUND:
            return None
        differing = [
            one for one in (*wording.differences, *wording.added) if not _is_small(one, item.tokens, words)
        ]
        missing = [one for one in differing if _is_missing(one, item.tokens, words)]
        changed = [one for one in differing if one not in missing]
        if changed and not _is_one_utterance(item, words, overlap, quoted=quoted is not None):
            return None
        others = quoted is not None and _others(quoted, item)
        scattered = len(words) > LONGER * len(item.tokens)
        if changed and overlap < SAME and (scattered or others):
            return None
        status: Status = (
            "altered"
            if changed
            else "in part"
            if _tells_more(missing, item.tokens)
            else "verbatim"
            if wording.relation == "same"
            else "shortened"
        )
        first, last = words[0].start, words[-1].end
        return _Found(
            status,
            overlap,
            QuotedPlace(self.document.name, first, last, " ".join(self.document.text[first:last].split())),
            tuple(
                (printed(item.document, item.tokens, ours), printed(self.document, words, theirs))
                for ours, theirs in (changed or missing if status != "verbatim" else ())
            ),
            quoted,
            quoted.speaker if others and quoted is not None and self._surely_others(quoted, item) else None,
            overlap >= SAME or wording.shared >= SURE_WORDS,
            all(in_style(item.tokens, words, one) for one in changed),
        )

    def _own_words(self, item: Quoted, part: Sequence[Token]) -> tuple[list[Token], Quotation | None]:
        """The part of a source that stands for a quotation, and the source's quotation that has most of it.

        Where the source quotes most of it, what it tells there in its own words ("the minister said") is left out.
        """
        quoted = [self._quoting(token) for token in part]
        shared = {
            at
            for kind, _, _, j, m in steps_between(item.tokens, part)
            if kind == "equal"
            for at in range(j, m)
        }
        marked = Counter(one for at in shared if (one := quoted[at]) is not None)
        if 2 * marked.total() <= len(shared):
            return list(part), None
        kept: list[Token] = []
        for at, token in enumerate(part):
            if quoted[at] is not None or at in shared:
                kept.append(token)
            elif kept and not kept[-1].is_gap:
                kept.append(gap(token.start, token.end))
        while kept and kept[-1].is_gap:
            kept.pop()
        return kept, max(marked, key=lambda one: (marked[one], -one.start))

    def _quoting(self, token: Token) -> Quotation | None:
        at = bisect_right(self.starts, token.start) - 1
        return self.quotations[at] if at >= 0 and token.start < self.quotations[at].end else None

    def _surely_others(self, quoted: Quotation, item: Quoted) -> bool:
        """Whether both texts name their speaker beside the words, and neither names the other's there."""
        ours, theirs = item.quotation.speaker or "", quoted.speaker or ""
        return (
            is_named_beside(item.document, item.quotation)
            and is_named_beside(self.document, quoted)
            and not _is_beside(theirs, item.document.plain, item.quotation)
            and not _is_beside(ours, self.document.plain, quoted)
        )


def _is_beside(name: str, plain: str, quotation: Quotation) -> bool:
    """Whether a word of a name stands in the lines around a quotation."""
    start, end = plain.rfind("\n", 0, quotation.start) + 1, plain.find("\n", quotation.end)
    around = plain[max(start, quotation.start - BESIDE) : quotation.start]
    around += plain[quotation.end : min(len(plain) if end < 0 else end, quotation.end + BESIDE)]
    return is_named_in(name, around)


BESIDE = 120
"""Code points on either side of a quotation, in its paragraph, in which a name may be its speaker's."""


def _is_missing(one: Difference, ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether the draft's words stand where the source's quotation begins, ends or breaks off."""
    (first, last), (at, end) = one
    if first == 0 or last == len(ours):
        return at == end or last - first > FEW
    return at == end and any(word.is_gap for word in theirs[max(0, at - 1) : at + 1])


FEW = 2
"""Words that may stand for others at an end of an altered quotation; more of them are another sentence."""


def _tells_more(missing: Sequence[Difference], words: Sequence[Token]) -> bool:
    """Whether there is a word of content in what the source does not quote."""
    return any(word.word not in FUNCTION_WORDS for one in missing for word in words[slice(*one.first)])


def _is_small(one: Difference, ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether only small words differ, at an end of both ("for many" and "by many") or with none in the source."""
    at_end = (one.first[0] == 0 and one.second[0] == 0) or (
        one.first[1] == len(ours) and one.second[1] == len(theirs)
    )
    words = [token.word for token in (*ours[slice(*one.first)], *theirs[slice(*one.second)])]
    inserted = one.second[0] == one.second[1]
    return (at_end or inserted) and all(word in FUNCTION_WORDS - NEGATIONS - MODALS for word in words)


def _is_one_utterance(item: Quoted, words: Sequence[Token], overlap: float, *, quoted: bool) -> bool:
    """Whether a quotation with other words in it is the source's sentence, and no other that sounds like it."""
    telling = sum(
        token.word not in FUNCTION_WORDS and not token.is_gap
        for kind, i, k, _, _ in steps_between(item.tokens, words)
        if kind == "equal"
        for token in item.tokens[i:k]
    )
    if not quoted:
        return telling >= UNQUOTED_TELLING and overlap >= UNQUOTED
    return telling >= TELLING or (telling >= FEW_TELLING and overlap >= SAME)


def _order(found: _Found, item: Quoted) -> tuple[int, bool, float]:
    """Best first: what is most like the quotation, and of equals what has its speaker."""
    others = found.quotation is not None and _others(found.quotation, item)
    return _BEST_FIRST.index(found.status), others, -found.overlap


def _others(quoted: Quotation, item: Quoted) -> bool:
    """Whether the source quotes somebody else there; not where either is known only by a role or pronoun."""
    if last_name(quoted.speaker) is None or item.speaker is None:
        return False
    ours, theirs = item.quotation.speaker or "", quoted.speaker or ""
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
    return QuotationCheck(
        quotation.start,
        quotation.end,
        item.text,
        quotation.speaker,
        best.status,
        best.place,
        tuple(place.place.source for place in alike),
        best.differences,
        best.other_speaker,
        best.sure,
        best.in_style,
    )
