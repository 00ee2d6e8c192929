"""Which event a sentence tells, and by which names an article's event is known."""

from __future__ import annotations

import pytest

from checker.bind.context import Context, context_of
from checker.extract import analyse
from checker.read import read_text

LEAD = (
    "An earthquake shook the island of Kesh on Sunday. Houses fell. Ten people were killed. Roads were cut. "
    "Power failed. "
)


def context(text: str) -> Context:
    return context_of(analyse(read_text(text, name="a.txt"), {}), {})


OTHERS = [
    "In February a quake hit Zarand, killing 600 people.",
    "In 2003 31,000 people died in Bam.",
    "A quake hit Zarand, killing 600 people.",
    "A strong 6.4-magnitude quake hit Zarand.",
    "Last year 600 people died in Zarand.",
    "Two years ago 600 people died in Zarand.",
    "A year earlier 600 people died.",
    "On Saturday 40 people died in a fire.",
    "The last major quake killed 600 people.",
    "Last month 600 people died in Zarand.",
    "Bam was hit in December 2003.",
]
OWN = [
    "The quake killed ten people.",
    "Ten people were killed.",
    "On Sunday ten people were killed.",
    "Officials said ten people had died.",
    "The death toll may rise.",
    "Sunday's quake was strong.",
    "It lasted 30 seconds.",
]


@pytest.mark.parametrize("sentence", OTHERS)
def test_tells_another_event(sentence: str) -> None:
    assert context(LEAD + sentence).tells_another(5)


@pytest.mark.parametrize("sentence", OWN)
def test_tells_the_articles_own_event(sentence: str) -> None:
    assert not context(LEAD + sentence).tells_another(5)


def test_a_pronoun_goes_on_with_the_event_before_it() -> None:
    told = context(LEAD + "In February a quake hit Zarand. It killed 600 people. The island has no clinic.")
    assert [told.tells_another(at) for at in (5, 6, 7)] == [True, True, False]


def test_a_chain_of_pronouns_is_followed_only_so_far() -> None:
    told = context(LEAD + "In February a quake hit Zarand. " + "It was strong. " * 50)
    assert told.tells_another(6)
    assert not told.tells_another(50)


@pytest.mark.parametrize("sentence", ["Last month 600 people died.", "A quake hit Kesh, killing ten people."])
def test_the_lead_introduces_the_event(sentence: str) -> None:
    assert not context("Iran mourns. " + sentence).tells_another(1)


def test_last_weeks_bomb_is_another_even_in_the_lead() -> None:
    told = context("A bomber killed 20 people in Harra. Last week a bomb in Harra killed 14 people.")
    assert [told.tells_another(at) for at in (0, 1)] == [False, True]


def test_the_date_of_the_lead_is_the_events_own() -> None:
    told = context("On 5 May 2019 a ferry sank. " + "It was old. " * 5 + "By May 2019 nobody had a list.")
    assert not told.tells_another(6)
    assert context("A ferry sank. " + "It was old. " * 5 + "By May 2019 nobody had a list.").tells_another(6)


@pytest.mark.parametrize(
    ("event", "expected"),
    [("event", True), ("earthquake|quake", True), ("quake|earthquake", True), ("robbery|heist", False)],
)
def test_an_article_tells_an_event_of_a_kind(event: str, expected: bool) -> None:
    assert context(LEAD).tells(event) is expected


def test_a_kind_of_event_is_seen_in_names_and_in_counts() -> None:
    assert context("Typhoon Orra hit Lumo.").tells("storm|typhoon")
    assert context("Four robbers entered a shop.").tells("robbery|robber")


def test_names_that_tell_an_event_apart() -> None:
    text = (
        "An earthquake shook Qeshm Island in Iran on Sunday, Ann Lee said. Typhoon Orra was far away. "
        "The quake, according to the Lumo Institute, was strong. Nobody slept. Houses fell in Bandar. Nobody died in Bandar."
    )
    lead, others = context(text).event_names
    assert lead == ("Qeshm", "Orra")
    assert others == ("Bandar",)


def test_an_empty_text_tells_nothing() -> None:
    assert context("").event_names == ((), ())
    assert context("").tells("event")
    assert not context("").tells("robbery|heist")


def test_a_day_whose_year_is_not_said_tells_no_other_time() -> None:
    """Published in May 2021, "October 7" can be of 2020: no year that the sentence names."""
    told = context(
        "---\ndate: 2021-05-12\n---\n\n" + LEAD + "Roads were to be mended by October 7, officials said."
    )
    assert not told.tells_another(len(told.sentences) - 1)
