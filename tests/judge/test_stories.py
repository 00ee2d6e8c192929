from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.judge.stories import told

ACME = {"acme", "widget", "ann lee", "bolt"}
QUAKE = {"qeshm", "tehran", "usgs", "iran"}


def test_sources_of_one_story_are_one_group() -> None:
    assert told([("a", ACME), ("b", ACME | {"reuters"}), ("c", {"acme", "widget", "ann lee"})]) == [
        ["a", "b", "c"]
    ]


def test_two_stories_in_one_folder() -> None:
    assert told([("a", ACME), ("q", QUAKE), ("b", ACME), ("r", QUAKE)]) == [["a", "b"], ["q", "r"]]


def test_a_source_that_tells_both_joins_them() -> None:
    assert told([("a", ACME), ("q", QUAKE), ("both", ACME | QUAKE)]) == [["a", "q", "both"]]


LIDO = "Campaigners in Mell want to reopen the lido, shut since a pump leaked chlorine. Ola Roe has 9,100 signatures. Ina Holt swims."
BATHS = "A chlorine leak from the pump closed the lido. Now campaigners have 9,100 signatures, says Ivo Stark of Orne. Leo Abt agrees."


def test_short_sources_with_rare_words_and_a_figure_in_common_tell_one_story() -> None:
    def stories(one: str, other: str) -> int:
        documents = [checker.read_text(text, name=name) for name, text in (("a", one), ("b", other))]
        return sum(found.rule == "general/stories" for found in checker.compare(documents).findings)

    assert stories(LIDO, BATHS) == 0
    assert stories(LIDO, BATHS.replace("chlorine", "gas").replace("lido", "road").replace("pump", "bus")) == 1


BAKERY = "The bakery on the high street shut its doors for good on Friday. Customers queued for the last loaves. The owner said rents had doubled and that a coffee chain is to take the lease."
KEEPER = "A goalkeeper broke his wrist in training and will miss six weeks of the season. The coach said a loan signing was possible before the window shuts, as the club has two other keepers."
LOAVES = "Queues formed for the last loaves as a bakery closed after its rent doubled. Its lease goes to a coffee chain, the owner said, and customers wept in the street."


@pytest.mark.parametrize(
    "texts, count",
    [
        ((BAKERY, KEEPER), 1),
        ((BAKERY, LOAVES), 0),
        ((BAKERY, LOAVES, KEEPER), 1),
        (
            (
                BAKERY,
                KEEPER.replace("A goalkeeper", "Goalkeeper Ola Roe"),
                LOAVES.replace("the owner", "Ola Roe"),
            ),
            0,
        ),
        ((BAKERY, "A keeper broke his wrist."), 0),
    ],
    ids=["two stories", "one story", "two and one", "a name joins them", "too short to be judged"],
)
def test_sources_without_names_are_told_apart_by_their_words(texts: tuple[str, ...], count: int) -> None:
    documents = [
        checker.read_text(text, name=f"{name}.txt") for name, text in zip("abc", texts, strict=False)
    ]
    assert sum(found.rule == "general/stories" for found in checker.compare(documents).findings) == count


def test_one_name_in_common_makes_no_story() -> None:
    assert told(
        [("a", ACME | {"u.s.", "x", "y", "z", "w"}), ("q", QUAKE | {"u.s.", "k", "l", "m", "n"})]
    ) == [
        ["a"],
        ["q"],
    ]


@given(
    st.lists(st.sets(st.sampled_from("abcdefghij"), min_size=3), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
)
def test_the_order_of_the_sources_makes_no_difference(forms: list[set[str]], chance: Random) -> None:
    sources = [(f"s{at}", names) for at, names in enumerate(forms)]
    shuffled = list(sources)
    chance.shuffle(shuffled)
    assert {frozenset(group) for group in told(shuffled)} == {frozenset(group) for group in told(sources)}


def test_the_smaller_one_decides_whether_names_are_enough() -> None:
    few, many = ("a", {"share", "x", "y"}), ("b", {"share", "p", "q", "r", "s", "t"})
    assert told([few, many]) == [["a", "b"]]
    assert told([many, few]) == [["b", "a"]]
