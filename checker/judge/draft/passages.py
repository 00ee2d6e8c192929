"""Passages of the sources that tell what a draft has from somebody, in words of their own, and from whom they have it.

A passage is what one speaker says in sentences that follow one another. The draft's statement, or a clause of it, is held
against all of them: the one that tells most of it is somebody else's, and what the draft's own speaker says, or is told of,
has much less of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.texts import Texts
from checker.align.told import Told
from checker.align.vocabulary import words_of
from checker.extract import Analysis, once
from checker.judge.draft.voices import Voice, Voices, voice
from checker.judge.placed import Placed
from checker.lexicon.reporting import REPORTING_VERBS
from checker.model import Attribution

__all__ = ["Passages", "attributed", "credits_in", "words_credited"]

TOLD = 0.65
"""How much of a statement, or of a clause of it, another's passage has to tell."""
SHARED = 3
"""Words of it that it has at least."""
UNHEARD = 0.8
"""How much where no source has a word of the draft's speaker: another newsroom may have asked him."""
BACK_TOLD = 0.33
"""How much of what the other says the draft's sentence has to tell, or the one before it."""
LESS = 0.6
"""What the draft's own speaker tells of it is less than this share of what the other does."""
LOOKED_AT = 12
"""Sentences of the sources that are looked at for one statement."""
BACK = 2
"""Sentences before one that credits nobody in which the draft's speaker may be named."""


def words_credited(analysis: Analysis, own: Attribution) -> frozenset[str]:
    """The words of what is credited, without those for whoever says it, and for the saying."""
    first, end = analysis.stream.within(own.start, own.end)
    tokens = analysis.stream.tokens
    if own.source and analysis.document.plain[own.end :].lstrip().startswith(own.source):
        # "…, Mayor | Dorn said": a title before the speaker is none of what is said
        end = next((at for at in range(end - 1, first, -1) if tokens[at].text == ","), end)
    speaker = set((own.source or "").casefold().split())
    return frozenset(
        word
        for token in tokens[first:end]
        if token.low not in speaker and token.low not in REPORTING_VERBS
        for word in words_of(token)
    )


def credits_in(analysis: Analysis, sentence: Told) -> list[Attribution]:
    """What a sentence credits to somebody."""
    return attributed(analysis).meeting(sentence.tokens[0].start, sentence.tokens[-1].end)


@once
def attributed(analysis: Analysis) -> Placed[Attribution]:
    """The attributions of a text by their places."""
    return Placed(analysis.attributions)


class _Best(NamedTuple):
    """Who tells most of a statement."""

    told: float
    text: int
    credit: Attribution


class Passages:
    """The passages of the sources, for the statements of one draft."""

    def __init__(self, draft: Analysis, sources: Sequence[Analysis], told: Texts) -> None:
        self._draft, self._sources, self._texts = draft, sources, told
        self._voices = Voices([draft, *sources])

    def of_another(self, own: Attribution, words: frozenset[str]) -> tuple[int, Attribution] | None:
        """The number of the source, and the credit there, where what a draft has from one is certainly another's."""
        speaker = voice(own.source or "")
        if speaker is None or len(words) < SHARED:
            return None
        for piece in dict.fromkeys((words, *self._clauses(own, words))):
            best, ours = self._tellers(piece, speaker)
            needed = TOLD if self._is_heard(speaker) else UNHEARD
            if best is not None and best.told >= needed and ours <= LESS * best.told:
                said = words_credited(self._sources[best.text], best.credit)
                if self._texts.vocabulary.covered(said, self._around(own)) >= BACK_TOLD:
                    return best.text, best.credit
        return None

    def _is_heard(self, speaker: Voice) -> bool:
        """Whether some source has the name, or the words that tell the role."""
        return any(_names(one, speaker) for text in self._texts.texts for one in text)

    def _around(self, own: Attribution) -> frozenset[str]:
        """The words of the draft's sentence, and of the one before it."""
        stream = self._draft.stream
        number = stream.sentence_of(stream.within(own.start, own.end)[0])
        tokens = (token for at in (number - 1, number) if at >= 0 for token in stream.of_sentence(at))
        return frozenset(word for token in tokens for word in words_of(token))

    def _clauses(self, own: Attribution, words: frozenset[str]) -> Iterator[frozenset[str]]:
        """The words of the clauses of a statement."""
        stream = self._draft.stream
        first, end = stream.within(own.start, own.end)
        if first >= end:
            return
        sentence = Told(stream.of_sentence(stream.sentence_of(first)))
        for clause in sentence.clauses:
            tokens = sentence.tokens[slice(*clause.proposition.clause)]
            inside = tokens and own.start <= tokens[0].start + 1 and tokens[-1].end <= own.end + 1
            if inside and len(clause.words & words) >= SHARED:
                yield clause.words & words

    def _tellers(self, words: frozenset[str], speaker: Voice) -> tuple[_Best | None, float]:
        """Who certainly is another and tells most of some words; and how much is told where the draft's speaker may tell it."""
        vocabulary = self._texts.vocabulary
        best, ours = None, 0.0
        for text, number in self._texts.places(words, LOOKED_AT):
            sentence = self._texts.texts[text][number]
            covered = vocabulary.covered(words, sentence.words)
            credited = [one for one in credits_in(self._sources[text], sentence) if one.source]
            voices = [(one, voice(one.source or "")) for one in credited]
            others = [one for one, other in voices if other and self._voices.are_two(speaker, other)]
            if _names(sentence, speaker) or (
                not others and self._may_be_own(text, number, speaker, credited)
            ):
                ours = max(ours, covered)
                continue
            for one in others:
                alone = len({credit.source for credit in credited}) == 1
                said = self._said(text, number, one) if alone else words_credited(self._sources[text], one)
                shared = sum(not said.isdisjoint(vocabulary.kin(word)) for word in words)
                tells = vocabulary.covered(words, said)
                if shared >= SHARED and (best is None or tells > best.told):
                    best = _Best(tells, text, one)
        return best, ours

    def _said(self, text: int, number: int, one: Attribution) -> frozenset[str]:
        """The words of a sentence, and of those beside it that are the same one's."""
        told = self._texts.texts[text]
        beside = (at for at in (number - 1, number + 1) if 0 <= at < len(told))
        same = [
            at
            for at in beside
            if {credit.source for credit in credits_in(self._sources[text], told[at])} == {one.source}
        ]
        return told[number].words.union(*(told[at].words for at in same))

    def _may_be_own(self, text: int, number: int, speaker: Voice, credited: Sequence[Attribution]) -> bool:
        """Whether a sentence may be the draft's speaker's: somebody says it who may be, or nobody, and he is named before."""
        before = self._texts.texts[text][max(0, number - BACK) : number]
        return bool(credited) or any(_names(one, speaker) for one in before)


def _names(sentence: Told, speaker: Voice) -> bool:
    """Whether a sentence has the name, or the words that tell the role."""
    words = speaker.name[-1:] or tuple(speaker.proper or speaker.body) or (speaker.role,)
    return sentence.lows.issuperset(words)
