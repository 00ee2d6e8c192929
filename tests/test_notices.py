from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.notices import find
from checker.read import read, read_text

SEEDS = Path(__file__).parent.parent / "seeds"
PARAGRAPH = (
    "Rivers Bank said on Tuesday that it would buy Harbour Trust for $2.1 billion in cash and in shares, to be "
    "paid in May.\n"
)
STORY = (
    PARAGRAPH
    + "The board of Harbour Trust met twice to talk about the offer, and agreed to it with nine votes to two, a person "
    "who was there said.\n"
    "Unions asked for talks about the jobs of the 4,000 people who work for the two banks in the north, where many "
    "branches lie near each other.\n"
    "The regulator has six months to decide whether customers in the small towns on the coast would have too little "
    "choice after that.\n"
)


def noticed(text: str, name: str = "a.txt") -> list[tuple[str, str, str]]:
    """Kind, words and message of each notice."""
    return [(one.kind, text[one.start : one.end], one.message) for one in read_text(text, name).notices]


def test_seeds() -> None:
    found = {}
    for path in sorted(SEEDS.glob("*.txt")):
        document = read(path)
        found[path.name[:3]] = [
            (one.kind, *document.place(one.start), one.message) for one in document.notices
        ]
    assert found == {
        "000": [("repeated", 34, 1, "the body stands twice: lines 34 to 52 say again what stands before")],
        "001": [],
        "002": [("template", 1, 49, "leftovers of a template: {dollars}, {content material}, {feed_title}")],
        "003": [
            (
                "ambiguous date",
                1,
                18,
                "the date of publication, 11/06/2025, can be 11 June 2025 or 6 November 2025",
            ),
            (
                "breaks off",
                7,
                253,
                "the text breaks off in mid-sentence after “… the ongoing concerns about the capabilities of the upcoming”",
            ),
        ],
    }


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        # templates
        ("It cost {price} in all.", ("template", "{price}", "leftovers of a template: {price}")),
        ("{{ title }}\nIt cost $3.\n{{ title }}", ("template", "{{ title }}", "leftovers of a template: {{ title }}")),
        ("Dear [First Name], it cost $3.", ("template", "[First Name]", "leftovers of a template: [First Name]")),
        ("It cost $XX million, or TKTK.", ("template", "$XX", "leftovers of a template: $XX, TKTK")),
        ("Our%%MDASH%%view.", ("template", "%%MDASH%%", "leftovers of a template: %%MDASH%%")),
        # dates
        ("It closed on 03/04/2025 and on 03/04/2025.", ("ambiguous date", "03/04/2025", "03/04/2025 can be 4 March 2025 or 3 April 2025")),
        ("It closed on 31 June.", ("impossible date", "31 June", "no calendar has 31 June")),
        ("It closed on February 30, 2024.", ("impossible date", "February 30, 2024", "no calendar has February 30, 2024")),
        ("It closed on Feb. 29, 2023.", ("impossible date", "Feb. 29, 2023", "no calendar has Feb. 29, 2023")),
        ("It closed on 31/06/2025.", ("impossible date", "31/06/2025", "no calendar has 31/06/2025")),
        ("It closed on 2025-02-30.", ("impossible date", "2025-02-30", "no calendar has 2025-02-30")),
        ("It closed on Monday, 13 June 2025.", ("weekday", "Monday, 13 June 2025", "13 June 2025 is a Friday, not a Monday")),
        ("It closed on Thursday (June 12, 2025), then on Mon., June 12, 2025.", ("weekday", "Mon., June 12, 2025", "12 June 2025 is a Thursday, not a Monday")),
        # characters
        ("The bankâ€™s price, â€œlowâ€\x9d", ("mojibake", "â€™", "garbled characters, 3 times: “â€™” for “’”")),
        ("A cafÃ© closed.", ("mojibake", "Ã©", "garbled characters, once: “Ã©” for “é”")),
        ("It cost Â£5.", ("mojibake", "Â£", "garbled characters, once: “Â£” for “£”")),
        ("A smile ðŸ˜… there.", ("mojibake", "ðŸ˜…", "garbled characters, once: “ðŸ˜…” for “😅”")),
        ("A caf\ufffd closed.", ("mojibake", "\ufffd", "garbled characters, once: “\ufffd”")),
        ("It in\u00advest\u00aded.", ("invisible characters", "\u00ad", "2 invisible characters (soft hyphen)")),
        ("It paid\u200b \u202e5.", ("invisible characters", "\u200b", "2 invisible characters (zero width space, control U+202E)")),
        # nothing
        ("Home\n", ("no story", "Home\n", "nothing in this text was taken for the story")),
        # cut
        ("It cost $3 million. The board then[…]", ("breaks off", "It cost $3 million. The board then[…]", "the text breaks off in mid-sentence after “… It cost $3 million. The board then[…]”")),
    ],
)  # fmt: skip
def test_notice(text: str, notice: tuple[str, str, str]) -> None:
    assert noticed(text) == [notice]


@pytest.mark.parametrize(
    "text",
    [
        STORY + '"We shall see," she said',
        "On 40 June 2025 nothing, on 2025-06-31x nothing.",
        "The set {1, 2} and f(x) = {x} / 100% of [sic] it <b>now</b>.",
        "TK Maxx cost $X-ray money; XX chromosomes and Super Bowl XX.",
        "It closed on 13/06/2025, on 05/05/2025 and at 24/7 rates of 1/2.",
        "In June 31 people died, and on 29 February 2024 none.",
        "May 31, 2025 and 31 December. June 30. February 29.",
        "By June 45 members had left; version 31.02.2 was out.",
        "It closed on Friday, 13 June 2025, and on Monday in June 2025.",
        "Friday the 13th, 2025 seats were sold. Sun 2000 tablets.",
        "É’s café, SÃO PAULO, Ünal’s “Ärger”, âge, naïve, façade, smørrebrød, 5 £.",
        "\ufeffA family 👨‍👩‍👧, and می‌خواهم.",
        "A bank\nsold",
        "Tom: did you\nMia: yes and\nTom: so the",
        STORY,
        STORY + "A short last line",
        STORY
        + "We have seen the reports about the ferry, and every passenger who asks for the money back will get it within the week — Orne Ferries (@orneferries) March 3, 2021\n\n"
        + "The company runs four ferries.\n\n",
        STORY
        + "Passengers wait at the pier of Skarre after the ferry to the mainland was cancelled for the third time in as many weeks this winter\n\n"
        + "The company runs four ferries.\n\n",
        STORY + "What is next:",
        PARAGRAPH + "He said so.\nHe said so.\n",
    ],
)
def test_no_notice(text: str) -> None:
    assert noticed(text) == []


def test_a_long_paragraph_without_an_end_mark_breaks_off_where_others_have_one() -> None:
    cut = "The regulator said that it would look at the takeover for six months, and that rivals may still bid for all the bank owns"
    assert [kind for kind, _, _ in noticed(STORY + cut)] == ["breaks off"]
    assert [kind for kind, _, _ in noticed(cut)] == []
    amid = f"{STORY}The board met on Monday in the old customs house of the harbour, where it will meet again in May. {cut}\nThe shares fell on Tuesday, and so did those of other banks.\n"
    assert [kind for kind, _, _ in noticed(amid)] == ["breaks off"]


def test_a_paragraph_that_ends_with_an_article_breaks_off() -> None:
    assert noticed(
        "The board met twice.\n\nIt then agreed to sell the\n\nQ: What is the price?\nA: $2 billion."
    ) == [
        (
            "breaks off",
            "It then agreed to sell the",
            "the text breaks off in mid-sentence after “… It then agreed to sell the”",
        )
    ]


def test_a_part_that_stands_twice() -> None:
    text = STORY + PARAGRAPH
    assert noticed(text) == [
        (
            "repeated",
            PARAGRAPH.strip(),
            "a part of the text stands twice: line 5 says again what stands before",
        )
    ]


def test_leftovers_in_code_are_none() -> None:
    assert noticed("The price:\n\n```\nf'{price}'\n```\n\nIt is $3.", "a.md") == []


def test_dates_in_what_was_set_aside_are_not_the_article_s() -> None:
    text = (
        STORY
        + "Comments (1)\nI was there on 31 June and the price was not $2 billion but far less than all that.\n"
    )
    assert noticed(text) == []


def test_notices_without_paragraphs_are_the_same() -> None:
    document = read(SEEDS / "003_33a34f6b5913d187.txt")
    assert find(document) == document.notices


@given(text=st.text(alphabet="aA .{}[]$X%1234/-Junâ€™Ã\u200b\n", max_size=120))
def test_notices_lie_in_the_text_in_order(text: str) -> None:
    notices = read_text(text).notices
    assert [one.start for one in notices] == sorted(one.start for one in notices)
    assert all(0 <= one.start < one.end <= len(text) for one in notices)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It sank on Monday, May 4, off Leith.",
            [("Monday, May 4", "4 May 2021 is a Tuesday, not a Monday")],
        ),
        ("It sank on Monday 4 May off Leith.", [("Monday 4 May", "4 May 2021 is a Tuesday, not a Monday")]),
        ("It sank on Tuesday, May 4, off Leith.", []),
        ("It opens on Friday, December 31.", []),
        ("It sank on Monday, May 4, 1970, off Leith.", []),
        ("It sank on Monday. May 4 was dry.", []),
    ],
)
def test_a_weekday_beside_a_day_without_its_year(text: str, expected: list[tuple[str, str]]) -> None:
    dated = "---\ndate: 2021-05-12\n---\n\n" + text
    assert [one[1:] for one in noticed(dated) if one[0] == "weekday"] == expected
    assert [one for one in noticed(text) if one[0] == "weekday"] == []
