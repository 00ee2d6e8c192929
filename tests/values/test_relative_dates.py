from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse
from checker.values import DateValue, RelativeDate, date_of, relate


def _value(text: str) -> DateValue | RelativeDate:
    """The date of a text whose day of publication is not known."""
    mentions = [
        one for one in analyse(read_text(f"It sank {text}.", name="t.txt"), {}).mentions if one.kind == "date"
    ]
    assert len(mentions) == 1, text
    value = date_of(mentions[0])
    assert value is not None
    return value


PAIRS = [
    ("on Monday", "on Monday", "same"),
    ("on Monday", "on Tuesday", "contradicts"),
    ("on Monday", "on 3 May 2021", "refined_by"),
    ("on Monday", "on 4 May 2021", "contradicts"),
    ("on Monday", "in May 2021", "overlaps"),
    ("on 3 May", "in May", "refines"),
    ("on 3 May", "on 4 May", "contradicts"),
    ("on 3 May", "on 3 May 2021", "refined_by"),
    ("in May", "on 3 May 2021", "refined_by"),
    ("on 3 May", "in May 2021", "refines"),
    ("on 3 May", "in June 2021", "contradicts"),
    ("on Monday", "on 3 May", "incomparable"),
    ("three days later", "three days later", "same"),
    ("three days later", "two days later", "incomparable"),
    ("last week", "on Monday", "incomparable"),
    ("on 11/06/2025", "on 11 June", "overlaps"),
    ("in April 2025", "on 11 April 2025", "refined_by"),
]


@pytest.mark.parametrize(("a", "b", "relation"), PAIRS)
def test_dates_without_a_day_of_publication(a: str, b: str, relation: str) -> None:
    one, other = _value(a), _value(b)
    assert relate(one, other) == relation
    assert relate(other, one) == relate(one, other).inverse
