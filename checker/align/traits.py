"""What a document says of its people: age, nation, party, rank, verdict, vote, each with whom it is said of.

A trait stands before a noun or a name ("the Norwegian climber"), beside it ("Olin, 47,"), behind a verb of being ("who is a
Liberal"), or is what a verb tells ("finished second", "was cleared"). Whom a description means is left to `align.cast`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.align.cast import ANOTHER, MAIN, Cast, Holder, is_person
from checker.align.moments import is_past_perfect, is_result, is_told_of_then, months_and_years
from checker.align.named import Name, named
from checker.align.story import Story
from checker.frame.chunks import NounPhrase
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.lexicon.names import CALENDAR, NATIONALITIES, NO_NATION
from checker.lexicon.nations import NATIONALS
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.reporting import MANNER_VERBS, REPORTING_VERBS
from checker.lexicon.traits import (
    AMONG,
    FATES,
    FATES_OF,
    FINISHING,
    KINSHIP,
    LATER,
    MEMBERS,
    NATIONAL_NOUNS,
    OTHERS,
    PARTISANS,
    PLACINGS,
    SEEKING,
    STATED_BY,
    STATES,
    TAKING_PLACE,
    VERDICTS,
    VOTES,
)
from checker.lexicon.words import ARTICLES, FUNCTION_WORDS
from checker.text.wordnet import lemma

__all__ = ["Trait", "traits"]

OLDEST = 115
"""Years that a person may be old."""
RANKS = range(1, 13)
"""Ranks that are told in words."""


class Trait(NamedTuple):
    """One thing that a document says of one person."""

    kind: str
    source: str
    sentence: int
    start: int
    end: int
    value: str
    holder: Holder
    flat: bool
    when: frozenset[str]
    topic: frozenset[str]
    """The words for what a rank was in, a vote on, or a verdict of."""


def traits(story: Story, source: str, cast: Cast) -> list[Trait]:
    """The traits that a document tells, in the order of the text."""
    stream = story.streams[source]
    found: list[Trait] = []
    for number in range(len(stream.sentences)):
        tokens = stream.of_sentence(number)
        if tokens and tokens[-1].text != "?" and any(_may_tell(token.low) for token in tokens):
            found.extend(_Sentence(story, source, number, story.clauses(source, number), cast).traits())
    return list(dict.fromkeys(found))


_STATED = (
    NATIONALITIES
    | NATIONALS.keys()
    | PARTISANS.keys()
    | ORDINALS.keys()
    | AMONG.keys()
    | STATES.keys()
    | {"guilty", "innocent", "for", "against", "favour", "favor"}
)


_TELLING = VERDICTS.keys() | FATES.keys() | FATES_OF.keys()


def _may_tell(low: str) -> bool:
    return low.isdigit() or low in _STATED or low.removesuffix("s") in _STATED or lemma(low, "v") in _TELLING


class _Sentence:
    """One sentence with its names and propositions."""

    def __init__(self, story: Story, source: str, number: int, chunks: Clauses, cast: Cast) -> None:
        self.source, self.number, self.chunks, self.cast = source, number, chunks, cast
        self.tokens = chunks.tokens
        self.lows = [token.low for token in chunks.tokens]
        self.named: list[Name] = named(chunks, story.names)
        self.told = chunks.told

    def traits(self) -> Iterator[Trait]:
        """The traits of the sentence, by the words for them and by its verbs."""
        for at in range(len(self.tokens)):
            for kind, value, end in self._values(at):
                own = self._proposition(at)
                if kind == "early age":  # "began to drive at 36"
                    holder = self._subject(own) if own is not None else None
                else:
                    holder = self._holder(at, end)
                if holder is not None:
                    made = self._made(kind.removeprefix("early "), value, Span(at, end), holder, own)
                    yield made._replace(flat=made.flat and kind != "early age")
        for own in self.told:
            yield from self._rank(own)
            yield from self._verdict(own)
            yield from self._vote(own)
            yield from self._fate(own)

    # ------------------------------------------------------------ words for what somebody is

    def _values(self, at: int) -> Iterator[tuple[str, str, int]]:
        """The kinds of trait that a token begins, each with its value and the token after its last."""
        low, token = self.lows[at], self.tokens[at]
        if token.kind == "number" and low.isdigit() and int(low) <= OLDEST:
            if self.lows[at + 1 : at + 5] == ["-", "year", "-", "old"]:
                yield "age", low, at + 5
            elif self.lows[at - 1 : at] == ["at"] and self.lows[at + 1 : at + 2] in ([","], ["."], []):
                yield "early age", low, at + 1
            elif self._is_bare_age(at):
                yield "age", low, at + 1 + 2 * (self.lows[at + 1 : at + 3] == ["years", "old"])
        elif token.is_capital and low in NATIONALITIES - NO_NATION:
            yield "nationality", low, at + 1
        elif token.is_capital and low in NATIONALS:
            yield "nationality", NATIONALS[low], at + 1
        elif token.is_capital and low.removesuffix("s") in PARTISANS:
            yield "party", PARTISANS[low.removesuffix("s")], at + 1

    def _is_bare_age(self, at: int) -> bool:
        """Whether a number by itself is an age: ", 47,", "(47)", "aged 47", "is 47", "is 47 years old"."""
        before, behind = self.lows[at - 1 : at], self.lows[at + 1 : at + 2]
        if before == ["aged"] or (before == ["("] and behind == [")"]):
            return True
        if before == [","] and behind in ([","], ["."], []):
            return True
        being = bool(before) and self.chunks.tags[at - 1] == "X" and self.lows[at + 1 : at + 2] != ["when"]
        return being and (behind in ([","], ["."], []) or self.lows[at + 1 : at + 3] == ["years", "old"])

    # ------------------------------------------------------------ whom it is said of

    def _holder(self, at: int, end: int) -> Holder | None:
        """Whom the words at a place are said of."""
        tags = self.chunks.tags
        begin = at
        while begin and tags[begin - 1] in "AE" and self.lows[begin - 1] != "aged":
            begin -= 1
        opener = self.lows[begin - 1] if begin else ""
        before = begin - (tags[begin - 1 : begin] == "D" if begin else 0)
        if self.lows[max(0, begin - 3) : begin] == ["member", "of", "the"]:
            return self._apposed(begin - 3 - (self.lows[begin - 4] == "a"), end)
        whole = next((one for one in self.named if one[0] <= at and one[1] > end), None)
        if whole is not None:
            return who if (who := self._of_name(whole)) in self.cast.people else None
        if self.lows[end : end + 1] and self.lows[end] in NATIONAL_NOUNS:
            return self._apposed(before, end + 1) if opener != "the" else None
        phrase = self._behind(end)
        person = phrase is not None and is_person(lemma(self.lows[phrase.head]))
        if phrase is not None and not person and tags[end] == "E" and opener == "the":
            return self._main()  # "The 42-year-old received flowers"
        if phrase is not None:
            name = next((one for one in self.named if phrase.first <= one[0] <= phrase.last + 1), None)
            if name is not None and (name[0] > phrase.last or name[1] == phrase.last + 1):
                titled = name[0] == phrase.first or all(
                    is_person(lemma(self.lows[here])) for here in range(name[0] - 1, name[0])
                )
                return self._of_name(name) if titled and opener not in ("a", "an") else None
            if not person and lemma(self.lows[phrase.head]) not in NATIONAL_NOUNS:
                return None
            if opener == "the":
                return self._of_noun(phrase._replace(first=begin - 1))
        if opener == "the" and phrase is None:
            return self._by_itself(begin - 1, end)
        if opener == "the":
            return None
        stop = phrase.last + 1 if phrase is not None else end
        return self._apposed(before, stop) or (
            ANOTHER if person and opener in ("a", "an", "another") else None
        )

    def _behind(self, at: int) -> NounPhrase | None:
        """The noun that words stand before: "climber" of "the Norwegian climber"."""
        if at >= len(self.tokens) or self.chunks.tags[at] not in "NAKEG":
            return None
        return self.chunks.phrase_from(at)

    def _by_itself(self, at: int, end: int) -> Holder | None:
        """Whom a description without a noun means: "the 42-year-old was taken", "“…,” laughed the Dane"."""
        if self._goes_on(end):
            return self._main()
        said = at > 1 and self.lows[at - 1] in REPORTING_VERBS | MANNER_VERBS
        return self.cast.only_topic(self.number) if said and self.chunks.tags[at - 2] not in "NKAX" else None

    def _goes_on(self, at: int) -> bool:
        """Whether a verb follows: "the 42-year-old | was taken", "The Norwegian | had lost"."""
        tag = self.chunks.tags[at : at + 1]
        inflected = tag in ("V", "E") and lemma(self.lows[at], "v") != self.lows[at]
        return tag in ("X", "M") or inflected or self.lows[at : at + 2] == [",", "who"]

    def _apposed(self, before: int, end: int) -> Holder | None:
        """Whom words are said of that stand beside somebody, or behind a verb of being."""
        at = before - (self.lows[before - 1 : before] == ["aged"])
        mark = self.tokens[at - 1].text if at else ""
        closed = end >= len(self.tokens) or self.tokens[end].text in ",.;)" or self.chunks.tags[end] == "P"
        if mark in (",", "(") and closed:
            return self._ending(at - 2)
        own = next((one for one in self.told if one.verb == "be" and one.group.end == before), None)
        if own is None or own.negated or own.hedge is not None:
            return None
        return self._subject(own)

    def _ending(self, at: int) -> Holder | None:
        """Whom a phrase means that ends at a token."""
        name = next((one for one in self.named if one[1] == at + 1), None)
        if name is not None:
            first = name[0] - (self.lows[name[0] - 1 : name[0]] == ["the"])
            if self.lows[first - 1 : first] == ["of"] and lemma(self.lows[first - 2]) not in MEMBERS:
                return None
            return self._of_name(name)
        phrase = self.chunks.phrase_to(at)
        if phrase is None:
            return None
        if (
            phrase.first > 1
            and self.tokens[phrase.first - 1].text == ","
            and self.chunks.tags[phrase.first] == "D"
        ):
            return self._ending(phrase.first - 2)  # "Ina Roe, a deputy, | voted"
        return self._of_noun(phrase)

    def _subject(self, own: Proposition) -> Holder | None:
        """Whom the subject of a proposition means."""
        at = own.group.first - 1
        while at > 0 and self.chunks.tags[at] == "B":
            at -= 1
        if at >= 0 and self.lows[at] in ("he", "she", "they", "i"):
            return self._speaker(own) or (self._main() if self.lows[at] != "i" else None)
        if at >= 0 and self.lows[at] in ("we", "you", "it"):
            return None
        if (own.subject and self.lows[own.subject[-1].end - 1] == "those") or self.lows[at - 1 : at + 1] == [
            "those",
            "who",
        ]:
            return self._subject(self.told[0]) if self.told[0] is not own and "among" in self.lows else None
        if at > 1 and self.lows[at] == "," and (over := self._before_insertion(at)) >= 0:
            return self._ending(over)
        if (
            self.lows[own.group.first] != "to"
            and self.chunks.tags[at] in "NK"
            and (ending := self._ending(at)) is not None
        ):
            return ending
        if own.subject:
            return self._ending(own.subject[-1].end - 1)
        name = self.named[0] if self.named else None
        return (
            self._of_name(name) if name is not None and name[0] == 0 and name[1] == own.group.first else None
        )

    def _before_insertion(self, at: int) -> int:
        """The token before what a comma at a token closes: "Ina Roe, 41, who led it, | was", "Ina Roe, a mother of two, | was"."""
        opened = next(
            (
                here
                for here in range(at - 1, 0, -1)
                if self.lows[here] in ("who", "which") and self.lows[here - 1] == ","
            ),
            0,
        )
        if not opened:
            opened = next((end + 1 for first, end in self.named if first <= 1 and self.lows[end] == ","), 1)
        over = opened - 2
        return over - 2 if over > 2 and self.lows[over].isdigit() and self.lows[over - 1] == "," else over

    def _speaker(self, own: Proposition) -> Holder | None:
        """Who says what a clause tells, for whom it has a pronoun: "Ina Roe said she …", "“I …,” Ina Roe said"."""
        for other in self.told:
            if other is not own and self.lows[other.at] in REPORTING_VERBS:
                beside = [
                    one for one in self.named if one[1] == other.group.first or one[0] == other.group.end
                ]
                if beside:
                    return self._of_name(beside[0])
        return None

    def _of_name(self, name: Name) -> Holder | None:
        if self.tokens[name[1] - 1].owns:
            return ANOTHER
        return self.cast.person(self.tokens[name[0]].start, self.tokens[name[1] - 1].end) or None

    def _of_noun(self, phrase: NounPhrase) -> Holder | None:
        """A description of somebody known: "the driver", and not "her son", "another driver", "the driver's son"."""
        noun = lemma(self.lows[phrase.head])
        while (
            phrase.first and self.lows[phrase.first] != "the" and self.chunks.tags[phrase.first - 1] in "DEGA"
        ):
            phrase = phrase._replace(first=phrase.first - 1)  # "the rescued woman"
        before = range(phrase.first, phrase.head)
        opener = self.lows[phrase.first]
        if (whose := self.cast.relative(self.number, self.chunks, phrase.head)) is not None:
            return whose
        if (
            noun in KINSHIP
            or opener in OTHERS
            or any(self.tokens[at].owns or self.lows[at] in OTHERS for at in before)
        ):
            return ANOTHER
        if opener != "the" or self.lows[phrase.last + 1 : phrase.last + 2] == ["of"]:
            return ANOTHER if opener in ARTICLES - {"the"} or self.chunks.tags[phrase.first] == "F" else None
        return f"the {noun}"

    def _main(self) -> Holder | None:
        """Whom the document is about, where no other person is named between; else whom the sentence goes on to tell of."""
        return MAIN if self.cast.is_still_told(self.number) else self.cast.topic(self.number)

    # ------------------------------------------------------------ what verbs tell

    def _rank(self, own: Proposition) -> Iterator[Trait]:
        """What somebody came in as: "finished second", "took third place", "fourth place went to"."""
        if own.at < 0:
            return
        reach = range(own.group.end, min(len(self.tokens), own.group.end + 6))
        at = next((here for here in reach if ORDINALS.get(self.lows[here], 0) in RANKS), -1)
        if own.verb in FINISHING and 0 <= at < own.group.end + 3 and not self._is_before_noun(at):
            yield from self._ranked(own, at, at + 1, self._subject(own))
        elif at >= 0 and self.lows[at + 1 : at + 2] and lemma(self.lows[at + 1]) in PLACINGS:
            if own.verb in TAKING_PLACE and self._is_object(own, at):
                yield from self._ranked(own, at, at + 2, self._subject(own))
            elif own.verb in TAKING_PLACE | {"be"} and own.patient and "in" in self.lows[own.group.end : at]:
                yield from self._ranked(own, at, at + 2, self._ending(own.patient[0].end - 1))
            elif (
                own.verb == "be"
                and self.lows[own.group.first - 1] == "it"
                and "for" in self.lows[at : at + 4]
            ):
                behind = self.chunks.phrase_from(at + 2 + self.lows[at + 2 :].index("for") + 1)
                yield from self._ranked(
                    own, at, at + 2, self._ending(behind.last) if behind is not None else None
                )
            elif own.verb in SEEKING:
                yield from (
                    one._replace(flat=False) for one in self._ranked(own, at, at + 2, self._subject(own))
                )
        before = own.group.first - 1
        if own.verb in ("go", "fall") and before >= 1 and lemma(self.lows[before]) in PLACINGS:
            to = next((span for name, span in own.others if name == "to"), None)
            if ORDINALS.get(self.lows[before - 1], 0) in RANKS and to is not None:
                yield from self._ranked(own, before - 1, before + 1, self._ending(to.end - 1))

    def _is_object(self, own: Proposition, at: int) -> bool:
        between = self.lows[own.group.end : at]
        return all(low in ARTICLES | {"for", "in", "joint", "his", "her", "their"} for low in between)

    def _is_before_noun(self, at: int) -> bool:
        """Whether an ordinal counts something: "was the second race", "came third last year" does not."""
        if self.chunks.tags[at + 1 : at + 2] in tuple("NKAG-F"):
            return self.lows[at + 1] not in ("last", "on", "yesterday", "today")
        return any(self.lows[here] in ("to", "time") for here in range(at + 1, min(at + 2, len(self.tokens))))

    def _ranked(self, own: Proposition, at: int, end: int, holder: Holder | None) -> Iterator[Trait]:
        if holder is not None:
            behind = self._behind_in(end)
            trait = self._made("rank", str(ORDINALS[self.lows[at]]), Span(at, end), holder, own)
            yield trait._replace(topic=behind)

    def _behind_in(self, at: int) -> frozenset[str]:
        """The words for what a rank was in, a vote on, a verdict of: behind a preposition or a verb at a place."""
        if self.lows[at : at + 1] and self.chunks.tags[at] in "P":
            at += 1
        phrase = self.chunks.phrase_from(at) if at < len(self.tokens) else None
        if phrase is None:
            return frozenset()
        places = list(range(phrase.first, phrase.head + 1))
        if self.lows[phrase.last + 1 : phrase.last + 2] in (["on"], ["of"], ["for"]):
            more = self.chunks.phrase_from(phrase.last + 2)
            places += range(more.first, more.head + 1) if more is not None else ()
        words = (lemma(self.lows[here]) for here in places if self.lows[here] not in CALENDAR)
        return frozenset(word for word in words if word not in FUNCTION_WORDS and not word.isdigit())

    def _verdict(self, own: Proposition) -> Iterator[Trait]:
        """What somebody was found to be: "was convicted", "the jury cleared her", "found guilty"."""
        verb = own.verb
        at, value = own.at, VERDICTS.get(verb, "")
        behind = self.lows[own.group.end : own.group.end + 4]
        guilty = next((word for word in ("guilty", "innocent") if word in behind), "")
        if verb in ("find", "be", "declare") and guilty:
            at = own.group.end + behind.index(guilty)
            value = (
                "not guilty" if "not" in behind[: behind.index(guilty)] or guilty == "innocent" else "guilty"
            )
            if verb != "be" and not own.passive:
                behind = behind[: behind.index(guilty)]
        elif not value:
            return
        if verb in ("be",) or own.passive:
            holder = self._subject(own)
        elif own.patient:
            last = own.patient[0].end - 1
            phrase = self.chunks.phrase_to(last)
            charged = (
                self.lows[last + 1 : last + 2] == ["of"]
                and phrase is not None
                and self.lows[phrase.first] == "the"
            )
            noun = lemma(self.lows[phrase.head]) if phrase is not None else ""
            holder = f"the {noun}" if charged and is_person(noun) else self._ending(last)
        else:
            holder = self._named_before(own) if {"him", "her"} & set(behind[:1]) else None
        if holder is not None:
            of = self.lows[at : at + 5]
            topic = self._behind_in(at + of.index("of")) if "of" in of else frozenset[str]()
            yield self._made("verdict", value, Span(own.group.first, at + 1), holder, own)._replace(
                topic=topic
            )

    def _fate(self, own: Proposition) -> Iterator[Trait]:
        """What became of somebody: "was killed", "drowned", "was among the dead", "was pulled alive from the wreck"."""
        if own.at < 0 or own.verb not in FATES.keys() | FATES_OF.keys() | STATED_BY:
            return
        behind = self.lows[own.group.end : own.clause.end]
        at, value, holder = own.at, "", None
        if own.verb in FATES and not own.passive and (not own.patient or own.verb == "survive"):
            value, holder = FATES[own.verb], self._subject(own)
        elif own.verb in FATES_OF and own.passive:
            value, holder = FATES_OF[own.verb], self._subject(own)
        elif own.verb in FATES_OF and own.patient:
            value, holder = FATES_OF[own.verb], self._ending(own.patient[0].end - 1)
        elif behind[:2] == ["among", "the"] and behind[2:3] and behind[2] in AMONG and own.verb == "be":
            at, value, holder = own.group.end + 2, AMONG[behind[2]], self._subject(own)
        elif behind[:1] and behind[0] in STATES and (own.passive or own.verb == "be"):
            at, value, holder = own.group.end, STATES[behind[0]], self._subject(own)
        if value and holder is not None:
            if value == "dead" and not LATER.isdisjoint(self.lows):
                value = "dead later"
            yield self._made("life", value, Span(own.group.first, at + 1), holder, own)

    def _named_before(self, own: Proposition) -> Holder | None:
        """Whom "him" behind a verb means: the one person named before its clause in the sentence, else whom it goes on to tell of."""
        before = {self._of_name(name) for name in self.named if name[1] <= own.clause.first}
        return before.pop() if len(before) == 1 else None if before else self._main()

    def _vote(self, own: Proposition) -> Iterator[Trait]:
        """How somebody voted: "voted against the bill", "cast her vote for it", "were against the plan"."""
        reach = self.lows[own.group.end : own.group.end + 4]
        start = own.group.end
        if own.verb in ("cast", "raise"):
            nouns = [low for low in reach if low in ("vote", "votes", "ballot", "hand", "hands")]
            start += reach.index(nouns[0]) + 1 if nouns else len(self.tokens)
        elif own.verb not in ("vote", "be"):
            return
        for words, side in VOTES.items():
            if tuple(self.lows[start : start + len(words)]) == words:
                holder = self._subject(own)
                if holder is not None and own.verb == "be" and words == ("for",):
                    holder = holder if self.lows[start + 1 : start + 2] == ["the"] else None
                if holder is not None:
                    topic = self._behind_in(start + len(words))
                    trait = self._made("vote", side, Span(own.group.first, start + len(words)), holder, own)
                    yield trait._replace(topic=topic)

    # ------------------------------------------------------------ making

    def _proposition(self, at: int) -> Proposition | None:
        return next((own for own in self.told if own.clause.first <= at < own.clause.end), None)

    def _made(self, kind: str, value: str, span: Span, holder: Holder, own: Proposition | None) -> Trait:
        flat, when = True, frozenset[str]()
        if own is not None:
            to_come = own.future and not is_result(self.lows, own, self.told)
            firm = not (own.negated or own.refused or own.urged or to_come or own.hedge is not None)
            told = kind in ("rank", "verdict", "vote", "life")
            then = is_told_of_then(self.lows[own.clause.first : own.clause.end])
            had = is_past_perfect(self.lows, own, self.told)
            had = had and (told or own.verb == "be")
            flat = not (then or had) and (firm if told else own.hedge is None and not own.negated)
            when = months_and_years(self.lows, own.clause, self.named) if told else when
        first, last = self.tokens[span.first], self.tokens[span.end - 1]
        return Trait(
            kind, self.source, self.number, first.start, last.end, value, holder, flat, when, frozenset()
        )
