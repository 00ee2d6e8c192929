"""What in a text is story, and what is advertisement, link, comment, repeat or residue.

General cues and structure only; a misjudged section costs claims, so what is in doubt is story. The steps, each a
function of the paragraphs: advertisements (which may end in mid-line), furniture of the page, links and comments
under their labels, whatever repeats an earlier paragraph, and at last headings and captions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from checker.kinds import SectionKind
from checker.model import Section
from checker.sections.advertisements import Advertisement, advertisements
from checker.sections.copies import originals
from checker.sections.headings import furniture, heading_or_caption, is_dialogue, is_headline
from checker.sections.regions import Label, regions
from checker.sections.units import Unit, ends_sentence, units
from checker.text.printed_dates import TOP_LINES, lone_date

__all__ = ["SET_ASIDE", "label", "label_rest", "split"]

SET_ASIDE: frozenset[SectionKind] = frozenset(
    {"advertisement", "related links", "comment", "repeated", "residue"}
)
"""Kinds of section that make no claims."""

_STORY: Label = ("story", "")


def split(text: str, plain: str, markup: str = "text", *, start: int = 0) -> tuple[Section, ...]:
    """The sections of a text, in order and without gaps; `start` is where the front matter ends.

    `plain` is the text without markup, as long as the text; `markup` is "text" or "markdown".
    """
    return label(units(text, plain, markup, start), plain, start)


def label(paragraphs: Sequence[Unit], plain: str, start: int = 0) -> tuple[Section, ...]:
    """The sections of a text whose paragraphs from `start` on are known."""
    ads = advertisements(paragraphs, plain)
    pieces = _cut(paragraphs, plain, ads)
    return _sections(pieces, _labels(pieces, ads, originals(pieces)), plain, start)


def label_rest(
    paragraphs: Sequence[Unit], plain: str, known: Mapping[int, Label], *, pasted: bool = True
) -> tuple[Section, ...]:
    """The sections of a text of which a reader knows already what is outside the story, and what is a headline.

    `known` has the kind of those paragraphs by where they start; the rest is read as if they were not there. `pasted`
    says whether a repeat in it is a text that was pasted twice; in a page it is a summary, or a pulled quotation.
    """
    asked = [unit for unit in paragraphs if unit.start not in known]
    ads = advertisements(asked, plain)
    pieces = _cut(asked, plain, ads)
    copies = originals(pieces) if pasted else {}
    told = [(unit, known[unit.start]) for unit in paragraphs if unit.start in known]
    both = sorted(
        [*zip(pieces, _labels(pieces, ads, copies), strict=True), *told], key=lambda one: one[0].start
    )
    return _sections([unit for unit, _ in both], [label for _, label in both], plain, 0)


def _cut(paragraphs: Sequence[Unit], plain: str, ads: Sequence[Advertisement]) -> list[Unit]:
    """The paragraphs, with those in which an advertisement begins or ends cut there."""
    edges = sorted({edge for ad in ads for edge in (ad.start, ad.end)})
    if not edges:
        return list(paragraphs)
    pieces: list[Unit] = []
    for unit in paragraphs:
        inside = edges[bisect_right(edges, unit.start) : bisect_left(edges, unit.end)]
        for begin, end in zip([unit.start, *inside], [*inside, unit.end], strict=True):
            raw = plain[begin:end]
            text = raw.strip()
            if text:
                begin += len(raw) - len(raw.lstrip())
                pieces.append(Unit(begin, begin + len(text), text, unit.mark))
    return pieces


def _labels(pieces: Sequence[Unit], ads: Sequence[Advertisement], copies: Mapping[int, int]) -> list[Label]:
    """The kind of each piece; `copies` says which of them repeat which."""
    taken: dict[int, Label] = {}
    remaining = list(reversed(ads))
    for at, unit in enumerate(pieces):
        while remaining and remaining[-1].end <= unit.start:
            remaining.pop()
        if remaining and remaining[-1].start <= unit.start:
            taken[at] = ("advertisement", remaining[-1].reason)
        elif label := furniture(unit):
            taken[at] = label
    taken.update(regions(pieces, copies, taken))
    for at, unit in enumerate(pieces[:TOP_LINES]):
        if at not in taken and lone_date(unit.text):
            taken[at] = ("residue", "a line that dates the article")
    for at, original in copies.items():
        if at not in taken:
            taken[at] = _repeat(taken.get(original, _STORY))
    _tag(pieces, taken)
    return _shaped(pieces, taken)


def _repeat(original: Label) -> Label:
    kind, reason = original
    if kind in SET_ASIDE and kind != "repeated":
        return kind, reason if reason.endswith("again") else f"{reason}, again"
    return "repeated", "says again what stands before"


def _tag(pieces: Sequence[Unit], taken: dict[int, Label]) -> None:
    """A category over the headline ("Business") is residue."""
    top = next((at for at in range(len(pieces)) if at not in taken), 0)
    if len(pieces) < top + 3 or top + 1 in taken or pieces[top].mark:
        return
    text = pieces[top].text
    short = len(text) <= 20 and len(text.split()) <= 2 and text.replace(" ", "").replace("&", "").isalpha()
    if short and is_headline(pieces[top]) and is_headline(pieces[top + 1]):
        taken[top] = ("residue", "a category")


def _shaped(pieces: Sequence[Unit], taken: dict[int, Label]) -> list[Label]:
    """All labels, with headings and captions told from paragraphs by their shape.

    A heading stands over something, so the last line is none; and in a text that is mostly short lines without
    end marks (a chat, a list) no line is a heading by its shape.
    """
    story = [at for at in range(len(pieces)) if at not in taken]
    paragraphs = [pieces[at] for at in story]
    labels = [taken.get(at, _STORY) for at in range(len(pieces))]
    whole = sum(len(unit.text) for unit in paragraphs if ends_sentence(unit.text))
    prose = 2 * whole >= sum(len(unit.text) for unit in paragraphs) and not is_dialogue(paragraphs)
    for rank, unit in enumerate(paragraphs[:-1]):
        if unit.mark == "#" or prose:
            labels[story[rank]] = heading_or_caption(unit, paragraphs[rank - 1] if rank else None) or _STORY
    return labels


def _sections(pieces: Sequence[Unit], labels: Sequence[Label], plain: str, start: int) -> tuple[Section, ...]:
    """Sections from labelled pieces: neighbours of one label joined, and every gap given to what stands before.

    A section that begins with a line begins with the line's margin.
    """
    length = len(plain)
    starts: list[tuple[int, Label]] = [(0, ("residue", "front matter"))] if start else []
    for unit, label in zip(pieces, labels, strict=True):
        if not starts or starts[-1][1] != label:
            starts.append((_line_start(plain, unit.start) if starts else 0, label))
    if not starts:
        return (Section("story", 0, length, ""),) if length else ()
    ends = [begin for begin, _ in starts[1:]] + [length]
    return tuple(
        Section(kind, begin, end, reason) for (begin, (kind, reason)), end in zip(starts, ends, strict=True)
    )


def _line_start(plain: str, at: int) -> int:
    """Where the line of an offset begins, if only its margin stands before the offset; else the offset."""
    begin = at
    while begin and plain[begin - 1] in " \t":
        begin -= 1
    return begin if begin == 0 or plain[begin - 1] in "\r\n" else at
