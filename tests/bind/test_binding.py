"""Whole documents: which figures become claims of what, and why the others do not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.bind import Bound, bind
from checker.extract import analyse
from checker.read import read_text
from checker.rulebook import Rules
from checker.vocabulary import Agrees, Choice, Field, Organization, Pack, Person, Story, Use

SHOWN = (Agrees("a", "a"),)
ACME = Organization("Acme")
WIDGET = Organization("Widget")
LEE = Person("Ann Lee", "Lee", of=WIDGET)

GENERAL = Pack(
    id="general",
    title="General",
    fields=(
        Field(
            "deal.price",
            label="price",
            kind="money",
            roles=("buyer", "target"),
            subject="target",
            event="deal",
            phrases=("{buyer} ... <buy> .. {target} ... for {figure}", "<buy> .. {target} ... for {figure}", "deal .. worth {figure}", "{figure} deal", "cost of {figure}"),
            unless=("sales of {figure}",),
            examples=SHOWN,
        ),
        Field(
            "deal.fee",
            label="fee",
            kind="money",
            roles=("target",),
            subject="target",
            phrases=("fee .. {figure}", "cost of {figure}"),
            examples=SHOWN,
        ),
        Field(
            "share.price",
            label="price per share",
            kind="money",
            roles=("target",),
            subject="target",
            units=("share",),
            phrases=("{target} ... at {figure}",),
            examples=SHOWN,
        ),
        Field("person.age", label="age", kind="age", roles=("person",), subject="person", phrases=("{person} , {figure}", "^ the {figure}"), examples=SHOWN),
        Field("firm.staff", label="staff", kind="quantity", units=("employee",), roles=("organization",), subject="organization", phrases=("{organization} .. <have> {figure}", "<have> {figure}"), examples=SHOWN),
        Field("event.killed", label="killed", kind="number", units=("person", "people"), event="event", grows=True, phrases=("<kill> {figure}", "{figure} <be> killed"), examples=SHOWN),
        Field("heist.robbers", label="robbers", kind="number", units=("robber", "thief"), event="heist|robbery|robber|thieves", phrases=("{figure}",), examples=SHOWN),
        Field("firm.founded", label="year of founding", kind="date", roles=("organization",), subject="organization", phrases=("{organization} .. founded in {figure}",), examples=SHOWN),
        Field(
            "deal.form",
            label="form",
            kind="choice",
            roles=("target",),
            subject="target",
            choices=(Choice("takeover", ("takeover of {target}",)), Choice("no takeover", ("no takeover of {target}",))),
            examples=SHOWN,
        ),
    ),
)  # fmt: skip
STORY = Story(
    id="story",
    title="Acme and Widget",
    about=(ACME, WIDGET, LEE),
    fields=(Use("deal.price", buyer=ACME, target=WIDGET), Use("person.age", person=LEE)),
    examples=SHOWN,
)
PLAIN, TOLD = Rules((GENERAL,)), Rules((GENERAL, STORY))


def bound(text: str, rules: Rules = PLAIN) -> Bound:
    analysis = analyse(read_text(text, name="a.txt"), rules.aliases)
    return next(bind([analysis], rules))


def claims(text: str, rules: Rules = PLAIN) -> list[tuple[str, str, str]]:
    return [(claim.field, claim.subject, claim.shown) for claim in bound(text, rules).claims]


CLAIMS: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    ("names in the phrase", "Acme Corp bought Bolt Inc for about $3 billion.", [("deal.price", "Bolt Inc", "about $3 billion")]),
    ("a sum is no price per share", "Bolt Inc traded at $3 a share.", [("share.price", "Bolt Inc", "$3 a share")]),
    ("a price per share is no sum", "Acme Corp bought Bolt Inc for $3 a share.", []),
    ("a conversion in brackets", "Acme Corp bought Bolt Inc for €3m ($4m).", [("deal.price", "Bolt Inc", "€3m"), ("deal.price", "Bolt Inc", "$4m")]),
    ("no conversion of the same currency", "Acme Corp bought Bolt Inc for $3m ($4m).", [("deal.price", "Bolt Inc", "$3m")]),
    ("an open subject is the only one named", "Acme Corp bought Bolt Inc for $3m. The deal is worth $3m.", [("deal.price", "Bolt Inc", "$3m"), ("deal.price", "Bolt Inc", "$3m")]),
    ("an open subject without any is the event", "The deal, a surprise, was announced. The deal is worth $3m.", [("deal.price", "the deal", "$3m")]),
    ("an open subject named later", "The deal is worth $3m. Acme Corp bought Bolt Inc for $3m.", [("deal.price", "Bolt Inc", "$3m"), ("deal.price", "Bolt Inc", "$3m")]),
    ("one person before is the antecedent", "Bob Stone won. The 28-year-old was glad.", [("person.age", "Bob Stone", "28-year-old")]),
    ("it is the one organization before", "Bolt Inc is in Oslo. It has 350 employees.", [("firm.staff", "Bolt Inc", "350 employees")]),
    ("a count bare or with a noun", "A bomb killed 10 people. It killed 10.", [("event.killed", "the event", "10 people"), ("event.killed", "the event", "10")]),
    ("two nouns count alike", "Four thieves came in.", [("heist.robbers", "the heist", "Four thieves")]),
    ("a wordless phrase needs the noun", "The robbers came at 4.", []),
    ("a year", "Bolt Inc was founded in 2016.", [("firm.founded", "Bolt Inc", "2016")]),
    ("a choice", "Acme Corp denied a takeover of Bolt Inc.", []),
    ("a choice meant", "A takeover of Bolt Inc is planned.", [("deal.form", "Bolt Inc", "takeover")]),
    ("a choice with its own no", "It is no takeover of Bolt Inc at all.", [("deal.form", "Bolt Inc", "no takeover")]),
    ("given for granted inside a view", "Critics say the $3bn deal is a mistake.", [("deal.price", "the deal", "$3bn")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "expected"), CLAIMS, ids=[why for why, _, _ in CLAIMS])
def test_claims(why: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert claims(text) == expected, why


UNBOUND: list[tuple[str, str, str]] = [
    ("Acme Corp is in Oslo. Trees cost $3m.", "$3m", "no rule knows what it measures"),
    ("Acme Corp did not buy Bolt Inc for $3m.", "$3m", "the sentence denies it or leaves it open"),
    ("Acme Corp bought Bolt Inc for $3m. It bought Gold Inc for $4m. The deal is worth $5m.", "$5m", "price, but of what is not said"),
    ("Acme Corp bought Bolt Inc for $3m. The deal is worth $9m.", "$9m", "price, but the article gives $3m for it too"),
    ("It was calm. In 2003 a bomb killed 30 people.", "30 people", "killed, but of another event than the article's own"),
    ("A bomb killed 10 people. The bombs killed 30 people.", "30 people", "killed, but the article gives 10 people for it too"),
    ("A bomb killed two more people.", "two more people", "no rule knows what it measures"),
    ("Bob Stone and Jim Hill won. The 28-year-old was glad.", "28-year-old", "age, but of what is not said"),
    ("Bob Stone, 28, won. The 31-year-old was glad.", "31-year-old", "age, but the article gives 28 for it too"),
    ("Bolt Inc and Gold Inc are in Oslo. It has 350 employees.", "350 employees", "staff, but of what is not said"),
    ("Bolt Inc had a cost of $3m.", "$3m", "can be price or fee"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "reason"), UNBOUND)
def test_unbound_figures_say_why(text: str, figure: str, reason: str) -> None:
    assert (figure, reason) in [(one.mention.text, one.reason) for one in bound(text).unbound]


def test_a_figure_about_no_such_event() -> None:
    text = "Trees fell in Oslo. " * 5 + "Four thieves came in."
    assert [one.reason for one in bound(text).unbound][-1:] == ["robbers, but the article is about no heist"]


def test_a_sentence_that_gives_two_keeps_the_first() -> None:
    made = bound("The $3.2m deal followed a $2m deal.")
    assert [claim.shown for claim in made.claims] == ["$3.2m"]


def test_a_short_name_is_a_guess() -> None:
    """ "Mr. Stone" may be Bob Stone's father: where the ages differ it is nobody's."""
    made = bound("Bob Stone, 31, won. On Friday Mr. Stone, 61, wept.")
    assert [(claim.subject, claim.shown) for claim in made.claims] == [("Bob Stone", "31")]
    assert [one.reason for one in made.unbound] == ["age, but the article gives 31 for it too"]


def test_an_open_figure_takes_no_buyer_from_another() -> None:
    first, second = bound("The deal is worth $3m. Acme Corp bought Bolt Inc for $3m.").claims
    assert first.roles == (("target", "Bolt Inc"),)
    assert second.roles == (("buyer", "Acme Corp"), ("target", "Bolt Inc"))


def test_figures_of_one_sentence_are_of_one_event() -> None:
    """Where one of them contradicts what the article said of its event, the other is of another event too."""
    text = "A bomb in Harra killed 10 people. A truck in Lumo killed 30 people."
    assert [claim.shown for claim in bound(text).claims] == ["10 people"]


STORIES: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    ("made specific", "Acme bought Widget for $3m.", [("deal.price", "Widget", "$3m")]),
    ("open roles of the story", "The deal is worth $3m.", [("deal.price", "Widget", "$3m")]),
    ("another name leaves it open", "Bolt Inc said the deal is worth $3m.", [("deal.price", "the deal", "$3m")]),
    ("another target is not the story's", "Acme bought Bolt Inc for $3m.", [("deal.price", "Bolt Inc", "$3m")]),
    ("an alias", "Lee, 28, won.", [("person.age", "Ann Lee", "28")]),
    ("a story's past is its own", "It was calm. In 2014 Acme bought Widget for $3m.", [("deal.price", "Widget", "$3m")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "expected"), STORIES, ids=[why for why, _, _ in STORIES])
def test_stories(why: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert claims(text, TOLD) == expected, why


def test_a_claim_names_its_rule_its_phrase_and_its_roles() -> None:
    (claim,) = bound("Acme bought Widget for $3m.", TOLD).claims
    assert claim.rule == "story/deal.price"
    assert claim.reason == "{buyer} ... <buy> .. {target} ... for {figure}"
    assert claim.roles == (("buyer", "Acme"), ("target", "Widget"))


SENTENCES = st.sampled_from([text for _, text, _ in CLAIMS] + [text for text, _, _ in UNBOUND])


@settings(deadline=None, max_examples=60)
@given(st.lists(SENTENCES, max_size=6).map(" ".join))
def test_every_figure_is_bound_once_or_unbound_once(text: str) -> None:
    made = bound(text)
    places = [(claim.start, claim.end) for claim in made.claims if claim.mention]
    places += [(one.mention.start, one.mention.end) for one in made.unbound]
    assert len(places) == len(set(places))
    assert all(text[claim.start : claim.end] == claim.mention.text for claim in made.claims if claim.mention)
    assert made == bound(text)


@settings(deadline=None, max_examples=30)
@given(st.lists(SENTENCES, max_size=4).map(" ".join), st.permutations(range(len(GENERAL.fields))))
def test_the_order_of_the_fields_changes_nothing(text: str, order: list[int]) -> None:
    other = Rules((Pack(id="general", title="General", fields=tuple(GENERAL.fields[at] for at in order)),))

    def seen(made: Bound) -> set[tuple[str, str, int]]:
        return {(claim.field, claim.subject, claim.start) for claim in made.claims}

    assert seen(bound(text)) == seen(bound(text, other))


POSTS = Rules(
    (
        Pack(
            id="posts",
            title="Posts",
            fields=(
                Field(
                    "firm.founder",
                    label="founder",
                    kind="post",
                    roles=("organization", "person"),
                    subject="organization",
                    titles=("founder",),
                    value="holder",
                    examples=SHOWN,
                ),
            ),
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Stone is the founder of Bolt Inc", [("firm.founder", "Bolt Inc", "Bob Stone")]),
        ("Bolt Inc founder Bob Stone spoke.", [("firm.founder", "Bolt Inc", "Bob Stone")]),
        ("Williams-Sonoma Founder Dies at 100", []),
    ],
)
def test_posts(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert claims(text, POSTS) == expected
