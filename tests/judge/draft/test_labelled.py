"""Numbers of names and labels, and counts of people beside amounts and lengths of the same number."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

WRONG = [
    ("The custom Boeing 600 cost its owner $400m.", "The custom Boeing 747 cost its owner $400m. It seats 600 passengers.", "600"),
    ("Her husband filed Form 18 on Tuesday.", "Her husband filed Form 1040 on Tuesday. He pays 18 people.", "18"),
    ("She beat the world No 2 on Friday.", "She beat the world No 7 on Friday in two hours.", "2"),
    ("The lift at Dock 4 is out of order.", "The lift at Dock 7 is out of order, and 4 people were stuck.", "4"),
    ("Flooding kills 19 in Orne", "Flooding killed 18 people in Orne after 19 inches of rain.", "19"),
    ("65 Arrested at Derby", "Police arrested 56 fans at the derby, which drew a fine of £65.", "65"),
    ("Melons killed 250,000", "Two brothers sold melons that killed 33 people. They face fines of $250,000.", "250,000"),
]  # fmt: skip
RIGHT = [
    ("The custom Boeing 747 cost its owner $400m.", "The custom Boeing 747 cost its owner $400m. It seats 600 passengers."),
    ("They won at Dock 4 on Sunday.", "They won at Dock 3 on Friday and at Dock 4 on Sunday."),
    ("Both Games 3 and 4 were lost.", "They lost Games 3 and 4."),
    ("She is the world No 1.", "She is the best in the world. The No 2 is Ann Lee."),
    ("The storm left 25 dead on Friday.", "The storm left 25 people dead on Friday. It lasted 40 hours."),
    ("A woman of 61 was hurt.", "A 61-year-old woman was hurt."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "figure"), WRONG)
def test_a_number_of_something_else_is_flagged(draft: str, source: str, figure: str) -> None:
    assert figure in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_a_number_that_the_source_has_so_is_supported(draft: str, source: str) -> None:
    assert not flagged(draft, source)
