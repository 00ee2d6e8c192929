"""To which party or nation a person belongs, where that is told a few words or a sentence away from the name.

"Liberal Union candidate Jane Roe", "Jane Roe of the Harvest Party", "Standing for the Civic Front, Jane Roe"; "a Belgian man …
The man, named as Jane Roe".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.lexicon.names import CALENDAR, FAITHS, NATIONALITIES, NO_NATION, PARTIES
from checker.lexicon.nations import NATIONALS
from checker.lexicon.posts import CANDIDATES, NAMED_AS, PARTY_NOUNS, STANDING
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import lemma, noun_class
from checker.text.words import Word, Words

__all__ = ["Belonging", "introduced", "national", "parties"]


class Belonging(NamedTuple):
    """What somebody belongs to: a party's name or a nation's adjective, and where it stands."""

    value: str
    start: int
    end: int


LONGEST = 5
"""Words of a party's name."""


def parties(words: Words, first: int, after: int) -> Iterator[Belonging]:
    """The parties that stand at the name between two words of a sentence."""
    at = first - 1
    if at > 0 and words[at].lower in CANDIDATES:
        yield from _run(words, _begin(words, at - 1), at)
    elif at > 0 and words[at].text.endswith(("'s", "’s")):
        yield from _run(words, _begin(words, at), at + 1)
    elif at > 2 and words[at].text == ",":
        end = at if words[at - 1].is_capital else at - 1
        start = _begin(words, end - 1)
        ahead = [word.lower for word in words.between(start - 3, start)]
        if len(ahead) == 3 and ahead[1:] == ["for", "the"] and ahead[0] in STANDING:
            yield from _run(words, start, at)
    at = after + (after < len(words) and words[after].text == ",")
    if at + 2 < len(words) and [word.lower for word in words.between(at, at + 2)] == ["of", "the"]:
        at += words[at + 2].text[0].islower()  # "of the centre-right Republican Front"
        end = at + 2
        while end < len(words) and end - at - 2 < LONGEST and words[end].is_capital:
            end += 1
        if end < len(words) and words[end].lower == "party":
            end += 1
        yield from _run(words, at + 2, end)


def _begin(words: Words, last: int) -> int:
    """Where the run of capitals that ends with a word begins; the word behind it where it is none."""
    first = last + 1
    while (
        first > 0
        and last - first + 1 < LONGEST
        and words[first - 1].is_capital
        and _is_plain(words[first - 1])
    ):
        first -= 1
    return first


def _is_plain(word: Word) -> bool:
    return word.text[:1].isalpha() and word.lower not in FUNCTION_WORDS and word.lower not in CALENDAR


def _run(words: Words, first: int, end: int) -> Iterator[Belonging]:
    """The party of some words: two or more, of which the last is a noun for a party or a party's own."""
    run = words.between(first, end)
    if not run or not run[0].is_capital or any(word.text.isupper() for word in run):
        return
    own = re.sub(r"['’]s\Z", "", run[-1].text)
    if len(run) == 1 and (own.casefold() not in NO_NATION - FAITHS or words[end].lower not in CANDIDATES):
        return
    if len(run) > 1 and own.casefold() not in PARTY_NOUNS and own.casefold() not in PARTIES:
        return
    shown = " ".join([*(word.text for word in run[:-1]), own])
    yield Belonging(shown, run[0].start, run[-1].start + len(own))


def national(word: Word) -> str:
    """The adjective of the nation of which a noun calls somebody: "a Dane"; "" for other words."""
    return NATIONALS.get(word.lower, "") if word.is_capital else ""


def introduced(plain: str, sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[Belonging, int]]:
    """The nations of people whom the next sentence names, each with the offset at which the name begins.

    "a Belgian man was held … The man, named as Jane Roe": the noun is the same, and only one such is told of.
    """
    for (start, end), (behind, last) in pairwise(sentences):
        named = _NAMED.match(plain, behind, last)
        if named is None:
            continue
        noun = named["noun"].casefold()
        words = [*_WORD.finditer(plain, start, end)]
        told = [at for at in range(len(words)) if words[at][0].casefold() == noun and _is_new(words, at)]
        if noun_class(lemma(noun)) != "person" or len(told) != 1 or not told[0]:
            continue
        nation = words[told[0] - 1]
        if nation[0].casefold() in NATIONALITIES and nation[0].casefold() not in NO_NATION:
            yield Belonging(nation[0].casefold(), *nation.span()), named.end()


def _is_new(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether "a" or "an" stands before a noun, two words between at most: "a young Belgian man"."""
    return any(word[0].casefold() in ("a", "an") for word in words[max(0, at - 3) : at])


_WORD = re.compile(r"[^\W_][\w-]*")
_NAMED = re.compile(rf"The\s+(?P<noun>\w+),?\s+(?:was\s+|has\s+been\s+)?(?:{'|'.join(NAMED_AS)})\s+as\s+")
