"""Patterns that are compiled late are used like any others."""

import re

import pytest

from checker.patterns import pattern

WORD = pattern(r"(?P<first>[a-z])\w*", re.IGNORECASE)


def test_used_like_a_compiled_pattern() -> None:
    assert [found["first"] for found in WORD.finditer("Ayr and Oban")] == ["A", "a", "O"]
    assert WORD.sub("x", "Ayr and Oban") == "x x x"
    assert WORD.pattern == r"(?P<first>[a-z])\w*"
    assert WORD.groupindex == {"first": 1}


def test_a_mistake_shows_at_first_use() -> None:
    mistaken = pattern("(")
    with pytest.raises(re.error):
        mistaken.search("a")
