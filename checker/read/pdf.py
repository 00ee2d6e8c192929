"""A PDF to an article: its lines in reading order, joined to paragraphs; what stands on every page is set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Any, NamedTuple

from checker.errors import ReadError
from checker.read.article import Article, Writer
from checker.read.pdf_unseen import unseen
from checker.sections.regions import Label

__all__ = ["Line", "in_reading_order", "read"]

INSTALL = 'pip install "checker[pdf]"'
_PAGES = 500
"""Pages of the longest PDF that is read."""

_MARGIN = 0.1
"""Share of a page's height, above and below, in which running heads and page numbers stand."""

_GUTTER = 0.7
"""Width of the narrowest gap between two columns, in heights of a line."""

_GAP = 1.2
"""Width of a gap inside a line from which what follows it stands in another column, in heights of a line."""

_HYPHENS = "\x02\ufffe\u00ad"
"""What PDFium has for a hyphen at which it broke a word."""

_RUNNING: Label = ("residue", "the head or foot of every page")


class Line(NamedTuple):
    """A line of a page, or what of it stands in one column; lengths in points, from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high its letters are, from the lowest to the highest."""
        return self.top - self.bottom


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in a PDF. A place is the page, the line on it in reading order, and the column.

    Raises ReadError where the extra "pdf" is not installed, and for a file that is damaged, encrypted, too long, or
    holds pictures of pages instead of words.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise ReadError("a PDF, which needs an extra to be read", place=name, remedy=INSTALL) from error
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadError("encrypted", place=name, remedy="Save it without a password") from error
        raise ReadError("a damaged PDF", place=name, remedy="Open it and print it to a PDF again") from error
    try:
        if len(document) > _PAGES:
            raise ReadError(
                f"a PDF of more than {_PAGES} pages", place=name, remedy="Give the pages of the article"
            )
        read_pages = [_lines(page) for page in document]
        pages = [lines for lines, _ in read_pages]
        said = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise ReadError("a damaged PDF", place=name, remedy="Open it and print it to a PDF again") from error
    finally:
        document.close()
    if not any(pages) and not any(away for _, away in read_pages):
        raise ReadError(
            "a PDF without words", place=name, remedy="It holds pictures: have its text recognised (OCR)"
        )
    return [_article(pages, [away for _, away in read_pages], said)]


# ---------------------------------------------------------------- a page to lines


def _lines(page: Any) -> tuple[list[Line], list[tuple[Label, str]]]:
    """The lines of a page in reading order, cut where a gap parts two columns; and what it does not show, with why."""
    words = page.get_textpage()
    text = words.get_text_range()
    boxes = [words.get_charbox(at, loose=True) for at in range(words.count_chars())]
    if len(boxes) != len(text):  # characters beyond the basic plane are two to PDFium
        text = "".join(chr(unit) for unit in _units(text))
    away = unseen(page, words, boxes)
    shown = [(0.0, 0.0, 0.0, 0.0) if at in away else box for at, box in enumerate(boxes)] if away else boxes
    seen = "".join("\x00" if at in away else char for at, char in enumerate(text)) if away else text
    found: list[Line] = []
    start = 0
    for match in re.finditer(r"\r\n|\n|\Z", text):
        found += _pieces(seen, shown, start, min(match.start(), len(boxes)))
        start = match.end()
    return in_reading_order(_rows(found)), list(_stretches(text, away))


def _stretches(text: str, away: Mapping[int, Label]) -> Iterator[tuple[Label, str]]:
    """What a page does not show, in stretches of one reason."""
    for why, run in groupby(sorted(away), key=lambda at: away[at]):
        words = " ".join("".join(text[at] if at in away else " " for at in _filled(list(run))).split())
        if words:
            yield why, words


def _filled(run: Sequence[int]) -> range:
    return range(run[0], run[-1] + 1)


def _rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a table with their cells in one, parted by tabs.

    A row of a table are pieces on one baseline, with more room to the right of them than in them. A row by itself is
    none: the last line of a paragraph beside another column looks the same.
    """
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.bottom, line.left)):
        if rows and abs(rows[-1][0].bottom - line.bottom) < 0.3 * line.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    table = [_is_row(sorted(row, key=lambda line: line.left)) for row in rows]
    found: list[Line] = []
    for at, row in enumerate(rows):
        if table[at] and ((at and table[at - 1]) or (at + 1 < len(rows) and table[at + 1])):
            cells = sorted(row, key=lambda line: line.left)
            words = "\t".join(cell.text for cell in cells)
            found.append(
                Line(words, cells[0].left, cells[0].bottom, cells[-1].right, max(one.top for one in cells))
            )
        else:
            found += row
    return found


def _is_row(cells: Sequence[Line]) -> bool:
    return len(cells) > 1 and all(
        one.right - one.left < _CELL * (after.left - one.left) for one, after in pairwise(cells)
    )


_CELL = 0.6
"""Share of the way to the next cell that the words of a cell fill at most; a line of a column fills more."""


def _units(text: str) -> Iterator[int]:
    raw = text.encode("utf-16-le", "surrogatepass")
    yield from memoryview(raw).cast("H")


def _pieces(text: str, boxes: Sequence[tuple[float, ...]], start: int, end: int) -> Iterator[Line]:
    """The pieces of a line that wide gaps part."""
    seen = [at for at in range(start, end) if not text[at].isspace() and boxes[at][2] > boxes[at][0]]
    if not seen:
        return
    height = max(boxes[at][3] - boxes[at][1] for at in seen)
    low = min(boxes[at][1] for at in seen)
    seen = [at for at in seen if not _is_note(text, boxes[at], at, start, height, low)]
    first = last = seen[0]
    for at in seen[1:]:
        gap = boxes[at][0] - boxes[last][2]
        words = any(map(str.isalnum, text[first : last + 1]))  # a bullet belongs to what follows it
        if (gap > _GAP * height and words) or boxes[at][2] < boxes[first][0]:
            yield _line(text, boxes, first, last)
            first = at
        last = at
    yield _line(text, boxes, first, last)


def _is_note(text: str, box: tuple[float, ...], at: int, start: int, height: float, low: float) -> bool:
    """Whether a character is the raised number of a note, after a mark or a word's end: no figure of the story."""
    raised = box[3] - box[1] < 0.8 * height and box[1] > low + 0.15 * height
    return raised and text[at].isdecimal() and at > start and not text[at - 1].isspace()


def _line(text: str, boxes: Sequence[tuple[float, ...]], first: int, last: int) -> Line:
    inside = [boxes[at] for at in range(first, last + 1) if boxes[at][2] > boxes[at][0]]
    words = _AWAY.sub("", text[first : last + 1])
    words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Line(
        words,
        min(box[0] for box in inside), min(box[1] for box in inside),
        max(box[2] for box in inside), max(box[3] for box in inside),
    )  # fmt: skip


_AWAY = re.compile(r"\x00+ ?")
"""What stands for characters that the page does not show."""


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """The lines as they are read: columns one after the other, what spans them before and after.

    By turns the page is cut between columns and between bands, where nothing stands in the way (XY-cut: Nagy, Seth
    and Viswanathan 1992).
    """
    if len(lines) < 3:
        return sorted(lines, key=lambda line: (-line.top, line.left))
    columns = _columns(lines)
    if columns:
        return [line for column in columns for line in in_reading_order(column)]
    bands = _bands(lines)
    if bands:
        return [line for band in bands for line in in_reading_order(band)]
    return sorted(lines, key=lambda line: (-round(line.bottom), line.left))


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines left and right of a gutter; nothing where there is none. A column has two lines and more."""
    gutter = _GUTTER * median(line.height for line in lines)
    ordered = sorted(lines, key=lambda line: line.left)
    right = ordered[0].right
    for at, line in enumerate(ordered):
        if (
            line.left - right >= gutter
            and min(at, len(ordered) - at) >= 2
            and _beside(ordered[:at], ordered[at:])
        ):
            return [ordered[:at], ordered[at:]]
        right = max(right, line.right)
    return []


def _beside(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether two groups of lines stand beside each other for the better part of the shorter one."""
    low, high = (
        max(min(x.bottom for x in one), min(x.bottom for x in other)),
        min(max(x.top for x in one), max(x.top for x in other)),
    )
    shorter = min(max(x.top for x in group) - min(x.bottom for x in group) for group in (one, other))
    return high - low > shorter / 2


def _bands(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines by turns across a gutter and beside it, from above; nothing where no gutter is, or nothing crosses."""
    gutter = _gutter(lines)
    if gutter is None:
        return []
    bands: list[list[Line]] = []
    before: bool | None = None
    for line in sorted(lines, key=lambda line: -line.top):
        crosses = line.left < gutter < line.right
        if crosses != before:
            bands.append([])
        bands[-1].append(line)
        before = crosses
    return bands if len(bands) > 1 else []


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the column on the right begins that the fewest lines cross, and no more than half of them."""
    width = _GUTTER * median(line.height for line in lines)
    best: tuple[int, float] | None = None
    for edge in sorted({line.left for line in lines}):
        left = [line for line in lines if line.right <= edge - width]
        right = [line for line in lines if line.left >= edge]
        crossing = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) >= 2 and 2 * crossing <= len(lines) and _beside(left, right):
            best = min(best or (crossing, edge), (crossing, edge))
    return best[1] if best else None


# ---------------------------------------------------------------- lines to paragraphs

_HEADING = 1.2
"""Height of a heading's lines, in heights of the usual line."""

_ENDS = re.compile(r"[.!?:][\"'”’)\]]*\Z")


class _Placed(NamedTuple):
    page: int
    rank: int
    """Which line of its page it is, from 1."""
    line: Line
    edge: float
    """Where the longest line of its column ends."""


def _article(
    pages: Sequence[Sequence[Line]], away: Sequence[Sequence[tuple[Label, str]]], said: dict[str, str]
) -> Article:
    running = _running(pages)
    placed = [
        _Placed(number, rank, line, _edge(page, line))
        for number, page in enumerate(pages, start=1)
        for rank, line in enumerate(page, start=1)
    ]
    story = [one for one in placed if (one.page, one.rank) not in running]
    usual = median(one.line.height for one in story or placed) if placed else 0
    known = Counter(re.findall(r"[\w-]+", " ".join(one.line.text for one in story).casefold()))
    writer = Writer()
    for paragraph in _paragraphs(story):
        start = writer.begin()
        _join(writer, paragraph, known)
        writer.end(start, _mark(paragraph[0].line, usual))
    for one in placed:
        if (one.page, one.rank) in running:
            writer.add(one.line.text, one.rank, page=one.page, label=_RUNNING)
    for number, stretches in enumerate(away, start=1):
        for rank, (why, words) in enumerate(stretches, start=len(pages[number - 1]) + 1):
            writer.add(words, rank, page=number, label=why)
    return writer.article("pdf", title=_said(said, "Title"), author=_said(said, "Author"))


_BULLET = re.compile(r"[^\w\s\"“‘'(\[$£€<>+#@&.,;:!?%/-]\s")


def _mark(line: Line, usual: float) -> str:
    """What the shape of a paragraph's first line says of it."""
    if "\t" in line.text or _BULLET.match(line.text):
        return "-"
    return "#" if line.height >= _HEADING * usual else ""


def _said(said: dict[str, str], key: str) -> str | None:
    """What the file says of itself; not the name of the file that it was made from."""
    words = " ".join(said.get(key, "").split())
    return (
        words if words and "." not in words[-5:] and words.casefold() not in ("untitled", "unknown") else None
    )


def _edge(page: Sequence[Line], line: Line) -> float:
    return max(one.right for one in page if abs(one.left - line.left) < 2 * line.height)


def _running(pages: Sequence[Sequence[Line]]) -> set[tuple[int, int]]:
    """Page and rank of the lines in the margins that stand on two pages and more, figures aside, or are page numbers."""
    margins: list[tuple[str, int, int]] = []
    for number, page in enumerate(pages, start=1):
        if not page:
            continue
        low, high = min(line.bottom for line in page), max(line.top for line in page)
        for rank, line in enumerate(page, start=1):
            if min(line.top - low, high - line.bottom) <= _MARGIN * (high - low):
                margins.append((re.sub(r"\d+", "0", line.text.casefold()), number, rank))
    on_pages = Counter(form for form, _ in {(form, number) for form, number, _ in margins})
    return {
        (number, rank)
        for form, number, rank in margins
        if on_pages[form] > 1 or re.fullmatch(r"(?:page )?[-–— ]*0[-–— ]*(?:(?:of|/) ?0)?", form)
    }


def _paragraphs(lines: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    paragraph: list[_Placed] = []
    for one in lines:
        if paragraph and _begins(paragraph, one):
            yield paragraph
            paragraph = []
        paragraph.append(one)
    if paragraph:
        yield paragraph


def _begins(paragraph: Sequence[_Placed], one: _Placed) -> bool:
    """Whether a line begins a paragraph: another size, a gap, an indent, or a short last line before it."""
    before, line = paragraph[-1].line, one.line
    if "\t" in line.text or "\t" in before.text or _BULLET.match(line.text):
        return True
    if not 0.85 < line.height / before.height < 1.18:
        return True
    ended = bool(_ENDS.search(before.text))
    if one.page != paragraph[-1].page or line.bottom > before.bottom:  # the next column, or the next page
        return ended or not (line.text[0].islower() or before.text[-1] in "-,\x02\ufffe")
    gap, height = before.bottom - line.top, line.height
    if gap > height or (gap > 0.35 * height and len(paragraph) > 1 and gap > 1.5 * max(0.1, _gap(paragraph))):
        return True
    return ended and (
        line.left > before.left + 0.8 * height or before.right < paragraph[-1].edge - 3 * height
    )


def _gap(paragraph: Sequence[_Placed]) -> float:
    return paragraph[-2].line.bottom - paragraph[-1].line.top


def _join(writer: Writer, paragraph: Sequence[_Placed], known: Counter[str]) -> None:
    """Add the lines of a paragraph as one; a word that the end of a line broke is whole again."""
    for at, one in enumerate(paragraph):
        bullet = _BULLET.match(one.line.text) if not at else None
        column = bullet.end() if bullet else 0
        text = one.line.text[column:]
        after = paragraph[at + 1].line.text if at + 1 < len(paragraph) else ""
        hyphen = text[-1:] in _HYPHENS or (
            text[-1:] in "-‐" and after[:1].islower() and text[-2:-1].isalpha()
        )
        if after and hyphen:
            keeps = text[-1] not in _HYPHENS and _compound(text, after, known)
            writer.text.add(text if keeps else text[:-1], one.rank, column + 1, one.page)
        else:
            writer.text.add(text, one.rank, column + 1, one.page)
            if after:
                writer.text.glue(" ")


def _compound(text: str, after: str, known: Counter[str]) -> bool:
    """Whether the hyphen belongs to the word: the file has it elsewhere with one, and not without."""
    first, second = text[:-1].split()[-1].casefold(), re.split(r"[^\w-]", after.casefold(), maxsplit=1)[0]
    return known[f"{first}-{second}"] > 0 and not known[first + second]
