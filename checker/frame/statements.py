"""Mentions -> Statements: every slot of a figure's frame from its clause and its sentence, a value or unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache
from operator import attrgetter

from checker.extract import Analysis, once
from checker.frame.chunks import Chunks, NounPhrase, VerbGroup, chunk
from checker.frame.model import NOTHING, Frame, Statement
from checker.frame.periods import periods_of
from checker.frame.tables import cell_at, cells_of, in_cell
from checker.frame.values import POINTS, counts, value_of
from checker.lexicon import trends
from checker.lexicon.aspects import (
    AFTER,
    BEFORE,
    COMPARATIVES,
    CONTESTED,
    EARLIER,
    FORECAST,
    FUTURE,
    MARGINS,
    SOUGHT,
)
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.frames import (
    CHANGING,
    COMPARED,
    CONTAINERS,
    DENYING,
    DOWN,
    HEDGES,
    ITS,
    MEASURING,
    TIMES,
    UP,
)
from checker.lexicon.names import ADDRESS
from checker.lexicon.outcomes import OUTCOMES
from checker.lexicon.words import FUNCTION_WORDS, NEGATIONS
from checker.model import Mention
from checker.text.tables import Cell
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemma, lemmas, noun_class
from checker.values import Quantity
from checker.values.name import name_words
from checker.values.units import scales

__all__ = ["statements"]


@once
def statements(analysis: Analysis) -> Sequence[Statement]:
    """The statements of a document's own sections, in the order of the text. Linear in the text."""
    stream = analysis.stream
    reader = _Reader(analysis.document.name, analysis.document.plain, stream)
    placed = sorted([*analysis.figures, *analysis.times, *_nobody(analysis)], key=attrgetter("start", "end"))
    found = tuple(_with_views(analysis, one) for one in reader.read(placed))
    tables = cells_of(analysis.document)
    return tuple(_tabled(one, tables) for one in found) if tables else found


def _tabled(statement: Statement, tables: Sequence[Cell]) -> Statement:
    """The statement with what the heads of its row and column say, where it stands in a table."""
    cell = cell_at(tables, statement.start, statement.end)
    return statement if cell is None else replace(statement, frame=in_cell(statement.frame, cell))


_NOBODY = frozenset(("nobody", "none"))
_ZERO = Decimal(0)


def _nobody(analysis: Analysis) -> Iterator[Mention]:
    """Where people are counted as none: "no one was hurt", "there were no deaths"; the outcome is the frame's to find."""
    tokens = analysis.stream.tokens
    for at, token in enumerate(tokens[:-1]):
        follower = tokens[at + 1]
        if token.low == "no" and (follower.low == "one" or follower.low in _OUTCOME_OF):
            end = follower.end
        elif token.low in _NOBODY and follower.low != "of":
            end = token.end
        else:
            continue
        ends = (_ZERO, _ZERO)
        yield Mention("number", token.start, end, *ends, None, None, None, None, None, (), analysis)


def _with_views(analysis: Analysis, one: Statement) -> Statement:
    """The statement, marked where it stands in what the article only reports as somebody's view."""
    if one.frame.certainty in ("forecast", "sought", "denied"):
        return one
    credit = analysis.credits.at(one.start, one.start + 1)
    if credit is None or not credit.view:
        return one
    return replace(one, frame=_one(replace(one.frame, certainty="view")))


def _set(words: Iterable[str]) -> frozenset[str]:
    """The words; one object for all that are empty."""
    return frozenset(words) or NOTHING


@lru_cache(maxsize=1 << 14)
def _one(frame: Frame) -> Frame:
    """One object for equal frames: many articles on one story say much in the same words."""
    return frame


@lru_cache(maxsize=1 << 8)
def _periods(clause: str) -> frozenset[str]:
    """The periods of a clause, which may have many figures."""
    return _set(periods_of(clause))


@lru_cache(maxsize=1 << 6)
def _places(chunks: Chunks, clause: tuple[int, int]) -> frozenset[str]:
    """The names behind prepositions of place in a clause, in small letters."""
    first, end = clause
    found = (
        chunks.phrase_from(at + 1)
        for at in range(first, end - 1)
        if chunks.tags[at + 1] == "K" and chunks.tokens[at].low in _AT
    )
    return _set(
        " ".join(token.low for token in chunks.tokens[phrase.first : phrase.last + 1])
        for phrase in found
        if phrase is not None
    )


_AT = frozenset(("in", "at", "near", "off", "across", "outside", "from"))


_OUTCOME_OF = {word: name for name, listed in OUTCOMES.items() for word in listed}


class _Reader:
    """Reads the statements of one document, sentence by sentence."""

    def __init__(self, source: str, plain: str, stream: Stream) -> None:
        self.source = source
        self.plain = plain
        self.stream = stream

    def read(self, mentions: Sequence[Mention]) -> Iterator[Statement]:
        """The statements of the mentions that stand in the stream."""
        number, chunks = -1, None
        for mention in mentions:
            first, last = self.stream.within(mention.start, mention.end)
            value = value_of(mention)
            if first >= last or value is None or _is_vague(mention):
                continue
            sentence = self.stream.sentence_of(first)
            if sentence != number or chunks is None:
                number, chunks = sentence, chunk(self.stream.of_sentence(sentence))
            base = self.stream.bounds[sentence]
            last = min(last, base + len(chunks.tokens))
            place = _Place(chunks, first - base, last - base, mention, self._text(sentence))
            if mention.low == 0 and not mention.text[0].isdigit() and place.frame().outcome is None:
                continue
            if place.is_age:
                value = Quantity.of(mention, unit="year", kind="age") or value
            clause = chunks.clause_of(place.first)
            yield Statement(
                source=self.source,
                mention=mention,
                value=value,
                frame=_one(place.frame()),
                sentence=sentence,
                first=first,
                last=last,
                clause=(base + clause[0], base + clause[1]),
            )

    def _text(self, sentence: int) -> str:
        one = self.stream.sentences[sentence]
        return self.plain[one.start : one.end]


def _is_vague(mention: Mention) -> bool:
    """Whether it prints no figure but a scale: "thousands of families", "dozens"."""
    low, high = mention.low, mention.high
    return (
        low is not None
        and high is not None
        and high >= 4 * low > 0
        and not any(map(str.isdigit, mention.text))
    )


class _Place:
    """A figure in its sentence: tokens `first` to `last` of the chunks."""

    def __init__(self, chunks: Chunks, first: int, last: int, mention: Mention, text: str) -> None:
        self.chunks = chunks
        self.tokens: Sequence[Token] = chunks.tokens
        self.first = first
        self.last = last
        self.mention = mention
        self.text = text
        self.clause = chunks.clause_of(first)

    def frame(self) -> Frame:
        """The slots that the sentence fills."""
        kind, dimension = ("age", "age") if self.is_age else _dimension(self.mention)
        head, certain, modifiers = self._head(kind)
        verb = self._verb
        predicate = self.chunks.verb_lemma(verb) if verb else None
        return Frame(
            kind=kind,
            dimension=dimension,
            head=head,
            head_certain=certain,
            modifiers=modifiers,
            predicate=predicate,
            role=self._role(),
            subject=self._words(self.clause[0], verb.first if verb else self.first),
            arguments=self._words(verb.last + 1 if verb else self.last, self.clause[1]),
            period=_periods(self._clause_text()),
            restrictor=self._restrictor(),
            place=_places(self.chunks, self.clause),
            aspect=_set(self._aspects()),
            outcome=self._outcome(kind, head),
            change=self._change(),
            certainty=self._certainty(),
            person=self._person() if kind == "age" else (),
            named=self._named(),
            direction=self._direction(),
            rate=self._rate(head),
        )

    @cached_property
    def is_age(self) -> bool:
        """Whether a bare number between marks follows a name or a noun for a person: "the driver, 51, said"."""
        mention, first, last = self.mention, self.first, self.last
        if (
            mention.kind != "number"
            or mention.unit
            or not mention.low
            or not (1 <= mention.low <= 110 and mention.low % 1 == 0)
        ):
            return False
        if first < 2 or self.tokens[first - 1].text not in ",(" or mention.low != mention.high:
            return False
        if last < len(self.tokens) and self.tokens[last].text not in ",.;:)—–-":
            return False
        name = self.tokens[first - 2]
        return self.chunks.tags[first - 2] == "K" or noun_class(lemma(name.low)) == "person"

    @cached_property
    def _verb(self) -> VerbGroup | None:
        before = self.chunks.verb_before(self.first, self.clause[0])
        return before or self.chunks.verb_after(self.last - 1, self.clause[1])

    @cached_property
    def _left(self) -> int:
        """The first token to the left that is no hedge or determiner; -1 for none in the clause."""
        at = self.first - 1
        while at >= self.clause[0] and (self.tokens[at].low in HEDGES or self.tokens[at].text in "$£€-("):
            if self.tokens[at].low == "to" and not (at and self.tokens[at - 1].low in ("up", "according")):
                break
            at -= 1
        return at if at >= self.clause[0] else -1

    # ------------------------------------------------------------ head

    def _head(self, kind: str) -> tuple[str | None, bool, frozenset[str]]:
        for find in (self._own_noun, self._noun_behind, self._noun_before, self._measured):
            phrase = find(kind)
            if phrase is not None:
                name = self.tokens[phrase.head].low
                rest = (self.tokens[at] for at in range(phrase.first, phrase.head))
                modifiers = _set(
                    lemma(one.low) for one in rest if one.kind == "word" and one.low not in FUNCTION_WORDS
                )
                return lemma(name), find != self._measured, modifiers - {lemma(name)}
        return None, False, NOTHING

    def _own_noun(self, kind: str) -> NounPhrase | None:
        """The counted noun inside the mention, with the nouns that follow it ("two police officers")."""
        if kind != "count" or self.mention.kind != "quantity":
            return None
        head = self.last - 1
        if self.chunks.tags[head] == "F":  # "46 of its 310 shops": the noun stands elsewhere
            return None
        while (
            head + 1 < len(self.tokens)
            and self.chunks.tags[head + 1] == "N"
            and self.chunks.tags[head] in "NA"
            and not self.tokens[head].low.endswith("s")
        ):
            head += 1
        first = next((at for at in range(self.first, head) if self.chunks.tags[at] in "ANGE"), head)
        following = head + 1
        if (
            self.tokens[head].low in CONTAINERS
            and following < len(self.tokens)
            and self.tokens[following].low == "of"
        ):
            return self.chunks.phrase_from(following + 1) or NounPhrase(first, head, head)
        return NounPhrase(first, head, head)

    def _noun_behind(self, kind: str) -> NounPhrase | None:
        """The noun of "FIG NOUN" and "FIG of NOUN", "FIG in NOUN"."""
        at = self.last
        if at >= len(self.tokens) or kind in ("date", "age"):
            return None
        if self.tokens[at].text == "-" and at + 1 < len(self.tokens):
            at += 1
        tag, low = self.chunks.tags[at], self.tokens[at].low
        if (
            low == "of"
            or (low in ("in", "worth") and kind == "money")
            or (low == "for" and kind == "measure")
        ):
            if low == "worth" and at + 1 < len(self.tokens) and self.tokens[at + 1].low == "of":
                at += 1
            if at + 1 < len(self.tokens) and self.tokens[at + 1].low in ("them", "those", "which", "whom"):
                return None
            phrase = self.chunks.phrase_from(at + 1)
            return None if phrase is None or lemma(self.tokens[phrase.head].low) in TIMES else phrase
        if tag in "ANGE" and low not in ("ago", "away", "old", "later", "earlier"):
            phrase = self.chunks.phrase_from(at)
            if (
                phrase is not None
                and kind in ("money", "percent", "measure", "number")
                and not self.tokens[phrase.head].is_capital
            ):
                return phrase
        return None

    def _noun_before(self, kind: str) -> NounPhrase | None:
        """The noun of "NOUN of FIG", "a fine of $3m", "turnout at 61%"."""
        at = self._left
        if at < 1 or kind == "date" or kind == "age":
            return None
        if self.tokens[at].low in ("of", "at", "totalling", "totaling", "worth"):
            return self.chunks.phrase_to(at - 1)
        if self.tokens[at].text == "(":
            return self.chunks.phrase_to(at - 1)
        return None

    def _measured(self, kind: str) -> NounPhrase | None:
        """The subject of a measuring verb, or the object of one that changes something."""
        if kind in ("date", "age") or self._verb is None:
            return None
        verb = self.chunks.verb_lemma(self._verb)
        if self._verb.last >= self.first:
            return None
        if verb in CHANGING:
            phrase = self.chunks.phrase_from(self._verb.last + 1)
            if phrase is not None and phrase.last < self.first:
                return phrase
        if verb in MEASURING or kind in ("percent", "number"):
            at = self._verb.first - 1
            phrases = self._phrases(self.clause[0], at + 1)
            return phrases[0] if phrases else None
        return None

    def _phrases(self, first: int, end: int) -> list[NounPhrase]:
        found = []
        at = first
        while at < end:
            phrase = self.chunks.phrase_from(at) if self.chunks.tags[at] in "DANK" else None
            if phrase is not None and phrase.last < end:
                found.append(phrase)
                at = phrase.last + 1
            else:
                at += 1
        return found

    # ------------------------------------------------------------ the other slots

    def _role(self) -> str:
        left = self._left
        if left >= 0:
            low = self.tokens[left].low
            if low in ("to", "by", "from", "for", "of", "at", "in", "on", "against", "than"):
                return low
        verb = self._verb
        if verb is None:
            return ""
        return "object" if verb.last < self.first else "subject"

    def _words(self, first: int, end: int) -> frozenset[str]:
        return _set(
            lemma(token.low)
            for at, token in enumerate(self.tokens[first:end], first)
            if token.kind == "word"
            and token.low not in FUNCTION_WORDS
            and not self.first <= at < self.last
            and self.chunks.tags[at] in "NKAE"
        )

    def _clause_text(self) -> str:
        first, end = self.clause
        shift = self.tokens[0].start
        return self.text[self.tokens[first].start - shift : self.tokens[end - 1].end - shift]

    def _restrictor(self) -> frozenset[str]:
        """The words of "by local artists", "from Wales", "in the north" and "who had tickets" right behind the noun."""
        at = self.last
        while at < self.clause[1] and self.chunks.tags[at] in "NA-":
            at += 1
        if at >= len(self.tokens) or (at == self.last and self.mention.kind != "quantity"):
            return NOTHING
        if self.tokens[at].low in (
            "by",
            "from",
            "with",
            "aged",
            "among",
            "in",
            "at",
            "near",
            "under",
            "over",
        ):
            phrase = self.chunks.phrase_from(at + 1)
            if phrase is not None:
                return _set(
                    lemma(token.low)
                    for token in self.tokens[phrase.first : phrase.last + 1]
                    if token.kind == "word" and token.low not in FUNCTION_WORDS
                )
        return NOTHING

    def _aspects(self) -> Iterator[str]:
        inside = {token.low for token in self.tokens[self.first : self.last]}
        near = {token.low for token in self.tokens[max(self.clause[0], self._left) : self.first]} | inside
        yield from (aspect for aspect, listed in BEFORE.items() if near & listed)
        after = [token.low for token in self.tokens[self.last : min(self.last + 2, self.clause[1])]]
        yield from (
            aspect
            for aspect, listed in AFTER.items()
            if inside & listed or any(low in listed for low in after)
        )
        if (after[:1] == ["more"] and after[1:] != ["than"]) or (
            "more" in inside and not self._is_more_than()
        ):
            yield "additional"
        yield from self._part()
        if self._is_margin():
            yield "margin"
        before = [token.low for token in self.tokens[max(0, self.first - 4) : self.first]]
        if before[-2:] == ["at", "age"] or before[-3:] == ["the", "age", "of"]:
            yield "then"
        if self._verb is not None and self.chunks.verb_lemma(self._verb) in ("seat", "accommodate"):
            yield "maximum"

    def _is_margin(self) -> bool:
        """Whether it is by how much two things differ: "a margin of 24 votes", "$1.6m more than", "won by 14 points"."""
        if self.mention.kind not in ("money", "number", "quantity"):
            return False
        at = self._left
        if at > 0 and self.tokens[at].low == "of" and self.tokens[at - 1].low in MARGINS:
            return True
        if at >= 0 and self.tokens[at].low == "by":
            return self._verb is None or self.chunks.verb_lemma(self._verb) in CONTESTED
        at = self.last
        while at < self.clause[1] and self.chunks.tags[at] in "N-":
            at += 1
        rest = [token.low for token in self.tokens[at : at + 2]]
        return rest[1:] == ["than"] and rest[0] in COMPARATIVES

    def _change(self) -> str | None:
        """Whether it is the size of a change, or the level before or after one."""
        left = self.tokens[self._left].low if self._left >= 0 else ""
        if [token.low for token in self.tokens[max(0, self.first - 2) : self.first]] == [
            "than",
            "the",
        ] or self._hedged_by_the():
            return "from"
        verb = self._verb
        changing = verb is not None and self.chunks.verb_lemma(verb) in UP | DOWN
        before = {token.low for token in self.tokens[max(self.clause[0], self.first - 4) : self.first]}
        if (
            left in EARLIER
            and (left != "than" or before & {"the", "more", "fewer", "less", "higher", "lower"})
        ) or "compared" in before:
            return (
                None
                if left == "than" and before & {"more", "less", "fewer"} and "the" not in before
                else "from"
            )
        if left == "by":
            return "by"
        if left == "to" and changing:
            return "to"
        if self.mention.kind in ("percent", "money") or self.mention.unit in POINTS:
            if (
                changing
                and verb is not None
                and verb.last < self.first
                and left not in ("of", "at", "in", "for", "with", "on")
            ):
                return "by" if self._role() == "object" and not self._object_before() else None
            if left in ("up", "down") or set(self._after(2)) & COMPARED:
                return "by"
        return None

    def _hedged_by_the(self) -> bool:
        """Whether what reads as a hedge compares with a figure known before: "fewer than the 50 of a year earlier"."""
        words = [token.low for token in self.tokens[max(0, self.first - 4) : self.first + 2]]
        return any(words[at : at + 2] == ["than", "the"] for at in range(len(words) - 1))

    def _after(self, count: int) -> list[str]:
        return [token.low for token in self.tokens[self.last : self.last + count]]

    def _object_before(self) -> bool:
        """Whether the changing verb has an object before the figure ("cut the rate 4%" has)."""
        verb = self._verb
        return verb is not None and any(tag == "D" for tag in self.chunks.tags[verb.last + 1 : self.first])

    def _is_more_than(self) -> bool:
        return any(
            one.low == "more" and two.low == "than"
            for one, two in zip(
                self.tokens[self.first : self.last], self.tokens[self.first + 1 : self.last + 1], strict=False
            )
        )

    def _part(self) -> Iterator[str]:
        """As in "three of the 12", "of the 12, three", "12 people, including three"."""
        inside = [token.low for token in self.tokens[self.first : self.last]]
        if "of" in inside and inside[inside.index("of") + 1 :][:1] in ([one] for one in ITS):
            yield "part"
        at = self.last
        while at < len(self.tokens) and self.chunks.tags[at] in "NA-":
            at += 1
        rest = [token.low for token in self.tokens[at : at + 2]]
        if rest[:1] == ["of"] and rest[1:] and rest[1] in ITS:
            yield "part"
        before = [token.low for token in self.tokens[max(0, self.first - 3) : self.first]]
        if "including" in before or "among" in before or ("of" in before[-2:] and "whom" in before):
            yield "part"
        if before[-2:] == ["of", "the"] or (
            before[-1:] == ["of"] and self.first >= 2 and self.tokens[self.first - 2].kind == "number"
        ):
            yield "whole"

    def _outcome(self, kind: str, head: str | None) -> str | None:
        if kind not in ("count", "number"):
            return None
        order = [
            *range(self.first, min(self.last + 8, self.clause[1])),
            *range(self.first - 1, self.clause[0] - 1, -1),
        ]
        for at in order:
            outcome = _OUTCOME_OF.get(self.tokens[at].low)
            if outcome is not None:
                return outcome
        return None

    def _certainty(self) -> str:
        near = frozenset(
            token.low
            for token in self.tokens[self.clause[0] : min(self.last + 3, self.clause[1])]
            if token.text != "May"
        )
        for name, listed in _CERTAINTIES:
            if near & listed:
                return name
        verb = self._verb
        if verb is None:
            return "flat"
        tokens = self.tokens[verb.first : verb.last + 1]
        if any(token.low in NEGATIONS for token in tokens):
            return "denied"
        if tokens[0].low == "to":
            return "future"
        if [token.low for token in tokens[:2]] in (["was", "to"], ["were", "to"]):
            return "forecast"
        return "past" if any(is_past(token.low) for token in tokens) else "flat"

    def _person(self) -> tuple[str, ...]:
        """The words of the name nearest to an age, or the noun that stands for it."""
        at = self.first - 1
        if at >= 1 and self.tokens[at].text in ",(" and (self.is_age or self.chunks.tags[at - 1] == "K"):
            return self._name_to(at - 1)
        for at in range(self.last, min(self.last + 6, len(self.tokens))):
            if self.chunks.tags[at] == "K":
                while at + 1 < len(self.tokens) and self.chunks.tags[at + 1] in "K-":
                    at += 1
                return self._name_to(at)
            if self.chunks.tags[at] not in "AN-,":
                break
        verb = self.chunks.verb_before(self.first, 0)
        at = (verb.first if verb else self.first) - 1
        while at >= 0:
            if self.chunks.tags[at] == "K" and not self.tokens[at].owns:
                return self._name_to(at)
            at -= 1
        return ()

    def _name_to(self, at: int) -> tuple[str, ...]:
        """The words of the name that ends at a token, without forms of address; the noun where there is no name."""
        first = at
        while first > 0 and (
            (self.chunks.tags[first - 1] in "K-" and not self.tokens[first - 1].owns)
            or (self.tokens[first - 1].text == "." and first > 1 and len(self.tokens[first - 2].text) == 1)
        ):
            first -= 1
        words: list[str] = []
        for here in range(first, at + 1):
            if self.tokens[here].kind == "word":
                joined = words and self.tokens[here - 1].text in "-–"
                words[-1:] = (
                    [f"{words[-1]}-{self.tokens[here].low}"]
                    if joined
                    else [*words[-1:], self.tokens[here].low]
                )
        if any(len(word) == 1 for word in words):
            words = self._in_full(at) or words
        return tuple(word for word in words if word not in ADDRESS) or tuple(words)

    def _in_full(self, at: int) -> list[str]:
        """The words of the longest form that the text has of the name around a token: "J. Roe" is Jane Roe."""
        place, text = self.tokens[at].start, self.mention.surroundings
        for name in text.names if isinstance(text, Analysis) else ():
            if name.start <= place < name.end:
                return list(name_words(name.canonical))
        return []

    def _named(self) -> frozenset[str]:
        """The names of the clause before the figure, and one that follows a preposition right behind it."""
        found = {
            token.low
            for token, tag in zip(
                self.tokens[self.clause[0] : self.first],
                self.chunks.tags[self.clause[0] : self.first],
                strict=True,
            )
            if tag == "K" and token.low not in CALENDAR
        }
        return _set(found)

    def _direction(self) -> str | None:
        if self.mention.trend is not None:
            return self.mention.trend
        if behind := self._direction_behind():
            return behind
        verb = self._verb
        if verb is None or self._role() not in ("to", "by", "from", "object"):
            return None
        name = self.chunks.verb_lemma(verb)
        return "up" if name in UP else "down" if name in DOWN else None

    def _direction_behind(self) -> str | None:
        """The direction that the words behind a change or a difference say: "3% higher", "12% less than", "a 3% price rise"."""
        measures_change = self.mention.kind == "percent" or (self.mention.unit or "") in POINTS
        if not measures_change and self.mention.kind != "money":
            return None
        words = [token.low for token in self.tokens[self.last : self.last + _BEHIND]]
        if words and (trend := trends.AFTER.get(words[0])):
            return (
                None
                if words[0] in ("up", "down", "off") and words[1:2] in (["to"], ["the"], ["from"])
                else trend
            )
        for word in words if measures_change else ():
            if trend := trends.AFTER_NOUNS.get(word):
                return trend
            if word in FUNCTION_WORDS or not word.isalpha():
                return None
        return None

    def _rate(self, head: str | None) -> str | None:
        per = (self.mention.unit or "").partition("/")[2]
        if per:
            return per
        at = self.last
        if at + 1 < len(self.tokens) and self.tokens[at].low in ("a", "per", "each", "every", "an"):
            name = lemma(self.tokens[at + 1].low)
            if name in TIMES or self.tokens[at].low == "per":
                return name
        return None


_BEHIND = 3
"""Words behind a change among which its noun stands: "a 3% annual price rise"."""
CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
_CERTAINTIES = (("denied", DENYING), ("forecast", FORECAST), ("sought", SOUGHT), ("future", FUTURE))
"""By which words before a figure its clause is no report of what was."""


def is_past(low: str) -> bool:
    """Whether a word is a past form of a verb, or "was", "had", "did"."""
    return low in ("was", "were", "had", "did") or (
        low.endswith("ed")
        or any(pos == "v" and name != low and not low.endswith(("s", "ing")) for pos, name in lemmas(low))
    )


def _dimension(mention: Mention) -> tuple[str, str]:
    unit = (mention.unit or "").partition("/")[0]
    match mention.kind:
        case "money":
            return "money", unit
        case "percent":
            return "percent", "%"
        case "age":
            return "age", "age"
        case "date":
            return "date", "date"
        case "ordinal":
            return "ordinal", "ordinal"
        case "number" if unit.startswith("fraction"):
            return "percent", "%"
        case "quantity" if unit in POINTS:
            return "points", "points"
        case "quantity" if not counts(mention):
            known = scales((unit,))
            return "measure", known[unit].dimension if unit in known else unit
        case "number":
            return "number", "count"
        case "duration":
            return "measure", "time"
        case "quantity":
            return "count", "count"
    return mention.kind, mention.kind
