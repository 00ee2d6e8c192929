"""A page for a screen, a pipe or a file of text: drawn by rich, with and without colours.

What only fills pages is a line with its count; `everything` unfolds it. A place is never broken, so that it can be
clicked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from checker.report.blocks import Entry, Item, Page, Part, Quote, Run, Side
from checker.report.canvas import STYLES, View, clickable, drawn, hang, rule, styled, text
from checker.report.glance import matrix, sources
from checker.report.printable import width_of

__all__ = ["draw"]

ROWS = 3
"""Rows from which on the matrix says more at a glance than the findings do."""
BESIDE = 100
"""Columns from which on two sides stand beside each other."""
QUOTES = 3
PLACES = 6
"""Quotes that a side shows, and places that a quote names, before the rest is counted."""


def draw(page: Page, view: View) -> str:
    """The page as text, ending in a newline."""
    return drawn(_page(page, view), view)


# ---------------------------------------------------------------- the page


def _page(page: Page, view: View) -> Iterator[RenderableType]:
    yield text([Run(page.verdict, "strong")], view)
    for sentence in page.summary:
        yield text([Run(sentence)], view)
    if page.title:
        yield text([Run(page.title, "dim")], view)
    for alert in page.alerts:
        yield text([Run("! ", "warning"), Run(alert)], view)
    yield ""
    glance = len(page.matrix.rows) >= ROWS
    first = [part for part in page.parts if part.key == "discrepancies"]
    for part in first:
        yield from _part(part, view)
    if glance:
        yield from matrix(page, view)
    yield from sources(page, view)
    folded = []
    for part in page.parts:
        if part in first:
            continue
        left = _left(part, page, view) if glance else part
        if left.number < part.number or _is_folded(part, view):
            hidden = part.number if _is_folded(part, view) else part.number - left.number
            folded.append(f"{_lower(part.title)} ({hidden:,})" if hidden > 1 else _lower(part.title))
        if left.number:
            yield from _part(left, view)
    if folded:
        yield text([Run(f"--all shows besides: {'; '.join(folded)}", "dim")], view)
    yield text([Run(page.counts, "strong")], view)


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _is_folded(part: Part, view: View) -> bool:
    return part.shown == 0 and not view.everything


def _left(part: Part, page: Page, view: View) -> Part:
    """The part without the items whose line would say again what the matrix says."""
    if not part.brief or view.everything or part.shown is not None:
        return part
    seen = {row.item for row in page.matrix.rows}
    return part._replace(items=tuple(item for item in part.items if item.id not in seen))


def _part(part: Part, view: View) -> Iterator[RenderableType]:
    if _is_folded(part, view):
        return
    title = f"{part.title} ({part.number:,})" if part.items else part.title
    yield rule(title, view)
    most = None if view.everything else part.shown
    for item in part.items[:most]:
        if part.brief:
            yield from _line(item, view)
        else:
            yield ""
            yield from _item(item, view)
    for entry in part.entries[:most]:
        yield from _entry(entry, view)
    if most is not None and part.number > most:
        yield text([Run(f"  and {part.number - most:,} more; --all lists them", "dim")], view)
    yield ""


# ---------------------------------------------------------------- findings


def _item(item: Item, view: View) -> Iterator[RenderableType]:
    kind = f"  {item.kind}" if item.kind else ""
    yield hang(item.mark + " ", [Run(item.title, "strong"), Run(kind, item.tone)], view, item.tone)
    yield hang("  ", [Run(item.sentence)], view)
    if _fits_beside(item.sides, view):
        yield _beside(item.sides, view)
    else:
        for side in item.sides:
            yield from _side(side, view)
    yield from _besides(item, view)


def _line(item: Item, view: View) -> Iterator[RenderableType]:
    """The finding in a line: what, which values, who."""
    values = [Run(": "), Run(item.brief, "strong")] if item.brief else []
    who = [Run(f" — {item.who}")] if item.who and item.verdict != "discrepancy" else []
    yield hang(item.mark + " ", [Run(item.title), *values, *who], view, item.tone)
    if item.mark == "≈" and not item.who.endswith("one origin"):
        yield hang("  ", [Run(item.sentence, "dim")], view)
    if item.verdict == "discrepancy" or view.everything:
        for side in item.sides:
            yield from _side(side, view, few=not view.everything)
    yield from _besides(item, view, notes=view.everything)


def _besides(item: Item, view: View, notes: bool = True) -> Iterator[RenderableType]:
    if item.accepted:
        yield hang("  ", [Run(f"accepted: {item.accepted}", "dim")], view)
    if notes:
        for note in item.notes:
            yield hang("  ", [Run(note)], view)
    if view.why:
        decided = " · ".join([*item.why, f"id: {item.id}", f"fingerprint: {item.fingerprint}"])
        yield hang("  ", [Run(decided, "dim")], view)


def _side(side: Side, view: View, few: bool = False) -> Iterator[RenderableType]:
    if side.value and not few:
        yield hang("  ", [Run(side.value, "strong"), Run(f" — {side.who}")], view)
    yield from _quotes(side, view, 1 if few else QUOTES)


def _quotes(side: Side, view: View, most: int) -> Iterator[RenderableType]:
    """Every quote after the label of its source, with its place under it; of each source one is enough at first."""
    room = max((width_of(quote.place.label) for quote in side.quotes), default=0) + 6
    several = len({quote.place.label for quote in side.quotes})
    shown = side.quotes if view.everything else side.quotes[: min(most, several)]
    for quote in shown:
        yield hang(f"    {quote.place.label}".ljust(room), quote.runs, view)
        yield from _where(quote, " " * room, view)
        for place in quote.again if view.everything else ():
            yield Text.assemble(" " * room, clickable(place, view))
    if len(side.quotes) > len(shown):
        yield text([Run(f"    and {len(side.quotes) - len(shown):,} more; --all shows them", "dim")], view)


def _where(quote: Quote, indent: str, view: View) -> Iterator[RenderableType]:
    """The place of a quote, how it is asserted, and where the source says the same: one line where that fits."""
    place, more = clickable(quote.place, view), _more(quote, view)
    if width_of(indent + quote.place.shown + more) <= view.prose:
        yield Text.assemble(indent, place, (more, STYLES["dim"]))
    else:
        yield Text.assemble(indent, place)
    if more and width_of(indent + quote.place.shown + more) > view.prose:
        yield hang(indent, [Run(more.removeprefix(" · "), "dim")], view)


def _more(quote: Quote, view: View) -> str:
    more = [quote.manner] if quote.manner else []
    if quote.again and not view.everything:
        shown = quote.again[:PLACES]
        rest = f" and {len(quote.again) - len(shown):,} more" if len(quote.again) > len(shown) else ""
        more.append(f"again at {', '.join(f'{one.short}:{one.column}' for one in shown)}{rest}")
    return "".join(f" · {one}" for one in more)


def _fits_beside(sides: Sequence[Side], view: View) -> bool:
    half = view.prose // 2 - 4
    quotes = [quote for side in sides for quote in side.quotes]
    return (
        len(sides) == 2
        and view.width >= BESIDE
        and not view.everything
        and all(len(side.quotes) == 1 for side in sides)
        and all(width_of(quote.place.shown) <= half for quote in quotes)
    )


def _beside(sides: Sequence[Side], view: View) -> RenderableType:
    """Two sides beside each other: value, quote, place."""
    table = Table.grid(padding=(0, 4, 0, 0), pad_edge=False)
    half = view.prose // 2 - 4
    table.add_column(width=2)
    for _ in sides:
        table.add_column(width=half, overflow="fold")
    heads = [
        Text.assemble((side.value or side.who, "bold"), f" — {side.who}" if side.value else "")
        for side in sides
    ]
    table.add_row("", *heads)
    table.add_row("", *(styled(side.quotes[0].runs) for side in sides))
    table.add_row(
        "",
        *(
            Text.assemble(clickable(side.quotes[0].place, view), (_more(side.quotes[0], view), STYLES["dim"]))
            for side in sides
        ),
    )
    return table


# ---------------------------------------------------------------- matrix and lists


def _entry(entry: Entry, view: View) -> Iterator[RenderableType]:
    if entry.place is None:
        yield hang("  ", entry.runs, view)
        return
    yield hang(f"  {entry.place.label}  ", entry.runs, view)
    yield Text.assemble(" " * (width_of(entry.place.label) + 4), clickable(entry.place, view))
