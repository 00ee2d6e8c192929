"""Levels that a draft tells as changes, beside changes that it works out or has from its source."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

WRONG = [
    ("The fare to Lindal drops by €11.", "The fare to Lindal goes from €18 to €11.", "€11"),
    ("Bad loans at the mill fell by $29 million.", "Bad loans at the mill fell to $29 million from $46 million.", "$29 million"),
    ("The trip to Tarn will be cut by 58 minutes.", "The trip to Tarn will take 58 minutes instead of 67.", "58 minutes"),
    ("The choir grew by 45 singers.", "The choir grew to 45 singers from 31.", "45 singers"),
]  # fmt: skip
RIGHT = [
    ("The fare to Lindal drops by €7 to €11.", "The fare to Lindal goes from €18 to €11."),
    ("Bad loans at the mill fell by $29 million.", "Bad loans at the mill fell to $29 million from $58 million."),
    ("The trip to Tarn will be cut by nine minutes.", "The trip to Tarn will take 58 minutes instead of 67."),
    ("Prices at Tarn rose by 14 percent.", "Inflation at Tarn rose to 14 percent from 11 percent."),
    ("The mill raised its dividend by 12 cents.", "The increase in the mill's dividend went up to 12 cents from 9 cents."),
    ("The choir grew by 14 singers.", "The choir grew to 45 singers from 31."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "figure"), WRONG)
def test_a_level_is_no_change(draft: str, source: str, figure: str) -> None:
    assert figure in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_a_change_that_follows_from_levels_is_supported(draft: str, source: str) -> None:
    assert not flagged(draft, source)
