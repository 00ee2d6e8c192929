"""Names in sentences of many countries: which are found, with which kind, and what is taken for a name and is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import checker
from checker.extract import analyse
from checker.lexicon.names import GIVEN_NAMES, NAMES_OF

FOLDER = Path(__file__).parents[1] / "data" / "names"
MARKED = re.compile(r"\[\[(\w):([^\]]+)\]\]")
KINDS = {"p": "person", "o": "organization", "l": "place"}
REACHED = {"sentences_1.txt": (81, 76, 73, 4), "sentences_2.txt": (74, 71, 62, 0)}
"""Names, those found, those with their kind, and names that are none; what is missing is known to be read wrongly."""


def counted(name: str) -> tuple[int, int, int, int]:
    names = found = right = false = 0
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            gold, text, at = [], "", 0
            for mark in MARKED.finditer(line):
                text += line[at : mark.start()]
                gold.append((len(text), len(text) + len(mark[2]), KINDS.get(mark[1])))
                text, at = text + mark[2], mark.end()
            read = analyse(checker.read_text(text + line[at:] + "\n", name="a.txt")).names
            kinds = {(one.start, one.end): one.kind for one in read}
            names += len(gold)
            found += sum((start, end) in kinds for start, end, _ in gold)
            right += sum((s, e) in kinds and kind in (None, kinds[s, e]) for s, e, kind in gold)
            false += sum(not any(one.start < e and s < one.end for s, e, _ in gold) for one in read)
    return names, found, right, false


@pytest.mark.parametrize("name", REACHED)
def test_names_of_many_countries(name: str) -> None:
    assert counted(name) == REACHED[name]


@pytest.mark.parametrize("word", ["petra", "priya", "lars", "kofi", "ngozi", "mehmet", "siv", "élodie"])
def test_given_names_of_many_countries_are_listed(word: str) -> None:
    assert word in GIVEN_NAMES


@pytest.mark.parametrize(
    "word", ["will", "may", "hope", "paris", "china", "tesla", "monday", "the", "bristol", "police"]
)
def test_words_places_and_brands_are_no_given_names_of_the_table(word: str) -> None:
    assert word not in NAMES_OF
