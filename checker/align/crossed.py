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

from checker.align.beside import Difference, Pair, difference, filler, may_be_one
from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.frame.model import Proposition, Span
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.roles import SYMMETRIC
from checker.lexicon.words import PRONOUNS

__all__ = ["Row", "crossed", "rows", "turned_round"]

VERB = "verb"
"""The role of the verb itself."""


class Row(NamedTuple):
    """What one verb tells: who or what fills each role."""

    verb: str
    side: Mapping[int, int]
    """The pairs of opposites that the verb is of, each with its side, turned where it is denied."""
    negated: bool
    spans: Mapping[str, Span]
    words: Mapping[str, Sequence[frozenset[str]]]
    """The words of each filler of a role; none of one that is a pronoun."""
    named: frozenset[str]
    """The prepositions behind which a name, a day or a month stands."""


def crossed(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """The filler of a draft's clause that its source tells of the other of two."""
    stated = clause.proposition
    if stated.hedge or own.asks or own.shouts or own.tokens[stated.at].low in REPORTING_VERBS:
        return
    mine = _row(own, stated)
    counted = "F" in own.chunks.tags[slice(*stated.clause)]  # figures have frames of their own
    if mine is None or len(mine.words) < 2 or counted:
        return
    sentences = list({id(pair.told): pair for pair in found}.values())
    every = [(pair, rows(pair.told)) for pair in sentences]
    if any(
        not _rivals(mine, row, texts) and mine.words.keys() <= row.words.keys()
        for _, told in every
        for row in told
    ):
        return
    if any(_is_told_in_order(own, clause, pair.told) for pair in sentences):
        return
    for pair, told in every:
        role = next(
            (role for one in told for other in told if (role := _crossing(mine, one, other, texts))), None
        )
        if role is not None:
            place = next(
                row.spans[role] for row in told if role in row.spans and role in _rivals(mine, row, texts)
            )
            one = difference("crossed", clause, mine.spans[role], pair, place)
            yield one._replace(other_clause=(0, len(pair.told.tokens)))  # both things are told in it
            return


def turned_round(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """Who did it, where the source has the two the other way round: "the ferry hit the tanker"."""
    mine = _row(own, clause.proposition)
    if mine is None or clause.proposition.hedge or mine.verb in SYMMETRIC or not mine.words.keys() >= BOTH:
        return
    every = [(pair, row) for pair in found if (row := _row(pair.told, pair.other.proposition)) is not None]
    same = [
        (pair, row)
        for pair, row in every
        if texts.kin(mine.verb, row.verb)
        and row.words.keys() >= BOTH
        and "by" not in row.words  # "the images, shot by Perou, show": a passive that is not seen
        and pair.other.proposition.future == clause.proposition.future
    ]
    if any(not BOTH & {*_rivals(mine, row, texts)} for _, row in same):
        return
    for pair, row in same:
        crosswise = all(
            any(may_be_one(a, b, texts) for a in mine.words[one] for b in row.words[other])
            for one, other in (("agent", "patient"), ("patient", "agent"))
        )
        if crosswise and mine.negated == row.negated and not pair.other.proposition.hedge:
            yield difference("agent", clause, mine.spans["agent"], pair, row.spans["agent"])
            return


SUBJECT = frozenset(("agent", "patient", "subject"))
"""The roles of what is no circumstance."""
BOTH = frozenset(("agent", "patient"))
"""The roles of who does something and to whom."""


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
    spans: dict[str, list[Span]] = {"agent": list(own.agent[-1:]), "patient": list(own.patient[:1])}
    if own.subject and (own.passive or not own.patient):  # "was cleared of theft but convicted of fraud"
        spans["subject"] = [own.subject[-1]]
    for name, span in own.others:
        deed = told.chunks.tags[span.first] == "G"  # "convicted of murdering | Jay Mercer"
        spans.setdefault(name, []).append(Span(span.first, span.first + 1) if deed else span)
    return _filled(told, own, spans)


def _filled(told: Told, own: Proposition, spans: Mapping[str, Sequence[Span]]) -> Row:
    words = {role: [each for span in found if (each := _words(told, span))] for role, found in spans.items()}
    quality = own.group.end < len(told.tokens) and told.chunks.tags[own.group.end] == "A"  # "stayed shut"
    sides = {
        pair: side
        for _, pair, side in told.classes((own.at, own.group.end + quality))
        if isinstance(pair, int) and isinstance(side, int)
    }
    first = {role: found[0] for role, found in spans.items() if found}
    named = (
        role for role, span in first.items() if role not in SUBJECT and told.tokens[span.end - 1].is_capital
    )
    known = {role: each for role, each in words.items() if each}
    return Row(told.verb_of(own), sides, own.negated, first, known, frozenset(named))


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
            yield _filled(told, own, {other: [left], role: [right]})
            return


# ---------------------------------------------------------------- two rows


def _fills(one: Row, other: Row, role: str, texts: Texts) -> bool:
    """Whether a filler of a role may be one of another row's: one has all words of the other, or kin of them."""
    return any(may_be_one(a, b, texts) for a in one.words[role] for b in other.words[role])


def _rivals(mine: Row, row: Row, texts: Texts) -> list[str]:
    """The roles in which a row has something else than another; the verb where it is another, or denied on one side."""
    found = [role for role in mine.words if role in row.words and not _fills(mine, row, role, texts)]
    if not texts.kin(mine.verb, row.verb) or mine.negated != row.negated:
        found.append(VERB)
    return [role for role in found if role != "subject" or found[0] not in ("agent", "patient")]


def _are_opposite(one: Row, other: Row, texts: Texts) -> bool:
    if texts.kin(one.verb, other.verb):
        return one.negated != other.negated
    return any(other.side.get(pair, side) != side for pair, side in one.side.items())


def _crossing(mine: Row, one: Row, other: Row, texts: Texts) -> str | None:
    """The role in which the draft has what the other of two rows has, where all else is the first's; None where it is none."""
    rivals = _rivals(mine, one, texts)
    if one is other or len(rivals) != 1 or rivals == [VERB]:
        return None
    role = rivals[0]
    if not any(each != role and each in one.words for each in mine.words):
        return None
    if role not in other.words or not _fills(mine, other, role, texts):
        return None
    between = [each for each in _rivals(one, other, texts) if each != role]
    if VERB in between:
        apart = _are_opposite(one, other, texts) or (role in one.named and role in other.named)
        return role if apart and _are_alike(one.words[role][0], other.words[role][0]) else None
    return role if any(each in mine.words for each in between) else None


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two places are both countries, or neither is one: Arden may lie in Lemnia."""
    return COUNTRIES.isdisjoint(one) == COUNTRIES.isdisjoint(other)


COUNTRIES = frozenset(COUNTRY_OF.values())
"""Names of countries in small letters."""


def _is_told_in_order(own: Told, clause: Clause, told: Told) -> bool:
    """Whether a sentence has the words of a clause in their order, and nothing between them that begins another."""
    first, end = clause.proposition.clause
    at = -1
    for token in own.tokens[first:end]:
        if token.kind == "mark" or token.low not in told.lows:
            continue
        there = next(
            (here for here in range(at + 1, len(told.tokens)) if told.tokens[here].low == token.low), -1
        )
        if there < 0 or (at >= 0 and set(told.chunks.tags[at + 1 : there]) & set(BEGINS)):
            return False
        at = there
    return at >= 0


BEGINS = "CSRVX"
"""Tags of what begins another clause, or another part of one."""
