"""How often the program is right on labelled drafts, as text or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from rich.console import RenderableType

from checker.measure import Measured, interval
from checker.report.blocks import Run
from checker.report.canvas import WIDTH, View, drawn, hang
from checker.report.json_ import dumps
from checker.report.printable import printable
from checker.report.wording import plural, share

__all__ = ["FORMATS", "render"]

FORMATS = ("text", "json")


def render(found: Measured, format: str = "text", width: int | None = None) -> str:  # noqa: A002
    """The measurement in that format ("json", otherwise text), ending in a newline."""
    if format == "json":
        return dumps(_as_json(found))
    view = View(width or WIDTH)
    return drawn(_lines(found, view), view)


def _as_json(found: Measured) -> dict[str, Any]:
    return {
        "drafts": found.drafts,
        "faultless": found.faultless,
        "passed": found.passed,
        "wrong": found.wrong,
        "caught": found.caught,
        "alarms": len(found.alarms),
        "right": found.right,
        "rules": {rule: {"right": right, "false": false} for rule, (right, false) in found.by_rule.items()},
        "false_alarms": [asdict(one) for one in found.alarms if not one.right],
        "missed": [asdict(one) for one in found.missed],
    }


def _lines(found: Measured, view: View) -> Iterator[RenderableType]:
    yield f"{plural(found.drafts, 'draft')}, {found.faultless:,} of them without an error; {plural(found.wrong, 'error')}"
    yield f"caught        {_of(found.caught, found.wrong)}"
    yield f"right alarms  {_of(found.right, len(found.alarms))}"
    yield f"passed        {_of(found.passed, found.faultless)} without an error"
    if found.by_rule:
        wide = max(map(len, found.by_rule))
        yield ""
        yield f"{'Rule':<{wide}}  right  false"
        for rule, (right, false) in found.by_rule.items():
            yield f"{rule:<{wide}}  {right:>5,}  {false:>5,}"
    for title, rows in (("False alarms", _false(found)), ("Missed", _missed(found))):
        if rows:
            yield ""
            yield title
            yield from (hang("  ", [Run(printable(row))], view) for row in rows)


def _of(hits: int, every: int) -> str:
    """As "3 of 4 (75%; between 30% and 95%)"."""
    if not every:
        return "0 of 0"
    low, high = interval(hits, every)
    return f"{hits:,} of {every:,} ({share(hits, every)}; between {low:.0%} and {high:.0%})"


def _false(found: Measured) -> list[str]:
    return [f"{one.draft}:{one.place}: {one.said} [{one.rule}]" for one in found.alarms if not one.right]


def _missed(found: Measured) -> list[str]:
    return [f"{one.draft}: “{one.words}” (line {one.line})" for one in found.missed]
