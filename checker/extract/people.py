"""What a text says of persons beside their names: age, post, party, nationality, home.

Only what stands right at a name counts ("Jane Roe, 45, of Boston", "the 45-year-old Swedish skipper Jane Roe",
"Sen. Jane Roe, R-Ohio"): an age or a party a clause away may be somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.extract.belonging import introduced, national, parties
from checker.extract.lives import lives
from checker.extract.names import NameFound
from checker.lexicon.ladders import ABBREVIATED_RANKS, PREFIXED, RUNGS
from checker.lexicon.lives import BEFORE_VERB, FATES, SUFFERED
from checker.lexicon.names import CALENDAR, HONORIFICS, NATIONALITIES, NO_NATION, PARTIES
from checker.lexicon.posts import AT_THE_TIME, THEN_HELD
from checker.lexicon.words import FORMS_OF_BE, FUNCTION_WORDS
from checker.model import DateRange, Mention, Sentence
from checker.text.sentences import sentence_at
from checker.text.words import Word, Words, run_starting, without_possessive, words_of

__all__ = ["Facet", "FacetKind", "facets"]

FacetKind = Literal[
    "age", "post", "party", "nationality", "home", "birth", "death", "marriage", "founding", "fate"
]


class Facet(NamedTuple):
    """One thing that a text says of a person."""

    person: str
    """The longest form of the name that the text has."""
    kind: FacetKind
    value: str
    """The age in digits, the post's normal form, the party's name, the adjective, the place as printed."""
    start: int
    end: int
    organization: str | None = None
    """Of a post: whose it is, as printed."""
    status: str | None = None
    """Of a post: as in `Post`."""
    ladder: str | None = None
    """Of a post: the ladder of ranks on which it stands."""
    dates: tuple[DateRange, ...] = ()
    """Of an event of a life: when it was."""


_YEARS_OLD = re.compile(r"(\d{1,3})-year-old\Z")
_AGE = re.compile(r"\d{1,3}\Z")
_PARTY_OF = re.compile(r"(R|D|I|Con|Lab)[-–]\s?[A-Z]\w*")
_LONGEST_TITLE = 6
"""Words between an age or a nationality and the name that they belong to."""
_OPEN, _CLOSE = (",", "("), (",", ")", ".", ";", "—", "–")


def facets(analysis: Analysis) -> list[Facet]:
    """What the article itself says of the persons whom it names in full, in the order of the text."""
    reader = _Reader(analysis)
    found = {facet for name in analysis.names if _is_full(name) for facet in reader.at(name)}
    found |= set(_posts(analysis))
    found |= set(_introduced(analysis))
    found |= set(_lives(analysis))
    return sorted(found, key=lambda facet: (facet.start, facet.end, facet.kind))


def _is_full(name: NameFound) -> bool:
    return name.kind in ("person", "other") and " " in name.canonical


class _Reader:
    """What stands at a name, in its sentence."""

    def __init__(self, analysis: Analysis) -> None:
        self._plain = analysis.document.plain
        self._sentences = analysis.sentences
        self._words: dict[Sentence, Words] = {}

    def at(self, name: NameFound) -> Iterator[Facet]:
        """What is said of a person right before and after a name."""
        number = sentence_at(self._sentences, name.start)
        if number < 0 or self._sentences[number].end < name.end:
            return
        sentence = self._sentences[number]
        if sentence not in self._words:
            self._words[sentence] = words_of(self._plain, sentence.start, sentence.end)
        words = self._words[sentence]
        first, after = words.index_at(name.start), words.index_at(name.end)
        yield from _before(words, first, name.canonical)
        yield from _after(words, after, name.canonical, self._plain)
        for party in parties(words, first, after):
            yield Facet(name.canonical, "party", *party)
        if fate := _fate_before(words, first) or _fate_behind(words, after):
            yield Facet(name.canonical, "fate", *fate)
        rung = _rank_before(words, first) or _rung_behind(words, after)
        if rung:
            yield Facet(name.canonical, "post", *rung[0], None, "incumbent", rung[1])


def _before(words: Words, first: int, person: str) -> Iterator[Facet]:
    """Before a name: "the 45-year-old Swedish skipper | Jane Roe"."""
    for at in range(first - 1, max(-1, first - 1 - _LONGEST_TITLE), -1):
        word = words[at]
        if years := _YEARS_OLD.match(word.text):
            yield Facet(person, "age", years[1], word.start, word.start + len(years[1]))
        elif word.is_capital and (party := _party(word)):
            yield Facet(person, "party", party, word.start, without_possessive(word))
        elif _is_nation(word.lower) and word.is_capital:
            yield Facet(person, "nationality", word.lower, word.start, word.end)
        elif word.lower not in HONORIFICS and (
            word.is_capital
            or not word.text[0].isalpha()
            or word.lower in FUNCTION_WORDS
            or word.lower.endswith(("ed", "ing"))
        ):
            return


def _fate_before(words: Words, first: int) -> tuple[str, int, int] | None:
    """What a crash, or whoever acts, did to the person named next: "hurt | Jack Wallis", "killing | Jane Roe"."""
    at = first - 1
    fitting = at > 0 and FATES.get(words[at].lower) in ("killed", "hurt")
    if not fitting or words[at].lower in SUFFERED or words[at - 1].lower in FORMS_OF_BE:
        return None
    return FATES[words[at].lower], words[at].start, words[at].end


def _fate_behind(words: Words, at: int) -> tuple[str, int, int] | None:
    """What befell the person named before: "Jack Wallis, 20, | was killed", "Jane Roe | died"."""
    if at < len(words) and words[at].text == ",":
        close = next((here for here in range(at + 1, min(len(words), at + 8)) if words[here].text == ","), -1)
        at = close + 1 if close > 0 else at
    passive = False
    while at < len(words) and (words[at].lower in FORMS_OF_BE or words[at].lower in BEFORE_VERB):
        passive |= words[at].lower in FORMS_OF_BE
        at += 1
    if at >= len(words) or words[at].lower not in FATES or words[at].text.endswith("ing"):
        return None
    if passive == (words[at].lower in SUFFERED):
        return None
    return FATES[words[at].lower], words[at].start, words[at].end


def _rank_before(words: Words, first: int) -> tuple[tuple[str, int, int], str] | None:
    """The rank before a name, as long as it goes: "Chief Petty Officer | Pablo Paz", "Lt. Col. | Jane Roe"."""
    found = None
    said = ""
    for at in range(first - 1, max(-1, first - 1 - _LONGEST_RANK), -1):
        word = words[at]
        if word.text == ".":
            continue
        if not word.is_capital:
            break
        said = f"{ABBREVIATED_RANKS.get(word.lower.rstrip('.'), word.lower)} {said}".strip()
        if RUNGS.get(said) in PREFIXED:
            found = (said, word.start, words[first - 1].end), RUNGS[said]
    return found


_LONGEST_RANK = 8
"""Words and stops of a rank before a name."""


def _rung_behind(words: Words, at: int) -> tuple[tuple[str, int, int], str] | None:
    """The station in the apposition behind a name: "Natalie Ecker, a college | senior,", "…, a | senior in high school"."""
    if at + 2 >= len(words) or words[at].text not in _OPEN:
        return None
    first = at + 1 + (words[at + 1].lower in ("a", "an", "the"))
    for here in range(first, min(len(words), first + _LONGEST_TITLE)):
        ends = (
            here + 1 >= len(words)
            or not words[here + 1].text[0].isalpha()
            or words[here + 1].lower in _ENDS_STATION
        )
        if ends:
            pair = f"{words[here - 1].lower} {words[here].lower}"
            rung = pair if pair in RUNGS else words[here].lower
            start = words[here - 1].start if rung == pair else words[here].start
            return ((rung, start, words[here].end), RUNGS[rung]) if rung in RUNGS else None
        if not words[here].text[0].isalpha():
            return None
    return None


_ENDS_STATION = frozenset(("in", "at", "of", "for", "with", "from", "who", "and"))
"""Words behind the noun of an apposition."""


def _party(word: Word) -> str | None:
    """The party that a word before a name is, or owns: "Republican | Senator Jane Roe", "Labour's | Jane Roe"."""
    lower = word.lower.removesuffix("'s").removesuffix("’s")
    return PARTIES.get(lower) if len(lower) > len("con") else None


def _is_nation(word: str) -> bool:
    return word in NATIONALITIES and word not in NO_NATION


def _after(words: Words, at: int, person: str, plain: str) -> Iterator[Facet]:
    """After it: "Jane Roe | , 45, of Boston", "Jane Roe | (R-Ohio)", "Jane Roe | , a Swedish skipper", "Jane Roe | , who is 45,"."""
    if at < len(words) and words[at].text in _OPEN:
        at += 1
        if at < len(words) and words[at].lower in ("aged", "age"):
            at += 1
        if _is_age(words, at):
            yield Facet(person, "age", words[at].text, words[at].start, words[at].end)
            at += 2
        if at < len(words) and (party := _PARTY_OF.match(plain, words[at].start)):
            yield Facet(person, "party", PARTIES[party[1].lower()], party.start(), party.end(1))
        yield from _apposed(words, at, person)
        if at + 2 < len(words) and words[at].lower == "who" and words[at + 1].lower in ("is", "was"):
            at += 1
            said = words[at + 1]
            closed = at + 2 < len(words) and (words[at + 2].text in _CLOSE or words[at + 2].lower == "and")
            if said.is_capital and _is_nation(said.lower) and closed:
                yield Facet(person, "nationality", said.lower, said.start, said.end)
    if at + 1 < len(words) and words[at].lower in ("is", "was") and _is_age(words, at + 1):
        yield Facet(person, "age", words[at + 1].text, words[at + 1].start, words[at + 1].end)
    yield from _home(words, at, person, plain)


def _is_age(words: Words, at: int) -> bool:
    closed = at + 1 >= len(words) or words[at + 1].text in _CLOSE
    return at < len(words) and closed and _AGE.match(words[at].text) is not None


def _apposed(words: Words, at: int, person: str) -> Iterator[Facet]:
    """In apposition: "a 45-year-old Swedish skipper", "a Republican"."""
    if at >= len(words) or words[at].lower not in ("a", "an", "the"):
        return
    for here in range(at + 1, min(len(words), at + 4)):
        word = words[here]
        if years := _YEARS_OLD.match(word.text):
            yield Facet(person, "age", years[1], word.start, word.start + len(years[1]))
        elif word.is_capital and word.lower in PARTIES and len(word.lower) > len("con"):
            yield Facet(person, "party", PARTIES[word.lower], word.start, word.end)
        elif word.is_capital and (_is_nation(word.lower) or national(word)):
            yield Facet(person, "nationality", national(word) or word.lower, word.start, word.end)
        elif word.is_capital or not word.text[0].isalpha():
            return


def _home(words: Words, at: int, person: str, plain: str) -> Iterator[Facet]:
    """Where somebody is from: "of | Boston", right after a name or after an age between commas."""
    if at + 1 < len(words) and words[at].lower == "of" and words[at + 1].is_capital:
        run = run_starting(words, at + 1)
        last = words[run.last]
        closed = run.last + 1 >= len(words) or words[run.last + 1].text in _CLOSE
        if closed and last.lower not in CALENDAR:
            start, end = words[run.first].start, without_possessive(last)
            yield Facet(person, "home", " ".join(plain[start:end].split()), start, end)


def _introduced(analysis: Analysis) -> Iterator[Facet]:
    """The nations of people whom the next sentence names: "a Belgian man … The man, named as Jane Roe"."""
    names = {name.start: name for name in analysis.names if _is_full(name)}
    spans = [(sentence.start, sentence.end) for sentence in analysis.sentences]
    for nation, at in introduced(analysis.document.plain, spans):
        if at in names:
            yield Facet(names[at].canonical, "nationality", *nation)


def _lives(analysis: Analysis) -> Iterator[Facet]:
    """When somebody was born, died or married, and when a body was founded."""
    plain = analysis.document.plain
    for life in lives(analysis):
        kind: FacetKind = life.event  # type: ignore[assignment]
        shown = " ".join(plain[life.start : life.end].split())
        yield Facet(life.whose, kind, shown, life.start, life.end, dates=life.dates)


def _posts(analysis: Analysis) -> Iterator[Facet]:
    """The posts whose holders are named in full somewhere in the text."""
    canonical: Mapping[int, NameFound] = {name.start: name for name in analysis.names if _is_full(name)}
    plain = analysis.document.plain
    surnames: dict[str, set[str]] = {}
    for full in canonical.values():
        if full.kind == "person":
            surnames.setdefault(full.canonical.split()[-1], set()).add(full.canonical)
    for mention in analysis.posts:
        post = mention.post
        if post is None or post.holder is None:
            continue
        name = canonical.get(post.holder.start)
        person = name.canonical if name else " ".join(plain[post.holder.start : post.holder.end].split())
        if len(surnames.get(person, ())) == 1:  # a surname that is a word too, where it begins a sentence
            (person,) = surnames[person]
        if " " in person:
            body = post.organization and plain[post.organization.start : post.organization.end]
            yield Facet(
                person,
                "post",
                post.title,
                mention.start,
                mention.end,
                body and " ".join(body.split()),
                "former" if post.status == "incumbent" and _is_past(analysis, mention) else post.status,
                RUNGS.get(post.title),
            )


def _is_past(analysis: Analysis, mention: Mention) -> bool:
    """Whether the words around a post say that it was held then: "then-Ohio governor", "mayor at the time of the fire"."""
    sentence = analysis.sentences[max(0, sentence_at(analysis.sentences, mention.start))]
    plain = analysis.document.plain
    before = plain[max(sentence.start, mention.start - _BESIDE_POST) : mention.start]
    return bool(
        THEN_HELD.search(before) or AT_THE_TIME.match(plain, mention.end, min(sentence.end, len(plain)))
    )


_BESIDE_POST = 40
"""Code points before a post in which a word may say that it was held then."""
