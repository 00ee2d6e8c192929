from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read import read, read_text
from checker.read.plain import plain
from checker.sections import SET_ASIDE, split
from checker.sections.copies import same_words
from checker.sections.language import language
from checker.sections.regions import comment_count

PAGES = sorted((Path(__file__).parent / "data" / "sections").glob("*.txt"))
SEEDS = Path(__file__).parent.parent / "seeds"


def labelled(page: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of an annotated page, and the stretches with their kinds."""
    text = ""
    stretches: list[tuple[int, int, str]] = []
    for part in re.split(r"(?=^\[[a-z ]+\] )|(?=\[\[[a-z ]+\]\])", page, flags=re.MULTILINE):
        if mark := re.match(r"\[\[?([a-z ]+)\]\]?(?: |(?<=\]\]))", part):
            body = part[mark.end() :]
            stretches.append((len(text), len(text) + len(body.rstrip()), mark[1]))
            text += body
        else:
            text += part
    return text, stretches


def kinds(text: str, name: str = "page.txt") -> list[tuple[str, str]]:
    """The sections of a text that are not story, with their words."""
    document = read_text(text, name)
    return [(s.kind, text[s.start : s.end].strip()) for s in document.sections if s.kind != "story"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    text, stretches = labelled(path.read_text(encoding="utf-8"))
    document = read_text(text, path.name)
    found = [
        (document.section_at(start), document.section_at(end - 1), text[start:end])
        for start, end, _ in stretches
    ]
    assert found == [(kind, kind, text[start:end]) for start, end, kind in stretches]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_reason_is_given(path: Path) -> None:
    text, _ = labelled(path.read_text(encoding="utf-8"))
    for section in read_text(text, path.name).sections:
        assert bool(section.reason) == (section.kind != "story")


# ------------------------------------------------------------------ the seeds


def set_aside(name: str) -> list[tuple[str, int, int, str]]:
    document = read(SEEDS / name)
    found = []
    for section in document.sections:
        if section.kind in SET_ASIDE:
            end = section.start + len(document.text[section.start : section.end].rstrip())
            first, last = document.place(section.start)[0], document.place(end - 1)[0]
            found.append((section.kind, first, last, section.reason))
    return found


def test_seed_with_its_body_twice() -> None:
    assert set_aside("000_ecb32aa7b670a33d.txt") == [
        ("advertisement", 10, 14, "an advertisement, up to its call “REGISTER NOW”"),
        ("related links", 22, 28, "links to other stories under “Related article”"),
        ("related links", 29, 29, "links to other stories under “Related Special Topic Recommendations”"),
        ("comment", 30, 30, "the line over readers' comments, “Comments (1)”"),
        ("comment", 31, 32, "readers' comments after “Comments (1)”"),
        ("repeated", 34, 40, "says again what stands before"),
        ("advertisement", 41, 45, "an advertisement, up to its call “REGISTER NOW”"),
        ("repeated", 45, 52, "says again what stands before"),
        ("related links", 53, 58, "links to other stories under “Related article”, again"),
        ("comment", 59, 59, "readers' comments after “Comments (1)”, again"),
        ("residue", 65, 65, "navigation"),
    ]


def test_seed_of_a_blog() -> None:
    assert set_aside("001_06d9961e9a1b43eb.txt") == [
        ("residue", 1, 1, "a category"),
        ("residue", 9, 9, "a reading time"),
        ("related links", 165, 178, "links to other stories under “You may also like”"),
    ]


def test_seed_of_a_machine() -> None:
    assert set_aside("002_a78254bb779465c0.txt") == [("residue", 16, 17, "leftovers of a template")]


def test_seed_with_questions() -> None:
    assert set_aside("003_33a34f6b5913d187.txt") == [("residue", 1, 1, "a line that dates the article")]


def test_story_goes_on_in_mid_line_after_the_advertisement() -> None:
    document = read(SEEDS / "000_ecb32aa7b670a33d.txt")
    after = [
        document.text[s.start : s.start + 13]
        for s in document.sections
        if s.start and s.kind in ("story", "repeated")
    ]
    assert after.count("However, Wang") == 2


# ------------------------------------------------------------------ single cases


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rivers Bank buys Harbour Trust for $2.1 billion",
        "Rivers Bank buys Harbour Trust for $2.1 billion.",
        "Is $2.1 billion too much?",
        "one\ntwo\nthree\n",
        "Comments (1)\nThey paid $2 billion.",
    ],
)
def test_a_text_of_one_paragraph_or_of_short_lines_makes_claims(text: str) -> None:
    assert all(section.kind in ("story", "heading", "comment") for section in read_text(text).sections)
    assert "They paid" not in "".join(words for _, words in kinds(text))


def test_markdown() -> None:
    text = (
        "---\ntitle: The sale\n---\n# Harbour sold\n\nRivers Bank paid **$2.1\nbillion** for it.\n\n"
        "Its price\n---------\n\n```\nprice = 2.3\n```\n\n- It closes in March.\n"
    )
    assert kinds(text, "a.md") == [
        ("residue", "---\ntitle: The sale\n---"),
        ("heading", "# Harbour sold"),
        ("heading", "Its price\n---------\n\n```"),
        ("residue", "price = 2.3\n```"),
    ]


def test_a_line_that_is_not_wrapped_is_a_paragraph() -> None:
    text = "Background\nThe bank was founded in 1835 by two brothers who traded in wool and in tea with the east.\n"
    assert kinds(text) == [("heading", "Background")]


def test_a_figure_at_the_start_of_a_wrapped_line_is_no_item() -> None:
    text = "The bank said that the takeover is scheduled to be closed by March\n16. The regulator has agreed to it, the bank said on\nMonday.\n"
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "Rivers Bank will pay 2.1 billion dollars for all of it",
            "Rivers Bank will pay 2.1 billion dollars for all of it!",
            True,
        ),
        (
            "Rivers Bank will pay 2.1 billion dollars for all of it",
            "Rivers Bank will pay 2.3 billion dollars for all of it",
            False,
        ),
        (
            "Rivers Bank will pay 2.1 billion dollars for all of it",
            "Harbour Trust could ask 2.1 billion dollars for half of it",
            False,
        ),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same
    assert same_words(other, one) is same


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bank said that it is the first of its kind in the country.", "en"),
        ("Die Bank ist nicht die erste, aber sie hat das Geld für den Kauf.", "de"),
        ("La banque est la première dans le pays, et elle ne paie pas.", "fr"),
        ("Rivers Bank, Harbour Trust, Ledger Weekly, Pit & Quarry", None),
        ("Nein, danke", None),
    ],
)
def test_language(text: str, code: str | None) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    ("label", "count"),
    [
        ("comments (1)", 1),
        ("1 comment", 1),
        ("comments: 1,204", 1204),
        ("view all 12 comments", 12),
        ("comments", -1),
        ("reader comments", -1),
        ("comment", None),
        ("comments on the budget", None),
        ("3 of 5 comments", None),
        ("", None),
    ],
)
def test_comment_count(label: str, count: int | None) -> None:
    assert comment_count(label) == count


@pytest.mark.parametrize(
    "piece",
    [
        "Comments (1)\nIt is so.\n",
        "Related articles\nA headline here\n",
        "Example event Save $5 on your pass\nJoin us.\n",
        "Save $5 on it REGISTER NOW ",
        "Advertisement\n",
        "The bank said on Tuesday that it would pay for all\n",
        "```\ncode\n```\n",
        "word and word and word and word and word and word and\n",
    ],
)
def test_hostile_repeats_are_told_apart_in_linear_time(piece: str) -> None:
    """Quadratic work would take minutes here."""
    text = piece * 8000
    assert split(text, plain(text))[-1].end == len(text)


# ------------------------------------------------------------------ properties

LINES = st.lists(
    st.sampled_from(
        [
            "Rivers Bank said on Tuesday it would buy Harbour Trust for $2.1 billion in cash and shares.",
            "Related articles", "Comments (2)", "REGISTER NOW", "Example event Save $20+ on your pass", "Home", "",
            "Advertisement", "Read more", "0/500", "# Heading", "- item", "```", "Heading:", "{field}", "Question?",
            "REGISTER NOWHowever, it closed.", "Leeds | May 4 REGISTER NOW However, it closed.", "   ", "\t* item",
        ]
    ),
    max_size=14,
)  # fmt: skip


@given(lines=LINES, markup=st.sampled_from(["text", "markdown"]), ends=st.sampled_from(["\n", "\r\n"]))
def test_sections_cover_the_text(lines: list[str], markup: str, ends: str) -> None:
    text = ends.join(lines)
    sections = split(text, plain(text, markup), markup)
    assert "".join(text[section.start : section.end] for section in sections) == text
    assert all(section.start < section.end for section in sections)
    assert all(a.end == b.start and a[0::3] != b[0::3] for a, b in pairwise(sections))


@given(text=st.text(alphabet="Aa1.?\n #*{}|$" + "R", max_size=200))
def test_any_text_is_covered(text: str) -> None:
    sections = split(text, plain(text), "text")
    assert "".join(text[section.start : section.end] for section in sections) == text
