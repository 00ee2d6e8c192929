"""Whether a word is a verb of saying where it stands, given its subject and what follows."""

from __future__ import annotations

from checker.extract.attribution.countings import figure_follows
from checker.extract.attribution.cues import Cue
from checker.extract.attribution.extents import RELATIVES, first_word, is_tail, next_words
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import BACK_TO_VERB, COMPLEMENTS, DETERMINERS, WHEN
from checker.lexicon.names import ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES
from checker.lexicon.reporting import (
    AMBIGUOUS_VERBS,
    CLAUSE_ONLY,
    CONFESSIONS,
    COUNTERS,
    COUNTING_VERBS,
    FINDING_VERBS,
    FORECAST_VERBS,
    HEARINGS,
    KEEPING_VERBS,
    PLURAL_VERBS,
    POSTMODIFIERS,
    PROJECTION_VERBS,
)
from checker.text.words import words_of

__all__ = ["fits", "that_follows"]

_SINGULARS = DETERMINERS | {"one", "another", "that"}


def fits(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether the word is a verb of saying here, given its subject and what follows."""
    word = cue.word
    if word in PLURAL_VERBS and speaker.kind == "name" and " and " not in plain[speaker.start : speaker.end]:
        return False
    that = next_words(plain, cue.end)[0] == "that"
    if word in FINDING_VERBS:
        rest = plain[cue.end : cue.ceiling].strip(" \n.")
        behind = plain[cue.floor : speaker.start].rstrip().endswith((",", "—"))
        between = behind and (rest.startswith(",") or is_tail(plain, cue.end, cue))
        tail = (rest == "" or between) and speaker.kind in ("group", "name")
        return that or tail or speaker.kind in ("document", "unnamed")
    if word == "heard" and plain[speaker.start : speaker.end].split()[-1].lower() not in HEARINGS:
        return False
    if word in CLAUSE_ONLY:
        counts = word in COUNTING_VERBS and (
            speaker.kind in ("group", "document") or _keeps_count(plain, speaker)
            if word in KEEPING_VERBS
            else speaker.kind != "name" or _is_body(plain, speaker)
        )
        if counts and figure_follows(words_of(plain, cue.end, min(cue.ceiling, cue.end + 60)), -1):
            return True
        if word in CONFESSIONS and next_words(plain, cue.end)[0].endswith("ing"):
            return True
        lead = plain[cue.floor : speaker.start].rstrip()
        if lead.endswith(",") and is_tail(plain, cue.end, cue):
            return True
        return (
            that
            or that_follows(plain, cue)
            or _clause_follows(plain, cue)
            or plain[cue.end : cue.ceiling].lstrip()[:1] in ("", ",", ".", ":", "“", '"')
        )
    if word in PROJECTION_VERBS or word in FORECAST_VERBS:
        return speaker.kind in ("holder", "group", "document", "pronoun") or (
            speaker.kind == "name"
            and (_is_body(plain, speaker) or (word.endswith("s") and next_words(plain, cue.end)[0] != "to"))
        )
    if speaker.kind == "pronoun" and plain[speaker.start : speaker.end] in ("I", "we", "We"):
        return False
    if word not in AMBIGUOUS_VERBS or _in_relative(plain, cue, speaker):
        return True
    return _has_complement(plain, cue) and not _is_modifier(plain, speaker)


def _in_relative(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether the credit stands inside a relative clause: "a man who police say shot two"."""
    lead = plain[max(cue.floor, speaker.start - 12) : speaker.start].lower().split()
    following = next_words(plain, cue.end)[0]
    relative = bool(lead) and (lead[-1] in RELATIVES or lead[-1] == "that")
    return relative and following.islower() and following not in WHEN


def that_follows(plain: str, cue: Cue) -> bool:
    """Whether "that" follows on where or to whom: "wrote on Facebook that 30"."""
    words = plain[cue.end : min(cue.ceiling, cue.end + 80)].split()[:_TO_THAT]
    if not words or words[0] not in WHEN or "that" not in words:
        return False
    return not any(word[-1] in ",;:" for word in words[: words.index("that")])


def _clause_follows(plain: str, cue: Cue) -> bool:
    """Whether a clause without "that" follows: "confirmed the fee was £15m"."""
    words = plain[cue.end : min(cue.ceiling, cue.end + 80)].split()[:_TO_THAT]
    at = next((at for at, word in enumerate(words) if word in BACK_TO_VERB or word[-1] in ',;:.”"'), 0)
    return at > 1 and words[at] in BACK_TO_VERB and words[at - 1] not in RELATIVES | {"that", "and"}


_TO_THAT = 8
"""Words after a verb of saying among which the "that" of what is said stands."""


def _is_body(plain: str, speaker: Speaker) -> bool:
    """Whether a name is that of a body, as far as it tells: an acronym, a company's or an office's name, one word."""
    words = plain[speaker.start : speaker.end].split()
    lowers = {word.lower().rstrip(".") for word in words}
    telling = not lowers.isdisjoint(ORGANIZATION_SUFFIXES | ORGANIZATION_NOUNS)
    return len(words) == 1 or telling or any(word.isupper() and len(word) > 1 for word in words)


def _keeps_count(plain: str, speaker: Speaker) -> bool:
    """Whether a name is that of an office that keeps count: "the Ministry of Health | recorded 214 cases"."""
    words = plain[speaker.start : speaker.end].lower().split()
    return len(words) > 1 and not COUNTERS.isdisjoint(words)


def _has_complement(plain: str, cue: Cue) -> bool:
    """Whether what follows a verb of saying can be what is said, or its sentence ends there."""
    first = plain[cue.end : cue.ceiling].lstrip()[:1] or "."
    if first in ",:." or not plain[cue.end].isspace():
        return first in ",:."
    word = first_word(plain, cue.end)
    if word == "to" and cue.word in ("claimed", "claims", "claim"):
        return next_words(plain, cue.end)[1] in ("have", "be")
    if cue.word in ("claimed", "claims", "claim") and word in ("a", "an"):
        return _clause_follows(plain, cue)  # "claimed a wicket" credits nobody
    return word in COMPLEMENTS or "A" <= first <= "Z" or first.isdecimal() or first in '$€£“"‘'


def _is_modifier(plain: str, speaker: Speaker) -> bool:
    """Whether a bare singular noun stands before what is then a noun itself: "analyst estimates", "court claims"."""
    words = plain[speaker.start : speaker.end].lower().split()
    words = words[: next((at for at, word in enumerate(words) if at and word in POSTMODIFIERS), len(words))]
    owned = any(word.endswith(("'s", "’s")) for word in words[:-1])
    bare = words[0] not in _SINGULARS and not owned and speaker.kind not in ("name", "pronoun")
    return bare and not words[-1].endswith("s") and words[-1] not in ("police", "people", "media")
