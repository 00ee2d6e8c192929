from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.attribution import Credits, find, governing
from checker.extract.quotations import find as find_quotations
from checker.model import Attribution
from checker.text.sentences import split


def attributions(plain: str) -> list[Attribution]:
    sentences = split(plain, [])
    return find(plain, sentences, find_quotations(plain, sentences))


def shown(plain: str) -> list[tuple[str, str, str | None, bool]]:
    return [(plain[a.start : a.end], a.certainty, a.source, a.view) for a in attributions(plain)]


FLAT = [
    "Acme bought Bolt for $5 million in May.",
    "The United States won.",
    "Acme has not said whether it will pay.",
    "Roe declined to comment.",
    "Police found a gun in the car.",
    "Analyst estimates fell.",
    "It costs $5 per share.",
    "Acme maintains its lead.",
    "It also adds a new plant.",
    "The Roe show that we saw was long.",
]


@pytest.mark.parametrize("plain", FLAT)
def test_flat_text_has_no_attribution(plain: str) -> None:
    assert shown(plain) == []


HEDGED = [
    ("Acme is reportedly buying Bolt.", "Acme is reportedly buying Bolt."),
    ("He takes a new role, reportedly as chair.", "reportedly as chair."),
    ("Roe, who will reportedly leave, is 40.", "who will reportedly leave"),
    ("Acme is said to be in talks.", "Acme is said to be in talks."),
    ("It is believed to be worth $5bn.", "It is believed to be worth $5bn."),
    ("The reported $5bn price is high.", "The reported $5bn price is high."),
    ("It follows rumours of a sale.", "rumours of a sale."),
    ("Acme grew; Bolt is allegedly broke.", "Bolt is allegedly broke."),
    ("It was reported that Bolt is broke.", "It was reported that Bolt is broke."),
]


@pytest.mark.parametrize(("plain", "span"), HEDGED)
def test_hearsay(plain: str, span: str) -> None:
    assert shown(plain) == [(span, "hedged", None, False)]


CREDITED = [
    # named persons, bodies and documents
    ("In April, The Courier reported that Bolt lost money.", "that Bolt lost money.", "attributed", "The Courier"),
    ("Bolt Corp said it sold a plant.", "it sold a plant.", "attributed", "Bolt Corp"),
    ("Bolt sold a plant, Jane Roe told Reuters on Monday.", "Bolt sold a plant", "attributed", "Jane Roe"),
    ("Bolt sold a plant, according to SeedStat data.", "Bolt sold a plant, according to SeedStat data.", "attributed", "SeedStat"),
    ("According to data compiled by SeedStat, sales fell.", "According to data compiled by SeedStat, sales fell.", "attributed", "SeedStat"),
    ("In response to data compiled by SeedStat, sales fell.", "In response to data compiled by SeedStat, sales fell.", "attributed", "SeedStat"),
    ("Bolt sold a plant, court records show.", "Bolt sold a plant", "attributed", "court records"),
    ("The company also said it sold a plant.", "it sold a plant.", "attributed", "The company"),
    ("Bolt sold a plant, reports the Daily Mirror.", "Bolt sold a plant", "attributed", "Daily Mirror"),
    ("Pantler's Corp said it sold a plant.", "it sold a plant.", "attributed", "Pantler's Corp"),
    ("The counsel of the company, Jane Roe, said it sold.", "it sold.", "attributed", "Jane Roe"),
    ("Bolt, Roe said, sold a plant.", "Bolt, Roe said, sold a plant.", "attributed", "Roe"),
    ("Acme and Bolt Inc said they merged.", "they merged.", "attributed", "Acme and Bolt Inc"),
    # sources without a name, in the number that is printed
    ("Sources say Bolt sold a plant.", "Bolt sold a plant.", "unnamed", "Sources"),
    ("Two people briefed on the talks told Reuters that Bolt sold it.", "Reuters that Bolt sold it.", "unnamed", "Two people briefed on the talks"),
    ("Bolt sold it, a person familiar with the matter said.", "Bolt sold it", "unnamed", "a person familiar with the matter"),
    ("Bolt sold it, in line with an individual aware of the matter.", "Bolt sold it, in line with an individual aware of the matter.", "unnamed", "an individual aware of the matter"),
    ("Reports confirm a sale by Bolt.", "a sale by Bolt.", "unnamed", "Reports"),
    ("It confirms the reports that Bolt sold it.", "that Bolt sold it.", "unnamed", "reports"),
    ("Acme to buy Bolt: report", "Acme to buy Bolt", "unnamed", "report"),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "span", "certainty", "source"), CREDITED)
def test_credits(plain: str, span: str, certainty: str, source: str) -> None:
    assert shown(plain) == [(span, certainty, source, False)]


VIEWS = [
    ("Critics say it overpaid.", "it overpaid.", "attributed", "Critics"),
    ("Roe believes it overpaid.", "it overpaid.", "attributed", "Roe"),
    ("Analysts expect sales of $5bn.", "sales of $5bn.", "attributed", "Analysts"),
    ("Many people said it overpaid.", "it overpaid.", "attributed", "Many people"),
    ("It was widely seen as a failure.", "seen as a failure.", "unnamed", None),
    ("Roe denied that it paid $5bn.", "that it paid $5bn.", "attributed", "Roe"),
]


@pytest.mark.parametrize(("plain", "span", "certainty", "source"), VIEWS)
def test_views_and_denials(plain: str, span: str, certainty: str, source: str | None) -> None:
    assert shown(plain) == [(span, certainty, source, True)]


def test_a_company_that_expects_something_holds_no_view() -> None:
    assert shown("Bolt expects to close the sale in May.") == [
        ("to close the sale in May.", "attributed", "Bolt", False)
    ]


def test_a_quotation_is_quoted_and_its_clause_is_not_credited_twice() -> None:
    plain = "“We sold the plant,” Roe told Reuters."
    assert shown(plain) == [("We sold the plant,", "quoted", "Roe", False)]
    assert shown("“I think we overpaid,” Roe said.") == [("I think we overpaid,", "quoted", "Roe", True)]


def test_pronouns_are_those_credited_before() -> None:
    plain = "Bolt Corp said it sold a plant. It said the price was $5m.\n\nAnalysts said it was low. They said so in May."
    assert [(a.source, a.view) for a in attributions(plain)] == [
        ("Bolt Corp", False),
        ("Bolt Corp", False),
        ("Analysts", True),
        ("Analysts", True),
    ]
    plain = "Jane Roe said yes. John Doe said no. She said it twice."
    assert [a.source for a in attributions(plain)] == ["Jane Roe", "John Doe", "She"]


def test_a_pronoun_stands_for_whom_a_quotation_before_it_credits() -> None:
    plain = "“We sold it all,” Jane Roe said. She said the price was $5m."
    assert [a.source for a in attributions(plain)] == ["Jane Roe", "Jane Roe"]


def test_credits_at_a_place_are_those_of_the_whole_text() -> None:
    plain = (
        "Bolt Corp said it sold a plant. It said, “We got $5m”.\n\nRoe said it is reportedly broke, which critics"
        " say is bad. He thinks so.\n\nBolt to close: report"
    )
    sentences = split(plain, [])
    quotations = find_quotations(plain, sentences)
    everything = find(plain, sentences, quotations)
    lazily = Credits(plain, sentences, quotations)
    for start in reversed(range(len(plain))):
        assert lazily.at(start, start + 1) == governing(everything, start, start + 1)


def test_governing_is_the_innermost() -> None:
    plain = "Bolt grew. Roe said Bolt, which reportedly owes $5m, is broke."
    found = attributions(plain)

    def around(word: str) -> str | None:
        at = plain.index(word)
        attribution = governing(found, at, at + len(word))
        return attribution and attribution.certainty

    assert [around(word) for word in ("grew", "owes", "broke")] == [None, "hedged", "attributed"]


@given(st.text(alphabet='aBRoe said, that reportedly. according to Bolt;(—"“”\n', max_size=200))
def test_spans_lie_inside_one_sentence_in_order(plain: str) -> None:
    sentences = split(plain, [])
    found = [a for a in attributions(plain) if a.certainty != "quoted"]
    assert found == sorted(found, key=lambda a: (a.start, -a.end))
    for item in found:
        assert any(s.start <= item.start < item.end <= s.end for s in sentences)
