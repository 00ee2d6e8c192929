"""A sentence as the readers of posts see it: its words, and which runs of them are names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from checker.extract.speakers import Speaker
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.headlines import VERBS
from checker.lexicon.names import CALENDAR, ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES, PLACE_NOUNS
from checker.lexicon.posts import QUALIFIERS
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Post, Sentence, Span
from checker.text.wordnet import parts_of_speech
from checker.text.words import (
    Run,
    Words,
    in_title_case,
    is_possessive,
    person_of,
    run_ending,
    run_starting,
    without_possessive,
    words_of,
)

__all__ = ["Line", "PostFound"]


class PostFound(NamedTuple):
    """A title with its qualifier ("interim CEO"), and what the sentence says of it."""

    start: int
    end: int
    post: Post


class Line:
    """One sentence with its words, and the names that stand in it."""

    def __init__(self, plain: str, sentence: Sentence, known: frozenset[str]) -> None:
        self.plain = plain
        self.sentence = sentence
        self.known = known
        self.is_question = plain[sentence.end - 1] == "?"

    @cached_property
    def words(self) -> Words:
        """The words of the sentence; most sentences have no title, and are never cut into words."""
        return words_of(self.plain, self.sentence.start, self.sentence.end)

    @cached_property
    def is_title_case(self) -> bool:
        """Whether nearly all words have capitals, so that they do not tell names."""
        return in_title_case(self.plain, self.sentence.start, self.sentence.end)

    def where(self, pattern: re.Pattern[str], part: str) -> Iterator[int]:
        """Indices of the words at which a pattern is found; `part` is in all that it finds."""
        if self.plain.find(part, self.sentence.start, self.sentence.end) < 0:
            return
        for match in pattern.finditer(self.plain, self.sentence.start, self.sentence.end):
            at = self.words.index_at(match.start())
            if at < len(self.words) and self.words[at].start == match.start():
                yield at

    def name_ending(self, at: int) -> Run | None:
        """The name that ends at `at`; in title case only one that the document is known to hold."""
        run = run_ending(self.words, at)
        while run.first < run.last and _is_no_name(self.words[run.first].lower):
            run = Run(run.first + 1, run.last)
        if not self.is_title_case:
            return run
        return next(
            (r for r in (Run(i, at) for i in range(run.first, at + 1)) if self.text(r) in self.known), None
        )

    def name_starting(self, at: int) -> Run | None:
        """The name that begins at `at`; in title case one that a verb or a small word ends, or that the document holds."""
        run = run_starting(self.words, at)
        possessive = next(
            (i for i in range(run.first, run.last + 1) if is_possessive(self.words[i])), run.last
        )
        run = Run(at, possessive)
        following = self.words[run.last + 1].text if run.last + 1 < len(self.words) else "."
        if not self.is_title_case:
            return run
        cut = self._before_verb(run)
        if cut.last < run.last or not following[0].isalpha():
            return cut
        return next(
            (r for r in (Run(at, i) for i in range(run.last, at - 1, -1)) if self.text(r) in self.known),
            None,
        )

    def _before_verb(self, run: Run) -> Run:
        """What of a run in title case stands before a verb or a small word: "Jan Kos | To Step Down"."""
        for at in range(run.first + 1, run.last + 1):
            lower = self.words[at].lower
            tells = at - run.first >= _SHORTEST_NAME and lower.endswith("s") and "v" in parts_of_speech(lower)
            if tells or lower in VERBS | REPORTING_VERBS | FUNCTION_WORDS:
                return Run(run.first, at - 1)
        return run

    def person(self, run: Run | None) -> Run | None:
        """The run if it can be a person's name, without titles before it."""
        run = run and person_of(self.words, run)
        if run is None or run.last - run.first > 5:
            return None
        words = self.words.between(run.first, run.last + 1)
        if any(
            w.lower in ORGANIZATION_SUFFIXES or w.lower in ORGANIZATION_NOUNS or w.lower == "ai"
            for w in words
        ):
            return None
        if any(word.lower in REPORTING_VERBS for word in words):
            return None  # "Acme CEO Says We Need Rain"
        last = words[-1].lower
        if last in CALENDAR or last in OPENERS or (len(words) > 1 and last in PLACE_NOUNS):
            return None
        return None if len(words) == 1 and words[0].text.isupper() else run

    def span(self, run: Run | None) -> Span | None:
        """The place of a run in the text, without a possessive s."""
        return run and Span(self.words[run.first].start, without_possessive(self.words[run.last]))

    def text(self, run: Run) -> str:
        """A run as printed, white space made one."""
        start, end = self.words[run.first].start, without_possessive(self.words[run.last])
        return " ".join(self.plain[start:end].split())

    def run_of(self, speaker: Speaker) -> Run:
        """The words of a speaker."""
        return Run(self.words.index_at(speaker.start), self.words.index_at(speaker.end) - 1)


_SHORTEST_NAME = 2
"""Words of a name before a verb that could be one more of it: "Ana Horvat | Resigns", but "Ana Banks"."""


def _is_no_name(word: str) -> bool:
    """Whether a capitalised word before a name is none of it: "Former Acme", "The Acme"."""
    return word in OPENERS or word in QUALIFIERS
