"""What an editor should know about a text itself, whatever it says.

That it breaks off, that its date can be read two ways, that characters in it are broken: each notice comes from one
document and from nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker.model import Document, Notice
from checker.read.dates import MONTHS, PrintedDate, first_date
from checker.read.plain import INVISIBLE
from checker.sections import SET_ASIDE, cues
from checker.sections.headings import is_dialogue
from checker.sections.units import Unit, ends_sentence, units

if TYPE_CHECKING:
    from datetime import date

__all__ = ["find"]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY_BEFORE = (
    r"(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\b\.?)"
    r",? (?:the )?\(?(?=[0-9A-Z])"
)


@cache
def _pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(source, flags)


def find(document: Document) -> tuple[Notice, ...]:
    """The notices about a text, by place. It needs the document's sections."""
    found = [
        *_no_story(document),
        *_template(document),
        *_repeats(document),
        *_breaks(document),
        *_ambiguous_dates(document),
        *_impossible_dates(document),
        *_weekdays(document),
        *_mojibake(document),
        *_invisible(document),
    ]
    return tuple(sorted(found, key=lambda notice: (notice.start, notice.end, notice.kind)))


def _listed(items: Sequence[str], most: int = 5) -> str:
    """Up to five different items, in order, in words."""
    different = list(dict.fromkeys(items))
    rest = len(different) - most
    return ", ".join(different[:most]) + (f" and {rest} more" if rest > 0 else "")


def _no_story(document: Document) -> Iterator[Notice]:
    if document.text.strip() and all(section.kind in SET_ASIDE for section in document.sections):
        yield Notice("no story", "nothing in this text was taken for the story", 0, len(document.text))


# ------------------------------------------------------------------ the copy


def _template(document: Document) -> Iterator[Notice]:
    """Fields that a template should have filled, and the marks of a desk for what is still to come."""
    plain = document.plain
    field = _pattern(cues.PLACEHOLDER)
    found = [
        match for at in _pattern(r"[{%\[<]").finditer(plain) if (match := field.match(plain, at.start()))
    ]
    for mark in cues.TO_COME:
        found += _pattern(rf"(?<!\w){re.escape(mark)}X{{0,2}}(?!\w)").finditer(plain) if mark in plain else ()
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
    open_run = False
    for section in document.sections:
        if section.kind == "repeated":
            end = section.start + len(document.text[section.start : section.end].rstrip())
            if open_run:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((section.start, end))
            open_run, size = True, size + section.end - section.start
        elif section.kind not in SET_ASIDE:
            open_run = False
    if not runs:
        return
    story = sum(section.end - section.start for section in document.sections if section.kind == "story")
    what = "the body stands twice" if 2 * size >= story else "a part of the text stands twice"
    start, end = runs[0]
    first, last = document.place(start)[0], document.place(max(start, end - 1))[0]
    where = f"line {first} says" if first == last else f"lines {first} to {last} say"
    more = f", and so do {len(runs) - 1} more places" if len(runs) > 2 else ", and so does one more place"
    message = f"{what}: {where} again what stands before" + (more if len(runs) > 1 else "")
    yield Notice("repeated", message, start, end)


def _breaks(document: Document) -> Iterator[Notice]:
    """Paragraphs that end in mid-sentence, where the others do not."""
    if all(line.rstrip()[-1:] in '".!?”' for line in document.plain.splitlines()):
        return
    paragraphs = [unit for unit in _story(document) if not unit.mark]
    if is_dialogue(paragraphs):
        return
    long = [unit for unit in paragraphs if len(unit.text) >= _LONG]
    ended = sum(ends_sentence(unit.text) for unit in long)
    usual = len(long) >= 4 and ended * 4 >= 3 * len(long)
    for unit in paragraphs:
        if _breaks_off(unit, usual, last=unit is paragraphs[-1]):
            tail = " ".join(unit.text[-60:].split()[1:])
            message = f"the text breaks off in mid-sentence after “… {tail}”"
            yield Notice("breaks off", message, max(unit.start, unit.end - len(tail)), unit.end)


_LONG = 120
"""Code points from which a line without an end mark is no heading but a paragraph."""


def _breaks_off(unit: Unit, usual: bool, *, last: bool) -> bool:
    text = unit.text
    if last and _pattern(r"(?:\[(?:…|\.\.\.)\]|\[\+\d+ chars\]|\(more\)|[a-z](?:…|\.\.\.))\Z").search(text):
        return True
    if ends_sentence(text) or not (text[-1].isalnum() or text[-1] in ",-–—"):
        return False
    words = text.split()
    if len(words) >= 5 and words[-1] in cues.OPEN_WORDS:
        return True
    return usual and len(text) >= _LONG


def _story(document: Document) -> list[Unit]:
    """The paragraphs of the story, without headings and captions."""
    start = (
        document.sections[0].end if document.sections and document.sections[0].reason == "front matter" else 0
    )
    every = units(document.text, document.plain, document.format, start)
    return [
        unit
        for unit in every
        if document.section_at(unit.start) == document.section_at(unit.end - 1) == "story"
    ]


# ------------------------------------------------------------------ dates


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _ambiguous_dates(document: Document) -> Iterator[Notice]:
    """Numeric dates that are two days; each printed form once."""
    seen: set[str] = set()
    if len(document.published) > 1 and document.published_span:
        start, end = document.published_span
        found = first_date(document.plain, start, end)
        start, end = (found.start, found.end) if found else (start, end)
        printed = document.text[start:end]
        seen.add(printed)
        days = " or ".join(_in_words(reading.first) for reading in document.published)
        yield Notice("ambiguous date", f"the date of publication, {printed}, can be {days}", start, end)
    for found in _numeric_dates(document):
        printed = document.text[found.start : found.end]
        if len(found.readings) > 1 and printed not in seen and _told(document, found.start):
            seen.add(printed)
            days = " or ".join(_in_words(reading.first) for reading in found.readings)
            yield Notice("ambiguous date", f"{printed} can be {days}", found.start, found.end)


def _numeric_dates(document: Document) -> Iterator[PrintedDate]:
    """Dates printed as three figures: 11/06/2025, 31.12.2024, 2025-02-30."""
    plain = document.plain
    separator = r"[/.](?=[0-9]{1,2}[/.][12][0-9]{3}(?![\w/]))|-(?=[01][0-9]-[0-3][0-9](?![\w/]))"
    for match in _pattern(separator).finditer(plain):
        reach = 4 if match[0] == "-" else 2
        start = match.start()
        while start and match.start() - start < reach and plain[start - 1].isdigit():
            start -= 1
        found = first_date(plain, start, match.end() + 7)
        if found and found.start == start and plain[start].isdigit():
            yield found


def _told(document: Document, offset: int) -> bool:
    return document.section_at(offset) not in SET_ASIDE - {"residue"}


_MONTH = rf"(?P<month>{'|'.join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))})\b\.?"
_DAYS = {1: 31, 2: 29, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
"""The most days a month has, by its number."""
_DAY_FIRST = (
    rf"(?<![\w.,$£€])(?P<day>[0-9]{{2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? (?P<year>[12][0-9]{{3}})\b)?"
)
_MONTH_FIRST = (
    rf"\b{_MONTH} (?P<day>[0-9]{{2}})(?:st|nd|rd|th)?"
    r"(?:,? (?P<year>[12][0-9]{3})\b|(?=[,;)]|\.(?![0-9])|\s*$))"
)
"""A day beside its month; after a month's name a bare figure can count something else ("in June 31 people")."""


def _impossible_dates(document: Document) -> Iterator[Notice]:
    """Days that no calendar has: "31 June", "February 30", "29 February 2023", "31/06/2025", "2025-02-30"."""
    plain = document.plain
    for anchor in _pattern(r"29|3[0-9]").finditer(plain):
        at = anchor.start()
        match = _pattern(_DAY_FIRST).match(plain, at) or _ends_at(plain, at)
        if match:
            month, year = MONTHS[match["month"].casefold()], match["year"]
            if _no_such_day(int(match["day"]), month, int(year) if year else None) and _told(document, at):
                yield _impossible(document, match.start(), match.end())
    for found in _numeric_dates(document):
        if not found.readings and _told(document, found.start):
            yield _impossible(document, found.start, found.end)


def _ends_at(plain: str, at: int) -> re.Match[str] | None:
    """A month's name right before a day."""
    if plain[at - 1 : at] != " ":
        return None
    start = plain.rfind(" ", 0, at - 1) + 1
    return _pattern(_MONTH_FIRST, re.MULTILINE).search(plain, max(start, at - 12), at + 12)


def _impossible(document: Document, start: int, end: int) -> Notice:
    return Notice("impossible date", f"no calendar has {document.text[start:end].rstrip('.')}", start, end)


def _no_such_day(day: int, month: int, year: int | None) -> bool:
    if not 29 <= day <= 39:
        return False  # 0, and figures that are no days at all ("in June 45 people")
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return day > (28 if month == 2 and not leap else _DAYS[month])


def _weekdays(document: Document) -> Iterator[Notice]:
    """Weekdays beside a full date that fell on another day."""
    plain = document.plain
    for match in _pattern(_WEEKDAY_BEFORE).finditer(plain):
        if match.start() and plain[match.start() - 1].isalnum():
            continue
        found = first_date(plain, match.end(), match.end() + 30)
        if found is None or found.start != match.end() or len(found.readings) != 1:
            continue
        reading = found.readings[0]
        said = next(day for day in _WEEKDAYS if day.startswith(match[1][:3]))
        is_day = _WEEKDAYS[reading.first.weekday()]
        if reading.first == reading.last and said != is_day and _told(document, match.start()):
            message = f"{_in_words(reading.first)} is a {is_day}, not a {said}"
            yield Notice("weekday", message, match.start(), found.end)


# ------------------------------------------------------------------ characters

_CONTINUED = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_GARBLED = rf"Ã[\u00a0-\u00bfŸœ„]|Â[\u00a0-\u00bf]|[âã][{_CONTINUED}]{{2}}|ï[»¿½¼][{_CONTINUED}]|ð[{_CONTINUED}]{{3}}|\ufffd+"
"""What UTF-8 looks like when it was read as Windows-1252: a lead byte's letter and as many continuations as it wants
(RFC 3629), where no language writes such letters side by side; and the character that replaces what was lost."""


def _mojibake(document: Document) -> Iterator[Notice]:
    text = document.text
    if not any(lead in text for lead in "ÃÂâãïð\ufffd"):
        return
    found = list(_pattern(_GARBLED).finditer(text))
    if not found:
        return
    first = found[0]
    meant = _ungarbled(first[0])
    example = f"“{first[0]}”" + (f" for “{meant}”" if meant else "")
    times = "once" if len(found) == 1 else f"{len(found)} times"
    yield Notice("mojibake", f"garbled characters, {times}: {example}", first.start(), first.end())


def _ungarbled(garbled: str) -> str | None:
    """The characters that were meant, or None when they are lost or not to be seen."""
    raw = bytearray()
    for character in garbled:
        try:
            raw += character.encode("cp1252" if ord(character) > 0xFF else "latin-1")
        except UnicodeEncodeError:
            return None
    meant = raw.decode("utf-8", errors="replace")
    return meant if meant.isprintable() and "\ufffd" not in meant and meant.strip() else None


_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero width space",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}
"""The commonest invisible characters in an editor's words; the others are controls of direction or format."""


def _invisible(document: Document) -> Iterator[Notice]:
    text = document.text
    if text.isascii():
        return
    found = [
        match.start()
        for match in _pattern(f"[{INVISIBLE}]").finditer(text)
        if not _belongs(text, match.start())
    ]
    if not found:
        return
    kinds = _listed([_NAMES.get(text[at], f"control U+{ord(text[at]):04X}") for at in found])
    count = "an invisible character" if len(found) == 1 else f"{len(found)} invisible characters"
    yield Notice("invisible characters", f"{count} ({kinds})", found[0], found[0] + 1)


def _belongs(text: str, at: int) -> bool:
    """True for a mark at the very start, and for joiners and marks of direction that a script or an emoji needs."""
    if at == 0 and text[0] == "\ufeff":
        return True
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return text[at] in "\u200c\u200d\u200e\u200f\u061c" and any(
        ord(character) >= 0x0590 and character not in "“”‘’–—…•" for character in around
    )
