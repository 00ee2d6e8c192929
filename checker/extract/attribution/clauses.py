"""Clauses around a cue: where they begin and end, and who stands before or after it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract import speakers
from checker.extract.attribution.cues import WINDOW, Cue
from checker.extract.attribution.extents import RELATIVES, after_bracket, clause_end, marks, next_words
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import FINITE
from checker.lexicon.reporting import (
    AMBIGUOUS_VERBS,
    FINDING_VERBS,
    FORECAST_VERBS,
    PLURAL_VERBS,
    PROJECTION_VERBS,
    REPORTING_VERBS,
    VIEW_VERBS,
)
from checker.lexicon.words import CONTRASTS, FORMS_OF_BE, FUNCTION_WORDS, PRONOUN_IS
from checker.text.words import words_of

__all__ = ["NEAR", "clause", "is_passive", "speaker_after", "speaker_before", "window_start"]

NEAR = 55
"""Characters on either side of a cue that mostly hold whoever it credits: they are read first."""


_CLAUSES = CONTRASTS | RELATIVES
"""After a comma these begin a clause."""


_PREDICATES = frozenset("is was has will".split())
"""Before these, and adverbs, "and" after a comma begins a clause."""


_NOUNS_TOO = (AMBIGUOUS_VERBS | VIEW_VERBS | PROJECTION_VERBS) - {"say"}
"""Forms before which not every noun is one that speaks."""


def is_passive(lead: Sequence[str]) -> bool:
    """Whether the words before a participle end with a form of "be", with adverbs between: "is now widely"."""
    for word in lead[:-4:-1]:
        if word in FORMS_OF_BE or word.endswith(("n't", "n’t")):
            return True
        if word not in ("also", "now", "often", "still") and not word.endswith("ly"):
            return word in PRONOUN_IS
    return False


def clause(plain: str, cue: Cue) -> tuple[int, int]:
    """The clause around a cue."""
    start = cue.floor
    for at in reversed(marks(plain, cue.floor, cue.start, ";—:,")):
        if _begins_clause(plain, at, cue.start):
            inner = plain[at + 1 : cue.start]
            start = at + 1 + len(inner) - len(inner.lstrip())
            break
    return after_bracket(plain, start, cue.start), clause_end(plain, cue)


def _begins_clause(plain: str, mark: int, end: int) -> bool:
    """Whether a clause begins after a mark, as far as what stands before `end` tells."""
    if plain[mark] in ";—":
        return True
    if plain[mark] == ":":
        return plain[mark + 1].isspace()
    first, second, _ = next_words(plain, mark + 1, end)
    return first in _CLAUSES or (first == "and" and (second in _PREDICATES or second.endswith("ly")))


def speaker_before(plain: str, cue: Cue) -> Speaker | None:
    """The subject of a verb; all words before it are read only where the nearest leave something open."""
    following, second, _ = next_words(plain, cue.end)
    any_noun = (
        cue.word not in _NOUNS_TOO
        or (
            following == "that"  # "the coast guard | estimates that 60 sank"; "a state that" is none
            and cue.word not in PLURAL_VERBS
            and second not in REPORTING_VERBS | FINITE
        )
        or cue.word in FINDING_VERBS  # "a survey of 900 voters | found"
        or (cue.word in FORECAST_VERBS and following not in FUNCTION_WORDS)
    )
    near = plain.find(" ", cue.start - NEAR, cue.start - NEAR // 2) + 1 if cue.start > NEAR else 0
    if near > cue.floor:
        words = words_of(plain, near, cue.end)
        speaker = speakers.before(words, len(words) - 1, any_noun=any_noun)
        if words.begins_unread:
            return speaker
    words = words_of(plain, window_start(plain, cue), cue.end)
    return speakers.before(words, len(words) - 1, any_noun=any_noun)


def window_start(plain: str, cue: Cue) -> int:
    """Where the words begin among which the subject of a verb must stand: at a word, near the verb."""
    start = max(cue.floor, cue.start - WINDOW)
    return start if start == cue.floor else plain.find(" ", start, cue.start) + 1 or start


def speaker_after(plain: str, start: int, cue: Cue, *, any_noun: bool = False) -> Speaker | None:
    """Whom the words after a cue begin with; more of them are read only where the nearest leave something open."""
    end = min(cue.ceiling, start + WINDOW)
    near = plain.rfind(" ", start + NEAR // 2, start + NEAR)
    if 0 < near < end:
        words = words_of(plain, start, near)
        speaker = speakers.after(words, 0, any_noun=any_noun)
        if words.ends_unread:
            return speaker
    return speakers.after(words_of(plain, start, end), 0, any_noun=any_noun)
