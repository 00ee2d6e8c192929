"""No text can make extraction run away: the work grows with the text and no faster.

Time is not measured here (see benchmarks/); what is counted are calls, which are the same on every machine, and
the patterns themselves are searched for repeats that could backtrack over one another.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]

import pytest

from checker.extract.dates.grammar import dates_in
from checker.extract.dates.tokens import belongs
from checker.extract.quantities import find

PIECES = [
    "7", "1.", "1,", "1 ", "1-", "1/", "1:", "1%", "$", "$1", "€ ", "US$", "1$", "#1 ", "-5", "- 5", "(5", "5)",
    "one ", "one-", "hundred ", "half a ", "two and a half ", "million ", "thousands of ", "tens of ", "a dozen ",
    " ", "\n", "\n\n", "\t", "1" + " " * 50, "a", "1a", "a1", "'", "5'", "½", "1 1/2 ", "1 000 ", "1'000",
    "one of ", "5 of the ", "1 in ", "5 per ", "5 a ", "1 to ", "between 5 and ", "5 or ", "5, ", "5-year-", "5- and ",
    "Jan 5, ", "5 Jan ", "5 of ", "2019-", "11/06/", "A 5 ", "5 Abc Abc ", "Group of ", "5 Road ", "aged 5 ",
    "Roe, 5, ", "rose 5 ", "about ", "more than ", "minus ", "5m ", "5 U.S. ", "5 x’s ", "’", "5 " + "x" * 500 + " ",
    "5 km/", "5 l/100", "up to ", "5+", "5 or more ", "+44 20 ", "5th", "1990s", "p.m. ", "😅", "é", "\u200b", "\\",
]  # fmt: skip


def _calls(text: str) -> int:
    """How many calls, Python's and C's, reading the text takes."""
    count = 0

    def tick(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    find(text[:100])
    dates_in.cache_clear()
    belongs.cache_clear()
    sys.setprofile(tick)
    try:
        find(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_work_is_linear_in_the_text(piece: str) -> None:
    short, long = piece * (1500 // len(piece) + 1), piece * (7500 // len(piece) + 5)
    assert _calls(long) <= 1.2 * _calls(short) * len(long) / len(short) + 300


@pytest.mark.parametrize("piece", ["7", "7.", "7,", "1 ", " ", "a", "$"])
def test_a_long_run_is_read_as_what_it_is(piece: str) -> None:
    assert all(one.end - one.start < 40 for one in find(piece * 50_000))


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every compiled pattern of the modules that read figures and dates."""
    find("A 12-page text of $5 or more, in June 2019, about 5 million people to 6 million, 3 days old.")
    package = importlib.import_module("checker.extract.quantities")
    modules = [f"{package.__name__}.{module.name}" for module in pkgutil.iter_modules(package.__path__)]
    for module in (package.__name__, *modules, "checker.extract.dates"):
        for name, value in vars(importlib.import_module(module)).items():
            if (
                callable(value)
                and hasattr(value, "cache_info")
                and not value.__wrapped__.__code__.co_argcount
            ):
                value = value()
            if hasattr(value, "groupindex"):  # compiled at once, or late
                yield f"{module}.{name}", value


def _backtracking_nests(tree: object, inside: bool = False) -> bool:
    """Whether an unbounded repeat that can give back stands inside another."""
    for operator, argument in tree:  # type: ignore[attr-defined]
        if operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            unbounded = argument[1] is _constants.MAXREPEAT
            if (unbounded and inside) or _backtracking_nests(argument[2], inside or unbounded):
                return True
        elif operator is _constants.POSSESSIVE_REPEAT:
            if _backtracking_nests(argument[2]):
                return True
        elif operator is _constants.BRANCH:
            if any(_backtracking_nests(branch, inside) for branch in argument[1]):
                return True
        elif operator is _constants.SUBPATTERN:
            if _backtracking_nests(argument[3], inside):
                return True
        elif operator in (_constants.ASSERT, _constants.ASSERT_NOT) and _backtracking_nests(
            argument[1], inside
        ):
            return True
    return False


def test_no_pattern_nests_repeats_that_give_back() -> None:
    patterns = dict(_patterns())
    assert len(patterns) > 30
    assert [
        name
        for name, pattern in patterns.items()
        if _backtracking_nests(_parser.parse(pattern.pattern, pattern.flags))
    ] == []


def test_the_search_for_nests_finds_them() -> None:
    assert _backtracking_nests(_parser.parse(r"(?:a+)+b"))
    assert _backtracking_nests(_parser.parse(r"(?:x|(?:a*,)*)b"))
    assert not _backtracking_nests(_parser.parse(r"(?:a++)+b"))
    assert not _backtracking_nests(_parser.parse(r"(?:a{1,3})+b"))
