"""A web page to a Document: the words that it shows, what of them is its story, and what its head says of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from checker import notices, sections
from checker.model import Document
from checker.read.about import about
from checker.read.maintext import MainText, aligned, main_text
from checker.read.page import Block, Page, page_of, words_of
from checker.read.plain import plain as plain_of
from checker.sections.regions import Label
from checker.sections.units import Unit

__all__ = ["document_of"]

_OUTSIDE: Label = ("residue", "outside the story")
_COMMENT: Label = ("comment", "a reader's comment")
_NEVER: tuple[Label, ...] = (
    ("residue", "hidden text"),
    ("residue", "words that the page does not show"),
)
"""What is no story, whatever the search for the main text says."""

_HALF = 0.5
"""Share of a block's words that must stand in the main text for it to be story."""


def document_of(text: str, name: str, path: str | None = None) -> Document:
    """The document of a page that is written in `text`; `name` is what reports call it.

    Its text is what the page shows, a block a line, in the order of the file; `place` leads back to the file. Raises
    ReadError where the extra "web" is not installed.
    """
    page = page_of(text)
    main = main_text(text, name)
    headings = tuple(page.text[one.start : one.end] for one in page.blocks if one.element == "h1")
    said = about(page, text, headings)
    plain = plain_of(page.text, "words")
    known = _known(page, main, said.title)
    units = [unit for block in page.blocks if (unit := _unit(block, plain)).text]
    parts = sections.label_rest(units, plain, known)
    document = Document(
        name, page.text, plain, path, "html", said.title, said.published, None, parts,
        places=page.places, author=said.author, publisher=said.publisher,
    )  # fmt: skip
    return replace(document, notices=notices.find(document, units))


def _unit(block: Block, plain: str) -> Unit:
    raw = plain[block.start : block.end]
    text = raw.strip()
    start = block.start + len(raw) - len(raw.lstrip())
    return Unit(start, start + len(text), text, _MARKS.get(block.element, ""))


_MARKS = {**dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "#"), "li": "-", "pre": "code"}


def _known(page: Page, main: MainText, title: str | None) -> dict[int, Label]:
    """What is known of blocks from the page, by where they start: all that is outside the story, and the headline."""
    words = list(words_of(page.blocks, page.text))
    count = Counter(number for number, _, _ in words)
    story = aligned(main.story, words, len(page.blocks))
    comments = aligned(main.comments, words, len(page.blocks)) if main.comments else [0] * len(page.blocks)
    known: dict[int, Label] = {}
    for number, block in enumerate(page.blocks):
        kind = block.label[0] if block.label else None
        if kind == "caption" or block.label in _NEVER:
            known[block.start] = block.label
        elif story[number] <= _HALF * count[number]:
            known[block.start] = _COMMENT if comments[number] > _HALF * count[number] else block.label or _OUTSIDE
    return known
