"""Two things that one sentence tells, put together crosswise in the draft.

"The jury convicted Hale of manslaughter and cleared him of murder" beside "convicted Hale of murder"; "the tower was finished
in May and the bridge in June" beside "the bridge was finished in May". A sentence is read as rows, one of each verb, with what
fills each role; a verb that is left out is filled in. The draft's row is crossed where one row has all of it but one
filler, another row has that filler, and the two rows cannot be one: of one verb, they part in another role; else their verbs
are opposites.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.align.beside import Difference, Pair, difference, filler
from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.frame.model import Proposition, Span
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import PRONOUNS

__all__ = ["Row", "crossed", "rows"]

VERB = "verb"
"""The role of the verb itself."""


class Row(NamedTuple):
    """What one verb tells: who or what fills each role."""

    verb: str
    side: Mapping[int, int]
    """The pairs of opposites that the verb is of, each with its side, turned where it is denied."""
    negated: bool
    spans: Mapping[str, Span]
    words: Mapping[str, frozenset[str]]
    """The words of each filler; none of one that is a pronoun."""


def crossed(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """The filler of a draft's clause that its source tells of the other of two."""
    stated = clause.proposition
    if stated.hedge or own.asks or own.shouts or own.tokens[stated.at].low in REPORTING_VERBS:
        return
    mine = _row(own, stated)
    if mine is None or len(mine.words) < 2:
        return
    sentences = list({id(pair.told): pair for pair in found}.values())
    every = [(pair, rows(pair.told)) for pair in sentences]
    if any(not _rivals(mine, row, texts) and _has_most(mine, row, texts) for _, told in every for row in told):
        return
    for pair, told in every:
        role = next((role for one in told for other in told if (role := _crossing(mine, one, other, texts))), None)
        if role is not None:
            place = next(row.spans[role] for row in told if role in _rivals(mine, row, texts))
            yield difference("argument", clause, mine.spans[role], pair, place)
            return


def rows(told: Told) -> list[Row]:
    """The rows of a sentence, those with a verb that is left out behind that of which it is."""
    found: list[Row] = []
    for own in told.propositions:
        row = _row(told, own) if own.at >= 0 and not own.hedge else None
        if row is not None:
            found += [row, *_gapped(told, own, row)]
    return found


def _row(told: Told, own: Proposition) -> Row | None:
    if own.at < 0:
        return None
    spans = {VERB: own.group}
    nearest = {"agent": own.agent[-1:], "patient": own.patient[:1]}
    spans |= {role: found[0] for role, found in nearest.items() if found}
    if own.subject and (own.passive or not own.patient):  # "was cleared of theft but convicted of fraud"
        spans["subject"] = own.subject[-1]
    for name, span in own.others:
        deed = told.chunks.tags[span.first] == "G"  # "convicted of murdering | Jay Mercer"
        spans.setdefault(name, Span(span.first, span.first + 1) if deed else span)
    return _filled(told, told.verb_of(own), own, spans)


def _filled(told: Told, verb: str, own: Proposition, spans: Mapping[str, Span]) -> Row:
    words = {role: _words(told, span) for role, span in spans.items() if role != VERB}
    quality = own.group.end < len(told.tokens) and told.chunks.tags[own.group.end] == "A"  # "stayed shut"
    sides = {
        pair: side
        for _, pair, side in told.classes((own.at, own.group.end + quality))
        if isinstance(pair, int) and isinstance(side, int)
    }
    return Row(verb, sides, own.negated, spans, {role: each for role, each in words.items() if each})


def _words(told: Told, span: Span) -> frozenset[str]:
    """The words of a filler; those for days and months too, and none of a pronoun."""
    tokens = told.tokens[slice(*span)]
    if len(tokens) == 1 and tokens[0].low in PRONOUNS:
        return frozenset()
    return filler(told, span)


def _gapped(told: Told, own: Proposition, row: Row) -> Iterator[Row]:
    """The row of a clause without its verb: "and the bridge in June", "and the blue team the sprint"."""
    tokens, tags = told.tokens, told.chunks.tags
    end = min(own.clause.end, own.reach.end)
    for at in range(own.group.end + 1, end - 2):
        if tokens[at].low not in ("and", "but", "while") and tokens[at].text not in ",;":
            continue
        first = told.chunks.phrase_from(at + 1)
        if first is None or first.last + 2 > end:
            continue
        behind = first.last + 1
        preposition = tokens[behind].low if tags[behind] in "PT" else ""
        second = told.chunks.phrase_from(behind + bool(preposition))
        role = preposition or ("agent" if own.passive else "patient")
        if second is None or second.last >= end or role not in row.spans or row.spans[role].first > at:
            continue
        if not preposition and tags[behind] not in "DK":
            continue
        other = "patient" if own.passive or (preposition and "patient" in row.spans) else "agent"
        if other in row.spans and row.spans[other].first < at:
            left, right = Span(first.first, first.last + 1), Span(second.first, second.last + 1)
            spans = {VERB: own.group, other: left, role: right}
            yield _filled(told, row.verb, own, spans)
            return


# ---------------------------------------------------------------- two rows


def _is_filled(one: frozenset[str], other: frozenset[str], texts: Texts) -> bool:
    """Whether two fillers may be one: one has all words of the other, or kin of them."""
    few, many = sorted((one, other), key=len)
    return all(any(texts.kin(word, each) for each in many) for word in few)


def _rivals(mine: Row, row: Row, texts: Texts) -> list[str]:
    """The roles in which a row has something else than another; the verb where the two are opposites."""
    found = [
        role for role, words in mine.words.items() if role in row.words and not _is_filled(words, row.words[role], texts)
    ]
    if not texts.kin(mine.verb, row.verb) or mine.negated != row.negated:
        found.append(VERB)
    return [role for role in found if role != "subject" or found[0] not in ("agent", "patient")]


def _are_opposite(one: Row, other: Row, texts: Texts) -> bool:
    if texts.kin(one.verb, other.verb):
        return one.negated != other.negated
    return any(other.side.get(pair, side) != side for pair, side in one.side.items())


def _has_most(mine: Row, row: Row, texts: Texts) -> bool:
    """Whether a row fills every role that another fills."""
    return all(role in row.words for role in mine.words)


def _crossing(mine: Row, one: Row, other: Row, texts: Texts) -> str | None:
    """The role in which the draft has what the other of two rows has, where all else is the first's; None where it is none."""
    rivals = _rivals(mine, one, texts)
    if one is other or len(rivals) != 1 or rivals == [VERB] or not _shares(mine, one, rivals[0]):
        return None
    role = rivals[0]
    if role not in other.words or not _is_filled(mine.words[role], other.words[role], texts):
        return None
    between = [each for each in _rivals(one, other, texts) if each != role]
    apart = [each for each in between if each != VERB and each in mine.words]
    if VERB in between:
        return role if _are_opposite(one, other, texts) else None
    return role if apart else None


def _shares(mine: Row, row: Row, but: str) -> bool:
    """Whether two rows have a filler in common besides one."""
    return any(role != but and role in row.words for role in mine.words)
