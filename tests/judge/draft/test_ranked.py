"""Ranks of superlatives that a draft has otherwise than its source; silent where another thing is ranked."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

RESERVOIR = "The reservoir has fallen to its second-lowest level since it was built in 1961."
LENDER = "Kestel, the Baltic region's third-largest lender, posted a profit."
WRONG = [
    ("The reservoir is at its lowest since it was built.", RESERVOIR, "lowest"),
    ("Kestel is the second-largest bank in the Baltics.", LENDER, "second-largest"),
    ("The mill at Orne is the oldest on the river Tarn.", "Orne's mill, built in 1612, is the river Tarn's second-oldest, after that of Velm.", "oldest"),
    ("The summer was the hottest that Lindal has had.", "Lindal has had its third-hottest summer, the office said.", "hottest"),
]  # fmt: skip
RIGHT = [
    ("The reservoir is at its second-lowest since it was built.", RESERVOIR),
    ("Shareholders of Kestel, which is one of the largest lenders that the Baltic region has, were pleased with what it earned.", LENDER),
    # both are told, and what is ranked is another thing
    ("The blaze is the largest in the county this year.", "The fire is the county's largest this year and the second-largest on record."),
    ("The biggest share of the bill falls to the state.", LENDER),
    ("The orchard had its smallest crop of pears.", "The largest orchard of the valley is the second-smallest of the county. Its crop was poor."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "shown"), WRONG)
def test_another_rank(draft: str, source: str, shown: str) -> None:
    assert shown in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_no_rank_of_it(draft: str, source: str) -> None:
    assert flagged(draft, source) == []
