"""Credits for a figure that is the object of what is said: spoken of, expected, found among those who were asked."""

from __future__ import annotations

import re

from checker.extract import speakers
from checker.extract.attribution.clauses import speaker_before
from checker.extract.attribution.countings import NUMBERS, figure_follows
from checker.extract.attribution.cues import WINDOW, Credit, Cue, credit
from checker.extract.attribution.extents import clause_end, marks, next_words
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import DETERMINERS, NO_NOUNS, POLLS
from checker.lexicon.currencies import SIGNS
from checker.lexicon.reporting import ESTIMATING
from checker.lexicon.words import CHIEF_PREPOSITIONS
from checker.text.words import words_of

__all__ = ["estimated", "expected_of", "polled", "spoken_of", "surveyed"]


def spoken_of(plain: str, cue: Cue) -> Credit | None:
    """The figure that somebody speaks of: "the union spoke on Monday of | 40,000"."""
    words = words_of(plain, cue.end, min(cue.ceiling, cue.end + _TO_OF))
    at = next((at for at, word in enumerate(words) if word.lower == "of" and figure_follows(words, at)), -1)
    if at < 0 or any(words[i].text in ",;:" for i in range(at)):
        return None
    speaker = speaker_before(plain, cue)
    return speaker and credit(plain, (words[at].end, clause_end(plain, cue)), speaker, cue)


_TO_OF = 60
"""Characters between a verb of speaking and the "of" before a figure."""


def expected_of(plain: str, cue: Cue) -> Credit | None:
    """The figure that somebody expected: "less than the 15 cents | that analysts had forecast", "the $9m police claimed"."""
    following = plain[cue.end : cue.ceiling].lstrip()
    first = next_words(plain, cue.end)[0]
    if following[:1] not in ("", ".", ",", ";", ")") and first not in _AFTER_OBJECT:
        return None
    speaker = speaker_before(plain, cue)
    if speaker is None or speaker.kind == "document":
        return None
    speaker = _parted(plain, speaker)
    words = words_of(plain, max(cue.floor, speaker.start - _TO_OF), speaker.start)
    at = len(words) - 1
    if at >= 0 and words[at].lower in ("that", "which"):
        at -= 1
    for back in range(at, max(-1, at - _PHRASE), -1):
        word = words[back]
        if word.text[0].isdecimal() or word.text[0] in SIGNS or word.lower in NUMBERS:
            start = words[back - 1].start if back and words[back - 1].text in _SIGNS else word.start
            return credit(plain, (start, cue.end), speaker, cue)
        if not word.text[0].isalpha() and word.text != "%":
            return None
        if word.lower in NO_NOUNS and word.lower not in CHIEF_PREPOSITIONS:
            return None
    return None


def _parted(plain: str, speaker: Speaker) -> Speaker:
    """The speaker without the relative pronoun, or the plural that is counted, before it: "15 cents | analysts"."""
    words = words_of(plain, speaker.start, speaker.end)
    first = 0
    for at in range(len(words) - 1):
        if words[at].lower in ("that", "which") or (
            words[at].text.islower() and words[at].text.endswith("s")
        ):
            first = at + 1
    return speaker._replace(start=words[first].start)


_PHRASE = 6
"""Words of a phrase that a figure opens."""
_SIGNS = ("$", "£", "€", "¥")
_AFTER_OBJECT = CHIEF_PREPOSITIONS - {"to"} | {"and", "but", "earlier", "last", "before", "as", "when"}
"""Words that may follow on a verb whose object stands before it."""


def estimated(plain: str, cue: Cue) -> Credit | None:
    """The figure before whose estimate it is: "missing the | $6.5 billion | average estimate of 17 analysts"."""
    found = _OF_HOLDERS.match(plain, cue.end, cue.ceiling)
    if found is None:
        return None
    words = words_of(plain, max(cue.floor, cue.start - _TO_OF), cue.start)
    for back in range(len(words) - 1, max(-1, len(words) - _PHRASE), -1):
        if words[back].text[0].isdecimal() or words[back].text[0] in SIGNS:
            holder = Speaker(found.start(1), found.end(1), "group")
            return credit(plain, (words[max(0, back - 1)].start, cue.start), holder, cue)
        if words[back].lower in NO_NOUNS or not (words[back].text[0].isalpha() or words[back].text == "%"):
            return None
    return None


_OF_HOLDERS = re.compile(rf" (?:of|by|from|among) (?:\w+ ){{0,2}}?({'|'.join(ESTIMATING)})\b")
"""Whose estimate something is."""


def polled(plain: str, cue: Cue) -> Credit | None:
    """What a poll or a list holds: "the poll gives Roe | 44% and her rival 39%"."""
    listed = cue.word in ("lists", "listed")
    if not listed and _POLL.search(plain, max(cue.floor, cue.start - WINDOW // 2), cue.start) is None:
        return None
    speaker = speaker_before(plain, cue)
    if listed and speaker and speaker.kind == "document":
        return credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)
    if speaker is None or POLLS.isdisjoint(plain[speaker.start : speaker.end].lower().split()):
        return None
    words = words_of(plain, cue.end, min(cue.ceiling, cue.end + WINDOW))
    if not any(word.text[0].isdecimal() or word.lower in NUMBERS for word in words.between(0, _TO_SHARE)):
        return None
    return credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)


_POLL = re.compile("|".join(sorted(POLLS)))
_TO_SHARE = 8
"""Words behind the verb of a poll among which its figure stands."""


def surveyed(plain: str, cue: Cue) -> Credit | None:
    """What a survey found that the sentence begins with: "In a poll of 1,000 adults by Ipsos, | 54% said yes"."""
    lead = plain[cue.floor : cue.start].lower().split()
    if lead[:1] != ["in"] or len(lead) > _TO_SURVEY or (lead[1:2] and lead[1] not in _ONE):
        return None
    commas = [at for at in marks(plain, cue.end, cue.ceiling, ",") if plain[at + 1 : at + 2].isspace()]
    if commas and _DONE.match(plain, commas[0] + 1):
        commas = commas[1:]
    if not commas or commas[0] - cue.end > WINDOW:
        return None
    start = cue.floor + plain[cue.floor : cue.start].index(" ") + 1
    by = _BY.search(plain, cue.end, commas[0])
    speaker = by and speakers.after(words_of(plain, by.end(), commas[0]), 0)
    speaker = speaker or Speaker(start, cue.end, "document")
    return credit(plain, (commas[0] + 1, clause_end(plain, cue)), speaker, cue)


_TO_SURVEY = 6
_ONE = DETERMINERS | {"one", "another"}
_DONE = re.compile(r"\s+(?:conducted|carried|commissioned|published|released|done|taken|run)\b")
_BY = re.compile(r"\b(?:by|for|from)\s+(?=(?:the |an? )?[A-Z])")
