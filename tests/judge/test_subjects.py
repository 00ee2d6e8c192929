"""One subject under several names, and the events of articles."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

import checker
from checker.bind.claims import Claim
from checker.bind.roles import LEAD_NAME, OTHER_NAME
from checker.judge.subjects import link
from checker.rulebook import Rules
from checker.values import Quantity
from checker.vocabulary import Agrees, Field, Organization, Pack, Story, Use

SHOWN = (Agrees("a", "a"),)
RULES = Rules(
    (
        Pack(
            id="deals",
            title="Deals",
            fields=(
                Field("deal.amount", label="amount", kind="money", roles=("buyer", "target"), subject="target", event="deal", phrases=("{figure} deal",), examples=SHOWN),
                Field("person.age", label="age", kind="age", roles=("person",), subject="person", phrases=("{person} , {figure}",), examples=SHOWN),
                Field("event.killed", label="killed", kind="number", event="event", phrases=("{figure} killed",), examples=SHOWN),
            ),
        ),
        Story(id="story", title="Story", about=(Organization("Meta"),), fields=(Use("deal.amount", target=Organization("Meta")),), examples=SHOWN),
    )
)  # fmt: skip


def claim(source: str, subject: str, field: str = "deal.amount", *roles: tuple[str, str]) -> Claim:
    role = {"deal.amount": "target", "person.age": "person"}.get(field)
    own = ((role, subject),) if role else ()
    value = Quantity(Decimal(3), Decimal(3))
    return Claim(source, f"deals/{field}", field, subject, value, 0, 1, "3", roles=(*own, *roles))


def event(
    source: str,
    *lead: str,
    beside: tuple[str, ...] = (),
    field: str = "event.killed",
    subject: str = "the event",
) -> Claim:
    roles = (*((LEAD_NAME, name) for name in lead), *((OTHER_NAME, name) for name in beside))
    return Claim(
        source, f"deals/{field}", field, subject, Quantity(Decimal(3), Decimal(3)), 0, 1, "3", roles=roles
    )


def subjects(*claims: Claim) -> list[str]:
    return [one.subject for one in link(claims, RULES)]


NAMES: list[tuple[str, list[str], int]] = [
    ("case", ["ATI TECHNOLOGIES", "ATI Technologies"], 1),
    ("a form of incorporation", ["Widget Inc.", "Widget", "Widget Corp"], 1),
    ("an article", ["The Gap", "Gap"], 1),
    ("the beginning of one other", ["ATI", "ATI Technologies"], 1),
    ("the beginning of two others", ["Bank", "Bank of Oslo", "Bank of Rome"], 3),
    ("initials", ["AMD", "Advanced Micro Devices Inc."], 1),
    ("initials of two", ["AMD", "Advanced Micro Devices", "Allied Metal Dealers"], 3),
    ("a branch in one country is no short form", ["Acme", "Acme Norway"], 2),
    ("nor one in a city of two words", ["Acme", "Acme New York"], 2),
    ("a declared name is its own", ["Meta", "Meta Inc"], 2),
    ("others", ["Acme", "Widget"], 2),
]


@pytest.mark.parametrize(("why", "names", "different"), NAMES, ids=[why for why, _, _ in NAMES])
def test_names_of_things(why: str, names: list[str], different: int) -> None:
    found = subjects(*(claim(f"{at}.txt", name) for at, name in enumerate(names)))
    assert len(set(found)) == different, why


def test_two_names_of_which_one_source_says_two_things_are_two_bodies() -> None:
    five = replace(claim("a", "Acme Energy"), value=Quantity(Decimal(5), Decimal(5)))
    assert set(subjects(claim("a", "Acme"), five, claim("b", "Acme"))) == {"Acme", "Acme Energy"}
    assert set(subjects(claim("a", "Acme"), replace(five, source="b"))) == {"Acme"}
    assert set(subjects(claim("a", "Acme"), claim("a", "Acme Energy"))) == {"Acme"}


PERSONS: list[tuple[str, list[tuple[str, str]], int]] = [
    ("a short form", [("a", "Ann Lee"), ("b", "Lee")], 1),
    ("a middle name", [("a", "Robyn Mendes"), ("b", "Robyn Norma Mendes")], 1),
    ("a spelling", [("a", "Catherine Gomes"), ("b", "Katherine Gomes")], 1),
    ("two spellings in one article are two persons", [("a", "Jeremiah Hart"), ("a", "Jeremy Hart")], 2),
    ("a name that fits two stays alone", [("a", "Gary Gomes"), ("b", "Katherine Gomes"), ("c", "Gomes")], 3),
    ("others", [("a", "Ann Lee"), ("b", "Bob Stone")], 2),
]


@pytest.mark.parametrize(("why", "named", "different"), PERSONS, ids=[why for why, _, _ in PERSONS])
def test_names_of_persons(why: str, named: list[tuple[str, str]], different: int) -> None:
    found = subjects(*(claim(source, name, "person.age") for source, name in named))
    assert len(set(found)) == different, why


def test_a_first_and_a_last_name_stand_for_a_person() -> None:
    named = [("a", "Mendes"), ("b", "Robyn Norma Mendes"), ("c", "Robyn Mendes")]
    assert set(subjects(*(claim(source, name, "person.age") for source, name in named))) == {"Robyn Mendes"}


def test_other_roles_tell_subjects_apart() -> None:
    found = subjects(
        claim("a", "Widget", "deal.amount", ("buyer", "Acme")),
        claim("b", "Widget", "deal.amount", ("buyer", "Bolt")),
        claim("c", "Widget"),
    )
    assert found == ["Widget (buyer Acme)", "Widget (buyer Bolt)", "Widget (not said by whom)"]


def test_an_open_role_joins_the_only_known_one() -> None:
    assert subjects(claim("a", "Widget", "deal.amount", ("buyer", "Acme")), claim("b", "Widget")) == [
        "Widget",
        "Widget",
    ]


def test_a_role_under_two_names_is_one() -> None:
    found = subjects(
        claim("a", "Widget", "deal.amount", ("buyer", "AMD")),
        claim("b", "Widget", "deal.amount", ("buyer", "Advanced Micro Devices")),
    )
    assert found == ["Widget", "Widget"]


EVENTS: list[tuple[str, list[Claim], list[str]]] = [
    ("one name in both leads", [event("a", "Qeshm", "Oman"), event("b", "Qeshm")], ["the event"] * 2),
    ("nothing in common", [event("a", "Qeshm"), event("b", "Lumo")], ["the event (qeshm)", "the event (lumo)"]),
    ("one name outside the leads is not enough", [event("a", "Qeshm"), event("b", "Lumo", beside=("Qeshm",))], ["the event (qeshm)", "the event (lumo)"]),
    ("two names anywhere", [event("a", "Qeshm", "Bandar"), event("b", "Lumo", beside=("Bandar", "Qeshm"))], ["the event"] * 2),
    ("through a third", [event("a", "Qeshm"), event("b", "Lumo"), event("c", "Lumo", "Qeshm")], ["the event"] * 3),
    ("an article without names", [event("a", "Qeshm"), event("b")], ["the event (qeshm)", "the event (b)"]),
    ("one article", [event("a"), event("a")], ["the event"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("why", "claims", "expected"), EVENTS, ids=[why for why, _, _ in EVENTS])
def test_events(why: str, claims: list[Claim], expected: list[str]) -> None:
    assert subjects(*claims) == expected, why
    assert sorted(subjects(*claims[::-1])) == sorted(expected), why


def test_a_deal_without_a_name_is_the_one_that_others_name() -> None:
    deal = {"field": "deal.amount", "subject": "the deal"}
    assert subjects(claim("a", "ATI"), event("b", "ATI Technologies", "Oslo", **deal)) == ["ATI", "ATI"]
    found = subjects(
        claim("a", "ATI"), claim("c", "ATI Technologies"), event("b", "ATI Technologies", "Oslo", **deal)
    )
    assert found == ["ATI", "ATI", "ATI"]


def test_a_deal_that_can_be_two_stays_its_own() -> None:
    deal = event("b", "Bolt", "Widget", field="deal.amount", subject="the deal")
    assert subjects(claim("a", "Bolt"), claim("a", "Widget"), deal)[-1] == "the deal"


@pytest.mark.parametrize(
    ("texts", "subjects"),
    [
        (
            (
                "Tuvania voted no. Premier Ana Holt conceded after a turnout of 86 per cent: 32 districts said no by 55% to 45%.",
                "Turnout was 84.5%. Ana Holt lost by 55% to 45% after all 32 districts had counted.",
            ),
            1,
        ),
        (  # the same premier, another vote: two figures and a year are no event
            (
                "Tuvania voted no in 2014. Premier Ana Holt conceded after a turnout of 86 per cent: 32 districts said no by 55% to 45%.",
                "Turnout was 84.5%. Ana Holt lost in 2014 by 55% to 41% after all 32 districts had counted.",
            ),
            2,
        ),
    ],
)
def test_articles_that_tell_alike_tell_one_event(texts, subjects):
    report = checker.compare(
        [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    )
    assert len({one.subject for one in report.findings if one.field == "vote.turnout"}) == subjects
