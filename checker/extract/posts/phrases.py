"""What stands around a title and belongs to its phrase: a qualifier, the organisation, the holder."""

from __future__ import annotations

from typing import NamedTuple

from checker.extract.posts.line import Line
from checker.kinds import Status
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.names import CALENDAR, COUNTRIES, GIVEN_NAMES, NATIONALITIES, ORGANIZATION_NOUNS, PLACES
from checker.lexicon.posts import NAMING, NOT_YET, QUALIFIERS, SERVICES
from checker.lexicon.titles import DETERMINERS, NO_ADJECTIVE, PREPOSITIONS
from checker.lexicon.words import FORMS_OF_BE, POSSESSIVES
from checker.model import Span
from checker.text.wordnet import parts_of_speech
from checker.text.words import Run, is_possessive, run_starting

__all__ = ["Left", "Right", "is_object", "left_of", "right_of"]

_ENDS_BODY = NO_ADJECTIVE - {"of", "at", "for", "with"}


class Left(NamedTuple):
    """What stands before a title and belongs to its phrase."""

    first: int
    """Index of the phrase's first word."""
    status: Status | None
    organization: Span | None
    open: bool
    """Whether "its" or "the company's" leaves the organisation open."""
    determiner: str


class Right(NamedTuple):
    """What stands after a title and belongs to its phrase."""

    after: int
    """Index of the word after the phrase."""
    organization: Span | None
    open: bool
    holder: Run | None


def left_of(line: Line, title: int) -> Left:
    """The qualifier, organisation and determiner before the title whose first word is `title`."""
    words = line.words
    first = title
    status: Status | None = None
    organization: Span | None = None
    if words[title].lower.startswith(("ex-", "then-")):
        status = "former"
    elif any(word.lower.endswith(NOT_YET) for word in words.between(title, title + 2)):
        status = "incoming"
    at = title - 1
    while at >= 0 and title - at < 12:
        word = words[at]
        if word.lower in QUALIFIERS and status is None:
            status = QUALIFIERS[word.lower]
            first = at
            at -= 1
        elif word.lower.startswith("ex-") and organization is None:
            return Left(at, "former", Span(word.start + 3, word.end), False, "")
        elif is_possessive(word):
            return _possessed(line, at, status, organization)
        elif (
            word.is_capital
            and word.lower not in OPENERS
            and word.lower not in CALENDAR
            and organization is None
        ):
            run = line.name_ending(at)
            if run is None or is_object(line, run.first):
                return Left(first, status, None, False, "")
            if run.last == at and _says_what(words[at].lower, run.first):
                return Left(run.first, status, None, False, "")
            organization, first = line.span(run), run.first
            at = first - 1
        elif word.lower in DETERMINERS or word.lower in POSSESSIVES:
            return Left(at, status, organization, word.lower in POSSESSIVES, word.lower)
        elif (opening := _opening(line, at)) >= 0:
            at = opening
        else:
            break
    return Left(first, status, organization, False, "")


def _says_what(lower: str, first: int) -> bool:
    """Whether a capitalised word alone before a title is no body's name: "Norwegian", "Swedish-born", "Museum" at the start."""
    return lower.partition("-")[0] in NATIONALITIES or (
        first == 0 and (lower in ORGANIZATION_NOUNS or lower in SERVICES)
    )


def _possessed(line: Line, at: int, status: Status | None, organization: Span | None) -> Left:
    """The phrase that a possessive begins: "Acme's | CEO", "the company's | CEO"."""
    words = line.words
    if words[at].is_capital and words[at].lower not in OPENERS:
        run = line.name_ending(at)
        if run is not None:
            return Left(run.first, status, organization or line.span(run), False, "")
    first = at
    while (
        first > 0 and at - first < 3 and not words[first].is_capital and words[first].lower not in DETERMINERS
    ):
        first -= 1
    return Left(first, status, organization, organization is None, "the")


def _opening(line: Line, at: int) -> int:
    """Index of the determiner or possessive that adjectives up to `at` follow; -1 where there is none."""
    words = line.words
    for here in range(at, max(-1, at - 6), -1):
        word = words[here]
        if word.lower in DETERMINERS or word.lower in POSSESSIVES or is_possessive(word):
            return here if here < at else -1
        if word.lower in NO_ADJECTIVE or not word.text[0].isalnum():
            return -1
    return -1


def is_object(line: Line, first: int) -> bool:
    """Whether the run before a title is the object of a naming verb: "named | Jane Roe | chairman"."""
    if first == 0 or line.words[first - 1].lower not in NAMING:
        return False
    return first < 2 or line.words[first - 2].lower not in FORMS_OF_BE


def right_of(line: Line, title: int) -> Right:
    """The organisation and the holder after the title whose last word is `title`."""
    words = line.words
    at = title + 1
    if at + 2 < len(words) and words[at].text == "(" and words[at + 2].text == ")":
        at += 3
    if at < len(words) and words[at].lower in PREPOSITIONS:
        run, after = _body_after(line, at)
        person = run and _person_in(line, run, at)
        if run and person:  # "Prime Minister of Norway | Jane Roe", "secretary of the union | Jane Roe"
            body = Run(run.first, person.first - 1) if person.first > run.first else None
            return Right(person.first, line.span(body), body is None, person)
        return Right(after, line.span(run), run is None and after > at, None)
    holder = None
    if at < len(words) and words[at].is_capital:
        holder = line.person(line.name_starting(at))
    elif at + 2 < len(words) and words[at].lower in ("is", "was") and words[at + 1].is_capital:
        run = line.name_starting(at + 1)
        holder = line.person(run) if run and run.last > run.first else None
    return Right(at, None, False, holder)


def _person_in(line: Line, run: Run, preposition: int) -> Run | None:
    """The person at the end of what follows a preposition, behind a place or a common noun.

    Behind any name where the document holds the person's elsewhere, or where a given name and one more end it ("mayor of
    Bristol | Ana Horvat"); behind a country where no common noun begins it.
    """
    words = line.words
    for first in range(run.first + 1, run.last):
        last = words[run.last].lower
        given = first == run.last - 1 and words[first].lower in GIVEN_NAMES
        given = given and not (last.endswith("s") and parts_of_speech(last))  # "Camp David Retreats"
        if first == run.first + 1 and words[run.first].lower in COUNTRIES and words[run.first].text.isalpha():
            given = given or not parts_of_speech(
                words[first].lower
            )  # "Fiji | Tomasi Vunipola", "China | Life"
        if (given or line.text(Run(first, run.last)) in line.known) and (
            person := line.person(Run(first, run.last))
        ):
            return person
    named = words[run.first - 1].lower not in DETERMINERS and run.first - 1 > preposition
    first = run.first if named else run.first + 1
    if first >= run.last or words[first].lower not in GIVEN_NAMES:
        return None
    if not named and words[run.first].lower not in PLACES:
        return None
    return line.person(Run(first, run.last))


def _body_after(line: Line, preposition: int) -> tuple[Run | None, int]:
    """The organisation after "of" or "at", and the index of the word after the phrase."""
    words = line.words
    at = preposition + 1
    while at < len(words) and at - preposition < 7:
        if words[at].is_capital and words[at].lower not in CALENDAR:
            run = line.name_starting(at) if words[at - 1].lower not in ("a", "an") else None
            if run is None or is_possessive(words[run.last]):
                return None, _after_noun(line, run.last + 1 if run else at + 1)
            return run, _after_place(line, run.last + 1)
        if not words[at].text[0].isalpha() or words[at].lower in _ENDS_BODY:
            return None, at
        at += 1
    return None, at


def _after_noun(line: Line, at: int) -> int:
    """Index of the word after the small words from `at` on."""
    words = line.words
    end = min(len(words), at + 5)
    while at < end and words[at].text[0].isalpha() and words[at].text.islower():
        at += 1
    return at


def _after_place(line: Line, at: int) -> int:
    """Index of the word after "at Ohio State", "in Berlin", that follow an organisation."""
    words = line.words
    for _ in range(3):
        name = at + 2 if at + 1 < len(words) and words[at + 1].lower == "the" else at + 1
        if name >= len(words) or words[at].lower not in PREPOSITIONS:
            break
        if not words[name].is_capital or words[name].lower in CALENDAR:
            break
        at = run_starting(words, name).last + 1
    return at
