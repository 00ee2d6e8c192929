from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import DateRange
from checker.read import read_text
from checker.read.metadata import front_list

JUNE_13 = (DateRange(date(2025, 6, 13), date(2025, 6, 13)),)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("---\ntitle: The sale\ndate: 2025-06-13\n---\nThe bank was sold.", "2025-06-13"),
        ("---\nlayout: post\npublished: '13 June 2025'\n---\nThe bank was sold.", "13 June 2025"),
        (
            '+++\ntitle = "The sale"\ndate = 2025-06-13T10:00:00Z\n+++\nThe bank was sold.',
            "2025-06-13T10:00:00Z",
        ),
        ("\ufeff---\r\ndate: 2025-06-13\r\n---\r\nThe bank was sold.", "2025-06-13"),
        ("Published Date : 13/06/2025\nThe bank was sold.", "13/06/2025"),
        (
            "Bank sold\n\nUpdated: June 15, 2025\nPublished: June 13, 2025\n\nThe bank was sold.",
            "June 13, 2025",
        ),
        ("Bank sold\nPosted on June 13, 2025 by Jo March\nThe bank was sold.", "June 13, 2025"),
        ("Bank sold\n\nFriday, 13 June 2025, 10:15 GMT\n\nThe bank was sold.", "13 June 2025"),
        ("Bank sold\nBy Jo March | June 13, 2025\nThe bank was sold.", "June 13, 2025"),
        ("LONDON, June 13, 2025 (Example) - The bank was sold.", "June 13, 2025"),
        ("Oslo (Example) June 13, 2025 – The bank was sold.", "June 13, 2025"),
        ("(June 13, 2025 11:30 AM) The bank was sold.", "June 13, 2025"),
        # a date of another story, to which the page leads, dates nothing
        (
            "Bank sold\n\nThe bank was sold for $3 million, its owners said on Monday morning.\n\nRelated stories\n\nJune 13, 2025\nWhy the lake froze\n",
            None,
        ),
        # a date that the story tells of dates nothing
        ("The bank was sold on June 13, 2025.", None),
        ("Updated figures were due on June 13, 2025.", None),
        ("Bank sold\n\nThe bank was sold.\n\nOn June 13, 2025 it closed.", None),
        ("In Paris, June 13, 2025 is remembered.", None),
        ("In June 13 people left. By 2025 all had.", None),
        ("LONDON, June 13 (Example) - The bank was sold for the 2025 season.", None),
    ],
)
def test_date_of_publication(text: str, printed: str | None) -> None:
    document = read_text(text, "a.md" if text.lstrip("\ufeff").startswith(("---", "+++")) else "a.txt")
    span = document.published_span
    assert (text[span.start : span.end] if span else None) == printed
    assert document.published == (JUNE_13 if printed else ())


def test_an_ambiguous_date_keeps_both_readings() -> None:
    document = read_text("Published: 11/06/2025\nThe bank was sold.")
    assert [reading.first.isoformat() for reading in document.published] == ["2025-06-11", "2025-11-06"]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            '---\ntitle: "The sale: a year on"\nauthor: Jo\n---\n# Another\n\nThe bank was sold.',
            "a.md",
            "The sale: a year on",
        ),
        ("+++\ntitle = 'The sale'\n+++\nThe bank was sold.", "a.md", "The sale"),
        ("# The *sale*\n\nThe bank was sold.", "a.md", "The sale"),
        ("The sale\n========\n\nThe bank was sold.", "a.md", "The sale"),
        ("Bank sold for $2 billion\n\nThe bank was sold on Friday.", "a.txt", "Bank sold for $2 billion"),
        ("Business\n\nBank sold\n\nThe bank was sold on Friday.", "a.txt", "Bank sold"),
        ("The bank was sold.\n\nWhat it means\n\nIt means much.", "a.txt", None),
        ("---\n\nNot front matter.\n\n---\n\nThe bank was sold.", "a.md", None),
        ("---\nnever: closed\n\nThe bank was sold.", "a.md", None),
        ("Bank sold for $2 billion", "a.txt", None),
        ("", "a.txt", None),
    ],
)
def test_title(text: str, name: str, title: str | None) -> None:
    assert read_text(text, name).title == title


def test_front_matter_is_residue() -> None:
    text = "---\ntitle: A\nprice: $3 million\n---\n\nThe bank was sold.\n"
    first, second = read_text(text, "a.md").sections
    assert (first.kind, text[first.start : first.end]) == (
        "residue",
        "---\ntitle: A\nprice: $3 million\n---\n\n",
    )
    assert second.kind == "story"


@pytest.mark.parametrize(
    ("matter", "wanted"),
    [
        ("---\nsources: a.txt\n---\n", ("a.txt",)),
        ("---\nsources: [a.txt, 'b c.txt', \"d\"]\n---\nx", ("a.txt", "b c.txt", "d")),
        ("---\nsources: [a.txt,\n  b.txt]\n---\nx", ("a.txt", "b.txt")),
        (
            "---\ntitle: x\nsources:\n  - a.txt # wire\n\n  # more\n  - notes/\nother: 3\n---\n",
            ("a.txt", "notes/"),
        ),
        ("---\r\nsources:\r\n- a\r\n- b\r\n---\r\n", ("a", "b")),
        ("+++\nsources = ['a', 'b']\n+++\n", ("a", "b")),
        ("+++\nsources = 'a'\n+++\n", ("a",)),
        ("sources: a.txt\n", ()),
        ("---\ntitle: x\n---\nsources: a.txt\n", ()),
        ("---\ntitle: x\nmy-sources: a.txt\n---\n", ()),
    ],
)
def test_a_list_of_the_front_matter(matter: str, wanted: tuple[str, ...]) -> None:
    assert front_list(matter, "sources") == wanted


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("---\nsources: {a: b}\n---\n", "{a: b}"),
        ("---\nsources: [a\n---\n", "[a"),
        ("---\nsources: *x\n---\n", "*x"),
        ("---\nsources:\n  - {a: b}\n---\n", "{a: b}"),
        ("+++\nsources = 3\n+++\n", "3"),
        ("+++\nsources = [\n+++\n", "Invalid value"),
    ],
)
def test_what_is_no_list_of_texts(matter: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:
        front_list(matter, "sources")
    assert str(caught.value).startswith(said)


@given(st.text(alphabet="ab \n\r\t[]{}'\"#-:,*\\", max_size=60))
@settings(max_examples=300)
def test_any_front_matter_is_a_list_or_none(text: str) -> None:
    with suppress(ValueError):
        assert all(isinstance(one, str) for one in front_list(f"---\nsources:{text}\n---\n", "sources"))
