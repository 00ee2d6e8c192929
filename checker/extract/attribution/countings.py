"""Credits by counting: whoever puts a figure on something, counts, accuses, or is quoted as saying."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract import speakers
from checker.extract.attribution.clauses import clause, is_passive, speaker_before, window_start
from checker.extract.attribution.cues import WINDOW, Credit, Cue, credit
from checker.extract.attribution.extents import clause_end, marks, next_words
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import (
    BEFORE_FIGURE,
    COUNT_ENDS,
    MEASURED_NOUNS,
    OWN_COUNTED,
    PLACED_ELSEWHERE,
)
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import GROUPS, ONES, PLURALS, SCALES, TENS
from checker.lexicon.reporting import GIVING, OWN_VIEWS, REVISED, REVISING, TOLLS, TRANSACTIONS
from checker.lexicon.words import FORMS_OF_BE, THIRD
from checker.text.words import Words, is_possessive, without_possessive, words_of

__all__ = ["NUMBERS", "accusation", "counted", "figure_follows", "placing", "quoted_as_saying"]


def placing(plain: str, cue: Cue, lead: Sequence[str]) -> Credit | None:
    """Who puts a figure on something: "X put the toll at 47", "was put at 47 by X", "estimated by X at 47"."""
    following = plain[cue.end : min(cue.ceiling, cue.end + WINDOW)]
    if "at" not in following and "to be" not in following:
        return None
    words = words_of(plain, cue.end, min(cue.ceiling, cue.end + WINDOW))
    texts = [word.lower for word in words]
    if texts[:1] == ["by"] and (to_be := _to_be(texts)) and figure_follows(words, to_be + 1):
        return _agent(plain, cue, words, to_be)
    if texts[:1] == ["by"] and "at" in texts:
        at = texts.index("at")
        return _agent(plain, cue, words, at) if figure_follows(words, at) else None
    at = next(
        (i for i, text in enumerate(texts[:_TO_FIGURE]) if text == "at" and figure_follows(words, i)), -1
    )
    if at < 0 or (at and any(text in PLACED_ELSEWHERE for text in texts[:at])):
        return None
    if at == 0 and _is_related(plain, cue) and (related := speaker_before(plain, cue)):
        return credit(plain, (cue.end, clause_end(plain, cue)), related, cue)
    if at == 0 or is_passive(lead):
        by = next((i for i in range(at + 1, min(at + 8, len(texts))) if texts[i] == "by"), -1)
        if by < 0 or not is_passive(lead):
            return None
        speaker = speakers.after(words, by + 1, any_noun=True)
        return speaker and credit(plain, clause(plain, cue), speaker, cue)
    before = words_of(plain, window_start(plain, cue), cue.end)
    speaker = speakers.before(before, len(before) - 1, any_noun=cue.word not in MEASURED_NOUNS)
    if speaker is None or (cue.word in ("see", "sees") and speaker.kind == "pronoun"):
        return None
    if plain[speaker.start : speaker.end].split()[-1].lower() in TRANSACTIONS:
        return None
    return credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)


def _agent(plain: str, cue: Cue, words: Words, end: int) -> Credit | None:
    """What is credited to the agent of a participle, which stands before the word at `end`: "estimated by police | at 30"."""
    agent = words_of(plain, words[0].end, words[end].start)
    speaker = speakers.after(agent, 0, any_noun=True) or _between(words, 1, end)
    start, stop = clause(plain, cue)
    if plain[start : cue.start].rstrip().endswith(","):
        comma = next((at for at in marks(plain, words[end].end, stop, ",") if plain[at + 1].isspace()), stop)
        start, stop = cue.start, comma
    return speaker and credit(plain, (start, stop), speaker, cue)


_TO_FIGURE = 14
"""Words between a verb that puts a figure on something and the "at" before the figure."""


NUMBERS = frozenset((*ONES, *TENS, *SCALES, *PLURALS, *GROUPS))


def figure_follows(words: Words, at: int) -> bool:
    """Whether a figure follows the word at index `at`, words that lead to one between them."""
    for word in words.between(at + 1, at + 5):
        if word.text[0].isdecimal() or word.text[0] in SIGNS or word.lower in NUMBERS:
            return True
        if word.lower not in BEFORE_FIGURE:
            return False
    return False


def _to_be(texts: Sequence[str]) -> int:
    """Where "to be" stands within a few words; 0 where it does not."""
    return next((at for at in range(min(len(texts) - 1, _RELATED)) if texts[at : at + 2] == ["to", "be"]), 0)


def _is_related(plain: str, cue: Cue) -> bool:
    """Whether whoever measures stands in a relative clause: "a quake that the USGS measured at 5.8"."""
    lead = plain[max(cue.floor, cue.start - WINDOW // 4) : cue.start].lower().split()[-_RELATED:]
    return "that" in lead or "which" in lead


_RELATED = 6
"""Words before a verb among which a relative pronoun stands."""


def _between(words: Words, first: int, end: int) -> Speaker | None:
    """The words from one to another as whoever they name."""
    return Speaker(words[first].start, words[end - 1].end, "group") if 0 < end - first <= 6 else None


def quoted_as_saying(plain: str, cue: Cue) -> Credit | None:
    """What is credited in "quoted Roe as saying that" and "Roe was quoted as saying that"."""
    words = words_of(plain, window_start(plain, cue), cue.start)
    as_ = len(words) - 1
    if as_ < 2:
        return None
    passive = words[as_ - 1].lower in ("quoted", "cited")
    quoted = (
        as_ - 1
        if passive
        else next(
            (
                at
                for at in range(as_ - 1, -1, -1)
                if words[at].lower in ("quoted", "cited", "quotes", "cites")
            ),
            -1,
        )
    )
    if quoted < 0:
        return None
    passive = passive or words[quoted - 1].lower in FORMS_OF_BE  # "was quoted by the BBC as saying"
    speaker = (
        speakers.before(words, quoted, any_noun=True)
        if passive
        else speakers.after(words, quoted + 1, any_noun=True)
    ) or (None if passive else _between(words, quoted + 1, as_))
    return speaker and credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)


def accusation(plain: str, cue: Cue) -> Credit | None:
    """What somebody is accused of, credited to whoever accuses: "prosecutors accuse him of taking $75,000"."""
    of = plain.find(" of ", cue.end, min(cue.ceiling, cue.end + WINDOW))
    lead = plain[max(cue.floor, cue.start - 40) : cue.start].lower().split()
    if of < 0 or is_passive(lead) or plain.find(",", cue.end, of) >= 0:
        return None
    speaker = speaker_before(plain, cue)
    return speaker and credit(plain, (of + 4, clause_end(plain, cue)), speaker, cue)


def counted(plain: str, cue: Cue) -> Credit | None:
    """The clause that somebody's own count governs: "by the union's estimate, 600", "Roe's tally of 12"."""
    words = words_of(plain, window_start(plain, cue), cue.end)
    noun = len(words) - 1
    first = noun - 1
    while (
        first >= 0
        and noun - first < 7
        and words[first].text[0].isalpha()
        and words[first].lower not in COUNT_ENDS
    ):
        first -= 1
    if first == noun - 1:
        return None
    if revised := _revised(plain, cue, words):
        return revised
    if words[noun - 1].lower in ("a", "the", "an") and noun > 2 and words[noun - 2].lower in GIVING:
        giver = speakers.before(words, noun - 2, any_noun=True)
        of = next_words(plain, cue.end)[0] == "of"
        return credit(plain, (cue.end, clause_end(plain, cue)), giver, cue) if giver and of else None
    if cue.word in TOLLS:
        return None
    owned = next((at for at in range(first + 1, noun) if is_possessive(words[at])), -1)
    if any(words[at].lower in OWN_COUNTED for at in range(owned + 1, noun)):
        owned = -1  # "France's farm ministry trimmed its | estimate"
    if (
        first >= 0
        and words[first].lower in ("in", "on", "by", "to")
        and owned >= 0
        and _ends_phrase(plain, cue)
    ):
        owner = Speaker(words[first + 1].start, without_possessive(words[owned]), "group")
        return credit(plain, clause(plain, cue), owner, cue)
    if cue.word in OWN_VIEWS:
        return None
    if first >= 0 and words[first].lower == "by":
        return _by_count(plain, cue, words, first + 1, owned)
    if owned < 0 or next_words(plain, cue.end)[0] not in ("of", "that", "for"):
        return None
    speaker = Speaker(words[first + 1].start, without_possessive(words[owned]), "group")
    comma = plain.find(",", cue.end, cue.ceiling)
    return credit(plain, (cue.end, comma if comma > 0 else clause_end(plain, cue)), speaker, cue)


def _by_count(plain: str, cue: Cue, words: Words, first: int, owned: int) -> Credit | None:
    """The clause that a count behind "by" governs: "by | the union's estimate", "by ministry estimates".

    `first` is the word behind "by", `owned` the one with the possessive, -1 without one.
    """
    noun = len(words) - 1
    if words[first].lower in OWN_COUNTED or words[noun - 1].lower in ("a", "the", "an"):
        return None
    if owned < 0 and not _speaks_of(words, first, noun):
        return None
    end = without_possessive(words[owned]) if owned >= 0 else words[noun].end
    return credit(plain, clause(plain, cue), Speaker(words[first].start, end, "group"), cue)


def _revised(plain: str, cue: Cue, words: Words) -> Credit | None:
    """What somebody's forecast is now: "the bank raised its | forecast for growth to 2.8%"."""
    noun = len(words) - 1
    if cue.word not in REVISED or noun < 3:
        return None
    own = next((at for at in range(noun - 1, max(0, noun - 4), -1) if words[at].lower in THIRD), 0)
    if own == 0 or words[own - 1].lower not in REVISING:
        return None
    speaker = speakers.before(words, own - 1, any_noun=True)
    return speaker and credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)


def _ends_phrase(plain: str, cue: Cue) -> bool:
    """Whether a comma, or the end, follows on a cue."""
    return plain[cue.end : cue.ceiling].lstrip()[:1] in ("", ",", ".", ";")


def _speaks_of(words: Words, first: int, noun: int) -> bool:
    """Whether what stands before a count is one who counts: "by police estimates"."""
    return any(speakers.is_speaker(word.lower) or word.is_capital for word in words.between(first, noun))
