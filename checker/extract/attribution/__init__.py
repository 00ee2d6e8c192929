"""Attribution: the stretches of a text that the article does not assert on its own account.

Every cue (a verb of saying, "according to", "reportedly") is looked at inside its sentence. The span is the
clause that the credit governs: what follows "Roe said", what stands before "…, Roe said", the whole clause
around "reportedly" or "according to". Text without a cue is flat and has no attribution.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checker.extract import speakers
from checker.extract.attribution.credits import credit_of
from checker.extract.attribution.cues import Credit, cues_of
from checker.extract.attribution.extents import next_words
from checker.extract.attribution.pointing import added, pointed
from checker.extract.pronouns import Referents
from checker.kinds import Certainty
from checker.lexicon.attribution import (
    CALLS,
    DETERMINERS,
    ENDING_MARKS,
    HEADLINE_SOURCES,
    IN_MY_VIEW,
    OPINIONS,
    UNNAMED_SOURCES,
)
from checker.lexicon.reporting import UNNAMED_NOUNS
from checker.model import Attribution, Quotation, Sentence
from checker.text.places import places

__all__ = ["Credits", "find", "governing"]


_MARKS = " \n\t\"“”‘’'«».,;:!?()—–-"


_LONGEST_TAIL = 32
"""Characters at the end of a headline that hold its source."""
_LONGEST_SOURCE = 3
_LONGEST_LABEL = 4
"""Words before the colon of a headline that can name its source."""


def find(plain: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> list[Attribution]:
    """What the text credits to somebody or reports as hearsay, sorted by place; spans may nest.

    Certainty is hedged ("reportedly"), attributed (to a named person, body or document), unnamed ("sources
    say") or quoted. `view` marks views ("critics say it overpaid") and what somebody denies.
    """
    return Credits(plain, sentences, quotations).all()


class Credits:
    """The attributions of a text, read sentence by sentence when they are asked for.

    Whoever wants to know what governs a few figures reads only their sentences; `all` reads every one.
    """

    def __init__(
        self,
        plain: str,
        sentences: Sequence[Sentence],
        quotations: Sequence[Quotation],
        referents: Referents | None = None,
    ) -> None:
        self._plain = plain
        self._sentences = sentences
        self._quotations = quotations
        self._cues = cues_of(plain, sentences, quotations)
        self._starts = [sentence.start for sentence in sentences]
        self._quotation_starts = [quotation.start for quotation in quotations]
        self._read: dict[int, list[Credit]] = {}
        self._referents = referents or Referents(plain, sentences)
        self._governing: dict[int, list[Attribution]] = {}

    def all(self) -> list[Attribution]:
        """Every attribution of the text, sorted by place."""
        found = {_quoted(quotation) for quotation in self._quotations}
        found.update(item for at in range(len(self._sentences)) for item in self._of_sentence(at))
        return sorted(found, key=lambda item: (item.start, -item.end, item.certainty, item.source or ""))

    def at(self, start: int, end: int) -> Attribution | None:
        """The innermost attribution that governs a span; None where the article speaks for itself."""
        return governing(self._around(start), start, end)

    def source_at(self, start: int, end: int) -> str | None:
        """Whom the innermost attribution around a span that names a source credits, as printed."""
        around = [item for item in self._around(start) if item.source]
        found = governing(around, start, end) if around else None
        return found.source if found else None

    def _around(self, start: int) -> Sequence[Attribution]:
        """The attributions that can govern what begins at `start`."""
        at = bisect_right(self._starts, start) - 1
        found = self._of_sentence(at) if at >= 0 else []
        number = bisect_right(self._quotation_starts, start) - 1
        if number >= 0 and start <= self._quotations[number].end:
            return [*found, _quoted(self._quotations[number])]
        return found

    def _of_sentence(self, at: int) -> list[Attribution]:
        """What a sentence credits outside its quotations; read once, for all that stands in it."""
        found = self._governing.get(at)
        if found is None:
            credited = list(self._resolved(at)) if at in self._cues else []
            start, end, _ = self._sentences[at]
            away = pointed(self._plain, self._sentences, at), added(self._plain, start, end)
            found = self._governing[at] = [*credited, *self._headline(at), *(one for one in away if one)]
        return found

    def _headline(self, at: int) -> Iterator[Attribution]:
        """What a label credits: "Acme to buy Bolt: report", "Police: 14 die in crash", "… (source: Eurostat)"."""
        start, end, _ = self._sentences[at]
        colon = self._plain.find(":", start, end)
        if self._plain[end - 1].isalpha() or self._plain.startswith(".", end - 1):
            yield from self._ending_label(start, end)
        if colon > 0:
            yield from self._beginning_label(start, colon, end)
            yield from self._bracketed_source(start, colon, end)

    def _ending_label(self, start: int, end: int) -> Iterator[Attribution]:
        """What a headline that ends with its source credits: "Acme to buy Bolt: report", "9 die -- state media"."""
        first = max(start, end - _LONGEST_TAIL)
        mark = max(self._plain.rfind(mark, first, end) for mark in ENDING_MARKS)
        if mark <= start:
            return
        who = self._plain[mark + 1 : end].removesuffix(".").lstrip("-–— ")
        words = who.split()
        last = start + len(self._plain[start:mark].rstrip("-–— "))
        if 0 < len(words) <= _LONGEST_SOURCE and last > start and (_is_acronym(who) or _is_source(words)):
            certainty: Certainty = "unnamed" if words[-1].lower() in UNNAMED_SOURCES else "attributed"
            yield Attribution(start, last, certainty, who, False)

    def _beginning_label(self, start: int, colon: int, end: int) -> Iterator[Attribution]:
        """What a headline that begins with its source credits: "Ministry: 45 schools shut by flood"."""
        label = self._plain[start:colon]
        words = label.split()
        if label in CALLS:
            return
        follows = self._plain[colon + 1 : colon + 2].isspace()
        if follows and 0 < len(words) <= _LONGEST_LABEL and label[:1].isupper():
            speaks = speakers.is_speaker(words[-1].lower()) and words[0].lower() not in DETERMINERS
            if (speaks or _is_acronym(label)) and self._plain[end - 1] not in '”"':
                unnamed = words[-1].lower() in UNNAMED_NOUNS or words[-1].lower() == "report"
                yield Attribution(colon + 2, end, "unnamed" if unnamed else "attributed", label, False)

    def _bracketed_source(self, start: int, colon: int, end: int) -> Iterator[Attribution]:
        """What a source in brackets credits: "Unemployment stands at 6.1% (source: Eurostat)"."""
        bracket = self._plain.rfind("(", start, colon)
        close = self._plain.find(")", colon, end)
        if (
            bracket > start
            and close > 0
            and self._plain[bracket + 1 : colon].lower() in ("source", "sources")
        ):
            who = self._plain[colon + 1 : close].strip()
            if who:
                yield Attribution(start, bracket, "attributed", " ".join(who.split()), False)

    def _resolved(self, at: int) -> Iterator[Attribution]:
        """What is credited in a sentence, pronouns replaced by those they stand for."""
        for attribution, kind, in_quotes, speaker in self._credits(at):
            if in_quotes:
                continue
            meant = self._referents.of(speaker, at) if speaker and kind == "pronoun" else None
            if meant:
                source = " ".join(self._plain[meant.start : meant.end].split())
                certainty: Certainty = "unnamed" if meant.kind == "unnamed" else attribution.certainty
                view = attribution.view or meant.kind == "holder"
                attribution = attribution._replace(source=source, view=view, certainty=certainty)
            yield attribution

    def _credits(self, at: int) -> list[Credit]:
        """What is credited in a sentence, as printed."""
        found = self._read.get(at)
        if found is None:
            found = []
            for cue in self._cues.get(at, ()):
                credit = credit_of(self._plain, cue)
                if credit and _only_quotes(self._plain, credit.attribution, self._quotations):
                    credit = credit._replace(in_quotes=True)
                if credit:
                    found.append(credit)
            self._read[at] = found
        return found


def _is_source(words: Sequence[str]) -> bool:
    """Whether words in small letters name who says so: "state media", "police", "official"."""
    return all(word.islower() for word in words) and (
        speakers.is_speaker(words[-1]) or words[-1] in HEADLINE_SOURCES
    )


def _is_acronym(text: str) -> bool:
    """Whether a label is a body's initials, and no call to read: "UN", "WHO"; "LIVE", "NEW" are none."""
    return text.isalpha() and text.isupper() and 1 < len(text) < 6 and text not in CALLS


def governing(attributions: Sequence[Attribution], start: int, end: int) -> Attribution | None:
    """The innermost attribution that governs a span; None where the article speaks for itself."""
    around = [item for item in attributions if item.start <= start and end <= item.end]
    if len(around) < 2:
        return around[0] if around else None
    return min(around, key=lambda item: (item.end - item.start, item.certainty, item.source or ""))


def _only_quotes(plain: str, item: Attribution, quotations: Sequence[Quotation]) -> bool:
    """Whether a span holds nothing but a quotation, which has its own attribution, or nothing at all."""
    inner = plain[item.start : item.end]
    last = item.start + len(inner.rstrip(_MARKS)) - 1
    first = item.end - len(inner.lstrip(_MARKS))
    if first > last:
        return True
    at = bisect_right(quotations, first, key=lambda quotation: quotation.start) - 1
    return at >= 0 and last < quotations[at].end


def _quoted(quotation: Quotation) -> Attribution:
    view = _is_view(quotation.text)
    return Attribution(quotation.start, quotation.end, "quoted", quotation.speaker, view)


def _is_view(text: str) -> bool:
    """Whether who is quoted says that it is a view: "I really think", "in our opinion"."""
    for subject in ("I", "We", "we"):
        for at in places(text, subject):
            following = next_words(text, at + len(subject))[:2]
            if not OPINIONS.isdisjoint(following) and not text[at - 1 : at].isalnum():
                return True
    return any(phrase in text for phrase in IN_MY_VIEW)
