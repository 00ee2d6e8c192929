"""Mentions in a document: figures, dates, posts and the names that rules declare.

`extract` is the public call; `analyse` gives the same mentions together with the sentences, quotations and
attributions that later steps ask for, each computed when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, wraps
from operator import attrgetter
from sys import intern
from typing import Any, TypeVar

from checker.extract.attribution import Credits
from checker.extract.clock import ClockFound, find_clocks
from checker.extract.dates import DateFound, find_dates
from checker.extract.entities import EntityMention
from checker.extract.names import NameFound
from checker.extract.pronouns import Referents
from checker.extract.scores import ScoreFound, find_ranks, find_scores
from checker.model import Attribution, DateRange, Document, Mention, Post, Quotation, Sentence
from checker.model.mentions import Comparable
from checker.text.datelines import Dateline
from checker.text.sentences import Paragraphs
from checker.text.tokens import Stream
from checker.when import When, Yearly, resolve

Made = TypeVar("Made")

__all__ = ["Analysis", "Entities", "analyse", "extract", "once"]

Entities = Mapping[str, Sequence[str]]
"""Canonical name of a declared entity -> its aliases."""


READ_AGAIN = (
    "paragraphs", "words", "names", "declared", "posts", "referents", "quotations", "credits", "attributions", "mentions",
    "_dates", "_clocks", "_scores",
)  # fmt: skip
"""Parts of an analysis that may be forgotten."""
COUNTED = frozenset({"story", "heading", "caption"})
"""The kinds of section whose words are the article's own: no advertisement, comment, repetition …"""


def extract(document: Document, entities: Entities | None = None) -> tuple[Mention, ...]:
    """The mentions of all sections of the document, sorted by their start.

    `entities` maps canonical names to aliases; they make mentions of kind "name".
    """
    return analyse(document, entities).mentions


def analyse(document: Document, entities: Entities | None = None) -> Analysis:
    """The document's mentions, and what else can be read from its text."""
    return Analysis(document, entities or {})


def once(make: Callable[[Analysis], Made]) -> Callable[[Analysis], Made]:
    """The function, its result kept with the document: for what several later steps ask of it."""

    @wraps(make)
    def kept(analysis: Analysis) -> Made:
        return analysis.kept(make)

    return kept


class Analysis:
    """A document and what extraction reads from it; each part is computed when it is first asked for."""

    def __init__(self, document: Document, entities: Entities) -> None:
        self.document = document
        self._entities = entities
        self._kept: dict[Callable[[Analysis], Any], Any] = {}

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The paragraphs, to be cut into sentences where these are asked for."""
        from checker.text.sentences import Paragraphs

        return Paragraphs(self.document.plain, self.document.sections)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences in order; they cross no section and no paragraph."""
        return self.paragraphs.sentences()

    @cached_property
    def words(self) -> Mapping[Sentence, Sequence[str]]:
        """The words of each sentence, as printed."""
        from checker.text.sentences import words_in

        plain = self.document.plain
        return {sentence: [*map(intern, words_in(plain, sentence))] for sentence in self.sentences}

    @cached_property
    def referents(self) -> Referents:
        """Whom pronouns stand for."""
        return Referents(self.document.plain, self.sentences)

    @cached_property
    def stream(self) -> Stream:
        """The tokens of the sentences that are the article's own."""
        return Stream(self.document.plain, self.document.beginning_in(COUNTED, self.sentences))

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands in quotation marks, with its speaker."""
        from checker.extract.quotations import find

        return list(find(self.document.plain, self.sentences, self.referents))

    @cached_property
    def credits(self) -> Credits:
        """Whom the text credits, read sentence by sentence where it is asked for."""
        from checker.extract.attribution import Credits

        return Credits(self.document.plain, self.sentences, self.quotations, self.referents)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """What the article does not assert on its own account."""
        return self.credits.all()

    @cached_property
    def names(self) -> list[NameFound]:
        """Proper names that no rule declares."""
        from checker.extract.names import find

        return find(self.document.plain, self.sentences, self.words.values())

    @cached_property
    def declared(self) -> list[EntityMention]:
        """Names of entities that rules declare."""
        from checker.extract.entities import find

        return list(find(self.document.plain, self._entities))

    @cached_property
    def figures(self) -> list[Mention]:
        """The mentions of figures, ages and dates with figures of their own, in order."""
        return list(self._figures())

    @cached_property
    def times(self) -> list[Mention]:
        """The mentions of dates without a figure of their own, clock times, times taken, scores and ranks, in order.

        "On Monday", "last year", "three days later", "8.15am", "2:06:43", "3-1", "second-largest".
        """
        found = [*self._undated(), *self._clocked(), *self._scored()]
        found.sort(key=attrgetter("start", "end"))
        return found

    @cached_property
    def published(self) -> date | None:
        """The one day on which the document was published; None where it is not known or can be several."""
        readings = self.document.published
        return readings[0].first if len(readings) == 1 and readings[0].first == readings[0].last else None

    @cached_property
    def datelines(self) -> list[Dateline]:
        """Place, day and agency before a story, in order; their figures claim nothing."""
        return self.paragraphs.datelines()

    @cached_property
    def _dates(self) -> list[DateFound]:
        found = list(find_dates(self.document.plain))
        days = {line.day.start: line for line in self.datelines if line.day}
        return [_of_dateline(one) if one.start in days else one for one in found] if days else found

    @cached_property
    def _clocks(self) -> list[ClockFound]:
        return list(find_clocks(self.document.plain))

    @cached_property
    def _scores(self) -> list[ScoreFound]:
        return list(find_scores(self.document.plain))

    def _taken(self) -> list[tuple[int, int]]:
        """The stretches whose figures are no quantities: clock times, times taken, scores and datelines."""
        spans = [(one.start, one.end) for one in self._clocks]
        spans += [(one.start, one.end) for one in self._scores]
        spans += [(one.start, one.end) for one in self.datelines]
        return sorted(spans)

    @cached_property
    def posts(self) -> list[Mention]:
        """The mentions of who holds which post where, and of changes of post, in order."""
        return list(self._posts())

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions of all sections, sorted by start."""
        found = [*self.figures, *self.times, *self._names(), *self.posts]
        found.sort(key=attrgetter("start", "end"))
        return tuple(found)

    def kept(self, make: Callable[[Analysis], Made]) -> Made:
        """What `make` gives for this document, made when it is first asked for."""
        if make not in self._kept:
            self._kept[make] = make(self)
        made: Made = self._kept[make]
        return made

    def let_go(self, *, tokens: bool = True) -> None:
        """Forget what can be read from the text again, but for the figures and times: names, credits, what was kept.

        The tokens too, unless they are to be kept.
        """
        self._kept.clear()
        for part in (*READ_AGAIN, *(("stream",) if tokens else ())):
            self.__dict__.pop(part, None)

    def source_at(self, start: int, end: int) -> str | None:
        """Whom the text around a span credits with it, as printed; None where the article speaks for itself."""
        return self.credits.source_at(start, end)

    def __eq__(self, other: object) -> bool:
        """Whether it reads the same document for the same entities, and so reads the same from it."""
        if not isinstance(other, Analysis):
            return NotImplemented
        return self.document == other.document and self._entities == other._entities

    def __hash__(self) -> int:
        return hash(self.document.name)

    def __repr__(self) -> str:
        return f"Analysis({self.document.name!r})"

    def _figures(self) -> Iterator[Mention]:
        from checker.extract.quantities import find

        for figure in find(self.document.plain, self._dates, self.published, self._taken()):
            yield Mention(*figure[:-1], self, when=figure.when)

    def _undated(self) -> Iterator[Mention]:
        for one in self._dates:
            if not one.figures:
                dates = resolve(one.when, self.published)
                yield self._mention("date", one.start, one.end, when=one.when, dates=dates)

    def _clocked(self) -> Iterator[Mention]:
        for one in self._clocks:
            if one.time is not None:
                yield self._mention("time", one.start, one.end, value=one.time)
            else:
                taken, step = one.taken, one.step
                yield Mention(
                    "duration", one.start, one.end, taken, taken, "second", None, None, step, step, (), self
                )

    def _scored(self) -> Iterator[Mention]:
        for score in self._scores:
            yield self._mention("score", score.start, score.end, value=score.score)
        for rank in find_ranks(self.document.plain):
            yield self._mention("rank", rank.start, rank.end, value=rank.rank)

    def _names(self) -> Iterator[Mention]:
        return (self._mention("name", start, end, entity=entity) for start, end, _, entity in self.declared)

    def _posts(self) -> Iterator[Mention]:
        from checker.extract.posts import find

        known = [form for name, aliases in self._entities.items() for form in (name, *aliases)]
        found = find(self.document.plain, self.paragraphs, known)
        return (self._mention("post", start, end, post=post) for start, end, post in found)

    def _mention(
        self,
        kind: str,
        start: int,
        end: int,
        *,
        entity: str | None = None,
        post: Post | None = None,
        value: Comparable | None = None,
        when: When | None = None,
        dates: tuple[DateRange, ...] = (),
    ) -> Mention:
        """A mention of what is no figure."""
        return Mention(
            kind, start, end, None, None, None, None, None, None, None, dates, self, entity, post, value, when
        )


def _of_dateline(found: DateFound) -> DateFound:
    """The day of a dateline: the last one before publication, and no figure of the story."""
    when = replace(found.when, which="past") if isinstance(found.when, Yearly) else found.when
    return found._replace(when=when, figures=False)
