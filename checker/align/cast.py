"""The people of a document: whom a name, a description or a pronoun means.

A description is the person of whom some document of the pair uses it ("the driver" where one has "driver Karl Olin"), where
there is one alone; a word for anybody, and a pronoun, mean the one person whom the document opens with. Where two fit,
nobody is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from checker.align.named import named
from checker.align.story import Story
from checker.extract.names import NameFound
from checker.frame.chunks import Chunks
from checker.lexicon.names import CALENDAR, GIVEN_NAMES, HONORIFICS, NATIONALITIES
from checker.lexicon.traits import ANYBODY, GOING_ON, KINSHIP, TEAMS
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import is_word, lemma, noun_class

__all__ = ["ANOTHER", "MAIN", "RELATIVE", "Cast", "Holder", "are_one_name", "is_person", "meant"]

Holder = str
"""Whom a trait is said of: a name in small letters, "the" and a noun, a relative with whose, `MAIN` or `ANOTHER`."""
MAIN: Holder = "~"
"""Whom the document is about."""
ANOTHER: Holder = "?"
"""Somebody else than whoever is known: "her son", "another driver", "a passenger"."""
RELATIVE = " ~ "
"""What stands between the noun for a relative and the name of whose it is: "wife ~ jan roe"."""


class Cast:
    """Who is told of in one document."""

    def __init__(self, story: Story, source: str) -> None:
        self.story, self.source = story, source
        self.stream = story.streams[source]
        self.known = story.names
        self.names: Sequence[NameFound] = story.analyses[source].names
        self.plain = story.analyses[source].document.plain
        self.people = {_plain(one.canonical): None for one in self.names if " " in one.canonical}
        self._starts = [one.start for one in self.names]
        self._by_surname: dict[str, Holder] = {}
        for person in self.people:
            self._by_surname.setdefault(person.split()[-1] if person else "", person)

    def is_still_told(self, number: int) -> bool:
        """Whether the sentence before one names nobody but whom the document is about, so that "he" means them."""
        if number == 0 or self.main is None:
            return False
        start, end = (
            self.stream.tokens[self.stream.bounds[number - 1]].start,
            self.stream.tokens[self.stream.bounds[number]].start,
        )
        beside = (one for one in self.names if start <= one.start < end and one.kind == "person")
        return all(self.person(one.start, one.end) == self.main for one in beside)

    @cached_property
    def topics(self) -> Sequence[Holder | None]:
        """Sentence -> whom the sentences before it go on to tell of: the person who was last a subject by name."""
        found: list[Holder | None] = []
        topic: Holder | None = None
        for number in range(len(self.stream.sentences)):
            found.append(topic)
            chunks = self.story.clauses(self.source, number)
            people = list(self._people(chunks))
            verb = next((at for at, tag in enumerate(chunks.tags) if tag in "VXE"), len(chunks.tags))
            subject = next((who for at, who in people if at < verb), None)
            opener = chunks.tokens[0].low if chunks.tokens else ""
            if subject is not None:
                topic = subject
            elif opener not in GOING_ON and {who for _, who in people} - {topic}:
                topic = None  # another is told of, and no one goes on
        return found

    def topic(self, number: int) -> Holder | None:
        """Whom a pronoun or a description means that opens a sentence; None where it names somebody else, or nobody is known."""
        whom = self.topics[number]
        chunks = self.story.clauses(self.source, number)
        return whom if all(who == whom for _, who in self._people(chunks)) else None

    def only_topic(self, number: int) -> Holder | None:
        """The topic of a sentence before which the last one names nobody and nothing else."""
        whom = self.topic(number)
        if whom is None or number == 0:
            return None
        chunks = self.story.clauses(self.source, number - 1)
        words = (
            chunks.tokens[at].low for first, end in named(chunks, self.known) for at in range(first, end)
        )
        return whom if {*words} <= {*whom.split(), *CALENDAR} else None

    def _people(self, chunks: Chunks) -> Iterator[tuple[int, Holder]]:
        """The persons named in a sentence, each with the first token of the name."""
        for first, end in named(chunks, self.known):
            start, stop = chunks.tokens[first].start, chunks.tokens[end - 1].end
            own = self._name_at(start, stop)
            if own is not None and own.kind == "person" and not chunks.tokens[end - 1].owns:
                yield first, self.person(start, stop)

    @cached_property
    def kin(self) -> Mapping[Holder, Holder]:
        """A name -> whose relative it is of: "Jan Roe … his wife, Ida" -> "wife ~ jan roe"."""
        found: dict[Holder, Holder] = {}
        for number in range(len(self.stream.sentences)):
            chunks = self.story.clauses(self.source, number)
            for first, end in named(chunks, self.known):
                at = first - 1 - (first > 0 and chunks.tokens[first - 1].text == ",")
                whose = self.relative(number, chunks, at) if at > 0 else None
                if whose is not None:
                    found[self.person(chunks.tokens[first].start, chunks.tokens[end - 1].end)] = whose
        return found

    def relative(self, number: int, chunks: Chunks, at: int) -> Holder | None:
        """The relative whom a noun for one at a token means, with whose: "his | wife", "Roe's | brother"."""
        noun, before = lemma(chunks.tokens[at].low), at - 1
        if noun not in KINSHIP or before < 0:
            return None
        if chunks.tokens[before].owns and chunks.tags[before] == "K":
            token = chunks.tokens[before]
            owner = self.person(token.start, token.end) or None
        elif chunks.tokens[before].low in ("his", "her"):
            people = {who for place, who in self._people(chunks) if place < before}
            named_main = self.main if self.main is not None and not self.main.startswith("the ") else None
            told = self.topics[number] or named_main
            owner = next(iter(people)) if len(people) == 1 else told if not people else None
        else:
            return None
        return f"{noun}{RELATIVE}{owner}" if owner is not None else None

    def person(self, start: int, end: int) -> Holder:
        """The longest form of the name at a place of the text, in small letters, without titles; "" where none is."""
        own = self._name_at(start, end)
        if own is None or " " not in own.canonical:
            printed = self.plain[start:end].casefold().split()
            known = self._by_surname.get(printed[-1]) if printed else None
            return known or ("" if own is None else _plain(own.text))
        return _plain(own.canonical)

    def _name_at(self, start: int, end: int) -> NameFound | None:
        """The last name that meets a stretch of the text."""
        at = bisect_left(self._starts, end) - 1
        return self.names[at] if at >= 0 and start < self.names[at].end else None

    @cached_property
    def called(self) -> dict[str, set[str]]:
        """Noun for a person -> those whom the document calls so."""
        found: dict[str, set[str]] = {}
        for number in range(len(self.stream.sentences)):
            chunks = self.story.clauses(self.source, number)
            for first, end in named(chunks, self.known):
                person = self.person(chunks.tokens[first].start, chunks.tokens[end - 1].end)
                for noun in _beside(chunks, first, end) if person else ():
                    found.setdefault(noun, set()).add(person)
        return found

    @cached_property
    def main(self) -> Holder | None:
        """The one person with whom a document opens, by the name or the noun; else the one body."""
        chunks = self.story.clauses(self.source, 0)
        people: dict[str, None] = {}
        bodies: dict[str, None] = {}
        inside: set[int] = set()
        for first, end in named(chunks, self.known):
            start, stop = chunks.tokens[first].start, chunks.tokens[end - 1].end
            own = self._name_at(start, stop)
            beside = list(_beside(chunks, first, end))
            phrase = chunks.phrase_to(first - 1)
            behind = chunks.phrase_from(end + 1) if chunks.tags[end : end + 1] == "," else None
            inside.update(
                range(phrase.first if phrase is not None else first, behind.last + 1 if behind else end)
            )
            if own is None:
                continue
            if own.kind == "person" or (beside and own.kind == "other"):
                people[self.person(start, stop)] = None
            else:
                noun = lemma(chunks.tokens[end].low) if end < len(chunks.tokens) else ""
                if noun in TEAMS or own.kind == "organization":
                    bodies[self.person(start, stop)] = None
        for at, token in enumerate(chunks.tokens):
            single = lemma(token.low) == token.low and chunks.tags[at] == "N" and at not in inside
            last = chunks.tags[at + 1 : at + 2] not in ("N", "K")
            if single and last and is_person(token.low) and token.low not in KINSHIP and not token.owns:
                people[f"the {token.low}"] = None
        for each in (people, bodies):
            if each:
                return next(iter(each)) if len(each) == 1 else None
        return None


def _beside(chunks: Chunks, first: int, end: int) -> Iterator[str]:
    """The nouns for a person beside a name: "the bus driver | Karl Olin", "Karl Olin, | a bus driver,"."""
    tokens, tags = chunks.tokens, chunks.tags
    if tokens[end - 1].owns:
        return
    before = first - 1
    if before >= 0 and tags[before] in "NA" and not tokens[before].owns:
        yield from _person(tokens[before].low)
    if before >= 1 and tokens[before].text == "," and end < len(tokens) and tokens[end].text in ",.":
        phrase = chunks.phrase_to(before - 1)
        if phrase is not None and tags[phrase.first] == "D":
            yield from _person(tokens[phrase.head].low)
    opens = tokens[first].low
    if end - first > 1 and noun_class(opens) == "person":  # "Driver Karl Olin"
        yield from _person(opens)
    at = end + (end < len(tokens) and tokens[end].text == ",")
    if at > end:
        phrase = chunks.phrase_from(at)
        if phrase is not None and tags[phrase.first] == "D" and tags[phrase.head] == "N":
            yield from _person(tokens[phrase.head].low)


def are_one_name(one: Holder, other: Holder) -> bool:
    """Whether two names may be one person's: of one surname, and of one first name where both have one."""
    first, second = one.split(), other.split()
    if min(len(first), len(second)) == 1 < max(len(first), len(second)) and first[0] == second[0]:
        return True  # "Ida", of two sisters
    if first[-1:] != second[-1:]:
        return False
    return len(first) == 1 or len(second) == 1 or first[0] == second[0]


def _plain(name: str) -> Holder:
    words = [word for word in name.casefold().split() if word not in HONORIFICS]
    nation = max((at for at, word in enumerate(words[:-2]) if word in NATIONALITIES), default=-1)
    words = words[nation + 1 :]
    while len(words) > 2 and is_word(words[0]) and words[0] not in GIVEN_NAMES:
        del words[0]  # "Slovene Ida Roe", "Driver Karl Olin", "Unhurt Ida Roe"
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def is_person(noun: str) -> bool:
    """Whether a noun calls a person: a climber too, which may be a plant."""
    known = noun_class(noun)
    return (
        known == "person"
        or noun in ANYBODY
        or (known in ("", "plant") and noun.endswith(("er", "or", "ist", "man")))
    )


def _person(low: str) -> Iterator[str]:
    noun = lemma(low)
    if is_person(noun) and noun not in KINSHIP | FUNCTION_WORDS:
        yield noun


def meant(holder: Holder, casts: Sequence[Cast], at: int) -> Holder | None:
    """Whom one of two documents means, by the name or the noun; None where nobody or more than one fits."""
    if holder == MAIN:
        return casts[at].main
    if not holder.startswith("the "):
        return holder
    noun = holder.removeprefix("the ")
    called = sorted(
        set().union(*(cast.called.get(noun, set()) for cast in casts)), key=lambda one: (-len(one), one)
    )
    if called:
        return called[0] if all(are_one_name(called[0], each) for each in called) else None
    main = casts[at].main
    if main == holder:
        return main
    return main if noun in ANYBODY or (noun in TEAMS and main and not main.startswith("the ")) else None
