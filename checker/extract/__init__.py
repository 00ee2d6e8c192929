"""Mentions in a document: figures, dates, posts and the names that rules declare.

`extract` is the public call; `analyse` gives the same mentions together with the sentences, quotations and
attributions that later steps ask for, each computed when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, wraps
from operator import attrgetter
from typing import Any, TypeVar

from checker.extract.attribution import Credits
from checker.extract.entities import EntityMention
from checker.extract.names import NameFound
from checker.extract.pronouns import Referents
from checker.model import Attribution, Document, Mention, Post, Quotation, Sentence
from checker.text.sentences import Paragraphs
from checker.text.tokens import Stream

Made = TypeVar("Made")

__all__ = ["Analysis", "Entities", "analyse", "extract", "once"]

Entities = Mapping[str, Sequence[str]]
"""Canonical name of a declared entity -> its aliases."""


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
        return {sentence: words_in(plain, sentence) for sentence in self.sentences}

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
        """The mentions of figures, ages and dates, in order."""
        return list(self._figures())

    @cached_property
    def posts(self) -> list[Mention]:
        """The mentions of who holds which post where, and of changes of post, in order."""
        return list(self._posts())

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions of all sections, sorted by start."""
        found = [*self.figures, *self._names(), *self.posts]
        found.sort(key=attrgetter("start", "end"))
        return tuple(found)

    def kept(self, make: Callable[[Analysis], Made]) -> Made:
        """What `make` gives for this document, made when it is first asked for."""
        if make not in self._kept:
            self._kept[make] = make(self)
        made: Made = self._kept[make]
        return made

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

        return (Mention(*figure, self) for figure in find(self.document.plain))

    def _names(self) -> Iterator[Mention]:
        return (self._mention("name", start, end, entity=entity) for start, end, _, entity in self.declared)

    def _posts(self) -> Iterator[Mention]:
        from checker.extract.posts import find

        known = [form for name, aliases in self._entities.items() for form in (name, *aliases)]
        found = find(self.document.plain, self.paragraphs, known)
        return (self._mention("post", start, end, post=post) for start, end, post in found)

    def _mention(
        self, kind: str, start: int, end: int, *, entity: str | None = None, post: Post | None = None
    ) -> Mention:
        """A mention of what is no figure."""
        return Mention(kind, start, end, None, None, None, None, None, None, None, (), self, entity, post)
