"""The layout that terminal and text share."""

import re
from dataclasses import replace

import pytest
from rich.text import Text

from checker.errors import UsageError
from checker.model import FindingClaim, Trace
from checker.report import FORMATS, render
from checker.report.canvas import STYLES
from checker.report.printable import width_of


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140, 200])
@pytest.mark.parametrize("name", ["sample", "checked", "nothing"])
def test_no_line_is_wider_than_the_terminal(name, width, request):
    lines = render(request.getfixturevalue(name), "text", width=width).splitlines()
    too_wide = [line for line in lines if width_of(line) > width]
    assert all("trams/" in line for line in too_wide), "only a place may stand over"


def test_terminal_and_text_say_the_same(sample):
    painted = Text.from_ansi(render(sample, "terminal", width=80)).plain
    assert [line.rstrip() for line in painted.splitlines()] == render(sample, "text", width=80).splitlines()


def test_terminal_paints_and_text_does_not(sample):
    assert "\x1b[" in render(sample, "terminal")
    assert "\x1b" not in render(sample, "text")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_nothing_that_drives_a_terminal_comes_through(hostile, form):
    assert not set(render(hostile, form)) & {"\x1b", "\x07", "\u202e", "\r"}


def test_rich_markup_in_an_article_is_text(hostile):
    assert "[red]x[/red]" in Text.from_ansi(render(hostile, "terminal", width=200)).plain


@pytest.mark.parametrize("form", FORMATS)
def test_same_report_same_bytes(sample, form):
    assert render(sample, form) == render(sample, form)


def test_every_place_of_a_discrepancy_is_there(sample):
    shown = render(sample, "text", everything=True)
    for finding in sample.findings[:4]:
        for claim in finding.claims:
            path = next(source.path for source in sample.sources if source.name == claim.source)
            assert f"{path}:{claim.line}:{claim.column}" in shown


def test_many_sources_list_values_by_camp(sample):
    price = sample.findings[2]
    names = [f"paper-{number:03}" for number in range(1000)]
    claims = tuple(FindingClaim(name, None, "€85 million", "paid €85 million", 5, 16, 1, 6) for name in names)
    sources = tuple(replace(sample.sources[3], name=name, label=name, path=f"{name}.txt") for name in names)
    camps = (replace(price.camps[1], sources=tuple(names)),)
    many = replace(
        sample,
        sources=sources,
        findings=tuple(replace(price, id=f"price:{at}", claims=claims, camps=camps) for at in range(3)),
        origins=(),
    )
    shown = render(many, "text", width=80)
    assert "€84.5 million (paper-000," in " ".join(shown.split())
    assert "and 993 more" in shown and "--all" in shown
    assert len(shown.splitlines()) < 200
    assert "paper-999.txt:1:6" in render(many, "text", everything=True)
    assert len(render(replace(many, findings=many.findings[:1]), "markdown")) < 200_000


def test_an_unknown_format_names_the_known_ones(sample):
    with pytest.raises(
        UsageError, match=r"no format “yaml”.*Formats: terminal, text, markdown, html, json, sarif"
    ):
        render(sample, "yaml")


def test_two_passages_stand_beside_each_other_where_there_is_room(sample):
    wide, narrow = (render(sample, "text", width=width) for width in (120, 80))
    both = [line for line in wide.splitlines() if "“A tram is a promise" in line and "said Ida" in line]
    assert len(both) == 1
    assert "    ellery-gazette  “A tram is a promise on rails,” said Ida Brandt, who chairs\n" in narrow


def test_why_shows_what_decided(sample):
    price = replace(
        sample.findings[2],
        trace=Trace(same=("head", "period"), unknown=("place",), clash=("value",), rule="trams/trams.price"),
    )
    one = replace(sample, findings=(price,))
    shown = " ".join(render(one, "text", why=True).split())
    assert "same: head, period · unknown: place · clash: value · rule: trams/trams.price" in shown
    assert price.fingerprint in shown
    assert "unknown: place" not in render(one, "text")


def test_places_lead_to_their_files_where_the_terminal_knows_links(sample, monkeypatch):
    monkeypatch.chdir("/")
    linked = render(sample, "terminal", links=True)
    assert "\x1b]8;;file:///trams/ellery-gazette.txt#L12\x1b\\" in linked
    assert "\x1b]8;" not in render(sample, "terminal")
    assert "\x1b]8;" not in render(sample, "text", links=True)


def test_what_fills_pages_is_folded_and_counted(sample):
    folded, whole = render(sample, "text"), render(sample, "text", everything=True)
    assert "statements of one origin alone (2); not compared;" in " ".join(folded.split())
    assert "Statements of one origin alone ─" in whole
    assert "--all" not in whole


def _light(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def test_colours_are_seen_on_black_and_on_white():
    """Contrast as WCAG 2 defines it, of the colours that no theme changes (xterm's cube, 16 to 231, and greys, 232 to 255)."""
    levels = (0, 95, 135, 175, 215, 255)
    numbers = [int(found[1]) for style in STYLES.values() if (found := re.search(r"color\((\d+)\)", style))]
    assert len(numbers) == len(set(numbers)) == 5
    for number in numbers:
        grey = 8 + 10 * (number - 232)
        red, green, blue = (
            [levels[(number - 16) // step % 6] for step in (36, 6, 1)] if grey < 8 else [grey] * 3
        )
        light = 0.2126 * _light(red) + 0.7152 * _light(green) + 0.0722 * _light(blue)
        assert min(1.05 / (light + 0.05), (light + 0.05) / 0.05) > 4.2
    assert not [style for style in STYLES.values() if re.search(r"red|green|blue|yellow|magenta|cyan", style)]
