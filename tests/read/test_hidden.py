"""Figures in what no reader of a file sees."""

from __future__ import annotations

import pytest

import checker
from checker.read.hidden import hidden

FIGURE = "Acme bought Widget for $4 billion on Monday."
STORY = "Acme Corp said on Monday that it had bought a rival.\n\n{}\n\nIt has 5 shops.\n"
HIDING = {
    "comment": f"<!-- {FIGURE} -->",
    "a comment that never ends": f"<!-- {FIGURE}",
    "script": f"<script>say('{FIGURE}')</script>",
    "style": f"<STYLE>/* {FIGURE} */</STYLE>",
    "template": f"<template><p>{FIGURE}</p></template>",
    "alt": f"<img alt='{FIGURE}'>",
    "title": f'<a title="{FIGURE}">x</a>',
}


@pytest.mark.parametrize("page", [False, True])
@pytest.mark.parametrize("what", HIDING)
def test_a_draft_s_hidden_figure_is_named_and_counts_as_not_checked(what: str, page: bool) -> None:
    text = STORY.format(HIDING[what])
    if page:
        text = f"<html><body><p>{text.replace(chr(10) * 2, '</p><p>')}</p></body></html>"
    draft = checker.read_text(text, name="d.html")
    source = checker.read_text("Acme bought Widget for $3 billion. It has 5 shops.", name="s.txt")
    report = checker.check(draft, against=[source])
    (notice,) = [one for one in report.notices if one.kind == "hidden text"]
    assert FIGURE[:30] in notice.message
    (row,) = report.coverage
    assert row.figures > row.compared
    assert [one for one in checker.compare([draft, source]).notices if one.kind == "hidden text"] == []


@pytest.mark.parametrize(
    "text",
    [
        "No tags, 4 figures.",
        "<!-- checker: accept deal.amount $4 billion because it is so -->",
        "<script>var a = [1, 2, 3]; f(x, 400)</script><style>p { width: 100% }</style>"[:47],
        "<img alt='A tram'> <a title=\"x < 4\">y</a>",
        "<!-- no figure -->",
    ],
)
def test_what_hides_nothing(text: str) -> None:
    assert list(hidden(text)) == []
