"""Titles are looked for only where one can begin: the table of beginnings must know every title."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.posts import BEGINNINGS, INITIALS, TITLES


@pytest.mark.parametrize("title", [title for titles in TITLES.values() for title in titles])
def test_every_title_begins_as_the_table_says(title: str) -> None:
    pattern = re.compile(rf"\A{title}", re.ASCII)

    @given(st.from_regex(pattern))
    def begins(printed: str) -> None:
        assert printed.startswith(BEGINNINGS)

    begins()


def test_every_initial_is_a_beginning() -> None:
    assert {initial.lower() for initial in INITIALS} <= set(BEGINNINGS)


@pytest.mark.parametrize(("word", "title"), [(word, title) for word in TITLES for title in TITLES[word]])
def test_every_title_has_its_word(word: str, title: str) -> None:
    @given(st.from_regex(re.compile(title, re.ASCII)))
    def has_it(printed: str) -> None:
        assert word in printed

    has_it()
