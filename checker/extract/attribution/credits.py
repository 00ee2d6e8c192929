"""What one cue says of its clause: the verb, the participle or the "according to" that credits somebody."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract import speakers
from checker.extract.attribution.clauses import (
    NEAR,
    RELATIVES,
    Following,
    clause,
    clause_end,
    first_word,
    governed_before,
    is_passive,
    is_tail,
    marks,
    next_words,
    speaker_after,
    speaker_before,
)
from checker.extract.attribution.countings import (
    NUMBERS,
    accusation,
    counted,
    figure_follows,
    placing,
    quoted_as_saying,
)
from checker.extract.attribution.cues import Credit, Cue, credit, hearsay
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import (
    BACK_TO_VERB,
    COMPLEMENTS,
    DETERMINERS,
    LEADS_IN,
    NOT_SAID,
    NOT_SAYING,
    RECIPIENT,
    SAID_THAT,
    UNKNOWN,
    WHEN,
)
from checker.lexicon.names import ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES
from checker.lexicon.reporting import (
    ACCORDING,
    ACCUSING_VERBS,
    AMBIGUOUS_VERBS,
    BETWEEN_SUBJECT_AND_VERB,
    CLAUSE_ONLY,
    CONFESSIONS,
    COUNTERS,
    COUNTING_VERBS,
    FINDING_VERBS,
    FORECAST_BY,
    FORECAST_VERBS,
    HEARINGS,
    HEARSAY,
    HEARSAY_NOUNS,
    HEARSAY_PARTICIPLES,
    INVERTED_VERBS,
    KEEPING_VERBS,
    OWN_COUNTS,
    PLACING_VERBS,
    PLURAL_VERBS,
    POSTMODIFIERS,
    PROJECTION_VERBS,
    RECIPIENT_VERBS,
    REPORTING_VERBS,
    TOLD_BY,
    VIEW_PASSIVES,
    VIEW_VERBS,
)
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Attribution
from checker.text.words import words_of

__all__ = ["DETERMINERS", "credit_of"]

_SAYING = REPORTING_VERBS | VIEW_VERBS | PROJECTION_VERBS


_SHORT_SUBJECT = 6
"""Words of a subject that a credit between commas follows before its verb."""


_SINGULARS = DETERMINERS | {"one", "another", "that"}


def credit_of(plain: str, cue: Cue) -> Credit | None:
    """What one cue says of its clause, if it credits anybody at all."""
    word = cue.word
    if word in ACCORDING:
        return _according(plain, cue)
    if word in HEARSAY:
        return _hedged(plain, cue)
    if word in HEARSAY_NOUNS:
        return hearsay(cue.start, clause_end(plain, cue))
    if word in OWN_COUNTS and (own := counted(plain, cue)):
        return own
    if word in ACCUSING_VERBS:
        return accusation(plain, cue)
    lead = plain[max(cue.floor, cue.start - 40) : cue.start].lower().split()
    previous = lead[-1] if lead else ""
    if word == "saying" and previous == "as":
        return quoted_as_saying(plain, cue)
    if word in PLACING_VERBS and (placed := placing(plain, cue, lead)):
        return placed
    if word in TOLD_BY and is_passive(lead) and next_words(plain, cue.end)[0] == "by":
        return _told_by(plain, cue, lead)
    if word in HEARSAY_PARTICIPLES or word in VIEW_PASSIVES:
        passive = is_passive(lead)
        by_name = word == "claimed" and previous.isalpha() and not passive  # "the rebels claimed to have"
        if passive or (not by_name and next_words(plain, cue.end)[:2] in (("to", "be"), ("to", "have"))):
            return _participle(plain, cue, passive)
    if previous in DETERMINERS or previous.endswith(("’s", "'s")):
        return _determined(plain, cue)
    return _verb(plain, cue) if word in _SAYING and not _is_unsaid(plain, cue, previous) else None


def _is_unsaid(plain: str, cue: Cue, previous: str) -> bool:
    """Whether nobody says it, or what is said is no claim: "not | said", "to | say", "said | nothing"."""
    unsaid = previous in NOT_SAYING or previous.endswith(("n't", "n’t"))
    return unsaid or next_words(plain, cue.end)[0] in NOT_SAID


def _told_by(plain: str, cue: Cue, lead: Sequence[str]) -> Credit | None:
    """What is credited to the agent of a passive: "it was announced by the board that …", "growth was forecast by the bank"."""
    at = plain.index("by", cue.end) + len("by")
    speaker = speaker_after(plain, at, cue, any_noun=True)
    if speaker is None:
        return None
    if next_words(plain, speaker.end)[0] == "that":
        return credit(plain, (speaker.end, clause_end(plain, cue)), speaker, cue)
    told = cue.word in FORECAST_BY or ("it" in lead[-_IT_WAS:] and cue.word != "told")
    if not told or not is_tail(plain, speaker.end, cue):
        return None
    return credit(plain, governed_before(plain, cue, cue.start), speaker, cue)


_IT_WAS = 3
"""Words before a participle among which its "it" stands: "it was also reported"."""


def _participle(plain: str, cue: Cue, passive: bool) -> Credit | None:
    """What a participle governs: "was seen as", "is said to", "a firm said to be"; nothing in other passives."""
    word, following = cue.word, next_words(plain, cue.end)
    if word in VIEW_PASSIVES and passive and (word == "considered" or _is_as(following)):
        comma = plain.find(",", cue.end, cue.ceiling)
        end = comma if comma > 0 else clause_end(plain, cue)
        return Credit(Attribution(cue.start, end, "unnamed", None, True), None)
    if word in HEARSAY_PARTICIPLES and not passive:
        return hearsay(cue.start, clause_end(plain, cue))
    if word in HEARSAY_PARTICIPLES and (following[0] == "that" or (following[0] == "to" and following[1])):
        return _hedged(plain, cue)
    return None


def _is_as(words: Following) -> bool:
    """Whether words begin with "as" or "to be", an adverb before them left out: "seen | widely as"."""
    first, second, third = words
    if first.endswith("ly"):
        first, second = second, third
    return first == "as" or (first == "to" and second == "be")


def _hedged(plain: str, cue: Cue) -> Credit:
    """The clause around a mark of hearsay; from the mark on where a comma stands before it."""
    start, end = clause(plain, cue)
    if first_word(plain, start) in RELATIVES:
        commas = marks(plain, cue.end, end, ",")
        end = next((at for at in commas if next_words(plain, at + 1, end)[0] in BACK_TO_VERB), end)
    if plain[cue.floor : cue.start].rstrip().endswith(","):
        start = cue.start
    return hearsay(start, end)


def _determined(plain: str, cue: Cue) -> Credit | None:
    """After a determiner a verb of saying is an adjective or a noun: "the reported price", "the reports that"."""
    if cue.word in ("reported", "alleged"):
        return _hedged(plain, cue)
    in_it = plain[max(cue.floor, cue.start - 12) : cue.start].lower().split()[:-1][-1:] == ["in"]
    if cue.word in ("report", "reports") and next_words(plain, cue.end)[0] == "that" and not in_it:
        return Credit(Attribution(cue.end + 1, clause_end(plain, cue), "unnamed", cue.word, False), "unnamed")
    return None


def _according(plain: str, cue: Cue) -> Credit | None:
    """The clause around "according to" and the like, with whom they credit."""
    link = ACCORDING[cue.word]
    first, second, _ = next_words(plain, cue.end, cue.ceiling)
    name = second if link else first
    opens = cue.word == "per" and _opens_per(plain, cue)
    if (link and first != link) or (cue.word in ("per", "words") and not (opens or name[:1].isupper())):
        return None
    at = plain.index(link, cue.end) + len(link)
    speaker = speaker_after(plain, at, cue, any_noun=cue.word == "according" or opens)
    if opens and (speaker is None or plain[speaker.end] != ","):
        return None
    if speaker is None or (cue.word not in ("according", "words") and not _is_source(plain, speaker, cue)):
        return None
    start, end = clause(plain, cue)
    if plain[cue.start - 1 : cue.start] == "(" and plain.startswith(")", speaker.end):
        outer = cue._replace(start=cue.start - 1, end=speaker.end + 1)
        start, end = clause(plain, outer)[0], cue.start - 1  # "3,000 (according to police) marched"
    if start < cue.start and plain[speaker.end : cue.ceiling].strip(" .\n") == "":
        start = governed_before(plain, cue, end)[0]
    return credit(plain, (start, end), speaker, cue)


def _opens_per(plain: str, cue: Cue) -> bool:
    """Whether a sentence begins with "per" and whoever says so: "Per the company, …", "As per the census, …"."""
    lead = plain[cue.floor : cue.start].strip().lower()
    return lead in ("", "as") and next_words(plain, cue.end)[0] in DETERMINERS


def _is_source(plain: str, speaker: Speaker, cue: Cue) -> bool:
    """Whether a phrase that need not credit anybody does: "per Acme", "in line with people briefed on it"."""
    if cue.word == "per" and _opens_per(plain, cue):
        return True
    if cue.word == "per":
        return speaker.kind == "name" and plain[cue.floor : cue.start].rstrip().endswith(",")
    if cue.word == "based":
        return speaker.kind == "document"
    printed = plain[cue.end : speaker.end]
    return speaker.kind == "unnamed" or (cue.word == "response" and " compiled " in printed)


def _verb(plain: str, cue: Cue) -> Credit | None:
    """What a verb of saying or thinking governs, with its subject."""
    marked = plain[cue.floor : cue.start].rstrip().endswith((",", "”", '"', "’", "'", "—"))
    if marked and cue.word in REPORTING_VERBS and cue.word not in RECIPIENT_VERBS:
        speaker = speaker_after(plain, cue.end, cue, any_noun=cue.word in INVERTED_VERBS)
        known = speaker is not None and speakers.is_speaker(
            plain[speaker.start : speaker.end].split()[-1].lower()
        )
        if speaker and (
            is_tail(plain, speaker.end, cue)
            if known or speaker.kind != "group"
            else _ends(plain, speaker.end, cue)
        ):
            start, end = governed_before(plain, cue, cue.start)
            if _splits(plain, speaker.end, cue):
                end = clause_end(plain, cue)
            return credit(plain, (start, end), speaker, cue)
    speaker = speaker_before(plain, cue) or _subject(plain, cue) or _unknown(plain, cue)
    if speaker is None or not _fits(plain, cue, speaker) or _is_what(plain, speaker, cue):
        return None
    lead = plain[cue.floor : _phrase_start(plain, speaker, cue)].rstrip()
    stands_after = lead.endswith((",", "”", '"', "’", "'", "—"))
    if stands_after and _is_parenthetical(plain, cue, speaker):
        goes_on = plain[cue.end : cue.ceiling].lstrip().startswith(",")
        end = clause_end(plain, cue) if goes_on else speaker.start
        return credit(plain, governed_before(plain, cue, end), speaker, cue)
    if lead.endswith(("”", '"')) and next_words(plain, cue.end)[0] not in SAID_THAT:
        return None  # “…,” Roe said nearly five years ago
    return credit(plain, (cue.end, clause_end(plain, cue)), speaker, cue)


def _subject(plain: str, cue: Cue) -> Speaker | None:
    """The subject of the sentence, for a participle behind a comma: "The firm sold the unit, saying it had lost"."""
    if not cue.word.endswith("ing") or not plain[cue.floor : cue.start].rstrip().endswith(","):
        return None
    words = words_of(plain, cue.floor, cue.start)
    if (
        len(words) > 2 and words[len(words) - 2].lower in REPORTING_VERBS
    ):  # "…, the Met Office said, | adding that"
        speaker = speakers.before(words, len(words) - 2)
        if speaker is not None:
            return speaker
    found = speakers.subject(words)
    last = plain[found.start : found.end].lower().split()[-1] if found else ""
    return None if last in NUMBERS or any(char.isdecimal() for char in last) else found


def _unknown(plain: str, cue: Cue) -> Speaker | None:
    """Whoever a determiner begins behind a comma, where the sentence or the credit ends with the verb."""
    if plain[cue.end : cue.ceiling].lstrip()[:1] not in ("", ".", ","):
        return None
    found = UNKNOWN.search(plain, max(cue.floor, cue.start - NEAR), cue.start)
    if found is None:
        return None
    last = (found[1] or found[2]).split()[-1]
    if last.endswith("ly") or last in FUNCTION_WORDS or last in BETWEEN_SUBJECT_AND_VERB:
        return None
    return Speaker(found.start() + 2, found.end() - 1, "group")


def _phrase_start(plain: str, speaker: Speaker, cue: Cue) -> int:
    """Where the phrase of a speaker begins, the title before a name with it: "Civil Defence spokesman | Rui Costa"."""
    if speaker.kind != "name" or plain[cue.floor : speaker.start].rstrip()[-1:] in _STOPS_PHRASE:
        return speaker.start
    words = words_of(plain, max(cue.floor, speaker.start - NEAR), speaker.start)
    first = len(words)
    while first and (words[first - 1].is_capital or speakers.is_title(words[first - 1])):
        first -= 1
    return words[first].start if first < len(words) else speaker.start


_STOPS_PHRASE = frozenset((",", "”", '"', "’", "'", "—", ""))


def _splits(plain: str, end: int, cue: Cue) -> bool:
    """Whether a credit between commas stands inside the clause that it governs: "The lake, says Roe, has shrunk"."""
    if plain[end : end + 1] != ",":
        return False
    words = plain[cue.floor : cue.start].split()
    following, _, _ = next_words(plain, end + 1, cue.ceiling)
    return following in BACK_TO_VERB or (len(words) <= _SHORT_SUBJECT and following.endswith("ed"))


def _ends(plain: str, end: int, cue: Cue) -> bool:
    """Whether a mark follows, or the sentence ends."""
    return plain[end : cue.ceiling].lstrip()[:1] in ("", ".", ",", ";", ":", "?", "!", ")", "—")


def _is_what(plain: str, speaker: Speaker, cue: Cue) -> bool:
    """Whether what is said is a thing of its own: "What she said cost her $500", "as Roe said"."""
    lead = plain[max(cue.floor, speaker.start - 12) : speaker.start].lower().split()
    return bool(lead) and lead[-1] in ("what", "whatever")


def _fits(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether the word is a verb of saying here, given its subject and what follows."""
    word = cue.word
    if word in PLURAL_VERBS and speaker.kind == "name" and " and " not in plain[speaker.start : speaker.end]:
        return False
    that = next_words(plain, cue.end)[0] == "that"
    if word in FINDING_VERBS:
        rest = plain[cue.end : cue.ceiling].strip(" \n.")
        between = plain[cue.floor : speaker.start].rstrip().endswith(",") and rest.startswith(",")
        tail = (rest == "" or between) and speaker.kind == "group"
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
            or _that_follows(plain, cue)
            or _clause_follows(plain, cue)
            or plain[cue.end : cue.ceiling].lstrip()[:1] in ("", ",", ".", ":", "“", '"')
        )
    if word in PROJECTION_VERBS or word in FORECAST_VERBS:
        return speaker.kind in ("holder", "group", "document", "pronoun") or (
            speaker.kind == "name" and _is_body(plain, speaker)
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


def _that_follows(plain: str, cue: Cue) -> bool:
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
    return word in COMPLEMENTS or "A" <= first <= "Z" or first.isdecimal() or first in '$€£“"‘'


def _is_modifier(plain: str, speaker: Speaker) -> bool:
    """Whether a bare singular noun stands before what is then a noun itself: "analyst estimates", "court claims"."""
    words = plain[speaker.start : speaker.end].lower().split()
    words = words[: next((at for at, word in enumerate(words) if at and word in POSTMODIFIERS), len(words))]
    bare = words[0] not in _SINGULARS and speaker.kind not in ("name", "pronoun")
    return bare and not words[-1].endswith("s") and words[-1] not in ("police", "people", "media")


def _is_parenthetical(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether the credit stands after what it governs: "…, Roe said", "…, the bank told reporters on Monday"."""
    end = cue.end
    recipient = (
        RECIPIENT.match(plain, end, cue.ceiling) if cue.word in ("told", "tells", "informed") else None
    )
    end = recipient.end() if recipient else end
    if plain[end : cue.ceiling].lstrip()[:1] in ("", ".", ","):
        return True
    led = _leads_in(plain, cue, speaker) or _that_follows(plain, cue)  # "Ana Horvat, said in May that"
    return is_tail(plain, end, cue) and not led


def _leads_in(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether nothing stands before the speaker but what leads in: "In May, …"."""
    led = first_word(plain, cue.floor).lower() in LEADS_IN
    return led and plain.find(",", cue.floor, _phrase_start(plain, speaker, cue) - 2) < 0
