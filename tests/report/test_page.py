"""What a report consists of: parts, what is folded, and who is counted."""

from dataclasses import replace

import pytest

import checker
from checker.model import Camp, Reason
from checker.report.page import _short, page_of

SOURCES = {
    "a.txt": "Acme Corp bought Widget Inc for $3.2 billion.",
    "b.txt": "Acme Corp bought Widget Inc for $3.2 billion. Ann Lee, 28, founded Widget Inc.",
    "c.txt": "Acme Corp agreed to pay $4 billion for Widget Inc.",
}


def documents(*names):
    return [checker.read_text(SOURCES[name], name) for name in names]


def parts(page):
    return {part.key: [item.title for item in part.items] for part in page.parts if part.items}


def test_the_parts_of_a_comparison(sample):
    page = page_of(sample)
    assert parts(page) == {
        "discrepancies": ["words of Ida Brandt", "stops of line 4", "price of the trams · Halden Works"],
        "alone": ["warranty of the trams"],
        "agreements": ["number of trams", "share of riders who want trams"],
        "accepted": ["head of the transit office"],
    }
    assert [(part.key, part.number, part.shown) for part in page.parts if part.shown == 0] == [
        ("sentences", 2, 0),
        ("unchecked", 1, 0),
        ("accepted", 1, 0),
        ("aside", 2, 0),
    ]


def test_the_one_draft_is_called_draft_and_others_keep_their_names():
    draft = checker.read_text("Acme Corp bought Widget Inc for $4.1 billion.", "our-story.md")
    page = page_of(checker.check(draft, documents("a.txt", "b.txt")))
    assert [column.label for column in page.matrix.columns] == ["draft", "a", "b"]
    assert page.matrix.rows[0].cells == ("$4.1 billion", "$3.2 billion", "$3.2 billion")
    assert page.parts[0].items[0].sentence == "The draft says $4.1 billion, but a and b say $3.2 billion."
    two = [draft, checker.read_text("Acme Corp bought Widget Inc for $5 billion.", "later.md")]
    columns = page_of(checker.check(two, documents("a.txt"))).matrix.columns
    assert [column.label for column in columns] == ["our-story", "later", "a"]


def test_a_source_may_be_called_draft_too():
    sources = [checker.read_text(SOURCES["a.txt"], "draft.txt")]
    page = page_of(checker.check(checker.read_text(SOURCES["c.txt"], "ours.md"), sources))
    assert [column.label for column in page.matrix.columns] == ["ours", "draft"]


def agreement(sample, reason, independent):
    forty = next(one for one in sample.findings if one.label == "number of trams")
    one = replace(forty, reason=reason, independent_sources=independent)
    (item,) = page_of(replace(sample, findings=(one,))).parts[0].items
    return item.who


NAMES = ("ellery-gazette.txt", "wire_copy.txt", "tram-blog.md", "courier.txt")


@pytest.mark.parametrize(
    ("reason", "independent", "who"),
    [
        (Reason("same"), 3, "ellery-gazette, wire, tram-blog and courier, 3 of them independent"),
        (Reason("same"), 4, "ellery-gazette, wire, tram-blog and courier"),
        (Reason("same"), 1, "ellery-gazette, wire, tram-blog and courier, one origin"),
        (Reason("supported", supporting=[Camp(NAMES[2:], "40")]), 2, "tram-blog and courier"),
        (Reason("supported", supporting=[Camp(NAMES[:1], "40")]), 1, "ellery-gazette"),
        (
            Reason("figure_found", sources=NAMES),
            3,
            "ellery-gazette, wire, tram-blog and courier, 3 of them independent",
        ),
    ],
)
def test_only_those_who_state_it_are_counted(sample, reason, independent, who):
    assert agreement(sample, reason, independent) == who


def test_every_source_shows_a_quote_before_any_shows_two(sample):
    price = page_of(sample).parts[0].items[2]
    assert [quote.place.label for quote in price.sides[1].quotes] == [
        "tram-blog",
        "courier",
        "tram-blog",
        "tram-blog",
    ]


def test_a_long_value_is_cut_and_its_quotation_closed():
    long = "“We will build the bridge across the whole of the fjord by the spring, come what may, and nobody stops us”"
    assert _short("“So be it”") == "“So be it”"
    assert _short(long).startswith("“We will build") and _short(long).endswith("…”")
    assert len(_short(long)) < 70
    assert _short("x " * 60).endswith("…")


def test_figures_of_a_draft_outside_its_story_are_said_in_one_line():
    text = (
        "Acme Corp bought Widget Inc for $3.2 billion.\n\nReporting by Jo Tam: Acme paid $9 billion.\n\n"
        "© 2031 Acme paid $8 billion.\n"
    )
    draft = checker.read_text(text, "ours.md")
    (part,) = [
        part for part in page_of(checker.check(draft, documents("a.txt"))).parts if part.key == "coverage"
    ]
    assert ["".join(run.text for run in entry.runs) for entry in part.entries] == [
        "4 figures in the draft: 1 compared (25%), 3 with nothing to compare them with",
        "3 figures stand outside the story, not checked: line 3 of ours.md (an agency's sign-off); "
        "line 5 of ours.md (a copyright line)",
    ]
    (part,) = [
        one for one in page_of(checker.compare([draft, *documents("a.txt")])).parts if one.key == "coverage"
    ]
    assert len(part.entries) == 1
