"""A web page to an article: the words that it shows, what of them is its story, and what its head says of it."""

from __future__ import annotations

from collections import Counter

from checker.read.about import about
from checker.read.article import Article, Part
from checker.read.maintext import MainText, aligned, main_text
from checker.read.page import Block, Page, page_of, words_of
from checker.read.plain import plain as plain_of
from checker.sections.regions import Label

__all__ = ["article_of"]

_OUTSIDE: Label = ("residue", "outside the story")
_COMMENT: Label = ("comment", "a reader's comment")
_UNSHOWN = frozenset(("hidden text", "words that the page does not show"))
"""Reasons of what is no story, whatever the search for the main text says."""

_HALF = 0.5
"""Share of a block's words that must stand in the main text for it to be story."""

_DEEP = 400
"""Levels of nested elements up to which the main text is looked for: the time that takes grows with their square.
Browsers stop at 512."""

_LONG = 2_000_000
"""Code points of the longest page whose main text is looked for, for the same reason."""

_SENTENCE = 8
"""Words of the shortest paragraph by which a story is known to go on."""


def article_of(text: str, name: str) -> Article:
    """The article of a page that is written in `text`; `name` is what reports call it.

    Its text is what the page shows, a block a line, in the order of the file; a place is line and column there. Raises
    ReadError where the extra "web" is not installed.
    """
    page = page_of(text)
    looked_for = page.depth <= _DEEP and len(page.text) <= _LONG
    main = main_text(text, name) if looked_for else MainText("", "")
    headings = tuple(page.text[one.start : one.end] for one in page.blocks if one.element == "h1")
    said = about(page, text, headings)
    known = _known(page, plain_of(page.text, "page"), main)
    parts = tuple(Part(one.start, one.end, one.mark, known.get(one.start)) for one in page.blocks)
    return Article(
        page.text,
        page.places,
        parts,
        "html",
        said.title,
        said.published,
        said.author,
        said.publisher,
        pasted=False,
    )


def _known(page: Page, plain: str, main: MainText) -> dict[int, Label]:
    """What the page says of its blocks, by where they start: all that is outside the story.

    Where no main text was found, the story is whatever no mark of the page puts outside.
    """
    words = list(words_of(page, plain))
    count = Counter(number for number, _ in words)
    if main.story:
        story = _shares(aligned(main.story, words), count)
    else:
        story = {number: 1.0 for number, block in enumerate(page.blocks) if block.label is None}
    comments = _shares(aligned(main.comments, words), count) if main.comments else {}
    homes = {
        block.around
        for number, block in enumerate(page.blocks)
        if _is_paragraph(block, count[number]) and story.get(number, 0) > _HALF
    }
    known: dict[int, Label] = {}
    for number, block in enumerate(page.blocks):
        inside = story.get(number, 0) > _HALF or (
            block.around in homes
            and block.label is None
            and number not in comments
            and _is_paragraph(block, count[number])
        )
        if block.label and (block.label[0] == "caption" or block.label[1] in _UNSHOWN):
            known[block.start] = block.label
        elif not inside:
            known[block.start] = _COMMENT if comments.get(number, 0) > _HALF else block.label or _OUTSIDE
    return known


def _is_paragraph(block: Block, words: int) -> bool:
    """Whether a block is a paragraph long enough to be known by its home.

    A story that advertisements interrupt goes on in elements like the one that it began in, where the search for the
    main text often breaks off.
    """
    return block.element == "p" and bool(block.around) and words >= _SENTENCE


def _shares(found: Counter[int], count: Counter[int]) -> dict[int, float]:
    return {number: found[number] / count[number] for number in found}
