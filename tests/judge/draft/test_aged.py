"""Ages that a draft gives to one person told of by a noun, and its source to another; silent where both may be one."""

from __future__ import annotations

import pytest

from tests.judge.draft.passages import flagged

WRONG = [
    ("A woman of 27 fell ill.", "A woman aged 61 and a man aged 27 fell ill.", "27"),
    ("The skipper, 33, was questioned twice.", "The cook, 33, had gone ashore before the crash. Her skipper, a Dane of 48, was questioned twice.", "33"),
    ("A woman of 74 sat on the stairs for hours.", "One woman of 82 sat on the stairs for hours; her neighbour, a man of 74, was luckier.", "74"),
    ("The 58-year-old juggler fell off the stage.", "The clown, 58, was cheered. A 41-year-old juggler fell off the stage.", "58-year-old"),
]  # fmt: skip
RIGHT = [
    ("A woman of 61 was hurt and a man of 27 died.", "A woman aged 61 and a man aged 27 were trapped; he died."),
    ("The skipper, 48, was questioned twice.", "The cook, 33, had gone ashore before the crash. Her skipper, a Dane of 48, was questioned twice."),
    # a word for anybody, a name
    ("A man of 48 was questioned twice.", "The skipper, 48, was questioned twice. A man of 33 was let go."),
    ("A woman of 31 sang.", "Anna Roe (31) sang. A woman of 64 danced."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "shown"), WRONG)
def test_the_age_of_somebody_else(draft: str, source: str, shown: str) -> None:
    assert shown in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_an_age_of_ones_own(draft: str, source: str) -> None:
    assert flagged(draft, source) == []
