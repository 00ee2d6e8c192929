"""Mentions in a document: figures, dates, posts and the names that rules declare.

`extract` is the public call; `analyse` gives the same mentions together with the sentences, quotations and
attributions that later steps ask for, each computed when it is first asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from checker.extract import entities, quantities
from checker.model import Document, Mention

if TYPE_CHECKING:
    from checker.model import Attribution, Quotation, Sentence

__all__ = ["Analysis", "analyse", "extract"]

Entities = Mapping[str, Sequence[str]]
"""Canonical name of a declared entity -> its aliases."""


def extract(document: Document, entities: Entities | None = None) -> tuple[Mention, ...]:
    """The mentions of all sections of the document, sorted by their start.

    `entities` maps canonical names to aliases; they make mentions of kind "name".
    """
    return analyse(document, entities).mentions


def analyse(document: Document, entities: Entities | None = None) -> Analysis:
    """The document's mentions, and what else can be read from its text."""
    return Analysis(document, entities)


class Analysis:
    """A document and what extraction reads from it; everything is computed when it is first asked for."""

    def __init__(self, document: Document, entities: Entities | None = None) -> None:
        self.document = document
        self._entities: Entities = entities or {}

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences in order; they cross no section and no paragraph."""
        from checker.extract.sentences import split

        return list(split(self.document.plain, self.document.sections))

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands in quotation marks, with its speaker."""
        from checker.extract.quotations import find

        return list(find(self.document.plain, self.sentences))

    @cached_property
    def attributions(self) -> list[Attribution]:
        """What the article does not assert on its own account."""
        try:
            from checker.extract.attribution import find
        except ModuleNotFoundError:
            return []
        return list(find(self.document.plain, self.sentences, self.quotations))

    @cached_property
    def names(self) -> list[Mention]:
        """Proper names that no rule declares."""
        from checker.extract.names import find

        return list(find(self.document.plain, self.sentences))

    @cached_property
    def posts(self) -> list[Mention]:
        """Who holds which post, and changes of post."""
        try:
            from checker.extract.posts import find
        except ModuleNotFoundError:
            return []
        return list(find(self.document.plain, self.sentences))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions of all sections, sorted by start."""
        document = self.document
        text, place, section_at = document.text, document.place, document.section_at
        credit = _credits(self.attributions)
        found = []
        for kind, start, end, *values in quantities.find(document.plain):
            hedge_and_trend, steps_and_dates = values[3:5], values[5:]
            found.append(
                Mention(
                    kind,
                    start,
                    end,
                    *place(start),
                    text[start:end],
                    section_at(start),
                    *values[:3],
                    *hedge_and_trend,
                    credit(start),
                    *steps_and_dates,
                )
            )
        for start, end, entity in entities.find(document.plain, self._entities):
            found.append(
                Mention(
                    "name",
                    start,
                    end,
                    *place(start),
                    text[start:end],
                    section_at(start),
                    attribution=credit(start),
                    entity=entity,
                )
            )
        return tuple(sorted(found, key=_place))


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _credits(attributions: Sequence[Attribution]) -> Callable[[int], str | None]:
    """From an offset to whom the text credits there: the innermost attribution that names a source."""
    ordered = sorted(attributions)
    starts = [one.start for one in ordered]

    def credit(offset: int) -> str | None:
        for at in range(bisect_right(starts, offset) - 1, max(-1, bisect_right(starts, offset) - 4), -1):
            if offset < ordered[at].end and ordered[at].source:
                return ordered[at].source
        return None

    return credit
