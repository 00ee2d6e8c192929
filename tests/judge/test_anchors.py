from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.anchors import in_order, longest_rising


@pytest.mark.parametrize(
    ("first", "second", "pairs"),
    [
        ("abc", "abc", [(0, 0), (1, 1), (2, 2)]),
        ("abc", "cab", [(0, 1), (1, 2)]),
        ("abcd", "xbyd", [(1, 1), (3, 3)]),
        ("aab", "ab", [(1, 0), (2, 1)]),
        ("", "abc", []),
        ("abc", "xyz", []),
    ],
)
def test_in_order(first: str, second: str, pairs: list[tuple[int, int]]) -> None:
    assert in_order(first, second) == pairs


@given(st.lists(st.sampled_from("abcdef"), max_size=12), st.lists(st.sampled_from("abcdef"), max_size=12))
def test_common_order_is_as_long_as_the_textbook_says(first: list[str], second: list[str]) -> None:
    lengths = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, one in enumerate(first, 1):
        for j, two in enumerate(second, 1):
            step = lengths[i - 1][j - 1] + 1 if one == two else 0
            lengths[i][j] = max(step, lengths[i - 1][j], lengths[i][j - 1])
    pairs = in_order(first, second)
    assert len(pairs) == lengths[-1][-1]
    assert all(first[i] == second[j] for i, j in pairs)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in itertools.pairwise(pairs))


@given(st.lists(st.integers(0, 20), max_size=30))
def test_longest_rising_rises(values: list[int]) -> None:
    chosen = [values[at] for at in longest_rising(values)]
    assert chosen == sorted(set(chosen))
    assert bool(chosen) == bool(values)
