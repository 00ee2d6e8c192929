"""Two figures that a draft gives each to the other's owner, beside the same told in another order."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

GIVEN = "Ruth Farlow, 68, a baker, was given six years and two months. Her son Max, a dealer, got three years and eight months."

WRONG = [
    ("Ruth Farlow was jailed for three years and eight months, and her son Max for six years and two months.", GIVEN),
    ("The sawmill spent $40 million and the tannery $61 million.", "The tannery, in Lindal, spent $40 million. The sawmill, in Tarn, spent $61 million."),
    ("Orne exports 40 tonnes of honey and Lindal 65 tonnes.", "Lindal, on the lake, exports 40 tonnes of honey. Orne, in the hills, exports 65 tonnes."),
]  # fmt: skip
RIGHT = [
    ("Ruth Farlow was jailed for six years and two months, and her son Max for three years and eight months.", GIVEN),
    ("Max Farlow got three years and eight months and his mother Ruth six years and two months.", GIVEN),
    ("The tannery spent $40 million and the sawmill $61 million.", "The sawmill, in Tarn, spent $61 million. The tannery, in Lindal, spent $40 million."),
    ("Of the patients, 146 on sugar fell ill and 57 on the pill.", "Among patients on the pill 57 fell ill. Among patients on sugar 146 fell ill."),
    ("The sawmill and the tannery spent $61 million and $40 million.", "The sawmill, in Tarn, spent $61 million. The tannery, in Lindal, spent $40 million."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source"), WRONG)
def test_figures_with_each_others_owners_are_flagged(draft: str, source: str) -> None:
    assert flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_figures_with_their_own_owners_are_not(draft: str, source: str) -> None:
    assert not flagged(draft, source)
