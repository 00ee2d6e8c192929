"""Does the frame of a figure have the slots that a field asks for, and whose names fill the field's roles?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.bind.phrases import STOPS, Match
from checker.bind.tokens import Named, Token
from checker.frame import Frame, Statement
from checker.frame.values import counts_people
from checker.lexicon.aspects import DOERS, HARD, INCLUDING
from checker.lexicon.phrases import GIVING, LIGHT
from checker.lexicon.ranks import SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import ARTICLES, BE, CHIEF_PREPOSITIONS, FUNCTION_WORDS, PERSONAL, PRONOUNS, THIRD
from checker.text.wordnet import lemma, noun_class, parts_of_speech
from checker.vocabulary import Field, Slots
from checker.vocabulary.fields import ANY_NAME, KINDS_OF_NAMES
from checker.vocabulary.phrases import Phrase

__all__ = ["match_slots"]

NOT_TOLD = frozenset(("denied", "sought"))
"""Certainties of a figure that its article does not tell as what is or is to be."""
OPEN = NOT_TOLD | {"forecast", "future"}
"""The same of what befell people, which is told only when it has come to be."""
PARTED = HARD - {"whole", "earlier", "graded", "hour"}
"""Aspects of a figure that is less or more than what the field asks for; of when and how far it was so, judgement asks."""
FAR, NEAR = 12, 5
"""How many tokens lie between a verb and a name that it has: before the subject's "said it agreed to", and behind it."""
DESCRIBED = 3
"""So many plain words at most stand between a name that describes and the one that is described."""
FARTHEST = 30
"""Tokens between a figure and the verb or noun for what was done, where a preposition before the figure ties it to that."""


def match_slots(
    field: Field, slots: Slots, statement: Statement, tokens: Sequence[Token], index: int
) -> Match | None:
    """The figure at token `index` by its slots, with the names that fill roles; None where one of the slots does not hold."""
    frame = statement.frame
    if not _is_told(frame, slots, tokens, index):
        return None
    if slots.outcome and not (frame.outcome_certain and frame.outcome == slots.outcome):
        return None
    if slots.head and not _has_head(frame, slots.head.split("|"), tokens, index):
        return None
    if slots.role and _role(slots, frame, tokens, index) not in slots.role.split("|"):
        return None
    anchor = _anchor(slots, frame, tokens, index)
    if anchor is None or (slots.outcome and (_of_doers(statement) or _is_joined(tokens, index))):
        return None
    if slots.head and _is_of_one_place(tokens[anchor + 1 : index]):
        return None
    names = {
        role: name
        for place, role in slots.names.items()
        if (
            name := _Clause(tokens, anchor, index, frame).name(
                place, field.takes.get(role) or KINDS_OF_NAMES.get(role, ANY_NAME)
            )
        )
        is not None
    }
    if not set(slots.needs) <= set(names) or len({name.key for name in names.values()}) < len(names):
        return None
    asked = sum(map(bool, (slots.outcome, slots.head, slots.predicate, slots.role)))
    first, last = min(anchor, index), max(anchor, index)
    fixed = 1 + asked + 2 * len(names)  # the figure, what ties it, and each name with its preposition
    return Match(Phrase(slots.text, (), 0, ()), first, last, names, fixed, abs(last - first) // 2)


def _is_of_one_place(between: Sequence[Token]) -> bool:
    """Whether the words from a noun to its figure are of the one of many where it is most: "turnout was highest in Oldtown, at 71%"."""
    return any(
        one.text in SUPERLATIVES and following.text in ("in", "among", "at")
        for one, following in pairwise(between)
    )


def _is_told(frame: Frame, slots: Slots, tokens: Sequence[Token], index: int) -> bool:
    """Whether it is no part of more, no change and nothing that is denied or left open; "the $5bn bid" is taken for known."""
    aspects = frame.aspect & PARTED
    if frame.predicate == "leave":
        aspects -= {"remaining"}  # "were left homeless"
    known = bool(slots.head) and index > 0 and tokens[index - 1].text in GIVING
    open_ = frame.certainty in (OPEN if slots.outcome else NOT_TOLD) and not known
    return not aspects and frame.change not in ("by", "from") and not open_


def _has_head(frame: Frame, wanted: Sequence[str], tokens: Sequence[Token], index: int) -> bool:
    """Whether it counts or measures one of the nouns, or stands before one with a word between at most: "a $5bn hostile bid"."""
    if frame.head in wanted:
        return True
    behind = [token for token in tokens[index + 1 : index + 4] if token.name is None]
    for token in behind[:2]:
        if token.kind != "word" or token.text in CHIEF_PREPOSITIONS:
            return False
        if lemma(token.text) in wanted:
            return True
    return False


def _role(slots: Slots, frame: Frame, tokens: Sequence[Token], index: int) -> str:
    """Its place at the verb, by the word before it and what that passes over: "for a proposed $5bn", "by investing a mere $5bn"."""
    at = _left(tokens, index)
    if at >= 0 and tokens[at].text in CHIEF_PREPOSITIONS:
        return tokens[at].text
    return "object" if at >= 0 and _is_one(tokens[at], slots.predicate.split("|")) else frame.role


def _left(tokens: Sequence[Token], index: int) -> int:
    """The nearest token before a figure that is no light word; -1 where there is none."""
    at = index - 1
    while at >= 0 and tokens[at].text in LIGHT and tokens[at].text not in CHIEF_PREPOSITIONS:
        at -= 1
    return at


def _is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Whether others stand beside those who are counted: "he and two crewmen died", "12 soldiers and 3 civilians"."""
    at = index - 1
    while at > 0 and tokens[at].text in ARTICLES:
        at -= 1
    if at > 0 and tokens[at].text in JOINS and (_is_somebody(tokens[at - 1]) or _is_listed(tokens, at)):
        return True
    behind = tokens[index + 1 : index + 3]
    if len(behind) < 2 or behind[0].text not in JOINS:
        return False
    return (
        _is_somebody(behind[1])
        or behind[1].text in THIRD
        or behind[1].text in ("a", "an")
        or behind[1].mention is not None
    )


JOINS = ("and", "or")


def _is_somebody(token: Token) -> bool:
    people = token.mention is not None and counts_people(token.mention)
    return (
        people
        or token.name is not None
        or token.text in PRONOUNS
        or noun_class(lemma(token.text)) == "person"
    )


def _is_listed(tokens: Sequence[Token], at: int) -> bool:
    """Whether an "and" goes on with a list of who is among those who are counted: "including two women in vests and three children"."""
    return any(token.text in INCLUDING for token in tokens[max(0, at - FAR) : at])


def _of_doers(statement: Statement) -> bool:
    """Whether it counts those who did it, who are no part of a toll unless that says so: "police shot five suspects"."""
    return any(
        word in DOERS for word in (statement.mention.unit or "").split()
    ) and statement.frame.outcome in ("dead", "hurt")


def _anchor(slots: Slots, frame: Frame, tokens: Sequence[Token], index: int) -> int | None:
    """The token of the verb or noun that governs the figure; the figure itself where none is asked for."""
    if slots.predicate:
        wanted = slots.predicate.split("|")
        if _role(slots, frame, tokens, index) in CHIEF_PREPOSITIONS:
            return next(
                (at for at in _around(tokens, index, only_left=True) if _is_one(tokens[at], wanted)), None
            )
        left = _left(tokens, index)
        if left >= 0 and _is_one(tokens[left], wanted):
            return left
        if frame.predicate not in wanted:
            return None
        return next((at for at in _around(tokens, index) if _is_one(tokens[at], wanted)), None)
    if slots.head:
        wanted = slots.head.split("|")
        behind = [at for at in range(index + 1, min(index + 4, len(tokens))) if _is_one(tokens[at], wanted)]
        return next((at for at in (*behind, *_around(tokens, index)) if _is_one(tokens[at], wanted)), index)
    return index


def _around(tokens: Sequence[Token], index: int, *, only_left: bool = False) -> Iterator[int]:
    """The tokens around a figure, the nearest first, those before it up to a figure of its kind."""
    figure = tokens[index].mention
    for away in range(1, FARTHEST):
        if index - away >= 0:
            before = tokens[index - away]
            if before.text in STOPS or (before.mention and figure and before.mention.kind == figure.kind):
                if only_left:
                    return
            else:
                yield index - away
        if not only_left and index + away < len(tokens):
            yield index + away


def _is_plain_noun(word: str) -> bool:
    """Whether a word is mostly a noun, and in the singular: "brand", "unit"; not "buys", "sold"."""
    counts = parts_of_speech(word)
    return lemma(word) == word and counts.get("n", -1) > max(
        (counts[pos] for pos in counts if pos != "n"), default=-1
    )


def _is_one(token: Token, wanted: Sequence[str]) -> bool:
    return token.kind == "word" and (lemma(token.text, "v") in wanted or lemma(token.text) in wanted)


class _Clause(NamedTuple):
    """A figure and the verb or noun that governs it, in the tokens of their sentence."""

    tokens: Sequence[Token]
    anchor: int
    figure: int
    frame: Frame

    def name(self, place: str, kinds: Sequence[str]) -> Named | None:
        """The name that stands at a place; None where none of these kinds does."""
        match place:
            case "person":
                return self._whose(kinds)
            case "subject":
                if self._is_noun:
                    return self._owner(kinds) or self._behind(("by",), kinds)
                return self._behind(("by",), kinds) if self._is_passive else self._before(kinds)
            case "object":
                if self._is_noun:
                    between = range(self.figure + 1, self.anchor)  # "its $19 billion WhatsApp purchase"
                    return self._first(between, kinds) or self._behind(
                        ("of", "for", "with", "in"), kinds, NEAR
                    )
                return self._before(kinds) if self._is_passive else self._next(kinds)
            case "in":
                return self._behind(("in", "into", "within"), kinds)
        return self._behind((place,), kinds)

    @property
    def kind(self) -> str:
        """The figure's kind."""
        mention = self.tokens[self.figure].mention
        return mention.kind if mention else ""

    @property
    def _is_noun(self) -> bool:
        """Whether what was done is told by a noun: "its purchase of", "the sale", "a $5bn bid"."""
        if self.anchor >= self.figure or "v" not in parts_of_speech(self.tokens[self.anchor].text):
            return True
        before = self.tokens[max(0, self.anchor - 2) : self.anchor]
        return any(token.text in GIVING or token.text in ARTICLES for token in before)

    @property
    def _is_passive(self) -> bool:
        word = self.tokens[self.anchor].text
        before = self.tokens[max(0, self.anchor - 2) : self.anchor]
        suffered = not word.endswith("ing") and lemma(word, "v") != word
        return suffered and any(token.text in BE for token in before)

    def _before(self, kinds: Sequence[str]) -> Named | None:
        """The nearest name before the verb that is nobody's whose something is named, and stands in no aside: "Acme, led by Ann Lee, paid"."""
        start = self.anchor - 1
        while start > 0 and self.tokens[start].text in LIGHT:
            start -= 1
        if self.tokens[start].text == ",":
            start = next((at for at in range(start - 1, -1, -1) if self.tokens[at].text == ","), start)
        said = True
        for at in range(start, max(-1, start - FAR), -1):
            token = self.tokens[at]
            if token.text in STOPS:
                return None
            if token.text in PERSONAL:
                said = False
            if (
                token.name is not None
                and token.name.kind != "place"
                and not (self._owns(at) or self._describes(at))
            ):
                speaks = self.tokens[at + 1].text in REPORTING_VERBS  # "Acme said it agreed to buy"
                return token.name if token.name.kind in kinds and (said or speaks) else None
        return None

    def _next(self, kinds: Sequence[str]) -> Named | None:
        """The next name behind the verb that no preposition gives another part."""
        end = self.figure if self.figure > self.anchor else len(self.tokens)
        places = range(self.anchor + 1, min(end, self.anchor + 2 + FAR))
        other = next((at for at in places if self.tokens[at].text in ("to", "from", "by")), places.stop)
        return self._first(range(places.start, other), kinds)

    def _behind(
        self, prepositions: Sequence[str], kinds: Sequence[str], reach: int = 2 + FAR
    ) -> Named | None:
        """The name behind one of the prepositions, which stand so many tokens behind the verb and the figure.

        Behind the figure alone where another of its kind stands before it: "paid $19 million for Acme and £1 billion for Bolt".
        """
        others = any(
            token.mention is not None and token.mention.kind == self.kind
            for token in self.tokens[self.anchor + 1 : self.figure]
        )
        start = self.figure if others else self.anchor
        for at in range(start + 1, min(len(self.tokens), max(self.anchor, self.figure) + reach)):
            if self.tokens[at].text in prepositions:
                found = self._first(range(at + 1, min(len(self.tokens), at + 1 + NEAR)), kinds)
                if found is not None:
                    return found
        return None

    def _owner(self, kinds: Sequence[str]) -> Named | None:
        for at in range(min(self.anchor, self.figure) - 1, max(-1, self.anchor - FAR), -1):
            token = self.tokens[at]
            if token.name is not None and self._owns(at) and token.name.kind in kinds:
                return token.name
        return None

    def _first(self, places: range, kinds: Sequence[str]) -> Named | None:
        for at in places:
            token = self.tokens[at]
            rival = token.mention is not None and token.mention.kind == self.kind
            if rival or token.text in STOPS or token.text in ".,(":
                return None
            if token.name is None or token.name.kind == "place" or self._owns(at) or self._describes(at):
                continue
            return token.name if token.name.kind in kinds else None
        return None

    def _describes(self, at: int) -> bool:
        """Whether a name only says of what kind another is: "Gulf coffee brand Oro Verde", "the Riga company"."""
        behind = self.tokens[at + 1 : at + 2]
        if at and self.tokens[at - 1].text in ARTICLES and behind and noun_class(behind[0].text) == "group":
            return True
        for away, token in enumerate(self.tokens[at + 1 : at + 2 + DESCRIBED]):
            if token.name is not None:
                return away > 0
            if token.kind != "word" or token.mention is not None or not _is_plain_noun(token.text):
                return False
        return False

    def _owns(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at + 1].text in ("'s", "’s", "‘s")

    def _whose(self, kinds: Sequence[str]) -> Named | None:
        """Whose age it is, by the frame: a name behind it with plain words between ("the 28-year-old startup founder Ann Lee")."""
        if not self.frame.person:
            return None
        before = self.tokens[self.figure]
        for token in self.tokens[self.figure + 1 : self.figure + 2 + NEAR]:
            if token.text == "," and noun_class(lemma(before.text)) == "person":
                continue  # "a 28-year-old driver, Ann Lee"
            before = token
            if token.name is not None:
                own = self.frame.person[-1] in token.name.key.lower().replace("-", " ").split()
                return token.name if own and token.name.kind in kinds else None
            if token.kind != "word" or token.text in FUNCTION_WORDS or token.mention is not None:
                return None
        return None
