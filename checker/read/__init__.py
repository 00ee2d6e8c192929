"""A file, or a text in memory, to a Document."""

from __future__ import annotations

import os

from checker.model import Document
from checker.read.dates import parse_dates
from checker.read.metadata import front_matter, publication
from checker.read.plain import plain as plain_of

__all__ = ["parse_dates", "read_text"]


def read_text(
    text: str, name: str = "text.txt", *, path: str | None = None, format: str | None = None
) -> Document:
    """The document of a text in memory. `name` is what reports call it; its suffix tells the format."""
    from checker import sections

    format = format or ("markdown" if os.path.splitext(name)[1].lower() in (".md", ".markdown") else "text")
    plain = plain_of(text, format)
    matter = front_matter(text)
    published, span = publication(text, plain, matter)
    parts = sections.split(text, plain, format, start=matter.end)
    return Document(name, text, plain, path, format, matter.title, published, span, parts)
