"""How much documents have in common, and what of them is held against each other."""

from __future__ import annotations

import pytest

import checker
from checker.align import Common, agreeing, story_of
from checker.extract import analyse

FERRY = "The ferry carried 340 passengers on Tuesday. Its repair cost £2.6m, and it has 14 lifeboats."


def common_of(*texts: str) -> Common:
    story = story_of(analyse(checker.read_text(text, name=str(at))) for at, text in enumerate(texts))
    return Common(story, agreeing(story))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("On Tuesday 340 passengers were on the ferry, which has 14 lifeboats. The repair cost £2.6m.", True),
        ("The ferry has 14 lifeboats. A ticket costs £31, a cabin £90, and 52 people work on board.", False),
        ("A bakery in the town sold 900 loaves in May for £4,000.", False),
    ],
)
def test_documents_that_tell_one_event(other: str, expected: bool) -> None:
    common = common_of(FERRY, other)
    assert common.tell_one_event("0", "1") is common.tell_one_event("1", "0") is expected


def test_what_is_held_against_each_other_stays_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Common, "tell_one_event", lambda *_: True)
    said = {f"{at:02}": [f"{at}: {number}" for number in range(30)] for at in range(30)}
    pairs = list(common_of().of_one_event(said))
    assert len(pairs) == sum(min(24, 29 - at) for at in range(30))
    assert pairs[0] == (said["00"][:24], said["01"][:24])
