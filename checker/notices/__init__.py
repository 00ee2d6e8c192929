"""What an editor should know about a text itself, whatever it says.

That it breaks off, that its date can be read two ways, that characters in it are broken: each notice comes from one
document and from nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Document, Notice
from checker.notices.calendar import dates
from checker.notices.characters import characters
from checker.notices.copy import copy
from checker.notices.disguised import disguised
from checker.sections.units import Unit, units

__all__ = ["find"]


def find(document: Document, paragraphs: Sequence[Unit] | None = None) -> tuple[Notice, ...]:
    """The notices about a text, by place. It needs the document's sections; `paragraphs` saves finding them again."""
    if paragraphs is None:
        paragraphs = units(document.text, document.plain, document.format)
    found = [*copy(document, paragraphs), *dates(document), *characters(document), *disguised(document)]
    return tuple(sorted(found, key=lambda notice: (notice.start, notice.end, notice.kind)))
