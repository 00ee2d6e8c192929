"""Credits a sentence away: a sentence that says who said what stands before it ("That is according to the coroner")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.extract import speakers
from checker.extract.speakers import Speaker
from checker.kinds import Certainty
from checker.lexicon.attribution import POINTED_AT, PUBLISHING, VIEWS
from checker.model import Attribution, Sentence
from checker.text.words import words_of

__all__ = ["added", "pointed"]

_LONGEST = 220
"""Characters of a sentence that points back."""
_MOST = 3
"""Sentences before it that its figures can stand in."""

_NOUNS = rf"(?:[\w-]++ ){{0,2}}?(?P<noun>{'|'.join(sorted(POINTED_AT, key=len, reverse=True))})"
_PUBLISHED = "|".join(sorted(PUBLISHING))
_THAT = re.compile(
    rf"(?:(?:That|This|It|Those|These)(?:['’]s| is| was| are| were)(?: all| at least)? "
    rf"(?:according to|the (?:{'|'.join(sorted(VIEWS))}) (?:of|from))|So (?:says|said)) "
)
"""A sentence that says of the one before who said so: "That is according to | the coroner", "So says | the union"."""
_FROM = re.compile(
    rf"(?:The|Those|These|All) {_NOUNS}(?: [a-z]+ly)? (?:(?:come|comes|came) from|(?:is|are|was|were|ha(?:s|ve|d) been) "
    rf"(?:(?:{_PUBLISHED}) (?:(?!by\b)[\w,’'-]+ ){{0,6}}?(?:by|in|from)|from)) "
)
"""A sentence that says where figures are from: "The figures were released on Monday by | the customs office"."""
_GIVEN = re.compile(rf"[\w ,.’'-]{{2,80}}? (?P<verb>{_PUBLISHED}) (?:the|those|these) {_NOUNS}\b")
"""A sentence that says who gave figures: "The customs office | published the figures"."""


_ADDED = re.compile(
    rf", an? (?:[\w-]++ ){{0,2}}?(?:{'|'.join(sorted(POINTED_AT))})(?: that (?:comes|came) from| from| (?:{_PUBLISHED}) (?:by|in|from)) "
)
"""The end of a sentence that says where its figure is from."""


def pointed(plain: str, sentences: Sequence[Sentence], at: int) -> Attribution | None:
    """What a sentence soon after the one at index `at`, in its paragraph, credits it with; None mostly."""
    for back in range(1, _MOST + 1):
        if at + back >= len(sentences) or sentences[at + back].paragraph != sentences[at].paragraph:
            return None
        start, end, _ = sentences[at + back]
        source = _source(plain, start, end, back) if end - start <= _LONGEST else None
        if source:
            first, last, _ = sentences[at]
            printed = " ".join(plain[source.start : source.end].split())
            certainty: Certainty = "unnamed" if source.kind == "unnamed" else "attributed"
            return Attribution(first, last, certainty, printed, False)
    return None


def added(plain: str, start: int, end: int) -> Attribution | None:
    """What a sentence credits that says at its end where its figure is from: "…, a figure that comes from | Greenpeace"."""
    found = _ADDED.search(plain, start, end)
    source = found and speakers.after(words_of(plain, found.end(), end), 0, any_noun=True)
    if not found or source is None or source.kind == "pronoun":
        return None
    printed = " ".join(plain[source.start : source.end].split())
    return Attribution(start, found.start(), "attributed", printed, False)


def _source(plain: str, start: int, end: int, back: int) -> Speaker | None:
    """Whom a sentence names as the source of what stands `back` sentences before it."""
    if found := _THAT.match(plain, start, end):
        return speakers.after(words_of(plain, found.end(), end), 0, any_noun=True) if back == 1 else None
    found = _FROM.match(plain, start, end)
    if found:
        source = speakers.after(words_of(plain, found.end(), end), 0, any_noun=True)
    else:
        found = _GIVEN.match(plain, start, end)
        words = words_of(plain, start, found.end("verb")) if found else None
        source = speakers.before(words, len(words) - 1, any_noun=True) if words else None
    if found is None or (back > 1 and not found["noun"].endswith(("s", "data"))):
        return None
    return None if source and source.kind == "pronoun" else source
