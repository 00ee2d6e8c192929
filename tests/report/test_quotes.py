"""Quotes with the value, and what differs, marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import FindingClaim
from checker.report.quotes import QUOTED_ALIKE, differing, excerpt_of, marks_around, runs_of


def claim(shown, quote, **more):
    return FindingClaim("a.txt", None, shown, quote, 0, len(shown), 1, 1, **more)


@pytest.mark.parametrize(
    ("shown", "quote", "runs"),
    [
        (
            "€85 million",
            "for €85 million in all",
            [("“for ", ""), ("€85 million", "value"), (" in all”", "")],
        ),
        (
            "around $14.3 billion",
            "paid around *\\$14.3 billion* for",
            [("“paid ", ""), ("around *\\$14.3 billion", "value"), ("* for”", "")],
        ),
        ("12", "no figure here", [("“no figure here”", "")]),
        ("", "no value", [("“no value”", "")]),
        ("tram", "“A tram,” he said", [("“A ", ""), ("tram", "value"), (",” he said", "")]),
        (
            "a value of more than twenty-four",
            "a value of more than twenty-four",
            [("“a value of more than twenty-four”", "")],
        ),
    ],
)
def test_the_value_is_marked(shown, quote, runs):
    one = claim(shown, quote)
    assert list(map(tuple, runs_of(one, excerpt_of(one, 200), (), False))) == runs


def test_what_differs_is_marked():
    one, two = claim("12 boats", "Some 12 boats sank."), claim("14 boats", "Some 14 boats sank.")
    spans = differing(one.quote, two.quote)[0]
    assert list(map(tuple, runs_of(one, one.quote, spans, True))) == [
        ("“Some ", ""),
        ("12 boats", "differs"),
        (" sank.”", ""),
    ]


@pytest.mark.parametrize(
    ("first", "second", "spans"),
    [
        ("The ferry sank on Monday", "The ferry sank on Tuesday", (["Monday"], ["Tuesday"])),
        (
            "Data is a moving target",
            "Knowledge is a moving goal",
            (["Data", "target"], ["Knowledge", "goal"]),
        ),
        ("It was not sold.", "It was sold.", (["not"], [])),
        ("The mayor opened it", "Nobody knows why prices rose", ([], [])),
        ("", "", ([], [])),
    ],
)
def test_differing(first, second, spans):
    found = differing(first, second)
    assert (
        tuple([text[a:b] for a, b in each] for text, each in zip((first, second), found, strict=True))
        == spans
    )
    assert differing(second, first) == found[::-1]


def test_passages_that_share_names_alone_are_not_marked_word_by_word():
    headline = "Vale’s £4 Million Library: Ida Brandt Opens the Old Dairy in Vale"
    sentence = "The council of Vale is said to pay nearly £5 million for the old dairy, and Ida Brandt will open the library."
    assert differing(headline, sentence) == ([], [])
    assert differing("“Milk is slow,” Holm told us", "“Cheese is late,” Holm told them", QUOTED_ALIKE)[0]
    assert differing("“Milk is slow,” Holm told us", "“Cheese is late,” Holm told them") == ([], [])


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_lost(quote, shown):
    one = claim(shown, quote)
    text = excerpt_of(one, 40)
    opening, closing = marks_around(text)
    assert (
        "".join(run.text for run in runs_of(one, text, differing(text, shown)[0], True))
        == opening + text + closing
    )


@pytest.mark.parametrize(
    ("quote", "marks"),
    [
        ("plain", ("“", "”")),
        ("“so”", ("", "")),
        ('"so', ("", '"')),
        ("“so he said", ("", "”")),
        ("he said so”", ("“", "")),
        ("“So,” he said", ("", "")),
        ("", ("“", "”")),
    ],
)
def test_marks(quote, marks):
    assert marks_around(quote) == marks
