"""Figures of a draft that cannot be the ends of a range or of a change as it prints them."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

WRONG = [
    ("The mill expects profit of $8.70 to $1.87 a share this year.", "The mill expects profit of $8.70 to $8.80 a share this year. It made $1.87 a share in May.", "$1.87 a share"),
    ("The choir needs between 90 and 40 singers.", "The choir needs between 30 and 40 singers. It has 90 chairs.", "90"),
    ("The dig ran between 2009 and 1973.", "That dig ran between 1973 and 2009, the museum said.", "2009"),
    ("The gym asks for $424 a month, reduced to $499 a month, from students.", "The gym asks for $499 a month. Students pay $424 a month.", "$499 a month"),
    ("The ward had 40 beds, which has since grown to 30 beds.", "The ward had 30 beds in 2010, and it has 40 beds now.", "30 beds"),
]  # fmt: skip
RIGHT = [
    ("Profit of the mill fell from $8.80 to $8.70 a share.", "The mill made $8.70 a share this year, after $8.80 last year."),
    ("Sales at the mill rose $43 million to $300 million.", "Sales at the mill increased $43 million to $300 million in the year."),
    ("The choir needs between 30 and 40 singers.", "The choir, which has 90 chairs, needs between 30 and 40 singers."),
    ("The dig ran between 1973 and 2009.", "That dig ran between 1973 and 2009, the museum said."),
    ("The gym reduced its fee from $499 to $424.", "The gym's fee was $499. It is $424 now."),
    ("The course takes up to 12 weeks.", "This course takes 10 to 12 weeks."),
    ("The ferry could cost £330 million, the port said.", "The ferry will cost £300 million to £330 million, the port said on Monday."),
    ("Sales at the mill were $300 million.", "Sales at the mill rose $43 million to $300 million in the year."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "figure"), WRONG)
def test_ends_that_cannot_be_are_flagged(draft: str, source: str, figure: str) -> None:
    assert figure in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_ranges_and_changes_as_the_source_has_them_are_supported(draft: str, source: str) -> None:
    assert not flagged(draft, source)
