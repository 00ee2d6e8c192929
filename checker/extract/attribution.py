"""Attribution: the stretches of a text that the article does not assert on its own account.

Every cue (a verb of saying, "according to", "reportedly") is looked at inside its sentence. The span is the
clause that the credit governs: what follows "Roe said", what stands before "…, Roe said", the whole clause
around "reportedly" or "according to". Text without a cue is flat and has no attribution.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from checker.extract import speakers
from checker.extract.pronouns import Referents
from checker.extract.speakers import Kind, Speaker
from checker.kinds import Certainty
from checker.lexicon.names import ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES
from checker.lexicon.numbers import GROUPS, ONES, PLURALS, SCALES, TENS
from checker.lexicon.reporting import (
    ACCORDING,
    ACCUSING_VERBS,
    AMBIGUOUS_VERBS,
    CLAUSE_ONLY,
    CONFESSIONS,
    COUNTING_VERBS,
    DENIALS,
    FINDING_VERBS,
    FORECAST_VERBS,
    HEARSAY,
    HEARSAY_NOUNS,
    HEARSAY_PARTICIPLES,
    INVERTED_VERBS,
    OWN_COUNTS,
    PLACING_VERBS,
    PLURAL_VERBS,
    POSTMODIFIERS,
    PROJECTION_VERBS,
    QUOTE_ONLY,
    RECIPIENT_VERBS,
    REPORTING_VERBS,
    TRANSACTIONS,
    UNNAMED_NOUNS,
    VIEW_PASSIVES,
    VIEW_VERBS,
)
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Attribution, Quotation, Sentence
from checker.text.places import places
from checker.text.words import Words, is_possessive, without_possessive, words_of

__all__ = ["Credits", "find", "governing"]

_REACH = 1000
"""Characters on either side of a cue that belong to its clause at most."""
_WINDOW = 240
"""Characters on either side of a cue in which whoever it credits must stand."""
_NEAR = 55
"""Characters on either side of a cue that mostly hold whoever it credits: they are read first."""
_WORDS = (
    REPORTING_VERBS
    | VIEW_VERBS
    | PROJECTION_VERBS
    | HEARSAY
    | HEARSAY_NOUNS
    | HEARSAY_PARTICIPLES
    | VIEW_PASSIVES
    | PLACING_VERBS
    | OWN_COUNTS
    | ACCUSING_VERBS
    | frozenset(ACCORDING)
) - QUOTE_ONLY
_VIEWS = VIEW_VERBS | PROJECTION_VERBS | DENIALS
"""Verbs that mark what is credited as a view."""
_SAYING = REPORTING_VERBS | VIEW_VERBS | PROJECTION_VERBS
_CONTRASTS = frozenset("but while whereas although though".split())
_RELATIVES = frozenset("who which whose where".split())
_CLAUSES = _CONTRASTS | _RELATIVES
"""After a comma these begin a clause."""
_PREDICATES = frozenset("is was has will".split())
"""Before these, and adverbs, "and" after a comma begins a clause."""
_BACK_TO_VERB = frozenset(
    "is are was were has have had will would can could may might did does said says told".split()
)
"""After a comma these are the verb of the sentence, where a relative clause ends."""
_MARKS = " \n\t\"“”‘’'«».,;:!?()—–-"
_BE = frozenset("is are was were be been being".split())
_NEGATIONS = frozenset("not never to cannot be is are was were been being".split())
"""Before a verb of saying these leave nobody who says it: "not said", "to say", "was told"."""
_NEXT_WORDS = re.compile(r"(\s*+)(\w*+)(?:\s++(\w++)(?:\s++(\w++))?)?")
"""The words after a place, up to three of them, and the white space before them."""
_NOT_SAID = frozenset(
    "whether if why how nothing little when what goodbye farewell sorry hello responsibility credit victory".split()
)
_COMPLEMENTS = frozenset(
    "that the a an it he she they there we I its his her their this these more about nearly some in on no at".split()
)
"""Words that what is said begins with."""
_LONGEST_WHEN = 90
"""Characters that may follow on the first word of when, where or whom something was said."""
_WHEN = frozenset(
    "in on at during to via by last this late early earlier yesterday today Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday of".split()
)
"""Words that lead to when, where or whom something was said."""
_RECIPIENT = re.compile(
    r"(?:(?:\s+[A-Z](?:[\w’']|[.-]++)*){1,5}|\s+(?:the\s+)?\w+(?:\s+\w+)?)(?=\s+(?:in|on|at|via|by|during|last)\b|\s*[.,;]|\s*\Z)"
)
_SHORT_SUBJECT = 6
"""Words of a subject that a credit between commas follows before its verb."""
_NOUNS_TOO = (AMBIGUOUS_VERBS | VIEW_VERBS | PROJECTION_VERBS) - {"say"}
"""Forms before which not every noun is one that speaks."""
_LEADS_IN = frozenset(
    "in on at after before during by since for from with last this earlier meanwhile however but and".split()
)
"""Words that lead to something before the sentence begins in earnest."""
_DETERMINERS = frozenset("a an the its their his her any this".split())
_SINGULARS = _DETERMINERS | {"one", "another", "that"}
_LONGEST_LABEL = 4
"""Words before the colon of a headline that can name its source."""
_HEADLINE_SOURCES = frozenset("report reports source sources officials police study survey".split())
_OPINIONS = frozenset("think believe feel hope guess suspect doubt expect".split())
"""Verbs after "I" and "we", with one word between them or none, that give a view."""
_IN_MY_VIEW = ("in my view", "in our view", "in my opinion", "in our opinion")


class _Credit(NamedTuple):
    """An attribution as its sentence prints it, with what kind of source it credits."""

    attribution: Attribution
    kind: Kind | None
    """None where nobody is credited."""
    in_quotes: bool = False
    """Whether it governs nothing but a quotation, which has an attribution of its own."""
    speaker: Speaker | None = None
    """Where whoever it credits stands."""


def _hearsay(start: int, end: int) -> _Credit:
    return _Credit(Attribution(start, end, "hedged", None, False), None)


class _Cue(NamedTuple):
    """A word that may credit somebody, in its sentence."""

    word: str
    start: int
    end: int
    floor: int
    ceiling: int


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
        self._cues = _cues(plain, sentences, quotations)
        self._starts = [sentence.start for sentence in sentences]
        self._quotation_starts = [quotation.start for quotation in quotations]
        self._read: dict[int, list[_Credit]] = {}
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
            found = self._governing[at] = [*credited, *self._headline(at)]
        return found

    def _headline(self, at: int) -> Iterator[Attribution]:
        """What a label credits: "Acme to buy Bolt: report", "Police: 14 die in crash", "… (source: Eurostat)"."""
        start, end, _ = self._sentences[at]
        colon = self._plain.find(":", start, end)
        if colon < 0 and self._plain[end - 1] not in "sSeEty":
            return
        yield from self._ending_label(start, end)
        if colon > 0:
            yield from self._beginning_label(start, colon, end)
            yield from self._bracketed_source(start, colon, end)

    def _ending_label(self, start: int, end: int) -> Iterator[Attribution]:
        """What a headline that ends with its source credits: "Acme to buy Bolt: report"."""
        tail = self._plain[max(start, end - 14) : end]
        mark = max(map(tail.rfind, ":–—-"))
        who = tail[mark + 1 :].removesuffix(".").lstrip()
        last = end - len(tail) + len(tail[: max(mark, 0)].rstrip())
        if last > start and who.lower() in _HEADLINE_SOURCES and who[1:].islower() and mark >= 0:
            unnamed = who.lower() not in ("officials", "police", "study", "survey")
            certainty: Certainty = "unnamed" if unnamed else "attributed"
            yield Attribution(start, last, certainty, who, False)

    def _beginning_label(self, start: int, colon: int, end: int) -> Iterator[Attribution]:
        """What a headline that begins with its source credits: "Ministry: 45 schools shut by flood"."""
        label = self._plain[start:colon]
        words = label.split()
        follows = self._plain[colon + 1 : colon + 2].isspace()
        if follows and 0 < len(words) <= _LONGEST_LABEL and label[:1].isupper():
            speaks = speakers.is_speaker(words[-1].lower()) and words[0].lower() not in _DETERMINERS
            if speaks and self._plain[end - 1] not in '”"':
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

    def _credits(self, at: int) -> list[_Credit]:
        """What is credited in a sentence, as printed."""
        found = self._read.get(at)
        if found is None:
            found = []
            for cue in self._cues.get(at, ()):
                credit = _credit_of(self._plain, cue)
                if credit and _only_quotes(self._plain, credit.attribution, self._quotations):
                    credit = credit._replace(in_quotes=True)
                if credit:
                    found.append(credit)
            self._read[at] = found
        return found


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
            following = _next_words(text, at + len(subject))[:2]
            if not _OPINIONS.isdisjoint(following) and not text[at - 1 : at].isalnum():
                return True
    return any(phrase in text for phrase in _IN_MY_VIEW)


# ---------------------------------------------------------------- cues


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    """The words that may credit somebody, as one matcher, and in lower case."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = sorted(_WORDS | {word.capitalize() for word in HEARSAY | HEARSAY_NOUNS | frozenset(ACCORDING)})
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest), [word.lower() for word in words]


def _cues(
    plain: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
) -> dict[int, list[_Cue]]:
    """The cues outside quotations, by the index of their sentence."""
    matcher, words = _automaton()
    found: dict[int, list[_Cue]] = {}
    at = quote = 0
    for number, start, end in matcher.find_matches_as_indexes(plain):
        if (start and _in_word(plain[start - 1])) or (end < len(plain) and _in_word(plain[end])):
            continue
        while quote < len(quotations) and quotations[quote].end <= start:
            quote += 1
        if quote < len(quotations) and quotations[quote].start <= start:
            continue
        while at < len(sentences) and sentences[at].end <= start:
            at += 1
        if at < len(sentences) and sentences[at].start <= start:
            first, last, _ = sentences[at]
            cue = _Cue(words[number], start, end, max(first, start - _REACH), min(last, end + _REACH))
            found.setdefault(at, []).append(cue)
    return found


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "-_"


def _credit_of(plain: str, cue: _Cue) -> _Credit | None:
    """What one cue says of its clause, if it credits anybody at all."""
    word = cue.word
    if word in ACCORDING:
        return _according(plain, cue)
    if word in HEARSAY:
        return _hedged(plain, cue)
    if word in HEARSAY_NOUNS:
        return _hearsay(cue.start, _clause_end(plain, cue))
    if word in OWN_COUNTS and (counted := _counted(plain, cue)):
        return counted
    if word in ACCUSING_VERBS:
        return _accusation(plain, cue)
    lead = plain[max(cue.floor, cue.start - 40) : cue.start].lower().split()
    previous = lead[-1] if lead else ""
    if word == "saying" and previous == "as":
        return _quoted_as_saying(plain, cue)
    if word in PLACING_VERBS and (placed := _placing(plain, cue, lead)):
        return placed
    if word in HEARSAY_PARTICIPLES or word in VIEW_PASSIVES:
        passive = _is_passive(lead)
        if passive or _next_words(plain, cue.end)[:2] in (("to", "be"), ("to", "have")):
            return _participle(plain, cue, passive)
    if previous in _DETERMINERS or previous.endswith(("’s", "'s")):
        return _determined(plain, cue)
    if (
        previous in _NEGATIONS
        or previous.endswith(("n't", "n’t"))
        or _next_words(plain, cue.end)[0] in _NOT_SAID
    ):
        return None
    return _verb(plain, cue) if word in _SAYING else None


def _placing(plain: str, cue: _Cue, lead: Sequence[str]) -> _Credit | None:
    """Who puts a figure on something: "X put the toll at 47", "was put at 47 by X", "estimated by X at 47"."""
    if "at" not in plain[cue.end : min(cue.ceiling, cue.end + _WINDOW)]:
        return None
    words = words_of(plain, cue.end, min(cue.ceiling, cue.end + _WINDOW))
    texts = [word.lower for word in words]
    if texts[:1] == ["by"] and "at" in texts:
        if not _figure_follows(words, texts.index("at")):
            return None
        speaker = speakers.after(words, 1, any_noun=True) or _between(words, 1, texts.index("at"))
        return speaker and _credited(plain, _clause(plain, cue), speaker, cue)
    at = next(
        (i for i, text in enumerate(texts[:_TO_FIGURE]) if text == "at" and _figure_follows(words, i)), -1
    )
    if at < 0 or (at and any(text in _PLACED_ELSEWHERE for text in texts[:at])):
        return None
    if at == 0 or _is_passive(lead):
        by = next((i for i in range(at + 1, min(at + 8, len(texts))) if texts[i] == "by"), -1)
        if by < 0 or not _is_passive(lead):
            return None
        speaker = speakers.after(words, by + 1, any_noun=True)
        return speaker and _credited(plain, _clause(plain, cue), speaker, cue)
    before = words_of(plain, _window_start(plain, cue), cue.end)
    speaker = speakers.before(before, len(before) - 1, any_noun=cue.word not in _NOUNS_PLACE)
    if speaker is None or (cue.word in ("see", "sees") and speaker.kind == "pronoun"):
        return None
    if plain[speaker.start : speaker.end].split()[-1].lower() in TRANSACTIONS:
        return None
    return _credited(plain, (cue.end, _clause_end(plain, cue)), speaker, cue)


_TO_FIGURE = 14
"""Words between a verb that puts a figure on something and the "at" before the figure."""
_NOUNS_PLACE = frozenset("value values valued place places placed measured".split())
"""Verbs that put a figure on something whoever or whatever is their subject: "the deal values Bolt at $3 billion"."""
_PLACED_ELSEWHERE = frozenset("on in into up down out off away together back aside that which who".split())
"""After "put" these say where a thing is put, or begin another clause."""
_BEFORE_FIGURE = frozenset(
    """about around nearly almost some more less over under than at least most between just roughly approximately
    only up to as many much high low magnitude a an the half""".split()
)


_NUMBERS = frozenset((*ONES, *TENS, *SCALES, *PLURALS, *GROUPS))


def _figure_follows(words: Words, at: int) -> bool:
    """Whether a figure follows the word at index `at`, words that lead to one between them."""
    for word in words.between(at + 1, at + 5):
        if word.text[0].isdecimal() or word.text[0] in "$£€¥" or word.lower in _NUMBERS:
            return True
        if word.lower not in _BEFORE_FIGURE:
            return False
    return False


def _between(words: Words, first: int, end: int) -> Speaker | None:
    """The words from one to another as whoever they name."""
    return Speaker(words[first].start, words[end - 1].end, "group") if 0 < end - first <= 6 else None


def _quoted_as_saying(plain: str, cue: _Cue) -> _Credit | None:
    """What is credited in "quoted Roe as saying that" and "Roe was quoted as saying that"."""
    words = words_of(plain, _window_start(plain, cue), cue.start)
    as_ = len(words) - 1
    if as_ < 2:
        return None
    passive = words[as_ - 1].lower in ("quoted", "cited")
    quoted = (
        as_ - 1
        if passive
        else next(
            (
                at
                for at in range(as_ - 1, -1, -1)
                if words[at].lower in ("quoted", "cited", "quotes", "cites")
            ),
            -1,
        )
    )
    if quoted < 0:
        return None
    speaker = (
        speakers.before(words, quoted, any_noun=True)
        if passive
        else speakers.after(words, quoted + 1, any_noun=True)
    ) or (None if passive else _between(words, quoted + 1, as_))
    return speaker and _credited(plain, (cue.end, _clause_end(plain, cue)), speaker, cue)


def _accusation(plain: str, cue: _Cue) -> _Credit | None:
    """What somebody is accused of, credited to whoever accuses: "prosecutors accuse him of taking $75,000"."""
    of = plain.find(" of ", cue.end, min(cue.ceiling, cue.end + _WINDOW))
    lead = plain[max(cue.floor, cue.start - 40) : cue.start].lower().split()
    if of < 0 or _is_passive(lead) or plain.find(",", cue.end, of) >= 0:
        return None
    speaker = _speaker_before(plain, cue)
    return speaker and _credited(plain, (of + 4, _clause_end(plain, cue)), speaker, cue)


def _counted(plain: str, cue: _Cue) -> _Credit | None:
    """The clause that somebody's own count governs: "by the union's estimate, 600", "Roe's tally of 12"."""
    words = words_of(plain, _window_start(plain, cue), cue.end)
    noun = len(words) - 1
    first = noun - 1
    while (
        first >= 0
        and noun - first < 7
        and words[first].text[0].isalpha()
        and words[first].lower not in _COUNT_ENDS
    ):
        first -= 1
    if first == noun - 1:
        return None
    owned = next((at for at in range(first + 1, noun) if is_possessive(words[at])), -1)
    if first >= 0 and words[first].lower == "by":
        own = words[first + 1].lower in (
            "its",
            "their",
            "his",
            "her",
            "my",
            "our",
            "one",
            "any",
            "some",
            "that",
        )
        if (
            own
            or words[noun - 1].lower in ("a", "the", "an")
            or (owned < 0 and not _speaks_of(words, first + 1, noun))
        ):
            return None
        last = owned if owned >= 0 else noun
        end = without_possessive(words[last]) if owned >= 0 else words[last].end
        speaker = Speaker(words[first + 1].start, end, "group")
        return _credited(plain, _clause(plain, cue), speaker, cue)
    if owned < 0 or _next_words(plain, cue.end)[0] not in ("of", "that"):
        return None
    speaker = Speaker(words[first + 1].start, without_possessive(words[owned]), "group")
    comma = plain.find(",", cue.end, cue.ceiling)
    return _credited(plain, (cue.end, comma if comma > 0 else _clause_end(plain, cue)), speaker, cue)


_COUNT_ENDS = frozenset(
    "had has have will would by of than to from on in at and or but for with as said says that is was were are above below over under beat"
    " missed topped".split()
)


def _speaks_of(words: Words, first: int, noun: int) -> bool:
    """Whether what stands before a count is one who counts: "by police estimates"."""
    return any(speakers.is_speaker(word.lower) or word.is_capital for word in words.between(first, noun))


def _is_passive(lead: Sequence[str]) -> bool:
    """Whether the words before a participle end with a form of "be", with adverbs between: "is now widely"."""
    for word in lead[:-4:-1]:
        if word in _BE or word.endswith(("n't", "n’t")):
            return True
        if word not in ("also", "now", "often", "still") and not word.endswith("ly"):
            return word in ("it's", "it’s", "they're", "they’re", "he's", "he’s", "she's", "she’s")
    return False


def _participle(plain: str, cue: _Cue, passive: bool) -> _Credit | None:
    """What a participle governs: "was seen as", "is said to", "a firm said to be"; nothing in other passives."""
    word, following = cue.word, _next_words(plain, cue.end)
    if word in VIEW_PASSIVES and passive and (word == "considered" or _is_as(following)):
        comma = plain.find(",", cue.end, cue.ceiling)
        end = comma if comma > 0 else _clause_end(plain, cue)
        return _Credit(Attribution(cue.start, end, "unnamed", None, True), None)
    if word in HEARSAY_PARTICIPLES and not passive:
        return _hearsay(cue.start, _clause_end(plain, cue))
    if word in HEARSAY_PARTICIPLES and (following[0] == "that" or (following[0] == "to" and following[1])):
        return _hedged(plain, cue)
    return None


def _is_as(words: _Following) -> bool:
    """Whether words begin with "as" or "to be", an adverb before them left out: "seen | widely as"."""
    first, second, third = words
    if first.endswith("ly"):
        first, second = second, third
    return first == "as" or (first == "to" and second == "be")


# ---------------------------------------------------------------- clauses


def _clause(plain: str, cue: _Cue) -> tuple[int, int]:
    """The clause around a cue."""
    start = cue.floor
    for at in reversed(_marks(plain, cue.floor, cue.start, ";—:,")):
        if _begins_clause(plain, at, cue.start):
            inner = plain[at + 1 : cue.start]
            start = at + 1 + len(inner) - len(inner.lstrip())
            break
    return _after_bracket(plain, start, cue.start), _clause_end(plain, cue)


def _begins_clause(plain: str, mark: int, end: int) -> bool:
    """Whether a clause begins after a mark, as far as what stands before `end` tells."""
    if plain[mark] in ";—":
        return True
    if plain[mark] == ":":
        return plain[mark + 1].isspace()
    first, second, _ = _next_words(plain, mark + 1, end)
    return first in _CLAUSES or (first == "and" and (second in _PREDICATES or second.endswith("ly")))


def _clause_end(plain: str, cue: _Cue) -> int:
    """Where the clause ends that a cue stands in."""
    for at in _marks(plain, cue.end, cue.ceiling, ";)—,"):
        if plain[at] != "," or _next_words(plain, at + 1, cue.ceiling)[0] in _CONTRASTS:
            return at
    return cue.ceiling


def _marks(plain: str, start: int, end: int, marks: str) -> list[int]:
    """Where one of the marks stands in a stretch, in order."""
    return [start + at for at in places(plain[start:end], *marks)]


def _after_bracket(plain: str, start: int, end: int) -> int:
    """The start of a stretch; after an opening bracket in it that is not closed before its end."""
    bracket = plain.rfind("(", start, end)
    return bracket + 1 if bracket >= 0 and plain.find(")", bracket, end) < 0 else start


_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]+(?:,[^—–()\n]{1,40})?(?:\([^()\n]{1,40}\)\s*)?\s?(?:[—–]|--?(?=\s))\s?"
)
"""A place in capitals, a day and an agency before a dash, which belong to no clause."""


def _before(plain: str, cue: _Cue, end: int) -> tuple[int, int]:
    """What a credit that stands after it governs: all of the sentence back to a semicolon."""
    dateline = _DATELINE.match(plain, cue.floor, cue.start)
    start = max(dateline.end() if dateline else cue.floor, plain.rfind(";", cue.floor, cue.start) + 1)
    return _after_bracket(plain, start, cue.start), end


def _hedged(plain: str, cue: _Cue) -> _Credit:
    """The clause around a mark of hearsay; from the mark on where a comma stands before it."""
    start, end = _clause(plain, cue)
    if _first_word(plain, start) in _RELATIVES:
        commas = _marks(plain, cue.end, end, ",")
        end = next((at for at in commas if _next_words(plain, at + 1, end)[0] in _BACK_TO_VERB), end)
    if plain[cue.floor : cue.start].rstrip().endswith(","):
        start = cue.start
    return _hearsay(start, end)


def _determined(plain: str, cue: _Cue) -> _Credit | None:
    """After a determiner a verb of saying is an adjective or a noun: "the reported price", "the reports that"."""
    if cue.word in ("reported", "alleged"):
        return _hedged(plain, cue)
    in_it = plain[max(cue.floor, cue.start - 12) : cue.start].lower().split()[:-1][-1:] == ["in"]
    if cue.word in ("report", "reports") and _next_words(plain, cue.end)[0] == "that" and not in_it:
        return _Credit(
            Attribution(cue.end + 1, _clause_end(plain, cue), "unnamed", cue.word, False), "unnamed"
        )
    return None


# ---------------------------------------------------------------- credits


def _according(plain: str, cue: _Cue) -> _Credit | None:
    """The clause around "according to" and the like, with whom they credit."""
    link = ACCORDING[cue.word]
    first, second, _ = _next_words(plain, cue.end, cue.ceiling)
    name = second if link else first
    if (link and first != link) or (cue.word in ("per", "words") and not name[:1].isupper()):
        return None
    at = plain.index(link, cue.end) + len(link)
    speaker = _speaker_after(plain, at, cue, any_noun=cue.word == "according")
    if speaker is None or (cue.word not in ("according", "words") and not _is_source(plain, speaker, cue)):
        return None
    start, end = _clause(plain, cue)
    if start < cue.start and plain[speaker.end : cue.ceiling].strip(" .\n") == "":
        start = _before(plain, cue, end)[0]
    return _credited(plain, (start, end), speaker, cue)


def _is_source(plain: str, speaker: Speaker, cue: _Cue) -> bool:
    """Whether a phrase that need not credit anybody does: "per Acme", "in line with people briefed on it"."""
    if cue.word == "per":
        return speaker.kind == "name" and plain[cue.floor : cue.start].rstrip().endswith(",")
    if cue.word == "based":
        return speaker.kind == "document"
    printed = plain[cue.end : speaker.end]
    return speaker.kind == "unnamed" or (cue.word == "response" and " compiled " in printed)


def _verb(plain: str, cue: _Cue) -> _Credit | None:
    """What a verb of saying or thinking governs, with its subject."""
    marked = plain[cue.floor : cue.start].rstrip().endswith((",", "”", '"', "’", "'", "—"))
    if marked and cue.word in REPORTING_VERBS and cue.word not in RECIPIENT_VERBS:
        speaker = _speaker_after(plain, cue.end, cue, any_noun=cue.word in INVERTED_VERBS)
        known = speaker is not None and speakers.is_speaker(
            plain[speaker.start : speaker.end].split()[-1].lower()
        )
        if speaker and (
            _is_tail(plain, speaker.end, cue)
            if known or speaker.kind != "group"
            else _ends(plain, speaker.end, cue)
        ):
            start, end = _before(plain, cue, cue.start)
            if _splits(plain, speaker.end, cue):
                end = _clause_end(plain, cue)
            return _credited(plain, (start, end), speaker, cue)
    speaker = _speaker_before(plain, cue)
    if speaker is None or not _fits(plain, cue, speaker) or _is_what(plain, speaker, cue):
        return None
    lead = plain[cue.floor : _phrase_start(plain, speaker, cue)].rstrip()
    stands_after = lead.endswith((",", "”", '"', "’", "'", "—"))
    if stands_after and _is_parenthetical(plain, cue, speaker):
        goes_on = plain[cue.end : cue.ceiling].lstrip().startswith(",")
        end = _clause_end(plain, cue) if goes_on else speaker.start
        return _credited(plain, _before(plain, cue, end), speaker, cue)
    if lead.endswith(("”", '"')) and _next_words(plain, cue.end)[0] not in (
        "that",
        "the",
        "it",
        "he",
        "she",
        "they",
    ):
        return None  # “…,” Roe said nearly five years ago
    return _credited(plain, (cue.end, _clause_end(plain, cue)), speaker, cue)


def _phrase_start(plain: str, speaker: Speaker, cue: _Cue) -> int:
    """Where the phrase of a speaker begins, the title before a name with it: "Civil Defence spokesman | Rui Costa"."""
    if speaker.kind != "name" or plain[cue.floor : speaker.start].rstrip()[-1:] in _STOPS_PHRASE:
        return speaker.start
    words = words_of(plain, max(cue.floor, speaker.start - _NEAR), speaker.start)
    first = len(words)
    while first and (words[first - 1].is_capital or speakers.is_title(words[first - 1])):
        first -= 1
    return words[first].start if first < len(words) else speaker.start


_STOPS_PHRASE = frozenset((",", "”", '"', "’", "'", "—", ""))


def _splits(plain: str, end: int, cue: _Cue) -> bool:
    """Whether a credit between commas stands inside the clause that it governs: "The lake, says Roe, has shrunk"."""
    if plain[end : end + 1] != ",":
        return False
    words = plain[cue.floor : cue.start].split()
    following, _, _ = _next_words(plain, end + 1, cue.ceiling)
    return following in _BACK_TO_VERB or (len(words) <= _SHORT_SUBJECT and following.endswith("ed"))


def _ends(plain: str, end: int, cue: _Cue) -> bool:
    """Whether a mark follows, or the sentence ends."""
    return plain[end : cue.ceiling].lstrip()[:1] in ("", ".", ",", ";", ":", "?", "!", ")", "—")


def _is_what(plain: str, speaker: Speaker, cue: _Cue) -> bool:
    """Whether what is said is a thing of its own: "What she said cost her $500", "as Roe said"."""
    lead = plain[max(cue.floor, speaker.start - 12) : speaker.start].lower().split()
    return bool(lead) and lead[-1] in ("what", "whatever")


def _speaker_before(plain: str, cue: _Cue) -> Speaker | None:
    """The subject of a verb; all words before it are read only where the nearest leave something open."""
    following = _next_words(plain, cue.end)[0]
    any_noun = cue.word not in _NOUNS_TOO or (cue.word in FORECAST_VERBS and following not in FUNCTION_WORDS)
    near = plain.find(" ", cue.start - _NEAR, cue.start - _NEAR // 2) + 1 if cue.start > _NEAR else 0
    if near > cue.floor:
        words = words_of(plain, near, cue.end)
        speaker = speakers.before(words, len(words) - 1, any_noun=any_noun)
        if words.begins_unread:
            return speaker
    words = words_of(plain, _window_start(plain, cue), cue.end)
    return speakers.before(words, len(words) - 1, any_noun=any_noun)


def _window_start(plain: str, cue: _Cue) -> int:
    """Where the words begin among which the subject of a verb must stand: at a word, near the verb."""
    start = max(cue.floor, cue.start - _WINDOW)
    return start if start == cue.floor else plain.find(" ", start, cue.start) + 1 or start


def _speaker_after(plain: str, start: int, cue: _Cue, *, any_noun: bool = False) -> Speaker | None:
    """Whom the words after a cue begin with; more of them are read only where the nearest leave something open."""
    end = min(cue.ceiling, start + _WINDOW)
    near = plain.rfind(" ", start + _NEAR // 2, start + _NEAR)
    if 0 < near < end:
        words = words_of(plain, start, near)
        speaker = speakers.after(words, 0, any_noun=any_noun)
        if words.ends_unread:
            return speaker
    return speakers.after(words_of(plain, start, end), 0, any_noun=any_noun)


def _fits(plain: str, cue: _Cue, speaker: Speaker) -> bool:
    """Whether the word is a verb of saying here, given its subject and what follows."""
    word = cue.word
    if word in PLURAL_VERBS and speaker.kind == "name" and " and " not in plain[speaker.start : speaker.end]:
        return False
    that = _next_words(plain, cue.end)[0] == "that"
    if word in FINDING_VERBS:
        tail = plain[cue.end : cue.ceiling].strip(" \n.") == "" and speaker.kind == "group"
        return that or tail or speaker.kind in ("document", "unnamed")
    if word in CLAUSE_ONLY:
        counts = word in COUNTING_VERBS and (speaker.kind != "name" or _is_body(plain, speaker))
        if counts and _figure_follows(words_of(plain, cue.end, min(cue.ceiling, cue.end + 60)), -1):
            return True
        if word in CONFESSIONS and _next_words(plain, cue.end)[0].endswith("ing"):
            return True
        lead = plain[cue.floor : speaker.start].rstrip()
        if lead.endswith(",") and _is_tail(plain, cue.end, cue):
            return True
        return (
            that
            or _that_follows(plain, cue)
            or plain[cue.end : cue.ceiling].lstrip()[:1] in ("", ",", ".", ":", "“", '"')
        )
    if word in PROJECTION_VERBS or word in FORECAST_VERBS:
        return speaker.kind in ("holder", "group", "document", "pronoun") or (
            speaker.kind == "name" and _is_body(plain, speaker)
        )
    if speaker.kind == "pronoun" and plain[speaker.start : speaker.end] in ("I", "we", "We"):
        return False
    if word not in AMBIGUOUS_VERBS:
        return True
    return _has_complement(plain, cue) and not _is_modifier(plain, speaker)


def _that_follows(plain: str, cue: _Cue) -> bool:
    """Whether "that" follows on where or to whom: "wrote on Facebook that 30"."""
    words = plain[cue.end : min(cue.ceiling, cue.end + 80)].split()[:_TO_THAT]
    if not words or words[0] not in _WHEN or "that" not in words:
        return False
    return not any(word[-1] in ",;:" for word in words[: words.index("that")])


_TO_THAT = 8
"""Words after a verb of saying among which the "that" of what is said stands."""


def _is_body(plain: str, speaker: Speaker) -> bool:
    """Whether a name is that of a body, as far as it tells: an acronym, a company's or an office's name, one word."""
    words = plain[speaker.start : speaker.end].split()
    lowers = {word.lower().rstrip(".") for word in words}
    telling = not lowers.isdisjoint(ORGANIZATION_SUFFIXES | ORGANIZATION_NOUNS)
    return len(words) == 1 or telling or any(word.isupper() and len(word) > 1 for word in words)


_Following = tuple[str, str, str]
"""The words after a place; empty where there are none."""


def _next_words(plain: str, end: int, ceiling: int = sys.maxsize) -> _Following:
    """The three words after a space after `end`; words that a mark stands before are none."""
    found = _NEXT_WORDS.match(plain, end, ceiling)
    if found is None or not found[1]:
        return "", "", ""
    _, first, second, third = found.groups("")
    return first, second, third


def _first_word(plain: str, start: int) -> str:
    """The word that a stretch begins with."""
    found = _NEXT_WORDS.match(plain, start)
    return found[2] if found else ""


def _has_complement(plain: str, cue: _Cue) -> bool:
    """Whether what follows a verb of saying can be what is said, or its sentence ends there."""
    first = plain[cue.end : cue.ceiling].lstrip()[:1] or "."
    if first in ",:." or not plain[cue.end].isspace():
        return first in ",:."
    word = _first_word(plain, cue.end)
    return word in _COMPLEMENTS or "A" <= first <= "Z" or first.isdecimal() or first in '$€£“"‘'


def _is_modifier(plain: str, speaker: Speaker) -> bool:
    """Whether a bare singular noun stands before what is then a noun itself: "analyst estimates", "court claims"."""
    words = plain[speaker.start : speaker.end].lower().split()
    words = words[: next((at for at, word in enumerate(words) if at and word in POSTMODIFIERS), len(words))]
    bare = words[0] not in _SINGULARS and speaker.kind not in ("name", "pronoun")
    return bare and not words[-1].endswith("s") and words[-1] not in ("police", "people", "media")


def _is_parenthetical(plain: str, cue: _Cue, speaker: Speaker) -> bool:
    """Whether the credit stands after what it governs: "…, Roe said", "…, the bank told reporters on Monday"."""
    end = cue.end
    recipient = (
        _RECIPIENT.match(plain, end, cue.ceiling) if cue.word in ("told", "tells", "informed") else None
    )
    end = recipient.end() if recipient else end
    if plain[end : cue.ceiling].lstrip()[:1] in ("", ".", ","):
        return True
    return _is_tail(plain, end, cue) and not _leads_in(plain, cue)


def _is_tail(plain: str, start: int, cue: _Cue) -> bool:
    """Whether nothing follows on a credit in its clause but when, where or to whom it was said."""
    rest = plain[start : cue.ceiling].lstrip()
    if rest[:1] in ".,;:?!)":
        return True
    word = _first_word(rest, 0)
    if word not in _WHEN:
        return False
    ahead = rest[len(word) :]
    mark = next(iter(places(ahead, ",", ";", "“", '"')), None)
    if mark is None:
        return len(ahead.rstrip(" \n.?!")) <= _LONGEST_WHEN
    return ahead[mark] in ",;" and mark <= _LONGEST_WHEN


def _leads_in(plain: str, cue: _Cue) -> bool:
    """Whether the sentence begins with something before it begins in earnest: "In May, …"."""
    return _first_word(plain, cue.floor).lower() in _LEADS_IN


def _credited(plain: str, span: tuple[int, int], speaker: Speaker, cue: _Cue) -> _Credit:
    """A span credited to a speaker."""
    source = " ".join(plain[speaker.start : speaker.end].split())
    kind = speaker.kind
    view = kind == "holder" or (cue.word in _VIEWS and cue.word not in PROJECTION_VERBS)
    start, end = span
    inner = plain[start:end]
    start += len(inner) - len(inner.lstrip())
    end -= len(inner) - len(inner.rstrip(" \n,;"))
    certainty: Certainty = "unnamed" if kind == "unnamed" else "attributed"
    return _Credit(Attribution(start, end, certainty, source, view), kind, speaker=speaker)
