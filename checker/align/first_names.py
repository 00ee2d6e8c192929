"""One person whom two documents give two first names: "driver Peter Ashe", "Simon Ashe was at the wheel".

Each has one full name of that surname. The two are one person where both are called by one noun, or where nobody else is named
in full in either document; not where a word for kin stands beside, or an earlier year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.cast import Cast
from checker.align.copies import CopyDifference, stretch
from checker.align.story import Story
from checker.align.vocabulary import YEAR
from checker.extract.names import NameFound
from checker.lexicon.names import GIVEN_NAMES, HONORIFICS
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.lexicon.traits import KINSHIP
from checker.text.wordnet import lemma
from checker.values.name import likeness, sound

__all__ = ["first_names"]

ALIKE = 3
"""Letters at the beginning that a first name and its short form share: "Mike", "Michael" share two, and sound alike."""
Full = tuple[str, NameFound]
"""A full name in small letters, and its first mention."""


def first_names(story: Story, one: str, other: str, casts: Sequence[Cast]) -> Iterator[CopyDifference]:
    """The surnames of which two documents have one full name each, and two first names."""
    ours, theirs = (_full(story, source) for source in (one, other))
    for surname in sorted(ours.keys() & theirs.keys()):
        if len(ours[surname]) != 1 or len(theirs[surname]) != 1:
            continue
        pair = [next(iter(side[surname].items())) for side in (ours, theirs)]
        aged = _share_an_age(story, one, other)
        if not _are_two_forms(*(name for name, _ in pair), aged=aged):
            continue
        alone = aged or len(ours) == len(theirs) == 1
        called = any(
            {name for name, _ in pair} <= casts[0].called.get(noun, set()) | casts[1].called.get(noun, set())
            for noun in casts[0].called.keys() & casts[1].called.keys()
        )
        if (
            not (alone or called)
            or _are_two_ages(story, (one, other), [name for _, name in pair])
            or any(
                pair[1 - at][0].split()[0] in story.vocabulary(source)
                for at, source in enumerate((one, other))
            )  # each tells of both: "Karl Olin drowned; Nils survived"
            or _are_called_otherwise(casts, *(name for name, _ in pair))
            or any(
                _stands_apart(story, source, name)
                for source, (_, name) in zip((one, other), pair, strict=True)
            )
        ):
            continue
        places = [
            stretch(story, source, name.start, name.end)
            for source, (_, name) in zip((one, other), pair, strict=True)
        ]
        yield CopyDifference("first name", *places)


def _share_an_age(story: Story, one: str, other: str) -> bool:
    """Whether two documents give one age alike, and it is the only one that either gives."""
    ages = [
        {str(told.value) for told in story.statements[source] if told.frame.kind == "age"}
        for source in (one, other)
    ]
    return len(ages[0]) == 1 and ages[0] == ages[1]


def _are_two_ages(story: Story, sources: Sequence[str], names: Sequence[NameFound]) -> bool:
    """Whether the sentences of both names give an age, and no age is the same: two of one surname."""
    ages = []
    for source, name in zip(sources, names, strict=True):
        number = story.streams[source].sentence_of(story.streams[source].within(name.start, name.end)[0])
        told = [one for one in story.statements[source] if one.sentence == number]
        ages.append({str(one.value) for one in told if one.frame.kind == "age"})
    return all(ages) and ages[0].isdisjoint(ages[1])


def _are_called_otherwise(casts: Sequence[Cast], one: str, other: str) -> bool:
    """Whether each is called by a noun, and none by the other's: "the driver, Peter Ashe", "a passenger, Simon Ashe"."""
    nouns = [
        {
            noun
            for cast in casts
            for noun, names in cast.called.items()
            if name in names and noun not in GENERIC_PEOPLE
        }
        for name in (one, other)
    ]
    return all(nouns) and nouns[0].isdisjoint(nouns[1])


def _full(story: Story, source: str) -> dict[str, dict[str, NameFound]]:
    """Surname -> the full names of people that a document has of it, each with its first mention."""
    found: dict[str, dict[str, NameFound]] = {}
    for name in story.analyses[source].names:
        words = [word for word in name.text.casefold().split() if word not in HONORIFICS]
        if len(words) > 1 and (name.kind == "person" or words[0] in GIVEN_NAMES):
            found.setdefault(words[-1], {}).setdefault(" ".join(words), name)
    return found


def _are_two_forms(one: str, other: str, *, aged: bool) -> bool:
    """Whether two names of one surname share no other word, and neither is short for the other or another spelling of it.

    One of the first names may be an unknown one where both documents give the one age that there is.
    """
    first, second = one.split()[:-1], other.split()[:-1]
    initials = any(len(word.strip(".")) < ALIKE - 1 for word in (*first, *second))
    known = [words[0] in GIVEN_NAMES for words in (first, second)]
    how = likeness(one, other)
    short = first[0][:ALIKE] == second[0][:ALIKE]
    return (
        (any(known) if aged else all(known))
        and not initials
        and not short
        and not set(first) & set(second)
        and sound(first[0]) != sound(second[0])
        and (how == "near" or (how == "slip" and all(known)))
    )


def _stands_apart(story: Story, source: str, name: NameFound) -> bool:
    """Whether a sentence that has the name tells of kin who are not named themselves, or of another year."""
    stream = story.streams[source]
    first, end = stream.within(name.start, name.end)
    tokens = stream.of_sentence(stream.sentence_of(first)) if first < end else ()
    named = {at for at, token in enumerate(tokens[1:]) if token.is_capital}
    return any(
        YEAR.fullmatch(token.low) or (lemma(token.low) in KINSHIP and at not in named)
        for at, token in enumerate(tokens)
    )  # "his cousin | Mere said" tells of Mere
