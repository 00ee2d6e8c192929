from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract import Analysis, analyse
from checker.judge.sources import homes_of, origins
from checker.model import Section
from checker.read import read_text

TEXTS = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[1] / "data" / "origins").glob("*.txt"))
}
SEEDS = {
    path.name[:3]: path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "seeds").glob("0*.txt")
}


def analysed(**texts: str) -> list[Analysis]:
    return [analyse(read_text(text, name=name)) for name, text in texts.items()]


def groups(analyses: list[Analysis]) -> list[tuple[str, ...]]:
    return [origin.sources for origin in origins(analyses)]


def test_a_rewrite_by_synonyms_shares_the_origin_of_its_original() -> None:
    (found,) = origins(analysed(**TEXTS))
    assert found.sources == ("original", "swapped")
    assert found.explanation.endswith(
        "rare figures, names and quoted speakers in the same order; both credit DairyWire"
    )
    assert found.evidence[0].startswith("original: in the same order ")
    assert "$310 million · Juno Bakeries" in found.evidence[0]


@pytest.mark.parametrize("first", TEXTS)
@pytest.mark.parametrize("second", TEXTS)
def test_two_sources_alone_are_judged_alike(first: str, second: str) -> None:
    if first < second:
        expected = [(first, second)] if (first, second) == ("original", "swapped") else []
        assert groups(analysed(**{name: TEXTS[name] for name in (first, second)})) == expected


def test_of_the_seeds_one_pair_shares_an_origin() -> None:
    (found,) = origins(analysed(**SEEDS))
    assert found.sources == ("000", "002")
    assert found.explanation.endswith("both credit SignalFire and TechCrunch")
    assert homes_of([found]) == {"000": found.id, "002": found.id}


@pytest.mark.parametrize(
    "pair", [("000", "001"), ("000", "003"), ("001", "002"), ("001", "003"), ("002", "003")]
)
def test_no_other_two_seeds_do_even_alone(pair: tuple[str, str]) -> None:
    assert groups(analysed(**{name: SEEDS[name] for name in pair})) == []


def sentences(text: str) -> list[str]:
    return [
        sentence for paragraph in text.split("\n\n") for sentence in paragraph.replace(". ", ".|").split("|")
    ]


def test_a_part_that_is_copied_word_for_word_is_enough() -> None:
    copied = " ".join(sentences(TEXTS["original"])[5:12])
    own = "Readers of this page will know the story. It is retold here at some length for those who do not."
    (found,) = origins(analysed(whole=TEXTS["original"], part=f"{copied} {own}"))
    assert found.sources == ("part", "whole")
    assert "words in the same runs of 8 and more" in found.explanation


@pytest.mark.parametrize("name", ["original", "swapped"])
def test_one_long_copied_sentence_is_not(name: str) -> None:
    sentence = max(sentences(TEXTS[name]), key=len)
    assert groups(analysed(whole=TEXTS[name], other=f"{TEXTS['press_release_quote']}\n\n{sentence}")) == []


def test_what_is_quoted_is_no_copy() -> None:
    speech = "“" + " ".join(sentences(TEXTS["second_newsroom"])[1:6]).replace('"', "") + "”, Friis said."
    one = f"{speech}\n\nThe union answered within the hour. It will meet on the square."
    two = f"Nobody on the square believed a word of it.\n\n{speech} He took no questions and left by car."
    assert groups(analysed(one=one, two=two)) == []


def test_the_same_anchors_in_another_order_are_another_story() -> None:
    parts = TEXTS["original"].split("\n\n")
    shuffled = parts[:]
    random.Random(4).shuffle(shuffled)
    swapped = TEXTS["swapped"].split("\n\n")
    reordered = [swapped[parts.index(part)] for part in shuffled]
    assert groups(analysed(original="\n\n".join(parts), reordered="\n\n".join(reordered))) == []


EVENT = "Calder Foods|$640 million|38%|Ottilie Brandt|Jutland|Pellworth|Vandermeer".split("|")


WORDINGS = (
    "{} was in the news. Many asked about it.",
    "Few had expected to read about {}. It came late in the day.",
    "There is more to say of {} than fits on a page.",
    "On the square, people talked of {} until it was dark.",
)


def test_what_most_sources_have_in_one_order_says_nothing() -> None:
    own = (
        "Odense|Rasmus Friis|$71 million",
        "Skive|Bente Holm|19%",
        "Viborg|Jakob Dahl|410 farms",
        "Aarhus|Aune|83",
    )
    texts = {
        f"source{n}": " ".join(WORDINGS[n].format(name) for name in EVENT + own[n].split("|"))
        for n in range(4)
    }
    assert groups(analysed(**texts)) == []
    one, two = (f"{texts[name]} {TEXTS['original']}" for name in ("source0", "source1"))
    assert groups(analysed(**texts | {"source0": one, "source1": two})) == [("source0", "source1")]


def test_three_copies_and_a_fourth_voice() -> None:
    second = (
        TEXTS["swapped"].replace("cheese", "curd").replace("agency", "firm").replace("Lumen has", "it has")
    )
    found = groups(
        analysed(
            a=TEXTS["original"],
            b=TEXTS["swapped"],
            c=second,
            d=TEXTS["second_newsroom"],
            e=TEXTS["other_story"],
        )
    )
    assert found == [("a", "b", "c")]


def test_a_short_form_of_two_independent_texts_ties_them_not() -> None:
    short = " ".join(sentences(TEXTS["original"])[:4] + sentences(TEXTS["second_newsroom"])[:4])
    found = groups(analysed(one=TEXTS["original"], two=TEXTS["second_newsroom"], short=short))
    assert all(not {"one", "two"} <= set(group) for group in found)
    assert len(found) == 1


@pytest.mark.parametrize("texts", [{}, {"one": ""}, {"one": "", "two": ""}, {"one": "Milk.", "two": "Milk."}])
def test_nothing_to_compare_makes_no_group(texts: dict[str, str]) -> None:
    assert origins(analysed(**texts)) == ()


@settings(max_examples=12, deadline=None)
@given(st.permutations(sorted(TEXTS)))
def test_the_order_of_the_sources_changes_nothing(order: list[str]) -> None:
    assert origins(analysed(**{name: TEXTS[name] for name in order})) == origins(analysed(**TEXTS))


def test_sections_that_are_not_the_article_tie_nothing() -> None:
    text = f"{TEXTS['other_story']}\n\n{TEXTS['original']}"
    end = len(TEXTS["other_story"])
    document = read_text(text, name="one")
    aside = replace(document, sections=(Section("story", 0, end, ""), Section("comment", end, len(text), "")))
    swapped = analysed(two=TEXTS["swapped"])
    assert groups([analyse(document), *swapped]) == [("one", "two")]
    assert groups([analyse(aside), *swapped]) == []


def test_the_same_flash_twice_is_one_origin() -> None:
    flash = "Acme Corp bought Widget Inc for $3 billion, the companies said on Monday."
    longer = flash + " Shares of Acme Corp fell 4% in New York, where analysts had expected less."
    documents = [
        read_text(text, f"{name}.txt") for name, text in zip("abc", (flash, flash, longer), strict=True)
    ]
    found = origins([analyse(document) for document in documents])
    assert [origin.sources for origin in found] == [("a.txt", "b.txt")]
