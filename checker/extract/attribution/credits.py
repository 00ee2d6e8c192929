"""What one cue says of its clause: the verb, the participle or the "according to" that credits somebody."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract import speakers
from checker.extract.attribution.clauses import NEAR, clause, is_passive, speaker_after, speaker_before
from checker.extract.attribution.countings import (
    NUMBERS,
    accusation,
    counted,
    placing,
    quoted_as_saying,
)
from checker.extract.attribution.cues import Credit, Cue, credit, hearsay
from checker.extract.attribution.extents import (
    RELATIVES,
    Following,
    clause_end,
    first_word,
    goes_on_after,
    governed_before,
    is_tail,
    marks,
    next_words,
    relative_end,
    subordinate_end,
    trailing,
)
from checker.extract.attribution.fitting import fits, that_follows
from checker.extract.attribution.objects import estimated, expected_of, polled, spoken_of, surveyed
from checker.extract.speakers import Speaker
from checker.lexicon.attribution import (
    BACK_TO_VERB,
    CLAIMS,
    DETERMINERS,
    FINITE,
    LEADS_IN,
    NOT_SAID,
    NOT_SAYING,
    RECIPIENT,
    SAID_THAT,
    UNKNOWN,
)
from checker.lexicon.names import CALENDAR
from checker.lexicon.reporting import (
    ACCORDING,
    ACCUSING_VERBS,
    AMBIGUOUS_VERBS,
    BETWEEN_SUBJECT_AND_VERB,
    EXPECTING,
    FORECAST_BY,
    HEARSAY,
    HEARSAY_NOUNS,
    HEARSAY_PARTICIPLES,
    INVERTED_VERBS,
    ISSUING,
    OWN_COUNTS,
    OWN_VIEWS,
    PLACING_VERBS,
    PLURAL_VERBS,
    POLLING_VERBS,
    PROJECTION_VERBS,
    RECIPIENT_VERBS,
    REPORTING_VERBS,
    REVISED,
    SPEAKING_OF,
    SURVEYS,
    TOLD_BY,
    TOLLS,
    VIEW_PASSIVES,
    VIEW_VERBS,
)
from checker.lexicon.words import CONTRASTS, FORMS_OF_BE, FUNCTION_WORDS, SUBJECTS
from checker.model import Attribution
from checker.text.words import Words, is_possessive, without_possessive, words_of

__all__ = ["DETERMINERS", "credit_of"]

_SAYING = REPORTING_VERBS | VIEW_VERBS | PROJECTION_VERBS


_SHORT_SUBJECT = 6
"""Words of a subject that a credit between commas follows before its verb."""


_READERS = (
    (SURVEYS, surveyed),
    (SPEAKING_OF, spoken_of),
    (EXPECTING, expected_of),
    (OWN_COUNTS | OWN_VIEWS | TOLLS | REVISED, counted),
    (POLLING_VERBS, polled),
    (OWN_COUNTS, estimated),
)
"""Readers of shapes that only some cues have; they leave to the others what they do not credit."""


def credit_of(plain: str, cue: Cue) -> Credit | None:
    """What one cue says of its clause, if it credits anybody at all."""
    word = cue.word
    if word in ACCORDING:
        return _according(plain, cue)
    for words, reader in _READERS:
        if word in words and (found := reader(plain, cue)):
            return found
    if word in HEARSAY or word in HEARSAY_NOUNS:
        return _hedged(plain, cue)
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
    is_counted = previous in NUMBERS or previous[-1:].isdecimal()  # "eight | counts of fraud"
    unsaid = is_counted or previous in NOT_SAYING or previous.endswith(("n't", "n’t"))
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
    if cue.word in HEARSAY_NOUNS:
        return hearsay(cue.start, clause_end(plain, cue))
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
    if cue.word in CLAIMS and (claimed := _claimed(plain, cue)):
        return claimed
    in_it = plain[max(cue.floor, cue.start - 12) : cue.start].lower().split()[:-1][-1:] == ["in"]
    if cue.word in ("report", "reports") and next_words(plain, cue.end)[0] == "that" and not in_it:
        return Credit(Attribution(cue.end + 1, clause_end(plain, cue), "unnamed", cue.word, False), "unnamed")
    return None


def _claimed(plain: str, cue: Cue) -> Credit | None:
    """What somebody's claim is: "the minister's claim that 90 per cent", "the prosecution's case is that"."""
    first, second, _ = next_words(plain, cue.end)
    if first != "that" and (first not in FORMS_OF_BE or second != "that"):
        return None
    words = words_of(plain, max(cue.floor, cue.start - NEAR), cue.start)
    if not len(words) or not is_possessive(words[len(words) - 1]):
        return None
    owner = speakers.before(words, len(words), any_noun=True)
    if owner is None:
        return None
    owner = owner._replace(end=without_possessive(words[len(words) - 1]))
    return credit(plain, (cue.end, clause_end(plain, cue)), owner, cue)


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
    listed = cue.word in PLURAL_VERBS and plain[: cue.start].rstrip().endswith(
        ","
    )  # "hospitals, | state governments"
    if marked and cue.word in REPORTING_VERBS and cue.word not in RECIPIENT_VERBS and not listed:
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
            end = trailing(plain, cue, speaker.end, end, beside_name=True)
            return credit(plain, (start, end), speaker, cue)
    if cue.word in ("told", "tells", "tell", "telling") and _is_command(plain, cue):
        return None
    speaker = speaker_before(plain, cue) or _subject(plain, cue) or _unknown(plain, cue)
    if speaker and speaker.kind == "document" and cue.word.endswith("ing"):
        speaker = _issuer(plain, cue, speaker) or speaker
    if speaker is None or not fits(plain, cue, speaker) or _is_what(plain, speaker, cue):
        return None
    lead = plain[cue.floor : _phrase_start(plain, speaker, cue)].rstrip()
    stands_after = lead.endswith((",", "”", '"', "’", "'", "—"))
    if stands_after and _is_parenthetical(plain, cue, speaker):
        goes_on = goes_on_after(plain, cue)
        end = clause_end(plain, cue) if goes_on else trailing(plain, cue, cue.end, speaker.start)
        return credit(plain, governed_before(plain, cue, end), speaker, cue)
    if lead.endswith(("”", '"')) and not _is_said(next_words(plain, cue.end)[0]):
        return None  # “…,” Roe said nearly five years ago
    opens = (
        speaker.start if speaker.end < cue.start and not _is_antecedent(plain, speaker, cue) else cue.start
    )
    end = subordinate_end(plain, cue, opens, relative_end(plain, cue, opens, clause_end(plain, cue)))
    return credit(plain, (cue.end, end), speaker, cue)


def _is_said(word: str) -> bool:
    """Whether a word behind a quotation and a verb of saying can open what is said."""
    return word in SAID_THAT or word[:1].isdecimal() or (word[:1].isupper() and word.lower() not in CALENDAR)


def _is_antecedent(plain: str, speaker: Speaker, cue: Cue) -> bool:
    """Whether the verb stands in a relative clause to its speaker: "the ministry, which | says"."""
    return not RELATIVES.isdisjoint(plain[speaker.end : cue.start].split())


def _subject(plain: str, cue: Cue) -> Speaker | None:
    """The subject of the sentence, for a verb that goes on: "The firm sold the unit, saying it had lost", "…, and said that"."""
    lead = plain[cue.floor : cue.start].rstrip()
    goes_on = lead.endswith((" and", " but")) and cue.word in REPORTING_VERBS - AMBIGUOUS_VERBS
    if not goes_on and not (cue.word.endswith("ing") and lead.endswith(",")):
        return None
    words = words_of(plain, cue.floor, cue.start)
    if not goes_on and (speaker := _said_before(words)):
        return speaker
    found = speakers.subject(words)
    last = plain[found.start : found.end].lower().split()[-1] if found else ""
    return None if last in NUMBERS or any(char.isdecimal() for char in last) else found


def _said_before(words: Words) -> Speaker | None:
    """Whoever a verb of saying near the end of a stretch has: "…, the Met Office said on Monday, | adding that"."""
    for at in range(len(words) - 2, max(0, len(words) - _TO_SAID), -1):
        if words[at].lower in REPORTING_VERBS and (
            words[at].lower not in AMBIGUOUS_VERBS or at == len(words) - 2
        ):
            marked = words[at - 1].text in _ENDINGS
            return (speakers.after(words, at + 1) if marked else None) or speakers.before(
                words, at, any_noun=True
            )
    return None


_TO_SAID = 16
"""Words before a participle among which the verb stands that it goes on from."""
_ENDINGS = frozenset((",", "”", '"', "’", "'"))


def _is_command(plain: str, cue: Cue) -> bool:
    """Whether somebody is told to do something: "told the 210 workers | to stay at home"."""
    words = plain[cue.end : min(cue.ceiling, cue.end + 80)].split()[:_TO_DO]
    at = words.index("to") if "to" in words[:-1] else 0
    if at == 0 or any(word in _NO_RECIPIENT or word[-1] in ',;:”"' for word in words[:at]):
        return False
    return words[at + 1].islower() and words[at + 1] not in DETERMINERS


_NO_RECIPIENT = FINITE | SUBJECTS | {"that"}
_TO_DO = 10
"""Words after "told" among which the "to" of a command stands."""


def _issuer(plain: str, cue: Cue, document: Speaker) -> Speaker | None:
    """Whoever issues the document that says so: "the bank | put out a statement | saying"."""
    words = words_of(plain, cue.floor, document.start)
    issued = next(
        (at for at in range(len(words) - 1, max(0, len(words) - 4), -1) if words[at].lower in ISSUING), 0
    )
    return speakers.before(words, issued, any_noun=True) if issued else None


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
    if speaker.kind == "pronoun" or plain[cue.floor : speaker.start].rstrip()[-1:] in _STOPS_PHRASE:
        return speaker.start
    words = words_of(plain, max(cue.floor, speaker.start - NEAR), speaker.start)
    first = speakers.title_start(words, len(words))
    return words[first].start if first < len(words) else speaker.start


_STOPS_PHRASE = frozenset((",", "”", '"', "’", "'", "—", ""))


def _splits(plain: str, end: int, cue: Cue) -> bool:
    """Whether a credit between commas stands inside the clause that it governs: "The lake, says Roe, has shrunk"."""
    tail = plain[end : end + 1] == " "  # "…, says Roe | of New Dawn, is …"
    end = next(iter(marks(plain, end, cue.ceiling, ",")), end) if tail else end
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


def _is_parenthetical(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether the credit stands after what it governs: "…, Roe said", "…, the bank told reporters on Monday"."""
    end = cue.end
    recipient = (
        RECIPIENT.match(plain, end, cue.ceiling) if cue.word in ("told", "tells", "informed") else None
    )
    end = recipient.end() if recipient else end
    if plain[end : cue.ceiling].lstrip()[:1] in ("", ".", ","):
        return True
    if that_follows(plain, cue) or not is_tail(plain, end, cue):  # "Ana Horvat, said in May that"
        return False
    return _ends_tail(plain, end, cue) or not _leads_in(plain, cue, speaker)


def _ends_tail(plain: str, start: int, cue: Cue) -> bool:
    """Whether the sentence ends with when or where it was said, and no clause can follow: "…, Roe said on television."."""
    comma = next(iter(marks(plain, start, cue.ceiling, ",")), cue.ceiling)
    set_against = comma < cue.ceiling and next_words(plain, comma + 1, cue.ceiling)[0] in CONTRASTS
    rest = plain[start : comma if set_against else cue.ceiling].split()
    return all(word not in FINITE and not word[0].isdecimal() and word[-1] not in ",;:”" for word in rest)


def _leads_in(plain: str, cue: Cue, speaker: Speaker) -> bool:
    """Whether nothing stands before the speaker but what leads in: "In May, …"."""
    led = first_word(plain, cue.floor).lower() in LEADS_IN
    return led and plain.find(",", cue.floor, _phrase_start(plain, speaker, cue) - 2) < 0
