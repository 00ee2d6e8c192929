"""The report as one HTML file that needs no network and no script: findings beside the full texts of the documents.

A quote leads to its place in the text, where it is marked by its verdict, and the place leads back. Filters are
style rules that ask which boxes are ticked (`:has()`), so that nothing has to run. The template escapes everything.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from checker.model import Report
from checker.report.blocks import Item, Page, Place, SourceBlock, Tone
from checker.report.direction import direction_of, runs_left, stretches
from checker.report.page import page_of
from checker.report.printable import printable, visible

__all__ = ["render"]

COLUMNS = 8
"""Documents that the matrix has columns for; of more, each row lists its values with those who state them."""
LISTED = 1_000
"""Lines of a list that a page holds, so that a browser can scroll through it."""
RANKS: tuple[Tone, ...] = ("error", "warning", "notice", "agreement", "dim", "")
"""Which of several findings on one place decides how it is marked: the first of these."""
_FOLDER = Path(__file__).parent


class Segment(NamedTuple):
    """A stretch of a line: marked where it has an item."""

    text: str
    tone: Tone = ""
    item: str = ""
    """The anchor that it leads back to."""
    title: str = ""
    ids: tuple[str, ...] = ()
    """The anchors of the places that begin here."""


class Line(NamedTuple):
    """A line of a text."""

    id: str
    number: str
    """In its file: "12", in a PDF "2:12"."""
    aside: str
    """What kind of section set aside it belongs to; empty for the story."""
    segments: tuple[Segment, ...]
    direction: str = ""
    """"rtl" or "ltr" where it is not that of its text."""


class Text(NamedTuple):
    """A document in full."""

    block: SourceBlock
    lines: tuple[Line, ...]
    direction: str


class _Mark(NamedTuple):
    start: int
    end: int
    id: str
    tone: Tone
    item: str
    title: str


def render(report: Report) -> str:
    """The report as HTML, ending in a newline.

    Without the texts (a report that was read from its JSON) quotes show their places and lead nowhere.
    """
    page = page_of(report, texts=True)
    anchors = {item.id: f"f{at}" for at, item in enumerate(_items(page), 1)}
    numbers = {source.name: f"s{at}" for at, source in enumerate(page.sources)}
    marks, targets = _marks(page, anchors, numbers)
    texts = [
        Text(
            source,
            tuple(_lines(source, numbers[source.name], marks.get(source.name, ()))),
            direction_of(source.text) or "ltr",
        )
        for source in page.sources
    ]
    made = _template().render(
        page=page,
        style=Markup((_FOLDER / "page.css").read_text(encoding="utf-8")),
        version=report.tool["version"],
        grave=any(item.severity in ("error", "warning") and not item.accepted for item in _items(page)),
        listed=LISTED,
        narrow=len(page.matrix.columns) > COLUMNS,
        anchors=anchors,
        targets=targets,
        columns={source.label: numbers[source.name] for source in page.sources},
        texts=[text for text in texts if text.lines],
    )
    return made.replace("##", "#&#35;") + "\n"  # what a CI runner would take for a command


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(apart=_apart, own=_own)
    return environment.get_template("page.html.jinja")


def _apart(sentence: str) -> Markup:
    """A sentence of ours; what of it runs from right to left is laid out by itself."""
    return Markup("").join(
        Markup("<bdi>{}</bdi>").format(one.text) if one.apart else one.text for one in stretches(sentence)
    )


def _own(words: str) -> Markup:
    """Words of a document, which run as they do there."""
    return Markup("<bdi>{}</bdi>").format(words) if runs_left(words) else escape(words)


def _items(page: Page) -> Iterator[Item]:
    for part in page.parts:
        yield from part.items


Targets = Mapping[tuple[str, int, int, int | None, int], str]
"""Document, start, end, page and line of a place -> the anchor in its text."""


def _marks(
    page: Page, anchors: Mapping[str, str], numbers: Mapping[str, str]
) -> tuple[Mapping[str, Sequence[_Mark]], Targets]:
    """What is marked in each text, and where places lead."""
    lengths = {source.name: len(source.text) for source in page.sources if source.text}
    rows = {source.name: _first_rows(source) for source in page.sources}
    marks: dict[str, dict[str, _Mark]] = {}
    targets: dict[tuple[str, int, int, int | None, int], str] = {}
    for place, tone, item, title in _places(page, anchors):
        if place.end > lengths.get(place.source, -1):
            continue
        number = numbers[place.source]
        row = rows[place.source].get((place.page, place.line))
        if place.end > place.start:
            anchor = f"{number}-{place.start}-{place.end}"
        elif row is not None:
            anchor = f"{number}L{row}"
        else:
            continue
        targets[place.source, place.start, place.end, place.page, place.line] = anchor
        if place.end > place.start:
            own = marks.setdefault(place.source, {})
            before = own.get(anchor)
            if before is None or RANKS.index(tone) < RANKS.index(before.tone):
                own[anchor] = _Mark(place.start, place.end, anchor, tone, item, title)
    return {name: sorted(own.values()) for name, own in marks.items()}, targets


def _first_rows(source: SourceBlock) -> Mapping[tuple[int | None, int], int]:
    """Page and line in the file -> number of the first line of the text that stands there."""
    rows: dict[tuple[int | None, int], int] = {}
    for row, one in enumerate(source.lines, start=1):
        rows.setdefault((one.page, one.line), row)
    return rows


def _places(page: Page, anchors: Mapping[str, str]) -> Iterator[tuple[Place, Tone, str, str]]:
    """Every place of the report with the tone of what it is quoted for, the anchor it leads back to, and its title."""
    for part in page.parts:
        for item in part.items:
            for quote in (quote for side in item.sides for quote in side.quotes):
                for place in (quote.place, *quote.again):
                    yield (
                        place,
                        item.tone,
                        anchors[item.id],
                        f"{item.verdict.replace('_', ' ')}: {item.title}",
                    )
        for entry in part.entries:
            if entry.place is not None:
                yield entry.place, "dim", f"part-{part.key}", part.title


def _lines(source: SourceBlock, number: str, marks: Sequence[_Mark]) -> Iterator[Line]:
    """The lines of a text, cut where something marked begins or ends."""
    text = source.text
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")] if text else []
    cuts = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    begun, active = 0, list[_Mark]()
    whole = direction_of(text) or "ltr"
    for at, (start, after) in enumerate(pairwise([*starts, len(text) + 1]), 1):
        end = after - 1
        first, last = bisect_right(cuts, start), bisect_right(cuts, end - 1)
        segments = []
        for a, b in pairwise([start, *cuts[first:last], end]):
            new = []
            while begun < len(marks) and marks[begun].start <= a:
                new.append(marks[begun])
                begun += 1
            active = [mark for mark in (*active, *new) if mark.end > a]
            segments.append(_segment(visible(text[a:b].removesuffix("\r")), active, new))
        told = source.lines[at - 1]
        shown = f"{told.page}:{told.line}" if told.page and told.line else f"{told.line or ''}"
        own = direction_of(text[start:end])
        yield Line(f"{number}L{at}", shown, told.aside, tuple(segments), own if own != whole else "")


def _segment(text: str, active: Iterable[_Mark], new: Iterable[_Mark]) -> Segment:
    worst = min(active, key=lambda mark: (RANKS.index(mark.tone), mark.end - mark.start), default=None)
    ids = tuple(mark.id for mark in new)
    if worst is None:
        return Segment(text, ids=ids)
    return Segment(text, worst.tone, worst.item, printable(worst.title), ids)
