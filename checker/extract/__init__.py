"""Mentions in a document: figures, dates, posts and the names that rules declare.

`extract` is the public call; `analyse` gives the same mentions together with the sentences, quotations and
attributions that later steps ask for, each computed when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from checker.extract import quantities
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
        self._entities = entities or {}

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
        from checker.extract.attribution import find

        return list(find(self.document.plain, self.sentences, self.quotations))

    @cached_property
    def names(self) -> list[Mention]:
        """Proper names that no rule declares."""
        from checker.extract.names import find

        return list(find(self.document.plain, self.sentences))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions, sorted by start."""
        document = self.document
        text = document.text
        found = []
        for figure in quantities.find(document.plain):
            line, column = document.place(figure.start)
            found.append(
                Mention(
                    figure.kind,
                    figure.start,
                    figure.end,
                    line,
                    column,
                    text[figure.start : figure.end],
                    document.section_at(figure.start),
                    figure.low,
                    figure.high,
                    figure.unit,
                    figure.hedge,
                    figure.trend,
                    None,
                    figure.low_step,
                    figure.high_step,
                    figure.dates,
                )
            )
        return tuple(found)
