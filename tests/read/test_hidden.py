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
        "<img alt='A tram'> <a title=\"x < y\">y</a>",
        "<div class='col 6 of twelve wide' style='width: 50% of the page here' id='a b c 4'>x</div>",
        "<img sizes='(max-width: 600px) 480px, 800px' srcset='a.png 1x, b.png 2x' data-id='4' width=4>",
        "<script>if (x == 57) { return the + other + 3 }</script>",
        "<meta name='viewport' content='width=device-width, initial-scale=1'>",
        "<a href='http://a.test/the 57 people of it'>x</a>",
        "<!-- no figure -->",
    ],
)
def test_what_hides_nothing(text: str) -> None:
    assert list(hidden(text)) == []


DEAD = "The fire killed 57 people in the old mill."


@pytest.mark.parametrize(
    "words",
    [
        f"<meta name='description' content='{DEAD}'>",
        f"<p data-note='{DEAD}'>x</p>",
        f"<input placeholder='{DEAD}'>",
        f"<p {DEAD}>x</p>",
        f"</p {DEAD}>",
        f"<iframe srcdoc='{DEAD}'></iframe>",
        f"<img alt='{DEAD} > {DEAD}'>",
        "<img alt=57>",
        f"<template>{DEAD}</template>",
        f"<script>show('{DEAD}')</script>",
        f"<?note {DEAD} ?>",
        f"<!DOCTYPE {DEAD}>",
        "<!-- The fire killed fifty-seven thousand people. -->",
    ],
)
def test_what_stands_inside_tags_is_seen_by_nobody(words: str) -> None:
    assert len(list(hidden(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        f"[x](http://a.test '{DEAD}')",
        f'![x](a.png "{DEAD}")',
        f"[x](<http://a.test> ({DEAD}))",
        f"[x][{DEAD}]",
    ],
)
def test_a_title_of_a_link_in_markdown(words: str) -> None:
    assert [one.what for one in hidden(f"Ten died. {words}", "markdown")] == ["title"]
    assert list(hidden(words, "text")) == []


@pytest.mark.parametrize(
    "words", ["[x](http://a.test/57/58)", "[57 dead](http://a.test 'The mill')", "[x][mill]", "A [57] (58)"]
)
def test_an_address_says_nothing(words: str) -> None:
    assert list(hidden(words, "markdown")) == []


@pytest.mark.parametrize(
    "element", ["svg", "math", "object", "canvas", "audio", "video", "select", "iframe", "xmp"]
)
def test_what_an_element_holds_and_does_not_show_is_set_aside(element: str) -> None:
    """A wrong figure in one of them counts as not checked; choices and drawings without words say nothing."""
    page = "<html><body><p>The mill burnt down on Monday.</p><{0}><title>{1}</title></{0}></body></html>"
    document = checker.read_text(page.format(element, DEAD), name="d.html")
    assert document.text.count(DEAD) == 1
    assert document.section_at(document.text.index(DEAD)) == "residue"
    assert "1990" not in checker.read_text(page.format(element, "1990"), name="d.html").text


def test_the_same_words_are_named_once() -> None:
    page = f"<html><head><meta content='{DEAD}'><meta property=x content='{DEAD}'></head><body><p>A.</p></body></html>"
    assert len(checker.read_text(page, name="d.html").notices) == 1
