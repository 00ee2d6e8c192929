"""Two measured things of a source exchanged in a draft, and figures that stand only where nothing of the draft is told."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

REPORT = "Results of the mill for the spring.\n\n• Flour sales were 52.9 million crowns and increased 7%\n\n• Milling costs were 22.4 million crowns and increased 10%\n\n• Net profit was 18.3 million crowns and increased 9%\n"
LAKE = "The dam of Orne was mended in June. All but 53 of the stones of the old wall came from one quarry.\n\nDivers searched the lake for boats in the summer, and an estimated 100 boats were found on the bottom of the lake."

WRONG = [
    ("Milling costs were 18.3 million crowns.", REPORT, "18.3 million crowns"),
    ("Net profit was 22.4 million crowns.", REPORT, "22.4 million crowns"),
    ("Some 53 boats were found by divers on the bottom of the lake in the summer.", LAKE, "53 boats"),
]  # fmt: skip
RIGHT = [
    ("Net profit of the mill rose 9% to 18.3 million crowns.", REPORT),
    ("The profit of the mill rose 9% to 18.3 million crowns.", REPORT),
    ("Costs went up by 10% to 22.4 million.", REPORT),
    ("Some 100 boats were found by divers on the bottom of the lake in the summer.", LAKE),
    ("The quarry gave its stones to all but 53.", LAKE),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "shown"), WRONG)
def test_a_figure_of_something_else(draft: str, source: str, shown: str) -> None:
    assert flagged(draft, source) == shown.split("|")


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_a_figure_in_its_place(draft: str, source: str) -> None:
    assert flagged(draft, source) == []
