"""The sentences of texts as their words are compared: their clauses, the words and names in them, and how like they are.

Clauses are aligned by the words that they share, as lemmas and their kin, in any order and voice; the verbs' phrases say
who does what to whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from checker.align.vocabulary import base, words_of
from checker.frame.chunks import Chunks, chunk, numbers
from checker.frame.comparisons import Comparison, comparisons
from checker.frame.contrasts import Contrast, contrasts
from checker.frame.model import Proposition, Span
from checker.frame.propositions import propositions
from checker.lexicon.assertions import LASTING, UNTIL_NOW
from checker.lexicon.calendar import GRAINS
from checker.lexicon.certainty import KEEPS
from checker.lexicon.clausal import INDIRECT, REFUTED, SEASONAL, STANDS_FOR, THIRD, TICKING, TURNING, VOTING
from checker.lexicon.names import GIVEN_NAMES, NATIONALITIES, ORGANIZATION_SUFFIXES
from checker.lexicon.numbers import ORDINALS, SMALL_NUMBERS
from checker.lexicon.opposites import MEMBERS, NEGATORS, OPPOSITES, OUGHT
from checker.lexicon.polarity import DENIED_BEFORE_GERUND, DENIED_BEFORE_INFINITIVE, PREVENTING
from checker.lexicon.ranks import SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.trends import MOVING
from checker.lexicon.units import EACH
from checker.lexicon.words import COMPARING, CONTRASTS, FUNCTION_WORDS, RELATIVES
from checker.text.tokens import Token
from checker.text.wordnet import is_word, lemmas, noun_class

__all__ = [
    "Clause",
    "Told",
    "are_complements",
    "are_denied_alike",
    "is_common",
    "negates",
    "rank_before",
    "words_and_figures",
]

LINE = 3
"""Words of a line without a verb that is compared."""
LONGEST = 120
"""Tokens of a sentence that are read."""


def words_and_figures(token: Token) -> Sequence[str]:
    """The lemmas that a token stands for; a figure is a word of its own."""
    return (token.low.replace(",", ""),) if token.kind == "number" else words_of(token)


class Clause(NamedTuple):
    """One clause of a sentence with its words."""

    proposition: Proposition
    words: frozenset[str]
    """The clause's words, without those of who says so."""


class Told:
    """A sentence as it is compared."""

    def __init__(
        self,
        tokens: Sequence[Token],
        before: frozenset[str] = frozenset(),
        known: frozenset[str] = frozenset(),
    ) -> None:
        self.tokens = tokens[:LONGEST]
        self.before = before
        """The words of the sentence before it, which say whom a pronoun means."""
        self.known = known
        """Words that are names elsewhere."""
        self.words = frozenset(word for token in self.tokens for word in words_and_figures(token))

    @cached_property
    def lows(self) -> frozenset[str]:
        """Its words in small letters."""
        return frozenset(token.low for token in self.tokens)

    @cached_property
    def chunks(self) -> Chunks:
        """Its tokens with their tags and groups."""
        return chunk(self.tokens)

    @cached_property
    def propositions(self) -> list[Proposition]:
        """What each of its verbs asserts, those of saying too."""
        return propositions(self.chunks)

    def dated_by(self, at: int) -> Proposition | None:
        """What a day is told of: the nearest verb, of two as near the one before it; None without a verb."""

        def distance(one: Proposition) -> tuple[int, bool]:
            first, end = one.group
            if end <= at:
                return at - end + 1, False
            return first - at + len(self.tokens) * ("C" in self.chunks.tags[at:first]), True

        return min((one for one in self.propositions if one.at >= 0), key=distance, default=None)

    @cached_property
    def contrasts(self) -> list[Contrast]:
        """The phrases that it sets apart."""
        return contrasts(self.chunks)

    @cached_property
    def comparisons(self) -> list[Comparison]:
        """The pairs of things that it compares."""
        return comparisons(self.chunks, self.propositions)

    @cached_property
    def clauses(self) -> list[Clause]:
        """Its clauses, without those that only say who says so."""
        every = self.propositions
        spoken = {
            one.at
            for number, one in enumerate(every)
            if self.tokens[one.at].low in REPORTING_VERBS and self._reports(one, every[number + 1 :])
        }
        if not every:  # "Museum shut in summer": a line without a plain verb
            whole = Span(0, len(self.tokens))
            return [Clause(Proposition(clause=whole), self.words)] if len(self.words) >= LINE else []
        return [Clause(one, self._words(one, every, spoken)) for one in every if one.at not in spoken]

    def _reports(self, own: Proposition, behind: Sequence[Proposition]) -> bool:
        """Whether a verb of saying leads to what is said: not "denied the appeal", but "denied (that) the appeal failed"."""
        if not own.patient:
            return True
        end = own.patient[-1][1]
        return bool(behind) and set(self.chunks.tags[end : behind[0].group.first]) <= set("XMBT")

    def _words(self, own: Proposition, every: Sequence[Proposition], spoken: set[int]) -> frozenset[str]:
        first, end = own.clause
        spoken_of = [one for one in every if one.at in spoken]
        left_out = {
            at
            for one in spoken_of
            for span in (
                *(span for span in one.agent[-1:] if self._beside(span[1], one.at)),
                (one.at, one.at + 1),
                # "thinks two dozen of its shops may go": of what is thought, not of whoever thinks
                *(span for name, span in one.others if span[0] > one.at and name != "of"),
            )
            for at in range(*span)
        }
        return frozenset(
            word
            for at in range(first, end)
            if at not in left_out
            for word in words_and_figures(self.tokens[at])
        )

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return any(token.text == "?" for token in self.tokens[-2:])

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands behind a mark that opens a quotation and before the one that closes it."""
        opened = False
        for token in self.tokens[:at]:
            if token.text == "“" or (token.text == '"' and not opened):
                opened = True
            elif token.text in '”"':
                opened = False
        return opened

    def verb_at(self, at: int) -> str:
        """The lemma of a verb; of one with a particle that stands for another, that one's: "stepped down" resigned."""
        verb = base(self.tokens[at].low)
        behind = self.tokens[at + 1].low if at + 1 < len(self.tokens) else ""
        return STANDS_FOR.get(f"{verb} {behind}", verb)

    def verb_of(self, own: Proposition) -> str:
        """The verb of a proposition; of one with a particle that stands for another, that one."""
        behind = self.tokens[own.at + 1].low if 0 <= own.at < len(self.tokens) - 1 else ""
        return STANDS_FOR.get(f"{own.verb} {behind}", own.verb)

    def keeps_open(self, clause: tuple[int, int]) -> bool:
        """Whether any word of a clause leaves open what it says, or it asks, or is somebody's by a colon."""
        return any(token.low in KEEPS or token.text in "?:" for token in self.tokens[slice(*clause)])

    def leaves_open(self, own: Proposition) -> bool:
        """Whether a verb stands in a clause that asserts nothing: "if he cannot", "whether she would"."""
        before = (one.group[1] for one in self.propositions if one.group[1] <= own.group[0])
        first = max(before, default=0)
        return any(token.low in INDIRECT for token in self.tokens[max(first, own.clause[0]) : own.group[0]])

    def phrase(self, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
        """The words of some phrases."""
        return frozenset(
            word for first, end in spans for token in self.tokens[first:end] for word in words_of(token)
        )

    def head(self, span: tuple[int, int]) -> str:
        """The noun that a phrase is about, before what says when: "drills" of "500 drills last year"."""
        first, end = span
        tokens = self.tokens[
            first : next((at for at in range(first + 1, end) if self.tokens[at].low in DEICTIC), end)
        ]
        return next((words[-1] for token in reversed(tokens) if (words := words_of(token))), "")

    def named(self, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
        """The words of the names in some phrases; none in a line in which nearly every word has a capital."""
        if self.shouts:
            return frozenset()
        words = [
            self.tokens[at].low
            for first, end in spans
            if self._is_name(
                end - 2 if self.tokens[end - 1].low in ORGANIZATION_SUFFIXES and end - first > 1 else end - 1
            )
            for at in range(first, end)
            if self._is_name(at)
        ]
        rare = frozenset(word for word in words if not is_common(word))
        post = all(noun_class(base(word)) == "person" for word in words)  # "Attorney General"
        return rare or (frozenset() if post else frozenset(words))

    def _is_name(self, at: int) -> bool:
        token = self.tokens[at]
        if (
            not token.is_capital
            or token.kind != "word"
            or token.low in FUNCTION_WORDS
            or token.low in MEMBERS
            or token.low in NATIONALITIES
        ):
            return False
        if at or self.chunks.tags[:2] == "KK":
            return self.chunks.tags[at] == "K"
        return token.low in self.known or not is_word(token.low) or noun_class(base(token.low)) == "location"

    def beside(self, clause: Clause) -> frozenset[str]:
        """The words that a clause takes up by a pronoun: of the sentence before, of its own where it is relative."""
        lows = {token.low for token in self.tokens[slice(*clause.proposition.clause)]}
        before = frozenset() if lows.isdisjoint(THIRD) else self.before
        return before if lows.isdisjoint(RELATIVES) else before | self.words

    def classes(self, clause: tuple[int, int] | None) -> list[tuple[int, str | int, str | int]]:
        """The words of a clause, or of all, that exclude others: token, class and which side or member of it."""
        first, end = clause or (0, len(self.tokens))
        return [one for one in self._classes if first <= one[0] < end]

    def classes_named(self, clause: tuple[int, int], name: str | int) -> list[tuple[int, str | int]]:
        """The words of a clause that are of one class."""
        return [(at, value) for at, other, value in self.classes(clause) if other == name]

    @cached_property
    def _classes(self) -> list[tuple[int, str | int, str | int]]:
        found: list[tuple[int, str | int, str | int]] = []
        for at, token in enumerate(self.tokens):
            if token.kind != "mark" and not self._is_particle(at):
                found.extend((at, pair, side) for pair, side in self._sides(at))
                found.extend((at, name, value) for name, value in (*_members(token), *self._by_place(at)))
        return found

    def _sides(self, at: int) -> Iterator[tuple[int, int]]:
        """The pairs of opposites that a word is of, each with its side; the other side where it is denied: "not guilty"."""
        behind = f"_{self.tokens[at + 1].low}" if at + 1 < len(self.tokens) else ""
        known = forms(self.tokens[at].low)
        phrases = [f"{form}{behind}" for form in known if behind and f"{form}{behind}" in OPPOSITES]
        sides = {side for form in phrases or known for side in OPPOSITES.get(form, ())}
        denied = bool(sides) and self.is_denied(at) != self._is_raised(at)
        if denied and any(pair == COMPARED for pair, _ in sides):
            return  # what is not higher may be lower, the same, or the highest
        yield from ((pair, 1 - side if denied else side) for pair, side in sorted(sides))

    def is_denied(self, at: int) -> bool:
        """Whether a negation stands right before a token; one in a question proposes: "Could we not buy a smaller bus?"."""
        if self.asks:
            return False
        own = next((one for one in self.propositions if one.at == at), None)
        if own is not None:
            denials = [
                place for place in range(max(0, own.group.first - DENIES), at) if negates(self.tokens[place])
            ]
            denied = own.negated != own.raised  # "I do not think that it was late" denies the thought
            return denied and not any(self._compares(one) or self._is_of_duty(one) for one in denials)
        reach = at - 1 - DENIES
        for place in range(at - 1, -1, -1):
            if self.tokens[place].low in ("or", "nor"):  # "no set-up fee or long contract"
                reach = place - 1 - DENIES
            if place <= reach:
                return False
            if self.tokens[place].kind == "mark" and self.tokens[place].text not in QUOTES:
                return False
            if negates(self.tokens[place]) and not numbers(self.tokens, place):
                return not (self._compares(place) or self._is_of_duty(place) or self._is_of_verb(place, at))
        return False

    def may_be_denied(self, at: int) -> bool:
        """Whether any word before a token, across clauses, may deny it: "ignored several calls to stop", "no proof that helped"."""
        before = self.tokens[max(0, at - MAY_DENY) : at]
        return any(
            negates(one) or not (DENYING.isdisjoint(forms(one.low)) and DENYING.isdisjoint(lemmas(one.low)))
            for one in before
        )

    def _is_of_verb(self, denial: int, at: int) -> bool:
        """Whether a negation denies the verb before a noun, or what stands behind a preposition: "did not see the fire".

        But "was not a success".
        """
        own = next((one for one in self.propositions if one.group.first <= denial < one.group.end), None)
        return (
            own is not None
            and own.group.end <= at
            and (own.verb not in LASTING or "P" in self.chunks.tags[own.group.end : at])
            and (self.chunks.tags[at] == "N" or bool(self.modified(at)))
        )

    def _is_raised(self, at: int) -> bool:
        """Whether the verb of belief before the clause of a token is denied in its stead: "I do not think that it is late"."""
        return any(one.raised and one.group.first <= at < one.reach.end for one in self.propositions)

    def _is_of_duty(self, denial: int) -> bool:
        """Whether a negation says what ought not to be: "explain why he shouldn't be jailed"."""
        return any(token.low in OUGHT for token in self.tokens[max(0, denial - 1) : denial + 1])

    def _compares(self, denial: int) -> bool:
        """Whether a negation makes a comparison or an addition: "never so many", "not only"."""
        behind = self.tokens[denial + 1 : denial + 1 + COMPARES]
        if [token.low for token in behind[:1]] == ["longer"]:  # "no longer open", but "no longer than"
            return [token.low for token in behind[1:2]] == ["than"]
        for token in behind:
            if token.text in ",;:—" or token.low in COMPARING:
                return token.low in COMPARING
        return False

    def _is_particle(self, at: int) -> bool:
        """Whether "up" or "down" belongs to a verb and tells no direction: "dug up 400 tonnes", "broke down"."""
        if self.tokens[at].low not in ("up", "down") or at == 0:
            return False
        before = lemmas(self.tokens[at - 1].low)
        verb = {part for part, _ in before} == {"v"} or ("v", "make") in before
        return verb and self.tokens[at - 1].low not in MOVING

    def _by_place(self, at: int) -> Iterator[tuple[str, str]]:
        """What a word is by what stands beside it: the second of some, the season of spring."""
        low, before = self.tokens[at].low, self.tokens[at - 1] if at else None
        if low in SUPERLATIVES:
            yield f"the {low}", str(rank_before(self.tokens, at)[1])
        if low == "second" and (before is None or (before.kind != "number" and before.low not in TICKING)):
            yield "rank", "2"
        if low in ("for", "against") and any(
            token.low in VOTING for token in self.tokens[max(0, at - VOTE) : at]
        ):
            yield "side", low
        if low == "spring" and before is not None and before.low in SEASONAL:
            yield "season", "spring"

    def neighbour(self, at: int, step: int) -> str | None:
        """The nearest content word on one side of a token, if it is near and no mark parts the two."""
        for reach in range(1, BESIDE + 1):
            place = at + step * reach
            if not 0 <= place < len(self.tokens) or self.tokens[place].text in ".,;:!?()—":
                return None
            words = words_and_figures(self.tokens[place])
            if words:
                return words[0]
        return None

    def modified(self, at: int) -> str:
        """The noun that an adjective stands before: "hostel" of "an illegal hostel"; "" for all else."""
        phrase = self.chunks.phrase_from(at) if self.chunks.tags[at] == "A" else None
        return base(self.tokens[phrase.head].low) if phrase is not None and phrase.head > at else ""

    def turns(self, proposition: Proposition) -> bool:
        """Whether a clause has a word that turns a denial back, or compares: "not only", "never so many", "denied".

        A question denies nothing, too: "Could we not run a smaller bus?" proposes it.
        """
        first, end = proposition.clause
        turning = (at for at in range(first, end) if self.tokens[at].low in TURNING)
        if self.asks or any(not self._closes_with_only(at) for at in turning):
            return True
        if any(self._says_both(at) for at in range(first + 2, end)):
            return True
        return self.tells_until(proposition) or any(
            negates(self.tokens[at]) and self._compares(at) for at in range(first, end)
        )

    def _closes_with_only(self, at: int) -> bool:
        """Whether "only" stands behind what it is of, at the end: what "covers fire only" covers fire."""
        behind = self.tokens[at + 1].kind if at + 1 < len(self.tokens) else "mark"
        return (
            self.tokens[at].low == "only" and at > 0 and self.chunks.tags[at - 1] in "NK" and behind == "mark"
        )

    def _says_both(self, denial: int) -> bool:
        """Whether a negation stands beside what it denies: "which did and did not", "whether or not"."""
        before = [token.low for token in self.tokens[max(0, denial - 3) : denial]]
        linked = "and" in before or "or" in before
        return (
            linked
            and negates(self.tokens[denial])
            and (len(set(before)) < len(before) or before[-1:] == ["or"])
        )

    def is_behind_contrast(self, at: int) -> bool | None:
        """Whether a token stands behind the word that sets one half of its sentence against the other; None where none does."""
        places = [place for place, token in enumerate(self.tokens) if place and token.low in CONTRASTS]
        return places[0] < at if len(places) == 1 else None

    @cached_property
    def counted(self) -> frozenset[int]:
        """Its whole numbers, in digits or in words."""
        words = (token.low.replace(",", "") for token in self.tokens)
        found = (
            int(low) if low.isdecimal() else SMALL_NUMBERS.get(low)
            for low in words
            if len(low) < LONGEST_NUMBER
        )
        return frozenset(number for number in found if number is not None)

    def is_reckoned_by(self, grain: str) -> bool:
        """Whether it has a figure by the unit of time: "30 tonnes a day", "$5 per week"."""
        tokens, tags = self.tokens, self.chunks.tags
        return any(
            low.low in EACH and GRAINS.get(unit.low) == grain and "F" in tags[max(0, at - RECKONED) : at]
            for at, (low, unit) in enumerate(pairwise(tokens))
        )

    def tells_until(self, proposition: Proposition) -> bool:
        """Whether a clause denies something of another time alone: "did not open until May"."""
        tokens = self.tokens[slice(*proposition.clause)]
        denied = proposition.negated or any(map(negates, tokens))
        return denied and any(token.low in UNTIL_NOW for token in tokens)

    @cached_property
    def shouts(self) -> bool:
        """Whether nearly every word has a capital, as in a headline."""
        words = [
            token
            for token in self.tokens[1:]
            if token.kind == "word" and len(token.low) > 3 and is_word(token.low)
            if token.low not in MEMBERS and token.low not in self.known
        ]
        return sum(token.is_capital for token in words) > 0.6 * len(words) > 1

    def _beside(self, end: int, at: int) -> bool:
        """Whether nothing but auxiliaries and adverbs stands between two tokens."""
        return all(tag in "XMB" for tag in self.chunks.tags[end:at])


QUOTES = frozenset("\"'“”‘’")
"""Marks that part nothing: not “long-term”."""
DEICTIC = frozenset(("last", "this", "next", "each", "every"))
"""Words that open a phrase of time behind a noun."""
COMPARED = OPPOSITES["more"][0].pair
"""The pair of comparatives."""
LONGEST_NUMBER = 12
"""Digits, or letters, of a number that may be a part of a whole."""
RECKONED = 6
"""Tokens before "a day" among which the figure stands that is reckoned by it."""
DENIES = 3
"""Tokens before a word in which a negation denies it."""
MAY_DENY = 7
"""Tokens before a word in which something may deny it, however it is built."""
DENYING = REFUTED | DENIED_BEFORE_INFINITIVE | DENIED_BEFORE_GERUND | PREVENTING
"""What denies what is named behind it: "refuse", "fail", "without"."""
COMPARES = 4
"""Tokens after a negation in which a word makes a comparison of it."""
VOTE = 6
"""Tokens after a vote or a ruling in which "for" and "against" tell the side."""
BESIDE = 3
"""Tokens from a word in which its neighbour stands."""


def are_complements(one: Told, other: Told) -> bool:
    """Whether two sentences count the two parts of one whole: "two of the twelve", "ten of the twelve"; "22%", "78%"."""
    ours, theirs = one.counted - other.counted, other.counted - one.counted
    wholes = (one.counted & other.counted) | {100}
    return any(a + b in wholes for a in ours for b in theirs)


def are_denied_alike(one: Told, at: int, other: Told, there: int) -> bool:
    """Whether one word stands in two sentences that may both deny it, each in its way: "refused to sell", "would not sell"."""
    return (
        base(one.tokens[at].low) == base(other.tokens[there].low)
        and one.may_be_denied(at)
        and other.may_be_denied(there)
    )


def is_common(low: str) -> bool:
    """Whether a word of a name says little by itself: a word of the dictionary that is no given name."""
    return is_word(low) and low not in GIVEN_NAMES


def forms(low: str) -> set[str]:
    """A word with its lemmas."""
    return {low, *(name for _, name in lemmas(low))}


def negates(token: Token) -> bool:
    """Whether a token is a negation."""
    return token.low in NEGATORS or token.low.endswith("n't")


def _members(token: Token) -> Iterator[tuple[str, str]]:
    """The closed class of which a word is a member: weekdays, ranks, peoples."""
    if token.low in MEMBERS:
        yield MEMBERS[token.low]


def rank_before(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Where the rank of a superlative begins, and which it is: 2 of "second-largest", else 1."""
    before = at - 1 - (at > 1 and tokens[at - 1].text == "-")
    if before >= 0:
        low = tokens[before].low
        rank = ORDINALS.get(low) or (int(low[:-2]) if NUMBERED.fullmatch(low) else None)  # "the 2nd-biggest"
        if rank is not None:
            return before, rank
    return at, 1


NUMBERED = re.compile(r"[0-9]{1,3}(?:st|nd|rd|th)")
"""An ordinal in digits."""
