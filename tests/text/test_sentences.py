from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Section
from checker.text.sentences import LONGEST, Paragraphs, sentence_at, split


def texts(plain: str, *sections: Section) -> list[str]:
    return [" ".join(plain[s.start : s.end].split()) for s in split(plain, sections)]


ONE = [
    "Acme Inc. bought Bolt Corp. for $3.5 million.",
    "Mr. Brown and Dr. Lee met Gov. Jane Roe in St. Louis.",
    "It closed at 4 p.m. Eastern time.",
    "The U.S. Treasury and the U.K. Home Office agreed.",
    "J. R. Miller and K. Droste run it.",
    "See No. 5 on the list of Jan. 3, 2024.",
    "Sales, e.g. of toys, rose vs. last year.",
    "“Is it over?” he asked.",
    "“Is it over?” Brown asked.",
    '"Never!" she said, and left.',
    "Yahoo! Inc. was sold.",
    "He waited ... and then he left.",
    "The firm (Bolt Ltd.) said no.",
    "Foo.AI and acme.com are sites.",
    "1. Wash your hands",
    "They met Carl C. Poe in Ohio.",
    "Smith vs. Jones begins on Mon. Feb. 3.",
    "The team (founded in Ohio, etc.) won.",
    "A vote on Rep. Doe's bill is due.",
]


@pytest.mark.parametrize("plain", ONE)
def test_one_sentence(plain: str) -> None:
    assert texts(plain) == [plain]


SEVERAL = [
    "He works for Acme Inc.|The firm is small.",
    "He works for Acme Inc.|Brown said so.",
    "It was sold in the U.S.|It failed there.",
    "It opens at 9 a.m.|The doors close at noon.",
    "He got vitamin C.|Then he slept.",
    "“We won.”|Nobody cheered.",
    "“We won,” she said.|“It was hard.”",
    "Who came?|Nobody did!|A pity.",
    "(It was late.)|They left.",
    "They paid 5 million.|3,000 people came.",
    "He left …|Nobody knew why.",
    "He spoke on a podcast.|Brown argued back.",
    "Sales fell.|iPhone sales rose.",
    "He laughed. 😅|Interesting, that.",
    "She got a Ph.D.|She then left.",
    "They met at No. 10.|Then they left.",
    "He was born in Jan.|The rest is unknown.",
    "“Stop!” he cried.|Brown stopped.",
    "It has 9 grains.|1. Tip Top costs a pound.",
]


@pytest.mark.parametrize("marked", SEVERAL)
def test_several_sentences(marked: str) -> None:
    glued = "podcast.|Brown" in marked
    wanted = marked.split("|")
    if "😅" in marked:  # a symbol between sentences stays with the second
        wanted = ["He laughed.", "😅 Interesting, that."]
    assert texts(marked.replace("|", "" if glued else " ")) == wanted


def test_paragraphs_headings_and_lists() -> None:
    plain = "A Heading\n\nIt began. It went on.\nA new line, a new paragraph\n\n  • one thing\n  • another. Two.\n"
    assert [(plain[s.start : s.end], s.paragraph) for s in split(plain, [])] == [
        ("A Heading", 0),
        ("It began.", 1),
        ("It went on.", 1),
        ("A new line, a new paragraph", 2),
        ("one thing", 3),
        ("another.", 4),
        ("Two.", 4),
    ]


def test_bullets_inside_a_line_separate_items() -> None:
    assert texts("Takeaways: • Sales rose 5% • Costs fell") == ["Takeaways:", "Sales rose 5%", "Costs fell"]


WIRE = """Bolt Industries Inc said it
acquired the assets of Acme Holding
Corp, a privately-held maker of tools.
    The company said the price was 12 mln dlrs, of which
half was paid in cash.
    It gave no
other details.
 Wire
"""


def test_hard_wrapped_newswire_is_joined() -> None:
    assert texts(WIRE) == [
        "Bolt Industries Inc said it acquired the assets of Acme Holding Corp, a privately-held maker of tools.",
        "The company said the price was 12 mln dlrs, of which half was paid in cash.",
        "It gave no other details.",
        "Wire",
    ]
    assert [s.paragraph for s in split(WIRE, [])] == [0, 1, 2, 3]


def test_short_lines_that_are_no_wrapped_text_stay_apart() -> None:
    plain = "Kind regards,\n\nJane Doe\nSales Manager for all of Northern Europe\nBolt Industries"
    assert texts(plain) == plain.replace("\n\n", "\n").split("\n")


def test_sections_are_never_crossed() -> None:
    plain = "Save now on passes However, Brown disagrees. A Caption. By Roe"
    cut, label = plain.index("However"), plain.index("A Caption")
    sections = [
        Section("advertisement", 0, cut, "an advertisement"),
        Section("story", cut, label, ""),
        Section("caption", label, len(plain), "a caption"),
    ]
    assert texts(plain, *sections) == ["Save now on passes", "However, Brown disagrees.", "A Caption. By Roe"]


def test_sentence_at() -> None:
    sentences = split("One. Two. Three.", [])
    assert [sentence_at(sentences, offset) for offset in (0, 4, 5, 12)] == [0, 0, 1, 2]
    assert sentence_at([], 3) == -1


def test_a_paragraph_is_cut_when_it_is_asked_for() -> None:
    plain = "One. Two.\n\n Three. Four."
    paragraphs = Paragraphs(plain, [])
    around = {at: paragraphs.sentence_around(at) for at in range(11, len(plain))}
    assert {None if one is None else plain[one.start : one.end] for one in around.values()} == {
        None,
        "Three.",
        "Four.",
    }
    assert {at for at, one in around.items() if one is None} == {11, 18}
    assert [one for one in paragraphs.sentences() if one.paragraph] == [around[12], around[19]]
    assert Paragraphs("", []).sentence_around(0) is None


@given(st.text(alphabet="aB .!?\n\"“”'’()•-0123456789…U.S.", max_size=300))
def test_sentences_are_sorted_trimmed_and_lose_no_word(plain: str) -> None:
    sentences = split(plain, [])
    end = 0
    for sentence in sentences:
        assert end <= sentence.start < sentence.end
        assert plain[sentence.start : sentence.end].strip() == plain[sentence.start : sentence.end]
        end = sentence.end
    kept = "".join(plain[s.start : s.end] for s in sentences)
    assert [c for c in kept if c.isalnum()] == [c for c in plain if c.isalnum()]
    assert [s.paragraph for s in sentences] == sorted(s.paragraph for s in sentences)


def test_what_goes_on_without_a_stop_is_cut() -> None:
    for text in ("$9 " * 5000, "x" * 5000, "The tram left, " * 400 + "he said. It rained."):
        found = split(text, ())
        assert max(one.end - one.start for one in found) <= LONGEST
        assert "".join("".join(text[one.start : one.end] for one in found).split()) == "".join(text.split())


def test_apostrophes_after_a_stop_are_looked_at_once() -> None:
    text = "He left the town." + "'" * 5000 + "x. Then he paid $5."
    assert split(text, ())[-1].end == len(text)
