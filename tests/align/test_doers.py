"""Who did it: what the draft tells of one whom the sources tell of another."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.align.doers import others
from checker.align.texts import Texts, told_of
from checker.extract import analyse
from checker.judge.draft.near_copies import story_sentences


def found(draft: str, source: str) -> list[tuple[str, str]]:
    """Whom the draft names and whom the source does, of each deed that they tell of two."""
    texts = Texts([story_sentences(analyse(read_text(source, name="s.txt")))])
    sentences = story_sentences(analyse(read_text(draft, name="d.txt")))
    every = told_of(sentences, texts.known | Texts([sentences]).known)
    return [(one.own.value, one.other.value) for own in every for one in others(own, texts)]


REPORT = "Ida Berg wrote the report, and Tom Hale presented it to the board."
PLANTS = "The Bexton plant makes tyres and the Arden plant makes brakes."
DEPOT = "Marlow Rail bought the depot from Halden Freight in 2019."
BROTHERS = "Police freed Kip Lowe on Friday; his brother Sam Lowe was questioned in Arden."
GAPPED = "Dr. Sana Aziz treated the driver, and Dr. Leo Finch the two passengers."


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("Tom Hale wrote the report.", REPORT, [("Tom Hale", "Ida Berg")]),
        ("The report was written by Tom Hale.", REPORT, [("Tom Hale", "Ida Berg")]),
        ("Ida Berg presented the report to the board.", REPORT, [("Ida Berg", "Tom Hale")]),
        ("The Arden plant makes tyres.", PLANTS, [("The Arden plant", "The Bexton plant")]),
        ("Halden Freight bought the depot in 2019.", DEPOT, [("Halden Freight", "Marlow Rail")]),
        ("Kip Lowe was questioned in Arden.", BROTHERS, []),  # a name in common: two who may be one
        # as the source has it
        ("Ida Berg wrote the report.", REPORT, []),
        ("The report was presented by Tom Hale.", REPORT, []),
        ("The Bexton plant makes tyres.", PLANTS, []),
        ("Marlow Rail bought the depot.", DEPOT, []),
        # together, by a pronoun, by a description, without a verb of its own: open
        ("Tom Hale wrote the report.", "Ida Berg and Tom Hale wrote the report. Tom Hale presented it.", []),
        ("Tom Hale wrote the report.", "He wrote the report. Tom Hale presented it. Ida Berg left.", []),
        ("Tom Hale wrote the report.", "The surveyor wrote the report. Tom Hale presented it.", []),
        ("Leo Finch treated the two passengers.", GAPPED, []),
        ("Tom Hale helped write the report.", REPORT, []),
        # of whom the sources tell nothing else
        ("Jan Field wrote the report.", REPORT, []),
        # denied, or asked
        ("Tom Hale did not write the report.", REPORT, []),
        ("Did Tom Hale write the report?", REPORT, []),
    ],
)
def test_others(draft: str, source: str, expected: list[tuple[str, str]]) -> None:
    assert found(draft, f"{source} A report is due in May, officials said.") == expected
