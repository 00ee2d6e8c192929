"""Notices about the copy: nothing of it is story, a template shows, a body stands twice, a text breaks off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.lexicon import cues
from checker.model import Document, Notice
from checker.sections import SET_ASIDE
from checker.sections.headings import is_dialogue
from checker.sections.patterns import pattern
from checker.sections.units import Unit, ends_sentence
from checker.text.places import places

__all__ = ["copy"]

_LONG = 120
"""Code points from which a line without an end mark is no heading but a paragraph."""

_CUT = r"(?:\[(?:…|\.\.\.)\]|\[\+\d+ chars\]|\((?:MORE|more)\)|[a-z](?:…|\.\.\.))\Z"
_CUT_ENDS = ("]", ")", "…", "...")
"""How a text ends that somebody cut: "[…]", a feed's "[+2345 chars]", a wire's "(more)", a word with an ellipsis."""

_ENDED = re.compile(r"\w[.!?][\"”’')]? ")
"""The end of a sentence inside a paragraph."""


def copy(document: Document, paragraphs: Sequence[Unit]) -> Iterator[Notice]:
    """The notices about the copy."""
    yield from _no_story(document)
    yield from _template(document)
    yield from _repeats(document)
    yield from _breaks(document, paragraphs)


def _no_story(document: Document) -> Iterator[Notice]:
    if document.text.strip() and all(section.kind in SET_ASIDE for section in document.sections):
        yield Notice("no story", "nothing in this text was taken for the story", 0, len(document.text))


def _listed(items: Sequence[str], most: int = 5) -> str:
    """Up to five different items, in order, in words."""
    different = list(dict.fromkeys(items))
    rest = len(different) - most
    return ", ".join(different[:most]) + (f" and {rest} more" if rest > 0 else "")


def _template(document: Document) -> Iterator[Notice]:
    """Fields that a template should have filled, and the marks of a desk for what is still to come."""
    plain = document.plain
    found: list[re.Match[str]] = []
    for at in places(plain, *cues.PLACEHOLDERS):
        match = pattern(cues.PLACEHOLDERS[plain[at]]).match(plain, at)
        if match and not (found and match.start() < found[-1].end()):
            found.append(match)
    for mark in cues.TO_COME:
        if mark in plain:
            found += re.finditer(rf"(?<!\w){re.escape(mark)}X{{0,2}}(?![\w-])", plain)
    found = [match for match in found if not _is_code(document, match.start())]
    if found:
        found.sort(key=lambda match: match.start())
        shown = _listed([match[0] for match in found])
        yield Notice("template", f"leftovers of a template: {shown}", found[0].start(), found[0].end())


def _is_code(document: Document, offset: int) -> bool:
    return document.format == "markdown" and document.section_at(offset) == "residue"


def _repeats(document: Document) -> Iterator[Notice]:
    """Runs of paragraphs that stand twice; what else was set aside between them does not end a run."""
    runs: list[tuple[int, int]] = []
    size = 0
    goes_on = False
    for section in document.sections:
        words = document.plain[section.start : section.end].rstrip()
        if section.kind == "repeated" and ends_sentence(words):  # a headline may well stand twice
            end = section.start + len(words)
            if goes_on:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((section.start, end))
            goes_on, size = True, size + section.end - section.start
        elif section.kind not in SET_ASIDE:
            goes_on = False
    if not runs:
        return
    story = sum(section.end - section.start for section in document.sections if section.kind == "story")
    what = "the body stands twice" if 2 * size >= story else "a part of the text stands twice"
    start, end = runs[0]
    first, last = document.place(start)[0], document.place(max(start, end - 1))[0]
    where = f"line {first} says" if first == last else f"lines {first} to {last} say"
    more = {1: "", 2: ", and so does one more place"}.get(
        len(runs), f", and so do {len(runs) - 1} more places"
    )
    yield Notice("repeated", f"{what}: {where} again what stands before{more}", start, end)


def _breaks(document: Document, paragraphs: Sequence[Unit]) -> Iterator[Notice]:
    """Paragraphs that end in mid-sentence, where the others do not."""
    if not any(_may_break(unit.text) and _is_story(document, unit) for unit in paragraphs):
        return
    story = [unit for unit in paragraphs if _is_story(document, unit)]
    if is_dialogue(story):
        return
    long = [unit for unit in story if len(unit.text) >= _LONG]
    usual = len(long) >= 4 and sum(ends_sentence(unit.text) for unit in long) * 4 >= 3 * len(long)
    for unit in story:
        if _breaks_off(unit.text, usual, last=unit is story[-1]):
            tail = unit.text if len(unit.text) <= 60 else unit.text[-60:].partition(" ")[2].lstrip()
            shown = " ".join(tail.split())
            message = f"the text breaks off in mid-sentence after “… {shown}”"
            yield Notice("breaks off", message, unit.end - len(tail), unit.end)


def _may_break(text: str) -> bool:
    return text[-1] not in '.!?"”' or text.endswith("...")


def _is_story(document: Document, unit: Unit) -> bool:
    return not unit.mark and document.section_at(unit.start) == document.section_at(unit.end - 1) == "story"


def _breaks_off(text: str, usual: bool, *, last: bool) -> bool:
    """True when a paragraph ends inside a sentence; `usual` when the text's long paragraphs end with end marks.

    What ends with a name or a date is a credit or an embedded post, and what holds no whole sentence is a caption or a
    headline more often than a paragraph that breaks off; of those only a word that cannot end anything tells.
    """
    if last and text.endswith(_CUT_ENDS) and re.search(_CUT, text):
        return True
    if ends_sentence(text) or not (text[-1].isalnum() or text[-1] in ",-–—"):
        return False
    words = text.split()
    if words[-1] in ("said", "says", "added"):
        return False  # only the full stop is missing
    if len(words) >= 5 and words[-1] in cues.OPEN_WORDS:
        return True
    if not usual or len(text) < _LONG or not words[-1][0].islower():
        return False
    return last or _ENDED.search(text) is not None
