from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.judge.wording import best_part, comparable_words, compare, letters, may_stand, tokens


def relation(first: str, second: str) -> str:
    return compare(tokens(first), tokens(second)).relation


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We didn’t see it coming", "we did not see it coming!"),
        ("The colour of the programme's centre", "the color of the programme's center"),
        ("It's a win — for both", "It is a win for both"),
        ("We sold two of 10 farms", "We sold 2 of ten farms"),
        ("Nearly 40% of our data center costs", "nearly 40 percent of our datacenter costs"),
        ("They recognised it", "They recognized it"),
        ("They fuelled their neighbours", "They fueled their neighbors"),
        ("You can't buy that", "You cannot buy that"),
        ("I told Adm. Holm and Sen. Roe", "I told Admiral Holm and Senator Roe"),
        ("We meet on June 12th in the U.S. Senate", "We meet on June 12 in the United States Senate"),
        ("The UK and the EU signed it", "The United Kingdom and the European Union signed it"),
    ],
)
def test_the_same_words(first: str, second: str) -> None:
    assert relation(first, second) == relation(second, first) == "same"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will … win this race", "We will run, fight and win this race"),
        ("We will ... win this race", "We will run, fight and win this race"),
        ("win this race", "We will run, fight and win this race"),
        ("They [the farmers] were never asked", "They were never asked"),
        ("They [Lumen] were never asked", "The farmers in Jutland were never asked"),
        ("Well, you know, we were never asked", "We were never asked"),
        ("We were really never asked", "We were never asked"),
        ("I didn’t see — did not see the letter", "I did not see the letter"),
    ],
)
def test_fewer_words(first: str, second: str) -> None:
    assert relation(first, second) == relation(second, first) == "shortened"


@pytest.mark.parametrize(
    ("first", "second", "differences"),
    [
        ("Milk is a moving target", "Cream is a moving target", [("milk", "cream")]),
        ("We were not asked", "We were asked", [("not", "")]),
        ("It took us 12 years to build", "It took us 20 years to build", [("12", "20")]),
        ("They filed the suit", "They filled the suit", [("filed", "filled")]),
        ("They told us so in the end", "They told the EU so in the end", [("us", "the european union")]),
        ("We saw the 12th man", "We saw the 13th man", [("12", "13")]),
        ("We must win or leave", "We must fight or stay", [("win", "fight"), ("leave", "stay")]),
    ],
)
def test_other_words(first: str, second: str, differences: list[tuple[str, str]]) -> None:
    ours, theirs = tokens(first), tokens(second)
    found = compare(ours, theirs)
    shown = [
        (" ".join(t.word for t in ours[slice(*one)]), " ".join(t.word for t in theirs[slice(*two)]))
        for one, two in found.differences
    ]
    assert (found.relation, shown) == ("altered", differences)


def test_added_words_are_told() -> None:
    assert [one for one, _ in compare(tokens("we won big today"), tokens("we won today")).added] == [(2, 3)]
    assert not compare(tokens("well we won today"), tokens("we won today")).added


def test_best_part_keeps_the_places_of_changed_ends() -> None:
    window = tokens("He left. Milk is a moving target, she said on Monday")
    part = best_part(tokens("Cream is a moving mark"), window)
    assert [token.word for token in part] == ["milk", "is", "a", "moving", "target"]
    assert not best_part(tokens("nothing here"), window)


@given(st.text(max_size=60))
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    found = tokens(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert all(token.word for token in found)


@given(st.text("abe'’nts.,…[]() 012%", max_size=60))
def test_every_text_has_the_same_words_as_itself_in_capitals(text: str) -> None:
    assert compare(tokens(text), tokens(text.upper())).relation == "same"


@example("0[]", "0[]")
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_more_is_shared_than_there_is(text: str, other: str) -> None:
    found = compare(tokens(text), tokens(other))
    assert 0 <= found.overlap <= 1
    assert found.shared <= min(len(tokens(text)), len(tokens(other)))


@given(
    st.lists(
        st.sampled_from(
            "centre Colour isn't who's o’clock cannot 50% twelve re'll organisation […] ß".split()
        )
    )
    | st.lists(st.text(min_size=1, max_size=9))
)
def test_every_comparable_word_may_stand_in_its_text(printed: list[str]) -> None:
    text = " ".join(printed)
    assert all(may_stand(word, letters(text)) for word in comparable_words(text))


def test_a_word_without_its_letters_in_a_text_does_not_stand_there() -> None:
    assert not may_stand("evolution", letters("The company's next phase"))
