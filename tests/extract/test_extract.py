from __future__ import annotations

import pickle
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checker.extract import analyse, extract
from checker.model import Document, Section
from checker.read import read_text

TEXT = """Acme buys Bolt

According to Daily Planet, Acme paid about \\$14.3 billion for a 49% stake in Bolt on June 11, 2025.

“We are 300 people,” said Jane Roe, the chief executive of Bolt.
"""
ENTITIES = {"Acme Corporation": ["Acme"], "Bolt": []}


def test_mentions_of_all_kinds_in_the_order_of_the_text() -> None:
    mentions = extract(read_text(TEXT, name="a.txt"), ENTITIES)
    assert [(one.kind, one.text, one.entity) for one in mentions] == [
        ("name", "Acme", "Acme Corporation"),
        ("name", "Bolt", "Bolt"),
        ("name", "Acme", "Acme Corporation"),
        ("money", "$14.3 billion", None),
        ("percent", "49%", None),
        ("name", "Bolt", "Bolt"),
        ("date", "June 11, 2025", None),
        ("quantity", "300 people", None),
        ("post", "chief executive", None),
        ("name", "Bolt", "Bolt"),
    ]


def test_a_mention_in_the_contract_s_words() -> None:
    mention = next(one for one in extract(read_text(TEXT, name="a.txt")) if one.kind == "money")
    dump = mention.model_dump(mode="json")
    assert {
        key: dump[key] for key in ("kind", "start", "end", "line", "column", "text", "low", "high", "unit")
    } == {
        "kind": "money",
        "start": TEXT.index("$14.3"),
        "end": TEXT.index("$14.3") + len("$14.3 billion"),
        "line": 3,
        "column": 45,
        "text": "$14.3 billion",
        "low": "14300000000",
        "high": "14300000000",
        "unit": "USD",
    }
    assert (mention.hedge, mention.trend, mention.attribution) == ("about", None, "Daily Planet")
    assert mention.low_step == Decimal(100_000_000)


def test_names_need_entities() -> None:
    assert not any(one.kind == "name" for one in extract(read_text(TEXT, name="a.txt")))


def test_a_mention_says_in_which_section_it_stands() -> None:
    text = "It costs $5.\n\nSave $200 now."
    cut = text.index("Save")
    sections = (Section("story", 0, cut, ""), Section("advertisement", cut, len(text), "an offer"))
    mentions = extract(Document(name="a", text=text, plain=text, sections=sections))
    assert [(one.text, one.section) for one in mentions] == [("$5", "story"), ("$200", "advertisement")]


def test_a_document_without_sections_is_story() -> None:
    (mention,) = extract(Document(name="a", text="It costs $5.", plain="It costs $5."))
    assert mention.section == "story"


def test_blanked_markup_inside_a_range() -> None:
    text = r"It costs *\$14.3 billion* to *\$15 billion* now."
    (mention,) = extract(read_text(text, name="a.md"))
    assert (mention.low, mention.high, mention.unit) == (
        Decimal(14_300_000_000),
        Decimal(15_000_000_000),
        "USD",
    )
    assert text[mention.start : mention.end] == mention.text == r"$14.3 billion* to *\$15 billion"


def test_parts_are_read_once_and_when_asked() -> None:
    analysis = analyse(read_text(TEXT, name="a.txt"), ENTITIES)
    assert analysis.mentions is analysis.mentions
    assert analysis.mentions == extract(analysis.document, ENTITIES)
    assert [TEXT[one.start : one.end] for one in analysis.quotations] == ["We are 300 people,"]
    assert analysis.sentences
    assert analysis.attributions
    assert analysis.posts


def test_surroundings_are_read_when_a_mention_is_asked() -> None:
    analysis = analyse(read_text(TEXT, name="a.txt"), ENTITIES)
    credited = {one.text: one for one in analysis.mentions}
    assert "credits" not in vars(analysis)
    assert credited["49%"].attribution == "Daily Planet"
    assert credited["300 people"].attribution == "Jane Roe"
    assert pickle.loads(pickle.dumps(analysis.mentions)) == analysis.mentions
    assert "surroundings=Analysis('a.txt')" in repr(credited["49%"])


def test_an_empty_document() -> None:
    assert extract(read_text("", name="a.txt"), ENTITIES) == ()


@given(st.text(alphabet="$5% \n*\\AcmeBolt.,“”-thousand", max_size=80))
def test_spans_are_the_document_s_own(text: str) -> None:
    document = read_text(text, name="a.txt")
    mentions = extract(document, ENTITIES)
    assert list(mentions) == sorted(mentions, key=lambda one: (one.start, one.end))
    for one in mentions:
        assert text[one.start : one.end] == one.text
        assert document.place(one.start) == (one.line, one.column)
