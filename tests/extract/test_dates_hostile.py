"""Whatever stands in a text, reading dates raises nothing, and what it finds lies in the text, in order."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.clock import find_clocks
from checker.extract.dates import find_dates
from checker.extract.scores import find_ranks, find_scores
from checker.when import described, resolve

WORDS = st.sampled_from(
    """Monday monday Tues May may March Jan. Sept december 4 31 32 0 00 1 19 87 '87 1999 2016 2021 9999 04th 2nd third
    twenty-second twenty nineteen eighty six two thousand and five hundred of the in on at to from until between and -
    – — / . , ; ( ) [ ] ~ last next this past previous following same that coming first second half quarter week weeks
    day days month months year years decade century weekend fortnight ago later earlier before after early mid late
    beginning end rest few couple several a an Easter Christmas Day New Year's Eve Black Friday summer winter morning
    night today tomorrow yesterday now Q3 H1 3Q19 FY21 fiscal 1970s '90s nineties 03/04/2019 2019-05-03 10/25 2/29
    12.03.2018 2015-3 03-2020 noon midnight o'clock 8.15am 18:41 2:06:43 past pm 3-1 52–48 6-4, 7-5 won GMT juillet
    more than over about final calendar ending commencing 29 February hour minute dozen opening part w/c midway Sat Friday
    fortnight for within hence throughout or so""".split()
)
TEXTS = st.lists(WORDS, max_size=14).flatmap(
    lambda words: st.lists(st.sampled_from([" ", " ", " ", "", "\n", "\n\n", "  "]), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)  # fmt: skip
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2020, 2, 29)]))


@settings(max_examples=400, deadline=None)
@given(TEXTS, DAYS)
def test_dates_of_any_text(text: str, published: date | None) -> None:
    reached = 0
    for one in find_dates(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.start >= reached or one.figures
        reached = one.start
        readings = resolve(one.when, published)
        assert list(readings) == sorted(set(readings))
        assert all(reading.first <= reading.last for reading in readings)
        assert described(one.when)
        hash(one.when)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_times_and_scores_of_any_text(text: str) -> None:
    for found in (list(find_clocks(text)), list(find_scores(text)), list(find_ranks(text))):
        ends = [0, *(one.end for one in found)]  # type: ignore[attr-defined]
        assert all(end <= one.start < one.end <= len(text) for end, one in zip(ends, found, strict=False))  # type: ignore[attr-defined]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120), DAYS)
def test_any_characters(text: str, published: date | None) -> None:
    for one in find_dates(text):
        resolve(one.when, published)
    list(find_clocks(text))
    list(find_scores(text))
