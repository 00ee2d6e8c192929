"""What a web page shows: its words in blocks, each word with its place in the file, and what its head says of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from checker.model import Places
from checker.read.hidden import said, to_checker
from checker.read.markup import Token, attributes, tokens
from checker.read.taken import Text
from checker.sections.page import HIDDEN, element_label
from checker.sections.regions import Label

__all__ = ["Block", "Page", "is_page", "page_of", "words_of"]


class Block(NamedTuple):
    """Words that a page shows in one piece: a paragraph, a heading, an item of a list, a row of a table."""

    start: int
    end: int
    element: str
    """The innermost element that makes a block: "p", "h1", "li", "tr" …"""
    label: Label | None
    """What the page's marks say of it, where they say something: "figcaption" is a caption."""
    around: str = ""
    """The element around `element`, with its classes: paragraphs of one story stand in the same."""

    @property
    def mark(self) -> str:
        """What the element says of its words, as units have it: "#" for a heading, "-" for an item of a list."""
        return _MARKS.get(self.element, "")


_MARKS = {**dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "#"), "li": "-"}


@dataclass(frozen=True)
class Page:
    """A web page: the words that it shows, and what it says about itself."""

    text: str
    places: Places
    blocks: tuple[Block, ...]
    title: str
    """The words of its title element."""
    meta: Mapping[str, str]
    """Name or property of a meta element, in small letters, to its content; the first of a name."""
    linked: tuple[str, ...]
    """The scripts of JSON-LD, as they stand."""
    depth: int
    """How deep its elements are nested."""


_STRUCTURE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|p|div|h[1-6]|table)(?=[\s/>])", re.IGNORECASE
)


def is_page(text: str) -> bool:
    """True for a text that is written in HTML, not only one that has a tag in it.

    It is one when it begins with a tag that says so, or holds two tags of blocks.
    """
    first = _STRUCTURE.search(text)
    if first is None:
        return False
    if not text[: first.start()].strip("\ufeff \t\r\n") and first[0].lower() not in ("<p", "<div"):
        return True
    return _STRUCTURE.search(text, first.end()) is not None


def page_of(text: str) -> Page:
    """The page that is written in a file, in one pass over it."""
    builder = _Builder(text)
    for token in tokens(text):
        builder.take(token)
    return builder.page()


_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q rb rp rt "
    "ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
"""Elements inside a line of words (HTML Standard, 4.5 text-level semantics, and their forerunners)."""

_PICTURES = frozenset("img picture source area track embed input".split())
"""Elements that stand in a line and show no words."""

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr frame keygen".split())
"""Elements without an end tag (HTML Standard, 13.1.2)."""

_WITHIN = frozenset("svg math object iframe noembed noframes canvas audio video select datalist xmp".split())
"""Elements that show no words of an article and hold some all the same: a drawing's title, what stands in for a film, a
choice."""

_UNSEEN = _WITHIN | frozenset("head script style template noscript textarea".split())
"""Elements that show no words of an article."""

_CLOSES = {
    "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr", "td", "th"), "td": ("td", "th"),
    "th": ("td", "th"), "option": ("option",),
}  # fmt: skip
"""Elements whose start ends an open one of these kinds, where that was the last opened (13.1.2.4, optional tags)."""

_SAID = ("alt", "title")
"""Attributes whose words a reader may be told, and does not see on the page."""

_STRETCH = re.compile(r"[^ \t\n\f\r]++(?>(?: [^ \t\n\f\r]++)*)")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31})(?:;|(?![\w=]))")


class _Open(NamedTuple):
    name: str
    label: Label | None
    unseen: bool
    classes: str = ""


_UNSHOWN: Label = ("residue", "words that the page does not show")


@dataclass
class _Builder:
    """Reads the tokens of one page, in order."""

    text: str
    taken: Text = field(default_factory=Text)
    blocks: list[Block] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    count: Counter[str] = field(default_factory=Counter)
    meta: dict[str, str] = field(default_factory=dict)
    title: str = ""
    linked: list[str] = field(default_factory=list)
    depth: int = 0
    away: list[tuple[int, int]] = field(default_factory=list)
    """Where words stand that a line hides."""
    said: list[tuple[int, str]] = field(default_factory=list)
    """Where what the page does not show stands, and its words."""
    start: int | None = None
    """Where in the taken text the block began that is being read; None between blocks."""
    gap: str = ""
    """What parts the next words from those before them in the block."""
    block: tuple[str, Label | None, str] = ("", None, "")
    reads_linked: bool = False

    def __post_init__(self) -> None:
        self.lines = [0, *(match.end() for match in re.finditer("\n", self.text))]

    def take(self, token: Token) -> None:
        """Read the next token."""
        match token.kind:
            case "words" if self._is_away():
                self.away.append((token.start, token.end))
            case "words" if not self._unseen():
                self._words(token.start, token.end)
            case "words" if self._holds_words():
                self._say(token.start, token.end)
            case "open":
                self._open(token)
            case "close":
                self._close(token.name)
            case "content":
                self._content(token)
            case "comment":
                self._comment(token)

    def page(self) -> Page:
        """The page, when all tokens have been read."""
        self._end_block()
        for start, end in self.away:
            if self.text[start:end].strip():
                self.start = self._begin("", HIDDEN)
                self.gap = ""
                self._words(start, end)
                self._end_block()
        if self.said:
            start = self._begin("", _UNSHOWN)
            for number, (at, words) in enumerate(self.said):
                if number:
                    self.taken.glue("\n")
                self._add(words, at)
            self.blocks.append(Block(start, self.taken.length, "", _UNSHOWN))
        return Page(
            self.taken.whole(),
            self.taken.places(),
            tuple(self.blocks),
            " ".join(self.title.split()),
            self.meta,
            tuple(self.linked),
            self.depth,
        )

    def _unseen(self) -> bool:
        return bool(self.stack) and self.stack[-1].unseen

    def _holds_words(self) -> bool:
        """Whether an open element shows no words of an article, and may hold some."""
        return any(self.count[name] for name in _WITHIN)

    def _is_away(self) -> bool:
        """Whether a line hides the words that come, and the block that it is in does not."""
        if not self.stack or self.stack[-1].unseen or self.stack[-1].label != HIDDEN:
            return False
        block = next((one for one in reversed(self.stack) if one.name not in _INLINE), None)
        return block is None or block.label != HIDDEN

    # ---------------------------------------------------------------- tags

    def _open(self, tag: Token) -> None:
        name = tag.name
        if name in _INLINE and tag.end - tag.start == len(name) + 2:
            self._push(name, None, unseen=False)  # most tags: nothing more is to be seen in them
            return
        given = attributes(self.text, tag)
        if name == "meta":
            self._meta(given)
        self.said += [
            (max(tag.start, self.text.find(words, tag.start, tag.end)), words)
            for key in _SAID
            if (words := " ".join(given.get(key, "").split())) and " " in words
        ]
        if name == "script":
            self.reads_linked = "ld+json" in given.get("type", "").lower()
        if name not in _INLINE and name not in _PICTURES:
            self._boundary(name)
        if name not in _VOID:
            classes = given.get("class", "")
            self._push(name, element_label(name, given), unseen=name in _UNSEEN, classes=classes)

    def _push(self, name: str, label: Label | None, *, unseen: bool, classes: str = "") -> None:
        above = self.stack[-1] if self.stack else None
        if above is not None:
            kept = above.label is not None and above.label == HIDDEN
            label = above.label if kept or label is None else label
            unseen = unseen or above.unseen
        self.stack.append(_Open(name, label, unseen, classes))
        self.count[name] += 1
        self.depth = max(self.depth, len(self.stack))

    def _boundary(self, name: str) -> None:
        """End the block, or in a row of a table part its cells."""
        if name in ("td", "th") and self.block[0] == "tr" and self.start is not None:
            self.gap = "\t"
        else:
            self._end_block()
        ends = _CLOSES.get(name, ("p",))
        while self.stack and self.stack[-1].name in ends and name not in _VOID:
            self._pop()

    def _close(self, name: str) -> None:
        if name in _UNSEEN or (name not in _INLINE and name not in ("td", "th", "tr")):
            self._end_block()
        if self.count[name]:
            while self._pop() != name:
                pass
        if name == "tr":
            self._end_block()

    def _pop(self) -> str:
        name = self.stack.pop().name
        self.count[name] -= 1
        return name

    def _meta(self, given: Mapping[str, str]) -> None:
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        if name and given.get("content"):
            self.meta.setdefault(name.lower(), given["content"].strip())

    def _say(self, start: int, end: int) -> None:
        """Words of an element that shows none, where they state a figure."""
        words = unescape(" ".join(self.text[start:end].split()))
        if said(words):
            self.said.append((start, words))

    def _content(self, token: Token) -> None:
        if self._holds_words():
            self._say(token.start, token.end)
        elif token.name == "title" and not self.title:
            self.title = unescape(self.text[token.start : token.end])
        elif token.name == "script" and self.reads_linked:
            self.linked.append(self.text[token.start : token.end])

    def _comment(self, token: Token) -> None:
        if self.text.startswith("<!--", token.start) and to_checker(self.text, token.start + 4, token.end):
            self._glue()
            self._verbatim(token.start, token.end)
            self.gap = " "

    # ---------------------------------------------------------------- words

    def _words(self, start: int, end: int) -> None:
        """The words between two tags, with single spaces, as a browser shows them."""
        at = start
        for match in _STRETCH.finditer(self.text, start, end):
            if match.start() > at:
                self.gap = self.gap or " "
            self._glue()
            self._stretch(match.start(), match.end())
            at = match.end()
        if at < end:
            self.gap = self.gap or " "

    def _glue(self) -> None:
        """Begin a block, or go on with it after a space where one stands."""
        if self.start is None:
            above = self.stack[-1] if self.stack else None
            blocks = [one for one in reversed(self.stack[-12:]) if one.name not in _INLINE]
            element = blocks[0].name if blocks else ""
            element = "tr" if element in ("td", "th") else element
            around = f"{blocks[1].name} {blocks[1].classes}" if len(blocks) > 1 else ""
            self.start = self._begin(element, above.label if above else None, around)
        elif self.gap:
            self.taken.glue(self.gap)
        self.gap = ""

    def _begin(self, element: str, label: Label | None, around: str = "") -> int:
        if self.taken.length:
            self.taken.glue("\n\n")
        self.block = (element, label, around)
        return self.taken.length

    def _stretch(self, start: int, end: int) -> None:
        """Words that single spaces part; a "<" that is shown stays as it stands where it would begin a comment."""
        at = start
        if self.text.find("&", start, end) >= 0:
            for match in _ENTITY.finditer(self.text, start, end):
                self._add(self.text[at : match.start()], at)
                shown = unescape(match[0])
                mark = shown == "<" and self.text.startswith("!--", match.end())
                self._add(match[0] if mark else shown, match.start())
                at = match.end()
        self._add(self.text[at:end], at)

    def _verbatim(self, start: int, end: int) -> None:
        for match in re.finditer(r"[^\n]+\n?", self.text[start:end]):
            self._add(match[0], start + match.start())

    def _add(self, words: str, at: int) -> None:
        line = bisect_right(self.lines, at)
        self.taken.add(words, line, at - self.lines[line - 1] + 1)

    def _end_block(self) -> None:
        if self.start is not None:
            self.blocks.append(Block(self.start, self.taken.length, *self.block))
        self.start, self.gap, self.block = None, "", ("", None, "")


def words_of(page: Page, plain: str) -> list[tuple[int, str]]:
    """The words of a page in small letters, each with the number of its block; `plain` is its text without comments."""
    return [
        (number, match[0].lower())
        for number, block in enumerate(page.blocks)
        for match in _WORD.finditer(plain, block.start, block.end)
    ]


_WORD = re.compile(r"\w+")
