"""Quotations: the words inside quotation marks that somebody is quoted with, and who that is.

Marks are paired inside one paragraph, so a mark that is never closed cannot swallow the text. A title, a
nickname or a word held at arm's length ("superintelligence") is not a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.extract import speakers
from checker.extract.pronouns import Referents
from checker.extract.quotation_marks import Quote, quotes
from checker.extract.speakers import Speaker
from checker.lexicon.abbreviations import BEFORE_NAME
from checker.lexicon.attribution import NAMED
from checker.lexicon.reporting import (
    AMBIGUOUS_VERBS,
    BEHIND_SAID,
    DESCRIBING_VERBS,
    INVERTED_VERBS,
    MANNER_VERBS,
    RECIPIENT_VERBS,
    REPORTING_VERBS,
)
from checker.lexicon.words import RELATIVES, SMALL
from checker.model import Quotation, Sentence, Span
from checker.text.sentences import sentence_at
from checker.text.words import Words, words_of

__all__ = ["find"]

_FEWEST_WORDS = 3
"""Fewer words than these are a quotation only beside a verb of saying."""
_REACH = 160
"""Characters between a verb of saying and the quotation that it introduces."""

_FAR = 260
"""Characters between a quotation and the verb behind it, whoever speaks and what is told of him or her between them."""
_MOST_BETWEEN = 32
"""Words that may stand there."""

_CLOSING = frozenset(("”", '"', "’", "'", "»", "''", "“"))
_WORDS = re.compile(r"[^\W\d_][\w’']*+(?>(?:-[\w’']*+)*)|\d[\d,.]*")


_INTRODUCING = REPORTING_VERBS | DESCRIBING_VERBS | {"according", "According", "words"}
"""Without one of these, or a colon, nothing leads to a quotation."""


_BESIDE_QUOTES = REPORTING_VERBS | MANNER_VERBS
"""Forms that credit whoever is named beside a quotation before them."""


class _Credit(NamedTuple):
    """Who is credited with a quotation; `beside` where a verb of saying touches the marks."""

    speaker: Speaker | None
    beside: bool


_NOBODY = _Credit(None, False)


def find(plain: str, sentences: Sequence[Sentence], referents: Referents | None = None) -> list[Quotation]:
    """The quotations of a text, in order; their spans lie inside the marks.

    A quotation over several paragraphs is one a paragraph, all with the same speaker. The speaker is a name
    or phrase as printed, with its span; None where the text leaves it open or two would fit.
    """
    found: list[Quotation] = []
    before: Quote | None = None
    credit = _NOBODY
    referents = referents or Referents(plain, sentences)
    for quote in quotes(plain, sentences):
        continues = before is not None and before.goes_on and quote.paragraph == before.paragraph + 1
        own = _credit(plain, sentences, quote)
        if continues:
            if own.speaker and not credit.speaker:
                _credit_earlier(plain, found, own.speaker)
            credit = own if own.speaker else credit
        elif own.speaker is None and not own.beside and before and _follows_on(plain, before, quote):
            pass  # the second half of an interrupted quotation has the speaker of the first
        else:
            credit = own
        if continues or _is_quotation(plain, quote, credit):
            speaker = credit.speaker
            if speaker and speaker.kind == "pronoun":
                speaker = referents.of(speaker, sentence_at(sentences, speaker.start)) or speaker
            found.append(_quotation(plain, quote.start, quote.end, speaker))
            credit = _Credit(speaker, credit.beside)
            before = quote
        else:
            before = None
    return found


def _credit_earlier(plain: str, found: list[Quotation], speaker: Speaker) -> None:
    """Give the paragraphs before, which went on without a name, the speaker whom the last one names."""
    for at in range(len(found) - 1, -1, -1):
        if found[at].speaker is not None or plain[found[at].end : found[at].end + 1] in ("”", '"', "»"):
            break
        found[at] = _quotation(plain, found[at].start, found[at].end, speaker)


def _quotation(plain: str, start: int, end: int, speaker: Speaker | None) -> Quotation:
    if speaker is None or speaker.kind == "pronoun":
        return Quotation(start, end, plain[start:end], None, None)
    name = " ".join(plain[speaker.start : speaker.end].split())
    return Quotation(start, end, plain[start:end], name, Span(speaker.start, speaker.end))


# ---------------------------------------------------------------- what is a quotation


def _is_quotation(plain: str, quote: Quote, credit: _Credit) -> bool:
    """Whether words inside marks are said by somebody, not a title, a nickname or a word at arm's length."""
    words = _WORDS.findall(plain, quote.start, quote.end)
    if not words:
        return False
    if credit.beside:
        return True
    if len(words) < _FEWEST_WORDS:
        return False
    if credit.speaker is None and _is_named(plain[max(0, quote.open - 40) : quote.open]):
        return False
    return not all(word[0].isupper() or word[0].isdigit() or word in SMALL for word in words)


def _is_named(lead: str) -> bool:
    """Whether what stands before a mark says that a name follows."""
    lead = lead.rstrip(" \n,")
    named = next(filter(lead.endswith, NAMED), "")
    return named != "" and not lead.removesuffix(named)[-1:].isalnum()


# ---------------------------------------------------------------- who says it


def _credit(plain: str, sentences: Sequence[Sentence], quote: Quote) -> _Credit:
    """Whom the text around a quotation credits: what follows it, else what leads to it."""
    at = sentence_at(sentences, quote.open)
    floor = sentences[at].start
    last = sentence_at(sentences, quote.close - 1)
    ceiling = sentences[last].end
    goes_on = last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[last].paragraph
    if quote.close >= ceiling and goes_on and plain[quote.end - 1] in ",!?—":
        ceiling = sentences[last + 1].end
    return (
        _credit_after(plain, quote, ceiling)
        or _credit_before(plain, floor, quote)
        or _credit_behind(plain, quote, ceiling)
        or _signed(plain, quote, ceiling)
        or _NOBODY
    )


_SIGNATURE = re.compile(r"\s*(?:—|–|--|-)\s*(?=[A-Z])")


def _signed(plain: str, quote: Quote, ceiling: int) -> _Credit | None:
    """The name that signs a quotation which is a paragraph of its own: “…” — Jane Roe, gardener."""
    dash = _SIGNATURE.match(plain, quote.close)
    line = plain.find("\n", quote.close)
    end = line if line >= 0 else len(plain)
    if (
        dash is None
        or (quote.open > 0 and plain[: quote.open].rstrip(" ")[-1:] != "\n")
        or end - dash.end() > _SIGNED
    ):
        return None
    words = words_of(plain, dash.end(), end)
    speaker = speakers.after(words, 0)
    return _Credit(speaker, True) if speaker and speaker.kind == "name" and len(words) > 1 else None


_SIGNED = 80
"""Characters of a line that signs a quotation."""


def _credit_after(plain: str, quote: Quote, ceiling: int) -> _Credit | None:
    """“…,” Jane Roe told reporters; “…,” said Jane Roe."""
    if plain[quote.end - 1] in ".…" and not plain.startswith(",", quote.close):
        return None
    comma = plain[quote.end - 1] in ",!?—-" or plain[quote.close : quote.close + 2].lstrip()[:1] in (
        ",",
        "—",
        "-",
    )
    for number, word in enumerate(_WORDS.finditer(plain, quote.close, min(ceiling, quote.close + _FAR))):
        between = plain[quote.close : word.start()]
        if number > _MOST_BETWEEN or _is_interrupted(between) or (not comma and number > 0):
            return None
        if word[0] not in _BESIDE_QUOTES:
            continue
        if number == 0:
            words = words_of(plain, word.end(), min(ceiling, word.end() + _REACH))
            inverted = speakers.after(words, 0, any_noun=word[0] in INVERTED_VERBS)
            return _Credit(inverted and speakers.by_name(plain, inverted, ceiling), True)
        words = words_of(plain, quote.close, word.end())
        speaker = speakers.before(words, len(words) - 1, any_noun=word[0] not in AMBIGUOUS_VERBS)
        if speaker is None or between.count(",") > 3:
            return None
        return _Credit(speaker, True)
    return None


def _is_interrupted(between: str) -> bool:
    """Whether a mark parts a verb of saying from the quotation; the stop of "Mr." parts nothing."""
    if any(mark in between for mark in '“";'):
        return True
    return any(
        not _is_initial(word) and word.lower() not in BEFORE_NAME for word in _STOPPED.findall(between)
    )


def _is_initial(word: str) -> bool:
    """Whether a word before a stop is an initial of a name: "S. Kadir"."""
    return len(word) == 1 and word.isupper()


_STOPPED = re.compile(r"(?<!\w)(\w*+)\.")


def _credit_behind(plain: str, quote: Quote, ceiling: int) -> _Credit | None:
    """A few words of somebody, who is named where the sentence ends: it was “…” from the start, Jane Roe said; … according to Roe.

    Or whoever the words after a participle are about: calling it “…”, Jane Roe left.
    """
    words = words_of(plain, quote.close, min(ceiling, quote.close + _FAR))
    for at in range(len(words) - 1):
        if _opens_credit(words, at):
            return _Credit(speakers.after(words, at + 2), False)
    verbs = [at for at in range(len(words)) if words[at].text in REPORTING_VERBS]
    for at in verbs[-1:]:
        speaker = speakers.before(words, at)
        if speaker and speaker.start > quote.close and _is_after_comma(plain, words, speaker, at):
            return _Credit(speaker, False)
    return None


def _is_after_comma(plain: str, words: Words, speaker: Speaker, verb: int) -> bool:
    """Whether nothing but a title stands between a comma and the one who speaks, and no clause hangs on the verb."""
    lead = plain[words[0].start : speaker.start] if len(words) else ""
    comma = max(lead.rfind(","), lead.rfind("–"), lead.rfind("—"))
    title = _WORDS.findall(lead[comma + 1 :])
    behind = words[verb + 1].text if verb + 1 < len(words) else "."
    return (
        comma >= 0
        and len(title) <= _TITLE
        and not any(word in REPORTING_VERBS or word.casefold() in RELATIVES for word in title)
        and (behind in (".", ",") or behind in BEHIND_SAID or words[verb].text in RECIPIENT_VERBS)
    )


_TITLE = 6
"""Words of a title before the name of whoever speaks."""


def _credit_before(plain: str, floor: int, quote: Quote) -> _Credit | None:
    """Jane Roe said: “…”; according to Jane Roe, “…”; Jane Roe said that it was “…”."""
    offset = max(floor, quote.open - _REACH)
    lead = plain[offset : quote.open].rstrip()
    if not lead:
        return None
    if lead[-1] != ":" and _INTRODUCING.isdisjoint(map(str.lower, _WORDS.findall(lead))):
        return _in_the_eyes(plain, floor, quote)
    floor = max(floor, quote.open - 2 * _REACH)
    words = words_of(plain, floor, quote.open)
    near = words.index_at(offset)
    verbs = [at for at in range(near, len(words)) if words[at].text in REPORTING_VERBS]
    if words[-1].text == ":":
        speaker = speakers.before(words, verbs[-1]) if verbs else None
        speaker = speaker or speakers.before(words, len(words) - 1) or _told_of(plain, words)
        return _Credit(speaker, speaker is not None)
    cue = _according_to(words, near)
    if cue >= 0 and (not verbs or verbs[-1] < cue):
        return _Credit(speakers.after(words, cue), True)
    if verbs:
        verb = verbs[-1]
        beside = verb >= len(words) - 2 or words[-1].text == ","
        closed = verb > 0 and words[verb - 1].text in _CLOSING  # “We have,” said | Ortiz, “12 days.”
        inverted = speakers.after(words, verb + 1) if closed else None
        return _Credit(inverted or speakers.before(words, verb) or _subject(words, verb), beside)
    for at in range(near, len(words)):
        if words[at].lower in DESCRIBING_VERBS:
            speaker = speakers.before(words, at) or (_behind_participle(plain, quote) if at == 0 else None)
            return _Credit(speaker, False) if speaker else None
    return None


def _in_the_eyes(plain: str, floor: int, quote: Quote) -> _Credit | None:
    """To Jane Roe, it was “…”."""
    words = words_of(plain, max(floor, quote.open - _REACH), quote.open)
    if len(words) < _VIEWED or words[0].text not in ("To", "For"):
        return None
    speaker = speakers.after(words, 1)
    named = speaker is not None and speaker.kind == "name" and plain.startswith(",", speaker.end)
    return _Credit(speaker, False) if named else None


_VIEWED = 4
"""Words at least of "To Roe, it was"."""


def _behind_participle(plain: str, quote: Quote) -> Speaker | None:
    """Whoever the sentence behind a participle is about: "Calling it “…”, | Jane Roe left"."""
    mark = quote.close if plain.startswith(",", quote.close) else quote.end - 1
    if plain[mark : mark + 1] != ",":
        return None
    return speakers.after(
        words_of(plain, quote.close, quote.close + _REACH), plain.startswith(",", quote.close)
    )


def _told_of(plain: str, words: Words) -> Speaker | None:
    """Whoever the sentence before a colon is about, a person or a body: "The minister was blunt: “…”"."""
    found = speakers.subject(words)
    if found is None or len(words) > _SHORT:
        return None
    printed = plain[found.start : found.end].split()
    known = found.kind == "pronoun" or speakers.is_speaker(printed[-1].lower())
    return found if (len(printed) > 1 if found.kind == "name" else known) else None


_SHORT = 14
"""Words of a sentence before a colon that tells of whoever speaks after it."""


def _according_to(words: Words, near: int) -> int:
    """Index of the word after the last "according to" or "in the words of"; -1 where there is none."""
    for at in range(len(words) - 1, near, -1):
        if _opens_credit(words, at - 1):
            return at + 1
    return -1


def _opens_credit(words: Words, at: int) -> bool:
    """Whether "according to" or "the words of" stands at a word and the next."""
    return (words[at].lower, words[at + 1].text) in (("according", "to"), ("words", "of"))


def _subject(words: Words, verb: int) -> Speaker | None:
    """The subject of the sentence, for a participle: "Jane Roe defended it, saying “…”"."""
    return speakers.after(words, 0) if words[verb].text.endswith("ing") else None


def _follows_on(plain: str, before: Quote, quote: Quote) -> bool:
    """Whether a quotation goes on after its speaker was named: “…,” Roe said. “…”."""
    between = plain[before.close : quote.open]
    starts = between.rstrip().endswith((".", ",", "—")) or not between.strip()
    return before.paragraph == quote.paragraph and starts and len(between) <= 2 * _REACH
