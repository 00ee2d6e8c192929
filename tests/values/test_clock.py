from __future__ import annotations

import pytest

from checker.extract.clock import find_clocks
from checker.values.clock import ClockTime, _offset


def _time(text: str) -> ClockTime:
    found = [one.time for one in find_clocks(f"They met at {text}.") if one.time]
    found = found or [one.time for one in find_clocks(f"They met {text}.") if one.time]
    assert len(found) == 1, text
    return found[0]


PAIRS = [
    ("8.15am", "08:15", "same"),
    ("8:15 a.m.", "8.15am", "same"),
    ("noon", "12:00", "refines"),
    ("12 pm", "noon", "same"),
    ("midnight", "12am", "same"),
    ("6:41pm", "18:41", "same"),
    ("a quarter past eight", "8.15pm", "refined_by"),
    ("8.15pm", "a quarter past eight", "refines"),
    ("half past four in the afternoon", "4:30pm", "same"),
    ("8.15am", "8.20am", "contradicts"),
    ("8.15am", "8.15pm", "contradicts"),
    ("8am", "8.10am", "strained"),
    ("8am", "8.40am", "contradicts"),
    ("shortly before 4am", "3.40am", "refined_by"),
    ("before noon", "11.20am", "refined_by"),
    ("11.20am", "before noon", "refines"),
    ("before noon", "12.20pm", "contradicts"),
    ("after 11pm", "00:10", "strained"),
    ("about 9pm", "9.10pm", "refined_by"),
    ("18:41 GMT", "19:41 BST", "same"),
    ("18:41 GMT", "18:41 BST", "contradicts"),
    ("9am EST", "14:00 GMT", "same"),
    ("9am ET", "14:00 GMT", "incomparable"),
    ("18:20 GMT", "11.50pm", "incomparable"),
    ("18:20 GMT", "11.40pm", "contradicts"),
    ("6.20pm", "11.50pm", "contradicts"),
    ("9am ET", "9am", "same"),
]


@pytest.mark.parametrize(("a", "b", "relation"), PAIRS)
def test_clock_times(a: str, b: str, relation: str) -> None:
    one, other = _time(a), _time(b)
    assert one.relate(other) == relation
    assert other.relate(one) == one.relate(other).inverse


def test_a_time_that_no_clock_shows() -> None:
    with pytest.raises(ValueError, match="no time of day"):
        ClockTime((86400,))
    with pytest.raises(ValueError, match="no time of day"):
        ClockTime(())


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [
        ("+05:30", 330),
        ("+0530", 330),
        ("-03:30", -210),
        ("+00:00", 0),
        ("-12:00", -720),
        ("UTC", 0),
        ("CET", 60),
        ("XYZ", None),
    ],
)
def test_minutes_east_of_utc(zone: str, minutes: int | None) -> None:
    assert _offset(zone) == minutes
