"""Sentences as their words are compared: the words of a clause that exclude others, names, and what tells the same."""

from __future__ import annotations

import pytest

from checker.align.texts import Texts, told_of
from checker.align.told import Told
from checker.extract import analyse
from checker.read import read_text
from checker.text.tokens import Token


def sentences(text: str) -> list[list[Token]]:
    stream = analyse(read_text(text, name="a.txt")).stream
    return [stream.of_sentence(number) for number in range(len(stream.sentences))]


def told(sentence: str) -> Told:
    tokens = sentences(sentence)
    return next(told_of(tokens, Texts([tokens]).known))


def opposites(sentence: str) -> set[tuple[str, int]]:
    """The words of a sentence that have an opposite, each with the side it is on."""
    own = told(sentence)
    return {(own.tokens[at].low, side) for at, name, side in own.classes(None) if isinstance(side, int)}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The baker was found innocent.", "The baker was found not guilty.", True),
        ("The baker was found guilty.", "The baker was found not guilty.", False),
        ("Prices fell.", "Prices did not rise.", True),
        # a comparison and an addition deny nothing
        ("The choir lost singers.", "The choir never lost so many singers.", True),
        ("The choir lost singers.", "The choir not only lost singers.", True),
    ],
)
def test_a_denied_word_stands_on_the_other_side(one: str, other: str, *, same: bool) -> None:
    sides = [{side for _, side in opposites(each)} for each in (one, other)]
    assert (sides[0] == sides[1]) is same


def test_what_is_not_higher_says_nothing_of_its_opposite() -> None:
    assert opposites("The lake is not higher.") == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The works are the largest in the land.", [("the largest", "1")]),
        ("The works are the second-largest in the land.", [("the largest", "2")]),
        ("The fair opens on Tuesday.", [("weekday", "tuesday")]),
        ("The fair opens next spring.", [("season", "spring")]),
        ("The jury voted against the design.", [("side", "against")]),
        ("The clock lost a second.", []),
    ],
)
def test_members_of_a_class(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = [(name, value) for _, name, value in told(sentence).classes(None) if isinstance(name, str)]
    assert [one for one in found if one[0] != "rank"] == expected


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        # what is said, not who says so
        ("The mayor denied that the gate had rusted.", ["rust"]),
        ("The mayor said the gate had rusted.", ["rust"]),
        # a verb of saying that has an object of its own
        ("The judge denied the appeal.", ["deny"]),
        # a line without a plain verb is one clause
        ("Museum of salt shut in summer", [""]),
    ],
)
def test_clauses(sentence: str, verbs: list[str]) -> None:
    assert [one.proposition.verb for one in told(sentence).clauses if one.words] == verbs


def test_the_sentences_most_like_one_come_first() -> None:
    texts = Texts([sentences("Cows graze here. Milk prices rose."), sentences("Milk prices fell in spring.")])
    (own,) = told_of(sentences("Milk prices fell."), texts.known)
    (best, *_) = texts.like(own.words)
    assert (best[0], best[1]) == (pytest.approx(1.0), 1)


def test_a_relative_clause_takes_up_its_sentence() -> None:
    own = told("The town hall is the place of the flower show, which closes on Saturday.")
    assert "show" in own.beside(own.clauses[-1])
